"""People, and where they can be reached."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from operator import add
from typing import Any, NamedTuple

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    CompoundSelect,
    ForeignKey,
    Index,
    Integer,
    Select,
    Table,
    and_,
    bindparam,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
    union_all,
    update,
)

from storage.engine import Characters, Instant, Transaction, keepable, metadata
from storage.lists import listing, listing_numbers, listing_texts
from storage.memory import Known
from storage.prepared import Prepared, if_new, set_or_moved

people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Characters, nullable=False, index=True),
    Column("household_id", ForeignKey("households.id"), index=True),
    Column("away_until", Instant),
)

_LONG = 12
"""Letters of a name up to which it is looked for by its letters; the few that are longer, one after the other."""

_IS_LONG = text(f"length(people.name) > {_LONG}")
_IS_LONG_HERE = text(f"length(name) > {_LONG}")
Index("ix_people_long_names", people.c.name, sqlite_where=_IS_LONG_HERE, postgresql_where=_IS_LONG_HERE)

_GIVEN_IS = literal_column("substr(people.name, length(people.name) - 1)", Characters)
Index("ix_people_given_names", text("substr(name, length(name) - 1)"), _table=people)

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
_LAST = _FAILED, literal_column("substr(addresses.address, 1, 5) = 'page:'", Boolean), addresses.c.address
"""Where words fail, last of all; before that the page behind a poster, which says nothing until somebody looks."""


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


class Named(NamedTuple):
    """Who is called so."""

    id: int
    name: str


class People:
    """Questions to the register."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def at(self, address: str) -> Person | None:
        """Who speaks from ``address``."""
        return self.db.known(_KNOWN, address, lambda: self._at([address])[address], nothing=True)

    def at_each(self, addresses_: Collection[str]) -> list[Person]:
        """Everybody known who speaks from one of these."""
        return [person for person in self.db.known_all(_KNOWN, addresses_, self._at).values() if person]

    def expect(self, person_ids: Iterable[int]) -> None:
        """These will be asked for; all are looked for together."""
        self.db.expect(_KNOWN, person_ids)

    def get(self, person_id: int) -> Person:
        """Raise LookupError for an id that was never given."""
        found = self.db.known_together(_KNOWN, person_id, self._get)
        if found is None:
            raise LookupError(f"no person {person_id}")
        return found

    def add(self, name: str, household_id: int | None = None, address: str | None = None) -> Person:
        """Write somebody down, reachable at ``address`` where given."""
        name = keepable(name)
        number = self.db.number_for(_ADD)
        row = {"id": number, "name": name, "household_id": household_id, "away_until": None}
        named = Named(number, name)
        self.db.put(_ADD.numbered, called=number, kept=(named, _called(name), _parts(name)), **row)
        self.db.forget(REDACTED)  # words that named nobody may name somebody now
        person = Person(id=number, name=name, household_id=household_id)
        if address and self.at(address) is None:
            held = {"person_id": number, "failed_at": None, "suspended_at": None, "heard_by": None}
            self.db.put(_BIND_NEW, called=number, address=address, **held)
            person = replace(person, address=address)
        elif address:
            person = self.bind(person, address)
        for key in (person.id, *([address] if address else [])):
            self.db.learn(_KNOWN, key, person)
        self._learn_name(person)
        return person

    def bind(self, person: Person, address: str) -> Person:
        """From now on ``address`` speaks for ``person``, and for nobody else."""
        held: dict[str, Any] = {"person_id": person.id, "failed_at": None, "suspended_at": None, "heard_by": None}
        if self.db.first(_BIND, address=address, **held) is None:
            self.db.execute(update(addresses).where(addresses.c.address == address).values(held))
        self.db.forget(_KNOWN, person.id, address)
        return replace(person, address=address)

    def behind(self, address: str) -> Person | None:
        """Whose address it is or was: to reach that person by another one, never to take words from there."""
        asked = select(addresses.c.person_id).where(addresses.c.address == address)
        person_id = self.db.execute(asked).scalar_one_or_none()
        return None if person_id is None else self.get(person_id)

    def reachable(self, person_id: int) -> list[str]:
        """Where private words to this person have not failed."""
        asked = select(addresses.c.address).where(addresses.c.person_id == person_id, _COUNTS, ~_FAILED)
        return list(self.db.execute(asked.order_by(*_LAST)).scalars())

    def addresses_of(self, person_id: int) -> list[str]:
        """Every address that speaks for this person, also where words do not arrive."""
        asked = select(addresses.c.address).where(addresses.c.person_id == person_id, _COUNTS)
        return list(self.db.execute(asked.order_by(*_LAST)).scalars())

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

    def named_in(self, text: str) -> list[Named]:
        """Everybody of the register whose name, or given name of two signs, stands in ``text``, for the redactor."""
        text = keepable(text)
        begins = self._in_names({*text, *map(add, text, text[1:])})
        parts = begins | self._stretches(text, begins)
        known = self.db.remembered(_CALLED)
        called = {part: known[part] for part in parts if part in known}
        if unknown := list(parts.difference(called)):
            called |= self._called_so(unknown)
        found = {person.id: person for people_ in called.values() for person in people_}
        if self.db.known(_NAMES, _IS_LONG, lambda: self.db.first(_ANY_LONG) is not None):
            rows = self.db.ask(_NAMED_LONG[self.db.dialect.name], text=text)
            found |= {row["id"]: Named(**row) for row in rows}
        return sorted(found.values(), key=lambda person: person.id)

    def _in_names(self, parts: set[str]) -> set[str]:
        """Those of one or two signs that are a name, or that a name begins with or is called by."""
        known = self.db.remembered(_NAMES)
        if unknown := list(parts.difference(known)):
            found = {row["part"] for row in self.db.ask(_IN_NAMES[self.db.dialect.name], about=(), listed=unknown)}
            for _, _, waiting in self.db.waiting("people"):
                found |= waiting
            self.db.learn_all(_NAMES, {part: part in found for part in unknown})
        return {part for part in parts if known.get(part)}

    def _stretches(self, text: str, begins: set[str]) -> set[str]:
        """What in ``text`` may be a name of three signs and more, as far as it is not known to begin none."""
        found, known = set(), self.db.remembered(_NAMES)
        for at in (at for at, pair in enumerate(map(add, text, text[1:])) if pair in begins):
            for end in range(at + 3, min(at + _LONG, len(text)) + 1):
                if known.get(text[at:end]) is False:
                    break
                found.add(text[at:end])
        return found

    def _called_so(self, parts: list[str]) -> dict[str, tuple[Named, ...]]:
        """Who bears each of these as a name or a given name.

        What begins a name is learnt with it, and what begins none as far as somebody would ask for it again.
        """
        found: dict[str, tuple[Named, ...]] = dict.fromkeys(parts, ())
        begun = {part for part in parts if len(part) < _SHORTEST_STRETCH}
        for row in self.db.ask(_CALLED_SO[self.db.dialect.name], about=(), listed=parts):
            begun.add(row["part"])
            if row["id"]:
                found[row["part"]] += (Named(row["id"], row["name"]),)
        for person, called, begins in self.db.waiting("people"):
            begun |= begins
            for name in called & found.keys():
                found[name] += (person,)
        for part in parts:
            if part in begun:
                self.db.learn(_CALLED, part, found[part])
            if part in begun or len(part) == _SHORTEST_STRETCH or part[:-1] in begun:
                self.db.learn(_NAMES, part, part in begun)
        return found

    def _learn_name(self, person: Person) -> None:
        """Somebody new is called so."""
        for part in _parts(person.name):
            self.db.learn(_NAMES, part, True)
        if len(person.name) > _LONG:
            self.db.learn(_NAMES, _IS_LONG, True)
        for name in _called(person.name):
            if (known := self.db.recall(_CALLED, name)) is not None:
                self.db.learn(_CALLED, name, (*known, Named(person.id, person.name)))

    def free(self, person_ids: Iterable[int], now: datetime) -> frozenset[int]:
        """Those of them who have an address and are not away."""
        known = (self.get(number) for number in person_ids)
        here = (person for person in known if person.away_until is None or person.away_until <= now)
        return frozenset(person.id for person in here if person.address is not None)

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

    def _at(self, addresses_: list[str]) -> dict[str, Person | None]:
        rows = self.db.ask(_THESE[self.db.dialect.name], listed=addresses_)
        return dict.fromkeys(addresses_) | {row.pop("spoken_from"): Person(**row) for row in rows}

    def _get(self, numbers: list[int]) -> dict[int, Person | None]:
        rows = self.db.ask(_GET[self.db.dialect.name], about=numbers, listed=numbers)
        return dict.fromkeys(numbers) | {row["id"]: Person(**row) for row in reversed(rows)}  # the first counts

    def _many(self, asked: Select[tuple[object, ...]]) -> list[Person]:
        rows = self.db.execute(asked.order_by(people.c.id, *(part.desc() for part in _LAST)))
        return list({row.id: Person(**row._mapping) for row in rows}.values())


def _people() -> Select[tuple[object, ...]]:
    counting = people.outerjoin(addresses, and_(addresses.c.person_id == people.c.id, _COUNTS))
    return select(people, addresses.c.address, addresses.c.failed_at).select_from(counting)


def _on(channel: str) -> ColumnElement[bool]:
    """The condition that an address is of that channel."""
    return and_(addresses.c.address >= f"{channel}:", addresses.c.address < f"{channel};")


_THESE = listing_texts(
    lambda among: _people().add_columns(addresses.c.address.label("spoken_from")).where(among(addresses.c.address))
)
_GET = listing_numbers(lambda among: _people().where(among(people.c.id)).order_by(*_LAST))
_ADD = Prepared(insert(people), new=True)
_BIND = if_new(addresses)
_BIND_NEW = set_or_moved(addresses, new=True)  # nobody is known by it, though it may have been suspended
_KNOWN = Known.of("people", "people", "addresses")

REDACTED = Known.of("redacted words", "people", "addresses", "roles", "places", brief=True)
"""What is left of words once those who may not be named are taken out."""

_BY_NAME = select(people.c.id, people.c.name)
_STANDS_IN = {"sqlite": func.instr, "postgresql": func.strpos}
_NAMED_LONG = {
    engine: Prepared(
        _BY_NAME.where(_IS_LONG, people.c.name > "", stands(bindparam("text", type_=Characters), people.c.name) > 0)
    )
    for engine, stands in _STANDS_IN.items()
}
_GIVEN_NAME = 2
"""Signs of a given name that is looked for without its surname; one sign alone is a common word."""
_SHORTEST_STRETCH = 3
"""Signs from which it is looked for whether a name goes on so; shorter ones are looked for by themselves."""
_WITH_SURNAME = func.length(people.c.name).between(_GIVEN_NAME + 1, _GIVEN_NAME + 2)
_DIGITS = ("0", ":")
"""Between these no given name begins: of “邻居12”, 12 is none."""


def _called(name: str) -> frozenset[str]:
    """The name itself, and the given name by which it is looked for."""
    given = name[-_GIVEN_NAME:]
    has_one = _GIVEN_NAME < len(name) <= _GIVEN_NAME + 2 and not _DIGITS[0] <= given < _DIGITS[1]
    return frozenset((name, given) if has_one else (name,))


def _parts(name: str) -> frozenset[str]:
    """What of a name is looked for: itself, what it begins with, and the given name."""
    return _called(name).union(name[:end] for end in range(1, min(len(name), _LONG) + 1))


def _in_names(listed: Select[tuple[str]]) -> Select[tuple[str]]:
    """Those of the listed parts that may be in a name; what does not begin a name need not be looked for longer."""
    (part,) = listed.subquery().c
    is_name = exists().where(people.c.name == part)
    is_given = exists().where(part == _GIVEN_IS, _is_no_number(part), _WITH_SURNAME)
    return select(part.label("part")).where(or_(is_name, and_(_begins(part), func.length(part) > 1), is_given))


def _called_so(listed: Select[tuple[str]]) -> CompoundSelect[tuple[object, ...]]:
    """Who is called by one of the listed parts, and in rows without a number those that begin a name."""
    (part,) = listed.subquery().c
    nobody = (literal_column("0", Integer).label("id"), literal_column("''", Characters).label("name"))
    return union_all(
        select(people.c.name.label("part"), people.c.id, people.c.name).where(people.c.name.in_(listed)),
        select(_GIVEN_IS.label("part"), people.c.id, people.c.name).where(
            _GIVEN_IS.in_(listed), _is_no_number(_GIVEN_IS), _WITH_SURNAME
        ),
        select(part.label("part"), *nobody).where(func.length(part) >= _SHORTEST_STRETCH, _begins(part)),
    )


def _is_no_number(part: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a given name may begin so."""
    return or_(part < _DIGITS[0], part >= _DIGITS[1])


def _begins(part: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a longer name begins so."""
    return exists().where(people.c.name > part, people.c.name < part.concat(_LAST_SIGN))


_LAST_SIGN = "\U0010ffff"
_IN_NAMES = listing(_in_names)
_CALLED_SO = listing(_called_so)
_ANY_LONG = Prepared(select(people.c.id).where(_IS_LONG).limit(1))
_NAMES = Known.of("parts of names", "people")
_CALLED = Known.of("who is called so", "people")
