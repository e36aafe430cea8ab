"""People, and where they can be reached."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, Row, Select, Table, func, insert, literal, or_, select, update

from storage.engine import Characters, Instant, Transaction, metadata

people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Characters, nullable=False, index=True),
    Column("household_id", ForeignKey("households.id"), index=True),
    Column("away_until", Instant),
)

addresses = Table(
    "addresses",
    metadata,
    Column("address", Characters, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody known; ``id`` is 0 for a voice that nothing was kept of, ``address`` None for one never met."""

    id: int
    name: str
    household_id: int | None = None
    away_until: datetime | None = None
    address: str | None = None


class People:
    """Questions to the register."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def at(self, address: str) -> Person | None:
        """Who speaks from ``address``."""
        return self._one(_people().where(addresses.c.address == address))

    def get(self, person_id: int) -> Person:
        """Raise LookupError for an id that was never given."""
        found = self._one(_people().where(people.c.id == person_id).order_by(addresses.c.address))
        if found is None:
            raise LookupError(f"no person {person_id}")
        return found

    def add(self, name: str, household_id: int | None = None, address: str | None = None) -> Person:
        """Write somebody down, reachable at ``address`` where given."""
        row = self.db.execute(insert(people).values(name=name, household_id=household_id).returning(people.c.id))
        person = Person(id=row.scalar_one(), name=name, household_id=household_id)
        return self.bind(person, address) if address else person

    def bind(self, person: Person, address: str) -> Person:
        """From now on ``address`` speaks for ``person``, and for nobody else."""
        changed = self.db.execute(
            update(addresses)
            .where(addresses.c.address == address)
            .values(person_id=person.id)
            .returning(addresses.c.address)
        ).first()
        if changed is None:
            self.db.execute(insert(addresses).values(address=address, person_id=person.id))
        return replace(person, address=address)

    def named(self, name: str) -> list[Person]:
        """Everybody of that name."""
        return self._many(_people().where(people.c.name == name))

    def living_in(self, household_id: int) -> list[Person]:
        """The members of one household."""
        return self._many(_people().where(people.c.household_id == household_id))

    def all(self) -> list[Person]:
        """The whole register; one entry a person."""
        return self._many(_people())

    def named_in(self, text: str) -> list[Person]:
        """Everybody of the register whose name stands in ``text``, for the redactor."""
        found = func.instr if self.db.dialect.name == "sqlite" else func.strpos
        return self._many(_people().where(people.c.name != "", found(literal(text, Characters), people.c.name) > 0))

    def free(self, person_ids: Iterable[int], now: datetime) -> frozenset[int]:
        """Those of them who have an address and are not away."""
        asked = select(people.c.id).join(addresses).where(people.c.id.in_(tuple(person_ids)))
        here = or_(people.c.away_until.is_(None), people.c.away_until <= now)
        return frozenset(self.db.execute(asked.where(here)).scalars())

    def settle(self, person: Person, household_id: int) -> None:
        """The person lives there now."""
        self.db.execute(update(people).where(people.c.id == person.id).values(household_id=household_id))

    def leave(self, person: Person) -> None:
        """It is not known any longer where the person lives."""
        self.db.execute(update(people).where(people.c.id == person.id).values(household_id=None))

    def rename(self, person: Person, name: str) -> None:
        """The person is called so from now on."""
        self.db.execute(update(people).where(people.c.id == person.id).values(name=name))

    def set_away(self, person: Person, until: datetime | None) -> None:
        """Do not ask this person for anything until then."""
        self.db.execute(update(people).where(people.c.id == person.id).values(away_until=until))

    def _one(self, asked: Select[tuple[object, ...]]) -> Person | None:
        row = self.db.execute(asked.limit(1)).first()
        return _person(row) if row else None

    def _many(self, asked: Select[tuple[object, ...]]) -> list[Person]:
        rows = self.db.execute(asked.order_by(people.c.id, addresses.c.address.desc()))
        return list({row.id: _person(row) for row in rows}.values())


def _people() -> Select[tuple[object, ...]]:
    return select(people, addresses.c.address).select_from(people.outerjoin(addresses))


def _person(row: Row[tuple[object, ...]]) -> Person:
    return Person(**row._mapping)
