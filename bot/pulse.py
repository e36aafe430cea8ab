"""The beat of a part that works while there is something to do, and sleeps until there may be."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress


class Pulse:
    """Woken by ``wake``, from the loop it beats in."""

    def __init__(self) -> None:
        self._stir = asyncio.Event()

    def wake(self) -> None:
        """There may be something to do."""
        self._stir.set()

    async def beat(self, work: Callable[[], Awaitable[int]], nap: Callable[[], Awaitable[float]]) -> None:
        """Work until ``work`` says that it did nothing, then sleep for ``nap`` seconds or until woken; for ever."""
        while True:
            self._stir.clear()
            if not await work():
                seconds = await nap()
                with suppress(
                    TimeoutError
                ):  # wait_for would lose a cancellation that comes with a wake, on Python 3.11
                    async with asyncio.timeout(seconds):
                        await self._stir.wait()
