"""The bus as a gateway sees it: into Redis in order, and let go of only when the worker says that it has committed."""

import asyncio
import itertools
from collections import Counter
from collections.abc import Awaitable, Iterable
from dataclasses import dataclass, field
from typing import cast
from uuid import uuid4

from redis.asyncio import Redis

from bot.bus import Bus, NotCommitted, keys
from bot.bus.ears import listen
from bot.bus.frames import Answers, Unreadable, packed, unpacked
from bot.bus.leases import TROUBLE, Outage, heed
from bot.logs import fault, log
from bot.message import Message

TOGETHER = 256
"""Messages that share a round trip at most."""

WAITING = 5_000
"""Messages of a partition that one gateway has in Redis at most; those after them wait here for their turn."""

KEPT = 50_000
"""Entries of a partition beyond which the oldest are cut off: what ten gateways may have there; nothing is lost."""

PATIENCE = 5.0
"""Seconds after which is looked whether an unanswered message still waits to be read."""

_LOOK = 0.5
_PAUSE = 0.1
_SLOWEST = 2.0


@dataclass(slots=True)
class _Letter:
    """A message that nobody has committed yet.  ``entry``: its place in the stream, once it has one."""

    number: int
    partition: int
    frame: bytes
    done: "asyncio.Future[None]"
    entry: bytes | None = None
    looked_at: float = field(default=0.0)


class StreamBus(Bus):
    """Over Redis Streams, one partition for an estate; ``run`` has to run beside whoever delivers.

    Where a room belongs the workers say; it changes its partition while nothing of it is unanswered, so that its order
    is kept.

    All that is unanswered is sent again, in its order, whenever Redis may have lost something: after a broken
    connection, and when the streams are not those of before.  The worker's ids make it once.
    """

    def __init__(self, redis: Redis, name: str = "") -> None:
        self.name = name or uuid4().hex
        self._redis = redis
        self._numbers = itertools.count(1)
        self._unanswered: dict[int, _Letter] = {}
        self._turns = [asyncio.Semaphore(WAITING) for _ in range(keys.PARTITIONS)]
        self._open: Counter[str] = Counter()
        self._belongings: dict[str, str] = {}
        self._moving: dict[str, str] = {}
        self._fresh: list[_Letter] = []
        self._again = False
        self._epoch = ""
        self._stir, self._hears = asyncio.Event(), asyncio.Event()

    async def deliver(self, message: Message) -> None:
        """Hand one message over and wait for its commit, through whatever happens to Redis."""
        room, partition = message.room, self._partition(message.room)
        self._open[room] += 1
        try:
            async with self._turns[partition]:
                await self._answered(message, partition)
        finally:
            self._open[room] -= 1
            if not self._open[room]:
                del self._open[room]

    async def _answered(self, message: Message, partition: int) -> None:
        done = asyncio.get_running_loop().create_future()
        letter = _Letter(next(self._numbers), partition, packed(message), done)
        self._unanswered[letter.number] = letter
        self._fresh.append(letter)
        self._stir.set()
        try:
            await letter.done
        finally:
            self._unanswered.pop(letter.number, None)

    def _partition(self, room: str) -> int:
        if room in self._moving and room not in self._open:
            self._belongings[room] = self._moving.pop(room)
        return keys.partition_at(self._belongings.get(room, room))

    async def run(self) -> None:
        """Send, hear the answers, and look after what stays unanswered; until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._listening())
            tasks.create_task(self._sending())
            tasks.create_task(self._looking())

    def _send_again(self) -> None:
        self._again = True
        self._stir.set()

    async def _sending(self) -> None:
        pause, full = _PAUSE, Outage("sending")
        while True:
            heed()
            await self._stir.wait()
            await self._hears.wait()
            self._stir.clear()
            try:
                await self._send_waiting()
                pause = _PAUSE
                full.ended()
            except TROUBLE as problem:
                full.began(problem)
                self._send_again()
                await asyncio.sleep(pause)
                pause = min(pause * 2, _SLOWEST)

    async def _send_waiting(self) -> None:
        letters = list(self._unanswered.values()) if self._again else self._fresh
        self._fresh, self._again = [], False
        if letters and not await self._knows_epoch():
            self._send_again()
            await asyncio.sleep(_PAUSE)
            return
        while letters:
            now, letters = letters[:TOGETHER], letters[TOGETHER:]
            if not await self._send(now):
                self._epoch = ""
                self._send_again()
                return

    async def _send(self, letters: Iterable[_Letter]) -> bool:
        """All of them or none; False where the streams are gone."""
        there = [letter for letter in letters if not letter.done.done()]
        pipe = self._redis.pipeline(transaction=True)
        for letter in there:
            entry = {b"g": self.name, b"n": letter.number, b"m": letter.frame}
            pipe.xadd(keys.stream(self._epoch, letter.partition), entry, maxlen=KEPT, nomkstream=True)  # type: ignore[arg-type]  # a dict is invariant
        given: list[bytes | None] = await pipe.execute() if there else []
        now = asyncio.get_running_loop().time()
        for letter, entry_id in zip(there, given, strict=True):
            letter.entry, letter.looked_at = entry_id, now
        return None not in given

    async def _knows_epoch(self) -> bool:
        """Which streams are in use; False while no worker has made any."""
        if not self._epoch:
            found = await self._redis.get(keys.EPOCH)
            self._epoch = found.decode() if isinstance(found, bytes) else ""
            if self._epoch:
                known = await cast(Awaitable[dict[bytes, bytes]], self._redis.hgetall(keys.BELONGINGS))
                self._moving |= {room.decode(): name.decode() for room, name in known.items()}
        return bool(self._epoch)

    async def _listening(self) -> None:
        await listen(self._redis, self.name, "listening", self._hears, self._hear, self._send_again, pause=_PAUSE)

    def _hear(self, frame: bytes) -> None:
        try:
            answers = unpacked(frame, Answers)
        except Unreadable as problem:
            log.error("an answer that cannot be read", **fault(problem))
            return
        self._moving |= answers.moved
        for number, problem_ in answers.done:
            letter = self._unanswered.pop(number, None)
            if letter and not letter.done.done():
                if problem_:
                    letter.done.set_exception(NotCommitted(problem_))
                else:
                    letter.done.set_result(None)

    async def _looking(self) -> None:
        """Whether Redis was wiped, and whether something was lost on the way."""
        while True:
            heed()
            await asyncio.sleep(_LOOK)
            if not self._unanswered or not self._hears.is_set():
                continue
            try:
                epoch = await self._redis.get(keys.EPOCH)
                if self._epoch and epoch != self._epoch.encode():
                    self._epoch = ""
                    self._send_again()
                elif not self._again:
                    await self._look()
            except TROUBLE:
                continue  # the other two notice it as well, and say so

    async def _look(self) -> None:
        """What is in the stream no longer and yet was not answered is sent again."""
        now = asyncio.get_running_loop().time()
        late = [x for x in self._unanswered.values() if x.entry and now - x.looked_at > PATIENCE][:TOGETHER]
        pipe = self._redis.pipeline(transaction=False)
        for letter in late:
            assert letter.entry is not None
            pipe.xrange(keys.stream(self._epoch, letter.partition), min=letter.entry, max=letter.entry)
            letter.looked_at = now
        found = await pipe.execute() if late else []
        lost = [letter for letter, entries in zip(late, found, strict=True) if not entries]
        if lost:
            self._fresh = [*lost, *self._fresh]
            self._stir.set()
