"""Care files."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Instant

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "care_files",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("consent", Characters(), nullable=False),
        sa.Column("agreed_at", Instant(), nullable=False),
        sa.Column("every", sa.Integer(), nullable=False),
        sa.Column("met_at", Instant(), nullable=True),
        sa.Column("next_at", Instant(), nullable=False),
        sa.Column("chased", sa.Integer(), nullable=False),
        sa.Column("stopped_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_care_files_by_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_care_files_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_care_files")),
    )
    op.create_index(op.f("ix_care_files_by_id"), "care_files", ["by_id"], unique=False)
    op.create_table(
        "care_pairs",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_care_pairs_by_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_care_pairs_person_id")),
        sa.PrimaryKeyConstraint("person_id", "by_id", name=op.f("pk_care_pairs")),
    )
    op.create_index(op.f("ix_care_pairs_by_id"), "care_pairs", ["by_id"], unique=False)
    op.create_table(
        "care_visits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("outcome", Characters(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("message_id", Characters(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_care_visits_by_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_care_visits_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_care_visits")),
    )
    op.create_index(op.f("ix_care_visits_by_id"), "care_visits", ["by_id"], unique=False)
    op.create_index(op.f("ix_care_visits_person_id"), "care_visits", ["person_id"], unique=False)
    op.create_table(
        "care_todos",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("what", Characters(), nullable=False),
        sa.Column("until", Instant(), nullable=True),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_care_todos_person_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_care_todos_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_care_todos")),
    )
    op.create_index(op.f("ix_care_todos_person_id"), "care_todos", ["person_id"], unique=False)
