"""Rounds: how far reminding one person of what waits has come.  One message a round's step, however many matters."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, Table, bindparam, delete, select, update

from storage.engine import Instant, Transaction, metadata
from storage.memory import Known
from storage.prepared import Prepared, set_or_moved

rounds = Table(
    "rounds",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("started_at", Instant, nullable=False),
    Column("step", Integer, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """``step`` is how many of the table's steps have been taken since ``started_at``."""

    person_id: int
    started_at: datetime
    step: int


_OF = Prepared(select(rounds).where(rounds.c.person_id == bindparam("person")))
_START = set_or_moved(rounds, new=True)
_KNOWN = Known.of("rounds", "rounds")
_END = Prepared(delete(rounds).where(rounds.c.person_id == bindparam("person")))


class Rounds:
    """Questions to the rounds."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def of(self, person_id: int) -> Round | None:
        """The running round of that person."""
        return self.db.known(_KNOWN, person_id, lambda: self._of(person_id), nothing=True)

    def start(self, person_id: int, at: datetime) -> None:
        """The first message has just been put into the outbox."""
        self.db.put(_START, called=person_id, person_id=person_id, started_at=at, step=0)
        self.db.learn(_KNOWN, person_id, Round(person_id=person_id, started_at=at, step=0))

    def advance(self, running: Round) -> None:
        """One step further."""
        changed = update(rounds).where(rounds.c.person_id == running.person_id)
        self.db.execute(changed.values(step=running.step + 1))

    def end(self, person_id: int) -> None:
        """The person answered, or nothing waits any more."""
        self.db.ask(_END, person=person_id)

    def _of(self, person_id: int) -> Round | None:
        row = self.db.first(_OF, about=(person_id,), person=person_id)
        return Round(**row) if row else None
