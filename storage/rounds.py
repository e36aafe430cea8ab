"""Rounds: how far reminding one person of what waits has come.  One message a round's step, however many matters."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, Table, bindparam, delete, select, update

from storage.engine import Instant, Transaction, metadata
from storage.lists import Each
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


_OF = Each(lambda among: select(rounds).where(among(rounds.c.person_id)))
_START = set_or_moved(rounds, new=True)
_KNOWN = Known.of("rounds", "rounds")
_END = Prepared(delete(rounds).where(rounds.c.person_id == bindparam("person")))


class Rounds:
    """Questions to the rounds."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def of(self, person_id: int) -> Round | None:
        """The running round of that person."""
        return self.db.known_together(_KNOWN, person_id, self._of_each)

    def expect(self, person_ids: Iterable[int]) -> None:
        """The rounds of these will be asked for; all are looked for together."""
        self.db.expect(_KNOWN, person_ids)

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

    def _of_each(self, people: list[int]) -> dict[int, Round | None]:
        rows = _OF.ask(self.db, people, about=people)
        return dict.fromkeys(people) | {row["person_id"]: Round(**row) for row in rows}
