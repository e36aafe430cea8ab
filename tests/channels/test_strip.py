"""The strip of the playground: other wires that are down, and what to scan."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
from aiohttp import ClientSession

from bot.channels import Status
from bot.channels.playground import Playground
from bot.channels.playground.strip import Strip
from bot.clock import MovableClock
from bot.message import Kind
from tests.channels.conftest import StoppedClock
from tests.channels.village import SCENERY, Village, explain
from tests.channels.windows import Window

LINK = "https://login.example/l/one"


@pytest.fixture
def wires() -> dict[str, Status]:
    return {"wechat": Status(online=False, note="要扫码。", link=LINK), "telegram": Status(online=True)}


@pytest.fixture
async def playground(wires, monkeypatch) -> AsyncIterator[Playground]:
    monkeypatch.setattr("bot.channels.playground.channel.GLANCE", 0.02)
    playground = Playground(lambda: SCENERY, MovableClock(StoppedClock()), explain, port=0, wires=lambda: wires)
    running = asyncio.create_task(playground.run(Village().deliver))
    await asyncio.wait_for(playground.ready.wait(), 5)
    yield playground
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def test_a_window_sees_what_is_down_and_the_code_to_scan_until_it_is_up(playground, wires):
    async with ClientSession() as client:
        window = await Window.open(client, playground.url)
        (line,) = (await window.hears("wires", lambda event: event["wires"]))["wires"]
        assert (line["title"], line["online"], line["note"]) == ("微信", False, "要扫码。")
        async with client.get(playground.url.rstrip("/") + line["code"]) as drawing:
            assert drawing.content_type == "image/svg+xml"
            assert (await drawing.read()).startswith(b"<svg")
        wires["wechat"] = Status(online=False, note="要扫码。", link=LINK + "-two")
        (newer,) = (await window.hears("wires", lambda event: event["wires"][0]["code"] != line["code"]))["wires"]
        assert newer["code"] != line["code"]
        wires["wechat"] = Status(online=True)
        await window.hears("wires", lambda event: event["wires"] == [])
        async with client.get(playground.url.rstrip("/") + newer["code"]) as gone:
            assert gone.status == 404


def test_nothing_is_told_twice(wires):
    strip = Strip(lambda: wires, openly=False)
    assert strip.look()
    assert not strip.look()


def test_strangers_who_may_see_the_page_never_see_the_code(wires):
    strip = Strip(lambda: wires, openly=True)
    strip.look()
    assert strip.event["wires"][0]["code"] == ""
    assert strip.code("wechat") is None
    assert LINK not in str(strip.event)


def test_a_wire_without_a_word_of_its_own_has_one():
    strip = Strip(lambda: {"telegram": Status(online=False)}, openly=False)
    strip.look()
    assert strip.event["wires"][0]["note"] == "没有连上，正在重连。"


async def test_a_new_name_of_a_group_is_told_to_the_house_as_a_wire_tells_it(show, eventually):
    window = await show.window()
    await window.order("rename", room="playground:b3", title="三栋一家亲")
    await eventually(lambda: bool(show.village.heard))
    (told,) = show.village.heard
    assert (told.kind, told.room, told.room_name) == (Kind.RENAMED, "playground:b3", "三栋一家亲")
