"""Handing over: chats beside one another, one chat in order, and nothing after what has not been committed."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence

from bot.channels import Deliver
from bot.channels.telegram.hearing import Heard
from bot.logs import fault, log
from bot.message import Kind

PAUSE = (0.1, 10.0)
"""Seconds between two tries to hand a message over: at first, at most."""


class Lanes:
    """``after`` is told what was committed."""

    def __init__(self, deliver: Deliver, after: Callable[[Heard], None], pause: tuple[float, float] = PAUSE) -> None:
        self._deliver, self._after, self._pause = deliver, after, pause

    async def hand_over(self, heard: Sequence[Heard]) -> None:
        """Return once everything is committed; what fails is tried again, for ever."""
        for stretch in _stretches(heard):
            lanes: dict[str, list[Heard]] = {}
            for one in stretch:
                lanes.setdefault(one.message.room, []).append(one)
            await _together(self._lane(lane) for lane in lanes.values())

    async def _lane(self, lane: Iterable[Heard]) -> None:
        for heard in lane:
            await self._one(heard)
            self._after(heard)

    async def _one(self, heard: Heard) -> None:
        pause, longest = self._pause
        while True:
            try:
                return await self._deliver(heard.message)
            except Exception as problem:
                log.warning("delivery put off", channel="telegram", id=heard.message.id, **fault(problem))
            await asyncio.sleep(pause)
            pause = min(longest, 2 * pause)


async def _together(deeds: Iterable[Awaitable[None]]) -> None:
    waiting = list(deeds)
    if len(waiting) == 1:
        await waiting[0]
        return
    async with asyncio.TaskGroup() as tasks:
        for deed in waiting:
            tasks.create_task(_awaited(deed))


async def _awaited(deed: Awaitable[None]) -> None:
    await deed


def _stretches(heard: Sequence[Heard]) -> Iterator[list[Heard]]:
    """A group that moves has two addresses: nothing is said beside it."""
    stretch: list[Heard] = []
    for one in heard:
        if one.message.kind is not Kind.MOVED:
            stretch.append(one)
            continue
        yield stretch
        yield [one]
        stretch = []
    yield stretch
