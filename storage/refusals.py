"""Refusals: why a matter was given back, for whoever has it next; no count of anybody's."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, Table, insert, select, update

from storage.engine import Characters, Instant, Transaction, metadata

refusals = Table(
    "refusals",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False, index=True),
    Column("person_id", ForeignKey("people.id"), index=True),
    Column("title", Characters, nullable=False),
    Column("why", Characters, nullable=False),
    Column("at", Instant, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """``title``: the post of whoever gave it back; ``why``: in their words, without what is private; may be empty."""

    id: int
    ticket_id: int
    person_id: int | None
    title: str
    why: str
    at: datetime


class Refusals:
    """Questions to the refusals."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def add(self, ticket_id: int, person_id: int, title: str, why: str, at: datetime) -> int:
        """It was given back; the number of that."""
        values = {"ticket_id": ticket_id, "person_id": person_id, "title": title, "why": why, "at": at}
        return int(self.db.execute(insert(refusals).values(values).returning(refusals.c.id)).scalar_one())

    def explain(self, number: int, why: str) -> None:
        """The reason came afterwards."""
        self.db.execute(update(refusals).where(refusals.c.id == number).values(why=why))

    def of(self, ticket_id: int) -> list[Refusal]:
        """All of one matter, the oldest first."""
        asked = select(refusals).where(refusals.c.ticket_id == ticket_id).order_by(refusals.c.id)
        return [Refusal(**row._mapping) for row in self.db.execute(asked)]
