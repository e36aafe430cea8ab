"""Accounts."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    for table in ("addresses", "groups"):
        op.add_column(table, sa.Column("heard_by", Characters(), nullable=True))
