"""Reports: who told of a ticket, from which household, in which group."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Select,
    Table,
    and_,
    bindparam,
    insert,
    select,
    update,
)

from storage.engine import Characters, Instant, Transaction, metadata
from storage.lists import Each
from storage.memory import Known
from storage.prepared import Prepared

reports = Table(
    "reports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False, index=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("household_id", ForeignKey("households.id")),
    Column("room", Characters, nullable=False),
    Column("message_id", Characters, nullable=False),
    Column("settled", Boolean, nullable=False, default=False),
    Column("at", Instant, nullable=False),
    Index("ix_reports_room_at", "room", "at"),
    Index("ix_reports_message", "message_id"),
)


class Report(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One voice for one ticket.  ``room``: where it was said; ``settled``: this household has what it needs."""

    id: int
    ticket_id: int
    person_id: int
    household_id: int | None
    room: str
    message_id: str
    settled: bool
    at: datetime


_KNOWN = Known.of("reports", "reports", brief=True)
_ADD = Prepared(insert(reports), new=True)
_OF = Each(lambda among: select(reports).where(among(reports.c.ticket_id)).order_by(reports.c.id))
_BY_MESSAGE = Prepared(select(reports).where(reports.c.message_id == bindparam("message")))
_IN_ROOM = select(reports).where(reports.c.room == bindparam("room_"), reports.c.at >= bindparam("since"))
_IN_ROOM = _IN_ROOM.order_by(reports.c.id.desc()).limit(1)
_LATEST = Prepared(_IN_ROOM)
_LATEST_BY = Prepared(_IN_ROOM.where(reports.c.person_id == bindparam("person")))


class Reports:
    """Questions to the reports."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def add(
        self, ticket_id: int, person_id: int, household_id: int | None, room: str, message_id: str, at: datetime
    ) -> None:
        """One more voice."""
        row: dict[str, Any] = {"ticket_id": ticket_id, "person_id": person_id, "household_id": household_id}
        row |= {"room": room, "message_id": message_id, "settled": False, "at": at}
        known = self.db.recall(_KNOWN, ticket_id)
        number = self.db.add(_ADD, called=ticket_id, **row)
        if known is not None:
            self.db.learn(_KNOWN, ticket_id, (*known, Report(id=number, **row)))

    def of(self, ticket_id: int) -> list[Report]:
        """All voices for one ticket, the first first."""
        return list(self.db.known_together(_KNOWN, ticket_id, self._of_each))

    def expect(self, ticket_ids: Iterable[int]) -> None:
        """Those of these may be asked for; all are looked for together."""
        self.db.expect(_KNOWN, ticket_ids)

    def _of_each(self, numbers: list[int]) -> dict[int, tuple[Report, ...]]:
        found: dict[int, tuple[Report, ...]] = dict.fromkeys(numbers, ())
        for row in _OF.ask(self.db, numbers, about=numbers):
            found[row["ticket_id"]] += (_report(row),)
        return found

    def by_message(self, message_id: str) -> list[Report]:
        """What was reported by that message; its channel's name is part of the id."""
        return [_report(row) for row in self.db.ask(_BY_MESSAGE, message=message_id)]

    def latest_in(self, room: str, since: datetime, person_id: int | None = None) -> Report | None:
        """The newest report said in that room, by that person where given."""
        if person_id is None:
            row = self.db.first(_LATEST, room_=room, since=since)
        else:
            row = self.db.first(_LATEST_BY, room_=room, since=since, person=person_id)
        return Report(**row) if row else None

    def rooms_of(self, person_id: int) -> list[str]:
        """Where this person reported something, the last place first."""
        asked = select(reports.c.room).where(reports.c.person_id == person_id).order_by(reports.c.id.desc())
        return list(dict.fromkeys(self.db.execute(asked.limit(50)).scalars()))

    def tickets_of(self, person_id: int, since: datetime, room: str | None = None) -> list[int]:
        """Numbers of the tickets this person reported since then, the newest first; in one room where given."""
        asked = select(reports.c.ticket_id).where(reports.c.person_id == person_id, reports.c.at >= since)
        if room is not None:
            asked = asked.where(reports.c.room == room)
        return list(dict.fromkeys(self.db.execute(asked.order_by(reports.c.id.desc())).scalars()))

    def settle(self, ticket_id: int, person_id: int | None = None, settled: bool = True) -> None:
        """Mark everybody's, or one person's, report of a ticket as (not) settled."""
        changed = update(reports).where(reports.c.ticket_id == ticket_id).values(settled=settled)
        self.db.execute(changed.where(reports.c.person_id == person_id) if person_id else changed)

    def move(self, from_ticket: int, to_ticket: int) -> list[int]:
        """Voices for one ticket count for another from now on; their ids, so that it can be undone."""
        moved = update(reports).where(reports.c.ticket_id == from_ticket).values(ticket_id=to_ticket)
        return list(self.db.execute(moved.returning(reports.c.id)).scalars())

    def give_back(self, report_ids: list[int], from_ticket: int, ticket_id: int) -> None:
        """Undo a move, but for those that have been given back to somebody else since."""
        there = and_(reports.c.id.in_(report_ids), reports.c.ticket_id == from_ticket)
        self.db.execute(update(reports).where(there).values(ticket_id=ticket_id))

    def _many(self, asked: Select[tuple[object, ...]]) -> list[Report]:
        return [Report(**row._mapping) for row in self.db.execute(asked)]


def _report(values: Mapping[str, Any]) -> Report:
    return Report(**values)


def households_of(found: list[Report]) -> int:
    """How many households speak here; somebody whose home is not known counts as one of its own."""
    return len({("h", r.household_id) if r.household_id else ("p", r.person_id) for r in found})
