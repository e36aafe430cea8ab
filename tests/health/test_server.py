"""What monitors see: of one process with everything in it, through its real server."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from aiohttp import ClientSession
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy.exc import OperationalError

from bot.channels import Status
from bot.clock import SystemClock
from bot.health.parts import of_console, of_gateway, of_run
from bot.health.server import Health
from bot.meter import Meter
from bot.settings import ConsoleSettings, HealthSettings, Settings, Storage
from storage.backups import back_up
from storage.roles import Role
from storage.tickets import Tickets
from tests.conftest import ZONE, Town
from tests.promises.test_r15_no_room import reads_only
from tests.storage.goldens import FOLDER, load

START = datetime(2026, 6, 9, 9, tzinfo=ZONE)
HERE = HealthSettings(listen="127.0.0.1:0")
UNIT = "小区:观远里/3栋/2单元"

Get = Callable[[str], Awaitable[tuple[int, str]]]


@asynccontextmanager
async def served(health: Health) -> AsyncIterator[Get]:
    task = asyncio.ensure_future(health.run())
    await asyncio.wait_for(health.ready.wait(), 5)
    async with ClientSession(health.url) as client:

        async def get(path: str) -> tuple[int, str]:
            async with client.get(path) as answer:
                return answer.status, await answer.text()

        yield get
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    town = Town(f"sqlite:///{tmp_path / 'jinlin.db'}", START, health=HERE)
    async with town.app.running():
        await town.group("2单元群", UNIT)
        await town.appoint("何叔", Role.UNIT_LEADER, UNIT)
        await town.person("蓝秋月", UNIT, "502")
        yield town


def samples(page: str) -> dict[tuple[str, str], float]:
    """Every number by its name and the values of its labels."""
    return {
        (sample.name, ",".join(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(page)
        for sample in family.samples
    }


async def test_what_was_said_and_done_is_counted(town: Town) -> None:
    await town.say("蓝秋月", "楼道灯坏了", "2单元群")
    await town.say("蓝秋月", "今晚谁打羽毛球", "2单元群")
    await town.say("蓝秋月", "帮助")
    await town.app.settle()
    async with served(of_run(town.app)) as get:
        status, page = await get("/metrics")
    assert status == 200
    found = samples(page)
    assert found["jinlin_messages_total", "town,need"] == 1
    assert found["jinlin_messages_total", "town,chat"] == 1
    assert found["jinlin_messages_total", "town,command"] == 1
    assert found["jinlin_sends_total", "town,sent"] >= 2
    assert found["jinlin_tickets", "unit,waiting"] == 1
    assert found["jinlin_timers", "reminders"] >= 1
    assert found["jinlin_reading_seconds_count", ""] == 2
    assert found["jinlin_commit_seconds_count", ""] >= 3
    assert found["jinlin_jobs_total", ""] >= found["jinlin_commit_seconds_count", ""]
    assert found["jinlin_channel_online", "town"] == found["jinlin_up", "database"] == 1
    assert found["jinlin_process_resident_memory_bytes", ""] > 10**6


async def test_what_waits_and_how_late_it_is(town: Town) -> None:
    town.wire.refuse.add("town:2单元群")
    await town.say("蓝秋月", "楼道灯坏了", "2单元群")
    await town.app.courier.carry()
    town.clock.time = START.replace(hour=10)
    async with served(of_run(town.app)) as get:
        found = samples((await get("/metrics"))[1])
    assert found["jinlin_outbox_lines", "town"] >= 1
    assert 3500 < found["jinlin_outbox_late_seconds", "town"] <= 3600
    assert found["jinlin_sends_total", "town,later"] == 1
    assert found["jinlin_timers_late_seconds", ""] >= 0


async def test_a_message_set_aside_is_counted(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(town.app.router, "_overhear", lambda *_: 1 / 0)
    await town.say("蓝秋月", "楼道灯坏了", "2单元群")
    async with served(of_run(town.app)) as get:
        found = samples((await get("/metrics"))[1])
    assert found["jinlin_asides_total", "town"] == found["jinlin_asides_day", ""] == 1


async def test_no_label_tells_who_or_what(town: Town) -> None:
    await town.say("蓝秋月", "3栋502漏水，打我电话13812345678", "2单元群")
    await town.say("蓝秋月", "我家502，手机13812345678")
    await town.app.settle()
    async with served(of_run(town.app)) as get:
        figures, *others = [(await get(path))[1] for path in ("/metrics", "/healthz", "/readyz")]
    named = [line if line.startswith("#") else line.rpartition(" ")[0] for line in figures.splitlines()]
    pages = ["\n".join(named), *others]  # of a figure, all but its value: any number may be in a size or a time
    for private in ("蓝秋月", "何叔", "502", "138", "漏水", "2单元", "观远里"):
        assert not [page for page in pages if private in page], private


async def test_alive_and_ready_are_not_the_same(town: Town) -> None:
    async with served(of_run(town.app)) as get:
        assert await get("/healthz") == (200, '{"alive": true}')
        assert await get("/readyz") == (200, '{"database": true, "town": true}')
        town.wire.status = Status(online=False, note="蓝秋月的手机退出了登录")
        assert await get("/healthz") == (200, '{"alive": true}')
        assert await get("/readyz") == (503, '{"database": true, "town": false}')
        assert (await get("/else"))[0] == 404


async def test_a_database_that_is_gone_is_told_and_the_rest_still_shown(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(of_run(town.app)) as get:
        await town.say("蓝秋月", "今晚谁打羽毛球", "2单元群")
        town.app.worker.stop()
        monkeypatch.setattr("bot.health.server.PATIENCE", 0.2)
        assert town.app.database.path
        town.app.database.path.rename(town.app.database.path.with_suffix(".gone"))
        assert (await get("/healthz"))[0] == 503
        assert await get("/readyz") == (503, '{"database": false, "town": true}')
        found = samples((await get("/metrics"))[1])
    assert found["jinlin_up", "database"] == 0
    assert found["jinlin_messages_total", "town,chat"] == 1
    assert ("jinlin_tickets", "unit,waiting") not in found


async def test_a_database_that_takes_nothing_is_told_for_a_while(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    async with served(of_run(town.app)) as get:
        reads_only(town, "ON")
        with pytest.raises(OperationalError):
            await town.say("蓝秋月", "楼道灯坏了", "2单元群")
        for _ in range(2):
            assert await get("/readyz") == (503, '{"database": false, "town": true}')
        found = samples((await get("/metrics"))[1])
        assert found["jinlin_commit_failures_total", "read only"] >= 1
        assert found["jinlin_commit_failures_total", "full"] == 0
        reads_only(town, "OFF")
        await town.say("蓝秋月", "楼道灯坏了", "2单元群")
        assert (await get("/readyz"))[0] == 503, "one that is saved is no proof yet"
        monkeypatch.setattr("bot.meter.LATELY", 0.0)
        assert (await get("/readyz"))[0] == 200


async def test_nothing_listens_where_nothing_shall() -> None:
    health = Health(HealthSettings(listen=""), checks={}, sources=())
    task = asyncio.ensure_future(health.run())
    await asyncio.sleep(0.05)
    assert not task.done()
    assert not health.ready.is_set()
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def test_a_busy_port_gives_the_next_free_one() -> None:
    first = Health(HERE, checks={}, sources=())
    async with served(first):
        second = Health(HealthSettings(listen=f"127.0.0.1:{first.port}"), checks={}, sources=())
        async with served(second) as get:
            assert second.port != first.port
            assert (await get("/healthz"))[0] == 200


async def test_the_console_reads_beside_those_who_write(town: Town) -> None:
    await town.say("蓝秋月", "楼道灯坏了", "2单元群")
    settings = town.app.settings.model_copy(update={"console": ConsoleSettings(listen="127.0.0.1:0")})
    async with served(of_console(settings, None)) as get:
        assert await get("/readyz") == (200, '{"database": true, "schema": true}')
        found = samples((await get("/metrics"))[1])
        await town.say("蓝秋月", "我家下水道堵了")
    assert found["jinlin_tickets", "unit,waiting"] == 1
    assert ("jinlin_bus_messages", "") not in found
    assert await town.app.worker.do(lambda db: len(Tickets(db).all())) == 2


async def test_the_console_says_that_an_upgrade_is_due(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'old.db'}"
    load((FOLDER / "0005.sqlite.sql").read_text("utf-8"), url)
    settings = Settings(storage=Storage(database=url), console=ConsoleSettings(listen="127.0.0.1:0"))
    async with served(of_console(settings, None)) as get:
        status, parts = await get("/readyz")
    assert (status, '"schema": false' in parts) == (503, True)


async def test_a_database_that_nobody_backs_up_is_told_of_as_one_whose_backup_is_old(tmp_path: Path) -> None:
    town = Town(f"sqlite:///{tmp_path / 'jinlin.db'}", START, health=HERE)
    async with town.app.running(), served(of_run(town.app)) as get:
        with time_machine.travel(SystemClock().now() + timedelta(days=3)):
            never = samples((await get("/metrics"))[1])["jinlin_backup_age_seconds", ""]
        back_up(tmp_path / "jinlin.db", tmp_path / "copy.db")
        now = samples((await get("/metrics"))[1])["jinlin_backup_age_seconds", ""]
    assert 259_000 < never < 260_000
    assert 0 <= now < 60


async def test_a_gateway_tells_how_much_room_its_disk_has(tmp_path: Path) -> None:
    async def answers() -> None:
        return None

    settings = Settings(storage=Storage(folder=str(tmp_path)), health=HERE)
    async with served(of_gateway(settings, answers, [], Meter())) as get:
        assert await get("/readyz") == (200, '{"redis": true}')
        found = samples((await get("/metrics"))[1])
    assert found["jinlin_disk_free_bytes", ""] > 0
    assert ("jinlin_backup_age_seconds", "") not in found
