"""Order and absence: what is handed over when, and what Telegram no longer had."""

import asyncio
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram.hearing import Heard, moved
from bot.channels.telegram.lanes import Lanes
from bot.message import Address, Kind, Message
from tests.conftest import FakeClock
from tests.wires.contract import Ears, listening, soon
from tests.wires.telegram_side import BOT, over_fake, speaking
from tests.wires.test_contract import said

NOW = datetime(2026, 11, 26, tzinfo=UTC)


def message(room: int, number: int) -> Message:
    address = Address(f"telegram:{room}")
    return Message(id=f"{room}/{number}", room=address, sender=address, sender_name="", sent_at=NOW, text=str(number))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-3, -1), max_size=25), st.sets(st.integers(0, 60)), st.integers(0, 25))
def test_a_chat_keeps_its_order_however_often_handing_over_fails(rooms: list[int], failing: set[int], at: int):
    heard = [Heard(message(room, n)) for n, room in enumerate(rooms)]
    move = Heard(moved(-1, -9, NOW))
    heard.insert(at, move)
    done: list[Message] = []
    after: list[Heard] = []
    tries = 0

    async def deliver(one: Message) -> None:
        nonlocal tries
        tries += 1
        await asyncio.sleep(0)
        if tries in failing:
            raise OSError("disk full")
        done.append(one)

    asyncio.run(Lanes(deliver, after.append, (0.0, 0.0)).hand_over(heard))
    assert sorted(m.id for m in done) == sorted(h.message.id for h in heard)
    assert [h.message for h in after] == done
    for room in set(rooms):
        numbers = [int(m.text) for m in done if m.room == f"telegram:{room}" and m.text]
        assert numbers == sorted(numbers)
    before = {h.message.id for h in heard[: heard.index(move)]}
    assert {m.id for m in done[: done.index(move.message)]} == before


async def test_several_pages_come_whole_and_in_order():
    async with over_fake() as side:
        words = [f"第{n}句" for n in range(330)]
        said_by = [{"user": 101, "chat": -1001000000001 - n % 2, "text": word} for n, word in enumerate(words)]
        async with side._client.post(f"{side.url}/say", json=said_by) as answer:
            assert answer.status == 200
        ears = Ears()
        async with listening(side.channel, ears):
            await ears.until(said(words[-1]))
            await ears.until(said(words[-2]))
        assert sorted(ears.texts(), key=words.index) == words
        for rest in (0, 1):
            assert [t for t in ears.texts() if words.index(t) % 2 == rest] == words[rest::2]


@pytest.mark.parametrize(("hours", "gaps"), [(23, 0), (30, 1)])
async def test_an_absence_longer_than_a_day_is_told_once(tmp_path: Path, hours: int, gaps: int):
    clock = FakeClock(NOW)
    ears = Ears()
    async with over_fake() as side:
        for start in range(4):
            channel = speaking(side.url, clock=clock, folder=tmp_path, poll=1)
            async with listening(channel, ears):
                await side.say(f"第{start}次")
                await ears.until(said(f"第{start}次"))
            if start == 1:
                clock.time += timedelta(hours=hours)
    told = [m for m in ears.heard if m.kind is Kind.GAP]
    assert len(told) == gaps
    for gap in told:
        assert (gap.since, gap.sent_at) == (NOW, NOW + timedelta(hours=hours - 24))
        assert (gap.room, gap.rooms) == (f"telegram:{BOT}", ())
        assert ears.heard.index(gap) == 2
    assert os.listdir(tmp_path) == ["telegram.heard"]


async def test_a_clock_that_is_only_moved_is_no_absence_and_a_broken_line_is():
    clock, ears = FakeClock(NOW), Ears()
    async with over_fake() as side:
        channel = speaking(side.url, clock=clock, poll=1)
        async with listening(channel, ears):
            for word in ("之前", "推了时钟"):
                clock.time += timedelta(hours=30)
                await side.say(word)
                await ears.until(said(word))
            await side.control("fault", method="getUpdates", mode="drop_before", count=12)

            async def broken() -> bool:
                return not channel.status.online

            await soon(broken)
            clock.time += timedelta(hours=30)
            await side.say("断了线")
            await ears.until(said("断了线"))
    assert [m.kind for m in ears.heard] == [Kind.TEXT, Kind.TEXT, Kind.GAP, Kind.TEXT]


async def test_a_gap_that_could_not_be_told_is_told_later(tmp_path: Path):
    (tmp_path / "telegram.heard").write_text((NOW - timedelta(hours=48)).isoformat(), "ascii")
    ears = Ears()
    ears.failing = 1
    clock = FakeClock(NOW)
    async with over_fake() as side, listening(speaking(side.url, clock=clock, folder=tmp_path, poll=1), ears):
        await ears.until(lambda m: m.kind is Kind.GAP)


async def test_a_spoilt_note_of_it_stops_nothing(tmp_path: Path):
    (tmp_path / "telegram.heard").write_bytes(b"\xff?")
    ears = Ears()
    async with over_fake() as side, listening(speaking(side.url, folder=tmp_path), ears):
        await side.say("灯坏了")
        await ears.until(said("灯坏了"))
    assert all(m.kind is Kind.TEXT for m in ears.heard)
