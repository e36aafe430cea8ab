"""A notice to 1,000 groups: until its rows are written; then the bot is killed while it sends, again and again."""

import asyncio
import os
import re
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic, perf_counter, sleep

from sqlalchemy import func, select

import nlp
from benchmarks import costs
from benchmarks.arrivals import Sink
from benchmarks.found import Found, table
from benchmarks.progress import note
from benchmarks.towns import ENGINES, Going, apart, database
from bot.app import App
from bot.channels import Unpaced
from bot.message import Address, Audience, Message, Outcome, Outgoing, Receipt
from bot.settings import Settings
from bot.settings import Storage as Where
from storage.engine import Database, Transaction
from storage.migrations import migrate
from storage.outbox import UNKNOWN, WAITING, outbox
from storage.people import People
from storage.places import Places
from storage.roles import Role, Roles

TITLE = "A notice to 1,000 groups"
FIGURES = ("broadcast",)

GROUPS = 1_000
KILLS, SHORT = 12, 4
AUTHOR, SECOND = "郑主任", "吴主任"
NOTICE = "转发 明早8点到12点停水，请储水 到 全社区"
CODE = re.compile(r"回“(?:发|同意) (\d{4})”")
LATER = costs.NOW + timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Written:
    """Seconds: the copies with the preview; the rows of the outbox once the minute for second thoughts is over."""

    preview: float
    rows: float
    lines: int


@dataclass(frozen=True, slots=True)
class Sent:
    """Groups that got it, got it twice, are told of as doubtful, or neither; over so many kills."""

    kills: int
    said: int
    repeated: int
    doubtful: int
    lost: int


def run(*, short: bool) -> None:
    """Both engines."""
    for engine in ENGINES:
        with database(engine) as url, TemporaryDirectory(prefix="jinlin-said-") as folder:
            apart(settled, url, GROUPS)
            written = apart(confirmed, url)
            sent = killed(url, Path(folder) / "said", GROUPS, SHORT if short else KILLS)
        note(f"broadcast.{engine}.preview", written.preview, "s")
        note(f"broadcast.{engine}.rows", written.rows, "s", "< 1 s")
        note(f"broadcast.{engine}.lines", written.lines)
        for part in ("kills", "said", "doubtful"):
            note(f"broadcast.{engine}.{part}", getattr(sent, part))
        for part in ("repeated", "lost"):
            note(f"broadcast.{engine}.{part}", getattr(sent, part), "", "0")


def settled(url: str, groups: int) -> None:
    """Estates with a group a building, and two admins."""
    kept = Database(url)
    migrate(kept)
    with kept.begin() as db:
        costs.grow(db, groups, 0)
        whole = Places(db).get(1)
        for name in (AUTHOR, SECOND):
            person = People(db).add(name, address=f"bench:{name}")
            Roles(db).grant(person.id, Role.ADMIN, whole, at=costs.NOW - timedelta(days=1))
    kept.close()


def confirmed(url: str) -> Written:
    """One drafts it, another agrees, the first confirms; a minute later its rows are written."""
    return asyncio.run(_confirmed(url))


async def _confirmed(url: str) -> Written:
    nlp.warm()
    clock, told = costs.Clock(), Told()
    app = App(Settings(storage=Where(database=url)), clock, throwaway=True)
    app.add([told])
    async with app.running():
        began = perf_counter()
        await app.bus.deliver(_private(AUTHOR, NOTICE, clock.now()))
        preview = perf_counter() - began
        await app.settle()
        for who, verb in ((SECOND, "同意"), (AUTHOR, "发")):
            await app.bus.deliver(_private(who, f"{verb} {told.code}", clock.now()))
        await app.settle()
        clock.moment += timedelta(minutes=2)
        began = perf_counter()
        await app.timekeeper.ring()
        rows = perf_counter() - began
        return Written(preview, rows, await app.worker.do(_waiting))


class Told(Sink):
    """Takes every line, and remembers the code that is asked for."""

    code = ""

    async def send(self, words: Outgoing) -> Receipt:
        """It has left."""
        found = CODE.search(words.text)
        self.code = found[1] if found else self.code
        return await super().send(words)


def killed(url: str, file: Path, groups: int, kills: int) -> Sent:
    """Kill whoever sends after some more lines each time; then let it finish, and count."""
    dice, context, began = Random(7), get_context("spawn"), monotonic()
    file.touch()
    hits = 0
    for number in range(kills):
        left = groups - len(_lines(file))
        goal = len(_lines(file)) + dice.randint(1, max(1, 2 * left // (kills - number + 1)))
        sender = context.Process(target=sending, args=(url, file, LATER + timedelta(seconds=monotonic() - began)))
        sender.start()
        while sender.is_alive() and len(_lines(file)) < goal:
            sleep(0.001)
        sleep(dice.uniform(0, 0.02))
        hits += sender.is_alive()
        sender.kill()
        sender.join()
    apart(sending, url, file, LATER + timedelta(seconds=monotonic() - began))
    said = Counter(_lines(file))
    unknown, every = apart(_unknown, url), {f"bench:g{n}" for n in range(groups)}
    doubtful = unknown - set(said)
    return Sent(hits, len(said), sum(said.values()) - len(said), len(doubtful), len(every - set(said) - doubtful))


def sending(url: str, file: Path, now: datetime) -> None:
    """Carry words until none waits."""
    asyncio.run(_sending(url, file, now))


async def _sending(url: str, file: Path, now: datetime) -> None:
    app = App(Settings(storage=Where(database=url)), Going(now), throwaway=True)
    app.add([Mouth(file)])
    running = asyncio.ensure_future(app.run())
    while not running.done() and await app.worker.do(_waiting) > 0:  # noqa: ASYNC110  rows in a database have no event
        await asyncio.sleep(0.05)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


class Few(Unpaced):
    """Eight sends at a time."""

    in_flight = 8


class Mouth(Sink):
    """What it says is in the file once it has been said: written by the kernel, whoever is killed after that."""

    pace = Few()

    def __init__(self, file: Path) -> None:
        self._file = os.open(file, os.O_WRONLY | os.O_APPEND)

    async def send(self, words: Outgoing) -> Receipt:
        """Say it after a moment, as a wire does, and tell of it after another."""
        await asyncio.sleep(0.002)
        if words.audience is Audience.GROUP:
            os.write(self._file, f"{words.to}\n".encode())
        await asyncio.sleep(0.002)
        return Receipt(outcome=Outcome.SENT, id=words.key)


def _lines(file: Path) -> list[str]:
    return file.read_text("utf-8").split("\n")[:-1]


def _private(who: str, words: str, now: datetime) -> Message:
    me = Address(f"bench:{who}")
    return Message(id=f"{who}{words}", room=me, sender=me, sender_name=who, sent_at=now, text=words, private=True)


def _waiting(db: Transaction) -> int:
    asked = select(func.count()).select_from(outbox)
    return int(db.execute(asked.where(outbox.c.state == WAITING, outbox.c.address.like("bench:g%"))).scalar_one())


def _unknown(url: str) -> set[str]:
    kept = Database(url)
    with kept.begin() as db:
        found = {row[0] for row in db.execute(select(outbox.c.address).where(outbox.c.state == UNKNOWN))}
    kept.close()
    return found


def page(found: Found) -> str:
    """Both engines."""
    said = (
        "An admin passes a notice on to every group of a community, another admin agrees, the first confirms; a "
        "minute later it "
        "leaves. Seconds until the copies are written\nwith the preview, and until the rows of the outbox are "
        "committed. Then the "
        "process that sends is killed (SIGKILL) after some more lines each time and started again;\na line that was "
        "under way when "
        "it died is never said again on its own: where it was not said, its author is told of it as doubtful.\n\n"
    )
    parts = ("preview", "rows", "lines", "kills", "said", "doubtful", "repeated", "lost")
    rows = [(title, *(found.bare(f"broadcast.{e}.{part}") for part in parts)) for e, title in ENGINES.items()]
    return said + table(("engine", "preview", "rows", "rows written", *parts[3:]), rows)
