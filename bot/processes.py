"""What every process of the bot does: it ends when told to, and tells monitors how it is."""

import asyncio
import gc
import signal
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Any

FAREWELL = 4.0
"""Seconds in which what was begun has to come to its end, where somebody waits for the process to stop."""


def settle_in() -> None:
    """The start is over.  What is there stays to the end, so the collector never looks at it; at the rest, it does."""
    gc.freeze()
    gc.enable()


def on_stop(do: Callable[[], object]) -> None:
    """Call ``do`` at SIGTERM or Ctrl-C."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, do)


@contextmanager
def until_stopped() -> Iterator[list[Callable[[], Awaitable[object]]]]:
    """What is awaited here ends quietly when the process is told to stop; at once when it is told twice.

    What the block puts into the list is awaited before.
    """
    me, before = asyncio.current_task(), list[Callable[[], Awaitable[object]]]()
    assert me is not None
    leaving: list[asyncio.Task[None]] = []

    async def leave() -> None:
        try:
            async with asyncio.timeout(FAREWELL):
                await asyncio.gather(*(finish() for finish in before))
        except TimeoutError:
            pass
        finally:
            me.cancel()

    settle_in()
    on_stop(lambda: me.cancel() if leaving else leaving.append(asyncio.ensure_future(leave())))
    with suppress(asyncio.CancelledError):
        yield before


async def monitored(server: Callable[[Any], Any]) -> None:
    """Run what ``server`` makes of `bot.health.parts`; these are loaded beside the start, not before it."""
    await server(await asyncio.to_thread(import_module, "bot.health.parts")).run()
