"""Matters around a place or a person, as a new one is compared with them; what waits to be written is among them."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta

from sqlalchemy import BindParameter, and_, bindparam, exists, func, or_, select

from storage.beforehand import MATTERS, WAITING
from storage.engine import Transaction
from storage.lists import listing_numbers
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

_LONG, _DONE_LONG = timedelta(days=100), timedelta(days=30)
"""What was opened, or done, longer ago is never looked for among what is known beforehand."""

_MATTERS = listing_numbers(
    lambda among: (
        select(tickets.c.place_id, tickets.c.kind, tickets.c.subject)
        .where(among(tickets.c.place_id), tickets.c.opened_at >= bindparam("since"))
        .where(or_(IS_OPEN, tickets.c.done_at >= bindparam("done")))
        .distinct()
    )
)

_older = tickets.alias("older")
_wholes = tickets.alias("wholes")
_HAS_OPEN_PARENT = exists().where(_wholes.c.id == tickets.c.parent_id, IS_OPEN)
_OLDEST = (
    select(func.min(_older.c.id))
    .where(IS_OPEN, _older.c.state == bindparam("state_"))
    .where(~exists().where(_wholes.c.id == _older.c.parent_id, IS_OPEN))
)
_OLDEST_OF = _OLDEST.where(_older.c.owner_id == bindparam("person"))
_TO_TELL = select(*FIELDS).where(IS_OPEN, tickets.c.state == bindparam("state_"), ~_HAS_OPEN_PARENT)
_NEXT = Prepared(
    _TO_TELL.where(tickets.c.owner_id == bindparam("person")).where(
        or_(tickets.c.told_at.is_(None), tickets.c.id == _OLDEST_OF.scalar_subquery())
    )
)
_NEXT_OF_THESE = listing_numbers(
    lambda among: _TO_TELL.where(among(tickets.c.owner_id)).where(
        or_(
            tickets.c.told_at.is_(None),
            tickets.c.id.in_(_OLDEST.where(among(_older.c.owner_id)).group_by(_older.c.owner_id)),
        )
    )
)


class Around:
    """Questions to the tickets that are asked with each new one."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def recent(
        self, place: Place, kind: str, subject: str, now: datetime, *, opened: timedelta, done: timedelta
    ) -> list[Ticket]:
        """What was ``opened`` since where one matter may reach: ``place``, what it lies in or holds, units beside it.

        Only what is still open, or ``done`` since, the newest first; no parents, and nothing taken back.
        """
        within = self._reach(place)
        lately = len(within) <= _FEW and opened < _LONG and done < _DONE_LONG
        if lately and not self._may_have(within, (kind, subject), now):
            return []
        asked = {"kind_": kind, "subject_": subject, "since": now - opened, "done": now - done}
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

    def expect(self, place_ids: Iterable[int], person_ids: Iterable[int]) -> None:
        """Something will be told of these places, or there will be something for these people."""
        self.db.expect(MATTERS, self._reaches(place_ids))
        self.db.expect(WAITING, person_ids)

    def _reaches(self, place_ids: Iterable[int]) -> Iterator[int]:
        for number in place_ids:
            within = self._reach(Places(self.db).get(number))
            if len(within) <= _FEW:
                yield from within

    def _may_have(self, within: Collection[int], matter: tuple[str, str], now: datetime) -> bool:
        """Whether one of these places has such a matter, or nobody knows; where some are expected all are asked for."""
        kept = self.db.remembered(MATTERS)
        if not (self.db.is_expected(MATTERS) or all(number in kept for number in within)):
            return True

        def ask(places_: list[int]) -> dict[int, set[tuple[str, str]]]:
            found: dict[int, set[tuple[str, str]]] = {number: set() for number in places_}
            since = {"since": now - _LONG, "done": now - _DONE_LONG}
            for row in self.db.ask(_MATTERS[self.db.dialect.name], about=(), listed=places_, **since):
                found[row["place_id"]].add((row["kind"], row["subject"]))
            for ticket, _ in self.db.waiting("tickets"):
                found.get(ticket.place_id, set()).add((ticket.kind, ticket.subject))
            return found

        self.db.expect(MATTERS, within)
        return any(matter in self.db.known_together(MATTERS, number, ask) for number in within)

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
        numbers = self.db.known_together(WAITING, person_id, self._next_for_each)
        found = filter(None, map(Tickets(self.db).get, sorted(numbers)))
        waits = [t for t in found if t.owner_id == person_id and t.state is State.WAITING]
        waits = [t for t in waits if Tickets(self.db).parent_of(t) is None]
        return [t for t in waits if t.told_at is None or t is waits[0]]

    def _next_for_each(self, people: list[int]) -> dict[int, set[int]]:
        if len(people) == 1:
            rows = self.db.ask(_NEXT, about=(), person=people[0], state_=State.WAITING)
        else:
            engine = self.db.dialect.name
            rows = self.db.ask(_NEXT_OF_THESE[engine], about=(), listed=people, state_=State.WAITING)
        Tickets(self.db).learn(rows)
        found: dict[int, set[int]] = {number: set() for number in people}
        for row in rows:
            found[row["owner_id"]].add(row["id"])
        for ticket, _ in self.db.waiting("tickets"):
            if ticket.owner_id in found:
                found[ticket.owner_id].add(ticket.id)
        return found
