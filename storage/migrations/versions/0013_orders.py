"""Orders."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.add_column("services", sa.Column("capacity", sa.Integer(), server_default="0", nullable=False))
    op.create_table(
        "orders",
        sa.Column("ticket_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["service_id"], ["services.id"], name=op.f("fk_orders_service_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_orders_ticket_id")),
        sa.PrimaryKeyConstraint("ticket_id", name=op.f("pk_orders")),
    )
    op.create_index("ix_orders_service", "orders", ["service_id"], unique=False)
