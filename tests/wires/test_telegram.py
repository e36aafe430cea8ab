"""Telegram alone: every way its server fails, what is confirmed when, and what is told of it."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import pytest

from bot.message import Kind, Message, Outcome, Session
from tests.wires.contract import Ears, listening, soon
from tests.wires.telegram_side import BOT, TelegramSide, speaking
from tests.wires.telegram_side import over_fake as fake
from tests.wires.telegram_world import TOKEN
from tests.wires.test_contract import got, line, said


@pytest.fixture
async def small() -> AsyncIterator[TelegramSide]:
    """The small fake alone."""
    async with fake() as made:
        yield made


async def fault(side: TelegramSide, mode: str, method: str, **more: Any) -> None:
    await side.control("fault", mode=mode, method=method, **more)


FAULTS: list[dict[str, Any]] = [
    {"mode": "error", "status": 500},
    {"mode": "error", "status": 502, "html": True},
    {"mode": "error", "status": 429, "retry_after": 0.1},
    {"mode": "error", "status": 401},
    {"mode": "error", "status": 409, "description": "Conflict: terminated by other getUpdates request"},
    {"mode": "drop_before"},
    {"mode": "drop_after"},
    {"mode": "hang", "ms": 60000},
    {"mode": "garbage"},
]
NAMES = ["500", "502", "429", "401", "409", "drop_before", "drop_after", "hang", "garbage"]


# listening


@pytest.mark.parametrize("trouble", FAULTS, ids=NAMES)
@pytest.mark.parametrize("method", ["getUpdates", "getMe", "deleteWebhook"])
async def test_every_trouble_while_listening_passes(small: TelegramSide, method: str, trouble: dict[str, Any]):
    ears = Ears()
    channel = speaking(small.url, poll=1, patience=0.3)
    await fault(small, method=method, count=2, **trouble)
    await small.say("灯坏了")
    async with listening(channel, ears):
        await ears.until(said("灯坏了"))
        await small.say("还有门")
        await ears.until(said("还有门"))
        await soon(lambda: _is_online(channel))
    assert ears.texts() == ["灯坏了", "还有门"]


async def test_trouble_is_told_in_a_sentence_and_to_the_house_when_it_stays(small: TelegramSide):
    ears = Ears()
    small.channel.condition.stays = 0.1
    async with listening(small.channel, ears):
        await fault(small, "error", "getUpdates", status=401, count=8)
        await small.say("断之前", room=None)
        await soon(lambda: _has_note(small, "BotFather"))
        assert not small.channel.status.online
        offline = await ears.until(lambda m: m.kind is Kind.SESSION and m.text == Session.OFFLINE)
        online = await ears.until(lambda m: m.kind is Kind.SESSION and m.text == Session.ONLINE)
        assert small.channel.status.online
    assert offline.room == online.room == f"telegram:{BOT}"
    assert [m.text for m in ears.heard if m.kind is Kind.SESSION] == ["offline", "online"]


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        ({"status": 409, "description": "Conflict: terminated by other getUpdates request"}, "另一个程序"),
        ({"status": 429, "retry_after": 1}, "慢一点"),
        ({"status": 502}, "HTTPS_PROXY"),
    ],
)
async def test_each_trouble_says_what_to_do(small: TelegramSide, trouble: dict[str, Any], words: str):
    async with listening(small.channel, Ears()):
        await fault(small, "error", "getUpdates", count=1000, **trouble)
        await small.say("断之前", room=None)
        await soon(lambda: _has_note(small, words))


async def test_two_bots_with_one_token_get_on_when_one_of_them_stops(side: TelegramSide):
    ears, other = Ears(), speaking(side.url, poll=1)
    async with listening(side.channel, ears):
        async with listening(other, Ears()):
            await soon(lambda: _has_note(side, "另一个程序"))
        await soon(lambda: _is_online(side.channel))
        await side.say("现在只有一个了")
        await ears.until(said("现在只有一个了"))


async def test_a_webhook_that_is_in_the_way_is_taken_away(side: TelegramSide):
    ears, channel = Ears(), speaking(side.url, poll=1)
    async with listening(channel, ears):
        await _call(side, "setWebhook", url="http://127.0.0.1:9/gone")
        await side.say("有人装了个钩子")
        await ears.until(said("有人装了个钩子"))


async def test_an_update_that_makes_no_sense_stops_nothing(side: TelegramSide, capsys: pytest.CaptureFixture[str]):
    ears = Ears()
    async with listening(side.channel, ears):
        await side.say("之前")
        for body in ({"message_id": "x", "text": "secret"}, 5, None, {"chat": []}):
            await side.control("raw", kind="message", body=body)
        await side.say("之后")
        await ears.until(said("之后"))
    assert ears.texts() == ["之前", "之后"]
    told = capsys.readouterr().out
    assert told.count("update set aside") >= 3
    assert "secret" not in told


async def test_an_update_is_confirmed_only_after_its_commit(side: TelegramSide):
    """Killed in the middle of a page, the next start hears again whatever was not confirmed; nothing is skipped."""
    words = [f"第{n}句" for n in range(20)]
    for word in words:
        await side.say(word)
    heard: list[Message] = []
    stuck = asyncio.Event()

    async def deliver(message: Message) -> None:
        if len(heard) == 7:
            stuck.set()
            await asyncio.Event().wait()
        heard.append(message)

    task = asyncio.get_running_loop().create_task(side.channel.run(deliver))
    await asyncio.wait_for(stuck.wait(), 10)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    ears = Ears()
    async with listening(speaking(side.url), ears):
        await ears.until(said(words[-1]))
    assert [m.text for m in heard] == words[:7]
    assert ears.texts() == words


@pytest.mark.parametrize("seed", range(5))
async def test_nothing_is_lost_however_often_it_is_killed(small: TelegramSide, seed: int):
    words = [f"第{n}句" for n in range(60)]
    done: list[str] = []
    for word in words:
        await small.say(word, room=("3栋群", "5栋群")[len(word) % 2])

    async def deliver(message: Message) -> None:
        await asyncio.sleep(0.0005 * (hash((seed, message.id)) % 5))
        done.append(message.text)

    for kill in range(6):
        channel = speaking(small.url, poll=1)
        task = asyncio.get_running_loop().create_task(channel.run(deliver))
        await asyncio.sleep(0.01 + 0.007 * ((seed * 7 + kill * 3) % 11))
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    ears = Ears()
    async with listening(speaking(small.url), ears):
        await small.say("完")
        await ears.until(said("完"))
    assert set(words) <= set(done) | set(ears.texts())


async def test_after_a_quiet_week_the_count_may_begin_anywhere():
    async with fake() as side:
        ears = Ears()
        channel = speaking(side.url, poll=1)
        async with listening(channel, ears):
            await side.say("上周")
            await ears.until(said("上周"))
            await asyncio.sleep(1.2)  # one empty answer
            await _number(side, 3)
            await side.say("这周")
            await ears.until(said("这周"))


async def test_chats_do_not_wait_for_one_another(small: TelegramSide):
    released, heard = asyncio.Event(), Ears()

    async def deliver(message: Message) -> None:
        if message.room == small.address("3栋群"):
            await released.wait()
        await heard.deliver(message)

    await small.say("慢的", room="3栋群")
    await small.say("快的", room="5栋群")
    slow = Ears()
    slow.deliver = deliver  # type: ignore[method-assign]  # a house that is slow for one group
    async with listening(small.channel, slow):
        await heard.until(said("快的"))
        assert heard.texts() == ["快的"]
        released.set()
        await heard.until(said("慢的"))


async def test_a_bot_that_hears_only_what_is_said_to_it_tells_the_house_once_a_start(side: TelegramSide):
    await side.control("bot", token=TOKEN, me={"can_read_all_group_messages": False})
    ears = Ears()
    async with listening(side.channel, ears):
        await side.say("没叫它")
        await side.say("帮助", mention=True)
        await ears.until(said("帮助"))
    blind = [m for m in ears.heard if m.kind is Kind.SESSION]
    assert [(m.text, m.room) for m in blind] == [(Session.BLIND, f"telegram:{BOT}")]
    assert "没叫它" not in ears.texts()


# sending


@pytest.mark.parametrize(
    ("trouble", "outcome", "reason"),
    [
        ({"status": 500}, Outcome.LATER, "server"),
        ({"status": 502, "html": True}, Outcome.LATER, "server"),
        ({"status": 429, "retry_after": 7}, Outcome.LATER, "flooded"),
        ({"status": 401}, Outcome.HELD, "token"),
        ({"status": 403, "description": "Forbidden: bot was kicked from the group chat"}, Outcome.NEVER, "kicked"),
        ({"status": 403, "description": "Forbidden: user is deactivated"}, Outcome.NEVER, "deactivated"),
        ({"status": 400, "description": "Bad Request: chat not found"}, Outcome.NEVER, "not found"),
        ({"status": 400, "description": "Bad Request: have no rights to send a message"}, Outcome.NEVER, "rights"),
        ({"mode": "drop_before"}, Outcome.UNKNOWN, "NetworkError"),
        ({"mode": "drop_after"}, Outcome.UNKNOWN, "NetworkError"),
        ({"mode": "hang"}, Outcome.UNKNOWN, "TimedOut"),
        ({"mode": "garbage"}, Outcome.UNKNOWN, "TelegramError"),
    ],
)
async def test_what_became_of_a_line_is_told_honestly(
    side: TelegramSide, trouble: dict[str, Any], outcome: Outcome, reason: str
):
    channel = side.channel = speaking(side.url, patience=0.5)
    async with listening(channel, Ears()):
        await side.control("fault", method="sendMessage", **trouble)
        receipt = await channel.send(line(side, "在吗？"))
        assert (receipt.outcome, receipt.reason) == (outcome, reason)
        assert receipt.retry_after == {"flooded": 7.0, "token": 60.0}.get(reason)
        assert (await channel.send(line(side, "在吗？"))).outcome is Outcome.SENT
        assert await got(side, "在吗？") == (2 if trouble.get("mode") == "drop_after" else 1)


async def test_a_server_that_is_not_there_holds_the_line():
    async with fake() as side:
        channel = side.channel = speaking(side.url)
        task = asyncio.get_running_loop().create_task(channel.run(Ears().deliver))
        await soon(lambda: _is_online(channel))
    with socket.socket() as nobody:  # bound and not listening: nobody else is given that port meanwhile
        nobody.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        nobody.bind(("127.0.0.1", int(side.url.rstrip("/").rpartition(":")[2])))
        receipt = await channel.send(line(side, "在吗？"))
        assert receipt.outcome is Outcome.HELD
        await soon(lambda: _has_note(side, "连不上"))
        assert (await channel.send(line(side, "在吗？"))).outcome is Outcome.HELD
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def test_a_long_line_that_broke_in_the_middle_goes_on_where_it_broke(small: TelegramSide):
    text = "\n".join("字" * 1000 for _ in range(12))
    async with listening(small.channel, Ears()):
        await fault(small, "error", "sendMessage", status=500, after=2)
        assert (await small.channel.send(line(small, text))).outcome is Outcome.LATER
        assert len(await small.sent()) == 2
        receipt = await small.channel.send(line(small, text))
    parts = await small.sent()
    assert "\n".join(s.text for s in parts) == text
    assert (receipt.outcome, receipt.id) == (Outcome.SENT, parts[0].id)


async def _is_online(channel: Any) -> bool:
    return bool(channel.status.online)


async def _has_note(side: TelegramSide, words: str) -> bool:
    return words in side.channel.status.note


async def _call(side: TelegramSide, method: str, **asked: Any) -> Any:
    async with side._client.post(f"{side.url}/bot{TOKEN}/{method}", json=asked) as answer:
        return (await answer.json())["result"]


async def _number(side: TelegramSide, number: int) -> None:
    await side.control("number", number=number)
