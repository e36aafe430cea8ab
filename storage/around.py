"""Matters around a place or a person, as a new one is compared with them; what waits to be written is among them."""

from datetime import datetime

from sqlalchemy import BindParameter, and_, bindparam, exists, func, or_, select

from storage.engine import Transaction
from storage.places import Place, PlaceKind, Places
from storage.prepared import Prepared
from storage.tickets import FIELDS, IS_OPEN, IS_PARENT, State, Ticket, Tickets, ticket_of, tickets

_ENDED = and_(*(tickets.c.state != state for state in (State.WITHDRAWN, State.MERGED, State.SCATTERED)))

_FEW = 12
"""So many places are asked for together; where there are more, whole estates are."""

_LATELY = (
    select(*FIELDS)
    .where(tickets.c.kind == bindparam("kind_"), tickets.c.subject == bindparam("subject_"))
    .where(tickets.c.opened_at >= bindparam("since"), or_(IS_OPEN, tickets.c.done_at >= bindparam("done")))
    .where(_ENDED, ~IS_PARENT)
)
_THESE: list[BindParameter[int]] = [bindparam(f"place_{number}") for number in range(_FEW)]
"""A list in one blank would be planned as if it were long."""

_AT_THESE = Prepared(_LATELY.where(tickets.c.place_id.in_(_THESE)))
_OF_ESTATES = Prepared(_LATELY.where(tickets.c.estate_id.in_(_THESE)))

_older = tickets.alias("older")
_wholes = tickets.alias("wholes")
_HAS_OPEN_PARENT = exists().where(_wholes.c.id == tickets.c.parent_id, IS_OPEN)
_OLDEST = (
    select(func.min(_older.c.id))
    .where(IS_OPEN, _older.c.owner_id == bindparam("person"), _older.c.state == bindparam("state_"))
    .where(~exists().where(_wholes.c.id == _older.c.parent_id, IS_OPEN))
)
_NEXT = Prepared(
    select(*FIELDS)
    .where(IS_OPEN, tickets.c.owner_id == bindparam("person"), tickets.c.state == bindparam("state_"))
    .where(or_(tickets.c.told_at.is_(None), tickets.c.id == _OLDEST.scalar_subquery()), ~_HAS_OPEN_PARENT)
)


class Around:
    """Questions to the tickets that are asked with each new one."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def recent(self, place: Place, kind: str, subject: str, since: datetime, done: datetime) -> list[Ticket]:
        """What was opened since then where one matter may reach: ``place``, what it lies in or holds, units beside it.

        Only what is still open, or done since ``done``, the newest first; no parents, and nothing taken back.
        """
        within, asked = self._reach(place), {"kind_": kind, "subject_": subject, "since": since, "done": done}
        found = []
        for prepared, some in self._in_parts(place, within):
            places_ = {f"place_{number}": some[min(number, len(some) - 1)] for number in range(_FEW)}
            rows = self.db.ask(prepared, about=(), **places_, **asked)
            found += [ticket_of(row) for row in rows if row["place_id"] in within]
        found += [
            ticket
            for ticket, _ in self.db.waiting("tickets")
            if ticket.place_id in within and (ticket.kind, ticket.subject) == (kind, subject) and ticket.is_open
        ]
        return sorted(found, key=lambda t: (t.opened_at, t.id), reverse=True)

    def _reach(self, place: Place) -> set[int]:
        """Where a matter at ``place`` may have been told of before."""
        parent = Places(self.db).get(place.parent_id) if place.parent_id and place.kind is PlaceKind.UNIT else place
        return {*place.lineage, *(below.id for below in Places(self.db).inside(parent))}

    def _in_parts(self, place: Place, within: set[int]) -> list[tuple[Prepared, list[int]]]:
        """The questions after these places, and which of them each is about."""
        if len(within) <= _FEW:
            return [(_AT_THESE, sorted(within))]
        if any(above.kind is PlaceKind.ESTATE for above in Places(self.db).upwards(place)):
            return [(_OF_ESTATES, list(place.lineage))]
        every = sorted(within)
        return [(_OF_ESTATES, every[at : at + _FEW]) for at in range(0, len(every), _FEW)]

    def next_for(self, person_id: int) -> list[Ticket]:
        """Of what waits for this person the oldest, and all that they were not told of yet."""
        rows = self.db.ask(_NEXT, about=(), person=person_id, state_=State.WAITING)
        waiting = [ticket for ticket, _ in self.db.waiting("tickets") if ticket.owner_id == person_id]
        found = {ticket.id: ticket for ticket in (*map(ticket_of, rows), *waiting)}
        found = {n: t for n, t in found.items() if t.state is State.WAITING and Tickets(self.db).parent_of(t) is None}
        return [t for number, t in sorted(found.items()) if t.told_at is None or number == min(found)]
