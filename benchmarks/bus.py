"""Messages a second through Redis: one worker as a process of its own, on SQLite and on PostgreSQL.

The words are those of ``benchmarks.line``; delivering, this process holds so many unanswered at a time.
"""

import asyncio
import itertools
import os
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.line import _mixture, settle
from bot.bus.leases import connect
from bot.bus.senders import StreamBus
from bot.settings import Settings, Storage
from bot.workers import WorkerProcess
from storage.engine import Database
from storage.migrations import migrate
from tests.bot.redis_servers import private_redis
from tests.storage.servers import create_database, private_postgres

WAITING = 512


@dataclass(frozen=True, slots=True)
class Flow:
    """Messages a second, and microseconds of CPU a message in all workers together."""

    engine: str
    workers: int
    tickets_only: bool
    a_second: float
    worker_cpu: float


def measure(engine: str, workers: int, *, tickets_only: bool, messages: int = 6_000) -> Flow:
    """One way of setting it up."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="jinlin-bus-")))
        redis = stack.enter_context(private_redis())
        url = f"sqlite:///{folder / 'bus.db'}"
        if engine == "postgres":
            url = create_database(stack.enter_context(private_postgres()), "bus")
        _prepare(url)
        context = get_context("spawn")
        told: Any = context.Queue()
        processes = [context.Process(target=_work, args=(url, redis.url, told)) for _ in range(workers)]
        for process in processes:
            process.start()
        seconds = asyncio.run(_deliver(redis.url, messages, tickets_only, workers))
        for process in processes:
            process.terminate()
        cpu = sum(told.get(timeout=30) for _ in processes)
        for process in processes:
            process.join()
    return Flow(engine, workers, tickets_only, messages / seconds, cpu / messages * 1e6)


def _prepare(url: str) -> None:
    database = Database(url)
    migrate(database)
    with database.begin() as db:
        settle(db)
    database.close()


def _work(url: str, redis: str, told: Any) -> None:
    os.environ["PYTHONHASHSEED"] = "0"
    import nlp

    nlp.warm()
    process = WorkerProcess(Settings(storage=Storage(database=url, redis=redis)))
    before = time.process_time()
    asyncio.run(process.run())
    told.put(time.process_time() - before)


async def _deliver(url: str, messages: int, tickets_only: bool, workers: int) -> float:
    redis = connect(url)
    bus = StreamBus(redis)
    running = asyncio.ensure_future(bus.run())
    said = (m for m in _mixture() if not tickets_only or "楼道灯坏了" in m.text or "电梯又停了" in m.text)
    while len(await redis.smembers("jinlin:workers")) < workers:  # noqa: ASYNC110  other processes have no event here
        await asyncio.sleep(0.1)
    await asyncio.gather(*(bus.deliver(m) for m in itertools.islice(said, 200)))
    await asyncio.sleep(2)
    left = iter(list(itertools.islice(said, messages)))

    async def feed() -> None:
        for message in left:
            await bus.deliver(message)

    start = time.perf_counter()
    await asyncio.gather(*(feed() for _ in range(WAITING)))
    seconds = time.perf_counter() - start
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await redis.aclose()
    return seconds


if __name__ == "__main__":
    for engine, workers, only in (
        ("sqlite", 1, False),
        ("postgres", 1, False),
        ("postgres", 2, False),
        ("postgres", 1, True),
    ):
        flow = measure(engine, workers, tickets_only=only, messages=1500 if only else 4000)
        sys.stdout.write(f"{flow}\n")
        sys.stdout.flush()
