"""R15: no room, no writing, no handles, no file: nothing is acknowledged unsaved, and it goes on by itself."""

import asyncio
import os
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import OperationalError

from bot.message import Message
from storage.asides import Asides
from storage.engine import Database, Transaction
from storage.reports import reports
from tests.bot.house import House
from tests.bot.test_bus import counting, said
from tests.conftest import Town
from tests.storage.conftest import postgres as postgres  # the same fixture
from tests.storage.servers import create_database

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
    """So many pages more than are in use now."""
    await town.ask(_fill)
    there = await town.ask(lambda db: db.execute(text("PRAGMA page_count")).scalar_one())
    await town.ask(lambda db: db.execute(text(f"PRAGMA max_page_count = {there + pages}")))


def _fill(db: Transaction) -> None:
    """Leave no page free that an earlier step of the schema has given back."""
    size, free = (db.execute(text(f"PRAGMA {of}")).scalar_one() for of in ("page_size", "freelist_count"))
    db.execute(text("CREATE TABLE IF NOT EXISTS filler (stuff BLOB)"))
    db.execute(text(f"INSERT INTO filler VALUES (zeroblob({size * free}))"))


async def _comes_again(town: Town, message: Message) -> None:
    """Now it is saved, once, and nothing was set aside."""
    await town.app.bus.deliver(message)
    await town.app.bus.deliver(message)
    assert await town.ask(lambda db: db.execute(select(func.count()).select_from(reports)).scalar_one()) == 1
    assert await town.ask(lambda db: Asides(db).all(limit=9)) == []
    assert await town.ask(lambda db: db.execute(text("PRAGMA integrity_check")).scalar_one()) == "ok"


def reads_only(town: Town, how: str) -> None:
    with town.app.database.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        raw.execute(f"PRAGMA query_only = {how}")


async def test_a_disk_that_only_reads_acknowledges_nothing(town: Town) -> None:
    await town.group("3栋群", "鹭岛街道/莲花社区/观远里/3栋")
    reads_only(town, "ON")
    message = _report(town, 1)
    with pytest.raises(OperationalError):
        await town.app.bus.deliver(message)
    reads_only(town, "OFF")
    await _comes_again(town, message)


async def test_a_database_whose_file_is_taken_away_acknowledges_nothing(town: Town) -> None:
    """The process could go on writing to a file that nobody will ever find again."""
    await town.group("3栋群", "鹭岛街道/莲花社区/观远里/3栋")
    book = town.app.database.path
    assert book
    for instead in (None, b"", b"another database"):
        os.rename(book, f"{book}.away")
        if instead is not None:
            book.write_bytes(instead)
        message = _report(town, 1)
        with pytest.raises(OperationalError):
            await town.app.bus.deliver(message)
        os.rename(f"{book}.away", book)
    await _comes_again(town, message)


async def test_a_server_that_only_reads_acknowledges_nothing_and_sets_nothing_aside(
    postgres: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """As after a failover, when the old address leads to a copy."""
    url = create_database(postgres, "reads", "model")
    database = Database(url, shared=True)
    database.admit()
    house = House(Path(), [counting()], database)
    house.worker.start()

    def only_reads(how: str) -> None:
        with closing(psycopg.connect(postgres, autocommit=True)) as admin:
            admin.execute(f"ALTER DATABASE reads SET default_transaction_read_only = {how}")
            admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'reads'")

    try:
        only_reads("on")
        messages = [house.message("加 一", id=f"m{number}") for number in range(3)]
        for _ in range(2):
            given = await asyncio.gather(*map(house.bus.deliver, messages), return_exceptions=True)
            assert [result for result in given if result is None] == []
        assert not house.worker._meter.saves
        assert "the database may only be read" in capfd.readouterr().out
        only_reads("off")
        for message in messages:
            while True:
                try:
                    await house.bus.deliver(message)
                    break
                except OperationalError:
                    await asyncio.sleep(0.01)
        assert await house.ask(lambda db: Asides(db).all(limit=9)) == []
        assert await said(house) == ["一"] * 3
        assert house.worker._meter.saves
    finally:
        house.worker.stop()
        database.close()


@contextmanager
def _no_handles() -> Iterator[None]:
    """Not one file or socket more can be opened."""
    before, taken = resource.getrlimit(resource.RLIMIT_NOFILE), []
    resource.setrlimit(resource.RLIMIT_NOFILE, (len(os.listdir("/proc/self/fd")) + 20, before[1]))
    try:
        while True:
            taken.append(os.open("/dev/null", os.O_RDONLY))
    except OSError:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
        for handle in taken:
            os.close(handle)


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc, to know how many handles are in use")
async def test_without_a_handle_nothing_is_acknowledged_unsaved(town: Town) -> None:
    await town.group("3栋群", "鹭岛街道/莲花社区/观远里/3栋")
    messages = [_report(town, number) for number in range(12)]
    with _no_handles():
        results = await asyncio.gather(*map(town.app.bus.deliver, messages), return_exceptions=True)
        await town.settle()
    kept = await town.ask(lambda db: set(db.execute(select(reports.c.message_id)).scalars()))
    assert {f"town:{m.id}" for m, result in zip(messages, results, strict=True) if result is None} <= kept
    for message in messages:
        await town.app.bus.deliver(message)
    counted = select(reports.c.message_id, func.count()).group_by(reports.c.message_id)
    assert set(dict(await town.ask(lambda db: db.execute(counted).all())).values()) == {1}
    assert await town.ask(lambda db: Asides(db).all(limit=9)) == []
