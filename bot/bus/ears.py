"""An ear: hears what was answered to one gateway or worker, and again once Redis is back."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from redis.asyncio import Redis

from bot.bus import keys
from bot.bus.leases import TROUBLE, Outage, heed


async def listen(
    redis: Redis,
    name: str,
    what: str,
    hears: asyncio.Event,
    hear: Callable[[bytes], None],
    lost: Callable[[], object] = lambda: None,
    *,
    pause: float,
) -> None:
    """Hear until cancelled; ``hears`` is set while it does, ``lost`` is called when it no longer does.

    ``pause``: seconds before it listens again.
    """
    away = Outage(what)
    while True:
        heed()
        try:
            async with redis.pubsub(ignore_subscribe_messages=True) as ear:
                await ear.subscribe(keys.answers(name))
                await ear.ping()
                heed()
                hears.set()
                away.ended()
                async for said in ear.listen():
                    if said["type"] == "message":
                        hear(said["data"])
        except TROUBLE as problem:
            away.began(problem)
            with suppress(*TROUBLE):  # those at rest are dead as well: each would lose one thing more
                await redis.connection_pool.disconnect(inuse_connections=False)
        hears.clear()
        lost()
        await asyncio.sleep(pause)
