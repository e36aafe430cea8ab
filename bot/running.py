"""A start: the town's clock, the sample, the first admin's code, a channel, and an end without noise."""

import asyncio
import sys
from collections.abc import Coroutine, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import nlp
from bot import logs, wordings
from bot.app import App
from bot.channels import Channel, Deliver
from bot.channels.playground import Playground
from bot.channels.terminal import Terminal
from bot.clock import MovableClock, SystemClock
from bot.message import Outgoing, Receipt
from bot.processes import monitored, until_stopped
from bot.sample import load_sample
from bot.settings import Settings, SettingsProblem
from bot.town import CHANNEL, Sights, behind, explain, keep_clock, set_clock
from bot.wires import scanned, spoken
from storage.codes import Codes
from storage.engine import Transaction
from storage.outbox import Outbox
from storage.people import People
from storage.places import Places
from storage.roles import Role, Roles
from storage.timers import Timers

_CODE_FOR = timedelta(days=7)
_LOOK_EVERY = 0.02


class _Over(Exception):
    """The operator has said goodbye."""


class _Ending(Channel):
    """A channel whose end is the end of everything."""

    def __init__(self, channel: Channel) -> None:
        self.name, self.vital = channel.name, True
        self._channel = channel

    async def run(self, deliver: Deliver) -> None:
        """Listen, then end everything."""
        await self._channel.run(deliver)
        raise _Over

    async def send(self, words: Outgoing) -> Receipt:
        """Say it there."""
        return await self._channel.send(words)


class _Start:
    """One start of the bot on one database."""

    def __init__(self, settings: Settings, *, sample: bool) -> None:
        self.settings = settings
        self.clock = MovableClock(SystemClock())
        self.app = App(settings, self.clock)
        self.sights = Sights(self.app)
        self._kept: set[asyncio.Task[None]] = set()
        with self.app.database.begin() as db:
            set_clock(db, self.clock)
            self.code = first_steps(db, self.clock.now(), settings.town.tz if sample else None)

    def moved(self, _by: timedelta) -> None:
        """The clock was pushed: remember it."""
        task = asyncio.get_running_loop().create_task(self.app.worker.do(lambda db: keep_clock(db, self.clock)))
        self._kept.add(task)
        task.add_done_callback(self._kept.discard)

    async def behind(self, code: str) -> str | None:
        """How the place of a poster is called."""
        return await self.app.worker.do(lambda db: behind(db, code))

    async def settled(self) -> None:
        """Wait until nothing is due and nothing is on its way."""
        while await self.app.worker.do(self._busy):  # noqa: ASYNC110  rows in a database have no event
            await asyncio.sleep(_LOOK_EVERY)

    def _busy(self, db: Transaction) -> bool:
        now = self.clock.now()
        return bool(Outbox(db).due(now, 1) or Timers(db).due(now, 1))

    def health(self) -> Coroutine[Any, Any, None]:
        """Tell monitors how it is."""
        return monitored(lambda parts: parts.of_run(self.app))

    async def serve(self, channels: Iterable[Channel], *beside: Coroutine[Any, Any, None]) -> None:
        """Run until a vital channel ends, or somebody stops the process."""
        self.sights.begin()
        self.clock.watch(self.app.wake)
        self.app.add(channels)
        with until_stopped() as before:
            before.append(self.app.courier.leave)
            try:
                async with asyncio.TaskGroup() as tasks:
                    for other in (*beside, self.app.run()):
                        tasks.create_task(other)
            except* _Over:
                pass


def run(settings: Settings, *, sample: bool) -> None:
    """Serve the playground, and every wire that is switched on, until Ctrl-C."""
    told = settings.channels.playground
    if settings.storage.redis:
        sys.stdout.write(
            "配置里有 Redis，但 run 只用一个进程，不经过它；要分开请用 jinlin worker 和 jinlin gateway。\n"
        )
    with _started(settings, sample=sample) as start:
        wires = spoken(settings, start.clock, start.app.folder)
        page = scanned(settings, start.clock, start.behind)
        pages = [page] if page else []
        if told is None:
            if not wires:
                raise SettingsProblem("配置里没有打开任何通道，请写上 [channels.playground]。")
            asyncio.run(start.serve([*wires, *pages], _announce(None, start.code), start.health()))
            return
        playground = Playground(
            start.sights.scenery,
            start.clock,
            partial(explain, model=start.app.router.around.model),
            host=told.host,
            port=told.port,
            open=told.open,
            on_move=start.moved,
            zone=settings.town.zone,
            wires=lambda: {wire.name: wire.status for wire in wires},
        )
        asyncio.run(start.serve([playground, *pages, *wires], _announce(playground, start.code), start.health()))


def converse(settings: Settings, *, sample: bool) -> None:
    """Talk in the shell until ``/退出`` or the end of the input."""
    with _started(settings, sample=sample) as start:
        terminal = Terminal(
            start.sights.scenery,
            start.clock,
            on_move=start.moved,
            settled=start.settled,
            name=CHANNEL,
            zone=settings.town.zone,
        )
        if start.code:
            sys.stdout.write(f"{invitation(start.code)}\n")
        asyncio.run(start.serve([_Ending(terminal)]))


def first_steps(db: Transaction, now: datetime, sample_in: ZoneInfo | None) -> str | None:
    """Fill an empty town with the sample where a zone is given; a code for the first admin, where there is none."""
    if sample_in and not Places(db).all():
        load_sample(db, now, sample_in)
    admin = {"admin": True}
    Codes(db).withdraw([admin])  # those printed before: one key at a time
    if not _without_admin(db, now):
        return None
    return Codes(db).make(admin, now + _CODE_FOR)


def _without_admin(db: Transaction, now: datetime) -> bool:
    """Nobody holds the office, or only people whose addresses were suspended: somebody has to be let in by hand."""
    admins = {h.person_id for h in Roles(db).holding(Role.ADMIN, now)}
    people = People(db)
    return all(people.get(p).address is None and people.former_address(p) for p in admins)


@contextmanager
def _started(settings: Settings, *, sample: bool) -> Iterator[_Start]:
    logs.set_up(json=settings.logs.format == "json")
    wordings.use(settings.town.words)
    nlp.warm()
    start = _Start(settings, sample=sample)
    try:
        yield start
    finally:
        start.app.database.close()


async def _announce(playground: Playground | None, code: str | None) -> None:
    if playground:
        await playground.ready.wait()
    where = f"：{playground.url}" if playground else "。"
    sys.stdout.write(f"近邻已启动{where}  （Ctrl-C 停止）\n")
    if code:
        sys.stdout.write(f"{invitation(code)}\n")
    sys.stdout.flush()


def invitation(code: str) -> str:
    """How the first admin makes themselves known."""
    return f"首位管理员：请私聊管家发送  我是管理员 {code} "
