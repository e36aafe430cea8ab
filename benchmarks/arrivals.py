"""Messages that come when they come: a Poisson clock that waits for no answer, and how long each one waited.

A wait is counted from the moment at which the message was to come, so that a line that stands still is not spared
the messages it kept from coming (no coordinated omission).  Driver and bot share one process and its two threads.
"""

import asyncio
import heapq
import random
from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

import nlp
from benchmarks.mixture import is_report
from benchmarks.towns import Going
from bot.app import App
from bot.bus.frames import unpacked
from bot.channels import Channel, Deliver
from bot.message import Message, Outcome, Outgoing, Receipt
from bot.processes import settle_in
from bot.settings import Settings
from bot.settings import Storage as Where
from storage.engine import Transaction
from storage.heard import heard

WARM = 5.0
"""Seconds at the beginning that are not counted."""

Arrival = tuple[float, bytes]
"""In how many seconds, and the frame."""


class Sink(Channel):
    """A wire that takes every line at once."""

    name = "bench"

    async def run(self, deliver: Deliver) -> None:
        """Nobody speaks here."""
        await asyncio.Event().wait()

    async def send(self, words: Outgoing) -> Receipt:
        """It has left."""
        return Receipt(outcome=Outcome.SENT, id=words.key)


@dataclass(slots=True)
class Waits:
    """Milliseconds from the moment a message was to come to its acknowledgement.

    ``refused``: not acknowledged; ``reports``: the ids of those that were, and have to be in the records; ``lost``: are
    not there.
    """

    found: "array[float]" = field(default_factory=lambda: array("d"))
    refused: int = 0
    reports: list[str] = field(default_factory=list)
    lost: int = 0

    def at(self, *shares: float) -> list[float]:
        """So many of a hundred waited no longer than that."""
        ordered = sorted(self.found)
        return [ordered[min(len(ordered) - 1, int(len(ordered) * share / 100))] for share in shares]


def poisson(frames: Iterable[bytes], a_second: float, seconds: float, seed: int) -> Iterator[Arrival]:
    """When each comes: independent of one another, so many a second on average."""
    dice, at = random.Random(seed), 0.0
    for frame in frames:
        at += dice.expovariate(a_second)
        if at > seconds:
            return
        yield at, frame


@dataclass(frozen=True, slots=True)
class Run:
    """How long each stream of messages waited; megabytes the process held at most; tickets that were opened."""

    waits: Mapping[str, Waits]
    memory: float
    opened: int


def drive(url: str, streams: Mapping[str, Iterable[Arrival]]) -> Run:
    """A bot on that database, with its courier and its timers, hears all the streams at once."""
    return asyncio.run(_drive(url, streams))


async def _drive(url: str, streams: Mapping[str, Iterable[Arrival]]) -> Run:
    nlp.warm()
    app = App(Settings(storage=Where(database=url)), Going(), throwaway=True)
    app.add([Sink()])
    settle_in()
    running = asyncio.ensure_future(app.run())
    await app.worker.do(lambda db: None)
    before = await app.worker.do(_tickets)
    waits = {name: Waits() for name in streams}
    await _arrive(app, streams, waits)
    opened = await app.worker.do(_tickets) - before
    for each in waits.values():
        each.lost = await app.worker.do(lambda db, each=each: _missing(db, each.reports))  # type: ignore[misc]  # mypy knows no lambda's default
    memory = peak()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    return Run(waits, memory, opened)


async def _arrive(app: App, streams: Mapping[str, Iterable[Arrival]], waits: Mapping[str, Waits]) -> None:
    loop, under_way = asyncio.get_running_loop(), set[asyncio.Task[None]]()
    deliver = app.meter.timing(Sink.name, app.bus.deliver)
    start = loop.time() + 0.5
    named = (_named(name, arrivals) for name, arrivals in streams.items())
    for at, frame, name in heapq.merge(*named):
        if (early := start + at - loop.time()) > 0:
            await asyncio.sleep(early)
        task = loop.create_task(_one(deliver, frame, start + at, waits[name] if at > WARM else Waits()))
        under_way.add(task)
        task.add_done_callback(under_way.discard)
    await asyncio.gather(*under_way)


async def pour(deliver: Deliver, said: Iterable[Message], waiting: int) -> None:
    """As fast as it goes, so many of them waiting at a time."""
    left = iter(said)

    async def feed() -> None:
        for message in left:
            await deliver(message)

    await asyncio.gather(*(feed() for _ in range(waiting)))


def _named(name: str, arrivals: Iterable[Arrival]) -> Iterator[tuple[float, bytes, str]]:
    return ((at, frame, name) for at, frame in arrivals)


async def _one(deliver: Deliver, frame: bytes, due: float, waits: Waits) -> None:
    message = unpacked(frame, Message)
    try:
        await deliver(message)
    except Exception:
        waits.refused += 1
        return
    waits.found.append((asyncio.get_running_loop().time() - due) * 1000)
    if is_report(message):
        waits.reports.append(f"{message.channel}:{message.id}")


def _tickets(db: Transaction) -> int:
    return int(db.exec_driver_sql("SELECT count(*) FROM tickets").scalar_one())


def _missing(db: Transaction, ids: list[str]) -> int:
    there = {row[0] for row in db.execute(select(heard.c.message_id))}
    return sum(each not in there for each in ids)


def peak() -> float:
    """Megabytes that this process held at most."""
    status = Path("/proc/self/status").read_text("ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024
