"""A house whose messages come through Redis: gateways and workers as in processes of their own, in one loop."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

from redis.asyncio import Redis

from bot.bus.leases import connect
from bot.bus.receivers import Receiver
from bot.bus.senders import StreamBus
from tests.bot.house import House


class Wires:
    """What runs beside a test, and ends with it."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.tasks: list[asyncio.Task[None]] = []
        self.clients: list[Redis] = []

    def client(self) -> Redis:
        self.clients.append(connect(self.url))
        return self.clients[-1]

    def begin(self, run: Awaitable[None]) -> "asyncio.Task[None]":
        task = asyncio.ensure_future(run)
        self.tasks.append(task)
        return task

    def gateway(self) -> StreamBus:
        bus = StreamBus(self.client())
        self.begin(bus.run())
        return bus

    def worker(self, house: House) -> Receiver:
        receiver = Receiver(self.client(), house.worker, house.router, house._stir)
        self.begin(receiver.run())
        return receiver

    async def end(self) -> None:
        for task in self.tasks:
            task.cancel()
        _, left = await asyncio.wait(self.tasks, timeout=5) if self.tasks else ((), ())
        for task in left:
            task.print_stack()
        assert not left, "what was told to end goes on"
        for client in self.clients:
            with suppress(Exception):
                await client.aclose()


async def until(question: Callable[[], object], seconds: float = 10) -> None:
    """Wait until it is so."""
    async with asyncio.timeout(seconds):
        while not question():  # noqa: ASYNC110  what other tasks do has no event
            await asyncio.sleep(0.01)
