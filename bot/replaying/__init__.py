"""``jinlin replay``: an exported chat goes through the real line, and what the bot would have done is told."""

import asyncio
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from operator import attrgetter
from pathlib import Path

import structlog
from rich.console import Console
from rich.progress import Progress

from bot import logs
from bot.app import App
from bot.clock import SystemClock
from bot.message import Address
from bot.replaying import columns as naming
from bot.replaying import formats
from bot.replaying.line import Replay, ReplayClock
from bot.replaying.neighbourhood import Builder, rooms
from bot.replaying.said import NoExport, Notes, Said
from bot.replaying.summary import Found, write_json, write_page
from bot.settings import Settings, SettingsProblem, Storage, load
from storage.engine import DatabaseBusy, Transaction
from storage.groups import Groups
from storage.outbox import WAITING, Outbox

_SHOWN = 20
"""How many broken lines are told one by one."""

__all__ = ["NoExport", "replay"]


def replay(
    files: Sequence[Path],
    *,
    json_lines: bool = False,
    speed: float = 0,
    data: Path | None = None,
    config: Path | None = None,
    columns: str | None = None,
) -> int:
    """Replay ``files``; the exit status: 0 done, 1 some lines were broken, 2 a file or setting cannot be used."""
    if not structlog.is_configured():
        logs.set_up(level="ERROR")
    try:
        with ExitStack() as open_until_done:
            settings = _settings(data, config, open_until_done)
            throwaway = data is None and config is None
            messages, notes = _read(files, settings, columns)
            found = asyncio.run(_run(settings, throwaway, messages, notes, speed))
    except (NoExport, SettingsProblem) as problem:
        return _refuse(str(problem))
    except DatabaseBusy as busy:
        return _refuse(f"数据库 {busy} 正被另一个进程使用，请先停下它")
    if json_lines:
        write_json(found, sys.stdout)
    else:
        write_page(found, sys.stdout, settings.town.tz)
    return 1 if notes.broken else 0


def _refuse(why: str) -> int:
    sys.stderr.write(f"{why}\n")
    return 2


def _settings(data: Path | None, config: Path | None, until_done: ExitStack) -> Settings:
    """As asked for; a store that nobody named lies in a folder that goes away with everything in it."""
    settings = load(config, data)
    if data is not None or config is not None:
        return settings
    folder = until_done.enter_context(tempfile.TemporaryDirectory(prefix="jinlin-replay-"))
    return settings.model_copy(update={"storage": Storage(database=f"sqlite:///{folder}/replay.db")})


def _read(files: Sequence[Path], settings: Settings, columns: str | None) -> tuple[list[Said], Notes]:
    """Everything said, in the order of the files; broken lines are told on stderr."""
    notes, messages = Notes(), list[Said]()
    mapping = naming.given(columns) if columns else {}
    start = SystemClock().now().replace(microsecond=0)
    for path in files:
        before = len(notes.broken)
        messages += formats.said(path, settings.town.tz, notes, start, mapping)
        if not messages and len(notes.broken) > before:
            raise NoExport(f"{path} 里没有一条能读的消息。{notes.broken[before]}")
    for sentence in notes.broken[:_SHOWN]:
        sys.stderr.write(f"{sentence}\n")
    if len(notes.broken) > _SHOWN:
        sys.stderr.write(f"还有 {len(notes.broken) - _SHOWN} 条读不懂。\n")
    return messages, notes


async def _run(settings: Settings, throwaway: bool, messages: list[Said], notes: Notes, speed: float) -> Found:
    in_time = sorted(messages, key=attrgetter("at"))
    clock = ReplayClock(in_time[0].at if in_time else SystemClock().now())
    app = App(settings, clock, throwaway=throwaway)
    run, began = Replay(app, clock, speed), time.perf_counter()
    async with app.running():
        addresses = await app.worker.do(lambda db: _found_neighbourhood(db, settings, clock, in_time))
        run.listen(addresses)
        with _progress(len(in_time)) as tick:
            ledger = await run.run(in_time, addresses, tick)
        tickets, set_aside = await app.worker.do(lambda db: (ledger.opened(db), ledger.set_aside(db)))
    order = {id(said): number for number, said in enumerate(messages)}
    return Found(
        heard=sorted(run.heard, key=lambda heard: order[id(heard.said)]),
        stray=run.stray,
        tickets=tickets,
        asked=run.asked,
        set_aside=set_aside + run.faults,
        skipped=notes.skipped,
        broken=len(notes.broken),
        seconds=time.perf_counter() - began,
    )


def _found_neighbourhood(
    db: Transaction, settings: Settings, clock: ReplayClock, messages: Sequence[Said]
) -> dict[str, Address]:
    """The address of each group of the export."""
    if waiting := Outbox(db).count(WAITING):
        raise NoExport(f"这份数据里还有 {waiting} 句话没发出去，重放会把它们当作已发。请先让机器人发完")
    builder, addresses = Builder(db, settings.town.name, clock.now()), dict[str, Address]()
    for key, room in rooms(messages).items():
        addresses[key] = builder.bind(room)
    seen = set[tuple[str, str]]()
    for said in messages:
        if said.role != "resident" and (said.sender, said.room) not in seen:
            seen.add((said.sender, said.room))
            group = Groups(db).get(addresses[said.room])
            if group:
                builder.admit(said, group.place_id)
    return addresses


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    """A bar on the terminal; nothing where stderr is a file."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("重放", total=total)
        yield lambda steps: progress.advance(task, steps)
