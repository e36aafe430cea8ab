"""What a roster should look like: contacts in every building, groups of three to five buildings, grids of a size."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from storage.engine import Transaction
from storage.households import Households
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.roles import Holding, Role, Roles

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
    buildings = [place for place in known if place.kind is PlaceKind.BUILDING]
    homes = _homes(db, known) if buildings else {}
    held = [h for h in Roles(db).at([place.id for place in known], now) if h.role in _CONTACT] if buildings else []
    for place in buildings:
        count = len({h.person_id for h in held if _is_of(h, place, homes)})
        if count < CONTACTS:
            name = f"{_estate(place, known)}{place.name}"
            yield f"{name}只有 {count} 位联系人（党员、楼长、单元长、网格员），一般每栋 2 到 3 位"


def _is_of(holding: Holding, building: Place, homes: dict[int, str]) -> bool:
    """Whether a contact lives in the building, or has an office in it."""
    home = homes.get(holding.person_id, "")
    return holding.place_path.startswith(building.path) or home.startswith(building.path)


def _homes(db: Transaction, known: Sequence[Place]) -> dict[int, str]:
    paths = {place.id: place.path for place in known}
    return {
        person.id: paths[Households(db).get(person.household_id).place_id]
        for person in People(db).all()
        if person.household_id
    }


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
