"""A playground on a free port, with a village behind it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import ClientSession

from bot.channels.playground import Playground, Scenery
from bot.clock import MovableClock
from tests.channels.village import SCENERY, Village, explain
from tests.channels.windows import Window

START = datetime(2026, 11, 24, 11, 2, tzinfo=UTC)  # 19:02 where the village is


class StoppedClock:
    """Stands still unless it is moved."""

    def now(self) -> datetime:
        return START


@dataclass
class Show:
    """A running playground and all that a test may want of it."""

    playground: Playground
    village: Village
    clock: MovableClock
    client: ClientSession
    scenery: list[Scenery]
    moves: list[timedelta] = field(default_factory=list)

    @property
    def url(self) -> str:
        return self.playground.url

    @property
    def origin(self) -> dict[str, str]:
        return {"Origin": self.url.rstrip("/")}

    async def window(self, **query: str) -> Window:
        """A window that has been told what there is."""
        return await Window.open(self.client, self.url, **query)


@pytest.fixture
async def show() -> AsyncIterator[Show]:
    clock, village, moves, scenery = MovableClock(StoppedClock()), Village(), [], [SCENERY]
    playground = Playground(lambda: scenery[0], clock, explain, port=0, on_move=moves.append)
    village.send = playground.send
    running = asyncio.create_task(playground.run(village.deliver))
    await asyncio.wait_for(playground.ready.wait(), 5)
    async with ClientSession() as client:
        yield Show(playground, village, clock, client, scenery, moves)
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


@pytest.fixture
def eventually() -> Callable[[Callable[[], bool]], Awaitable[None]]:
    """Wait until something holds."""

    async def wait(holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not holds():  # noqa: ASYNC110  what is waited for knows of no event
                await asyncio.sleep(0.01)

    return wait
