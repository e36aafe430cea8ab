"""What waits in Redis, for the operator: counts and ages only, and nothing is changed."""

from collections.abc import Awaitable
from typing import Any, cast

from redis.asyncio import Redis

from bot.bus import Backlog, keys


async def ping(redis: Redis) -> None:
    """Raise where Redis does not answer."""
    await redis.get(keys.EPOCH)


async def look(redis: Redis) -> Backlog:
    """See how the bus is."""
    epoch: Any = await redis.get(keys.EPOCH)
    waiting, age = await _partitions(redis, epoch.decode()) if epoch else (0, 0.0)
    workers = [keys.present(name) for name in await _names(redis, keys.WORKERS)]
    channels = await _names(redis, keys.GATEWAYS)
    there = await redis.mget([keys.gateway(name) for name in channels]) if channels else []
    memory: Any = await redis.info("memory")
    return Backlog(
        waiting=waiting,
        age=age,
        workers=await redis.exists(*workers) if workers else 0,
        gateways={name: being is not None for name, being in zip(channels, there, strict=True)},
        memory=(memory["used_memory"], memory["maxmemory"]),
    )


async def _partitions(redis: Redis, epoch: str) -> tuple[int, float]:
    """How many wait, and for how long the oldest has; both by Redis' own clock."""
    streams = [keys.stream(epoch, partition) for partition in range(keys.PARTITIONS)]
    pipe = redis.pipeline(transaction=False)
    for stream in streams:
        pipe.xlen(stream)
        pipe.xrange(stream, count=1)
    pipe.time()
    *found, (seconds, micros) = await pipe.execute()
    oldest = [int(entries[0][0].partition(b"-")[0]) for entries in found[1::2] if entries]
    age = seconds + micros / 1e6 - min(oldest) / 1000 if oldest else 0.0
    return sum(found[::2]), max(0.0, age)


async def _names(redis: Redis, key: str) -> list[str]:
    found = await cast(Awaitable[Any], redis.smembers(key))
    return sorted(name.decode() for name in found)
