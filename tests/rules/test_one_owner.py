"""Whatever people do, one person answers for every open ticket, and nobody is pestered: random streams."""

import asyncio
import re
from collections import Counter
from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.redactor import redact
from handlers.rules.hours import Hours
from storage.groups import Purpose
from storage.journal import Journal
from storage.people import People
from storage.roles import Role
from storage.tickets import Ticket, Tickets
from tests.conftest import ZONE, Town, address

HERE = "鹭岛街道/莲花社区/观远里"
STAFF = ("何叔", "阿凤", "陈书记", "小王", "老周")
RESIDENTS = ("林婶", "阿伟", "小柯")
MATTERS = (
    "楼道灯坏了",
    "停水了",
    "3栋电梯坏了",
    "我家厨房下水道堵了",
    "楼道里煤气味好重，头晕",
    "5栋门禁坏了 我住501 13800138000",
)

AT_WORK = "林婶家501跳闸，电话13800138000，估计半小时"

numbers = st.integers(1, 5)
staff = st.sampled_from(STAFF)
residents = st.sampled_from(RESIDENTS)
groups = st.sampled_from(("3栋群", "小区群", None))
events = st.one_of(
    st.tuples(st.just("报修"), residents, st.sampled_from(MATTERS), groups),
    st.tuples(st.just("报修"), residents, st.sampled_from(MATTERS), groups),
    st.tuples(
        st.sampled_from(("接", "办结", "不归我", "转 老周", "部分 还差", "拆开", "分开", "撤回")), staff, numbers
    ),
    st.tuples(st.sampled_from(("接", "晚点 2小时", "收到", "一周", "我回来了", "我去", "忙", "忙")), staff),
    st.tuples(st.sampled_from(("满意", "没好", "不满意", "还差一点", "撤回")), residents, numbers),
    st.tuples(st.sampled_from(("合并", "并案")), staff, numbers, numbers),
    st.tuples(st.sampled_from(("1", "来电了", "打错了，是5栋")), residents),
    st.tuples(st.just("图"), residents),
    st.tuples(st.sampled_from(("免去", "任命")), st.sampled_from(("何叔 楼长", "阿凤 副楼长"))),
    st.tuples(st.just("时间"), st.sampled_from((10, 45, 130, 400, 900))),
)


class Watch(Town):
    """A town that reads everything the bot says, at the moment it says it, and complains."""

    def __init__(self, start: datetime) -> None:
        super().__init__("sqlite://", start)
        self.speaker = ""
        self.unasked: Counter[tuple[str, int]] = Counter()
        self.urgent: set[int] = set()

    async def settle(self) -> list[tuple[str, str]]:
        heard = await super().settle()
        self.urgent |= {ticket.id for ticket in await all_tickets(self) if ticket.urgent}
        for where, words in heard:
            named = {int(n) for n in re.findall(r"#(\d+)", words)}
            if where.startswith("私聊·"):
                self._private(where.removeprefix("私聊·"), words, named)
            else:
                self._group(where, words)
        return heard

    async def by(self, who: str, text: str, group: str | None = None) -> None:
        self.speaker = who
        self.unasked = Counter({key: n for key, n in self.unasked.items() if key[0] != who})
        await (self.picture(who, group) if text == "图" else self.say(who, text, group))
        self.speaker = ""

    def _private(self, name: str, words: str, named: set[int]) -> None:
        if name == self.speaker or name not in STAFF or not named - self.urgent:
            return
        assert Hours().is_open(self.clock.now()), f"{self.clock.now()} {name}: {words}"
        if not self.speaker and "［图片］" not in words:
            for no in named - self.urgent:
                self.unasked[name, no] += 1
                assert self.unasked[name, no] <= 3, f"{name} #{no}: {words}"

    def _group(self, where: str, words: str) -> None:
        said = re.sub(r"^@\S+ ", "", words)
        assert redact(said) == said, f"{where}: {words}"
        assert not any(name in said for name in RESIDENTS), f"{where}: {words}"
        assert "501" not in said
        assert "13800138000" not in said


async def settle(town: Town) -> None:
    await town.group("3栋群", f"{HERE}/3栋")
    await town.group("小区群", HERE)
    await town.group("工作群", HERE, Purpose.WORK)
    await town.place(f"{HERE}/5栋")
    await town.appoint("何叔", Role.BUILDING_LEADER, f"{HERE}/3栋")
    await town.appoint("阿凤", Role.BUILDING_LEADER, f"{HERE}/3栋", deputy=True)
    await town.appoint("陈书记", Role.SECRETARY, HERE)
    await town.appoint("小王", Role.GRID_WORKER, "鹭岛街道/莲花社区")
    await town.appoint("老周", Role.DUTY_OFFICER, "鹭岛街道")
    await town.appoint("小郑", Role.ADMIN, "鹭岛街道")
    for n, name in enumerate(RESIDENTS, 1):
        await town.person(name, f"{HERE}/3栋", f"{n}01")


async def do(town: Watch, event: tuple) -> None:
    match event:
        case ("报修", who, what, group):
            await town.by(who, f"报修 {what}", group)
        case ("忙", who):
            await town.by("林婶", "报修 停水了", "3栋群")
            await town.by(who, "接")
            await town.by(who, AT_WORK)
        case ("合并" | "并案" as deed, who, one, other):
            await town.by(who, f"{deed} {one} {other}")
        case ("免去" | "任命" as deed, whom):
            await town.by("小郑", f"{deed} {whom} 观远里 3栋")
        case ("时间", minutes):
            await town.pass_time(minutes=minutes)
        case (word, who, int(no)):
            name, _, rest = word.partition(" ")
            await town.by(who, f"{name} {no} {rest}".strip())
        case (word, who):
            await town.by(who, word, "3栋群" if who in RESIDENTS else None)


async def all_tickets(town: Town) -> list[Ticket]:
    return await town.ask(lambda db: [t for n in range(1, 60) if (t := Tickets(db).get(n))])


async def check(town: Town, known: dict[int, int | None]) -> None:
    """Exactly one owner; reachable at the moment of the assignment."""
    now = town.clock.now()
    free = await town.ask(lambda db: {p.id for p in People(db).all() if not p.away_until or p.away_until <= now})
    for ticket in await all_tickets(town):
        if not ticket.is_open:
            continue
        assert ticket.owner_id is not None, f"#{ticket.id} {ticket.state}"
        if known.get(ticket.id) != ticket.owner_id:
            history = await town.ask(lambda db, t=ticket: Journal(db).of_ticket(t.id))
            given = [e for e in history if e.verb in ("ticket.assigned", "ticket.taken")]
            assert given, f"#{ticket.id} has an owner that no line tells of"
            assert ticket.owner_id in free, f"#{ticket.id} was given to somebody away"
        known[ticket.id] = ticket.owner_id


async def play(stream: list[tuple], hour: int) -> None:
    town = Watch(datetime(2026, 6, 9, hour, 0, tzinfo=ZONE))
    async with town.app.running():
        await settle(town)
        known: dict[int, int | None] = {}
        for event in stream:
            await do(town, event)
            await check(town, known)
        assert await town.ask(lambda db: People(db).at(address("何叔")))


@settings(max_examples=25, deadline=None)
@given(st.lists(events, min_size=3, max_size=22), st.sampled_from((9, 13, 21)))
def test_one_owner_three_messages_quiet_nights_and_no_names(stream: list[tuple], hour: int) -> None:
    asyncio.run(play(stream, hour))
