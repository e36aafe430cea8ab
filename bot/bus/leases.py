"""Leases: what only one process may do at a time, kept for as long as it says that it lives."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, cast

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from bot.logs import fault, log

TROUBLE = (RedisError, OSError, TimeoutError)
"""What Redis does to whoever speaks to it; all of it passes."""

LIFE = 4.0
"""Seconds after which what a dead process did is free for another."""

BEAT = 1.0
"""Seconds between two signs of life."""

_HOLD = """
local holder = redis.call('GET', KEYS[1])
if not holder then return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) and 1 end
return holder == ARGV[1] and redis.call('PEXPIRE', KEYS[1], ARGV[2]) or 0
"""

_LEAVE = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] ~= '' then redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3]) end
return redis.call('DEL', KEYS[1])
"""


class Outage:
    """Redis is away: said when it begins and when it ends, not at every try."""

    def __init__(self, who: str) -> None:
        self._who, self._lasts = who, False

    def began(self, problem: BaseException) -> None:
        """It does not answer, or takes nothing."""
        if not self._lasts:
            log.warning("redis is away", id=self._who, **fault(problem))
        self._lasts = True

    def ended(self) -> None:
        """It answers."""
        if self._lasts:
            log.info("redis is back", id=self._who)
        self._lasts = False


def heed() -> None:
    """Raise the cancellation that was meant for us: redis-py sends by ``wait_for``, which loses one on Python 3.11."""
    task = asyncio.current_task()
    if task and task.cancelling():
        raise asyncio.CancelledError


def connect(url: str) -> Redis:
    """A client that tries nothing by itself again: whoever uses it has to know that something was lost."""
    return Redis.from_url(url, retry=Retry(NoBackoff(), 0), socket_connect_timeout=3, health_check_interval=0)


async def hold(redis: Redis, keys: list[str], me: str, life: float = LIFE) -> list[bool]:
    """Take each lease, or renew it where it is ours already; whether it is ours now."""
    pipe = redis.pipeline(transaction=False)
    for key in keys:
        pipe.eval(_HOLD, 1, key, me, str(int(life * 1000)))
    return [bool(held) for held in await pipe.execute()] if keys else []


async def leave(redis: Redis, key: str, me: str, *, note: str = "", text: bytes = b"", life: float = LIFE) -> None:
    """Give a lease up; with it, in the same moment, a note for whoever takes it next."""
    given = redis.eval(_LEAVE, 2, key, note or key, me, cast(Any, text), str(int(life * 1000)))
    await given


class Lease:
    """One thing that one process does; the next one takes over within seconds after it died."""

    def __init__(self, redis: Redis, key: str, me: str) -> None:
        self._redis, self._key, self._me = redis, key, me
        self._until, self._away = 0.0, -LIFE
        self._outage = Outage(key)

    async def doing(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do it whenever nobody else does, for ever; stopped as soon as it may be another's."""
        while True:
            heed()
            await self._wait()
            task = asyncio.ensure_future(work())
            try:
                while not task.done() and await self._is_ours():
                    heed()
                    await asyncio.wait([task], timeout=BEAT)
                if task.done():
                    task.result()  # what ended it is told to whoever waits for us
                    return
                log.warning("somebody else may do it now", id=self._key)
            finally:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                await self._give_up()

    async def _wait(self) -> None:
        if await self._taken():
            return
        log.info("waiting to take over", id=self._key)
        while not await self._taken():
            heed()
            await asyncio.sleep(BEAT / 2)

    async def _taken(self) -> bool:
        """Not soon after Redis was away: it may have forgotten who does it, who is about to say so again."""
        return asyncio.get_running_loop().time() - self._away >= LIFE and await self._renewed()

    async def _is_ours(self) -> bool:
        """Renewed, or at least not yet run out: a moment without Redis ends nothing."""
        return await self._renewed() or asyncio.get_running_loop().time() < self._until

    async def _renewed(self) -> bool:
        asked = asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(LIFE / 4):
                (held,) = await hold(self._redis, [self._key], self._me)
        except TROUBLE as problem:
            self._outage.began(problem)
            self._away = asked
            return False
        self._outage.ended()
        self._until = asked + LIFE - BEAT if held else 0.0
        return held

    async def _give_up(self) -> None:
        self._until = 0.0
        try:
            async with asyncio.timeout(1):
                await leave(self._redis, self._key, self._me)
        except TROUBLE:
            pass  # it runs out by itself
