"""The same day through Redis: gateway and worker speak as processes of their own do, and die together.

Redis lives on, with whatever they had put there.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from redis import Redis

from bot.bus import backlog
from bot.bus.errands import Asking
from bot.bus.leases import connect
from bot.bus.receivers import Receiver
from bot.bus.remotes import Mouth, Remotes
from bot.bus.senders import StreamBus
from bot.message import Message
from tests.failing.days import LivingTown, World

_OF_THE_LIVING = ("worker", "owner", "lease", "gateway")
"""Keys that run out by themselves some seconds after whoever set them died."""

_MOMENT = 0.01


def outlived(url: str) -> None:
    """Those seconds pass."""
    with Redis.from_url(url) as client:
        for kind in _OF_THE_LIVING:
            for key in client.scan_iter(f"jinlin:{kind}:*"):
                client.delete(key)


class FarTown(LivingTown):
    """One life of a gateway and a worker in that world."""

    def __init__(self, world: World, url: str) -> None:
        super().__init__(world)
        self._url = url
        self._bus = StreamBus(connect(url))

    async def deliver(self, message: Message) -> None:
        """Through Redis, until it is committed."""
        await self._bus.deliver(message)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Everything that runs beside the day; what was left in Redis is done first, as long as the clock stands."""
        asking = Asking(connect(self._url))
        receiver = Receiver(connect(self._url), self.app.worker, self.app.router, self.app.wake)
        mouth = Mouth(connect(self._url), self.wire, self.clock)
        async with super().running():
            parts = [asyncio.ensure_future(part.run()) for part in (asking, receiver, mouth, self._bus)]
            try:
                remotes = Remotes(connect(self._url), asking)
                await asking.hears.wait()
                while not (new := list(await remotes.look())):  # noqa: ASYNC110  Redis has no event for it
                    await asyncio.sleep(_MOMENT)
                self.app.add(new)
                looking = connect(self._url)
                while (await backlog.look(looking)).waiting:  # noqa: ASYNC110  the same
                    await asyncio.sleep(_MOMENT)
                yield
            finally:
                for part in parts:
                    part.cancel()
                await asyncio.gather(*parts, return_exceptions=True)
