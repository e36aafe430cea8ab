"""What is found at once."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_ESTATES = "SELECT id, path FROM places WHERE kind = 'estate' ORDER BY path"
_INSIDE = (
    "UPDATE tickets SET estate_id = :estate WHERE place_id IN "
    "(SELECT id FROM places WHERE path >= :first AND path < :last)"
)
_REST = "UPDATE tickets SET estate_id = place_id WHERE estate_id IS NULL"


def upgrade() -> None:
    """Take the step."""
    op.add_column("tickets", sa.Column("estate_id", sa.Integer(), nullable=True))
    db = op.get_bind()
    for number, path in db.execute(sa.text(_ESTATES)).all():
        db.execute(sa.text(_INSIDE), {"estate": number, "first": path, "last": f"{path[:-1]}0"})
    db.execute(sa.text(_REST))
    op.create_table(
        "versions",
        sa.Column("name", Characters(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_versions")),
    )
    op.create_index("ix_tickets_estate_matter", "tickets", ["estate_id", "kind", "subject", "opened_at"])
    op.create_index("ix_places_kind", "places", ["kind", "path"])
    op.create_index(
        "ix_people_long_names",
        "people",
        ["name"],
        sqlite_where=sa.text("length(name) > 12"),
        postgresql_where=sa.text("length(name) > 12"),
    )
