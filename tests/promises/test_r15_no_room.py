"""R15: a disk without room: nothing is acknowledged unsaved, nothing is broken, and it goes on by itself."""

import asyncio

import pytest
from sqlalchemy import func, select, text

from bot.message import Message
from storage.asides import Asides
from storage.reports import reports
from tests.conftest import Town

MATTERS = ("楼道灯坏了", "门禁坏了", "电梯坏了", "下水道堵了", "垃圾没人清", "充电桩坏了", "井盖松了", "天花板漏水")


@pytest.mark.parametrize("together", [1, 8, 40])
async def test_what_cannot_be_saved_comes_again_and_counts_once(town: Town, together: int) -> None:
    await town.group("3栋群", "鹭岛街道/莲花社区/观远里/3栋")
    await town.say("邻居", "报修 楼道灯坏了", "3栋群")
    await _room(town, 0)
    messages = [_report(town, number) for number in range(40)]
    results: list[BaseException | None] = []
    for first in range(0, 40, together):
        deliveries = map(town.app.bus.deliver, messages[first : first + together])
        results += await asyncio.gather(*deliveries, return_exceptions=True)
    await _room(town, 100_000)
    kept = await town.ask(lambda db: set(db.execute(select(reports.c.message_id)).scalars()))
    acknowledged = {f"town:{m.id}" for m, result in zip(messages, results, strict=True) if result is None}
    assert acknowledged - kept == set(), "acknowledged, but not saved"
    assert len(acknowledged) < 40, "there was room for everything"
    assert await town.ask(lambda db: db.execute(text("PRAGMA integrity_check")).scalar_one()) == "ok"
    for message in messages:
        await town.app.bus.deliver(message)
    counted = select(reports.c.message_id, func.count()).group_by(reports.c.message_id)
    counts = dict(await town.ask(lambda db: db.execute(counted).all()))
    assert {counts.get(f"town:{message.id}") for message in messages} == {1}
    assert await town.ask(lambda db: Asides(db).all(limit=9)) == []


def _report(town: Town, number: int) -> Message:
    words = f"报修 {number % 5 + 1}单元{MATTERS[number % 8]}，{'很久了，' * 60}第{number}次"
    return town.message(f"邻居{number}", words, "3栋群")


async def _room(town: Town, pages: int) -> None:
    """So many pages more than are there now."""
    there = await town.ask(lambda db: db.execute(text("PRAGMA page_count")).scalar_one())
    await town.ask(lambda db: db.execute(text(f"PRAGMA max_page_count = {there + pages}")))
