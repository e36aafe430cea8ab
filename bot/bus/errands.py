"""Questions from one process to another, over Redis: put down, taken up by whoever serves them, answered."""

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from typing import Any, cast
from uuid import uuid4

import msgspec
from redis.asyncio import Redis

from bot.bus import keys
from bot.bus.ears import listen
from bot.bus.frames import Unreadable, packed, unpacked
from bot.bus.leases import TROUBLE, Outage, heed
from bot.logs import fault, log

Serve = Callable[[str, bytes], Awaitable[bytes]]
"""What is asked, and the frame of what goes with it; the frame of the answer."""

_AT_ONCE = 64
_FORGOTTEN = 60_000  # milliseconds after which nobody waits for an answer any more
_PAUSE = 0.2

TOLD_WITHIN = 30.0
"""Seconds in which an answer is said again where nobody hears it: Redis may be away, or its ear not back yet."""


class NotTaken(Exception):
    """Nobody took the question up, and it was taken back: nothing has happened."""


class _Errand(msgspec.Struct):
    """One question on its way."""

    reader: str
    number: int
    what: str
    body: bytes


class _Answer(msgspec.Struct):
    """What was said to it; ``problem``: what stood in the way."""

    number: int
    body: bytes = b""
    problem: str = ""


class Asking:
    """Asks, and hears the answers; ``run`` has to run beside whoever asks."""

    def __init__(self, redis: Redis) -> None:
        self.name = uuid4().hex
        self._redis = redis
        self._numbers = itertools.count(1)
        self._open: dict[int, asyncio.Future[_Answer]] = {}
        self.hears = asyncio.Event()

    async def run(self) -> None:
        """Hear the answers, until cancelled."""
        await listen(self._redis, self.name, "asking", self.hears, self._hear, pause=_PAUSE)

    async def ask(self, of: str, what: str, body: bytes = b"", *, within: float) -> bytes:
        """The answer.  Raises NotTaken where nothing happened, TimeoutError where nobody knows whether it did."""
        if not self.hears.is_set():
            raise NotTaken("no answer could be heard")
        number, place = next(self._numbers), keys.errands(of)
        frame = packed(_Errand(self.name, number, what, body))
        answer: asyncio.Future[_Answer] = asyncio.get_running_loop().create_future()
        self._open[number] = answer
        try:
            await self._put(place, frame)
            heed()
            try:
                async with asyncio.timeout(within):
                    given = await answer
            except TimeoutError:
                if await self._taken_back(place, frame):
                    raise NotTaken("nobody was there") from None
                raise
        finally:
            self._open.pop(number, None)
        if given.problem:
            raise RuntimeError(given.problem)
        return given.body

    async def _put(self, place: str, frame: bytes) -> None:
        pipe = self._redis.pipeline(transaction=True)
        pipe.rpush(place, frame)
        pipe.pexpire(place, _FORGOTTEN)
        try:
            await pipe.execute()
        except TROUBLE as problem:
            if await self._taken_back(place, frame):
                raise NotTaken(type(problem).__name__) from None
            raise TimeoutError from problem

    async def _taken_back(self, place: str, frame: bytes) -> bool:
        """Whether it surely was not taken up by anybody."""
        try:
            return bool(await cast(Awaitable[Any], self._redis.lrem(place, 1, cast(Any, frame))))
        except TROUBLE:
            return False

    def _hear(self, frame: bytes) -> None:
        try:
            answer = unpacked(frame, _Answer)
        except Unreadable as problem:
            log.error("an answer that cannot be read", **fault(problem))
            return
        waiting = self._open.get(answer.number)
        if waiting and not waiting.done():
            waiting.set_result(answer)


async def serve(redis: Redis, of: str, answer: Serve, leaving: asyncio.Event | None = None) -> None:
    """Take up what ``of`` is asked for, many at a time, until cancelled.

    ``leaving``: once it is set, nothing more is taken up, and it ends when what was is answered.
    """
    place, away = keys.errands(of), Outage(of)
    async with asyncio.TaskGroup() as tasks:
        while not (leaving and leaving.is_set()):
            heed()
            try:
                first = await cast(Awaitable[Any], redis.blpop([place], timeout=1))
                more = await cast(Awaitable[Any], redis.lpop(place, _AT_ONCE)) if first else None
                away.ended()
            except TROUBLE as problem:
                away.began(problem)
                await asyncio.sleep(_PAUSE)
                continue
            for frame in (first[1], *(more or ())) if first else ():
                tasks.create_task(_answer(redis, frame, answer, leaving, away))


async def _answer(redis: Redis, frame: bytes, answer: Serve, leaving: asyncio.Event | None, away: Outage) -> None:
    try:
        errand = unpacked(frame, _Errand)
    except Unreadable as problem:
        log.error("an errand that cannot be read", **fault(problem))
        return
    try:
        said = _Answer(errand.number, body=await answer(errand.what, errand.body))
    except Exception as problem:
        log.error("an errand failed", kind=errand.what, **fault(problem))
        said = _Answer(errand.number, problem=type(problem).__name__)
    until = asyncio.get_running_loop().time() + TOLD_WITHIN
    while not await _told(redis, errand.reader, packed(said), away):
        if asyncio.get_running_loop().time() > until or (leaving and leaving.is_set()):
            log.warning("an answer was lost")
            return
        await asyncio.sleep(_PAUSE)


async def _told(redis: Redis, reader: str, frame: bytes, away: Outage) -> bool:
    """Whether anybody heard it."""
    try:
        return bool(await cast(Awaitable[Any], redis.publish(keys.answers(reader), frame)))
    except TROUBLE as problem:
        away.began(problem)
        return False
