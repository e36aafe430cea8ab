"""The console as a process of its own: it reads the records and Redis beside those who write, and shows how all is."""

import asyncio
import sys
from functools import partial

from bot import logs
from bot.health.parts import of_console
from bot.processes import until_stopped
from bot.settings import Settings


def serve(settings: Settings) -> None:
    """Be the console until told to stop."""
    logs.set_up(json=settings.logs.format == "json")
    asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    redis, bus = None, None
    if settings.storage.redis:
        from bot.bus import backlog, leases  # their driver is an extra

        redis = leases.connect(settings.storage.redis)
        bus = partial(backlog.look, redis)
    console = of_console(settings, bus)
    with until_stopped():
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(console.run())
            await console.ready.wait()
            sys.stdout.write(f"近邻的后台进程已启动：{console.url}/metrics  （Ctrl-C 停止）\n")
            sys.stdout.flush()
    if redis:
        await redis.aclose()
