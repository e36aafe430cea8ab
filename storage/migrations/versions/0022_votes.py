"""Votes: the area of a household, and what households are asked."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Data, Instant

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.add_column("households", sa.Column("area", sa.Integer(), nullable=True))
    _create_votes()
    _create_electors()
    _create_ballots()
    _create_voices()


def _create_votes() -> None:
    op.create_table(
        "votes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("caller_id", sa.Integer(), nullable=True),
        sa.Column("title", Characters(), nullable=False),
        sa.Column("formal", sa.Boolean(), nullable=False),
        sa.Column("plan", Characters(), nullable=False),
        sa.Column("rules", Data, nullable=False),
        sa.Column("opened_at", Instant(), nullable=False),
        sa.Column("closes_at", Instant(), nullable=False),
        sa.Column("salt", Characters(), nullable=True),
        sa.Column("register", Characters(), nullable=False),
        sa.Column("head", Characters(), nullable=False),
        sa.Column("counted_at", Instant(), nullable=True),
        sa.Column("cancelled_at", Instant(), nullable=True),
        sa.Column("result", Data, nullable=True),
        sa.Column("code", Characters(), nullable=False),
        sa.Column("shown_until", Instant(), nullable=True),
        sa.Column("kept_until", Instant(), nullable=True),
        sa.Column("erased_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["caller_id"], ["people.id"], name=op.f("fk_votes_caller_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_votes_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_votes")),
    )
    op.create_index(op.f("ix_votes_caller_id"), "votes", ["caller_id"], unique=False)
    op.create_index(op.f("ix_votes_place_id"), "votes", ["place_id"], unique=False)


def _create_electors() -> None:
    op.create_table(
        "electors",
        sa.Column("vote_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=True),
        sa.Column("area", sa.Integer(), nullable=True),
        sa.Column("voice", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], name=op.f("fk_electors_household_id")),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.id"], name=op.f("fk_electors_vote_id")),
        sa.PrimaryKeyConstraint("vote_id", "number", name=op.f("pk_electors")),
    )
    op.create_index(op.f("ix_electors_household_id"), "electors", ["household_id"], unique=False)


def _create_ballots() -> None:
    op.create_table(
        "ballots",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vote_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("elector", sa.Integer(), nullable=False),
        sa.Column("digest", Characters(), nullable=False),
        sa.Column("link", Characters(), nullable=False),
        sa.Column("salt", Characters(), nullable=True),
        sa.Column("choice", Characters(), nullable=True),
        sa.Column("paper", sa.Boolean(), nullable=True),
        sa.Column("at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.id"], name=op.f("fk_ballots_vote_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ballots")),
        sa.UniqueConstraint("vote_id", "place", name=op.f("uq_ballots_vote_id_place")),
    )
    op.create_table(
        "papers",
        sa.Column("vote_id", sa.Integer(), nullable=False),
        sa.Column("elector", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("choice", Characters(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_papers_by_id")),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.id"], name=op.f("fk_papers_vote_id")),
        sa.PrimaryKeyConstraint("vote_id", "elector", "by_id", name=op.f("pk_papers")),
    )
    op.create_index(op.f("ix_papers_by_id"), "papers", ["by_id"], unique=False)


def _create_voices() -> None:
    op.create_table(
        "mandates",
        sa.Column("vote_id", sa.Integer(), nullable=False),
        sa.Column("elector", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_mandates_by_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_mandates_person_id")),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.id"], name=op.f("fk_mandates_vote_id")),
        sa.PrimaryKeyConstraint("vote_id", "elector", "person_id", name=op.f("pk_mandates")),
    )
    op.create_index(op.f("ix_mandates_by_id"), "mandates", ["by_id"], unique=False)
    op.create_index(op.f("ix_mandates_person_id"), "mandates", ["person_id"], unique=False)
    op.create_table(
        "objections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vote_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("words", Characters(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_objections_person_id")),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.id"], name=op.f("fk_objections_vote_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objections")),
    )
    op.create_index(op.f("ix_objections_person_id"), "objections", ["person_id"], unique=False)
    op.create_index(op.f("ix_objections_vote_id"), "objections", ["vote_id"], unique=False)
