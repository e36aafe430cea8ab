"""How Telegram is spoken to: topics, moved groups, buttons, long lines, pictures, pace, and a token kept quiet."""

import asyncio
import json
import logging
import traceback
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import TelegramError

from bot.channels.telegram.commands import MEANS, MENU
from bot.channels.telegram.pace import TelegramPace
from bot.channels.telegram.requests import NotSent, QuietBot, Request
from bot.channels.telegram.speech import TEXT, neutral, pieces, units
from bot.clock import SystemClock
from bot.grammar import Grammar
from bot.message import Address, Audience, Button, Deed, Kind, Outcome, Outgoing
from bot.settings import Channels, Settings, SettingsProblem, TelegramSettings
from bot.wires import spoken
from tests.conftest import FakeClock
from tests.wires.contract import Ears, listening, soon
from tests.wires.telegram_side import CHATS, IDS, TelegramSide, speaking
from tests.wires.telegram_side import over_fake as fake
from tests.wires.telegram_world import TOKEN
from tests.wires.test_contract import got, line, said

BUTTONS = (Button(id="k3j2h1", label="接"), Button(id="z9y8x7", label="转"))


async def calls(side: TelegramSide, *methods: str) -> list[dict[str, Any]]:
    async with side._client.get(f"{side.url}/calls") as answer:
        return [c["params"] for c in (await answer.json())["result"] if c["method"] in methods]


async def say_in_topic(side: TelegramSide, who: str, topic: int) -> None:
    await side.control("chat", id=CHATS["3栋群"], is_forum=True)
    await side.control("say", user=IDS[who], chat=CHATS["3栋群"], text=f"话题{topic}", thread=topic)


# where


async def test_a_line_goes_into_the_topic_in_which_somebody_spoke(side: TelegramSide):
    ears = Ears()
    async with listening(side.channel, ears):
        await say_in_topic(side, "林婶", 42)
        message = await ears.until(said("话题42"))
        await side.channel.send(line(side, "林婶的。", mention=side.address("林婶")))
        await side.channel.send(line(side, "阿伟的。", mention=side.address("阿伟")))
        await side.channel.send(line(side, "大家的。"))
    assert message.room == side.address("3栋群")
    assert message.refers is None
    asked = {c["text"]: c.get("message_thread_id") for c in await calls(side, "sendMessage")}
    assert {k.split()[-1]: str(v or "") for k, v in asked.items()} == {"林婶的。": "42", "阿伟的。": "", "大家的。": ""}


async def test_a_topic_that_is_gone_loses_no_line(side: TelegramSide):
    ears = Ears()
    async with listening(side.channel, ears):
        await say_in_topic(side, "林婶", 42)
        await ears.until(said("话题42"))
        trouble = {"status": 400, "description": "Bad Request: message thread not found"}
        await side.control("fault", method="sendMessage", **trouble)
        receipt = await side.channel.send(line(side, "林婶的。", mention=side.address("林婶")))
    assert receipt.outcome is Outcome.SENT
    assert await got(side, "林婶的。") == 1


async def test_a_group_that_moved_is_followed_at_once_and_the_house_is_told(side: TelegramSide):
    old, new = -4711, -1009999
    await side.control("chat", id=old, type="group", title="老群")
    ears = Ears()
    async with listening(side.channel, ears):
        await side.control("chat", id=old, title="老群")
        await side.control("migrate", chat=old, to=new, user=101)
        there = Address(f"telegram:{old}")
        words = Outgoing(key="1", to=there, text="还在。", audience=Audience.GROUP)
        receipt = await side.channel.send(words)
        moved = await ears.until(lambda m: m.kind is Kind.MOVED)
        later = await side.channel.send(Outgoing(key="2", to=there, text="也在。", audience=Audience.GROUP))
    assert (moved.room, moved.refers) == (there, f"telegram:{new}")
    assert [r.outcome for r in (receipt, later)] == [Outcome.SENT] * 2
    assert [(s.to, s.text) for s in await side.sent()] == [
        (f"telegram:{new}", "还在。"),
        (f"telegram:{new}", "也在。"),
    ]
    assert len({m.id for m in ears.heard if m.kind is Kind.MOVED}) == 1


# buttons


async def test_a_press_is_delivered_then_answered_and_the_buttons_go(side: TelegramSide):
    ears = Ears()
    async with listening(side.channel, ears):
        receipt = await side.channel.send(line(side, "12号楼道灯：", to="阿伟", buttons=BUTTONS))
        chat, _, number = str(receipt.id).partition("/")
        ears.failing = 2
        await side.control("callback", chat=int(chat), message_id=int(number), user=IDS["阿伟"], data="k3j2h1")
        pressed = await ears.until(lambda m: m.kind is Kind.PRESSED)
        await soon(lambda: _called(side, "answerCallbackQuery", "editMessageReplyMarkup"))
    assert (pressed.text, pressed.refers, pressed.private) == ("k3j2h1", receipt.id, True)
    assert (pressed.sender, pressed.room) == (side.address("阿伟"), side.address("阿伟"))


async def test_in_a_group_only_whom_it_was_said_to_takes_the_buttons_away(side: TelegramSide):
    ears = Ears()
    async with listening(side.channel, ears):
        receipt = await side.channel.send(line(side, "好了吗？", mention=side.address("林婶"), buttons=BUTTONS))
        chat, _, number = str(receipt.id).partition("/")
        press = {"chat": int(chat), "message_id": int(number), "data": "k3j2h1"}
        await side.control("callback", user=IDS["老郭"], **press)
        await soon(lambda: _called(side, "answerCallbackQuery"))
        assert not await calls(side, "editMessageReplyMarkup")
        await side.control("callback", user=IDS["林婶"], **press)
        await soon(lambda: _called(side, "editMessageReplyMarkup"))
    assert [m.sender_name for m in ears.heard if m.kind is Kind.PRESSED] == ["老郭", "林婶"]


async def _called(side: TelegramSide, *methods: str) -> bool:
    return all([await calls(side, method) for method in methods])


# words


async def test_a_name_with_two_units_a_letter_is_mentioned_to_its_end(side: TelegramSide):
    await side.control("user", id=IDS["林婶"], first_name="😀林\u202e婶")
    ears = Ears()
    async with listening(side.channel, ears):
        await side.say("灯坏了")
        await ears.until(said("灯坏了"))
        await side.channel.send(line(side, "已登记。", mention=side.address("林婶")))
    [asked] = await calls(side, "sendMessage")
    [entity] = json.loads(asked["entities"]) if isinstance(asked["entities"], str) else asked["entities"]
    assert asked["text"] == "😀林婶 已登记。"
    assert (entity["offset"], entity["length"], entity["user"]["id"]) == (0, 4, IDS["林婶"])


async def test_what_was_said_in_parts_is_taken_back_whole(side: TelegramSide):
    async with listening(side.channel, Ears()):
        receipt = await side.channel.send(line(side, "\n".join("字" * 1000 for _ in range(9)), to="阿伟"))
        back = line(side, "", to="阿伟", deed=Deed.RECALL, refers=receipt.id)
        assert (await side.channel.send(back)).outcome is Outcome.SENT
        again = line(side, "x", to="阿伟", deed=Deed.RECALL, refers=receipt.id)
        assert (await side.channel.send(again)).outcome is Outcome.SENT
    assert len(await calls(side, "deleteMessage")) == 6
    assert len(await side.sent()) == 3


async def test_a_long_line_under_a_picture_follows_it(side: TelegramSide):
    async with listening(side.channel, Ears()):
        text = "字" * 1500
        await side.channel.send(line(side, text, to="阿伟", image=b"\xff\xd8\xff\xd9"))
        await side.channel.send(line(side, "短的", to="阿伟", picture="telegram:AgACAgUAAx000001"))
        gone = line(side, "图没了，话还在", to="阿伟", picture="telegram:nowhere")
        assert (await side.channel.send(gone)).outcome is Outcome.SENT
        other = line(side, "别处的图", to="阿伟", picture="playground:7")
        assert (await side.channel.send(other)).outcome is Outcome.SENT
    assert [s.text for s in await side.sent()] == ["", text, "短的", "图没了，话还在", "别处的图"]


@given(st.text(st.sampled_from("字a😀\n ，"), max_size=300), st.integers(2, 40))
def test_pieces_are_short_enough_and_lose_nothing(text: str, limit: int):
    parts = pieces(text, limit)
    assert all(units(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_text_that_fits_stays_one_piece():
    assert pieces("字" * TEXT, TEXT) == ["字" * TEXT]
    assert [units(p) for p in pieces("😀" * TEXT, TEXT)] == [TEXT, TEXT]


@pytest.mark.parametrize(
    ("text", "group", "left"),
    [
        ("@所有人 快来", True, "所有人 快来"),
        ("＠ 全体成员", False, "全体成员"),
        ("@All @everyone", False, "All everyone"),
        ("找 @some_body 去", True, "找 ＠some_body 去"),
        ("写信到 a@bcdef.cn", True, "写信到 a@bcdef.cn"),
        ("正\u202e反\u2066\u200f", False, "正反"),
        ("👨\u200d👩\u200d👧", True, "👨\u200d👩\u200d👧"),
        ("@管家 绑定", True, "@管家 绑定"),
    ],
)
def test_words_call_nobody_and_turn_nothing_around(text: str, group: bool, left: str):
    assert neutral(text, group=group) == left


async def test_nobody_who_spoke_as_a_group_is_written_to(side: TelegramSide):
    async with listening(side.channel, Ears()):
        to = Address("telegram:anonymous:-1001")
        words = Outgoing(key="1", to=to, text="您好", audience=Audience.PRIVATE)
        assert (await side.channel.send(words)).outcome is Outcome.NEVER
        await side.channel.send(line(side, "在群里。", mention=to))
        friend = line(side, "好", to="阿伟", deed=Deed.ACCEPT, refers="1")
        assert (await side.channel.send(friend)).outcome is Outcome.NEVER
    assert [(s.text, s.mention) for s in await side.sent()] == [("在群里。", None)]


# pictures


async def test_only_a_picture_of_a_sensible_size_is_fetched(monkeypatch: pytest.MonkeyPatch):
    async with fake() as side:
        await side.control("say", user=101, chat=CHATS["3栋群"], photo_base64="/9j/" + "A" * 400)
        async with listening(side.channel, Ears()):
            assert len(await side.channel.fetch("telegram:AgACAgUAAx000001") or b"") == 303
            monkeypatch.setattr("bot.channels.telegram.channel.LARGEST", 300)
            assert await side.channel.fetch("telegram:AgACAgUAAx000001") is None
            assert await side.channel.fetch("playground:1") is None
            await side.control("fault", method="getFile", status=500)
            assert await side.channel.fetch("telegram:AgACAgUAAx000001") is None


# the menu


async def test_the_menu_is_in_chinese_for_each_kind_of_chat(side: TelegramSide):
    async with listening(side.channel, Ears()):

        async def shown() -> bool:
            return len(await calls(side, "setMyCommands")) == len(MENU)

        await soon(shown)
    asked = [
        {k: json.loads(v) if isinstance(v, str) else v for k, v in c.items()}
        for c in await calls(side, "setMyCommands")
    ]
    assert {c["scope"]["type"] for c in asked} == {"all_private_chats", "all_group_chats", "all_chat_administrators"}
    assert {"command": "help", "description": "我能做什么"} in asked[0]["commands"]


def test_every_command_of_the_menu_means_a_command_of_the_house():
    from bot.capability import discover

    grammar = Grammar(command for capability in discover() for command in capability.commands)
    assert {command for entries in MENU.values() for command, _ in entries} <= set(MEANS)
    assert all(words in grammar.commands for words in MEANS.values())


# pace


def test_thirty_a_second_and_twenty_a_minute_to_a_group():
    clock = FakeClock(datetime(2026, 11, 26, tzinfo=UTC))
    pace = TelegramPace(clock)
    group = Address("telegram:-1001")
    for _ in range(20):
        assert pace.rest(group) == 1.0
        pace.said(-1001)
        clock.time += timedelta(seconds=1)
    assert pace.rest(group) == 40.0
    clock.time += timedelta(seconds=40)
    assert pace.rest(group) == 1.0
    assert pace.ready(clock.now()) == (30, 0.0)
    for n in range(30):
        pace.said(n + 1)
    clock.time += timedelta(seconds=0.25)
    assert pace.ready(clock.now()) == (0, 0.75)
    clock.time += timedelta(seconds=0.75)
    assert pace.ready(clock.now()) == (30, 0.0)
    assert pace.rest(Address("telegram:5")) == 1.0


# the token, the proxy, the settings


async def test_the_token_is_in_no_log_no_exception_and_no_repr(caplog: pytest.LogCaptureFixture, capsys: Any):
    caplog.set_level(logging.DEBUG)
    async with fake() as side:
        for mode in ("drop_before", "garbage", "hang"):
            await side.control("fault", method="getUpdates", mode=mode)
        await side.control("fault", method="getMe", status=401)
        channel = speaking(side.url, patience=0.3, poll=1)
        ears = Ears()
        async with listening(channel, ears):
            await side.say("灯坏了")
            await ears.until(said("灯坏了"))
            for mode in ("drop_before", "garbage", "hang"):
                await side.control("fault", method="sendMessage", mode=mode)
                await channel.send(line(side, f"试试{mode}"))
            await channel.fetch("telegram:nowhere")
    told = caplog.text + "".join(capsys.readouterr())
    secret = TOKEN.partition(":")[2]
    assert "telegram unreachable" in told
    assert f":{secret}" not in told
    assert secret not in f"{channel!r} {QuietBot(TOKEN)!r} {channel.__dict__!r}"
    request = Request(0.2)
    await request.initialize()
    with pytest.raises(NotSent) as problem:
        await request.retrieve(f"http://127.0.0.1:9/bot{TOKEN}/getMe")
    assert secret not in f"{problem.value!r} {problem.value.__cause__!r} {problem.value.__context__!r}"
    await request.shutdown()


async def test_the_token_is_in_no_traceback_whatever_fails():
    async with fake() as side:
        troubles = ({"mode": "drop_before"}, {"mode": "garbage"}, {"mode": "hang"}, {"status": 401}, {"status": 404})
        request = Request(0.3)
        await request.initialize()
        bot = QuietBot(TOKEN, base_url=f"{side.url}/bot", base_file_url=f"{side.url}/file/bot", request=request)
        for trouble in (*troubles, {"status": 400}, {"status": 403}, {"status": 429}, {"status": 500}):
            await side.control("fault", method="getMe", **trouble)
            with pytest.raises(TelegramError) as problem:
                await bot.get_me()
            assert TOKEN not in "".join(traceback.format_exception(problem.value)), trouble
        await request.shutdown()


async def test_a_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch):
    asked: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not asked.done():
            asked.set_result(await reader.readline())
        writer.close()

    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{port}")
    channel = speaking("https://api.telegram.org")
    task = asyncio.get_running_loop().create_task(channel.run(Ears().deliver))
    assert await asyncio.wait_for(asked, 5) == b"CONNECT api.telegram.org:443 HTTP/1.1\r\n"
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    server.close()
    await server.wait_closed()


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:7890", "http://127.0.0.1:port", "http://"])
async def test_a_proxy_that_cannot_be_used_is_said(monkeypatch: pytest.MonkeyPatch, proxy: str):
    monkeypatch.setenv("ALL_PROXY", proxy)
    channel = speaking("https://api.telegram.org")
    task = asyncio.get_running_loop().create_task(channel.run(Ears().deliver))

    async def told() -> bool:
        return "HTTPS_PROXY 要写成 http://地址:端口" in channel.status.note

    await soon(told)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_proxy_is_not_gone_by_to_a_server_of_ones_own(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    async with fake() as side, listening(side.channel, ears := Ears()):
        await side.say("灯坏了")
        await ears.until(said("灯坏了"))


def _settings(**telegram: str) -> Settings:
    return Settings(channels=Channels(telegram=TelegramSettings.model_validate(telegram)))


def test_the_wire_is_hung_on_where_there_is_a_token(tmp_path: Any):
    assert [c.name for c in spoken(_settings(token=TOKEN), SystemClock(), tmp_path)] == ["telegram"]
    assert spoken(_settings(), SystemClock(), tmp_path) == []
    assert spoken(Settings(), SystemClock(), tmp_path) == []


def test_what_is_no_token_is_said_at_the_start_without_showing_it(tmp_path: Any):
    with pytest.raises(SettingsProblem, match="不像 BotFather 给的令牌") as problem:
        spoken(_settings(token="canary secret"), SystemClock(), tmp_path)
    assert "canary" not in str(problem.value)


def test_a_missing_library_says_how_to_get_it(tmp_path: Any, monkeypatch: pytest.MonkeyPatch):
    import sys

    monkeypatch.setitem(sys.modules, "bot.channels.telegram", None)
    with pytest.raises(SettingsProblem, match="pip install"):
        spoken(_settings(token=TOKEN), SystemClock(), tmp_path)


def test_a_secret_that_telegram_would_not_take_is_refused():
    with pytest.raises(ValueError, match="只能用字母"):
        TelegramSettings.model_validate({"secret": "有 空格"})
    told = TelegramSettings.model_validate({"secret": "a_B-9", "listen": "[::1]:8082"})
    assert (told.host, told.port) == ("::1", 8082)
