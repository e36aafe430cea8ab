"""Buttons, pictures, posters."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Instant

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "buttons",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token", Characters(), nullable=False),
        sa.Column("outbox_id", sa.Integer(), nullable=False),
        sa.Column("address", Characters(), nullable=False),
        sa.Column("room", Characters(), nullable=False),
        sa.Column("label", Characters(), nullable=False),
        sa.Column("words", Characters(), nullable=False),
        sa.Column("question", Characters(), nullable=False),
        sa.Column("until", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_buttons")),
    )
    for column in ("outbox_id", "address", "until"):
        op.create_index(f"ix_buttons_{column}", "buttons", [column])
    op.create_table(
        "pictures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("handle", Characters(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("message_id", Characters(), nullable=False),
        sa.Column("sender", Characters(), nullable=False),
        sa.Column("album", Characters(), nullable=True),
        sa.Column("state", Characters(), nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("next_at", Instant(), nullable=False),
        sa.Column("kept_until", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_pictures_ticket_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pictures")),
        sa.UniqueConstraint("handle", name=op.f("uq_pictures_handle")),
    )
    op.create_index("ix_pictures_state", "pictures", ["state", "next_at"])
    for column in ("ticket_id", "message_id", "album", "kept_until"):
        op.create_index(f"ix_pictures_{column}", "pictures", [column])
    op.create_table(
        "posters",
        sa.Column("code", Characters(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_posters_place_id")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_posters")),
    )
    op.create_index("ix_posters_place_id", "posters", ["place_id"])
