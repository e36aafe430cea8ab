"""A small town to test in: everything is real but the wire and the clock."""

import io
import itertools
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import structlog
from PIL import Image

from bot.app import App
from bot.channels import Channel, Deliver
from bot.message import Address, Audience, Deed, Kind, Message, Outcome, Outgoing, Receipt
from bot.second_reader import Opinion, SecondReader
from bot.settings import Settings, Storage
from storage.duties import Duties
from storage.groups import Groups, Purpose
from storage.households import Households
from storage.outbox import Outbox
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.reports import Reports
from storage.residences import Residences, Tie
from storage.roles import Role, Roles
from storage.services import Services
from storage.tickets import State, Tickets
from storage.timers import Timers
from tests.egress import guarded

ZONE = ZoneInfo("Asia/Shanghai")
CODE = re.compile(r"(?:请在这里回|回“发|回“同意) (\d{4})(?!\d)")
"""How a code is shown that has to be said before something is done."""


class FakeClock:
    """A clock that stands until it is moved."""

    def __init__(self, start: datetime) -> None:
        self.time = start

    def now(self) -> datetime:
        return self.time


class Wire(Channel):
    """A channel that remembers what was said."""

    name = "town"

    def __init__(self) -> None:
        self.said: list[Outgoing] = []
        self.refuse: set[str] = set()
        self.never: set[str] = set()
        self.unsure: set[str] = set()
        self.pictures: dict[str, bytes] = {}

    async def run(self, deliver: Deliver) -> None:
        raise AssertionError("the town speaks by Town.say")

    async def send(self, words: Outgoing) -> Receipt:
        if words.to in self.refuse:
            return Receipt(outcome=Outcome.LATER, reason="told to refuse")
        if words.to in self.never:
            return Receipt(outcome=Outcome.NEVER, reason="told to be out of reach")
        self.said.append(words)
        if words.to in self.unsure:
            return Receipt(outcome=Outcome.UNKNOWN, reason="told to be unsure")
        return Receipt(outcome=Outcome.SENT, id=words.key)

    async def fetch(self, picture: str) -> bytes | None:
        return self.pictures.get(picture)


class Town:
    """People talk, the bot answers, hours pass."""

    def __init__(self, database: str, start: datetime, **settings: Any) -> None:
        self.clock = FakeClock(start)
        self.app = App(Settings(storage=Storage(database=database), **settings), self.clock, throwaway=True)
        self.wire = Wire()
        self.app.add([self.wire])
        self.ids = itertools.count(1)
        self.spoken: dict[str, list[str]] = {}
        self.code = ""
        self.opinions: dict[str, Opinion] = {}
        self.files: dict[tuple[str, str], bytes] = {}

    async def place(self, path: str) -> Place:
        """Make the places of a path such as 街道:…/社区:…/小区:…/3栋/2单元."""
        return await self.app.worker.do(lambda db: make_place(Places(db), path))

    async def group(self, title: str, path: str, purpose: Purpose = Purpose.RESIDENTS) -> None:
        place = await self.place(path)
        await self.app.worker.do(lambda db: Groups(db).bind(address(title), place, title, self.clock.now(), purpose))

    async def person(self, name: str, path: str | None = None, room: str | None = None) -> Person:
        place = await self.place(path) if path else None

        def add(db):
            home = Households(db).add(place, room).id if place and room else None
            known = People(db).at(address(name))
            if known is None:
                return People(db).add(name, home, address(name))
            if home:
                People(db).settle(known, home)
            return known

        return await self.app.worker.do(add)

    async def flat(self, path: str, room: str, area: float, owners: list[str]) -> None:
        """A flat with its area in ㎡, and its owners; who stands in brackets has no address."""
        place = await self.place(path)
        people = [(await self.person(name)).id for name in owners if not name.startswith("（")]

        def add(db):
            home = Households(db).add(place, room)
            Households(db).measure(home, round(area * 100))
            unheard = [People(db).add(name.strip("（）")).id for name in owners if name.startswith("（")]
            for number in (*people, *unheard):
                Residences(db).put(number, home.id, Tie.OWNER, self.clock.now())

        await self.app.worker.do(add)

    async def appoint(self, name: str, role: Role, path: str, *, deputy: bool = False, post: str = "") -> None:
        person, place = await self.person(name), await self.place(path)
        await self.app.worker.do(
            lambda db: Roles(db).grant(person.id, role, place, at=self.clock.now(), deputy=deputy, post=post)
        )

    async def service(self, path: str, name: str, **values: str) -> None:
        place = await self.place(path)
        await self.app.worker.do(lambda db: Services(db).put(place, name, **values))

    async def ways(self, path: str, ways: dict) -> None:
        place = await self.place(path)
        await self.app.worker.do(lambda db: Places(db).set_ways(place, {**place.ways, **ways}))

    async def reported(self, name: str, group: str, state: str, count: str) -> None:
        """So many tickets that are that far already: each a street lamp, with the leader on duty."""
        person, now = await self.person(name), self.clock.now()

        def open_all(db):
            place = Places(db).get(Groups(db).get(address(group)).place_id)
            around = Duties(db).at(place.id, now)
            owner = next((h.person_id for h in around.holdings if h.role is Role.BUILDING_LEADER), None)
            lamp = {"kind": "need", "subject": "facilities", "matter": "路灯不亮", "words": "路灯不亮", "urgent": False}
            for _ in range(int(count)):
                ticket = Tickets(db).open(**lamp, public=True, place=place, reporter_id=person.id, at=now, due_at=now)
                Tickets(db).change(ticket, state=State(state), owner_id=owner, told_at=now)
                Reports(db).add(
                    ticket.id, person.id, person.household_id, address(group), f"town:lamp-{ticket.id}", now
                )

        await self.app.worker.do(open_all)

    def reads_again(self, part: str, opinion: Opinion, host: str = "reader.example") -> None:
        """A second reader at ``host`` that thinks so of words with that part, and is not sure of any others."""
        self.opinions[part] = opinion
        app = self.app
        if app.second_reader is None:
            app.second_reader = SecondReader(app.worker, self.clock, self._ask, a_day=500, zone=ZONE, after=app.wake)
            app.router.around = replace(app.router.around, second_reader=host, patience=timedelta(seconds=9))

    async def _ask(self, words: str) -> Opinion:
        return next((opinion for part, opinion in self.opinions.items() if part in words), Opinion("chat"))

    def message(self, name: str, text: str, group: str | None = None, **values: object) -> Message:
        plain = {
            "id": str(next(self.ids)),
            "room": Address(address(group or name)),
            "sender": Address(address(name)),
            "sender_name": name,
            "sent_at": self.clock.now(),
            "text": text,
            "private": group is None,
            "room_name": group or "",
        }
        return Message(**{**plain, **values})

    async def hear(self, message: Message) -> list[tuple[str, str]]:
        await self.app.bus.deliver(message)
        return await self.settle()

    async def say(self, name: str, text: str, group: str | None = None, **values: object) -> list[tuple[str, str]]:
        """What the bot says to this, as (where, words)."""
        return await self.hear(self.message(name, text, group, **values))

    async def order(self, name: str, text: str, group: str | None = None, **values: object) -> list[tuple[str, str]]:
        """What the bot says to this once the code that it asks for was said too."""
        self.code = ""
        asked = await self.say(name, text, group, **values)
        return await self.say(name, self.code, group) if self.code else asked

    async def picture(self, name: str, group: str | None = None, **values: object) -> list[tuple[str, str]]:
        return await self.hear(self.photo(name, group, **values))

    def photo(self, name: str, group: str | None = None, text: str = "", **values: object) -> Message:
        """A picture, with words or without, that the wire can show again."""
        message = self.message(name, text, group, **{"kind": Kind.TEXT if text else Kind.PICTURE, **values})
        handle = f"town:picture-{message.id}"
        self.wire.pictures[handle] = photograph()
        return replace(message, picture=handle)

    async def voice(self, name: str, group: str | None = None) -> list[tuple[str, str]]:
        return await self.hear(self.message(name, "", group, kind=Kind.VOICE))

    async def pass_time(self, **span: float) -> list[tuple[str, str]]:
        return await self.wait_until(self.clock.time + timedelta(**span))

    async def wait_until(self, moment: datetime) -> list[tuple[str, str]]:
        """Every timer rings at its own time."""
        heard = []
        while True:
            due = [
                at
                for ask in (lambda db: Timers(db).next_at(), lambda db: Outbox(db).next_at())
                if (at := await self.app.worker.do(ask)) is not None
            ]
            if not due or min(due) > moment:
                self.clock.time = moment
                return heard + await self.settle()
            self.clock.time = max(self.clock.time, min(due).astimezone(ZONE))
            heard += await self.settle()

    async def settle(self) -> list[tuple[str, str]]:
        await self.app.settle()
        said = sorted(self.wire.said, key=lambda words: int(words.key.partition(":")[2]))
        self.wire.said = []
        for words in said:
            self.code = code[1] if (code := CODE.search(words.text)) else self.code
            if words.file:
                self.files[words.to, words.file] = words.image or b""
        return [(_where(words), _line(words)) for words in said]

    async def ask(self, question):
        """Ask the records something: ``await town.ask(lambda db: Tickets(db).get(1))``."""
        return await self.app.worker.do(question)


@cache
def photograph() -> bytes:
    """A picture as a telephone takes it, with the place where it was taken."""
    image, exif = Image.new("RGB", (64, 48), "tan"), Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (24.0, 28.0, 1.0), 3: "E", 4: (118.0, 5.0, 2.0)})
    into = io.BytesIO()
    image.save(into, "JPEG", exif=exif)
    return into.getvalue()


def address(name: str) -> str:
    return f"town:{name}"


async def only(town: Town, name: str, text: str) -> str:
    """The one thing that is answered, in private."""
    ((where, words),) = await town.say(name, text)
    assert where == f"私聊·{name}"
    return words


async def later(town: Town, span: timedelta) -> None:
    """That much time passes at once: whatever was due meanwhile rings now."""
    town.clock.time += span
    await town.settle()


def make_place(places: Places, path: str) -> Place:
    titles = {
        "县": PlaceKind.COUNTY,
        "街道": PlaceKind.STREET,
        "社区": PlaceKind.COMMUNITY,
        "网格": PlaceKind.GRID,
        "片区": PlaceKind.CLUSTER,
        "栋": PlaceKind.BUILDING,
        "单元": PlaceKind.UNIT,
    }
    place = None
    for name in path.split("/"):
        kind = next((kind for ending, kind in titles.items() if name.endswith(ending)), PlaceKind.ESTATE)
        place = places.add(kind, name, place)
    assert place is not None
    return place


def _where(words: Outgoing) -> str:
    name = words.to.removeprefix("town:")
    return f"私聊·{name}" if words.audience is Audience.PRIVATE else name


def _line(words: Outgoing) -> str:
    if words.deed is Deed.RECALL:
        return "［撤回］"
    mention = f"@{words.mention.removeprefix('town:')} " if words.mention else ""
    came = f"［文件 {words.file}］" if words.file else "［图片］" if words.picture else ""
    return f"{mention}{words.text}{came}"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """An empty town on a Tuesday morning, on a real SQLite file."""
    town = Town(f"sqlite:///{tmp_path / 'town.db'}", datetime(2026, 6, 9, 9, 0, tzinfo=ZONE))
    async with town.app.running():
        yield town


@pytest.fixture(autouse=True)
def logs_as_ever() -> Iterator[None]:
    """Whoever sets logs up, as every process does, does so for one test."""
    yield
    structlog.reset_defaults()


@pytest.fixture(autouse=True)
def no_egress() -> Iterator[None]:
    """No test, and nothing it runs, connects to anything but this machine."""
    with guarded() as attempts:
        yield
    assert attempts == []
