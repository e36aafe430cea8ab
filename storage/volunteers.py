"""Volunteers: party members who reported for duty where they live, with what they can do; gone when they say so."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, ForeignKey, Row, Table, delete, false, insert, select

from storage.engine import Characters, Instant, Transaction, metadata

volunteers = Table(
    "volunteers",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("place_id", ForeignKey("places.id"), nullable=False, index=True),
    Column("unit", Characters, nullable=False),
    Column("skills", Characters, nullable=False),
    Column("shown", Boolean, nullable=False, server_default=false()),
    Column("at", Instant, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Volunteer:
    """One of them.  ``unit``: where they work; ``skills``: words parted by blanks; ``shown``: named in public."""

    person_id: int
    place_id: int
    unit: str
    skills: str
    shown: bool
    at: datetime

    def can(self, wanted: str) -> bool:
        """Whether one of the skills is meant by these words."""
        return any(skill in wanted or wanted in skill for skill in self.skills.split() if wanted)


class Volunteers:
    """Questions to those who reported for duty."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def put(self, person_id: int, place_id: int, *, unit: str, skills: str, at: datetime, shown: bool = False) -> None:
        """Reported; said again, the new replaces the old."""
        self.end(person_id)
        row = {"person_id": person_id, "place_id": place_id, "unit": unit, "skills": skills, "shown": shown, "at": at}
        self.db.execute(insert(volunteers).values(row))

    def end(self, person_id: int) -> bool:
        """Whether there was anything to forget."""
        gone = delete(volunteers).where(volunteers.c.person_id == person_id).returning(volunteers.c.person_id)
        return self.db.execute(gone).first() is not None

    def get(self, person_id: int) -> Volunteer | None:
        """What this person said."""
        row = self.db.execute(select(volunteers).where(volunteers.c.person_id == person_id)).first()
        return _volunteer(row) if row else None

    def at(self, place_ids: Collection[int]) -> list[Volunteer]:
        """Everybody who reported at one of these places, the first first."""
        asked = select(volunteers).where(volunteers.c.place_id.in_(tuple(place_ids)))
        return [_volunteer(row) for row in self.db.execute(asked.order_by(volunteers.c.at, volunteers.c.person_id))]


def _volunteer(row: Row[tuple[object, ...]]) -> Volunteer:
    return Volunteer(**row._mapping)
