"""Handing on: in order within a room, rooms side by side, again and again until it is taken."""

import asyncio
from collections import deque
from collections.abc import Callable

from bot.channels import Deliver
from bot.logs import fault, log
from bot.message import Address, Message

Done = Callable[[], None]


class Lanes:
    """One line a room.  ``put`` waits while too many stand in line."""

    def __init__(self, deliver: Deliver, tasks: asyncio.TaskGroup, pause: tuple[float, float], most: int = 512) -> None:
        self._deliver, self._tasks, self._pause = deliver, tasks, pause
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
        self._tasks.create_task(self._walk(message.room))

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
