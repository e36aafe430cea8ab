"""Broadcasts."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Instant

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    op.execute(f"ALTER TABLE outbox ADD COLUMN until {'INTEGER' if sqlite else 'TIMESTAMP WITH TIME ZONE'}")
    op.create_table(
        "broadcasts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("room", Characters(), nullable=False),
        sa.Column("title", Characters(), nullable=False),
        sa.Column("words", Characters(), nullable=False),
        sa.Column("scope", Characters(), nullable=False),
        sa.Column("stage", Characters(), nullable=False),
        sa.Column("asks", sa.Boolean(), nullable=False),
        sa.Column("reminds", sa.Boolean(), nullable=False),
        sa.Column("repeats", Characters(), nullable=False),
        sa.Column("code", Characters(), nullable=False),
        sa.Column("wrong", sa.Integer(), server_default="0", nullable=False),
        sa.Column("needs_second", sa.Boolean(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("approver_id", sa.Integer(), nullable=True),
        sa.Column("corrects_id", sa.Integer(), nullable=True),
        sa.Column("begins_at", Instant(), nullable=True),
        sa.Column("ends_at", Instant(), nullable=True),
        sa.Column("send_at", Instant(), nullable=True),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("sent_at", Instant(), nullable=True),
        sa.Column("chased_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["approver_id"], ["people.id"], name=op.f("fk_broadcasts_approver_id")),
        sa.ForeignKeyConstraint(["author_id"], ["people.id"], name=op.f("fk_broadcasts_author_id")),
        sa.ForeignKeyConstraint(["corrects_id"], ["broadcasts.id"], name=op.f("fk_broadcasts_corrects_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcasts")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_broadcasts_author_id", "broadcasts", ["author_id"], unique=False)
    op.create_index("ix_broadcasts_stage", "broadcasts", ["stage", "made_at"], unique=False)
    op.create_table(
        "broadcast_copies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("broadcast_id", sa.Integer(), nullable=False),
        sa.Column("address", Characters(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("kind", Characters(), nullable=False),
        sa.Column("outbox_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["broadcast_id"], ["broadcasts.id"], name=op.f("fk_broadcast_copies_broadcast_id")),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name=op.f("fk_broadcast_copies_outbox_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_broadcast_copies_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast_copies")),
    )
    op.create_index("ix_broadcast_copies_broadcast_id", "broadcast_copies", ["broadcast_id"], unique=False)
    op.create_table(
        "receipts",
        sa.Column("broadcast_id", sa.Integer(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("told_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["broadcast_id"], ["broadcasts.id"], name=op.f("fk_receipts_broadcast_id")),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], name=op.f("fk_receipts_household_id")),
        sa.ForeignKeyConstraint(["told_by"], ["people.id"], name=op.f("fk_receipts_told_by")),
        sa.PrimaryKeyConstraint("broadcast_id", "household_id", name=op.f("pk_receipts")),
    )
