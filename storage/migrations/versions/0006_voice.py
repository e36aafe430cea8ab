"""Voice."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_UNASKED = sa.text("purpose = 'unasked'")


def upgrade() -> None:
    """Take the step."""
    columns = ["address", "put_at"]
    op.create_index("ix_outbox_unasked", "outbox", columns, sqlite_where=_UNASKED, postgresql_where=_UNASKED)
    op.create_table(
        "annoyances",
        sa.Column("address", Characters(), nullable=False),
        sa.Column("week", Characters(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("address", "week", name=op.f("pk_annoyances")),
    )
