"""Disputes."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Instant

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "disputes",
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("stage", Characters(), nullable=False),
        sa.Column("result", Characters(), nullable=False),
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("opened_at", Instant(), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_disputes_ticket_id")),
        sa.PrimaryKeyConstraint("ticket_id", name=op.f("pk_disputes")),
    )
    op.create_index("ix_disputes_ended_at", "disputes", ["ended_at"], unique=False)
    op.create_table(
        "dispute_sides",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("answer", Characters(), nullable=False),
        sa.Column("words", Characters(), nullable=False),
        sa.Column("lent", sa.Boolean(), nullable=False),
        sa.Column("refused_id", sa.Integer(), nullable=True),
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_dispute_sides_person_id")),
        sa.ForeignKeyConstraint(["refused_id"], ["people.id"], name=op.f("fk_dispute_sides_refused_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_dispute_sides_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispute_sides")),
        sa.UniqueConstraint("ticket_id", "person_id", name=op.f("uq_dispute_sides_ticket_id_person_id")),
    )
    op.create_index("ix_dispute_sides_person_id", "dispute_sides", ["person_id"], unique=False)
    op.create_table(
        "dispute_points",
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("words", Characters(), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_dispute_points_ticket_id")),
        sa.PrimaryKeyConstraint("ticket_id", "draft", "number", name=op.f("pk_dispute_points")),
    )
