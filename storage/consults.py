"""Consults: a question to an expert among the neighbours, kept only until it is answered; and whose turn it is."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, UniqueConstraint, delete, insert, select, update

from storage.engine import Characters, Data, Instant, Transaction, metadata

consults = Table(
    "consults",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("asker_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("expert_id", ForeignKey("people.id"), index=True),
    Column("skill", Characters, nullable=False),
    Column("place_id", ForeignKey("places.id"), nullable=False),
    Column("ticket_id", ForeignKey("tickets.id")),
    Column("words", Characters, nullable=False),
    Column("named", Boolean, nullable=False, default=False),
    Column("tried", Data, nullable=False),
    Column("asked_at", Instant, nullable=False),
    sqlite_autoincrement=True,  # an answer under an old number is never passed to somebody else
)

expert_turns = Table(
    "expert_turns",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("skill", Characters, nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("person_id", "skill"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consult:
    """One open question.  ``named``: the asker lets the expert know who asks; ``tried``: who was asked."""

    id: int
    asker_id: int
    expert_id: int | None
    skill: str
    place_id: int
    ticket_id: int | None
    words: str
    named: bool
    tried: list[int]
    asked_at: datetime


class Consults:
    """Questions to the consults."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def open(
        self, *, asker_id: int, skill: str, place_id: int, ticket_id: int | None, words: str, at: datetime
    ) -> Consult:
        """Somebody wants to know something."""
        row = {"asker_id": asker_id, "skill": skill, "place_id": place_id, "ticket_id": ticket_id}
        asked = insert(consults).values(**row, words=words, tried=[], asked_at=at).returning(consults)
        return Consult(**self.db.execute(asked).one()._mapping)

    def get(self, number: int) -> Consult | None:
        """The open question of that number."""
        row = self.db.execute(select(consults).where(consults.c.id == number)).first()
        return Consult(**row._mapping) if row else None

    def waiting_for(self, person_id: int) -> list[Consult]:
        """What this expert has been asked, the oldest first."""
        asked = select(consults).where(consults.c.expert_id == person_id).order_by(consults.c.id)
        return [Consult(**row._mapping) for row in self.db.execute(asked)]

    def name(self, consult: Consult) -> Consult:
        """The expert may know who asks."""
        return self._changed(consult, named=True)

    def hand_to(self, consult: Consult, person_id: int, at: datetime) -> Consult:
        """It is this expert's turn."""
        same = (expert_turns.c.person_id == person_id, expert_turns.c.skill == consult.skill)
        if (
            self.db.execute(update(expert_turns).where(*same).values(at=at).returning(expert_turns.c.id)).first()
            is None
        ):
            self.db.execute(insert(expert_turns).values(person_id=person_id, skill=consult.skill, at=at))
        return self._changed(consult, expert_id=person_id, tried=[*consult.tried, person_id])

    def next_of(self, skill: str, people_ids: Collection[int]) -> int | None:
        """Whose turn it is: who was never asked, else who was asked the longest ago."""
        asked = select(expert_turns.c.person_id, expert_turns.c.at).where(expert_turns.c.skill == skill)
        last = {row.person_id: row.at for row in self.db.execute(asked.where(expert_turns.c.person_id.in_(people_ids)))}
        fresh = [i for i in people_ids if i not in last]
        return fresh[0] if fresh else min(people_ids, key=last.__getitem__, default=None)

    def close(self, consult: Consult) -> None:
        """Nothing of it is kept."""
        self.db.execute(delete(consults).where(consults.c.id == consult.id))

    def _changed(self, consult: Consult, **values: object) -> Consult:
        changed = update(consults).where(consults.c.id == consult.id).values(values).returning(consults)
        return Consult(**self.db.execute(changed).one()._mapping)
