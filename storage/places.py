"""Places: a tree of any depth, from the street down to the unit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKey,
    Integer,
    Row,
    Table,
    UniqueConstraint,
    and_,
    insert,
    select,
    update,
)

from storage.engine import Characters, Data, Transaction, metadata


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
)


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

    @property
    def lineage(self) -> tuple[int, ...]:
        """Ids from the root to this place, inclusive."""
        return tuple(int(part) for part in self.path.strip("/").split("/"))


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
        return _place(self.db.execute(select(places).where(places.c.id == place_id)).one())

    def child(self, parent: Place | None, kind: PlaceKind, name: str) -> Place | None:
        """The place of that kind and name directly under ``parent``."""
        under = places.c.parent_id == parent.id if parent else places.c.parent_id.is_(None)
        row = self.db.execute(select(places).where(under, places.c.kind == kind, places.c.name == name)).first()
        return _place(row) if row else None

    def inside(self, place: Place, kind: PlaceKind | None = None, name: str | None = None) -> list[Place]:
        """Places in ``place``, itself included, of that kind and name where given."""
        asked = select(places).where(lies_in(place))
        if kind:
            asked = asked.where(places.c.kind == kind)
        if name:
            asked = asked.where(places.c.name == name)
        return [_place(row) for row in self.db.execute(asked.order_by(places.c.path))]

    def upwards(self, place: Place) -> list[Place]:
        """The place, what it lies in, and so on up to the root."""
        rows = self.db.execute(select(places).where(places.c.id.in_(place.lineage)))
        return sorted(map(_place, rows), key=lambda p: -len(p.lineage))

    def named(self, name: str, kind: PlaceKind | None = None) -> list[Place]:
        """Every place of that name, anywhere."""
        asked = select(places).where(places.c.name == name).order_by(places.c.id)
        return [_place(row) for row in self.db.execute(asked.where(places.c.kind == kind) if kind else asked)]

    def all(self) -> list[Place]:
        """The whole tree, parents before children."""
        return [_place(row) for row in self.db.execute(select(places).order_by(places.c.path))]

    def set_ways(self, place: Place, ways: Mapping[str, object]) -> None:
        """Keep what differs here."""
        self.db.execute(update(places).where(places.c.id == place.id).values(ways=dict(ways)))

    def full_name(self, place: Place, below: Sequence[PlaceKind] = (PlaceKind.ESTATE,)) -> str:
        """How neighbours call it, without what lies at or above ``below``: ``3栋2单元``; else its own name."""
        parts = [p.name for p in reversed(self.upwards(place)) if p.kind in (PlaceKind.BUILDING, PlaceKind.UNIT)]
        return "".join(parts) if parts and place.kind not in below else place.name


def lies_in(place: Place) -> ColumnElement[bool]:
    """The condition that a row of ``places`` is this place or lies in it; a range, so that the index serves it."""
    return and_(places.c.path >= place.path, places.c.path < f"{place.path[:-1]}0")  # "0" comes right after "/"


def _place(row: Row[tuple[object, ...]]) -> Place:
    values = dict(row._mapping)
    return Place(**{**values, "kind": PlaceKind(values["kind"])})
