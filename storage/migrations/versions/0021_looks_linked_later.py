"""Looks are linked a little later than they are written."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.add_column("readings", sa.Column("place", sa.Integer(), nullable=True))
    op.execute("UPDATE readings SET place = id")
    op.create_index("ix_readings_place", "readings", ["place"], unique=False)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE SEQUENCE readings_id_seq AS integer OWNED BY readings.id")
        op.execute("SELECT setval('readings_id_seq', (SELECT coalesce(max(id), 0) + 1 FROM readings), false)")
        op.execute("ALTER TABLE readings ALTER COLUMN id SET DEFAULT nextval('readings_id_seq')")
