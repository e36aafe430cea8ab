"""Which worker reads which partition: everybody knows by themselves, and one that comes or goes moves few of them."""

import asyncio
from collections.abc import Iterable
from typing import Any, cast
from zlib import crc32

from redis.asyncio import Redis

from bot.bus import keys
from bot.bus.leases import LIFE, hold, leave


def chosen(workers: Iterable[str], partition: int) -> str:
    """The worker that shall read that partition, the same for whoever asks (rendezvous hashing)."""
    return max(workers, key=lambda worker: (crc32(f"{worker}:{partition}".encode()) * 2654435761 % 2**32, worker))


class Shares:
    """The partitions of one worker, each under a lease.

    ``beat`` says that it lives and takes what is its share; ``held`` are those whose lease surely still lasts.
    """

    def __init__(self, redis: Redis, me: str) -> None:
        self._redis, self._me = redis, me
        self._until: dict[int, float] = {}
        self.wanted: set[int] = set()

    @property
    def held(self) -> set[int]:
        """What nobody else reads now."""
        now = asyncio.get_running_loop().time()
        return {partition for partition, until in self._until.items() if until > now}

    async def beat(self) -> None:
        """Say that we live, and see what is to be read; what is ours no longer is kept until ``give_up``."""
        asked = asyncio.get_running_loop().time()
        workers = await self._living()
        self.wanted = {p for p in range(keys.PARTITIONS) if chosen(workers, p) == self._me}
        tried = sorted(self.wanted | self.held)
        for partition, ours in zip(tried, await self._hold(tried), strict=True):
            if ours:
                self._until[partition] = asked + LIFE * 0.75
            else:
                self._until.pop(partition, None)

    async def give_up(self, partition: int, memory: bytes) -> None:
        """Another may read it; ``memory``: what it should know."""
        self._until.pop(partition, None)
        note = keys.lately(partition)
        await leave(self._redis, keys.owner(partition), self._me, note=note, text=memory, life=keys.HANDED_OVER)

    async def say_goodbye(self) -> None:
        """We are not there any more."""
        pipe = self._redis.pipeline()
        pipe.srem(keys.WORKERS, self._me)
        pipe.delete(keys.present(self._me))
        await pipe.execute()

    async def _hold(self, partitions: list[int]) -> list[bool]:
        return await hold(self._redis, [keys.owner(partition) for partition in partitions], self._me)

    async def _living(self) -> list[str]:
        """All workers that live, with us among them."""
        mine, life = keys.present(self._me), int(LIFE * 1000)
        if not await self._redis.pexpire(mine, life):  # renewing needs no memory, which may be full
            pipe = self._redis.pipeline()
            pipe.set(mine, b"", px=life)
            pipe.sadd(keys.WORKERS, self._me)
            await pipe.execute()
        known = await cast(Any, self._redis.smembers(keys.WORKERS))
        names = sorted({self._me, *(name.decode() for name in known)})
        pipe = self._redis.pipeline(transaction=False)
        for name in names:
            pipe.exists(keys.present(name))
        there = dict(zip(names, await pipe.execute(), strict=True))
        gone = [name for name, lives in there.items() if not lives and name != self._me]
        if gone:
            await cast(Any, self._redis.srem(keys.WORKERS, *gone))
        return [name for name in names if name not in gone]
