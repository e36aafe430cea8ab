"""Telegram calls us: only it is let in, only what is committed is taken, and order holds."""

import asyncio
import gzip
import hmac
import io
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from types import SimpleNamespace
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.channels.telegram import Telegram
from bot.channels.telegram.webhook import BODY, SECRET
from bot.message import Message
from tests.wires.contract import Ears, listening, soon
from tests.wires.telegram_side import CHATS, TelegramSide, speaking
from tests.wires.telegram_side import over_fake as fake
from tests.wires.test_contract import line, said

PASS = "a-Secret_9"


@pytest.fixture
def port() -> int:
    """A port that is free just now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def called(side: TelegramSide, port: int, **told: Any) -> Telegram:
    here = {"webhook": f"http://127.0.0.1:{port}/hook/7f", "listen": f"127.0.0.1:{port}", "secret": PASS}
    return speaking(side.url, settings=here | told)


async def knock(
    port: int,
    body: bytes = b"",
    secret: str | None = PASS,
    path: str = "/hook/7f",
    method: str = "POST",
    **headers: str,
) -> int:
    given = headers | ({SECRET: secret} if secret is not None else {})
    url = f"http://127.0.0.1:{port}{path}"
    async with ClientSession() as client, client.request(method, url, data=io.BytesIO(body), headers=given) as answer:
        return answer.status


def update(number: int, text: str, chat: int = CHATS["3栋群"]) -> bytes:
    post = {"message_id": number, "date": 1764150000, "text": text}
    post |= {"chat": {"id": chat, "type": "supergroup", "title": "3栋群"}, "from": {"id": 101, "first_name": "林婶"}}
    return json.dumps({"update_id": number, "message": post}).encode()


@asynccontextmanager
async def open_door(port: int, ears: Ears) -> AsyncIterator[Telegram]:
    async with fake() as side:
        channel = called(side, port)
        async with listening(channel, ears):
            yield channel


async def test_what_people_say_is_called_in_and_answered(side: TelegramSide, port: int):
    ears, channel = Ears(), called(side, port)
    side.channel = channel
    await side.say("先说的")
    async with listening(channel, ears):
        await side.say("后说的")
        await ears.until(said("后说的"))
        assert (await channel.send(line(side, "听到了。"))).id
    assert ears.texts() == ["先说的", "后说的"]


async def test_telegram_hears_200_only_after_the_commit_and_order_holds(side: TelegramSide, port: int):
    words = [f"第{n}句" for n in range(15)]
    ears = Ears()
    ears.failing = 5
    async with listening(called(side, port), ears):
        for word in words:
            await side.say(word)
        await ears.until(said(words[-1]))
    assert ears.texts() == words


async def test_killed_before_the_commit_it_is_called_again(side: TelegramSide, port: int):
    stuck = asyncio.Event()

    async def deliver(_: Message) -> None:
        stuck.set()
        await asyncio.Event().wait()

    task = asyncio.get_running_loop().create_task(called(side, port).run(deliver))
    await side.say("灯坏了")
    await asyncio.wait_for(stuck.wait(), 10)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    ears = Ears()
    async with listening(called(side, port), ears):
        await ears.until(said("灯坏了"))


async def test_what_cannot_be_committed_in_time_is_asked_for_again(port: int, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("bot.channels.telegram.webhook.COMMIT", 0.05)
    ears = Ears()
    ears.failing = 10**6
    async with open_door(port, ears):
        assert await knock(port, update(1, "灯坏了")) == 503
        ears.failing = 0
        assert await knock(port, update(1, "灯坏了")) == 200
    assert ears.texts() == ["灯坏了"]


async def test_only_telegram_is_let_in(port: int, monkeypatch: pytest.MonkeyPatch):
    ears, compared = Ears(), list[bytes]()

    def in_constant_time(shown: bytes, secret: bytes) -> bool:
        compared.append(shown)
        return hmac.compare_digest(shown, secret)

    monkeypatch.setattr("bot.channels.telegram.webhook.hmac", SimpleNamespace(compare_digest=in_constant_time))
    async with open_door(port, ears):
        for wrong in (None, "", "a-Secret_8", PASS + " x", "á", PASS.lower()):
            assert await knock(port, update(1, "骗人的"), wrong) == 403
        assert await knock(port, update(1, "骗人的"), path="/hook/7e") == 404
        assert await knock(port, update(1, "骗人的"), path="/") == 404
        for method in ("GET", "PUT", "DELETE"):
            assert await knock(port, b"", method=method) == 405
        assert await knock(port, update(2, "真的")) == 200
    assert ears.texts() == ["真的"]
    assert len(compared) == 7, "every call that found the path"


async def test_too_much_is_refused_packed_or_not(port: int):
    ears = Ears()
    async with open_door(port, ears):
        big = update(1, "字" * BODY)
        assert await knock(port, big) == 413
        headers = {"Content-Encoding": "gzip"}
        assert await knock(port, gzip.compress(big), **headers) in (400, 413, 415)
        assert await knock(port, gzip.compress(update(2, "小的")), **headers) in (400, 415)
    assert ears.texts() == []


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b'{"update_id": 5, "message": 7}', b'{"a": "\\ud83d"}', b"\xff"]
)
async def test_what_makes_no_sense_is_taken_so_that_it_does_not_come_again(port: int, body: bytes):
    ears = Ears()
    async with open_door(port, ears):
        assert await knock(port, body) == 200
        assert await knock(port, update(2, "之后")) == 200
    assert ears.texts() == ["之后"]


async def test_a_webhook_that_was_taken_away_is_hung_again(
    side: TelegramSide, port: int, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bot.channels.telegram.channel.LOOK", 0.05)
    ears, channel = Ears(), called(side, port)
    async with listening(channel, ears):
        async with side._client.post(f"{side.url}/bot123456:TEST/deleteWebhook") as answer:
            assert answer.status == 200
        await side.say("还听得到吗")
        await ears.until(said("还听得到吗"))


async def test_without_a_secret_of_its_own_one_is_made_up(port: int):
    async with fake() as side:
        ears = Ears()
        async with listening(called(side, port, secret=""), ears):
            assert await knock(port, update(1, "骗人的"), "") == 403
            await side.say("灯坏了")
            await ears.until(said("灯坏了"))
        assert ears.texts() == ["灯坏了"]


async def test_troubles_while_hanging_it_pass(port: int):
    async with fake() as side:
        await side.control("fault", method="setWebhook", mode="error", status=502, count=3)
        ears = Ears()
        channel = called(side, port)
        async with listening(channel, ears):

            async def online() -> bool:
                return channel.status.online

            await soon(online)
            await side.say("灯坏了")
            await ears.until(said("灯坏了"))


async def test_a_port_that_is_taken_is_told_and_tried_again(port: int):
    ears = Ears()
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        async with fake() as side:
            channel = called(side, port)
            task = asyncio.get_running_loop().create_task(channel.run(ears.deliver))

            async def told() -> bool:
                return "channels.telegram.listen" in channel.status.note

            await soon(told)
            other.close()
            await side.say("灯坏了")
            await ears.until(said("灯坏了"))
            assert channel.status.online
            assert channel.bot_name == "test_bot"
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
