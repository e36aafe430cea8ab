"""What one message did, asked of the records themselves right after it was heard."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Column, Table, func, select

from bot.context import message_key
from bot.message import Message
from storage.asides import asides
from storage.engine import Transaction
from storage.journal import journal
from storage.outbox import outbox
from storage.people import addresses
from storage.places import Places
from storage.questions import questions
from storage.reports import reports
from storage.tickets import Tickets, tickets


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """``ticket``: opened by the message or joined by it.  ``asked``: how many questions went to somebody else."""

    ticket: int | None
    opened: bool
    parcels: tuple[int, ...]
    asked: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """One ticket in words."""

    number: int
    matter: str
    place: str
    subject: str
    urgent: bool
    voices: int


class Ledger:
    """Knows how far the records had come before; made once the neighbourhood stands."""

    def __init__(self, db: Transaction) -> None:
        self._first = {table.name: _last(db, table) for table in (tickets, reports, outbox, journal, asides)}
        self._now = dict(self._first)
        self._questions = _questions(db)

    def note(self, db: Transaction, message: Message) -> Deeds:
        """What came of ``message``, which has just been heard."""
        ticket = self._grown(db, tickets)
        parcels = self._since(db, outbox, outbox.c.id)
        about = self._since(db, journal, journal.c.ticket_id)
        opened = ticket is not None
        ticket = ticket or _reported(db, message) or next(iter(about), None)
        asked = _questions(db)
        fresh = sum(1 for question in asked - self._questions if question[1] != message.sender)
        self._questions = asked
        return Deeds(ticket=ticket, opened=opened, parcels=parcels, asked=fresh)

    def skip(self, db: Transaction) -> None:
        """What timers did belongs to no message."""
        for table in (tickets, outbox, journal):
            self._now[table.name] = _last(db, table)
        self._questions = _questions(db)

    def tickets_of(self, db: Transaction, parcels: Iterable[int]) -> dict[int, int]:
        """Which ticket words are about, where they are about one."""
        rows = db.execute(select(outbox.c.id, outbox.c.ticket_id).where(outbox.c.id.in_(tuple(parcels))))
        return {row[0]: row[1] for row in rows if row[1]}

    def reports(self, db: Transaction) -> list[tuple[str, int]]:
        """Every message that speaks for a ticket, the first ones first."""
        asked = select(reports.c.message_id, reports.c.ticket_id).where(reports.c.id > self._first["reports"])
        return [(row[0], row[1]) for row in db.execute(asked.order_by(reports.c.id))]

    def opened(self, db: Transaction) -> list[Opened]:
        """Every ticket opened since the beginning."""
        numbers = db.execute(select(tickets.c.id).where(tickets.c.id > self._first["tickets"]).order_by(tickets.c.id))
        return [_in_words(db, number) for number in numbers.scalars().all()]

    def set_aside(self, db: Transaction) -> int:
        """How many messages and timers failed."""
        return db.execute(select(func.count()).where(asides.c.id > self._first["asides"])).scalar_one()

    def _grown(self, db: Transaction, table: Table) -> int | None:
        """The newest row where there is a new one."""
        last = _last(db, table)
        grown = last > self._now[table.name]
        self._now[table.name] = last
        return last if grown else None

    def _since(self, db: Transaction, table: Table, column: "Column[int]") -> tuple[int, ...]:
        """That column of the rows that are new, where it holds anything."""
        before = self._now[table.name]
        if self._grown(db, table) is None:
            return ()
        rows = db.execute(select(column).where(table.c.id > before, column.is_not(None)).order_by(table.c.id))
        return tuple(rows.scalars())


def _last(db: Transaction, table: Table) -> int:
    last: int = db.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()
    return last


def _questions(db: Transaction) -> set[tuple[int, str, object, str]]:
    """Open questions; an id may be used again, so the moment and the words count too."""
    asked = select(questions.c.id, addresses.c.address, questions.c.asked_at, questions.c.payload)
    joined = questions.outerjoin(addresses, addresses.c.person_id == questions.c.person_id)
    rows = db.execute(asked.select_from(joined))
    return {(row[0], row[1] or "", row[2], repr(row[3])) for row in rows}


def _reported(db: Transaction, message: Message) -> int | None:
    key = message_key(message.channel, message.id)
    found: int | None = db.execute(select(reports.c.ticket_id).where(reports.c.message_id == key)).scalar()
    return found


def _in_words(db: Transaction, number: int) -> Opened:
    ticket = Tickets(db).get(number)
    if ticket is None:
        raise LookupError(f"no ticket {number}")
    place = Places(db).get(ticket.place_id)
    voices = db.execute(select(func.count(func.distinct(reports.c.person_id))).where(reports.c.ticket_id == number))
    return Opened(
        number=number,
        matter=ticket.matter,
        place="".join(Places(db).path(place)) + ticket.spot,
        subject=ticket.subject,
        urgent=ticket.urgent,
        voices=voices.scalar_one(),
    )
