"""Votes: what is put to the households of a place, who may vote as it was when it began, and how it ended."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    Row,
    Select,
    Table,
    delete,
    insert,
    select,
    update,
)

from storage.engine import Characters, Data, Instant, Transaction, metadata
from storage.places import Place, lies_in, places

votes = Table(
    "votes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("place_id", ForeignKey("places.id"), nullable=False, index=True),
    Column("caller_id", ForeignKey("people.id"), index=True),
    Column("title", Characters, nullable=False),
    Column("formal", Boolean, nullable=False),
    Column("plan", Characters, nullable=False),
    Column("rules", Data, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("closes_at", Instant, nullable=False),
    Column("salt", Characters),
    Column("register", Characters, nullable=False),
    Column("head", Characters, nullable=False),
    Column("counted_at", Instant),
    Column("cancelled_at", Instant),
    Column("result", Data),
    Column("code", Characters, nullable=False, default=""),
    Column("shown_until", Instant),
    Column("kept_until", Instant),
    Column("erased_at", Instant),
)

electors = Table(
    "electors",
    metadata,
    Column("vote_id", ForeignKey("votes.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("household_id", ForeignKey("households.id"), index=True),
    Column("area", Integer),
    Column("voice", Integer, nullable=False),
)

mandates = Table(
    "mandates",
    metadata,
    Column("vote_id", ForeignKey("votes.id"), primary_key=True),
    Column("elector", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id"), primary_key=True, index=True),
    Column("by_id", ForeignKey("people.id"), index=True),
    Column("at", Instant, nullable=False),
)

objections = Table(
    "objections",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("vote_id", ForeignKey("votes.id"), nullable=False, index=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("words", Characters, nullable=False),
    Column("at", Instant, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """One vote, or, not ``formal``, an asking beforehand.  ``rules``: as they were when it began.

    ``register``, ``head``: the digest of who may vote, and the end of the chain of ballots; ``code``: for all to see.
    ``shown_until``: how long the result is published; ``kept_until``: how long it is known who voted how.
    """

    id: int
    place_id: int
    caller_id: int | None
    title: str
    formal: bool
    plan: str
    rules: Mapping[str, Any]
    opened_at: datetime
    closes_at: datetime
    salt: str | None
    register: str
    head: str
    counted_at: datetime | None
    cancelled_at: datetime | None
    result: Mapping[str, Any] | None
    code: str
    shown_until: datetime | None
    kept_until: datetime | None
    erased_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether it has neither been counted nor called off."""
        return self.counted_at is None and self.cancelled_at is None

    def takes(self, now: datetime) -> bool:
        """Whether ballots count: also where it could not be counted at once, none does after the end."""
        return self.is_open and now < self.closes_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Elector:
    """A household that may vote.  ``area``: hundredths of a square metre; ``voice``: those of one voice count as one.

    The number is drawn, and tells nothing of the flat; household and area are erased with the ballots.
    """

    vote_id: int
    number: int
    household_id: int | None
    area: int | None
    voice: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """What somebody has against it, who agreed to be named to whoever called the vote."""

    person_id: int
    words: str


class Votes:
    """Questions to the votes."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def open(self, values: Mapping[str, Any]) -> Vote:
        """One more; who may vote is put down with ``enrol``."""
        row = {"register": "", "head": "", "code": "", **values}
        return _vote(self.db.execute(insert(votes).values(row).returning(votes)).one())

    def enrol(self, vote: Vote, found: Sequence[Elector], register: str) -> Vote:
        """Who may vote, and the digest of that, from which the chain of ballots starts."""
        columns = ("number", "household_id", "area", "voice")
        rows = [{"vote_id": vote.id, **{name: getattr(one, name) for name in columns}} for one in found]
        self.db.execute(insert(electors), rows)
        return self.change(vote, register=register, head=register)

    def get(self, number: int) -> Vote | None:
        """The one of that number."""
        row = self.db.execute(select(votes).where(votes.c.id == number)).first()
        return _vote(row) if row else None

    def change(self, vote: Vote, **values: object) -> Vote:
        """Keep new values of some fields."""
        changed = update(votes).where(votes.c.id == vote.id).values(values).returning(votes)
        return _vote(self.db.execute(changed).one())

    def around(self, place: Place) -> list[Vote]:
        """Votes of the place, of all above and of all in it, the newest first; none that was called off."""
        above = votes.c.place_id.in_(place.lineage)
        asked = select(votes).join(places, places.c.id == votes.c.place_id).where(votes.c.cancelled_at.is_(None))
        found = self._many(asked.where(above | lies_in(place)))
        return sorted(found, key=lambda vote: -vote.id)

    def electors(self, vote: Vote) -> list[Elector]:
        """Every household that may vote, in the order of their numbers."""
        asked = select(electors).where(electors.c.vote_id == vote.id).order_by(electors.c.number)
        return [Elector(**row._mapping) for row in self.db.execute(asked)]

    def open_for(self, household_ids: Sequence[int], now: datetime) -> list[tuple[Vote, Elector]]:
        """What these households may vote on now."""
        asked = select(electors).join(votes).where(electors.c.household_id.in_(household_ids))
        asked = asked.where(votes.c.counted_at.is_(None), votes.c.cancelled_at.is_(None), votes.c.closes_at > now)
        found = [Elector(**row._mapping) for row in self.db.execute(asked.order_by(electors.c.vote_id))]
        return [(vote, one) for one in found if (vote := self.get(one.vote_id))]

    def entrust(self, vote: Vote, elector: int, person_id: int, by_id: int, at: datetime) -> None:
        """That person may vote for the household, by a paper that ``by_id`` has seen; nobody else but its owners."""
        where = (mandates.c.vote_id == vote.id, mandates.c.elector == elector)
        self.db.execute(delete(mandates).where(*where))
        row = {"vote_id": vote.id, "elector": elector, "person_id": person_id, "by_id": by_id, "at": at}
        self.db.execute(insert(mandates).values(row))

    def entrusted(self, person_id: int) -> list[tuple[int, int]]:
        """The votes, and their electors, that somebody may vote for by mandate."""
        asked = select(mandates.c.vote_id, mandates.c.elector).where(mandates.c.person_id == person_id)
        return [(row.vote_id, row.elector) for row in self.db.execute(asked)]

    def mandated(self, vote: Vote) -> dict[int, int]:
        """Who votes for which elector by mandate."""
        asked = select(mandates.c.elector, mandates.c.person_id).where(mandates.c.vote_id == vote.id)
        return {row.elector: row.person_id for row in self.db.execute(asked)}

    def keep_objection(self, vote: Vote, person_id: int, words: str, at: datetime) -> None:
        """Somebody agreed to be named as one who is against it; their last words count."""
        same = (objections.c.vote_id == vote.id, objections.c.person_id == person_id)
        self.db.execute(delete(objections).where(*same))
        self.db.execute(insert(objections).values(vote_id=vote.id, person_id=person_id, words=words, at=at))

    def objections(self, vote: Vote) -> list[Objection]:
        """Those who agreed to be named, in that order."""
        asked = select(objections).where(objections.c.vote_id == vote.id).order_by(objections.c.id)
        return [Objection(person_id=row.person_id, words=row.words) for row in self.db.execute(asked)]

    def forget(self, vote: Vote, at: datetime) -> None:
        """Who may vote, by which mandate, and who was against it: no longer known; the ballots go by themselves."""
        self.db.execute(update(electors).where(electors.c.vote_id == vote.id).values(household_id=None, area=None))
        self.db.execute(delete(mandates).where(mandates.c.vote_id == vote.id))
        self.db.execute(delete(objections).where(objections.c.vote_id == vote.id))
        self.change(vote, salt=None, caller_id=None, erased_at=at)

    def _many(self, asked: Select[tuple[object, ...]]) -> list[Vote]:
        return [_vote(row) for row in self.db.execute(asked)]


def _vote(row: Row[Any]) -> Vote:
    return Vote(**{name: row._mapping[name] for name in Vote.__dataclass_fields__})
