"""The neighbourhood in which an export is replayed: made from its groups, with somebody answerable for each place."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.message import Address
from bot.replaying import titles
from bot.replaying.said import Said
from storage.engine import Transaction
from storage.groups import Groups, Purpose
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.roles import Role, Roles

CHANNEL = "replay"
ESTATE = "小区"
"""What an estate is called that nobody names."""

_BEFORE = timedelta(days=1)
_ROLES = {"property": Role.PROPERTY, "community": Role.GRID_WORKER, "leader": Role.BUILDING_LEADER}
_ROLES |= {role.name.casefold(): role for role in Role} | {role.value: role for role in Role}


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One group of the export and what is known of its place."""

    key: str
    title: str
    level: str
    estate: str
    building: str
    unit: str


def rooms(messages: Iterable[Said]) -> dict[str, Room]:
    """Every group by its key; an estate that some title leaves out is the one that others name."""
    firsts: dict[str, Said] = {}
    for said in messages:
        firsts.setdefault(said.room, said)
    parts = {key: _parts(said) for key, said in firsts.items()}
    named = dict.fromkeys(part["estate"] for part in parts.values() if part.get("estate"))
    usual = next(iter(named)) if len(named) == 1 else ESTATE
    return {key: _room(said, parts[key], usual) for key, said in firsts.items()}


def _parts(said: Said) -> Mapping[str, str]:
    """What the row says, else what the title says."""
    return said.place or titles.place_of(said.group)


def _room(said: Said, parts: Mapping[str, str], usual: str) -> Room:
    level = said.level or ("work" if titles.level_of(said.group) == "work" else "")
    deep = level not in ("estate", "community", "work")
    building = parts.get("building", "") if deep else ""
    unit = parts.get("unit", "") if building and level != "building" else ""
    return Room(
        key=said.room,
        title=said.group or usual,
        level=level or ("unit" if unit else "building" if building else "estate"),
        estate=parts.get("estate") or usual,
        building=building,
        unit=unit,
    )


class Builder:
    """Writes the neighbourhood down; what is there already is used as it is."""

    def __init__(self, db: Transaction, town: str, at: datetime) -> None:
        self._db = db
        self._at = at - _BEFORE
        self._places = Places(db)
        known = self._places.all()
        self._root = known[0] if known else self._places.add(PlaceKind.COMMUNITY, town)
        self._own = not known

    def bind(self, room: Room) -> Address:
        """The group's address; a group of the same title that the store already has is that group."""
        for group in Groups(self._db).all():
            if not self._own and group.title == room.title:
                return Address(group.address)
        address = room_address(room.key)
        place = self.place(room)
        purpose = Purpose.WORK if room.level == "work" else Purpose.RESIDENTS
        Groups(self._db).bind(address, place, room.title, self._at, purpose)
        return address

    def place(self, room: Room) -> Place:
        """The place of the group, with all it lies in, and somebody answerable on each level."""
        estate = self._place(PlaceKind.ESTATE, room.estate, self._root)
        self._answerable(estate, Role.SECRETARY, f"{estate.name}书记")
        if not room.building:
            return estate
        house = self._place(PlaceKind.BUILDING, _named(room.building, "栋"), estate)
        self._answerable(house, Role.BUILDING_LEADER, f"{house.name}楼长")
        if not room.unit:
            return house
        unit = self._place(PlaceKind.UNIT, _named(room.unit, "单元"), house)
        self._answerable(unit, Role.UNIT_LEADER, f"{house.name}{unit.name}长")
        return unit

    def admit(self, said: Said, place_id: int) -> None:
        """Somebody who posts by office holds that office for the group's place."""
        role = _ROLES.get(said.role)
        if role in (None, Role.RESIDENT, Role.ADMIN):
            return
        people, address = People(self._db), person_address(said.sender)
        person = people.at(address) or people.add(said.name, address=address)
        self._grant(person.id, role, self._places.get(place_id))

    def _place(self, kind: PlaceKind, name: str, parent: Place) -> Place:
        found = self._places.inside(parent, kind, name)
        return found[0] if found else self._places.add(kind, name, parent)

    def _answerable(self, place: Place, role: Role, name: str) -> None:
        if any(holding.role is role for holding in Roles(self._db).at([place.id], self._at)):
            return
        person = People(self._db).add(name, address=Address(f"{CHANNEL}:office/{place.id}"))
        self._grant(person.id, role, place)

    def _grant(self, person_id: int, role: Role, place: Place) -> None:
        office = place
        if role is Role.BUILDING_LEADER and place.kind is PlaceKind.UNIT:
            role = Role.UNIT_LEADER
        elif role is Role.BUILDING_LEADER and place.kind is PlaceKind.ESTATE:
            role = Role.SECRETARY
        elif role in (Role.PROPERTY, Role.GRID_WORKER):
            office = next(p for p in self._places.upwards(place) if p.kind is PlaceKind.ESTATE or p.parent_id is None)
        Roles(self._db).grant(person_id, role, office, at=self._at)


def room_address(key: str) -> Address:
    """Where the replayed group is."""
    return Address(f"{CHANNEL}:group/{_short(key)}")


def person_address(sender: str) -> Address:
    """Where the replayed speaker is."""
    return Address(f"{CHANNEL}:person/{_short(sender)}")


def message_id(said: Said) -> str:
    """The same for the same message of the same export, whenever it is replayed."""
    return _short(f"{said.room}/{said.id}/{said.at.timestamp():.0f}")


def _short(key: str) -> str:
    """Addresses and ids are kept in short columns."""
    return key if len(key) <= 100 else hashlib.sha256(key.encode()).hexdigest()


def _named(name: str, suffix: str) -> str:
    return f"{name}{suffix}" if name[-1:].isalnum() and not name.endswith((*"栋幢座楼元门梯", "号院")) else name
