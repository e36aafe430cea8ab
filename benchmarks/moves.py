"""How long somebody waits at most while partitions move: a worker comes, is told to go, or dies."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from multiprocessing.process import BaseProcess

from redis.asyncio import Redis

from benchmarks import bus, mixture
from benchmarks.found import Found, table
from benchmarks.progress import note
from benchmarks.towns import apart, database
from bot.bus.backlog import look
from bot.bus.leases import connect
from bot.bus.senders import StreamBus
from bot.message import Message
from tests.bot.redis_servers import private_redis

TITLE = "While partitions move"
FIGURES = ("moves",)

MOVES = {"joins": "a worker comes", "leaves": "one is told to go (SIGTERM)", "dies": "one is killed (SIGKILL)"}
GOALS = {"joins": "< 2", "leaves": "< 2", "dies": "< 7"}
"""Seconds.  Who goes hands over; who dies is missed when its leases have run out, 4 seconds after its last renewal."""

TIMES, SHORT = 6, 2
ROOMS, A_SECOND = 128, 40
BEFORE, AFTER = 2.0, 8.0
"""Seconds in which people speak before and after the event."""


@dataclass(slots=True)
class Moves:
    """Seconds that the slowest message of each event waited; ``lost``: messages that were not acknowledged at all."""

    longest: dict[str, list[float]] = field(default_factory=lambda: {move: [] for move in MOVES})
    said: int = 0
    lost: int = 0


def run(*, short: bool) -> None:
    """On PostgreSQL, one or two workers alive."""
    found = measured(SHORT if short else TIMES)
    for move, waits in found.longest.items():
        note(f"moves.{move}", max(waits), "s", GOALS[move])
        note(f"moves.{move}.half", sorted(waits)[len(waits) // 2], "s")
    note("moves.times", len(found.longest["dies"]))
    note("moves.said", found.said)
    note("moves.lost", found.lost, "", "0")


def measured(times: int) -> Moves:
    """So many deaths and farewells, each followed by a newcomer."""
    with ExitStack() as stack:
        redis = stack.enter_context(private_redis())
        url = stack.enter_context(database("postgres"))
        apart(bus._settle, url)
        context = get_context("spawn")
        there: list[BaseProcess] = []

        def come() -> None:
            there.append(context.Process(target=bus._work, args=(url, redis.url)))
            there[-1].start()

        def go(how: signal.Signals) -> None:
            worker = there.pop(0)
            (worker.kill if how is signal.SIGKILL else worker.terminate)()
            stack.callback(worker.join)

        def end() -> None:
            while there:
                go(signal.SIGTERM)

        stack.callback(end)
        return asyncio.run(_move(redis.url, times, come, go))


async def _move(url: str, times: int, come: Callable[[], None], go: Callable[[signal.Signals], None]) -> Moves:
    redis, found = connect(url), Moves()
    gateway = StreamBus(redis)
    running = asyncio.ensure_future(gateway.run())
    said = mixture.messages(ROOMS, every=0)

    async def during(event: Callable[[], None], workers: int) -> float:
        waits: list[asyncio.Task[float]] = []
        speaking = asyncio.ensure_future(_speak(gateway, said, waits))
        await asyncio.sleep(BEFORE)
        event()
        await _living(redis, workers)
        await asyncio.sleep(AFTER)
        speaking.cancel()
        done, late = await asyncio.wait(waits, timeout=30)
        found.said += len(waits)
        found.lost += len(late)
        return max(wait.result() for wait in done)

    for _ in range(2):
        come()
    await _living(redis, 2)
    await during(lambda: None, 2)  # everything is warm
    for _ in range(times):
        for move, how in (("dies", signal.SIGKILL), ("leaves", signal.SIGTERM)):
            found.longest[move].append(await during(partial(go, how), 1))
            found.longest["joins"].append(await during(come, 2))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await redis.aclose()
    return found


async def _living(redis: Redis, workers: int) -> None:
    """Wait until so many say that they live."""
    async with asyncio.timeout(60):
        while (await look(redis)).workers != workers:  # noqa: ASYNC110  other processes have no event here
            await asyncio.sleep(0.05)


async def _speak(gateway: StreamBus, said: Iterator[Message], waits: list["asyncio.Task[float]"]) -> None:
    for message in said:
        waits.append(asyncio.ensure_future(_wait(gateway, message)))
        await asyncio.sleep(1 / A_SECOND)


async def _wait(gateway: StreamBus, message: Message) -> float:
    loop = asyncio.get_running_loop()
    began = loop.time()
    await gateway.deliver(message)
    return loop.time() - began


def page(found: Found) -> str:
    """One row an event."""
    text = (
        f"{A_SECOND} messages a second in {ROOMS} groups, PostgreSQL, one or two workers alive; {found('moves.times')} "
        f"deaths and as many farewells,\n{found('moves.said')} messages, {found('moves.lost')} of them not "
        "acknowledged. Seconds that the slowest message waited.\n\n"
    )
    rows = [(why, found.bare(f"moves.{move}"), found.bare(f"moves.{move}.half")) for move, why in MOVES.items()]
    return text + table(("", "worst", "half of the times"), rows)
