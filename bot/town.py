"""The town as the playground shows it, drawn from the records: its groups, and everybody one can speak as."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import asdict

import nlp
from bot.app import App
from bot.channels.scenery import Figure, Level, Room, Scenery
from bot.clock import MovableClock, SystemClock
from bot.message import Address
from nlp.model import Model
from nlp.reading import read_with
from storage.engine import Transaction
from storage.facts import Facts
from storage.groups import Group, Groups, Purpose
from storage.households import Households
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.posters import Posters
from storage.roles import NEIGHBOURS, Holding, Role, Roles

CHANNEL = "playground"
_AHEAD = "clock.ahead"
_PATIENCE = 3.0
"""Seconds after which the last drawing has to do: the bot is being stopped."""

_FIRST_GROUPS = ("我的第一个群", "我的第二个群", "我的第三个群")
_STRANGERS = ("我", "邻居甲", "邻居乙")
_HOUSES = (PlaceKind.BUILDING, PlaceKind.UNIT)
_OUTSIDE_HOUSES = frozenset({Role.PROPERTY, Role.PROVIDER, Role.MEDIATOR, Role.DUTY_OFFICER})
"""They are in the groups of the estate and of those who act, not in those of one building."""


def behind(db: Transaction, code: str) -> str | None:
    """How people call the place whose poster has that code; None: it is nobody's, or no longer."""
    number = Posters(db).place_of(code)
    return None if number is None else "".join(Places(db).path(Places(db).get(number)))


class Sights:
    """Draws the town anew whenever the playground looks; it looks from a thread of its own."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._loop: asyncio.AbstractEventLoop | None = None
        self._last = Scenery((), (), app.settings.town.name)

    def begin(self) -> None:
        """Remember the loop in which the writer is asked."""
        self._loop = asyncio.get_running_loop()

    def scenery(self) -> Scenery:
        """The town as it is now; as it was, where the bot is being stopped."""
        if self._loop is None:
            return self._last
        asked = asyncio.run_coroutine_threadsafe(self._app.worker.do(self._draw), self._loop)
        try:
            self._last = asked.result(_PATIENCE)
        except TimeoutError:
            asked.cancel()
        return self._last

    def _draw(self, db: Transaction) -> Scenery:
        return draw(db, self._app.settings.town.name, self._app.clock.now())


def explain(text: str, level: str, model: Model | None = None) -> dict[str, Any]:
    """What the bot understands of one message by itself, for the playground's panel; by the shipped model for None."""
    reading = read_with(model, text) if model else nlp.read(text, level=level or None)
    return {
        "label": reading.label.value,
        "confidence": reading.confidence,
        "act": reading.act.value,
        "subject": reading.subject,
        "matter": reading.matter,
        "urgent": reading.urgent,
        "place": asdict(reading.place),
        "because": list(reading.because),
    }


def clock_of(db: Transaction) -> MovableClock:
    """The town's clock: the machine's, with the push that was given to it in the playground."""
    clock = MovableClock(SystemClock())
    set_clock(db, clock)
    return clock


def set_clock(db: Transaction, clock: MovableClock) -> None:
    """Push ``clock`` as far as it was pushed before."""
    ahead = Facts(db).get(_AHEAD)
    clock.ahead = timedelta(seconds=float(ahead) if isinstance(ahead, int | float) else 0)


def keep_clock(db: Transaction, clock: MovableClock) -> None:
    """Remember how far the clock was pushed, for the next start."""
    Facts(db).set(_AHEAD, clock.ahead.total_seconds())


def draw(db: Transaction, town: str, now: datetime) -> Scenery:
    """All groups and people of the playground; where there are none, groups nobody has bound and strangers."""
    tree = {place.id: place for place in Places(db).all()}
    communities = [place.name for place in tree.values() if place.kind is PlaceKind.COMMUNITY]
    town = communities[0] if len(communities) == 1 else town
    people = [_Resident.of(db, person, tree, now) for person in People(db).all() if _is_ours(person.address)]
    rooms = [_room(group, tree, people) for group in Groups(db).all() if _is_ours(group.address)]
    figures = [person.figure() for person in people]
    strangers, known = [_stranger(n, name) for n, name in enumerate(_STRANGERS, 1)], {f.address for f in figures}
    bare = all(room.address in _first_addresses() for room in rooms)
    if bare or known <= {figure.address for figure in strangers}:
        figures += [figure for figure in strangers if figure.address not in known]
        everyone = tuple(figure.address for figure in figures)
        rooms = [replace(room, members=everyone) for room in (_with_first_groups(rooms) if bare else rooms)]
    order: dict[str, int] = {"estate": 0, "building": 1, "unit": 2, "work": 3}
    return Scenery(tuple(sorted(rooms, key=lambda r: (order[r.level], r.place, r.address))), tuple(figures), town)


@dataclass(frozen=True, slots=True)
class _Resident:
    """Somebody with all that decides in which groups they are."""

    person: Person
    home: Place | None
    room: str
    held: tuple[Holding, ...]
    tree: Mapping[int, Place]

    @classmethod
    def of(cls, db: Transaction, person: Person, tree: Mapping[int, Place], now: datetime) -> "_Resident":
        house = Households(db).get(person.household_id) if person.household_id else None
        home, room = (tree[house.place_id], house.room) if house else (None, "")
        return cls(person, home, room, Roles(db).of(person.id, now), tree)

    def figure(self) -> Figure:
        """As the playground shows them."""
        acting = [h for h in self.held if h.role not in NEIGHBOURS]
        title = acting[0].title if acting else Role.RESIDENT.value
        if self.home:
            home = f"{_house(self.home, self.tree)} {self.room}".strip()
        else:
            home = _house(self.tree[self.held[0].place_id], self.tree) if self.held else "还没登记"
        return Figure(Address(self.person.address or ""), self.person.name, title, home)

    def belongs(self, place: Place, work: bool) -> bool:
        """Whether this person is in the groups of ``place``."""
        if work:
            return any(_acts(h) and (h.reaches(place) or place.covers(self.tree[h.place_id])) for h in self.held)
        if self.home and place.covers(self.home):
            return True
        return any(self._brings(h, place) for h in self.held)

    def _brings(self, holding: Holding, place: Place) -> bool:
        """Whether that role makes one a member there: an admin everywhere, a leader in all below."""
        if not holding.reaches(place):
            return place.covers(self.tree[holding.place_id])
        if holding.role is Role.ADMIN or place.kind not in _HOUSES:
            return holding.role is not Role.DUTY_OFFICER
        return holding.role not in _OUTSIDE_HOUSES and self.tree[holding.place_id].kind in (*_HOUSES, PlaceKind.ESTATE)


def _acts(holding: Holding) -> bool:
    return holding.role not in NEIGHBOURS | {Role.PARTY_MEMBER}


def _room(group: Group, tree: Mapping[int, Place], people: Iterable[_Resident]) -> Room:
    place, work = tree[group.place_id], group.purpose is Purpose.WORK
    members = tuple(p.figure().address for p in people if p.belongs(place, work))
    return Room(Address(group.address), group.title, _level(place, work), _house(place, tree), members)


def _level(place: Place, work: bool) -> Level:
    if work:
        return "work"
    match place.kind:
        case PlaceKind.UNIT:
            return "unit"
        case PlaceKind.BUILDING:
            return "building"
        case _:
            return "estate"


def _house(place: Place, tree: Mapping[int, Place]) -> str:
    """How neighbours call it, from the estate down: 观远里 3栋 2单元."""
    chain = [tree[number] for number in place.lineage]
    below = [p.name for p in chain if p.kind in (PlaceKind.ESTATE, *_HOUSES)]
    return " ".join(below) if below else place.name


def _is_ours(address: str | None) -> bool:
    return address is not None and address.startswith(f"{CHANNEL}:")


def _own(kind: str, number: int) -> Address:
    return Address(f"{CHANNEL}:{kind}-{number}")


def _first_addresses() -> set[Address]:
    return {_own("group", number) for number in range(1, len(_FIRST_GROUPS) + 1)}


def _stranger(number: int, name: str) -> Figure:
    return Figure(_own("me", number), name, Role.RESIDENT.value, "还没登记")


def _with_first_groups(bound: list[Room]) -> list[Room]:
    """What is bound, and the groups that wait to be bound."""
    known = {room.address: room for room in bound}
    waiting = (Room(_own("group", n), title, "estate", "还没绑定", ()) for n, title in enumerate(_FIRST_GROUPS, 1))
    return [known.get(room.address, room) for room in waiting]
