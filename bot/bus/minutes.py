"""What each room said in its last minutes, kept in Redis beside the streams, should its worker die.

Redis holds it in memory only.  The rooms of five minutes lie together, so that all of them vanish by themselves.
"""

from collections.abc import Mapping
from typing import Any

from redis.asyncio import Redis

from bot.bus import keys

SPAN = 300
"""Seconds of one bundle."""

BUNDLES = 4
"""How many bundles are there at a time: twenty minutes, as long as words are remembered."""


def _names(partition: int, at: float) -> list[str]:
    """The bundles, the latest first."""
    latest = int(at // SPAN)
    return [keys.minutes(partition, latest - n) for n in range(BUNDLES)]


def keep(pipe: Any, partition: int, rooms: Mapping[str, bytes], at: float) -> None:
    """Write down what these rooms remember; what was taken back there stays in no bundle."""
    latest, *earlier = _names(partition, at)
    for name in earlier:
        pipe.hdel(name, *rooms)
    pipe.hset(latest, mapping=rooms)
    pipe.expire(latest, SPAN * BUNDLES)


async def found(redis: Redis, partition: int, at: float) -> list[bytes]:
    """What the rooms of a partition remember."""
    pipe = redis.pipeline(transaction=False)
    for name in _names(partition, at):
        pipe.hvals(name)
    return [frame for bundle in await pipe.execute() for frame in bundle]
