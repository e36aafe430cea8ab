"""The whole house behind Telegram: what only Telegram has, and what becomes of it in the records."""

import asyncio
import base64
import re
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.message import Kind
from storage.codes import Codes
from storage.groups import Groups
from storage.people import People
from storage.pictures import Pictures
from storage.roles import Role, Roles
from storage.tickets import State, Tickets
from tests.conftest import photograph
from tests.wires.telegram_town import TelegramTown, inhabited

ESTATE = "鹭岛街道/阳光社区/阳光里"
HOUSE = f"{ESTATE}/5栋"
Heard = list[tuple[str, str]]


@pytest.fixture
async def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[TelegramTown]:
    """One building with its group and its leader; an admin.  The bot listens."""
    async with inhabited(tmp_path, monkeypatch) as town, town.listening():
        await settle(town)
        yield town


async def settle(town: TelegramTown) -> None:
    await town.group("5栋群", HOUSE)
    await town.appoint("何叔", Role.BUILDING_LEADER, HOUSE)
    await town.appoint("小陈", Role.ADMIN, "鹭岛街道")


def number(town: TelegramTown, name: str) -> int:
    return int(town.address(name).partition(":")[2])


async def told(town: TelegramTown, kind: str, chat: int, **post: Any) -> Heard:
    """What only Telegram itself tells, and what the bot says to it."""
    body = town.world.put(town.world.room(chat), {"date": int(town.clock.now().timestamp()), **post})
    town.world.push(kind, body)
    return await town.answered(f"{chat}/{body['message_id']}")


async def said(town: TelegramTown, **told: Any) -> Heard:
    answer = town.world.say({"date": int(town.clock.now().timestamp()), **told})
    return await town.answered(f"{told['chat']}/{answer['message_id']}")


async def code_for(town: TelegramTown, name: str) -> str:
    person, until = await town.person(name), town.clock.now() + timedelta(days=1)
    return await town.ask(lambda db: Codes(db).make({"person": person.id}, until))


def called(text: str) -> dict[str, Any]:
    return {"text": f"@test_bot {text}", "entities": [{"type": "mention", "offset": 0, "length": 9}]}


async def test_an_anonymous_admin_is_heard_and_has_nobodys_right(town: TelegramTown):
    chat = number(town, "5栋群")
    bot = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    nobody = {"from": bot, "sender_chat": dict(town.world.room(chat).shown)}
    heard = await told(town, "message", chat, **nobody, text="楼道灯坏了")
    assert [where for where, _ in heard] == ["5栋群", "私聊·何叔"]
    code = await code_for(town, "小陈")
    for words in ("绑定 阳光里 6栋", "接 1", "办结 1", "任命 何叔 管理员 阳光里", f"我是 {code}"):
        ((where, answer),) = await told(town, "message", chat, **nobody, **called(words))
        assert (where, "请关掉“匿名”，用自己的身份再说一遍" in answer) == ("5栋群", True), words

    now, place = town.clock.now(), await town.place(HOUSE)

    def look(db):
        held = Roles(db).of(People(db).at(f"telegram:anonymous:{chat}").id, now)
        return len(held), Tickets(db).get(1).state, Groups(db).get(f"telegram:{chat}").place_id

    assert await town.ask(look) == (0, State.WAITING, place.id)
    assert await town.ask(lambda db: Codes(db).spend(code, now)) is None, "said before others, it counts for nobody"


async def test_a_channel_is_nobody_and_what_it_passes_on_is_no_command(town: TelegramTown):
    channel = {"id": number(town, "社区通知群"), "type": "channel", "title": "社区通知"}
    town.world.room(channel)
    assert await told(town, "channel_post", channel["id"], text="3栋楼道灯坏了") == []
    ((_, refused),) = await told(town, "channel_post", channel["id"], **called("绑定 阳光里 6栋"))
    assert refused.startswith("我看不出您是谁")
    telegram = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    passed_on = {"from": telegram, "sender_chat": channel, "forward_origin": {"type": "channel"}}
    ((_, refused),) = await told(town, "message", number(town, "5栋群"), **passed_on, **called("绑定 阳光里 6栋"))
    assert refused.startswith("转发来的话里的命令我不照办。")
    assert await town.ask(lambda db: [g.address for g in Groups(db).all()]) == [town.address("5栋群")]


async def test_an_album_is_one_report_with_all_its_pictures(town: TelegramTown):
    picture = base64.b64encode(photograph()).decode()
    for words in ("5栋楼道灯坏了", "", ""):
        who, chat = number(town, "大刘"), number(town, "5栋群")
        await said(town, user=who, chat=chat, text=words, photo_base64=picture, media_group_id="77")
    await town.pass_time(minutes=5)
    assert await town.ask(lambda db: Tickets(db).count_open()) == 1
    assert await town.ask(lambda db: len(Pictures(db).of_ticket(1))) == 3


async def test_a_spot_on_the_map_says_in_which_building_it_is(town: TelegramTown):
    await town.say("小陈", "坐标 24.479800,118.089400", "5栋群", calls_bot=True)
    who = number(town, "大刘")
    spot = {"location": {"latitude": 24.4799, "longitude": 118.0895}}
    heard = await told(town, "message", who, **{"from": town.world.user(who)}, **spot)
    assert heard == [("私聊·大刘", "好，您说的是5栋。是什么事？直接说，例如“楼道灯坏了”。")]


async def test_a_group_that_becomes_a_supergroup_keeps_its_place_and_its_tickets(town: TelegramTown):
    old, new = number(town, "5栋群"), -1001999
    await town.say("大刘", "楼道灯坏了", "5栋群")
    town.world.migrate({"chat": old, "to": new, "user": number(town, "大刘")})
    await town.answered(f"{old}/moved/{new}")
    town.move("5栋群", new)
    heard = await town.say("何叔", "办结 1")
    assert any(where == "5栋群" and "#1" in words for where, words in heard)
    assert (await town.ask(lambda db: Groups(db).get(f"telegram:{new}"))).title == "5栋群"


async def test_links_open_a_place_and_let_a_person_in(town: TelegramTown):
    (_, words), *_ = await town.say("小陈", "海报 5栋")
    poster = re.search(r"在 ([A-Z2-9]{8})", words)[1]
    (_, asked), *_ = await town.say("路人", f"/start p_{poster}")
    assert asked.startswith("您说的是阳光里5栋。是什么事？")
    code = await code_for(town, "王秀兰")
    (_, welcome), *_ = await town.say("新人", f"/start j_{code}")
    assert welcome.startswith("王秀兰，您好，认识您了。")


async def test_what_a_reminder_offers_is_pressed_once(town: TelegramTown):
    await town.say("大刘", "楼道灯坏了", "5栋群")
    leader = number(town, "何叔")
    asked = next(m for m in town.world.rooms[leader].messages.values() if "reply_markup" in m)
    shown = [b["text"] for row in asked["reply_markup"]["inline_keyboard"] for b in row]
    assert shown == ["接", "转", "晚点", "不归我"]
    pressed = {"chat": leader, "message_id": asked["message_id"], "user": leader, "text": "接"}
    query = town.world.press(pressed)["callback_query_id"]
    heard = await town.answered(f"{leader}/{asked['message_id']}/p{query}")
    assert any(where == "私聊·何叔" and "归您了" in words for where, words in heard)
    async with asyncio.timeout(5):
        while "reply_markup" in town.world.rooms[leader].messages[asked["message_id"]]:  # noqa: ASYNC110  no event
            await asyncio.sleep(0.01)


async def test_a_bot_that_hears_only_its_name_says_so_once_in_the_group_it_comes_into(town: TelegramTown):
    town.world.me["can_read_all_group_messages"] = False
    for place in ("6栋群", "5栋群", "6栋群", "7栋群"):
        await town.say("管家", "", place, kind=Kind.JOINED, calls_bot=True)
        town.clock.time += timedelta(minutes=1)

    def explained() -> list[str]:
        said = ((call["params"]["chat_id"], call["params"]["text"]) for call in town.world.sent)
        return [town.world.room(int(chat)).shown["title"] for chat, words in said if "/setprivacy" in words]

    async with asyncio.timeout(5):
        while len(explained()) < 3:
            await asyncio.sleep(0.01)
            await town.settle()
    assert sorted(explained()) == ["5栋群", "6栋群", "7栋群"]


@pytest.mark.parametrize(("hours", "gaps"), [(23, 0), (30, 1)])
async def test_what_was_said_in_an_outage_of_hours_is_heard_and_beyond_a_day_the_gap_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hours: int, gaps: int
):
    matters = ("5栋楼道灯坏了", "5栋单元门关不上", "5栋垃圾桶满了没人收", "5栋电梯停了")
    async with inhabited(tmp_path, monkeypatch) as town:
        await settle(town)
        async with town.listening():
            await town.say("大刘", matters[0], "5栋群")
        people, chat, last = ("林婶", "阿伟", "老郭"), number(town, "5栋群"), {}
        town.clock.time += timedelta(hours=hours)
        for who, words in zip(people, matters[1:], strict=True):
            told = {"user": number(town, who), "chat": chat, "text": words}
            last = town.world.say(told | {"date": int(town.clock.now().timestamp()) - 3600})
        async with town.listening():
            heard = await town.answered(f"{chat}/{last['message_id']}")
            heard += await town.pass_time(minutes=5)
            assert await town.ask(lambda db: Tickets(db).count_open()) == len(matters)
        lines = [words for where, words in heard if where == "5栋群"]
        assert sum("｜" in words for words in lines) == len(people), "each of them is answered, once"
        assert sum("我不在线" in words for words in lines) == gaps


def test_neither_its_updater_nor_its_job_queue_nor_its_persistence_is_loaded():
    look = "import sys, bot.channels.telegram; sys.exit(any(name.startswith('telegram.ext') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", look], timeout=60).returncode == 0
