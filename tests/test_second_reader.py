"""A doubt is read once more elsewhere: what leaves, what comes back, and what never waits for it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import select

import nlp
from bot import notices
from bot.breaker import AFTER, PAUSES
from bot.context import Talk
from bot.endpoint import Endpoint
from bot.second_reader import counted
from bot.settings import SecondReader, Understanding
from handlers.tickets.doubts import wonder
from storage.groups import Purpose
from storage.journal import journal
from storage.outbox import Outbox
from storage.questions import Questions
from storage.roles import Role
from storage.tickets import Tickets
from storage.timers import Timer, Timers
from tests.conftest import ZONE, Town, address
from tests.readers import OtherReader, hang, opinion, raw, reading, says

ESTATE = "鹭岛街道/莲花社区/观远里"
BUILDING = f"{ESTATE}/3栋"
GROUP = "3栋群"
LIFT = "电梯停了三天，物业修一下吧，真是锻炼身体"
LAMP = "门口路灯坏了三天没人修，可真行啊"
HOST = "127.0.0.1"
LEADER = "私聊·梅姐"
CHAT, NEED, DISPUTE = opinion("chat"), opinion("need"), opinion("dispute")


@pytest.fixture
async def other() -> AsyncIterator[OtherReader]:
    async with reading() as other:
        yield other


def town_on(tmp_path: Path, other: OtherReader | None, at: datetime | None = None, **values: object) -> Town:
    told = SecondReader(**{"url": other.url, "model": "m", "timeout": 0.4, **values}) if other else SecondReader()
    start = at or datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)
    return Town(f"sqlite:///{tmp_path / 'town.db'}", start, nlp=Understanding(second_reader=told))


async def settled(town: Town) -> None:
    """Two leaders' worth of people, and a group that was told."""
    await town.group(GROUP, BUILDING)
    await town.appoint("梅姐", Role.BUILDING_LEADER, BUILDING)
    await town.person("陈秀兰", BUILDING, "501")
    await town.ask(lambda db: notices.show(db, address(GROUP), HOST))


@pytest.fixture
async def block(tmp_path: Path, other: OtherReader) -> AsyncIterator[Town]:
    town = town_on(tmp_path, other)
    async with town.app.running():
        await settled(town)
        yield town


async def doubt(town: Town, words: str, name: str = "阿伟") -> None:
    """A doubt as the tickets write it, whatever the model makes of these words."""
    leader = await town.person("梅姐")

    def write(db) -> None:
        now = town.clock.now()
        item = {"words": words, "room": address(GROUP), "sender": address(name), "name": name, "key": words[:9]}
        payload = {"person": leader.id, "item": item["key"]}
        Questions(db).ask(leader.id, "tickets.doubt", {"items": [item]}, now, now + timedelta(days=1))
        key, at = f"tickets.second:{item['key']}", now + timedelta(minutes=10)
        Timers(db).set(Timer(key=key, name="tickets.second", due_at=at, payload=payload))

    await town.ask(write)


async def consultations(town: Town) -> list[dict]:
    asked = select(journal.c.detail).where(journal.c.verb == "doubt.consulted").order_by(journal.c.id)
    return await town.ask(lambda db: list(db.execute(asked).scalars()))


def line(outcome: str, *, sure: bool = False, used: bool = False) -> dict:
    return {"host": HOST, "outcome": outcome, "sure": sure, "used": used}


async def test_surely_chat_asks_nobody(block, other):
    other.reply = CHAT
    assert await block.say("阿伟", LIFT, GROUP) == []
    assert other.words == [LIFT]
    assert await consultations(block) == [line("chat", sure=True, used=True)]
    assert await block.pass_time(hours=30) == []
    assert await block.ask(lambda db: Questions(db).named("tickets.doubt")) == []


async def test_surely_a_matter_says_what_it_seems_and_opens_nothing(block, other):
    other.reply = DISPUTE
    ((where, said),) = await block.say("阿伟", LIFT, GROUP)
    assert where == LEADER
    assert LIFT in said
    assert said.endswith("（另一个程序也读了，像是邻里有争执。）")
    assert await block.ask(lambda db: Tickets(db).get(1)) is None
    assert await block.say("梅姐", "登记")
    assert await block.ask(lambda db: Tickets(db).get(1))


@pytest.mark.parametrize("reply", [opinion("chat", sure=False), opinion("notice"), opinion("need", sure=False)])
async def test_what_is_not_sure_changes_nothing(block, other, reply):
    other.reply = reply
    ((where, said),) = await block.say("阿伟", LIFT, GROUP)
    assert where == LEADER
    assert "另一个程序" not in said
    (told,) = await consultations(block)
    assert not told["used"]


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [(raw(status=500), "status"), (hang, "timeout"), (says("闲聊"), "malformed"), (raw(b"x" * 99_999), "oversized")],
)
async def test_no_answer_delays_the_leader_by_seconds_only(block, other, reply, outcome):
    other.reply = reply
    ((where, said),) = await block.say("阿伟", LIFT, GROUP)
    assert (where, LIFT in said) == (LEADER, True)
    assert await consultations(block) == [line(outcome)]


async def test_a_redirect_is_not_followed(block, other):
    other.reply = raw(status=307, headers={"Location": f"{other.url}/elsewhere"})
    await block.say("阿伟", LIFT, GROUP)
    assert other.paths == ["/v1/chat/completions"]
    assert await consultations(block) == [line("redirect")]


async def test_nothing_waits_in_the_line_while_it_reads(tmp_path, other):
    """As it runs: the doubt is committed at once, and the leader asked after the patience, though the reader hangs."""
    other.reply = hang
    town = town_on(tmp_path, other, timeout=10)
    async with town.app.running():
        await settled(town)
        reader = asyncio.create_task(town.app.second_reader.run())
        async with asyncio.timeout(2):
            await town.app.bus.deliver(town.message("阿伟", LIFT, GROUP))
            await until_asked(other)
            await town.app.bus.deliver(town.message("阿伟", "3栋电梯坏了，卡在五楼不动了", GROUP))
        assert await town.ask(lambda db: Tickets(db).get(1)), "what is sure is done meanwhile"
        town.clock.time += timedelta(seconds=10)
        await town.app.timekeeper.ring()
        assert not any(LIFT in parcel.text for parcel in await outbox(town))
        town.clock.time += timedelta(seconds=1)
        await town.app.timekeeper.ring()
        assert any(LIFT in parcel.text for parcel in await outbox(town))
        reader.cancel()
        await asyncio.gather(reader, return_exceptions=True)


async def until_asked(other: OtherReader) -> None:
    async with asyncio.timeout(5):
        while not other.bodies:  # noqa: ASYNC110  the other side has no event
            await asyncio.sleep(0.01)


async def outbox(town: Town) -> list:
    return await town.ask(lambda db: Outbox(db).due(town.clock.now()))


async def test_the_batch_of_the_hour_is_not_delayed_and_the_surer_comes_first(block, other):
    await block.say("阿伟", LIFT, GROUP)
    other.replies = {LAMP: NEED, "度假": CHAT}
    for words in (LIFT, "电梯又在度假了，真会享受", LAMP):
        assert await block.say("阿伟", words, GROUP) == []
    assert await block.pass_time(minutes=59, seconds=59) == []
    ((where, said),) = await block.pass_time(seconds=1)
    assert where == LEADER
    assert said.splitlines()[1:-1] == [
        f"1. {LIFT}",
        f"2. {LAMP}（另一个程序也读了，像是有事要办。）",
        f"3. {LIFT}",
    ], "what the leader knows by a number keeps it"


async def test_at_night_it_reads_at_once_and_asks_in_the_morning(tmp_path, other):
    town = town_on(tmp_path, other, datetime(2026, 6, 9, 23, 30, tzinfo=ZONE))
    other.replies = {LIFT: CHAT, LAMP: NEED}
    async with town.app.running():
        await settled(town)
        assert await town.say("阿伟", LIFT, GROUP) == []
        assert await town.say("阿伟", LAMP, GROUP) == []
        assert len(other.words) == 2
        ((where, said),) = await town.wait_until(datetime(2026, 6, 10, 9, 0, tzinfo=ZONE))
    assert where == LEADER
    assert LAMP in said
    assert LIFT not in said


@pytest.mark.parametrize("answered", [False, True])
async def test_an_opinion_that_comes_too_late_is_ignored(block, other, answered):
    """The leader was asked, or has even answered, while the other side was thinking."""
    gate = asyncio.Event()

    async def slow():
        await gate.wait()
        return await CHAT()

    other.reply = slow
    block.app.second_reader._ask = Endpoint(SecondReader(url=other.url, model="m", timeout=10)).ask
    await block.app.bus.deliver(block.message("阿伟", LIFT, GROUP))
    reading_now = asyncio.create_task(block.app.second_reader.read())
    await until_asked(other)
    block.clock.time += timedelta(seconds=5)
    await block.app.timekeeper.ring()
    assert any(LIFT in parcel.text for parcel in await outbox(block))
    if answered:
        await block.app.bus.deliver(block.message("梅姐", "不用"))
    gate.set()
    assert await reading_now == 1
    await block.settle()
    assert await consultations(block) == [line("chat", sure=True)]
    assert len(await block.ask(lambda db: Questions(db).named("tickets.doubt"))) == (not answered)


async def test_what_was_recalled_or_answered_never_leaves(block, other):
    message = block.message("阿伟", LIFT, GROUP)
    await block.app.bus.deliver(message)
    await block.app.bus.deliver(block.message("阿伟", "", GROUP, kind="recall", refers=message.id))
    await block.settle()
    assert other.bodies == []
    assert await consultations(block) == []
    assert await block.ask(lambda db: Timers(db).under("tickets.second")) == []


CANARIES = (
    "13800138000",
    "139 1234 5678",
    "陈秀兰",
    "梅姐",
    "阿伟",
    "501",
    "1203",
    "62220212",
    "闽D·8K2M6",
    "张伟强",
    "五零一",
    "五百零",
)


ASKED = {"model", "messages", "temperature", "max_tokens", "stream"}


async def test_no_person_leaves_the_house(block, other):
    for words in (
        "501的陈秀兰你说呢，电话13800138000 501室",
        "@张伟强 电梯又罢工了",
        "梅姐也住1203室吧 139 1234 5678",
        "阿伟说的 6222021234567890123 闽D·8K2M6",
        "3栋2单元501陈秀兰家，微信 987654321",
        "＠张伟强，您说呢",
        "五零一的老陈，五百零一也是",
    ):
        await doubt(block, words)
        await block.settle()
    assert len(other.bodies) == 7
    sent = "".join(other.words)
    assert all(set(other.asked(body)) == ASKED for body in other.bodies)
    assert [canary for canary in (*CANARIES, "987654321", "town:") if canary in sent] == []


async def test_it_is_asked_once_at_most_and_a_restart_forgets_nothing(tmp_path, other):
    first = town_on(tmp_path, other)
    async with first.app.running():
        await settled(first)
        await first.app.bus.deliver(first.message("阿伟", LIFT, GROUP))
        await first.app.bus.deliver(first.message("阿伟", LAMP, GROUP))
        reader = first.app.second_reader
        (one, _two), passed = await first.app.worker.do(lambda db: reader._claim(db, 4))
        assert (one.words, passed) == (LIFT, 0), "marked, and then the process dies"
        await first.app.bus.deliver(first.message("阿伟", LAMP, GROUP))
    other.reply = CHAT
    second = town_on(tmp_path, other, first.clock.time + timedelta(seconds=1))
    async with second.app.running():
        await second.settle()
        assert other.words == [LAMP], "only what had not been asked"
        heard = await second.pass_time(minutes=20)
        assert [where for where, _ in heard] == [LEADER]
        outcomes = [entry["outcome"] for entry in await consultations(second)]
    assert outcomes == ["chat", "lost", "lost"]


async def test_a_budget_a_day(tmp_path, other):
    town = town_on(tmp_path, other, a_day=2)
    async with town.app.running():
        await settled(town)
        for words in (LIFT, LAMP, "大门又罢工了，进门靠缘分", "垃圾桶又开始香飘十里了，真会享受"):
            await town.say("甲", words, GROUP)
        assert len(other.bodies) == 2
        assert await town.ask(lambda db: counted(db, "2026-06-09")) == (2, 0)
        assert len(await consultations(town)) == 2
        await town.pass_time(days=1)
        await town.say("戊", LIFT, GROUP)
        assert len(other.bodies) == 3
        assert await town.ask(lambda db: counted(db, "2026-06-10")) == (1, 0)


async def test_the_breaker_opens_and_closes_by_the_clock(block, other):
    other.reply = raw(status=503)
    for n in range(AFTER + 3):
        await doubt(block, f"第{n}句话电梯又罢工了")
        await block.settle()
    assert len(other.bodies) == AFTER
    assert len(await consultations(block)) == AFTER, "what was not asked is not written down as asked"
    assert await block.ask(lambda db: Timers(db).under("tickets.second")) == [], "and nobody waits for it"
    await block.pass_time(seconds=PAUSES[0].total_seconds())
    for n in range(3):
        await doubt(block, f"再来{n}句话电梯又罢工了")
    await block.settle()
    assert len(other.bodies) == AFTER + 1, "one try, which fails"
    await block.pass_time(seconds=PAUSES[1].total_seconds())
    other.reply = NEED
    for n in range(3):
        await doubt(block, f"最后{n}句话电梯又罢工了")
    await block.settle()
    assert len(other.bodies) == AFTER + 4
    assert await block.ask(lambda db: counted(db, "2026-06-09")) == (AFTER + 4, AFTER + 1)


async def test_a_group_hears_of_it_before_anything_leaves(tmp_path, other):
    town = town_on(tmp_path, other)
    other.reply = CHAT
    async with town.app.running():
        await settled(town)
        await town.group("4栋群", f"{ESTATE}/4栋")
        await town.group("管理群", ESTATE, Purpose.WORK)
        await town.appoint("梅姐", Role.BUILDING_LEADER, f"{ESTATE}/4栋")
        assert await town.say("阿伟", LIFT, "4栋群")
        assert other.bodies == []
        assert await town.wait_until(datetime(2026, 6, 9, 10, 0, tzinfo=ZONE)) == [
            ("4栋群", "拿不准的话，去掉姓名、电话、房号后会请 127.0.0.1 上的另一个程序再读一遍。")
        ]
        await town.say("小吴", LIFT, "4栋群")
        assert other.words == [LIFT]
        assert await town.pass_time(days=2) == [], "and hears it once"


async def test_work_and_danger_are_not_read_elsewhere(block, other):
    await block.group("物业群", BUILDING, Purpose.WORK)
    await block.ask(lambda db: notices.show(db, address("物业群"), HOST))
    await block.say("阿伟", LIFT, "物业群")
    danger = replace(nlp.read(LIFT), urgent=True)
    message, around = block.message("阿伟", LIFT, GROUP), block.app.router.around
    await block.ask(lambda db: wonder(Talk(db, block.clock.now(), around, message, danger), danger))
    await block.settle()
    assert other.bodies == []


async def test_another_host_is_another_notice(block, other):
    await block.ask(lambda db: notices.show(db, address(GROUP), "old.example"))
    assert await block.say("阿伟", LIFT, GROUP)
    assert other.bodies == []


@pytest.mark.parametrize("on", [False, True])
async def test_the_sixth_doubt_of_an_hour_is_asked_about_too(tmp_path, other, on):
    """Counted, five of six were taken for the five the leader had been asked about."""
    town = town_on(tmp_path, other if on else None)
    async with town.app.running():
        await settled(town)
        for _hour in range(2):
            for _n in range(6):
                await town.say("阿伟", LIFT, GROUP)
            ((where, said),) = await town.pass_time(hours=1)
            assert (where, said.count(LIFT)) == (LEADER, 5)
