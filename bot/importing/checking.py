"""All rows are looked at before anything is written: each wrong one is told with what to do."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.importing import flats, gazetteers, ways
from bot.importing.gazetteers import Gazetteer, NotFound
from bot.importing.plans import Binding, Offer, Plan, Post, Turn
from bot.importing.registers import Home, Register, Someone, Unclear
from bot.importing.tables import TABLES, Row, plain
from nlp.pins import coordinates
from storage.engine import Transaction
from storage.groups import Purpose
from storage.households import Households
from storage.people import People
from storage.places import Places
from storage.roles import Role

_LONGEST = 60
_LONG = dict.fromkeys(("about", "address", "parent", "place", "home", "owners"), 200) | {"spots": 600}
_ADDRESS = re.compile(r"[a-z]{2,20}:\S{1,200}")
_ROOM = re.compile(r"[0-9A-Za-z一-鿿-]{1,12}")
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_HOURS = re.compile(r"(\d{1,2})[::](\d{2})\s?(?:-|–|—|~|到|至)\s?(\d{1,2})[::](\d{2})")
_YES = frozenset({"是", "副", "对", "y", "yes", "true", "1", "√"})
_NO = frozenset({"", "否", "正", "不", "n", "no", "false", "0", "×"})
_PURPOSES = {
    "": Purpose.RESIDENTS,
    "居民": Purpose.RESIDENTS,
    "居民群": Purpose.RESIDENTS,
    "residents": Purpose.RESIDENTS,
    "工作": Purpose.WORK,
    "工作群": Purpose.WORK,
    "work": Purpose.WORK,
}
_ROLES = {**{role.value: role for role in Role}, **{role.name.lower(): role for role in Role}}


def plan(rows: Sequence[Row], db: Transaction, zone: ZoneInfo, now: datetime) -> Plan:
    """What the rows ask for, against what is known; ``problems`` says what has to be corrected."""
    checker = _Checker(Plan(Gazetteer(Places(db).all()), Register(_known(db))), zone, now)
    checker.places([row for row in rows if row.table == "places"])
    deeds: dict[str, Callable[[Row], None]] = {
        "people": checker.person,
        "households": checker.household,
        "roles": checker.role,
        "groups": checker.group,
        "services": checker.service,
        "ways": checker.way,
        "routes": checker.route,
        "shifts": checker.shift,
    }
    for table, deed in deeds.items():
        for row in rows:
            if row.table == table:
                with checker.noting(row):
                    checker.complete(row)
                    deed(row)
    for row, name in checker.spots:
        with checker.noting(row):
            checker.spot(name)
    order = {id(row): number for number, row in enumerate(rows)}
    checker.plan.problems = [said for row, said in sorted(checker.noted, key=lambda noted: order[id(noted[0])])]
    return checker.plan


class _Wrong(ValueError):
    """One thing that has to be corrected."""


class _Checker:
    """Goes through the rows and gathers the plan."""

    def __init__(self, plan: Plan, zone: ZoneInfo, now: datetime) -> None:
        self.plan = plan
        self._zone, self._now = zone, now
        self.noted: list[tuple[Row, str]] = []
        self.spots: list[tuple[Row, str]] = []
        self._bound: dict[str, str] = {}
        self._routes: dict[gazetteers.Path, dict[str, str]] = {}

    @contextmanager
    def noting(self, row: Row) -> Iterator[None]:
        """Whatever is wrong in this row goes on the list, and the next row is looked at."""
        try:
            yield
        except (_Wrong, NotFound, Unclear, ValueError) as problem:
            self.noted.append((row, f"{row.where}：{problem}"))

    def complete(self, row: Row) -> None:
        """Every required cell is filled, and none is endless."""
        table = next(table for table in TABLES if table.key == row.table)
        if empty := [c.names[0] for c in table.columns if c.required and not row.get(c.key)]:
            raise _Wrong(f"“{'”“'.join(empty)}”空着，请填上")
        for column in table.columns:
            longest = 4000 if row.table == "ways" else _LONG.get(column.key, _LONGEST)
            if len(row.get(column.key)) > longest:
                raise _Wrong(f"“{column.names[0]}”太长，最多 {longest} 个字")

    def places(self, rows: list[Row]) -> None:
        """In any order: what hangs under something further down waits for it."""
        waiting = rows
        while waiting:
            left = [row for row in waiting if not self._place(row, last=False)]
            if len(left) == len(waiting):
                for row in left:
                    self._place(row, last=True)
                break
            waiting = left
        for row in rows:  # an ending that was clear half way may not be so in the whole tree
            if row.get("parent") and row not in waiting:
                with self.noting(row):
                    self.plan.places.find(row.get("parent"))

    def _place(self, row: Row, *, last: bool) -> bool:
        """Whether the row is done with."""
        parent = row.get("parent")
        if parent and not last:
            try:
                self.plan.places.find(parent)
            except NotFound:
                return False
        with self.noting(row):
            self.complete(row)
            self._add_place(row)
        return True

    def _add_place(self, row: Row) -> None:
        name = plain(row.get("name"))
        above = self.plan.places.find(row.get("parent")).path if row.get("parent") else ()
        if not name or "/" in name:
            raise _Wrong(f"名称“{name}”里不能有 /，上级请写在“上级”里")
        kind = gazetteers.kind_of(row.get("kind"), name)
        if kind is None:
            raise _Wrong(f"类型“{row.get('kind')}”不认识，可以写 {'、'.join(gazetteers.TITLES.values())}")
        node = self.plan.places.add((*above, name), kind)
        if row.get("households"):
            node.ways["households"] = _count(row.get("households"))
        if row.get("area"):
            node.ways["area"] = _area(row.get("area"))
        if row.get("pin"):
            node.ways["pin"] = _pin(row.get("pin"))
        if row.get("profile") or row.get("managed"):
            node.ways["profile"] = _profile(row)
        if row.get("spots"):
            node.ways["spots"] = _spots(row.get("spots"))
            self.spots += [(row, name) for name in node.ways["spots"]["names"]]
        self.plan.written.append(node)

    def household(self, row: Row) -> None:
        """A flat, its area and its owners."""
        node, room = self.plan.places.find(row.get("place")), _room(row.get("room"))
        self.plan.households.append((node, room))
        if row.get("area"):
            area = flats.square(row.get("area"))
            if self.plan.areas.setdefault((node.path, room), area) != area:
                raise _Wrong(f"{room} 的面积写了两个，请只留一个")
        for someone in flats.owners(row.get("owners"), (node.path, room), self.plan.people):
            self.plan.persons.append(someone)
            self.plan.owners.append((someone, node, room))

    def person(self, row: Row) -> None:
        """Somebody, perhaps with a home and an address."""
        try:
            home = self._home(row.get("home"))
        except _Wrong:
            self.plan.people.write(_name(row), None, "")  # one wrong home is not a dozen missing people
            raise
        someone = self.plan.people.write(_name(row), home, _address(row.get("address"), optional=True))
        if home:
            self.plan.households.append((self.plan.places.nodes[home[0]], home[1]))
        self.plan.persons.append(someone)

    def role(self, row: Row) -> None:
        """What somebody is to a place."""
        role, deputy, post = _title(row.get("role"))
        place = self.plan.places.find(row.get("place"))
        who = self.plan.people.find(_name(row), self._home(row.get("home")), row.get("address"))
        starts, ends = self._day(row, "starts"), self._day(row, "ends")
        ends = ends + timedelta(days=1) if ends else None
        if ends and ends <= (starts or self._now):
            raise _Wrong(f"“止”{row.get('ends')} 已经过去，或早于“起”")
        deputy = _yes(row.get("deputy")) or deputy
        self.plan.posts.append(Post(who, role, place, deputy, plain(row.get("post")) or post, starts, ends))

    def group(self, row: Row) -> None:
        """A group and its place; one group has one place."""
        address = _address(row.get("address"))
        place = self.plan.places.find(row.get("place"))
        purpose = _PURPOSES.get(plain(row.get("purpose")).casefold())
        if purpose is None:
            raise _Wrong(f"用途“{row.get('purpose')}”不认识，可以写 居民、工作")
        if address in self._bound:
            raise _Wrong(f"通道地址 {address} 写了两次（还有 {self._bound[address]}），一个群只能属于一个地方")
        self._bound[address] = row.where
        self.plan.bindings.append(Binding(address, plain(row.get("title")), place, purpose))

    def service(self, row: Row) -> None:
        """A line of the menu."""
        values: dict[str, Any] = {key: row.get(key) for key in ("name", "words", "provider", "price", "about")}
        if capacity := row.get("capacity"):
            if not (capacity.isdecimal() and len(capacity) < 6):
                raise _Wrong(f"名额“{capacity}”要写成数字，例如 10；不限就空着")
            values["capacity"] = int(capacity)
        values["words"] = " ".join(re.split(r"[\s,，、;；]+", values["words"])).strip()
        self.plan.offers.append(Offer(self.plan.places.find(row.get("place")), values))

    def way(self, row: Row) -> None:
        """What differs at a place."""
        place = self.plan.places.find(row.get("place"))
        try:
            value = json.loads(row.get("value"))
        except (ValueError, RecursionError):
            raise _Wrong('“内容”要写成 JSON，例如 {"noon": ["12:30", "14:00"]}') from None
        kind = ways.checked(plain(row.get("name")), value)
        self.plan.ways.append((place, kind, value))
        if kind == "spots":
            self.spots += [(row, name) for name in value.get("names", ())]

    def route(self, row: Row) -> None:
        """One category of a place's own table; the rows of a place are its whole table."""
        place = self.plan.places.find(row.get("place"))
        posts = {plain(row.get("category")): "、".join(re.split(r"[\s,，、;；]+", plain(row.get("posts"))))}
        ways.checked("routes", {"posts": posts})
        if place.path not in self._routes:
            self._routes[place.path] = {}
            self.plan.ways.append((place, "routes", {"posts": self._routes[place.path]}))
        self._routes[place.path] |= posts

    def spot(self, name: str) -> None:
        """A name for a spot is nobody's, neither in the file nor in the records; known once all people are."""
        if self.plan.people.are_named_in(name):
            raise _Wrong(f"地名“{name}”里有名册上的人名，不能当地名，请写大家都叫的地方")

    def shift(self, row: Row) -> None:
        """Who is on duty where, on one day."""
        place, day = self.plan.places.find(row.get("place")), self._day(row, "date")
        if day is None:
            raise _Wrong("“日期”空着，请填上")
        who = self.plan.people.find(_name(row), self._home(row.get("home")), "")
        starts, ends = _hours(day, row.get("hours"))
        self.plan.turns.append(Turn(who, place, plain(row.get("point")), starts, ends))

    def _home(self, words: str) -> Home | None:
        """``观远里/3栋/2单元/502``: a place, and in it a room."""
        path = gazetteers.split(words)
        if not path:
            return None
        try:
            place = self.plan.places.find(gazetteers.spell(path[:-1])) if path[1:] else None
        except NotFound as problem:
            raise _Wrong(
                f"住处{f'“{words}”没有这个地点，请先在“地点”里写上' if '没有' in str(problem) else problem}"
            ) from None
        if place is None or not _ROOM.fullmatch(path[-1]) or (*place.path, path[-1]) in self.plan.places.nodes:
            raise _Wrong(f"住处“{words}”要写到房号，例如 观远里/3栋/2单元/502；不知道房号就空着")
        return place.path, _room(path[-1])

    def _day(self, row: Row, key: str) -> datetime | None:
        words = plain(row.get(key))
        if not words:
            return None
        found = _DAY.fullmatch(words)
        try:
            day = date(*map(int, found.groups())) if found else None
        except ValueError:
            day = None
        if day is None:
            raise _Wrong(f"日期“{words}”不对，请写成 2026-11-30")
        return datetime.combine(day, time.min, self._zone)


def _known(db: Transaction) -> Iterator[Someone]:
    """Everybody in the records."""
    paths: dict[int, tuple[str, ...]] = {}
    for place in Places(db).all():
        paths[place.id] = (*(paths[place.parent_id] if place.parent_id else ()), place.name)
    homes = {house.id: (paths[house.place_id], house.room) for house in Households(db).all()}
    for person in People(db).all():
        home = homes.get(person.household_id or 0)
        yield Someone(person.name, home, {person.address} if person.address else set(), person.id)


def _name(row: Row) -> str:
    name = plain(row.get("name"))
    if not name:
        raise _Wrong("“姓名”空着，请填上")
    return name


def _room(words: str) -> str:
    room = plain(words).removesuffix("室")
    if not _ROOM.fullmatch(room):
        raise _Wrong(f"房号“{words}”不对，请只写房号，例如 502")
    return room


def _address(words: str, *, optional: bool = False) -> str:
    if optional and not words:
        return ""
    if not _ADDRESS.fullmatch(words):
        raise _Wrong(f"通道地址“{words}”不对，要写成 通道:编号，例如 playground:p-1")
    return words


def _count(words: str) -> int:
    number = plain(words).removesuffix("户")
    if not number.isdecimal() or int(number) > 100_000:
        raise _Wrong(f"户数“{words}”不对，请写一个整数")
    return int(number)


def _area(words: str) -> float:
    number = re.sub(r"(平方公里|km2|km²)$", "", plain(words)).strip()
    if not re.fullmatch(r"\d{1,4}(\.\d{1,6})?", number):
        raise _Wrong(f"面积“{words}”不对，请写平方公里数，例如 0.45")
    return float(number)


def _pin(words: str) -> dict[str, float]:
    spot = coordinates(plain(words))
    if spot is None:
        raise _Wrong(f"坐标“{words}”不对，请写纬度和经度，例如 24.4798,118.0894")
    return {"latitude": spot[0], "longitude": spot[1]}


def _spots(words: str) -> dict[str, list[str]]:
    """The place's own names for its spots."""
    said = {"names": list(dict.fromkeys(filter(None, re.split(r"[\s,，、;；]+", plain(words)))))}
    ways.checked("spots", said)
    return said


def _profile(row: Row) -> dict[str, object]:
    """What kind of estate, and whether it has a property company."""
    said: dict[str, object] = {"kind": plain(row.get("profile"))} if row.get("profile") else {}
    if row.get("managed"):
        word = plain(row.get("managed")).removesuffix("物业")
        if word not in ("有", "无", "没有"):
            raise _Wrong(f"“物业”要写 有 或 无，不能写“{row.get('managed')}”")
        said["managed"] = word == "有"
    ways.checked("profile", said)
    return said


def _hours(day: datetime, words: str) -> tuple[datetime, datetime]:
    """From when until when on that day; the whole day where nothing is said, into the next where it ends before."""
    if not words:
        return day, day + timedelta(days=1)
    found = _HOURS.fullmatch(plain(words))
    numbers = tuple(map(int, found.groups())) if found else (99, 0, 99, 0)
    if max(numbers[0], numbers[2]) > 24 or max(numbers[1], numbers[3]) > 59:
        raise _Wrong(f"时间“{words}”不对，请写成 8:30-17:30")
    starts, ends = (day + timedelta(hours=h, minutes=m) for h, m in (numbers[:2], numbers[2:]))
    return starts, ends if ends > starts else ends + timedelta(days=1)


def _yes(words: str) -> bool:
    word = plain(words).casefold()
    if word not in _YES | _NO:
        raise _Wrong(f"“副”要写 是 或 否，不能写“{words}”")
    return word in _YES


def _title(words: str) -> tuple[Role, bool, str]:
    """``副楼长``, ``物业电工``, ``building_leader``: the role, whether a deputy, and the post."""
    title = plain(words)
    if title.casefold() in _ROLES:
        return _ROLES[title.casefold()], False, ""
    rest = title.removeprefix("副")
    for name in sorted((role.value for role in Role), key=len, reverse=True):
        if rest.startswith(name):
            return Role(name), rest != title, rest.removeprefix(name).strip()
    raise _Wrong(f"角色“{words}”不认识，可以写 {'、'.join(role.value for role in Role)}")
