"""Wires."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_WAITING = sa.text("state = 'waiting'")


def upgrade() -> None:
    """Take the step."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    words = "VARCHAR" if sqlite else 'VARCHAR COLLATE "C"'
    for column in (
        f"channel {words} DEFAULT '' NOT NULL",
        f"deed {words} DEFAULT 'say' NOT NULL",
        f"refers {words}",
        "urgent BOOLEAN DEFAULT false NOT NULL",
        "once BOOLEAN DEFAULT false NOT NULL",
        f"purpose {words} DEFAULT '' NOT NULL",
    ):
        op.execute(f"ALTER TABLE outbox ADD COLUMN {column}")
    found = "instr(address, ':')" if sqlite else "strpos(address, ':')"
    op.execute(f"UPDATE outbox SET channel = substr(address, 1, {found} - 1) WHERE state = 'waiting' AND {found} > 0")
    op.drop_index("ix_outbox_waiting", table_name="outbox")
    columns = ["channel", "next_at", "id"]
    op.create_index("ix_outbox_waiting", "outbox", columns, sqlite_where=_WAITING, postgresql_where=_WAITING)
