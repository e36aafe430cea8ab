"""What every process of the bot does: it ends when told to, and tells monitors how it is."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Any


def on_stop(do: Callable[[], object]) -> None:
    """Call ``do`` at SIGTERM or Ctrl-C."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, do)


@contextmanager
def until_stopped() -> Iterator[None]:
    """What is awaited here ends quietly when the process is told to stop."""
    me = asyncio.current_task()
    assert me is not None
    on_stop(me.cancel)
    with suppress(asyncio.CancelledError):
        yield


async def monitored(server: Callable[[Any], Any]) -> None:
    """Run what ``server`` makes of `bot.health.parts`; these are loaded beside the start, not before it."""
    await server(await asyncio.to_thread(import_module, "bot.health.parts")).run()
