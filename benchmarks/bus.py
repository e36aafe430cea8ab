"""Messages a second through Redis: workers as processes of their own, on SQLite and on PostgreSQL.

Delivering, this process holds so many unanswered at a time.
"""

import asyncio
import itertools
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import nlp
from benchmarks import line, mixture
from benchmarks.arrivals import pour
from benchmarks.found import NONE, Found, table
from benchmarks.progress import note
from benchmarks.towns import ENGINES, apart, build, database
from bot.bus.leases import connect
from bot.bus.senders import StreamBus
from bot.message import Message
from bot.settings import Settings, Storage
from bot.workers import WorkerProcess
from storage.engine import Database
from storage.migrations import migrate
from tests.bot.redis_servers import private_redis

TITLE = "Through Redis, workers as processes"
FIGURES = ("bus",)

WAITING = 512
WARM = 200
MESSAGES, SHORT = 4_000, 1_500
GROUPS = 1_000

KINDS = {
    "mixture": "nine of ten are talk",
    "joined": "reports only, of few matters",
    "tickets": "reports only, each opens a ticket",
}
SETUPS = (
    *(("sqlite", 1, "mixture"), ("postgres", 1, "mixture"), ("postgres", 2, "mixture"), ("postgres", 1, "joined")),
    *(("postgres", 1, "tickets"), ("postgres", 2, "tickets")),
)
MOST = 10
"""Per cent by which the CPU a message may grow with the second worker."""


@dataclass(frozen=True, slots=True)
class Flow:
    """Messages a second, and microseconds of CPU a message in all workers together."""

    a_second: float
    worker_cpu: float


def run(*, short: bool) -> None:
    """Every set-up once."""
    cpu = {}
    for engine, workers, kind in SETUPS:
        flow = measure(engine, workers, kind, SHORT if short else MESSAGES)
        goal = "≥ 4,000" if (workers, kind) == (1, "tickets") else ""
        note(f"bus.{engine}.{workers}.{kind}.a_second", flow.a_second, "messages a second", goal)
        note(f"bus.{engine}.{workers}.{kind}.cpu", flow.worker_cpu, "µs")
        cpu[engine, workers, kind] = flow.worker_cpu
    grown = cpu["postgres", 2, "tickets"] / cpu["postgres", 1, "tickets"] - 1
    note("bus.postgres.growth", grown * 100, "%", f"≤ {MOST} %")


def measure(engine: str, workers: int, kind: str, messages: int = MESSAGES) -> Flow:
    """One way of setting it up."""
    with ExitStack() as stack:
        redis = stack.enter_context(private_redis())
        url = stack.enter_context(database(engine))
        if kind == "tickets":
            apart(build, url, GROUPS, 0)
        else:
            apart(_settle, url)
        context = get_context("spawn")
        processes = [context.Process(target=_work, args=(url, redis.url)) for _ in range(workers)]
        for process in processes:
            process.start()
        pids = [process.pid for process in processes if process.pid]
        seconds, cpu = asyncio.run(_deliver(redis.url, said(kind), messages, pids))
        for process in processes:
            process.terminate()
        for process in processes:
            process.join()
    return Flow(messages / seconds, cpu / messages * 1e6)


def said(kind: str) -> Iterator[Message]:
    """The messages of one kind, without end."""
    if kind == "tickets":
        return mixture.messages(GROUPS, every=1)
    every = line._mixture()
    return every if kind == "mixture" else (m for m in every if "楼道灯坏了" in m.text or "电梯又停了" in m.text)


def _settle(url: str) -> None:
    kept = Database(url)
    migrate(kept)
    with kept.begin() as db:
        line.settle(db)
    kept.close()


def _work(url: str, redis: str) -> None:
    nlp.warm()
    asyncio.run(WorkerProcess(Settings(storage=Storage(database=url, redis=redis))).run())


async def _deliver(url: str, said: Iterator[Message], messages: int, pids: Sequence[int]) -> tuple[float, float]:
    """Seconds, and seconds of the workers' processors, once they are warm."""
    redis = connect(url)
    bus = StreamBus(redis)
    running = asyncio.ensure_future(bus.run())
    while len(await redis.smembers("jinlin:workers")) < len(pids):  # noqa: ASYNC110  other processes have no event here
        await asyncio.sleep(0.1)
    await asyncio.gather(*(bus.deliver(m) for m in itertools.islice(said, WARM)))
    await asyncio.sleep(2)
    ready = list(itertools.islice(said, messages))
    start, busy = time.perf_counter(), _processor(pids)
    await pour(bus.deliver, ready, WAITING)
    seconds, cpu = time.perf_counter() - start, _processor(pids) - busy
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await redis.aclose()
    return seconds, cpu


def _processor(pids: Iterable[int]) -> float:
    """Seconds of the processor that these processes have had, the kernel's for them among them."""
    told = (Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split() for pid in pids)
    return sum(int(fields[11]) + int(fields[12]) for fields in told) / os.sysconf("SC_CLK_TCK")


def page(found: Found) -> str:
    """Every set-up."""
    text = (
        f"Workers with a private Redis and a private database (`fsync=on`); one process delivers, {WAITING} "
        f"unanswered at a time. CPU is "
        "the workers' own, microseconds a message;\nall share this machine's cores, so a second worker adds safety "
        "here, not speed.\n\n"
    )
    rows = []
    for engine, workers, kind in SETUPS:
        name = f"bus.{engine}.{workers}.{kind}"
        rows.append((ENGINES[engine], workers, KINDS[kind], found.bare(f"{name}.a_second"), found.bare(f"{name}.cpu")))
    grown = found("bus.postgres.growth")
    last = (
        ""
        if grown == NONE
        else f"\nWith the second worker the CPU of a message that opens a ticket changes by {grown}.\n"
    )
    return text + table(("engine", "workers", "messages", "a second", "CPU, µs"), rows) + last


if __name__ == "__main__":
    run(short=False)
