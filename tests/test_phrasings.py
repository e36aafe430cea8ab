"""Ways to say a command, written by somebody who had not seen the code, and talk that only sounds so.

Every phrasing is said to the real bot, in a town that has what the phrasing takes for granted: its speaker's office,
the tickets of its numbers, waiting, taken or finished.  What it did is read from its records, and then undone.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.capability import discover
from bot.context import Surroundings, Talk
from bot.echoes import Echoes
from bot.grammar import Call
from bot.lately import Lately
from bot.message import Address
from bot.offers import Offers
from bot.router import Router
from bot.seal import Seal
from storage.broadcasts import Broadcasts, CopyKind, Stage
from storage.engine import Transaction
from storage.journal import Entry
from storage.outbox import outbox
from storage.people import People
from storage.places import Places
from storage.questions import Questions
from storage.reports import Reports
from storage.roles import Role
from storage.tickets import State, Tickets, tickets
from tests.conftest import ZONE, Town, address

FOLDER = Path(__file__).parent
ESTATE, HOUSE, UNIT = "莲花社区/观远里", "莲花社区/观远里/3栋", "莲花社区/观远里/3栋/2单元"
NAMES = {name for capability in discover() for command in capability.commands for name in command.names}
SPEAKERS = {
    "mediator": "周叔",
    "resident": "林婶",
    "leader": "何叔",
    "party": "小李",
    "property": "王工",
    "admin": "小郑",
}
ALSO = {
    "还没好": {"没好", "不满意"},
    "撤销": {"撤回"},
    "卸任": {"免去"},
    "并案": {"并案", "合并"},
    "合并": {"并案", "合并"},
    "分开": {"分开", "拆开"},
    "拆开": {"分开", "拆开"},
    "服务": {"服务菜单"},
    "转发": {"转发", "广播"},
    "更正通知": {"更正"},
    "回执": {"通知情况"},
    "更正": {"更正我的", "更正 电话", "更正 称呼", "更正 住处"},
    "应急状态": {"启动应急"},
    "月报": {"报表"},
    "统计": {"数据"},
    "明细": {"哪些"},
    "授权": {"任命"},
    "接": {"接", "我去"},
}
"""How a command is called in the files, where that is none of its names, or where two of ours are one of theirs."""

EFFECTS = {
    "ticket.taken": "接",
    "ticket.refused": "不归我",
    "ticket.done": "办结",
    "ticket.closed": "满意",
    "ticket.reopened": "没好",
    "ticket.withdrawn": "撤回",
    "report.withdrawn": "撤回",
    "round.postponed": "晚点",
    "ticket.merged": "合并",
    "ticket.gathered": "并案",
    "ticket.parted": "拆开",
    "ticket.separated": "分开",
    "ticket.relabelled": "改",
    "ticket.corrected": "改",
    "ticket.ordered": "点单",
    "person.left": "请假",
    "absence.planned": "请假",
    "role.granted": "任命",
    "role.ended": "免去",
    "group.bound": "绑定",
    "person.bound": "我是",
    "ticket.opened": "报修",
    "ticket.advanced": "部分",
    "ticket.proxied": "代报",
    "household.told": "知",
    "danger.ended": "解除",
}
"""Whose effect it is, whatever brought it about: a command, a listener, or the answer to an open question."""

SHOWN = {"查": re.compile(r"^#\d+ [^｜]+｜[^｜]+｜"), "更正 电话": re.compile("^我没有保存您的电话，不用改")}
"""What only shows something, or finds nothing to change, is known by its words."""

OWN = (State.TAKEN, "owner")
ASSUMED = {
    "接": (State.WAITING, "owner"),
    "满意": (State.REVIEW, "reporter"),
    "没好": (State.REVIEW, "reporter"),
    "还没好": (State.REVIEW, "reporter"),
    "撤回": (State.WAITING, "reporter"),
    "撤销": (State.WAITING, "reporter"),
    "查": (State.WAITING, "reporter"),
    "为什么": (State.WAITING, "reporter"),
    "谁能看到": (State.WAITING, "reporter"),
    "分开": (State.MERGED, "owner"),
    "拆开": (State.MERGED, "owner"),
}
NUMBERS = re.compile(r"\d{1,3}|[一二三四五六七八九十百]+")


@dataclass(frozen=True)
class Row:
    role: str
    where: str
    said: str
    expected: str

    @property
    def meant(self) -> set[str]:
        return ALSO.get(self.expected, {self.expected})


@dataclass
class Came:
    """What came of a phrasing.  ``opened``: a ticket that a listener opened, which is no command's doing."""

    done: set[str] = field(default_factory=set)
    offered: set[str] = field(default_factory=set)
    opened: bool = False
    said: str = ""


class Watched(Router):
    """The real line; it remembers which command was obeyed."""

    obeyed: list[Call]

    def _obey(self, talk: Talk, call: Call, confirmed: bool = False) -> str | None:
        self.obeyed.append(call)
        return super()._obey(talk, call, confirmed)

    def _one_follower(self, context: Any, capability: Any, follower: Any, entry: Entry) -> None:
        self.written.add(entry.verb)
        super()._one_follower(context, capability, follower, entry)

    def _follow(self, context: Any) -> None:
        super()._follow(context)
        self.written.update(entry.verb for entry in context.entries)

    def forget(self) -> None:
        self.obeyed, self.written = [], set()
        self.lately, self.offers = Lately(self.around), Offers()
        self.echoes, self.puzzled = Echoes(), Echoes()


def rows(name: str) -> Iterator[Row]:
    for line in (FOLDER / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            row = Row(*line.split("\t")[:3], named(line.split("\t")[3]))
            if row.role != "role":
                yield row


def named(expected: str) -> str:
    """Without what follows the command's name."""
    return max((name for name in NAMES if f"{expected} ".startswith(f"{name} ")), key=len, default=expected)


def numbers(said: str) -> set[int]:
    """Every number in the words that a ticket may have, spelled or not."""
    values = set()
    for found in NUMBERS.findall("".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in said)):
        hundreds, _, rest = found.rpartition("百")
        tens, ten, ones = rest.partition("十")
        digits = "零一二三四五六七八九"
        if found.isdigit():
            values.add(int(found))
        elif set(found) <= set("一二三四五六七八九十百"):
            ones = ones if ten else tens
            ten_value = (digits.find(tens[-1:]) if tens else 1) * 10 if ten else 0
            one_value = digits.find(ones[-1:]) if ones else 0
            hundred = digits.find(hundreds[-1:]) * 100 if hundreds else 0
            short = one_value * 10 if hundreds and not ten and ones else ten_value + one_value
            values.add(hundred + short)
    return {value for value in values if 0 < value < 1000}


async def furnish(town: Town) -> None:
    """Everybody whom the phrasings speak of, where they belong."""
    await town.person("林婶", UNIT, "501")
    offices = [
        ("何叔", Role.BUILDING_LEADER, HOUSE),
        ("小李", Role.PARTY_MEMBER, HOUSE),
        ("王工", Role.PROPERTY, ESTATE),
    ]
    offices += [("小郑", Role.ADMIN, "莲花社区"), ("小林", Role.GRID_WORKER, ESTATE), ("周叔", Role.MEDIATOR, HOUSE)]
    offices += [(name, Role.PROPERTY, ESTATE) for name in ("王师傅", "老陈", "刘工", "老张", "小马", "陈师傅")]
    offices += [(name, Role.UNIT_LEADER, UNIT) for name in ("梅姐", "林姨", "小吴")]
    for name, role, path in offices:
        await town.appoint(name, role, path)
    await town.appoint("阿凤", Role.BUILDING_LEADER, HOUSE, deputy=True)
    for name in ("理发", "通下水道", "修水龙头", "擦玻璃"):
        await town.service(ESTATE, name, words=name, provider="便民", price="50元", about="")
    for room in ("301", "302"):
        await town.person(f"{room}的人", HOUSE, room)
    await town.group("3栋2单元群", UNIT)
    await town.group("3栋群", HOUSE)


def assume(db: Transaction, row: Row, town: Town) -> None:
    """The tickets of the numbers in it, as far as the phrasing takes them to be; one where it names none."""
    now, speaker = town.clock.now(), People(db).at(Address(address(SPEAKERS[row.role])))
    other = People(db).at(Address(address("阿凤" if row.role != "resident" else "小林")))
    place = next(p for p in Places(db).all() if p.name == "2单元")
    room = address("3栋2单元群" if row.where != "private" else speaker.name)
    for number in sorted(numbers(row.said) or {12}):
        kinds = [ASSUMED.get(row.expected, OWN)]
        values = {"kind": "need", "subject": "供电", "matter": "停电", "words": "怎么突然黑了"}
        values |= {"urgent": False, "public": True}
        for state, part in kinds:
            mine, owner = part == "reporter", part == "owner" or row.role != "resident"
            ticket = Tickets(db).open(
                **values,
                place=place,
                reporter_id=(speaker if mine else other).id,
                at=now,
                due_at=now + timedelta(days=1),
            )
            db.execute(tickets.update().where(tickets.c.id == ticket.id).values(id=number))
            ticket = Tickets(db).get(number)
            Tickets(db).change(
                ticket, state=state, owner_id=(speaker if owner else other).id, done_at=now, merged_into=None
            )
            Reports(db).add(number, ticket.reporter_id, None, room, f"town:{number}", now)
    if row.expected == "请假":
        Questions(db).ask(speaker.id, "absences.days", {}, now, now + timedelta(days=1))
    if row.expected == "点单":
        Questions(db).ask(
            speaker.id, "services.order", {"service": 1, "words": "修水龙头"}, now, now + timedelta(days=1)
        )


def announce(db: Transaction, row: Row, town: Town) -> None:
    """The notice that was sent just now, where the phrasing is about one; it asks for answers."""
    if row.expected not in ("撤回刚才", "更正通知", "回执", "知"):
        return
    now, house = town.clock.now(), next(p for p in Places(db).all() if p.name == "3栋")
    author = People(db).at(Address(address("小郑"))).id
    words = {"title": "停水", "words": "明天8:00–12:00停水。", "scope": "1 个群（3栋）", "repeats": "", "code": ""}
    notice = Broadcasts(db).add(
        **words,
        author_id=author,
        room=address("小郑"),
        asks=True,
        reminds=False,
        needs_second=False,
        confirmed=True,
        stage=Stage.SENT,
        made_at=now,
        sent_at=now,
        send_at=now,
        begins_at=now + timedelta(hours=20),
        ends_at=None,
    )
    Broadcasts(db).copy(notice, address("3栋群"), house.id, CopyKind.NOTICE, None)


def endanger(db: Transaction, row: Row, town: Town) -> None:
    """The danger that may be over."""
    if row.expected == "解除":
        for ticket in Tickets(db).unfinished_in(next(p for p in Places(db).all() if p.name == "3栋")):
            Tickets(db).change(ticket, urgent=True)


def come_of(db: Transaction, row: Row, town: Town, line: Watched) -> Came:
    """Say it, look, and undo it."""
    line.forget()
    nested = db.begin_nested()
    try:
        assume(db, row, town)
        announce(db, row, town)
        endanger(db, row, town)
        before = {r.id for r in db.execute(select(outbox.c.id))}
        called = row.where == "mention"
        group = None if row.where == "private" else "新群" if row.expected == "绑定" else "3栋2单元群"
        message = town.message(SPEAKERS[row.role], row.said.removeprefix("@管家").strip(), group, calls_bot=called)
        line.hear(db, message)
        mine = (address(SPEAKERS[row.role]), address(group or "-"))
        said = [r.text for r in db.execute(select(outbox)) if r.id not in before and r.address in mine]
        return judge(line, message, "｜".join(said))
    finally:
        nested.rollback()


def judge(line: Watched, message: Any, said: str) -> Came:
    came = Came(said=said, done={call.command.names[0] for call in line.obeyed})
    came.done |= {name for name, shown in SHOWN.items() if shown.search(said)}
    effects = {EFFECTS[verb] for verb in line.written if verb in EFFECTS}
    came.opened = "报修" in effects and "报修" not in came.done
    came.done |= effects - {"报修"}
    for offer in line.offers._open.values():
        came.offered.add(offer.call.command.names[0])
    for capability in line.capabilities:
        for command in capability.commands:
            if f"这样说就行：{command.usage}" in said or re.search(
                rf"是说 #\d+.*“{re.escape(command.names[0])}”", said
            ):
                came.offered.add(command.names[0])
    return came


def judged(row: Row, came: Came) -> str:
    """right, asked, wrong, silent or quiet (rightly)."""
    if row.expected == "-":
        return "wrong" if came.done else "quiet"
    if came.done:
        return "right" if came.done & row.meant else "wrong"
    if came.opened:
        return "wrong"
    return "asked" if came.offered & row.meant else "silent"


async def measured(town: Town, name: str) -> list[tuple[str, Row, Came]]:
    """Every row of the file with what came of it."""
    await furnish(town)
    line = Watched(discover(), town.clock, Surroundings(ZONE, "近邻社区"), Seal.passing())

    def say_all(db: Transaction) -> list[tuple[str, Row, Came]]:
        return [(judged(row, came), row, came) for row in rows(name) for came in [come_of(db, row, town, line)]]

    return await town.ask(say_all)


@dataclass(frozen=True)
class Floor:
    """What was measured, with a small margin.  Before sentences were looked into: 103, 69, 22; 24, 27, 8."""

    right: int
    silent: int
    wrong: int
    tempted: int = 0


FLOORS = {
    "phrasings.tsv": Floor(184, 13, 2),
    "phrasings_more.tsv": Floor(54, 1, 1),
    "phrasings_third.tsv": Floor(59, 4, 2),
    "phrasings_fourth.tsv": Floor(67, 12, 1),
    "phrasings_held.tsv": Floor(50, 95, 38, 6),
}
"""The last were written for the model that makes out what is asked for in words of one's own, and are asked about."""


@pytest.mark.parametrize("name", FLOORS)
async def test_what_the_bot_makes_of_them(town: Town, name: str) -> None:
    found = await measured(town, name)
    counted = Counter(kind for kind, row, _ in found if row.expected != "-")
    shown = [
        f"{kind}: {row.said} → {sorted(came.done)}, {came.said}"
        for kind, row, came in found
        if kind in ("silent", "wrong")
    ]
    floor = FLOORS[name]
    assert counted.total() >= 65
    assert counted["right"] >= floor.right, (counted, shown)
    assert counted["silent"] <= floor.silent, (counted, shown)
    assert counted["wrong"] <= floor.wrong, (counted, shown)
    tempted = [row.said for kind, row, _ in found if row.expected == "-" and kind == "wrong"]
    assert len(tempted) <= floor.tempted, tempted
