"""A worker as a process of its own: hears over Redis, writes, and one of all workers does what only one may do."""

import asyncio
import sys
from collections.abc import Awaitable
from datetime import timedelta
from functools import partial
from typing import Any, cast

import nlp
from bot import logs, wordings
from bot.app import App
from bot.bus import backlog, keys
from bot.bus.errands import Asking, serve
from bot.bus.frames import packed, unpacked
from bot.bus.leases import BEAT, TROUBLE, Lease, Outage, connect, heed
from bot.bus.receivers import Receiver
from bot.bus.remotes import Remotes
from bot.clock import MovableClock, SystemClock
from bot.logs import fault, log
from bot.processes import monitored, on_stop, settle_in
from bot.running import first_steps, invitation
from bot.settings import Settings
from bot.town import behind, draw, explain, keep_clock, set_clock
from storage.engine import Transaction


class WorkerProcess:
    """One worker on the database and the Redis of the settings."""

    def __init__(self, settings: Settings, *, sample: bool = False) -> None:
        self.code: str | None = None
        self._zone = settings.town.tz if sample else None
        self._clock = MovableClock(SystemClock())
        self.app = App(settings, self._clock, shared=True, prepare=self._prepare)
        self._redis = connect(settings.storage.redis)
        self._receiver = Receiver(self._redis, self.app.worker, self.app.router, self.app.wake)
        self._asking = Asking(self._redis)
        self._remotes = Remotes(self._redis, self._asking)
        self._errands = Lease(self._redis, keys.lease("errands"), self._receiver.name)

    def _prepare(self, db: Transaction) -> None:
        set_clock(db, self._clock)
        self.code = first_steps(db, self._clock.now(), self._zone)

    async def run(self) -> None:
        """Work until SIGTERM or Ctrl-C; then finish what was begun, and hand the rest to the others."""
        settle_in()
        on_stop(self._receiver.end)
        self._clock.watch(self.app.wake)
        async with self.app.running():
            await self._follow_clock()
            async with asyncio.TaskGroup() as tasks:
                answers = partial(backlog.ping, self._redis)
                health = monitored(lambda parts: parts.of_worker(self.app, answers))
                sides = [self._asking.run(), self._hearing(), self._errands.doing(self._lead), health]
                beside = [tasks.create_task(side) for side in sides]
                await self._receiver.run()
                for task in beside:
                    task.cancel()
        await self._redis.aclose()

    async def _lead(self) -> None:
        """What one worker does for all."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.app.run_errands())
            tasks.create_task(self._looking())
            tasks.create_task(serve(self._redis, keys.TOWN, self._answer))

    async def _looking(self) -> None:
        """Which gateways there are, and how they are."""
        while True:
            heed()
            try:
                new = list(await self._remotes.look())
            except TROUBLE:
                new = []  # everybody else says so already
            if new:
                self.app.add(new)
                self.app.courier.notice()
            await asyncio.sleep(BEAT / 2)

    async def _hearing(self) -> None:
        """Another worker has written something that may leave, or the town's clock was pushed."""
        away = Outage("worker")
        while True:
            heed()
            try:
                async with self._redis.pubsub(ignore_subscribe_messages=True) as ear:
                    await ear.subscribe(keys.WAKE, keys.CLOCK)
                    await self._follow_clock()
                    heed()
                    away.ended()
                    async for said in ear.listen():
                        if said["channel"] == keys.CLOCK.encode():
                            await self._follow_clock()
                        else:
                            self.app.wake()
            except TROUBLE as problem:
                away.began(problem)
            except Exception as problem:
                log.error("worker stumbled", **fault(problem))
            await asyncio.sleep(BEAT)

    async def _follow_clock(self) -> None:
        await self.app.worker.do(lambda db: set_clock(db, self._clock))
        self._clock.move(timedelta(0))

    async def _answer(self, what: str, body: bytes) -> bytes:
        """What the playground asks about the town."""
        match what:
            case "scenery":
                town, now = self.app.settings.town.name, self._clock.now()
                return packed(await self.app.worker.do(lambda db: draw(db, town, now)))
            case "explain":
                text, level = unpacked(body, tuple[str, str])
                return packed(await asyncio.to_thread(explain, text, level, self.app.router.around.model))
            case "poster":
                code = unpacked(body, str)
                return packed(await self.app.worker.do(lambda db: behind(db, code)))
            case "clock":
                return packed(self._clock.ahead.total_seconds())
            case "move":
                return await self._move(timedelta(seconds=unpacked(body, float)))
            case _:
                raise LookupError(what)

    async def _move(self, by: timedelta) -> bytes:
        await self._follow_clock()
        self._clock.move(by)
        await self.app.worker.do(lambda db: keep_clock(db, self._clock))
        await cast(Awaitable[Any], self._redis.publish(keys.CLOCK, b""))
        return packed(self._clock.ahead.total_seconds())


def work(settings: Settings, *, sample: bool) -> None:
    """Be a worker until told to stop."""
    logs.set_up(json=settings.logs.format == "json")
    wordings.use(settings.town.words)
    nlp.warm()
    process = WorkerProcess(settings, sample=sample)
    sys.stdout.write("近邻的处理进程已启动。  （Ctrl-C 停止）\n")
    if process.code:
        sys.stdout.write(f"{invitation(process.code)}\n")
    sys.stdout.flush()
    asyncio.run(process.run())
