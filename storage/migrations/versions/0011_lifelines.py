"""Lifelines."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Instant

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "lifelines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("phone", Characters(), server_default="", nullable=False),
        sa.Column("asked_at", Instant(), nullable=False),
        sa.Column("agreed_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["contact_id"], ["people.id"], name=op.f("fk_lifelines_contact_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_lifelines_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lifelines")),
        sa.UniqueConstraint("person_id", "contact_id", name=op.f("uq_lifelines_person_id_contact_id")),
    )
    op.create_index(op.f("ix_lifelines_contact_id"), "lifelines", ["contact_id"], unique=False)
