"""Sign-ups (接龙): what for, who said that they come, and with how many.  All of it goes some days after the event."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, delete, false, func, insert, select, update

from storage.engine import Characters, Instant, Transaction, metadata
from storage.places import Place, lies_in, places

signups = Table(
    "signups",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("room", Characters, nullable=False, index=True),
    Column("place_id", ForeignKey("places.id"), nullable=False, index=True),
    Column("organiser_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("message_id", Characters, nullable=False),
    Column("words", Characters, nullable=False),
    Column("most", Integer),
    Column("by_head", Boolean, nullable=False, server_default=false()),
    Column("begins_at", Instant),
    Column("ends_at", Instant),
    Column("touched_at", Instant, nullable=False),
    Column("crowded", Boolean, nullable=False, server_default=false()),
    Column("closed_at", Instant),
)

signup_entries = Table(
    "signup_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("signup_id", ForeignKey("signups.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("message_id", Characters, nullable=False),
    Column("changed_in", Characters, nullable=False, server_default=""),
    Column("own", Boolean, nullable=False),
    Column("name", Characters, nullable=False),
    Column("adults", Integer, nullable=False),
    Column("children", Integer, nullable=False),
    Column("split", Boolean, nullable=False),
    Column("was", Integer),
    Column("left_at", Instant),
    Column("absent", Boolean, nullable=False, server_default=false()),
)

OVER = func.coalesce(signups.c.ends_at, signups.c.touched_at)
"""When an event is over; of one without a day: when anybody last said something to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signup:
    """One list.  ``most``: no more households, or heads where ``by_head``; None: as many as like.

    ``words``: the organiser's own, empty once they were taken back.  ``begins_at`` at midnight names only the day.
    ``crowded``: another list, none of ours, began in the same group.
    """

    id: int
    room: str
    place_id: int
    organiser_id: int
    message_id: str
    words: str
    most: int | None
    by_head: bool
    begins_at: datetime | None
    ends_at: datetime | None
    touched_at: datetime
    crowded: bool
    closed_at: datetime | None

    def is_open(self, now: datetime) -> bool:
        """Whether it still grows."""
        return self.closed_at is None and not self.is_over(now)

    def is_over(self, now: datetime) -> bool:
        """Whether what it is for has been."""
        return self.ends_at is not None and now >= self.ends_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of it, under the name that was typed.  ``person_id``: who wrote it; ``own``: for themselves.

    ``split``: adults and children were told apart; ``was``: how many before the last change.
    ``message_id`` brought it, ``changed_in`` changed it or took it off; ``absent``: who had a place and did not come.
    """

    id: int
    signup_id: int
    person_id: int
    message_id: str
    changed_in: str
    own: bool
    name: str
    adults: int
    children: int
    split: bool
    was: int | None
    left_at: datetime | None
    absent: bool

    @property
    def heads(self) -> int:
        """How many people."""
        return self.adults + self.children


class Signups:
    """Questions to the lists."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def open(self, **values: Any) -> Signup:
        """A list begins."""
        return Signup(**self.db.execute(insert(signups).values(values).returning(signups)).one()._mapping)

    def get(self, number: int) -> Signup | None:
        """The list of that number."""
        return next(iter(self._asked(signups.c.id == number)), None)

    def change(self, signup: Signup, **values: Any) -> Signup:
        """Something about it is different now."""
        self.db.execute(update(signups).where(signups.c.id == signup.id).values(values))
        return replace(signup, **values)

    def end(self, signup: Signup) -> None:
        """Nothing is left of it."""
        self.db.execute(delete(signups).where(signups.c.id == signup.id))

    def in_room(self, room: str) -> list[Signup]:
        """The lists of a group, the newest first."""
        return self._asked(signups.c.room == room)

    def of_organiser(self, person_id: int) -> list[Signup]:
        """The lists of a person, the newest first."""
        return self._asked(signups.c.organiser_id == person_id)

    def inside(self, place: Place) -> list[Signup]:
        """The lists of a place and its parts, the newest first."""
        return self._asked(signups.c.place_id.in_(select(places.c.id).where(lies_in(place))))

    def signed_by(self, person_id: int) -> list[Signup]:
        """The lists that hold a line of a person, the newest first."""
        mine = select(signup_entries.c.signup_id).where(signup_entries.c.person_id == person_id)
        return self._asked(signups.c.id.in_(mine))

    def begun_by(self, message_id: str) -> Signup | None:
        """The list that a message began."""
        return next(iter(self._asked(signups.c.message_id == message_id)), None)

    def add(self, signup: Signup, **values: Any) -> Entry:
        """One line more."""
        row = {"signup_id": signup.id, **values}
        return Entry(**self.db.execute(insert(signup_entries).values(row).returning(signup_entries)).one()._mapping)

    def put(self, entry: Entry, **values: Any) -> None:
        """A line reads otherwise now."""
        self.db.execute(update(signup_entries).where(signup_entries.c.id == entry.id).values(values))

    def strike(self, entry: Entry) -> None:
        """A line was never written."""
        self.db.execute(delete(signup_entries).where(signup_entries.c.id == entry.id))

    def entries(self, signup: Signup) -> list[Entry]:
        """All its lines as they came in, also of those who left."""
        return self._lines(signup_entries.c.signup_id == signup.id)

    def written_in(self, message_id: str) -> list[Entry]:
        """The lines that a message brought or changed last."""
        here = (signup_entries.c.message_id == message_id) | (signup_entries.c.changed_in == message_id)
        return self._lines(here)

    def erase(self, before: datetime) -> int:
        """Forget what was over by then; how many lists."""
        gone = delete(signups).where(before >= OVER).returning(signups.c.id)
        return len(self.db.execute(gone).all())

    def _asked(self, where: Any) -> list[Signup]:
        rows = self.db.execute(select(signups).where(where).order_by(signups.c.id.desc()))
        return [Signup(**row._mapping) for row in rows]

    def _lines(self, where: Any) -> list[Entry]:
        rows = self.db.execute(select(signup_entries).where(where).order_by(signup_entries.c.id))
        return [Entry(**row._mapping) for row in rows]
