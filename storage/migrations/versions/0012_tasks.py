"""Tasks: hours, turns, claims, refusals."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Instant

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "windows",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("workday", sa.Boolean(), nullable=False),
        sa.Column("opens", sa.Integer(), nullable=False),
        sa.Column("closes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_windows_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_windows")),
    )
    op.create_index(op.f("ix_windows_person_id"), "windows", ["person_id"], unique=False)
    op.create_table(
        "turns",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("place_in_line", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_turns_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_turns")),
    )
    op.create_table(
        "claims",
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit", Characters(), nullable=False),
        sa.Column("unit_place_id", sa.Integer(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_claims_person_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_claims_ticket_id")),
        sa.ForeignKeyConstraint(["unit_place_id"], ["places.id"], name=op.f("fk_claims_unit_place_id")),
        sa.PrimaryKeyConstraint("ticket_id", name=op.f("pk_claims")),
    )
    op.create_index(op.f("ix_claims_person_id"), "claims", ["person_id"], unique=False)
    op.create_table(
        "refusals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("title", Characters(), nullable=False),
        sa.Column("why", Characters(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_refusals_person_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_refusals_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refusals")),
    )
    op.create_index(op.f("ix_refusals_person_id"), "refusals", ["person_id"], unique=False)
    op.create_index(op.f("ix_refusals_ticket_id"), "refusals", ["ticket_id"], unique=False)
    for table, column in (("questions", "name"), ("buttons", "question")):
        moved = sa.text(f"UPDATE {table} SET {column} = 'absences.days' WHERE {column} = 'reminders.absence'")
        op.execute(moved)
