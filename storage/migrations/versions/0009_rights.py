"""Rights."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Data, Instant

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "optouts",
        sa.Column("hash", Characters(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_optouts")),
    )
    op.create_table(
        "readings",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("digest", Characters(), nullable=False),
        sa.Column("link", Characters(), nullable=False),
        sa.Column("salt", Characters(), nullable=True),
        sa.Column("at", Instant(), nullable=True),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("about_id", sa.Integer(), nullable=True),
        sa.Column("field", Characters(), nullable=True),
        sa.Column("why", Characters(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_readings")),
    )
    for column in ("at", "by_id", "about_id"):
        op.create_index(op.f(f"ix_readings_{column}"), "readings", [column], unique=False)
    op.create_table(
        "publications",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("week", Characters(), nullable=False),
        sa.Column("figures", Data, nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_publications_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publications")),
        sa.UniqueConstraint("place_id", "week", name=op.f("uq_publications_place_id_week")),
    )
