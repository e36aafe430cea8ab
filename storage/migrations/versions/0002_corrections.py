"""Corrections."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Instant

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "corrections",
        sa.Column("message_id", Characters(), nullable=False),
        sa.Column("words", Characters(), nullable=False),
        sa.Column("read_as", Characters(), nullable=False),
        sa.Column("label", Characters(), nullable=False),
        sa.Column("subject", Characters(), nullable=True),
        sa.Column("role", Characters(), nullable=False),
        sa.Column("level", Characters(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("corrected_by", sa.Integer(), nullable=True),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["people.id"], name=op.f("fk_corrections_author_id")),
        sa.ForeignKeyConstraint(["corrected_by"], ["people.id"], name=op.f("fk_corrections_corrected_by")),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_corrections")),
    )
    with op.batch_alter_table("corrections", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_corrections_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_corrections_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_corrections_corrected_by"), ["corrected_by"], unique=False)
