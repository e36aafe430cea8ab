"""Tickets: what somebody needs, who looks after it, and how far it is."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Select,
    Table,
    bindparam,
    exists,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.exc import NoResultFound

from storage import beforehand
from storage.engine import Characters, Instant, Transaction, keepable, metadata
from storage.lists import listing_numbers
from storage.memory import Known
from storage.places import Place, Places, lies_in, places
from storage.prepared import Prepared
from storage.reports import reports


class State(StrEnum):
    """How far a ticket is, in the words of 点单—派单—接单—办结—评单."""

    WAITING = "待接单"
    TAKEN = "已接单"
    PARTLY = "部分解决"
    REVIEW = "待评单"
    CLOSED = "已办结"
    WITHDRAWN = "已撤回"
    MERGED = "已合并"
    SCATTERED = "已拆散"
    SHUT = "已关闭"
    QUEUED = "候补"
    """Ordered, but everything is taken: it waits for its turn, and nobody has to do anything yet."""
    OFFERED = "待认领"
    """Anybody who likes may see to it; nobody has to."""


_STATES = {str(state): state for state in State}

OPEN = (State.WAITING, State.TAKEN, State.PARTLY)
"""Somebody still has to do something."""

DONE = (State.REVIEW, State.CLOSED)
"""Nobody has to any more, whether or not it was judged."""

UNCOUNTED = (State.WITHDRAWN, State.MERGED, State.SCATTERED, State.QUEUED, State.OFFERED)
"""In no figure: it was no matter after all, is counted elsewhere, or nobody has to see to it."""

# Written out, for an index with a condition is only used when the query repeats that condition literally.
IS_OPEN = text(f"state IN ({', '.join(f'{s.value!r}' for s in OPEN)})")

tickets = Table(
    "tickets",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Characters, nullable=False),
    Column("subject", Characters, nullable=False),
    Column("matter", Characters, nullable=False),
    Column("words", Characters, nullable=False),
    Column("state", Characters, nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("public", Boolean, nullable=False),
    Column("place_id", ForeignKey("places.id"), nullable=False),
    Column("spot", Characters, nullable=False, default=""),
    Column("level_id", ForeignKey("places.id"), nullable=False),
    Column("estate_id", Integer),
    Column("reporter_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("owner_id", ForeignKey("people.id")),
    Column("refusals", Integer, nullable=False, default=0),
    Column("merged_into", ForeignKey("tickets.id")),
    Column("parent_id", ForeignKey("tickets.id"), index=True),
    Column("price", Characters, nullable=False, default=""),
    Column("opened_at", Instant, nullable=False),
    Column("told_at", Instant),
    Column("due_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("closed_at", Instant),
    Column("score", Characters),
    Index("ix_tickets_open_by_place", "place_id", "due_at", sqlite_where=IS_OPEN, postgresql_where=IS_OPEN),
    Index("ix_tickets_open_by_owner", "owner_id", "told_at", sqlite_where=IS_OPEN, postgresql_where=IS_OPEN),
    Index("ix_tickets_place_opened", "place_id", "opened_at", "state"),
    Index("ix_tickets_estate_matter", "estate_id", "kind", "subject", "opened_at"),
    sqlite_autoincrement=True,  # a number once said in a group is never given again
)

_parts = tickets.alias("parts")
IS_PARENT = exists().where(_parts.c.parent_id == tickets.c.id)


class Ticket(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One matter.  ``words``: the reporter's own, for those who act.  ``level_id``: the place that answers for it now.

    ``owner_id``: the one accountable person; None only in a town where nobody holds any post.
    ``parent_id``: the matter that it is a part of, together with its siblings; it counts while that one is open.
    """

    id: int
    kind: str
    subject: str
    matter: str
    words: str
    state: State
    urgent: bool
    public: bool
    place_id: int
    spot: str
    level_id: int
    reporter_id: int
    owner_id: int | None
    refusals: int
    merged_into: int | None
    parent_id: int | None
    price: str
    opened_at: datetime
    told_at: datetime | None
    due_at: datetime
    done_at: datetime | None
    closed_at: datetime | None
    score: str | None

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something."""
        return self.state in OPEN


FIELDS = tuple(column for column in tickets.columns if column.name != "estate_id")
_KNOWN = Known.of("tickets", "tickets", brief=True)
_KNOWN_PARTS = Known.of("parts of tickets", "tickets", brief=True)
_OPEN = Prepared(insert(tickets), new=True)
_GET = Prepared(select(tickets).where(tickets.c.id == bindparam("number")))
_HELD = Prepared(select(tickets).where(IS_OPEN, tickets.c.owner_id == bindparam("person")).order_by(tickets.c.id))
_URGENT = Prepared(select(tickets).where(IS_OPEN, tickets.c.urgent.is_(True)).order_by(tickets.c.id))
_PARTS = Prepared(select(tickets).where(tickets.c.parent_id == bindparam("number")).order_by(tickets.c.id))


_AMENDABLE = frozenset({"owner_id", "level_id", "state", "told_at", "due_at", "urgent", "refusals"})
"""What may change of a ticket whose row still waits; what refers to other tickets is written first."""


_TELL = listing_numbers(
    lambda among: update(tickets).where(among(tickets.c.id)).values(told_at=bindparam("at")), new=True
)


@lru_cache(maxsize=128)
def _change(names: tuple[str, ...]) -> Prepared:
    """A change of these columns."""
    values = {name: bindparam(f"new_{name}", type_=tickets.c[name].type) for name in names}
    changed = update(tickets).where(tickets.c.id == bindparam("number")).values(values)
    return Prepared(changed.returning(*FIELDS), new=True)


class Tickets:
    """Questions to the tickets."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def open(
        self,
        *,
        kind: str,
        subject: str,
        matter: str,
        words: str,
        urgent: bool,
        public: bool,
        place: Place,
        reporter_id: int,
        at: datetime,
        due_at: datetime,
        spot: str = "",
        price: str = "",
        level_id: int | None = None,
        owner_id: int | None = None,
    ) -> Ticket:
        """A new ticket, waiting for somebody; ``level_id``: where not the place itself answers for it."""
        row: dict[str, Any] = dict.fromkeys(_OPEN.columns or ())
        row |= {"kind": kind, "subject": subject, "urgent": urgent, "public": public, "state": State.WAITING}
        row |= {"matter": keepable(matter), "words": keepable(words), "spot": keepable(spot), "price": keepable(price)}
        row |= {"place_id": place.id, "level_id": level_id or place.id, "estate_id": self._estate_of(place)}
        row |= {"reporter_id": reporter_id, "owner_id": owner_id, "refusals": 0}
        row |= {"opened_at": at.astimezone(UTC), "due_at": due_at.astimezone(UTC)}
        row["id"] = number = self.db.number_for(_OPEN, seen=True)
        ticket = ticket_of(row)
        self.db.put(_OPEN.numbered, called=number, kept=(ticket, row), **row)
        self.db.learn(_KNOWN, number, ticket)
        self.db.learn(_KNOWN_PARTS, number, ())
        beforehand.note(self.db, place.id, (kind, subject), owner_id, number)
        return ticket

    def get(self, number: int) -> Ticket | None:
        """The ticket of that number."""
        return self.db.known(_KNOWN, number, lambda: self._get(number))

    def open_among(self, numbers: Iterable[int]) -> list[Ticket]:
        """Those of these that are open, in their order."""
        return [ticket for number in numbers if (ticket := self.get(number)) and ticket.is_open]

    def change(self, ticket: Ticket, **values: object) -> Ticket:
        """Keep new values of some fields.  Whether they may change is decided by the rules, not here."""
        if isinstance(place := values.get("place_id"), int):
            values["estate_id"] = self._estate_of(Places(self.db).get(place))
        if (after := self._amended(ticket, values)) is None:
            new = {f"new_{name}": value for name, value in values.items()}
            about = None if values.keys() & {"parent_id", "merged_into"} else (ticket.id,)
            changed = self.db.first(_change(tuple(values)), about=about, number=ticket.id, **new)
            if changed is None:
                raise NoResultFound(f"no ticket {ticket.id}")
            after = ticket_of(changed)
        if "parent_id" in values:
            self.db.forget(_KNOWN_PARTS)
        self.db.learn(_KNOWN, ticket.id, after)
        self.db.forget(beforehand.WAITING)  # another may be the oldest now
        beforehand.note(self.db, after.place_id, (after.kind, after.subject), after.owner_id, after.id)
        return after

    def learn(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """These rows were just read; what is known already of some is as new."""
        kept = self.db.remembered(_KNOWN)
        self.db.learn_all(_KNOWN, {row["id"]: ticket_of(row) for row in rows if row["id"] not in kept})

    def tell(self, told: Iterable[Ticket], at: datetime) -> None:
        """Whoever is accountable was told of these then."""
        written = []
        for ticket in told:
            if (after := self._amended(ticket, {"told_at": at})) is None:
                written.append(ticket.id)
                after = replace(ticket, told_at=at.astimezone(UTC))
            self.db.learn(_KNOWN, ticket.id, after)
        if written:
            self.db.ask(_TELL[self.db.dialect.name], about=written, listed=written, at=at)

    def _parts_of(self, number: int) -> tuple[Ticket, ...]:
        return tuple(map(ticket_of, self.db.ask(_PARTS, number=number)))

    def _amended(self, ticket: Ticket, values: Mapping[str, Any]) -> Ticket | None:
        """The ticket as it is now where it was opened in this transaction and its row still waits."""
        if not values.keys() <= _AMENDABLE:
            return None
        new = {name: v.astimezone(UTC) if isinstance(v, datetime) else v for name, v in values.items()}

        def change(kept: tuple[Ticket, dict[str, Any]]) -> tuple[object, Mapping[str, Any]]:
            row = {**kept[1], **new}
            return (ticket_of(row), row), row

        found = self.db.amend("tickets", ticket.id, change)
        return found[0] if found else None

    def open_in(self, place: Place, limit: int | None = None) -> list[Ticket]:
        """Open tickets of exactly this place, the most pressing first."""
        return self._many(
            select(tickets)
            .where(IS_OPEN, tickets.c.place_id == place.id)
            .order_by(tickets.c.due_at, tickets.c.id)
            .limit(limit)
        )

    def recent(self, place_ids: Iterable[int], kind: str, subject: str, since: datetime) -> list[Ticket]:
        """Tickets on the same subject in these places opened since then, the newest first.

        Left out are those taken back, and parents: people report what is theirs, never what it is a part of.
        """
        return self._many(
            select(tickets)
            .where(tickets.c.place_id.in_(tuple(place_ids)), tickets.c.opened_at >= since)
            .where(tickets.c.kind == kind, tickets.c.subject == subject, tickets.c.state.not_in(UNCOUNTED), ~IS_PARENT)
            .order_by(tickets.c.opened_at.desc(), tickets.c.id.desc())
        )

    def open_anywhere(self) -> list[Ticket]:
        """Every open ticket, the oldest first."""
        return self._many(select(tickets).where(IS_OPEN).order_by(tickets.c.id))

    def waiting_for(self, person_id: int) -> list[Ticket]:
        """What this person has been given and not yet taken; of siblings only the parent is asked for."""
        return [t for t in self.held_by(person_id) if t.state is State.WAITING and self.parent_of(t) is None]

    def in_hand_of(self, person_id: int) -> list[Ticket]:
        """What this person has taken and not finished; of siblings only the parent is asked for."""
        return [t for t in self.held_by(person_id) if t.state is not State.WAITING and self.parent_of(t) is None]

    def held_by(self, person_id: int) -> list[Ticket]:
        """Everything open that this person is accountable for."""
        return [ticket_of(row) for row in self.db.ask(_HELD, person=person_id)]

    def parent_of(self, ticket: Ticket) -> Ticket | None:
        """The open matter that this one is a part of."""
        parent = self.get(ticket.parent_id) if ticket.parent_id else None
        return parent if parent and parent.is_open else None

    def children_of(self, ticket: Ticket) -> list[Ticket]:
        """All that is a part of this matter, in whatever state."""
        return list(self.db.known(_KNOWN_PARTS, ticket.id, lambda: self._parts_of(ticket.id)))

    def parents_in(self, place: Place, subject: str, matter: str) -> list[Ticket]:
        """Open matters of exactly this place that have parts, the most pressing first."""
        asked = select(tickets).where(IS_OPEN, tickets.c.place_id == place.id, IS_PARENT)
        asked = asked.where(tickets.c.subject == subject, tickets.c.matter == matter)
        return self._many(asked.order_by(tickets.c.due_at, tickets.c.id))

    def unclaimed_in(self, place_ids: Iterable[int], limit: int = 50) -> list[Ticket]:
        """Needs that wait for anybody who will see to them, the most pressing first; no danger, nothing paid for."""
        asked = select(tickets).where(IS_OPEN, tickets.c.place_id.in_(tuple(place_ids)))
        asked = asked.where(tickets.c.state == State.WAITING, tickets.c.kind == "need", tickets.c.urgent.is_(False))
        asked = asked.where(tickets.c.price == "", tickets.c.parent_id.is_(None), ~IS_PARENT)
        return self._many(asked.order_by(tickets.c.due_at, tickets.c.id).limit(limit))

    def unfinished_in(self, place: Place) -> list[Ticket]:
        """What is open there or below, or done and not closed yet; the oldest first."""
        inside = tickets.c.place_id.in_(select(places.c.id).where(lies_in(place)))
        asked = select(tickets).where(tickets.c.state.in_((*OPEN, State.REVIEW)), inside)
        return self._many(asked.order_by(tickets.c.id))

    def urgent_open(self) -> list[Ticket]:
        """Every open emergency, the oldest first."""
        return [ticket_of(row) for row in self.db.ask(_URGENT)]

    def rooms_with_open(self) -> frozenset[str]:
        """Where something was reported that is still open."""
        asked = select(reports.c.room).select_from(tickets.join(reports)).where(IS_OPEN).distinct()
        return frozenset(self.db.execute(asked).scalars())

    def under_review_of(self, person_id: int) -> list[Ticket]:
        """What was finished for this person and not judged yet, the newest first."""
        asked = select(tickets).where(tickets.c.reporter_id == person_id, tickets.c.state == State.REVIEW)
        return self._many(asked.order_by(tickets.c.id.desc()))

    def reported_by(self, person_id: int, limit: int = 10) -> list[Ticket]:
        """What this person reported, the newest first."""
        asked = select(tickets).where(tickets.c.reporter_id == person_id, ~IS_PARENT)
        return self._many(asked.order_by(tickets.c.id.desc()).limit(limit))

    def count_open(self, place: Place | None = None) -> int:
        """How many are open in the whole town, or in ``place`` and all that lies in it."""
        asked = select(func.count()).select_from(tickets).where(IS_OPEN)
        if place is not None:
            asked = asked.where(tickets.c.place_id.in_(select(places.c.id).where(lies_in(place))))
        return self.db.execute(asked).scalar_one()

    def offered(self, place_ids: Iterable[int]) -> list[Ticket]:
        """What anybody may claim in exactly these places, the one that has waited longest first."""
        asked = select(tickets).where(tickets.c.place_id.in_(tuple(place_ids)), tickets.c.state == State.OFFERED)
        return self._many(asked.order_by(tickets.c.opened_at, tickets.c.id))

    def without_owner(self) -> list[Ticket]:
        """Open tickets nobody answers for."""
        return self._many(select(tickets).where(IS_OPEN, tickets.c.owner_id.is_(None)).order_by(tickets.c.id))

    def all(self) -> list[Ticket]:
        """Every ticket, the oldest first: for the export."""
        return self._many(select(tickets).order_by(tickets.c.id))

    def _get(self, number: int) -> Ticket | None:
        row = self.db.first(_GET, about=(number,), number=number)
        return ticket_of(row) if row else None

    def _estate_of(self, place: Place) -> int:
        """Where neighbours look for what is known already: the estate; outside of any, the place itself."""
        return (Places(self.db).estate_of(place) or place).id

    def _many(self, asked: Select[tuple[object, ...]]) -> list[Ticket]:
        return [ticket_of(row._mapping) for row in self.db.execute(asked)]


def ticket_of(values: Mapping[Any, Any]) -> Ticket:
    """A row as we read it."""
    fields = {**values, "state": _STATES[values["state"]]}
    fields.pop("estate_id", None)
    return Ticket(**fields)
