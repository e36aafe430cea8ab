"""Whatever the other side sends, an opinion comes of it, soon; and what is sent to it is what was meant to be."""

import gzip
import json
import time
from collections.abc import AsyncIterator

import pytest

from bot.endpoint import INSTRUCTION, LONGEST, Endpoint, understood
from bot.second_reader import Opinion
from bot.settings import SecondReader
from tests.readers import OtherReader, Reply, hang, opinion, raw, reading, says


@pytest.fixture
async def other() -> AsyncIterator[OtherReader]:
    async with reading() as other:
        yield other


def told(other: OtherReader, **values: object) -> SecondReader:
    return SecondReader(**{"url": other.url, "model": "small", "timeout": 0.3, **values})


async def test_what_is_sent(other):
    other.reply = opinion("need")
    assert await Endpoint(told(other, key="secret-1")).ask("电梯又罢工了") == Opinion("need", True)
    asked = other.asked(other.bodies[0])
    assert other.paths == ["/v1/chat/completions"]
    assert (asked["model"], asked["temperature"], asked["stream"]) == ("small", 0, False)
    assert asked["messages"] == [
        {"role": "system", "content": INSTRUCTION},
        {"role": "user", "content": "电梯又罢工了"},
    ]
    assert other.headers[0]["Authorization"] == "Bearer secret-1"
    assert other.headers[0]["Accept-Encoding"] == "identity"


async def test_without_a_key_and_with_the_whole_address(other):
    other.reply = opinion("chat", sure=False)
    whole = told(other, url=f"{other.url}/chat/completions")
    assert await Endpoint(whole).ask("电梯又罢工了") == Opinion("chat", False)
    assert other.paths == ["/v1/chat/completions"]
    assert "Authorization" not in other.headers[0]


REPLIES: dict[str, tuple[Reply, str]] = {
    "an error": (raw(b"oops", 500), "status"),
    "too many": (raw(b"{}", 429), "status"),
    "elsewhere": (raw(status=302, headers={"Location": "/v1/elsewhere"}), "redirect"),
    "no JSON": (raw(b"<html>"), "malformed"),
    "nothing": (raw(b""), "malformed"),
    "deep": (raw(b"[" * 60_000), "malformed"),
    "too long": (raw(b"x" * (LONGEST + 1)), "oversized"),
    "packed": (raw(gzip.compress(b"{}"), headers={"Content-Encoding": "gzip"}), "malformed"),
    "hangs": (hang, "timeout"),
    "talks": (says("这句话是闲聊。"), "malformed"),
}


@pytest.mark.parametrize(("reply", "outcome"), REPLIES.values(), ids=REPLIES.keys())
async def test_no_answer(other, reply: Reply, outcome: str):
    other.reply = reply
    begun = time.monotonic()
    assert await Endpoint(told(other)).ask("电梯又罢工了") == Opinion(outcome)
    assert time.monotonic() - begun < 3
    assert len(other.bodies) == 1, "nothing is followed or tried again"


async def test_nobody_there(other):
    async with reading() as gone:
        endpoint = Endpoint(told(gone))
    assert await endpoint.ask("电梯又罢工了") == Opinion("unreachable")


async def test_a_proxy_of_the_environment_is_not_used(other, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://192.0.2.1:9")
    other.reply = opinion("chat")
    assert await Endpoint(told(other)).ask("电梯又罢工了") == Opinion("chat", True)


@pytest.mark.parametrize(
    "content",
    [
        '{"label": "chat"}',
        '{"label": "chat", "sure": 1}',
        '{"label": "chat", "sure": "true"}',
        '{"label": "spam", "sure": true}',
        '{"label": ["chat"], "sure": true}',
        '{"label": null, "sure": true}',
        '{"label": "chat", "sure": true, "why": "x"}',
        '[{"label": "chat", "sure": true}]',
        '"chat"',
        "null",
        '```json\n{"label": "chat", "sure": true}\n```',
        '{"label": "chat", "sure": true} ',
        None,
        7,
    ],
)
def test_only_exactly_what_was_asked_for(content):
    body = json.dumps({"choices": [{"message": {"content": content}}]}).encode()
    expected = Opinion("chat", True) if content == '{"label": "chat", "sure": true} ' else Opinion("malformed")
    assert understood(body) == expected


@pytest.mark.parametrize("body", [b"{}", b'{"choices": []}', b'{"choices": [{}]}', b'{"choices": 1}', b"\xff", b"1"])
def test_no_envelope(body):
    assert understood(body) == Opinion("malformed")
