"""What every process of the bot does: it ends when told to, and tells monitors how it is."""

import asyncio
import gc
import os
import signal
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from threading import Timer
from typing import Any

from bot.logs import log

FAREWELL = 4.0
"""Seconds in which what was begun has to come to its end, where somebody waits for the process to stop."""

LAST = 9.5
"""Seconds until it ends wherever it is, where a server has fallen silent, say: what is not committed comes again."""


def settle_in() -> None:
    """The start is over.  What is there stays to the end, so the collector never looks at it; at the rest, it does."""
    gc.freeze()
    gc.enable()


def on_stop(do: Callable[[], object]) -> None:
    """Call ``do`` at SIGTERM or Ctrl-C; it may take ``LAST`` seconds until the process ends."""

    def stop() -> None:
        last = Timer(LAST, _end_here)
        last.daemon = True
        last.start()
        do()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)


def _end_here() -> None:
    log.warning("ended in the middle")
    os._exit(1)


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
