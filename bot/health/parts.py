"""What each kind of process is asked for: its checks, and the numbers that are its own."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from shutil import disk_usage

from prometheus_client.metrics_core import Metric
from sqlalchemy import select

from bot.app import App
from bot.bus import Backlog
from bot.channels import Channel
from bot.clock import SystemClock
from bot.health.records import Records
from bot.health.server import Check, Health, Source
from bot.health.shown import of_bus, of_channels, of_disk, of_process, of_records
from bot.meter import Meter
from bot.settings import Settings
from storage.backups import last_backup
from storage.engine import Database
from storage.migrations import pending


def of_run(app: App) -> Health:
    """The whole bot in one process."""
    checks = {"database": _writes(app)} | {name: _online(wire) for name, wire in app.channels.items()}
    alone = app.database.is_sqlite and app.database.path is None
    records = Records(app.settings.storage.database, app.clock, app.worker if alone else None)
    sources = [_counted(app.meter), _wires(app.channels), _recorded(records), *_disk_of(app.database)]
    return Health(app.settings.health, alive=lambda: app.worker.works, checks=checks, sources=sources)


def of_worker(app: App, redis: Check) -> Health:
    """A worker: it writes, and hears over Redis."""
    checks = {"database": _writes(app), "redis": redis}
    sources = (_counted(app.meter), _wires(app.channels), *_disk_of(app.database))
    return Health(app.settings.health, alive=lambda: app.worker.works, checks=checks, sources=sources)


def of_gateway(settings: Settings, redis: Check, channels: Iterable[Channel], meter: Meter) -> Health:
    """A gateway: Redis, and its wire.  One that waits to take over is ready, though its wire is not up."""
    there = {channel.name: channel for channel in channels}
    sources = (_counted(meter), _wires(there), _disk(Path(settings.storage.folder)))
    return Health(settings.health, checks={"redis": redis}, sources=sources)


def of_console(settings: Settings, bus: Callable[[], Awaitable[Backlog]] | None) -> Health:
    """The console: the whole town, read beside those who write; None: no bus is between them."""
    records = Records(settings.storage.database)
    checks: dict[str, Check] = {"database": records.look, "schema": partial(_up_to_date, settings)}
    sources = [_recorded(records)]
    if bus:
        checks["redis"] = bus
        sources.append(_waiting(bus))
    return Health(settings.console, checks=checks, sources=sources, section="console")


async def _up_to_date(settings: Settings) -> bool:
    def look() -> bool:
        database = Database.reading(settings.storage.database)
        try:
            return not pending(database)
        finally:
            database.close()

    return await asyncio.to_thread(look)


def _writes(app: App) -> Check:
    """Whether the writer is answered, and what it writes is saved."""

    async def look() -> bool:
        await app.worker.do(lambda db: db.execute(select(1)).scalar_one())
        return app.meter.saves

    return look


def _online(channel: Channel) -> Check:
    async def look() -> bool:
        return channel.status.online

    return look


def _counted(meter: Meter) -> Source:
    async def count() -> Iterable[Metric]:
        return of_process(meter)

    return count


def _wires(channels: Mapping[str, Channel]) -> Source:
    async def look() -> Iterable[Metric]:
        return of_channels({name: channel.status.online for name, channel in channels.items()})

    return look


def _recorded(records: Records) -> Source:
    async def look() -> Iterable[Metric]:
        return of_records(await records.look(), records.seconds)

    return look


def _disk_of(database: Database) -> Iterator[Source]:
    if database.path:
        yield _disk(database.path.parent, database.path)


def _disk(folder: Path, database: Path | None = None) -> Source:
    """Where nobody has ever made a backup, it is as old as this process: else nobody would be told."""
    began = SystemClock().now()

    async def look() -> Iterable[Metric]:
        last = (last_backup(database) or began) if database else None
        age = (SystemClock().now() - last).total_seconds() if last else None
        return of_disk(disk_usage(folder).free, age)

    return look


def _waiting(bus: Callable[[], Awaitable[Backlog]]) -> Source:
    async def look() -> Iterable[Metric]:
        return of_bus(await bus())

    return look
