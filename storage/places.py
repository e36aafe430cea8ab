"""Places: a tree of any depth, from the street down to the unit."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    Table,
    UniqueConstraint,
    and_,
    bindparam,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.exc import NoResultFound

from storage.engine import Characters, Data, Transaction, metadata
from storage.lists import Each, listing_numbers
from storage.memory import Known
from storage.prepared import Prepared


class PlaceKind(StrEnum):
    """What a place is; three to five of them are in use in one town."""

    COUNTY = "county"
    STREET = "street"
    COMMUNITY = "community"
    GRID = "grid"
    ESTATE = "estate"
    CLUSTER = "cluster"
    BUILDING = "building"
    UNIT = "unit"


places = Table(
    "places",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("parent_id", ForeignKey("places.id")),
    Column("kind", Characters, nullable=False),
    Column("name", Characters, nullable=False),
    Column("path", Characters, nullable=False, index=True),
    Column("ways", Data, nullable=False),
    UniqueConstraint("parent_id", "kind", "name"),
    Index("ix_places_kind", "kind", "path"),
)


WITHIN_ESTATE = (PlaceKind.UNIT, PlaceKind.BUILDING, PlaceKind.CLUSTER, PlaceKind.ESTATE)
"""An estate and what lies in it, the smallest first."""

_SPOKEN = (PlaceKind.ESTATE, PlaceKind.BUILDING, PlaceKind.UNIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place.  ``path`` holds the ids from the root down to itself: ``/1/4/9/``.  ``ways``: what differs here."""

    id: int
    parent_id: int | None
    kind: PlaceKind
    name: str
    path: str
    ways: Mapping[str, object] = field(default_factory=dict)

    def covers(self, other: "Place") -> bool:
        """Whether ``other`` is this place or lies in it."""
        return other.path.startswith(self.path)

    def meets(self, other: "Place") -> bool:
        """Whether one of them lies in the other, or both are the same."""
        return self.covers(other) or other.covers(self)

    @property
    def lineage(self) -> tuple[int, ...]:
        """Ids from the root to this place, inclusive."""
        return tuple(int(part) for part in self.path.strip("/").split("/"))


_GET = Each(lambda among: select(places).where(among(places.c.id)))
_below = places.alias("below")
_past = func.substr(places.c.path, 1, func.length(places.c.path) - 1) + "0"  # as ``reach`` says
_LIES_BELOW = and_(_below.c.path >= places.c.path, _below.c.path < _past)
_INSIDE_THESE = listing_numbers(
    lambda among: (
        select(_below, places.c.id.label("within"))
        .select_from(places.join(_below, _LIES_BELOW))
        .where(among(places.c.id))
        .order_by(_below.c.path)
    )
)
_OF_KIND = Prepared(select(places).where(places.c.kind == bindparam("kind_")).order_by(places.c.path))
_KNOWN = Known.of("places", "places")
_UPWARDS = Known.of("upwards", "places")
_WITHIN = Known.of("places within", "places")


class Places:
    """Questions to the tree."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def add(
        self, kind: PlaceKind, name: str, parent: Place | None = None, ways: Mapping[str, object] | None = None
    ) -> Place:
        """Add a place under ``parent``; the same place added twice is one."""
        if found := self.child(parent, kind, name):
            return found
        row = {"parent_id": parent and parent.id, "kind": kind, "name": name, "path": "", "ways": dict(ways or {})}
        number = self.db.execute(insert(places).values(row).returning(places.c.id)).scalar_one()
        path = f"{parent.path if parent else '/'}{number}/"
        self.db.execute(update(places).where(places.c.id == number).values(path=path))
        return self.get(number)

    def get(self, place_id: int) -> Place:
        """Raise NoResultFound for an id that was never given."""
        found = self.db.known_together(_KNOWN, place_id, self._get_each)
        if found is None:
            raise NoResultFound(f"no place {place_id}")
        return found

    def expect(self, place_ids: Collection[int]) -> None:
        """These, and what lies in them, will be asked for; all are looked for together."""
        self.db.expect(_KNOWN, place_ids)
        self.db.expect(_WITHIN, place_ids)

    def of_kind(self, kind: PlaceKind) -> tuple[Place, ...]:
        """Every place of that kind, in the order of the tree."""
        return self.db.known(_KNOWN, kind, lambda: tuple(_place(row) for row in self.db.ask(_OF_KIND, kind_=kind)))

    def child(self, parent: Place | None, kind: PlaceKind, name: str) -> Place | None:
        """The place of that kind and name directly under ``parent``."""
        under = places.c.parent_id == parent.id if parent else places.c.parent_id.is_(None)
        row = self.db.execute(select(places).where(under, places.c.kind == kind, places.c.name == name)).first()
        return _place(row._mapping) if row else None

    def inside(self, place: Place, kind: PlaceKind | None = None, name: str | None = None) -> list[Place]:
        """Places in ``place``, itself included, of that kind and name where given."""
        found = self.db.known_together(_WITHIN, place.id, self._inside_each)
        return [p for p in found if kind in (None, p.kind) and name in (None, p.name)]

    def upwards(self, place: Place) -> list[Place]:
        """The place, what it lies in, and so on up to the root."""
        return list(self.db.known(_UPWARDS, place.id, lambda: tuple(map(self.get, reversed(place.lineage)))))

    def only(self, kind: PlaceKind) -> Place | None:
        """The one place of that kind, where there is no other."""
        found = self.of_kind(kind)
        return found[0] if len(found) == 1 else None

    def estates_in(self, words: str) -> list[Place]:
        """The estates that the words name; “观远里二期” does not name 观远里 as well."""
        found = [place for place in self.of_kind(PlaceKind.ESTATE) if place.name in words]
        return [p for p in found if not any(p.name in other.name != p.name for other in found)]

    def estate_of(self, place: Place) -> Place | None:
        """The estate that it lies in, or is."""
        return next((p for p in self.upwards(place) if p.kind is PlaceKind.ESTATE), None)

    def building_of(self, place: Place) -> Place | None:
        """The building that it lies in, or is."""
        return next((p for p in self.upwards(place) if p.kind is PlaceKind.BUILDING), None)

    def path(self, place: Place) -> list[str]:
        """What it is called from the estate down, as one says it in a command: 观远里, 3栋, 2单元."""
        return [p.name for p in reversed(self.upwards(place)) if p.kind in _SPOKEN or p.id == place.id]

    def named(self, name: str, kind: PlaceKind | None = None) -> list[Place]:
        """Every place of that name, anywhere."""
        asked = select(places).where(places.c.name == name).order_by(places.c.id)
        found = self.db.execute(asked.where(places.c.kind == kind) if kind else asked)
        return [_place(row._mapping) for row in found]

    def all(self) -> list[Place]:
        """The whole tree, parents before children."""
        return [_place(row._mapping) for row in self.db.execute(select(places).order_by(places.c.path))]

    def set_ways(self, place: Place, ways: Mapping[str, object]) -> None:
        """Keep what differs here."""
        self.db.execute(update(places).where(places.c.id == place.id).values(ways=dict(ways)))

    def full_name(self, place: Place, below: Sequence[PlaceKind] = (PlaceKind.ESTATE,)) -> str:
        """How neighbours call it, without what lies at or above ``below``: ``3栋2单元``; else its own name."""
        parts = [p.name for p in reversed(self.upwards(place)) if p.kind in (PlaceKind.BUILDING, PlaceKind.UNIT)]
        return "".join(parts) if parts and place.kind not in below else place.name

    def _get_each(self, numbers: list[int]) -> dict[int, Place | None]:
        rows = _GET.ask(self.db, numbers)
        return dict.fromkeys(numbers) | {row["id"]: _place(row) for row in rows}

    def _inside_each(self, numbers: list[int]) -> dict[int, tuple[Place, ...]]:
        found: dict[int, tuple[Place, ...]] = dict.fromkeys(numbers, ())
        for row in self.db.ask(_INSIDE_THESE[self.db.dialect.name], listed=numbers):
            found[row.pop("within")] += (_place(row),)
        return found


def lies_in(place: Place) -> ColumnElement[bool]:
    """The condition that a row of ``places`` is this place or lies in it; a range, so that the index serves it."""
    first, last = reach(place)
    return and_(places.c.path >= first, places.c.path < last)


def reach(place: Place) -> tuple[str, str]:
    """The paths of all that lies in it: from the first one up to, but not with, the last."""
    return place.path, f"{place.path[:-1]}0"  # "0" comes right after "/"


def _place(values: Mapping[Any, Any]) -> Place:
    return Place(**{**values, "kind": PlaceKind(values["kind"])})
