"""Remarks: what those who act said about a matter: why it was given back or passed on, how far it is.

Nobody has to tell it again to whoever comes next.  Kept no longer than the reporter's own words, and without names.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, Table, delete, insert, select

from storage.engine import Characters, Instant, Transaction, metadata

remarks = Table(
    "remarks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False, index=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("verb", Characters, nullable=False),
    Column("words", Characters, nullable=False),
    Column("at", Instant, nullable=False),
)

REASONS = ("ticket.refused", "ticket.released")
"""Under which lines of the journal there are reasons why a matter was given back."""

PASSED = "ticket.passed"
"""And why it was passed on, beside a line of another name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One remark.  ``verb``: the line of the journal it belongs to; ``words``: redacted before they are kept."""

    ticket_id: int
    person_id: int
    verb: str
    words: str
    at: datetime


class Remarks:
    """Questions to the remarks."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def add(self, ticket_id: int, person_id: int, verb: str, words: str, at: datetime) -> None:
        """Keep one."""
        row = {"ticket_id": ticket_id, "person_id": person_id, "verb": verb, "words": words, "at": at}
        self.db.execute(insert(remarks).values(row))

    def of_ticket(self, ticket_id: int, *verbs: str) -> list[Remark]:
        """All about one ticket, from the beginning; those of these lines alone, where any are named."""
        columns = (remarks.c.ticket_id, remarks.c.person_id, remarks.c.verb, remarks.c.words, remarks.c.at)
        asked = select(*columns).where(remarks.c.ticket_id == ticket_id).order_by(remarks.c.id)
        found = (Remark(**row._mapping) for row in self.db.execute(asked))
        return [remark for remark in found if not verbs or remark.verb in verbs]

    def forget(self, ticket_id: int, repeats: Callable[[str], bool]) -> None:
        """Erase those that repeat what was taken back."""
        for row in self.db.execute(select(remarks.c.id, remarks.c.words).where(remarks.c.ticket_id == ticket_id)).all():
            if repeats(row.words):
                self.db.execute(delete(remarks).where(remarks.c.id == row.id))
