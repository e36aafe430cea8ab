"""Siblings."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    # One statement that both engines read: a table made anew on SQLite would lose AUTOINCREMENT and partial indices.
    op.execute(
        "ALTER TABLE tickets ADD COLUMN parent_id INTEGER CONSTRAINT fk_tickets_parent_id REFERENCES tickets (id)"
    )
    op.create_index("ix_tickets_parent_id", "tickets", ["parent_id"], unique=False)
