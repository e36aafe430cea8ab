"""Rotas and remarks."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Instant

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "shifts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("point", Characters(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_shifts_person_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_shifts_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shifts")),
        sa.UniqueConstraint(
            "place_id", "point", "starts_at", "person_id", name=op.f("uq_shifts_place_id_point_starts_at_person_id")
        ),
    )
    op.create_index(op.f("ix_shifts_ends_at"), "shifts", ["ends_at"], unique=False)
    op.create_index(op.f("ix_shifts_person_id"), "shifts", ["person_id"], unique=False)
    op.create_index("ix_shifts_place", "shifts", ["place_id", "ends_at"], unique=False)
    op.create_table(
        "remarks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("verb", Characters(), nullable=False),
        sa.Column("words", Characters(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_remarks_person_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_remarks_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remarks")),
    )
    op.create_index(op.f("ix_remarks_person_id"), "remarks", ["person_id"], unique=False)
    op.create_index(op.f("ix_remarks_ticket_id"), "remarks", ["ticket_id"], unique=False)
