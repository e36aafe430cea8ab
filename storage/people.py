"""People, and where they can be reached."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKey,
    Integer,
    Row,
    Select,
    Table,
    and_,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

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
    Column("failed_at", Instant),
    Column("suspended_at", Instant),
    Column("heard_by", Characters),
)


_COUNTS = addresses.c.suspended_at.is_(None)
_FAILED = addresses.c.failed_at.is_not(None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody known; ``id`` is 0 for a voice that nothing was kept of, ``address`` None for one never met.

    ``failed_at``: since when private words do not reach that address, which is the best there is.
    """

    id: int
    name: str
    household_id: int | None = None
    away_until: datetime | None = None
    address: str | None = None
    failed_at: datetime | None = None


class People:
    """Questions to the register."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def at(self, address: str) -> Person | None:
        """Who speaks from ``address``."""
        return self._one(_people().where(addresses.c.address == address))

    def get(self, person_id: int) -> Person:
        """Raise LookupError for an id that was never given."""
        found = self._one(_people().where(people.c.id == person_id).order_by(_FAILED, addresses.c.address))
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
            .values(person_id=person.id, failed_at=None, suspended_at=None)
            .returning(addresses.c.address)
        ).first()
        if changed is None:
            self.db.execute(insert(addresses).values(address=address, person_id=person.id))
        return replace(person, address=address)

    def behind(self, address: str) -> Person | None:
        """Whose address it is or was: to reach that person by another one, never to take words from there."""
        asked = select(addresses.c.person_id).where(addresses.c.address == address)
        person_id = self.db.execute(asked).scalar_one_or_none()
        return None if person_id is None else self.get(person_id)

    def reachable(self, person_id: int) -> list[str]:
        """Where private words to this person have not failed."""
        asked = select(addresses.c.address).where(addresses.c.person_id == person_id, _COUNTS, ~_FAILED)
        return list(self.db.execute(asked.order_by(addresses.c.address)).scalars())

    def addresses_of(self, person_id: int) -> list[str]:
        """Every address that speaks for this person, also where words do not arrive."""
        asked = select(addresses.c.address).where(addresses.c.person_id == person_id, _COUNTS)
        return list(self.db.execute(asked.order_by(_FAILED, addresses.c.address)).scalars())

    def former_address(self, person_id: int) -> str | None:
        """Where the person spoke from until that was suspended."""
        asked = select(addresses.c.address).where(addresses.c.person_id == person_id, ~_COUNTS)
        return self.db.execute(asked.order_by(addresses.c.address).limit(1)).scalar_one_or_none()

    def fail(self, address: str, at: datetime) -> None:
        """Private words do not reach that address."""
        changed = update(addresses).where(addresses.c.address == address, ~_FAILED)
        self.db.execute(changed.values(failed_at=at))

    def answer(self, address: str) -> None:
        """That address has spoken in private: words reach it again."""
        self.db.execute(update(addresses).where(addresses.c.address == address).values(failed_at=None))

    def heard(self, address: str, account: str) -> None:
        """That account of the channel heard that address."""
        other = addresses.c.heard_by.is_distinct_from(account)
        self.db.execute(update(addresses).where(addresses.c.address == address, other).values(heard_by=account))

    def suspend(self, channel: str, at: datetime, account: str = "") -> list[int]:
        """The addresses of one channel are nobody's now, until they are proved again; ids of those who had one.

        ``account``: but for those that only another account of that channel was heard by.
        """
        others = or_(addresses.c.heard_by.is_(None), addresses.c.heard_by == account)
        held = (_on(channel), _COUNTS, *([others] if account else []))
        changed = update(addresses).where(*held).values(suspended_at=at).returning(addresses.c.person_id)
        return sorted(set(self.db.execute(changed).scalars()))

    def count_suspended(self) -> dict[str, int]:
        """How many people have to prove themselves again, by channel."""
        asked = select(addresses.c.address).where(addresses.c.suspended_at.is_not(None))
        return dict(Counter(found.partition(":")[0] for found in self.db.execute(asked).scalars()))

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
        """Everybody of the register whose name, or given name of two signs, stands in ``text``, for the redactor."""
        found = func.instr if self.db.dialect.name == "sqlite" else func.strpos
        words, name = func.lower(literal(text, Characters)), func.lower(people.c.name)
        given = [
            and_(func.length(name) == surname + 2, found(words, func.substr(name, surname + 1)) > 0)
            for surname in (1, 2)
        ]
        return self._many(_people().where(name != "", or_(found(words, name) > 0, *given)))

    def free(self, person_ids: Iterable[int], now: datetime) -> frozenset[int]:
        """Those of them who have an address and are not away."""
        asked = select(people.c.id).join(addresses).where(people.c.id.in_(tuple(person_ids)), _COUNTS)
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
        rows = self.db.execute(asked.order_by(people.c.id, _FAILED.desc(), addresses.c.address.desc()))
        return list({row.id: _person(row) for row in rows}.values())


def _people() -> Select[tuple[object, ...]]:
    counting = people.outerjoin(addresses, and_(addresses.c.person_id == people.c.id, _COUNTS))
    return select(people, addresses.c.address, addresses.c.failed_at).select_from(counting)


def _on(channel: str) -> ColumnElement[bool]:
    """The condition that an address is of that channel."""
    return and_(addresses.c.address >= f"{channel}:", addresses.c.address < f"{channel};")


def _person(row: Row[tuple[object, ...]]) -> Person:
    return Person(**row._mapping)
