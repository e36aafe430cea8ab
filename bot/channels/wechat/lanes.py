"""Handing on: in order within a room, rooms side by side, again and again until it is taken."""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

from bot.channels import Deliver
from bot.logs import fault, log
from bot.message import Address, Message

Done = Callable[[], None]


class Lanes:
    """One line a room.  ``put`` waits while too many stand in line."""

    def __init__(self, deliver: Deliver, pause: tuple[float, float], most: int = 512) -> None:
        self._deliver, self._pause = deliver, pause
        self._tasks: set[asyncio.Task[None]] = set()
        self._lines: dict[Address, deque[tuple[Message, Done]]] = {}
        self._places = asyncio.Semaphore(most)

    async def put(self, message: Message, done: Done) -> None:
        """Stand in line; ``done`` is called once the message was taken."""
        await self._places.acquire()
        line = self._lines.get(message.room)
        if line is not None:
            line.append((message, done))
            return
        self._lines[message.room] = deque([(message, done)])
        self._begin(self._walk(message.room))

    def put_all(self, waiting: list[tuple[Message, Done]]) -> None:
        """All of them in their order, as soon as there is room."""

        async def one_by_one() -> None:
            for message, done in waiting:
                await self.put(message, done)

        self._begin(one_by_one())

    def close(self) -> None:
        """Whoever stands in line stays untaken."""
        for task in self._tasks:
            task.cancel()

    def _begin(self, walk: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(walk)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _walk(self, room: Address) -> None:
        line = self._lines[room]
        while line:
            message, done = line.popleft()
            await self._hand_over(message)
            done()
            self._places.release()
        del self._lines[room]

    async def _hand_over(self, message: Message) -> None:
        wait, longest = self._pause
        while True:
            try:
                await self._deliver(message)
            except Exception as problem:
                log.error("not delivered", channel="wechat", kind=message.kind, id=message.id, **fault(problem))
                await asyncio.sleep(wait)
                wait = min(longest, wait * 2)
            else:
                return
