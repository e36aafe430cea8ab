"""Care files: who agreed to be visited, by whom, how often, and what the visits left to be done; no words of anybody.

What is kept of a visit is of a closed vocabulary, so that nobody's health, mood or manner can get into it.  Every row
carries the number of the person it is about: whoever forgets that person forgets these rows with them.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, Table, delete, func, insert, select, update

from storage.engine import Characters, Instant, Transaction, metadata


class Consent(StrEnum):
    """How the person agreed."""

    SPOKEN = "本人私聊同意"
    WRITTEN = "本人书面同意"


class Outcome(StrEnum):
    """What came of going there; only who was met was visited."""

    MET = "见到"
    ABSENT = "不在家"
    CALLED = "电话"


class Todo(StrEnum):
    """What a visit can leave to be done."""

    MEDICINE = "配药"
    AID = "轮椅拐杖"
    DOCTOR = "陪同看病"
    MEALS = "送餐"
    HAIRCUT = "理发"
    CLEANING = "打扫"
    PAPERS = "办手续"
    REPAIR = "报修"


care_files = Table(
    "care_files",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("by_id", ForeignKey("people.id"), index=True),
    Column("consent", Characters, nullable=False),
    Column("agreed_at", Instant, nullable=False),
    Column("every", Integer, nullable=False),
    Column("met_at", Instant),
    Column("next_at", Instant, nullable=False),
    Column("chased", Integer, nullable=False),
    Column("stopped_at", Instant),
)
care_pairs = Table(
    "care_pairs",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("by_id", ForeignKey("people.id"), primary_key=True, index=True),
)
care_visits = Table(
    "care_visits",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("by_id", ForeignKey("people.id"), index=True),
    Column("outcome", Characters, nullable=False),
    Column("at", Instant, nullable=False),
    Column("message_id", Characters, nullable=False),
)
care_todos = Table(
    "care_todos",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("what", Characters, nullable=False),
    Column("until", Instant),
    Column("ticket_id", ForeignKey("tickets.id")),
    Column("at", Instant, nullable=False),
)

APART = "visit:"
"""Before the id of a message that tells of a visit, in a report: the ticket is of a part of it alone."""

_PARTS = (care_todos, care_visits, care_pairs, care_files)


@dataclass(frozen=True, slots=True, kw_only=True)
class CareFile:
    """One person's.  ``by_id``: who started it; ``every``: days; ``met_at``: the last visit at which they were met.

    ``chased``: 1 once the pair was asked about a missed visit, 2 once somebody else was.  ``stopped_at``: since when
    the person does not want it any more: nothing is added, and nobody but they may look.
    """

    person_id: int
    by_id: int | None
    consent: Consent
    agreed_at: datetime
    every: int
    met_at: datetime | None
    next_at: datetime
    chased: int
    stopped_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Somebody went there.  ``message_id``: by which message it was told."""

    id: int
    person_id: int
    by_id: int | None
    outcome: Outcome
    at: datetime
    message_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """Something that is still to be done.  ``until``: when what is there is used up; ``ticket_id``: of a repair."""

    what: Todo
    until: datetime | None
    ticket_id: int | None


class CareFiles:
    """Questions to the files."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def get(self, person_id: int) -> CareFile | None:
        """The file of that person, also where it was stopped."""
        row = self.db.execute(select(care_files).where(care_files.c.person_id == person_id)).first()
        return _file(row) if row else None

    def running(self) -> list[CareFile]:
        """All that go on."""
        asked = select(care_files).where(care_files.c.stopped_at.is_(None)).order_by(care_files.c.person_id)
        return [_file(row) for row in self.db.execute(asked)]

    def visited_by(self, person_id: int) -> list[CareFile]:
        """Those that go on in whose pair somebody is."""
        mine = select(care_pairs.c.person_id).where(care_pairs.c.by_id == person_id)
        asked = select(care_files).where(care_files.c.person_id.in_(mine), care_files.c.stopped_at.is_(None))
        return [_file(row) for row in self.db.execute(asked.order_by(care_files.c.person_id))]

    def open(
        self,
        person_id: int,
        by_id: int,
        *,
        consent: Consent,
        every: int,
        pair: list[int],
        at: datetime,
        next_at: datetime,
    ) -> CareFile:
        """The person has agreed: a new file, or the old one with what was agreed to now."""
        values = {"by_id": by_id, "consent": consent, "agreed_at": at, "every": every}
        values |= {"next_at": next_at, "chased": 0, "stopped_at": None}
        mine = care_files.c.person_id == person_id
        if self.get(person_id):
            self.db.execute(update(care_files).where(mine).values(values))
        else:
            self.db.execute(insert(care_files).values(person_id=person_id, **values))
        self.db.execute(delete(care_pairs).where(care_pairs.c.person_id == person_id))
        self.db.execute(insert(care_pairs), [{"person_id": person_id, "by_id": number} for number in pair])
        return _file(self.db.execute(select(care_files).where(mine)).one())

    def pair_of(self, person_id: int) -> list[int]:
        """Who visits."""
        asked = select(care_pairs.c.by_id).where(care_pairs.c.person_id == person_id).order_by(care_pairs.c.by_id)
        return list(self.db.execute(asked).scalars())

    def change(self, person_id: int, **values: object) -> None:
        """These columns of the file have these values now."""
        self.db.execute(update(care_files).where(care_files.c.person_id == person_id).values(values))

    def erase(self, person_id: int) -> None:
        """Nothing of it is left."""
        for table in _PARTS:
            self.db.execute(delete(table).where(table.c.person_id == person_id))

    def count(self, person_id: int) -> int:
        """How many records there are of that person: the file itself, visits, and what is to be done."""
        counted = (select(func.count()).where(t.c.person_id == person_id) for t in _PARTS if t is not care_pairs)
        return sum(int(self.db.execute(question).scalar_one()) for question in counted)

    def forget(self, before: datetime) -> None:
        """Erase visits and things to be done that are older, and files that were stopped before then."""
        self.db.execute(delete(care_visits).where(care_visits.c.at <= before))
        self.db.execute(delete(care_todos).where(care_todos.c.at <= before))
        old = select(care_files.c.person_id).where(care_files.c.stopped_at <= before)
        for person_id in self.db.execute(old).scalars().all():
            self.erase(person_id)

    def visit(
        self, file: CareFile, by_id: int, outcome: Outcome, *, at: datetime, told: str, next_at: datetime
    ) -> None:
        """Somebody went there; ``told``: the message that says so."""
        row = {"person_id": file.person_id, "by_id": by_id, "outcome": outcome, "at": at, "message_id": told}
        self.db.execute(insert(care_visits).values(row))
        met = {"met_at": at, "chased": 0} if outcome is Outcome.MET else {}
        self.change(file.person_id, next_at=next_at, **met)

    def unvisit(self, message_id: str, by_id: int) -> bool:
        """What that message of theirs told was taken back, with what it left to be done; whether it told anything."""
        said = (care_visits.c.message_id == message_id, care_visits.c.by_id == by_id)
        gone = delete(care_visits).where(*said).returning(care_visits.c.person_id, care_visits.c.at)
        row = self.db.execute(gone).first()
        if row is None:
            return False
        self.db.execute(delete(care_todos).where(care_todos.c.person_id == row.person_id, care_todos.c.at == row.at))
        met = (care_visits.c.person_id == row.person_id, care_visits.c.outcome == Outcome.MET)
        last = self.db.execute(select(func.max(care_visits.c.at)).where(*met)).scalar_one()
        self.change(row.person_id, met_at=last, next_at=row.at)
        return True

    def visits_of(self, person_id: int, limit: int) -> list[Visit]:
        """The newest first."""
        asked = select(care_visits).where(care_visits.c.person_id == person_id).order_by(care_visits.c.id.desc())
        rows = self.db.execute(asked.limit(limit))
        return [Visit(**{**row._mapping, "outcome": Outcome(row.outcome)}) for row in rows]

    def lately(self, by_id: int, since: datetime) -> int | None:
        """Whom somebody last went to see since then."""
        mine = (care_visits.c.by_id == by_id, care_visits.c.at >= since)
        last = select(care_visits.c.person_id).where(*mine).order_by(care_visits.c.id.desc()).limit(1)
        return self.db.execute(last).scalar_one_or_none()

    def put(
        self, person_id: int, what: Todo, at: datetime, *, until: datetime | None = None, ticket_id: int | None = None
    ) -> None:
        """It is to be done; of one kind there is one, but for repairs."""
        if what is not Todo.REPAIR:
            self.done(person_id, what)
        row = {"person_id": person_id, "what": what, "until": until, "ticket_id": ticket_id, "at": at}
        self.db.execute(insert(care_todos).values(row))

    def done(self, person_id: int, what: Todo) -> None:
        """It is done, and nothing is kept of it."""
        self.db.execute(delete(care_todos).where(care_todos.c.person_id == person_id, care_todos.c.what == what))

    def todos_of(self, person_id: int) -> list[Open]:
        """What is to be done, in the order in which it was told."""
        asked = select(care_todos.c.what, care_todos.c.until, care_todos.c.ticket_id)
        rows = self.db.execute(asked.where(care_todos.c.person_id == person_id).order_by(care_todos.c.id))
        return [Open(what=Todo(row.what), until=row.until, ticket_id=row.ticket_id) for row in rows]


def _file(row: Any) -> CareFile:
    return CareFile(**{**row._mapping, "consent": Consent(row.consent)})
