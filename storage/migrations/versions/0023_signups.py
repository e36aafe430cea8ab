"""Sign-ups."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Instant

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "signups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("room", Characters(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("organiser_id", sa.Integer(), nullable=False),
        sa.Column("message_id", Characters(), nullable=False),
        sa.Column("words", Characters(), nullable=False),
        sa.Column("most", sa.Integer(), nullable=True),
        sa.Column("by_head", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("begins_at", Instant(), nullable=True),
        sa.Column("ends_at", Instant(), nullable=True),
        sa.Column("touched_at", Instant(), nullable=False),
        sa.Column("crowded", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("closed_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["organiser_id"], ["people.id"], name=op.f("fk_signups_organiser_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_signups_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signups")),
    )
    op.create_index(op.f("ix_signups_organiser_id"), "signups", ["organiser_id"], unique=False)
    op.create_index(op.f("ix_signups_place_id"), "signups", ["place_id"], unique=False)
    op.create_index(op.f("ix_signups_room"), "signups", ["room"], unique=False)
    op.create_table(
        "signup_entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("signup_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("message_id", Characters(), nullable=False),
        sa.Column("changed_in", Characters(), server_default="", nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("name", Characters(), nullable=False),
        sa.Column("adults", sa.Integer(), nullable=False),
        sa.Column("children", sa.Integer(), nullable=False),
        sa.Column("split", sa.Boolean(), nullable=False),
        sa.Column("was", sa.Integer(), nullable=True),
        sa.Column("left_at", Instant(), nullable=True),
        sa.Column("absent", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_signup_entries_person_id")),
        sa.ForeignKeyConstraint(
            ["signup_id"], ["signups.id"], name=op.f("fk_signup_entries_signup_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signup_entries")),
    )
    op.create_index(op.f("ix_signup_entries_person_id"), "signup_entries", ["person_id"], unique=False)
    op.create_index(op.f("ix_signup_entries_signup_id"), "signup_entries", ["signup_id"], unique=False)
