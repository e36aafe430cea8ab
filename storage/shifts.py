"""Shifts: who is on duty at which point of a place, from when until when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    Select,
    Table,
    UniqueConstraint,
    delete,
    insert,
    select,
    update,
)

from storage.engine import Characters, Instant, Transaction, metadata
from storage.places import Place

shifts = Table(
    "shifts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("place_id", ForeignKey("places.id"), nullable=False),
    Column("point", Characters, nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False, index=True),
    UniqueConstraint("place_id", "point", "starts_at", "person_id"),
    Index("ix_shifts_place", "place_id", "ends_at"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One turn of one person.  ``point``: where they are found, such as 党群中心."""

    id: int
    place_id: int
    point: str
    person_id: int
    starts_at: datetime
    ends_at: datetime


class Shifts:
    """Questions to the rota."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def add(self, place: Place, point: str, person_id: int, starts_at: datetime, ends_at: datetime) -> bool:
        """Put somebody on the rota; whether that is new.  The same turn again only gets its end."""
        at_point = (shifts.c.place_id == place.id, shifts.c.point == point)
        same = (*at_point, shifts.c.person_id == person_id, shifts.c.starts_at == starts_at)
        if self.db.execute(update(shifts).where(*same).values(ends_at=ends_at).returning(shifts.c.id)).first():
            return False
        row = {"place_id": place.id, "point": point, "person_id": person_id}
        self.db.execute(insert(shifts).values(**row, starts_at=starts_at, ends_at=ends_at))
        return True

    def make_room(
        self, place: Place, point: str, person_id: int, starts_at: datetime, ends_at: datetime
    ) -> list[Shift]:
        """What the same person has there at that time gives way to what was said last; what that was."""
        there = (place.id, point)
        mine = [s for s in self.of(person_id, starts_at) if (s.place_id, s.point) == there and s.starts_at < ends_at]
        gone = [s for s in mine if s.starts_at != starts_at]
        for shift in gone:
            self.drop(shift)
        return gone

    def get(self, shift_id: int) -> Shift | None:
        """One turn."""
        return next(iter(self._many(select(shifts).where(shifts.c.id == shift_id))), None)

    def points(self) -> list[tuple[int, str]]:
        """Every point that has a rota, with its place."""
        asked = select(shifts.c.place_id, shifts.c.point).distinct().order_by(shifts.c.place_id, shifts.c.point)
        return [(row.place_id, row.point) for row in self.db.execute(asked)]

    def between(self, place_ids: Iterable[int], since: datetime, until: datetime, point: str = "") -> list[Shift]:
        """Turns at these places that fall into that time, the earliest first; of one point where given."""
        asked = select(shifts).where(shifts.c.place_id.in_(tuple(place_ids)), shifts.c.ends_at > since)
        asked = asked.where(shifts.c.starts_at < until)
        return self._many(asked.where(shifts.c.point == point) if point else asked)

    def of(self, person_id: int, since: datetime) -> list[Shift]:
        """The turns of one person that are not over, the next first."""
        return self._many(select(shifts).where(shifts.c.person_id == person_id, shifts.c.ends_at > since))

    def give(self, shift: Shift, person_id: int) -> None:
        """Somebody else takes that turn."""
        self.db.execute(update(shifts).where(shifts.c.id == shift.id).values(person_id=person_id))

    def drop(self, shift: Shift) -> None:
        """That turn is off the rota."""
        self.db.execute(delete(shifts).where(shifts.c.id == shift.id))

    def cancel(self, place: Place, point: str, since: datetime, until: datetime) -> int:
        """Take all turns that begin in that time off the rota; how many there were."""
        gone = delete(shifts).where(shifts.c.place_id == place.id, shifts.c.point == point)
        gone = gone.where(shifts.c.starts_at >= since, shifts.c.starts_at < until)
        return len(self.db.execute(gone.returning(shifts.c.id)).all())

    def forget(self, before: datetime) -> None:
        """Erase what was over by then."""
        self.db.execute(delete(shifts).where(shifts.c.ends_at <= before))

    def _many(self, asked: Select[tuple[object, ...]]) -> list[Shift]:
        ordered = asked.order_by(shifts.c.starts_at, shifts.c.id)
        return [Shift(**row._mapping) for row in self.db.execute(ordered)]
