"""What a roster should look like: contacts in every building, groups of three to five buildings, grids of a size."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from storage.engine import Transaction
from storage.households import Households
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.roles import Role, Roles

BUILDINGS = range(3, 6)
CONTACTS = 2
GRID_HOUSEHOLDS = 300
GRID_AREA = 0.5
_CONTACT = frozenset({Role.PARTY_MEMBER, Role.BUILDING_LEADER, Role.UNIT_LEADER, Role.GRID_WORKER, Role.SECRETARY})


def warnings(db: Transaction, now: datetime) -> list[str]:
    """Everything in the tree that is not as it should be, a sentence each; nothing is refused for it."""
    known = Places(db).all()
    return [
        *(sentence for place in known if (sentence := _cluster(place, known))),
        *_buildings(db, known, now),
        *(sentence for place in known for sentence in _grid(db, place, known)),
    ]


def _cluster(place: Place, known: Sequence[Place]) -> str:
    if place.kind is not PlaceKind.CLUSTER:
        return ""
    count = sum(other.kind is PlaceKind.BUILDING and place.covers(other) for other in known)
    return "" if count in BUILDINGS else f"片区“{place.name}”有 {count} 栋楼，一般 3 到 5 栋为宜"


def _buildings(db: Transaction, known: Sequence[Place], now: datetime) -> Iterator[str]:
    buildings = {place.id: place for place in known if place.kind is PlaceKind.BUILDING}
    contacts: dict[int, set[int]] = {number: set() for number in buildings}
    homes = _homes(db, known) if buildings else {}
    for holding in Roles(db).at([place.id for place in known], now) if buildings else ():
        if holding.role in _CONTACT:  # whoever lives in the building, or has an office in it
            for number in {
                *_lineage(holding.place_path),
                *_lineage(homes.get(holding.person_id, "")),
            } & contacts.keys():
                contacts[number].add(holding.person_id)
    for number, place in buildings.items():
        if (count := len(contacts[number])) < CONTACTS:
            name = f"{_estate(place, known)}{place.name}"
            yield f"{name}只有 {count} 位联系人（党员、楼长、单元长、网格员），一般每栋 2 到 3 位"


def _lineage(path: str) -> list[int]:
    return [int(part) for part in path.strip("/").split("/") if part]


def _homes(db: Transaction, known: Sequence[Place]) -> dict[int, str]:
    paths = {place.id: place.path for place in known}
    houses = {house.id: paths[house.place_id] for house in Households(db).all()}
    return {person.id: houses[person.household_id] for person in People(db).all() if person.household_id}


def _estate(place: Place, known: Sequence[Place]) -> str:
    return next((p.name for p in known if p.kind is PlaceKind.ESTATE and p.covers(place)), "")


def _grid(db: Transaction, place: Place, known: Sequence[Place]) -> Iterator[str]:
    if place.kind is not PlaceKind.GRID:
        return
    count, area = households_of(db, place, known), place.ways.get("area")
    if count > GRID_HOUSEHOLDS:
        yield f"网格“{place.name}”有 {count} 户，一般不超过 {GRID_HOUSEHOLDS} 户"
    if isinstance(area, int | float) and area > GRID_AREA:
        yield f"网格“{place.name}”有 {area:g} 平方公里，一般不超过 {GRID_AREA:g} 平方公里"


def households_of(db: Transaction, place: Place, known: Sequence[Place]) -> int:
    """How many households: as written at the place, else as written below it, else as registered."""
    said = place.ways.get("households")
    if isinstance(said, int):
        return said
    below = sum(households_of(db, child, known) for child in known if child.parent_id == place.id)
    return max(below, Households(db).count_in(place))
