"""Residences: what somebody is to a flat, until when; two owners, a tenant and a family may share one."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Column, ForeignKey, Row, Select, Table, delete, insert, select, update

from storage.engine import Characters, Instant, Transaction, metadata


class Tie(StrEnum):
    """What somebody is to a flat.  All of them may report anything; MEMBER: nobody said more."""

    MEMBER = "住户"
    OWNER = "业主"
    TENANT = "租客"
    FAMILY = "家人"
    AGENT = "代管人"


residences = Table(
    "residences",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("household_id", ForeignKey("households.id"), primary_key=True, index=True),
    Column("tie", Characters, nullable=False),
    Column("until", Instant),
    Column("at", Instant, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Residence:
    """One person and one flat.  ``until``: the last moment, as of a lease; None: nobody knows an end."""

    person_id: int
    household_id: int
    tie: Tie
    until: datetime | None
    at: datetime


class Residences:
    """Questions to the residences.  Whoever the register only gives a home has none here."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def put(self, person_id: int, household_id: int, tie: Tie, at: datetime, until: datetime | None = None) -> None:
        """That is what the person is to the flat from now on."""
        here = (residences.c.person_id == person_id, residences.c.household_id == household_id)
        values = {"tie": tie, "until": until, "at": at}
        if self.db.execute(update(residences).where(*here).values(values).returning(residences.c.at)).first() is None:
            row = {"person_id": person_id, "household_id": household_id, **values}
            self.db.execute(insert(residences).values(row))

    def end(self, person_id: int, household_id: int) -> None:
        """The person is nothing to that flat any more, and nothing of it is kept."""
        here = (residences.c.person_id == person_id, residences.c.household_id == household_id)
        self.db.execute(delete(residences).where(*here))

    def of(self, person_id: int) -> list[Residence]:
        """The flats of one person, the first first."""
        return self._many(select(residences).where(residences.c.person_id == person_id))

    def at(self, household_id: int) -> list[Residence]:
        """Everybody of one flat."""
        return self._many(select(residences).where(residences.c.household_id == household_id))

    def between(self, person_id: int, household_id: int) -> Residence | None:
        """What that person is to that flat."""
        return next((found for found in self.of(person_id) if found.household_id == household_id), None)

    def _many(self, asked: Select[tuple[object, ...]]) -> list[Residence]:
        order = (residences.c.at, residences.c.person_id, residences.c.household_id)
        return [_residence(row) for row in self.db.execute(asked.order_by(*order))]


def _residence(row: Row[tuple[object, ...]]) -> Residence:
    values = dict(row._mapping)
    return Residence(**{**values, "tie": Tie(values["tie"])})
