"""Ways."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Instant

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    instant = "INTEGER" if op.get_bind().dialect.name == "sqlite" else "TIMESTAMP WITH TIME ZONE"
    for table, column in (
        ("addresses", "failed_at"),
        ("addresses", "suspended_at"),
        ("groups", "lost_at"),
        ("groups", "suspended_at"),
    ):
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column} {instant}")
    op.create_table(
        "wires",
        sa.Column("account", Characters(), nullable=False),
        sa.Column("session", Characters(), nullable=False),
        sa.Column("since", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_wires")),
    )
