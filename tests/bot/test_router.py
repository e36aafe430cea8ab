"""The straight line: once, in one savepoint, and a fault of ours stops nobody."""

import asyncio

import msgspec
import pytest
from sqlalchemy import select

from bot.capability import Capability, Where
from bot.grammar import TicketNumber
from bot.message import Address, Kind, Message
from bot.permission import ADMIN, EVERYONE
from bot.texts import Refused
from storage.asides import Asides
from storage.facts import Facts
from storage.groups import Groups
from storage.journal import journal
from storage.outbox import outbox
from storage.people import People
from storage.places import PlaceKind, Places
from storage.roles import Role, Roles
from tests.bot.house import House

APOLOGY = "对不起，这句话我没处理好"


def desk() -> Capability:
    """Commands that work, refuse, fail, do nothing; an answer; events."""
    desk = Capability("desk", title="柜台")
    common = {"who": EVERYONE, "where": Where.ANYWHERE, "examples": ("x",)}

    @desk.command("记", usage="记 <什么>", **common)
    def note(talk, what: str) -> str:
        """记下来。"""
        Facts(talk.db).set(what, 1)
        talk.record("desk.noted")
        return "好"

    @desk.command("不行", usage="不行", **common)
    def refuse(talk, what: str = "") -> str:
        """总是拒绝。"""
        Facts(talk.db).set("refused", 1)
        raise Refused("现在不行。")

    @desk.command("坏", usage="坏", **common)
    def fail(talk, what: str = "") -> str:
        """总是出错。"""
        Facts(talk.db).set("failed", 1)
        talk.tell(talk.known().id, "不该出去")
        talk.record("desk.failed")
        raise ZeroDivisionError("林婶家 13800138000")

    @desk.command("空", usage="空", **common)
    def nothing(talk, what: str = "") -> None:
        """什么也不做。"""
        Facts(talk.db).set("nothing", 1)

    @desk.command("管", who=ADMIN, where=Where.ANYWHERE, usage="管", examples=("管",))
    def manage(talk, no: TicketNumber | None = None) -> str:
        """只有管理员。"""
        return "管了"

    @desk.command("问我", usage="问我", **common)
    def question(talk) -> str:
        """问一句。"""
        talk.ask(talk.known().id, "desk.colour")
        return "什么颜色？"

    @desk.answer("colour")
    def colour(talk, payload) -> str | None:
        """A colour."""
        return "记下了" if "红" in talk.message.text else None

    @desk.event("picture")
    def picture(talk) -> None:
        """Fails on pictures."""
        raise KeyError("picture")

    return desk


def said(house: House):
    return house.ask(lambda db: list(db.execute(select(outbox.c.address, outbox.c.text).order_by(outbox.c.id))))


def fact(house: House, name: str):
    return house.ask(lambda db: Facts(db).get(name))


def asides(house: House):
    return house.ask(lambda db: Asides(db).all())


def in_group(**values: object) -> dict[str, object]:
    return {"room": Address("town:群"), "private": False, "room_name": "群", **values}


async def test_a_fault_is_rolled_back_set_aside_and_apologised_for_once(house) -> None:
    house = house(desk())
    message = house.message("坏 林婶家漏水", id="m7")
    await house.bus.deliver(message)
    assert await fact(house, "failed") is None
    (aside,) = await asides(house)
    assert (aside.message_id, aside.channel) == ("m7", "town")
    assert aside.reason.startswith("ZeroDivisionError ")
    assert "林婶" not in aside.reason
    assert "13800138000" not in aside.reason
    assert "漏水".encode() not in aside.sealed
    assert msgspec.json.decode(house.seal.open(aside.sealed), type=Message).text == message.text
    ((where, words),) = await said(house)
    assert (where, words.startswith(APOLOGY)) == ("town:林婶", True)
    counted = await house.counted()
    assert (counted["people"], counted["journal"], counted["heard"]) == (0, 0, 0)


async def test_a_fault_in_a_group_is_apologised_for_only_where_the_bot_was_called(house) -> None:
    house = house(desk())
    await house.say("坏", **in_group())
    assert await said(house) == []
    await house.say("坏", **in_group(calls_bot=True))
    assert [where for where, _ in await said(house)] == ["town:林婶"], "in private, not in the group"
    assert len(await asides(house)) == 2


async def test_the_rest_of_the_batch_is_committed(house) -> None:
    house = house(desk())
    words = ["记 一", "坏", "记 二", "坏 了", "记 三"]
    await asyncio.gather(*(house.say(text) for text in words))
    assert [await fact(house, name) for name in ("一", "二", "三", "failed")] == [1, 1, 1, None]
    assert len(await asides(house)) == 2


async def test_a_fault_of_an_event_is_set_aside_too(house) -> None:
    house = house(desk())
    await house.say("", kind=Kind.PICTURE)
    assert [aside.reason.split()[0] for aside in await asides(house)] == ["KeyError"]


async def test_a_refusal_leaves_only_its_words(house) -> None:
    house = house(desk())
    message = house.message("不行", **in_group())
    await house.bus.deliver(message)
    await house.bus.deliver(message)
    assert await said(house) == [("town:林婶", "现在不行。")]
    assert await fact(house, "refused") is None
    assert await house.ask(lambda db: list(db.execute(select(journal.c.verb)).scalars())) == ["command.refused"]
    assert await asides(house) == []


async def test_what_had_no_effect_leaves_nothing(house) -> None:
    house = house(desk())
    before = await house.counted()
    for text in ("空", "今晚谁打羽毛球", "哈哈", "😂", "", " ", "@管家 你好", "“记 一”他说的"):
        await house.say(text, **in_group())
    assert await house.counted() == before
    assert house.stirred == 0


async def test_the_same_message_has_its_effect_once(house) -> None:
    house = house(desk())
    message = house.message("记 一")
    for _ in range(3):
        await house.bus.deliver(message)
    assert [words for _, words in await said(house)] == ["好"]


async def test_forwarded_words_are_no_command_and_no_answer(house) -> None:
    house = house(desk())
    await house.say("记 一", forwarded=True)
    await house.say("问我")
    await house.say("红的", forwarded=True)
    assert await fact(house, "一") is None
    assert "记下了" not in [words for _, words in await said(house)]
    await house.say("红的")
    assert (await said(house))[-1] == ("town:林婶", "记下了")
    house.pass_time(minutes=6)
    await house.say("红的")
    assert (await said(house))[-1] != ("town:林婶", "记下了"), "a question is answered once"


async def test_an_answer_counts_in_private_only_and_from_whoever_was_asked(house) -> None:
    house = house(desk())
    await house.say("问我")
    await house.say("红的", **in_group())
    await house.say("红的", sender="town:别人", room="town:别人")
    assert "记下了" not in [words for _, words in await said(house)]


async def test_who_may_not_is_told_in_private(house) -> None:
    house = house(desk())
    await house.say("管 1", **in_group())
    await house.say("管", **in_group(calls_bot=True))
    assert [where for where, _ in await said(house)] == ["town:林婶"] * 2
    assert all("只有管理员可以做" in words for _, words in await said(house))


async def test_overheard_talk_that_begins_like_a_command_is_talk(house) -> None:
    """“我去！” is what neighbours exclaim; nobody may be told off for it, and nothing may be kept of it."""
    house = house(desk())
    before = await house.counted()
    await house.say("管！", **in_group())
    assert await house.counted() == before


async def test_a_right_of_one_place_is_none_in_another_group(house) -> None:
    house = house(desk())

    def settle(db) -> None:
        here = Places(db).add(PlaceKind.ESTATE, "甲里")
        there = Places(db).add(PlaceKind.ESTATE, "乙里")
        person = People(db).add("小郑", address="town:小郑")
        Roles(db).grant(person.id, Role.ADMIN, here, at=house.clock.now())
        Groups(db).bind("town:甲群", here, "甲群", house.clock.now())
        Groups(db).bind("town:乙群", there, "乙群", house.clock.now())

    await house.ask(settle)
    for room in ("town:甲群", "town:乙群"):
        await house.say("管 1", sender="town:小郑", room=room, private=False)
    assert [(where, words[:2]) for where, words in await said(house)] == [("town:甲群", "管了"), ("town:小郑", "这件")]


async def test_a_follower_that_fails_undoes_nothing_else(house) -> None:
    first, bad, last = Capability("a", title="甲"), Capability("b", title="乙"), Capability("c", title="丙")

    @first.follows("desk.noted")
    def before(context, entry) -> None:
        Facts(context.db).set("first", 1)

    @bad.follows("desk.noted")
    def breaks(context, entry) -> None:
        Facts(context.db).set("bad", 1)
        context.record("bad.recorded")
        raise RuntimeError

    @last.follows("desk.noted")
    def after(context, entry) -> None:
        Facts(context.db).set("last", 1)
        context.record("last.recorded")

    @last.follows("last.recorded")
    def chain(context, entry) -> None:
        Facts(context.db).set("chain", 1)

    @last.follows("bad.recorded")
    def never(context, entry) -> None:
        Facts(context.db).set("never", 1)

    house = house(first, bad, desk(), last)
    await house.say("记 一")
    facts = {name: await fact(house, name) for name in ("一", "first", "bad", "last", "chain", "never")}
    assert facts == {"一": 1, "first": 1, "bad": None, "last": 1, "chain": 1, "never": None}
    assert (await said(house)) == [("town:林婶", "好")]
    assert await house.ask(lambda db: list(db.execute(select(journal.c.verb)).scalars())) == [
        "desk.noted",
        "last.recorded",
    ]


@pytest.mark.parametrize("kind", ["command", "answer", "timer", "event", "every"])
def test_two_of_one_name_stop_the_start(tmp_path, kind: str) -> None:
    def one(folder: str) -> Capability:
        capability = Capability("same", title=folder)
        if kind == "command":
            capability.command("做", who=EVERYONE, usage="做", examples=("做",))(lambda talk: "")
        elif kind == "every":
            capability.every("5 * * * *", "x")(lambda context, payload: None)
        else:
            getattr(capability, kind)("x")(lambda *_: None)
        return capability

    house = House(tmp_path / "alone", [one("甲")])
    house.database.close()
    with pytest.raises(LookupError, match=r"做|same\.x|events: x"):
        House(tmp_path / "both", [one("甲"), one("乙")])


def test_a_command_without_who_stops_the_start() -> None:
    with pytest.raises(TypeError, match="who"):
        Capability("x", title="x").command("做", usage="做", examples=("做",))
