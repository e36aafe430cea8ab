"""Residences, volunteers."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Instant

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "residences",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column("tie", Characters(), nullable=False),
        sa.Column("until", Instant(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], name=op.f("fk_residences_household_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_residences_person_id")),
        sa.PrimaryKeyConstraint("person_id", "household_id", name=op.f("pk_residences")),
    )
    op.create_index(op.f("ix_residences_household_id"), "residences", ["household_id"], unique=False)
    op.create_table(
        "volunteers",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("unit", Characters(), nullable=False),
        sa.Column("skills", Characters(), nullable=False),
        sa.Column("shown", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_volunteers_person_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_volunteers_place_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_volunteers")),
    )
    op.create_index(op.f("ix_volunteers_place_id"), "volunteers", ["place_id"], unique=False)
    op.execute(sa.text("UPDATE questions SET name = 'homes.lives' WHERE name = 'rights.lives'"))
