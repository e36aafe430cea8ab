"""Joint meetings (联席会) of a place: when they are, which matters are raised there, and how many were solved."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    Table,
    UniqueConstraint,
    distinct,
    false,
    func,
    insert,
    select,
    update,
)

from storage.engine import Instant, Transaction, metadata
from storage.places import Place, lies_in, places
from storage.tickets import DONE, IS_OPEN, tickets

meetings = Table(
    "meetings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("place_id", ForeignKey("places.id"), nullable=False, index=True),
    Column("caller_id", ForeignKey("people.id")),
    Column("begins_at", Instant, nullable=False),
    Column("held_at", Instant),
)

meeting_items = Table(
    "meeting_items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting_id", ForeignKey("meetings.id"), nullable=False),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False),
    Column("decided", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("meeting_id", "ticket_id"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting.  ``held_at``: when it was over; None while it is still to come."""

    id: int
    place_id: int
    caller_id: int | None
    begins_at: datetime
    held_at: datetime | None


@dataclass(frozen=True, slots=True)
class Count:
    """How many meetings were held, how many matters raised there, how many of those decided on, how many done."""

    held: int
    raised: int
    decided: int
    solved: int


class Meetings:
    """Questions to the meetings."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def call(self, place: Place, caller_id: int, begins_at: datetime) -> Meeting:
        """One more; one that is still to come there moves."""
        coming = self.coming(place)
        if coming:
            moved = update(meetings).where(meetings.c.id == coming.id).values(begins_at=begins_at)
            return Meeting(**self.db.execute(moved.returning(meetings)).one()._mapping)
        row = {"place_id": place.id, "caller_id": caller_id, "begins_at": begins_at}
        return Meeting(**self.db.execute(insert(meetings).values(row).returning(meetings)).one()._mapping)

    def get(self, number: int) -> Meeting | None:
        """The meeting of that number."""
        row = self.db.execute(select(meetings).where(meetings.c.id == number)).first()
        return Meeting(**row._mapping) if row else None

    def coming(self, place: Place) -> Meeting | None:
        """The one that is still to come, of the place or of the nearest that it lies in."""
        asked = select(meetings).where(meetings.c.place_id.in_(place.lineage), meetings.c.held_at.is_(None))
        found = [Meeting(**row._mapping) for row in self.db.execute(asked)]
        return max(found, key=lambda one: place.lineage.index(one.place_id), default=None)

    def coming_in(self, place: Place) -> Meeting | None:
        """The next one that is still to come in the place or a part of it."""
        asked = select(meetings).join(places).where(lies_in(place), meetings.c.held_at.is_(None))
        row = self.db.execute(asked.order_by(meetings.c.begins_at, meetings.c.id)).first()
        return Meeting(**row._mapping) if row else None

    def raise_matter(self, meeting: Meeting, ticket_id: int) -> bool:
        """Whether it was not raised there yet."""
        if ticket_id in self.items(meeting):
            return False
        self.db.execute(insert(meeting_items).values(meeting_id=meeting.id, ticket_id=ticket_id))
        return True

    def items(self, meeting: Meeting) -> list[int]:
        """Numbers of the tickets raised there, in the order in which they were."""
        asked = select(meeting_items.c.ticket_id).where(meeting_items.c.meeting_id == meeting.id)
        return list(self.db.execute(asked.order_by(meeting_items.c.id)).scalars())

    def decide(self, meeting: Meeting, ticket_id: int) -> None:
        """It was agreed there who sees to that matter until when; the ticket says both."""
        self.raise_matter(meeting, ticket_id)
        here = (meeting_items.c.meeting_id == meeting.id, meeting_items.c.ticket_id == ticket_id)
        self.db.execute(update(meeting_items).where(*here).values(decided=True))

    def decided(self, meeting: Meeting) -> list[int]:
        """Numbers of the tickets it was agreed on, in the order in which they came up."""
        asked = select(meeting_items.c.ticket_id).where(
            meeting_items.c.meeting_id == meeting.id, meeting_items.c.decided
        )
        return list(self.db.execute(asked.order_by(meeting_items.c.id)).scalars())

    def left(self, place: Place) -> list[int]:
        """What was agreed on at meetings that were held there and is still open, the oldest first."""
        asked = select(tickets.c.id).distinct().join(meeting_items, meeting_items.c.ticket_id == tickets.c.id)
        asked = asked.join(meetings, meetings.c.id == meeting_items.c.meeting_id)
        asked = asked.where(meetings.c.place_id == place.id, meetings.c.held_at.is_not(None), meeting_items.c.decided)
        return list(self.db.execute(asked.where(IS_OPEN).order_by(tickets.c.id)).scalars())

    def latest(self, place: Place) -> Meeting | None:
        """The one of the place, or of the nearest that it lies in, that was over last."""
        asked = select(meetings).where(meetings.c.place_id.in_(place.lineage), meetings.c.held_at.is_not(None))
        found = [Meeting(**row._mapping) for row in self.db.execute(asked.order_by(meetings.c.held_at, meetings.c.id))]
        return max(found, key=lambda one: (place.lineage.index(one.place_id), one.held_at), default=None)

    def hold(self, meeting: Meeting, at: datetime) -> None:
        """It is over."""
        self.db.execute(update(meetings).where(meetings.c.id == meeting.id).values(held_at=at))

    def count(self, place: Place) -> Count:
        """What the meetings of a place, and of those in it, came to: matters of meetings held, each once."""
        held = select(meetings.c.id).join(places).where(lies_in(place), meetings.c.held_at.is_not(None))
        raised = select(func.count(distinct(tickets.c.id))).join(
            meeting_items, meeting_items.c.ticket_id == tickets.c.id
        )
        raised = raised.where(meeting_items.c.meeting_id.in_(held))
        decided = raised.where(meeting_items.c.decided)
        solved = raised.where(tickets.c.state.in_(DONE))
        total = select(func.count()).select_from(held.subquery())
        return Count(*(int(self.db.execute(asked).scalar_one()) for asked in (total, raised, decided, solved)))
