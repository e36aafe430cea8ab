"""What was announced, made into messages: remembered at once, asked for a few at a time, handed on in order."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from grpclib.exceptions import GRPCError

from bot.channels.wechat.client import LOST, Down, Tempo
from bot.channels.wechat.names import Recent
from bot.channels.wechat.spool import Spool
from bot.logs import fault, log
from bot.message import Message

AHEAD = 24
"""Messages that are asked for before the first of them was handed on."""

Read = Callable[[str, list[Any]], Awaitable[Sequence[Message]]]
Hand = Callable[[Message, Callable[[], None]], Awaitable[None]]
Gone = Callable[[str, list[Any]], None]


class Inbox:
    """``about`` of an entry: its kind (below 0: no gateway's), when it was announced, and ids.

    ``lost`` is told of what cannot be read any more; the entry is kept until somebody drops it.
    """

    spool: Spool
    """Open once ``open`` was called."""

    def __init__(self, path: Path, ready: asyncio.Event, read: Read, lost: Gone, tempo: Tempo) -> None:
        self._path = path
        self._ready, self._read, self._lost, self._tempo = ready, read, lost, tempo
        self._seen: Recent[str, None] = Recent(20_000)
        self._announced: asyncio.Queue[tuple[str, list[Any]]] = asyncio.Queue()
        self._own: asyncio.Queue[tuple[str, list[Any]]] = asyncio.Queue()
        self._hurried: asyncio.Queue[tuple[str, list[Any]]] = asyncio.Queue()
        self._asked: asyncio.Queue[tuple[str, list[Any], asyncio.Task[Sequence[Message] | None]]] = asyncio.Queue(AHEAD)

    def open(self) -> None:
        """Begin with what stands in the spool by now: another process may have had this wire since we last did."""
        if hasattr(self, "spool"):
            self.spool.close()
        self.spool = Spool(self._path)

    def announce(self, key: str, about: list[Any], *, keep: bool = True, first: bool = False) -> None:
        """Something came; never waits.  What came before is dropped; ``first``: asked for before all that waits."""
        if key in self._seen:
            return
        self._seen.put(key, None)
        if keep:
            self.spool.add(key, about)
        (self._hurried if first else self._queue(about)).put_nowait((key, about))

    def forget(self, key: str) -> None:
        """It may come again."""
        self._seen.pop(key, None)

    async def run(self, hand: Hand) -> None:
        """Until cancelled; begins with what was not taken the last time."""
        self._announced, self._own, self._asked = asyncio.Queue(), asyncio.Queue(), asyncio.Queue(AHEAD)
        self._hurried = asyncio.Queue()
        for key, about in self.spool.entries:
            self._seen.put(key, None)
            self._queue(about).put_nowait((key, about))
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._ask(tasks))
            tasks.create_task(self._sort(hand))
            tasks.create_task(self._tell(hand))
            tasks.create_task(self._hurry(hand))
            tasks.create_task(self.spool.sync())

    async def _ask(self, tasks: asyncio.TaskGroup) -> None:
        while True:
            key, about = await self._announced.get()
            await self._asked.put((key, about, tasks.create_task(self._messages(key, about))))

    async def _sort(self, hand: Hand) -> None:
        while True:
            key, about, task = await self._asked.get()
            messages = await task
            if messages is None:
                log.warning("message gone", channel="wechat", id=key)
                self._lost(key, about)
                continue
            await self._pass(key, messages, hand)

    async def _hurry(self, hand: Hand) -> None:
        """Who is logged in has to be known before anything can be said, however much waits to be read."""
        while True:
            key, about = await self._hurried.get()
            await self._pass(key, await self._messages(key, about) or (), hand)

    async def _tell(self, hand: Hand) -> None:
        """What is about the account itself needs no gateway and waits for nobody's words."""
        while True:
            key, about = await self._own.get()
            await self._pass(key, await self._read(key, about), hand)

    async def _pass(self, key: str, messages: Sequence[Message], hand: Hand) -> None:
        left = [len(messages)]
        if not messages:
            self.spool.drop((key,))
        for message in messages:
            await hand(message, partial(self._taken, key, left))

    def _queue(self, about: list[Any]) -> asyncio.Queue[tuple[str, list[Any]]]:
        return self._own if about[0] < 0 else self._announced

    def _taken(self, key: str, left: list[int]) -> None:
        left[0] -= 1
        if not left[0]:
            self.spool.drop((key,))

    async def _messages(self, key: str, about: list[Any]) -> Sequence[Message] | None:
        """Asked for until there is an answer; None where the gateway says again and again that it has none."""
        refused = 0
        while True:
            await self._ready.wait()
            try:
                return await self._read(key, about)
            except Down:
                await asyncio.sleep(0)
                continue
            except LOST:
                await asyncio.sleep(0.05)  # whether the connection is gone shows in a moment
            except GRPCError:
                pass
            except Exception as problem:  # what cannot be understood never blocks the line
                log.error("message not understood", channel="wechat", id=key, **fault(problem))
            if not self._ready.is_set():
                continue
            if refused == len(self._tempo.again):
                return None
            await asyncio.sleep(self._tempo.again[refused])
            refused += 1
