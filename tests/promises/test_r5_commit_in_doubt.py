"""R5: the way to PostgreSQL fails around COMMIT: what is in doubt is neither lost nor counted twice."""

import asyncio
import itertools
import os
import random
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url
from sqlalchemy.exc import OperationalError

from storage import patience
from storage.engine import Database
from storage.facts import Facts
from storage.patience import Patient
from tests.bot.conftest import redis_server as redis_server  # the same fixture
from tests.bot.conftest import wires as wires  # the same fixture
from tests.bot.house import House
from tests.bot.streams import Wires
from tests.bot.test_bus import counting, said
from tests.figures import size, tell
from tests.promises.test_r9_time import bell
from tests.storage.conftest import postgres as postgres  # the same fixture
from tests.storage.faulty import FAULTS, FaultyWay
from tests.storage.servers import create_database

CASES = size("JINLIN_DOUBTS", 14)
SEED = int(os.environ.get("JINLIN_SEED", "20261126"))
LEFT_TO_IT = 20.0
_numbers = itertools.count()


@pytest.fixture
def way(postgres: str) -> Iterator[FaultyWay]:
    way = FaultyWay(Path(str(make_url(postgres).query["host"])) / ".s.PGSQL.5432")
    yield way
    way.close()


def far_house(postgres: str, way: FaultyWay, *, shared: bool) -> House:
    """A house whose database is reached over that way."""
    name = make_url(create_database(postgres, f"doubt{next(_numbers)}", "model")).database
    database = Database(f"postgresql://postgres@127.0.0.1:{way.port}/{name}", shared=shared)
    database.admit()
    house = House(Path(), [counting(), bell()], database)
    house.worker.start()
    return house


def closed(house: House) -> None:
    house.worker.stop()
    house.database.close()


async def _deliver(house: House, words: str, number: int) -> None:
    """As a channel does: what was not committed is delivered again."""
    message = house.message(words, id=f"m{number}")
    async with asyncio.timeout(LEFT_TO_IT):
        while True:
            try:
                await house.bus.deliver(message)
                return
            except Exception:
                await asyncio.sleep(0.01)


@pytest.mark.parametrize("shared", [False, True], ids=["alone", "shared"])
async def test_a_message_in_doubt_counts_once(postgres: str, way: FaultyWay, shared: bool) -> None:
    await _doubts(far_house(postgres, way, shared=shared), way, "shared" if shared else "alone")


async def test_a_message_in_doubt_counts_once_through_redis(postgres: str, way: FaultyWay, wires: Wires) -> None:
    house = far_house(postgres, way, shared=True)
    house.bus = wires.gateway()
    wires.worker(house)
    await _doubts(house, way, "through redis")


async def _doubts(house: House, way: FaultyWay, how: str) -> None:
    """Messages alone and together, each commit with a fault of its own, or two."""
    dice, slowest, numbers = random.Random(SEED), 0.0, itertools.count()
    await _deliver(house, f"加 {next(numbers)}", 0)
    for case in range(CASES):
        began = time.monotonic()
        way.due = [FAULTS[case % len(FAULTS)]] * dice.choice((1, 1, 2))
        together = [next(numbers) for _ in range(dice.choice((1, 1, 3, 20)))]
        await asyncio.gather(*(_deliver(house, f"加 {number}", number) for number in together))
        way.due = []
        slowest = max(slowest, time.monotonic() - began)
    kept = await said(house)
    closed(house)
    assert sorted(map(int, kept)) == list(range(next(numbers))), (SEED, way.happened)
    assert set(way.happened) == set(FAULTS)
    kind = how.replace(" ", "_")
    tell(f"r5.doubts.{kind}", len(way.happened), "cases", title=f"commits in doubt, {how}: none lost, none twice")
    tell(f"r5.slowest.{kind}", round(slowest, 1), "s", "< 20", f"slowest answer while the way failed, {how}")


@pytest.mark.parametrize("begun", [False, True], ids=["before it", "in the middle of it"])
async def test_a_server_that_is_alive_and_silent_is_not_waited_for(
    postgres: str, way: FaultyWay, monkeypatch: pytest.MonkeyPatch, begun: bool
) -> None:
    """Nothing is acknowledged while it is silent; what it still holds is let go of, and the line goes on by itself."""
    monkeypatch.setattr(patience, "HALF_OPEN", {**patience.HALF_OPEN, "connect_timeout": 2})
    monkeypatch.setattr(Patient, "patience", 1.0)
    monkeypatch.setattr(Patient, "let_go_after", 2.0)
    house = far_house(postgres, way, shared=True)
    await _deliver(house, "加 0", 0)
    began = time.monotonic()
    way.silences_at_commit = begun
    way.is_silent = not begun
    with pytest.raises(OperationalError):
        await asyncio.wait_for(house.bus.deliver(house.message("加 1", id="m1")), LEFT_TO_IT)
    assert way.is_silent, "it was silent when that was said"
    way.is_silent = False
    await _deliver(house, "加 1", 1)
    assert sorted(map(int, await said(house))) == [0, 1]
    assert time.monotonic() - began < LEFT_TO_IT
    closed(house)


async def test_a_timer_in_doubt_rings_once(postgres: str, way: FaultyWay) -> None:
    house, dice = far_house(postgres, way, shared=False), random.Random(SEED)
    for case in range(CASES):
        for number in range(case * 3, case * 3 + 3):
            await _deliver(house, "响 1", number)
        house.clock.time += timedelta(minutes=1)
        way.due = [FAULTS[case % len(FAULTS)]] * dice.choice((1, 2))
        await _ring(house)
        way.due = []
    rung = await house.ask(lambda db: Facts(db).get("rung"))
    closed(house)
    assert sorted(rung) == list(range(3 * CASES)), (SEED, way.happened)


async def _ring(house: House) -> None:
    async with asyncio.timeout(LEFT_TO_IT):
        while True:
            try:
                if not await house.timekeeper.ring():
                    return
            except Exception:
                await asyncio.sleep(0.01)
