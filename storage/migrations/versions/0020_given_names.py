"""Given names."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_index("ix_people_given_names", "people", [sa.text("substr(name, length(name) - 1)")], unique=False)
