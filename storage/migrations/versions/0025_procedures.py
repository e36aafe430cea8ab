"""Procedures."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Data, Instant

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "procedures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("caller_id", sa.Integer(), nullable=True),
        sa.Column("title", Characters(), nullable=False),
        sa.Column("template", Characters(), nullable=False),
        sa.Column("steps", Data, nullable=False),
        sa.Column("opened_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["caller_id"], ["people.id"], name=op.f("fk_procedures_caller_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_procedures_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedures")),
    )
    op.create_index(op.f("ix_procedures_caller_id"), "procedures", ["caller_id"], unique=False)
    op.create_index(op.f("ix_procedures_place_id"), "procedures", ["place_id"], unique=False)
    op.create_table(
        "minutes",
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("words", Characters(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_minutes_by_id")),
        sa.ForeignKeyConstraint(["procedure_id"], ["procedures.id"], name=op.f("fk_minutes_procedure_id")),
        sa.PrimaryKeyConstraint("procedure_id", "number", name=op.f("pk_minutes")),
    )
    op.create_index(op.f("ix_minutes_by_id"), "minutes", ["by_id"], unique=False)
