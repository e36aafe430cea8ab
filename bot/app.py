"""The only wiring: settings in, a living bot out."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from bot.bus.memory import MemoryBus
from bot.capability import discover
from bot.channels import Channel
from bot.clock import Clock
from bot.context import Surroundings
from bot.courier import Courier
from bot.darkroom import Darkroom
from bot.logs import fault, log
from bot.meter import Meter
from bot.models import chosen
from bot.router import Router
from bot.seal import Seal
from bot.second_reader import SecondReader
from bot.settings import Settings
from bot.timekeeper import Timekeeper
from bot.worker import Worker
from storage.engine import Database, Transaction, is_of_the_store
from storage.migrations import migrate

_LEEWAY = timedelta(seconds=1)
"""Between an answer and the line, when both are in a hurry."""


class App:
    """Database, writer, line, timekeeper and courier of one process; channels are hung on before it runs.

    ``shared``: other processes write to the same database; ``prepare``: what the first of them does before the others.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        *,
        throwaway: bool = False,
        shared: bool = False,
        prepare: Callable[[Transaction], None] | None = None,
    ) -> None:
        model = chosen(settings.nlp.model)
        self.settings = settings
        self.clock = clock
        self.database = Database(settings.storage.database, shared=shared)
        migrate(self.database)
        if prepare and self.database.is_first:
            with self.database.begin() as db:
                prepare(db)
        self.database.admit()
        self.folder = self.database.path.parent if self.database.path else Path(settings.storage.folder)
        passing = throwaway or (self.database.is_sqlite and self.database.path is None)
        seal = Seal.passing() if passing else Seal.in_folder(self.folder)
        self.meter = Meter()
        told = settings.nlp.second_reader
        patience = timedelta(seconds=told.timeout) + _LEEWAY
        page = settings.channels.page.address if settings.channels.page else ""
        around = Surroundings(settings.town.tz, settings.town.name, model, told.host, patience, page, self.meter)
        self.router = Router(discover(), clock, around, seal)
        self.worker = Worker(self.database, self.meter, self.router.expect)
        self.bus = MemoryBus(self.worker, self.router, self.wake)
        self.channels: dict[str, Channel] = {}
        self.timekeeper = Timekeeper(self.worker, self.bus, clock)
        self.darkroom = Darkroom(self.worker, self.channels, clock)
        self.courier = Courier(self.worker, self.channels, clock, self.wake, self.darkroom, self.meter)
        self.second_reader = self._second_reader() if told.url else None

    def add(self, channels: Iterable[Channel]) -> None:
        """Hang channels on."""
        self.channels.update({channel.name: channel for channel in channels})

    def wake(self) -> None:
        """Something was committed, or the clock was moved."""
        self.courier.wake()
        self.timekeeper.wake()
        if self.second_reader:
            self.second_reader.wake()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The writer works; timers and words move only by ``settle`` (tests, replay) or ``run``."""
        self.worker.start()
        try:
            await self.worker.do(self.router.set_calendar)
            yield
        finally:
            self.worker.stop()
            self.database.close()

    async def run(self) -> None:
        """Everything, until cancelled or a part ends by a fault."""
        async with self.running(), asyncio.TaskGroup() as tasks:
            tasks.create_task(self.run_errands())
            for channel in self.channels.values():
                tasks.create_task(self._listen(channel))

    async def run_errands(self) -> None:
        """What only one process does: ring timers, carry words out, ask the second reader; until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(forever("timekeeper", self.timekeeper.run))
            tasks.create_task(self.courier.run())
            tasks.create_task(forever("darkroom", self.darkroom.run))
            if self.second_reader:
                tasks.create_task(forever("second reader", self.second_reader.run))

    async def settle(self) -> None:
        """Let everything due happen and leave, until nothing more does."""
        while await self._all_due():
            pass

    async def _all_due(self) -> int:
        done = await self.timekeeper.ring() + await self._read_again() + await self.courier.carry()
        return done + await self.darkroom.develop()

    async def _read_again(self) -> int:
        return await self.second_reader.read() if self.second_reader else 0

    def _second_reader(self) -> SecondReader:
        from bot.endpoint import Endpoint  # what speaks HTTP is loaded only where somebody is spoken to

        told = self.settings.nlp.second_reader
        ask = Endpoint(told).ask
        zone = self.settings.town.tz
        return SecondReader(self.worker, self.clock, ask, a_day=told.a_day, zone=zone, after=self.wake)

    async def _listen(self, channel: Channel) -> None:
        deliver = self.meter.timing(channel.name, self.bus.deliver)
        if channel.vital:
            await channel.run(deliver)
        else:
            await forever(channel.name, lambda: channel.run(deliver))


async def forever(name: str, run: Callable[[], Awaitable[None]]) -> None:
    """A full disk or a lost database ends no part: it is tried again."""
    while True:
        try:
            await run()
        except Exception as problem:
            if not is_of_the_store(problem):  # the writer says so already, and not every second
                log.error(f"{name} stumbled", **fault(problem))
            await asyncio.sleep(1)
