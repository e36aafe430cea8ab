"""Everything that happened, one line each: the history of a ticket and the signal to other capabilities.

A line holds ids, numbers and words of our own, never what somebody said in a group.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, Integer, Table, bindparam, insert, select

from storage.engine import Characters, Data, Instant, Transaction, metadata
from storage.prepared import Prepared

journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("verb", Characters, nullable=False),
    Column("ticket_id", Integer),
    Column("person_id", Integer),
    Column("at", Instant, nullable=False),
    Column("detail", Data, nullable=False),
    Index("ix_journal_ticket", "ticket_id"),
    Index("ix_journal_verb_at", "verb", "at"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line.  ``verb`` is a noun and a participle: ``ticket.opened``."""

    verb: str
    at: datetime
    ticket_id: int | None = None
    person_id: int | None = None
    detail: Mapping[str, object]


_COLUMNS = (journal.c.verb, journal.c.ticket_id, journal.c.person_id, journal.c.at, journal.c.detail)
_WRITE = Prepared(insert(journal))
_OF_TICKET = Prepared(select(*_COLUMNS).where(journal.c.ticket_id == bindparam("ticket")).order_by(journal.c.id))
_SINCE = Prepared(
    select(*_COLUMNS)
    .where(journal.c.verb == bindparam("verb_"), journal.c.at >= bindparam("since"))
    .order_by(journal.c.id)
)


class Journal:
    """Questions to the journal."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def write(self, entry: Entry) -> None:
        """One more line; lines are never changed."""
        row = {"verb": entry.verb, "ticket_id": entry.ticket_id, "person_id": entry.person_id, "at": entry.at}
        self.db.put(_WRITE, **row, detail=dict(entry.detail))

    def of_ticket(self, ticket_id: int) -> list[Entry]:
        """The history of one ticket, from the beginning."""
        return [Entry(**row) for row in self.db.ask(_OF_TICKET, ticket=ticket_id)]

    def since(self, verb: str, since: datetime) -> list[Entry]:
        """Every line of that verb from then on, the oldest first."""
        return [Entry(**row) for row in self.db.ask(_SINCE, verb_=verb, since=since)]

    def last_at(self) -> datetime | None:
        """When the last line was written."""
        last: datetime | None = self.db.execute(select(journal.c.at).order_by(journal.c.id.desc()).limit(1)).scalar()
        return last

    def latest(self, verb: str, ticket_id: int) -> Entry | None:
        """The last line of that verb about a ticket."""
        return next((e for e in reversed(self.of_ticket(ticket_id)) if e.verb == verb), None)

    def parted(self, ticket_id: int) -> frozenset[tuple[int, str]]:
        """Who reported it in a room in which they are no more, and that room."""
        gone: set[tuple[int, str]] = set()
        for entry in self.of_ticket(ticket_id):
            if entry.verb in ("report.parted", "report.rejoined"):
                one = {(entry.person_id or 0, str(entry.detail["room"]))}
                gone = gone | one if entry.verb == "report.parted" else gone - one
        return frozenset(gone)
