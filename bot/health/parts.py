"""What each kind of process is asked for: its checks, and the numbers that are its own."""

import asyncio
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from shutil import disk_usage

from prometheus_client.metrics_core import Metric
from redis.asyncio import Redis
from sqlalchemy import select

from bot.app import App
from bot.bus import backlog, keys
from bot.channels import Channel
from bot.clock import SystemClock
from bot.health.records import Records
from bot.health.server import Check, Health, Source
from bot.health.shown import of_bus, of_channels, of_disk, of_process, of_records
from bot.meter import Meter
from bot.settings import Settings
from storage.backups import last_backup
from storage.engine import Database, Transaction
from storage.facts import Facts
from storage.migrations import pending


def of_run(app: App) -> Health:
    """The whole bot in one process."""
    checks = {"database": _writes(app)} | {name: _online(wire) for name, wire in app.channels.items()}
    alone = app.database.is_sqlite and app.database.path is None
    records = Records(app.settings.storage.database, app.clock, app.worker if alone else None)
    sources = [_counted(app.meter), _wires(app.channels), _recorded(records)]
    if app.database.path:
        sources.append(_disk(app.database.path))
    return Health(app.settings.health, alive=lambda: app.worker.works, checks=checks, sources=sources)


def of_worker(app: App, redis: Redis) -> Health:
    """A worker: it writes, and hears over Redis."""
    checks = {"database": _writes(app), "redis": _answers(redis)}
    sources = (_counted(app.meter), _wires(app.channels))
    return Health(app.settings.health, alive=lambda: app.worker.works, checks=checks, sources=sources)


def of_gateway(settings: Settings, redis: Redis, channels: Iterable[Channel], meter: Meter) -> Health:
    """A gateway: Redis, and its wire.  One that waits to take over is ready, though its wire is not up."""
    there = {channel.name: channel for channel in channels}
    return Health(settings.health, checks={"redis": _answers(redis)}, sources=(_counted(meter), _wires(there)))


def of_console(settings: Settings, redis: Redis | None) -> Health:
    """The console: the whole town, read beside those who write."""
    records = Records(settings.storage.database)
    checks: dict[str, Check] = {"database": records.look, "schema": partial(_up_to_date, settings)}
    sources = [_recorded(records)]
    if redis:
        checks["redis"] = _answers(redis)
        sources.append(_waiting(redis))
    return Health(settings.console, checks=checks, sources=sources, section="console")


_TRIED = "health.tried"
"""When it was last tried whether anything can be saved."""


async def _up_to_date(settings: Settings) -> bool:
    def look() -> bool:
        database = Database.reading(settings.storage.database)
        try:
            return not pending(database)
        finally:
            database.close()

    return await asyncio.to_thread(look)


def _writes(app: App) -> Check:
    """Whether the writer is answered; where the last that it wrote was not saved, whether something is by now."""

    def ask(db: Transaction) -> None:
        db.execute(select(1))

    def write(db: Transaction) -> None:
        Facts(db).set(_TRIED, app.clock.now().isoformat())

    return lambda: app.worker.do(ask if app.meter.saves else write)


def _answers(redis: Redis) -> Check:
    async def ping() -> None:
        await redis.get(keys.EPOCH)

    return ping


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


def _disk(path: Path) -> Source:
    async def look() -> Iterable[Metric]:
        last = last_backup(path)
        age = (SystemClock().now() - last).total_seconds() if last else None
        return of_disk(disk_usage(path.parent).free, age)

    return look


def _waiting(redis: Redis) -> Source:
    async def look() -> Iterable[Metric]:
        return of_bus(await backlog.look(redis))

    return look
