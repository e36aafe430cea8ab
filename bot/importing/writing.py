"""Writes what was planned; what is there already stays as it is."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot import spots
from bot.importing.gazetteers import Node, Path
from bot.importing.plans import Plan
from bot.importing.registers import Someone
from storage.engine import Transaction
from storage.groups import Group, Groups
from storage.households import Households
from storage.people import People
from storage.places import Place, Places
from storage.residences import Residences, Tie
from storage.roles import Roles
from storage.services import Services
from storage.shifts import Shifts


def write(db: Transaction, plan: Plan, now: datetime) -> None:
    """Everything, places first."""
    writer = _Writer(db, plan, now)
    writer.places()
    for node, room in plan.households:
        writer.home(node.path, room)
    for (path, room), area in plan.areas.items():
        Households(db).measure(Households(db).get(writer.home(path, room)), area)
    for someone in dict.fromkeys(plan.persons):
        writer.person(someone)
    writer.owners()
    writer.posts()
    writer.groups()
    writer.menu()
    writer.rota()


class _Writer:
    """Knows which row became which record."""

    def __init__(self, db: Transaction, plan: Plan, now: datetime) -> None:
        self.db, self.plan, self.now = db, plan, now
        self._places: dict[Path, Place] = {}
        self._homes: dict[tuple[Path, str], int] = {}

    def places(self) -> None:
        """Parents before children, then what differs at them."""
        for node in sorted(self.plan.places.nodes.values(), key=lambda node: len(node.path)):
            above = self._places.get(node.path[:-1])
            self._places[node.path] = Places(self.db).add(node.kind, node.name, above)
        for node in self.plan.written:
            self._differ(node, node.ways)
        for node, name, value in self.plan.ways:
            self._differ(node, {name: value})

    def place(self, node: Node) -> Place:
        """The record of a place."""
        return self._places[node.path]

    def home(self, path: Path, room: str) -> int:
        """The household of that room."""
        if (path, room) not in self._homes:
            self._homes[path, room] = Households(self.db).add(self._places[path], room).id
        return self._homes[path, room]

    def person(self, someone: Someone) -> None:
        """Find or add them, where they live and where they are reached."""
        people = People(self.db)
        home = self.home(*someone.home) if someone.home else None
        person = people.get(someone.id) if someone.id else people.add(someone.name, home)
        someone.id = person.id
        if home and person.household_id != home:
            people.settle(person, home)
        if person.name != someone.name:
            people.rename(person, someone.name)
        for address in sorted(someone.addresses):
            known = people.behind(address)  # one that is suspended is proved by its owner, never by a file
            if known is None or known.id != person.id:
                people.bind(person, address)

    def owners(self) -> None:
        """Whose flats they are; what is known already stays as it is."""
        for someone, node, room in self.plan.owners:
            assert someone.id is not None
            home = self.home(node.path, room)
            known = Residences(self.db).between(someone.id, home)
            if known is None or known.tie is not Tie.OWNER:
                Residences(self.db).put(someone.id, home, Tie.OWNER, self.now)

    def posts(self) -> None:
        """Roles; one that is held already only gets its end."""
        for post in self.plan.posts:
            if post.who.id is None:
                self.person(post.who)
            assert post.who.id is not None
            Roles(self.db).grant(
                post.who.id,
                post.role,
                self.place(post.place),
                at=post.starts or self.now,
                until=post.ends,
                deputy=post.deputy,
                post=post.post,
            )

    def groups(self) -> None:
        """Groups; one that is bound so already is left alone, one that is suspended is bound in the group itself."""
        for binding in self.plan.bindings:
            place = self.place(binding.place)
            wanted = Group(address=binding.address, place_id=place.id, title=binding.title, purpose=binding.purpose)
            known = Groups(self.db).get(binding.address)
            same = known is not None and replace(known, lost_at=None) == wanted
            if not same and not Groups(self.db).is_suspended(binding.address):
                Groups(self.db).bind(binding.address, place, binding.title, self.now, binding.purpose)

    def menu(self) -> None:
        """The service menu."""
        for offer in self.plan.offers:
            values = dict(offer.values)
            Services(self.db).put(self.place(offer.place), values.pop("name"), **values)

    def rota(self) -> None:
        """Turns; the same one twice is one."""
        for turn in self.plan.turns:
            if turn.who.id is None:
                self.person(turn.who)
            assert turn.who.id is not None
            Shifts(self.db).add(self.place(turn.place), turn.point, turn.who.id, turn.starts, turn.ends)

    def _differ(self, node: Node, ways: Mapping[str, object]) -> None:
        place = Places(self.db).get(self.place(node).id)
        ways = spots.joined(place, ways)
        if any(place.ways.get(key) != value for key, value in ways.items()):
            Places(self.db).set_ways(place, {**place.ways, **ways})
