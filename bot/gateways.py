"""A gateway as a process of its own: one channel, Redis, and no database."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from redis.asyncio import Redis

from bot import logs
from bot.bus import backlog, keys
from bot.bus.errands import Asking, NotTaken
from bot.bus.frames import packed, unpacked
from bot.bus.leases import BEAT, TROUBLE, Lease, connect, heed
from bot.bus.remotes import Mouth, Remotes
from bot.bus.senders import StreamBus
from bot.channels import Channel, Status
from bot.channels.playground import Playground
from bot.channels.scenery import Scenery
from bot.clock import MovableClock, SystemClock
from bot.logs import fault, log
from bot.meter import Meter
from bot.processes import monitored, until_stopped
from bot.settings import Settings, SettingsProblem
from bot.wires import scanned, spoken

PLAYGROUND = "playground"
PAGE = "page"

T = TypeVar("T")

_ANSWERED_WITHIN = 5.0
_AGAIN = 0.2


class FarTown:
    """The town as the playground shows it, asked of the workers.  It is asked from threads, as ``Sights`` is."""

    def __init__(self, asking: Asking, clock: MovableClock) -> None:
        self._asking, self._clock = asking, clock
        self._loop: asyncio.AbstractEventLoop | None = None
        self._last = Scenery((), (), "")
        self._moves: set[asyncio.Task[None]] = set()
        self._quiet = False

    async def begin(self) -> None:
        """Wait for the first worker, and set our clock by its."""
        self._loop = asyncio.get_running_loop()
        while True:
            try:
                ahead = await self._ask("clock", float)
                break
            except (NotTaken, TimeoutError, RuntimeError):
                await asyncio.sleep(_AGAIN)
        self._push(ahead)

    def scenery(self) -> Scenery:
        """The town as it is now; as it was, where nobody answers."""
        with suppress(NotTaken, TimeoutError, RuntimeError):
            self._last = self._wait_for(self._ask("scenery", Scenery))
        return self._last

    def explain(self, text: str, level: str) -> dict[str, Any]:
        """What the workers understand of one message."""
        return self._wait_for(self._ask("explain", dict[str, Any], packed((text, level))))

    async def behind(self, code: str) -> str | None:
        """How the place of a poster is called.  Raises TimeoutError and others where nobody answers."""
        return await self._ask("poster", str | None, packed(code))  # type: ignore[arg-type]  # a union is a type

    def moved(self, by: timedelta) -> None:
        """The clock was pushed here: push everybody's."""
        task = asyncio.get_running_loop().create_task(self._tell(by))
        self._moves.add(task)
        task.add_done_callback(self._moves.discard)

    async def _tell(self, by: timedelta) -> None:
        try:
            await self._ask("move", float, packed(by.total_seconds()))
        except (NotTaken, TimeoutError, RuntimeError) as problem:
            log.warning("the clock was moved here only", **fault(problem))

    def _push(self, ahead: float) -> None:
        missing = timedelta(seconds=ahead) - self._clock.ahead
        if missing > timedelta(0):
            self._clock.move(missing)

    async def _ask(self, what: str, kind: type[T], body: bytes = b"") -> T:
        return unpacked(await self._asking.ask(keys.TOWN, what, body, within=_ANSWERED_WITHIN), kind)

    def _wait_for(self, asked: Coroutine[Any, Any, T]) -> T:
        assert self._loop
        return asyncio.run_coroutine_threadsafe(asked, self._loop).result(_ANSWERED_WITHIN * 2)


class FarWires:
    """How the wires are whose gateways are processes of their own."""

    def __init__(self, redis: Redis, asking: Asking) -> None:
        self._remotes = Remotes(redis, asking)

    def statuses(self) -> dict[str, Status]:
        """By name, the page itself left out."""
        return {name: channel.status for name, channel in self._remotes.channels.items() if name != PLAYGROUND}

    async def run(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            heed()
            with suppress(*TROUBLE):  # everybody else says so already
                await self._remotes.look()
            await asyncio.sleep(BEAT)


class _Gateway:
    """The channels of this process, each alone in the world while it has the lease."""

    def __init__(self, settings: Settings, redis: Redis, channels: Sequence[Channel], clock: MovableClock) -> None:
        self._settings, self._redis, self._channels = settings, redis, channels
        self._meter = Meter()
        self._bus = StreamBus(redis)
        self._mouths = {channel.name: Mouth(redis, channel, clock) for channel in channels}

    async def leave(self) -> None:
        """Say what is being said to its end, while the wire is still ours."""
        await asyncio.gather(*(mouth.leave() for mouth in self._mouths.values()))

    async def run(self) -> None:
        """Serve until cancelled, or until a vital channel ends."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._bus.run())
            answers = partial(backlog.ping, self._redis)
            tasks.create_task(
                monitored(lambda parts: parts.of_gateway(self._settings, answers, self._channels, self._meter))
            )
            for channel in self._channels:
                lease = Lease(self._redis, keys.lease(f"gateway:{channel.name}"), self._bus.name)
                tasks.create_task(self._alone(lease, channel))

    async def _alone(self, lease: Lease, channel: Channel) -> None:
        async def serve() -> None:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._mouths[channel.name].run())
                tasks.create_task(self._listen(channel))

        await lease.doing(serve)

    async def _listen(self, channel: Channel) -> None:
        deliver = self._meter.timing(channel.name, self._bus.deliver)
        while True:
            try:
                await channel.run(deliver)
            except Exception as problem:
                if channel.vital:
                    raise
                log.error(f"{channel.name} stumbled", **fault(problem))
            await asyncio.sleep(1)


def serve(settings: Settings, name: str) -> None:
    """Be the gateway of that channel until told to stop."""
    logs.set_up(json=settings.logs.format == "json")
    folder = Path(settings.storage.folder)
    folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(_serve(settings, name, folder))


async def _serve(settings: Settings, name: str, folder: Path) -> None:
    redis = connect(settings.storage.redis)
    with until_stopped() as before:
        if name == PLAYGROUND:
            await _serve_playground(settings, redis, before)
        elif name == PAGE:
            await _serve_page(settings, redis, before)
        else:
            clock = MovableClock(SystemClock())
            channels = [wire for wire in spoken(settings, clock, folder) if wire.name.startswith(name)]
            if not channels:
                raise SettingsProblem(f"配置里没有打开通道 {name}，请写上 [channels.{name}]。")
            _say(f"通道 {name} 已启动。")
            gateway = _Gateway(settings, redis, channels, clock)
            before.append(gateway.leave)
            await gateway.run()
    await redis.aclose()


async def _serve_playground(settings: Settings, redis: Redis, before: list[Callable[[], Awaitable[object]]]) -> None:
    told = settings.channels.playground
    if told is None:
        raise SettingsProblem("配置里没有打开练习场，请写上 [channels.playground]。")
    clock, asking = MovableClock(SystemClock()), Asking(redis)
    town, wires = FarTown(asking, clock), FarWires(redis, asking)
    page = Playground(
        town.scenery,
        clock,
        town.explain,
        host=told.host,
        port=told.port,
        open=told.open,
        on_move=town.moved,
        zone=settings.town.zone,
        wires=wires.statuses,
    )
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(asking.run())
        await town.begin()
        tasks.create_task(wires.run())
        gateway = _Gateway(settings, redis, [page], clock)
        before.append(gateway.leave)
        tasks.create_task(gateway.run())
        await page.ready.wait()
        _say(f"练习场已启动：{page.url}")


async def _serve_page(settings: Settings, redis: Redis, before: list[Callable[[], Awaitable[object]]]) -> None:
    clock, asking = MovableClock(SystemClock()), Asking(redis)
    town = FarTown(asking, clock)
    page = scanned(settings, clock, town.behind)
    if page is None:
        raise SettingsProblem("配置里没有打开扫码页，请写上 [channels.page]。")
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(asking.run())
        gateway = _Gateway(settings, redis, [page], clock)
        before.append(gateway.leave)
        tasks.create_task(gateway.run())
        await page.ready.wait()
        _say(f"扫码页已启动：{page.url}")


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}  （Ctrl-C 停止）\n")
    sys.stdout.flush()
