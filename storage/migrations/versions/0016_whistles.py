"""Whistles, consults, joint meetings."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Data, Instant

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "whistles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("caller_id", sa.Integer(), nullable=True),
        sa.Column("lead", Characters(), nullable=False),
        sa.Column("meets_at", Instant(), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("blown_at", Instant(), nullable=False),
        sa.Column("told_at", Instant(), nullable=True),
        sa.Column("finding", Characters(), nullable=False),
        sa.Column("works_from", Instant(), nullable=True),
        sa.Column("works_until", Instant(), nullable=True),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["caller_id"], ["people.id"], name=op.f("fk_whistles_caller_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_whistles_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_whistles")),
        sa.UniqueConstraint("ticket_id", name=op.f("uq_whistles_ticket_id")),
    )
    op.create_index(op.f("ix_whistles_caller_id"), "whistles", ["caller_id"], unique=False)
    op.create_table(
        "summonses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("department", Characters(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("response", Characters(), nullable=True),
        sa.Column("reason", Characters(), nullable=False),
        sa.Column("proposed_at", Instant(), nullable=True),
        sa.Column("answered_at", Instant(), nullable=True),
        sa.Column("raised_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_summonses_person_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_summonses_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_summonses")),
        sa.UniqueConstraint("ticket_id", "department", name=op.f("uq_summonses_ticket_id_department")),
    )
    op.create_index(op.f("ix_summonses_person_id"), "summonses", ["person_id"], unique=False)
    _create_consults()
    _create_meetings()


def _create_consults() -> None:
    op.create_table(
        "consults",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("asker_id", sa.Integer(), nullable=False),
        sa.Column("expert_id", sa.Integer(), nullable=True),
        sa.Column("skill", Characters(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("words", Characters(), nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("tried", Data, nullable=False),
        sa.Column("asked_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["asker_id"], ["people.id"], name=op.f("fk_consults_asker_id")),
        sa.ForeignKeyConstraint(["expert_id"], ["people.id"], name=op.f("fk_consults_expert_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_consults_place_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_consults_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consults")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_consults_asker_id"), "consults", ["asker_id"], unique=False)
    op.create_index(op.f("ix_consults_expert_id"), "consults", ["expert_id"], unique=False)
    op.create_table(
        "expert_turns",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("skill", Characters(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_expert_turns_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expert_turns")),
        sa.UniqueConstraint("person_id", "skill", name=op.f("uq_expert_turns_person_id_skill")),
    )


def _create_meetings() -> None:
    op.create_table(
        "meetings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("caller_id", sa.Integer(), nullable=True),
        sa.Column("begins_at", Instant(), nullable=False),
        sa.Column("held_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["caller_id"], ["people.id"], name=op.f("fk_meetings_caller_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_meetings_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meetings")),
    )
    op.create_index(op.f("ix_meetings_place_id"), "meetings", ["place_id"], unique=False)
    op.create_table(
        "meeting_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_meeting_items_meeting_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_meeting_items_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_items")),
        sa.UniqueConstraint("meeting_id", "ticket_id", name=op.f("uq_meeting_items_meeting_id_ticket_id")),
    )
