"""R9: whatever the clock does, what is due rings once: jumps, sleeps, ends of months, leap days, 2027."""

import json
import os
import queue
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import select

from bot.capability import Capability, Where
from bot.clock import SystemClock
from bot.permission import EVERYONE
from bot.timekeeper import LONGEST_NAP
from storage.engine import Database, Transaction
from storage.facts import Facts
from storage.journal import journal
from storage.timers import Timers
from tests.bot.conftest import house as house  # the same fixture
from tests.bot.house import House
from tests.conftest import ZONE
from tests.house.sources import ROOT

T = TypeVar("T")

JUMPS = (-86400, -3600, -1, 0, 1, 59, 600, 3600, 86400, 3 * 86400)
MATTERS = ("电梯坏了", "楼道灯不亮", "门禁坏了", "水管漏水", "垃圾没人清", "下水道堵了", "路灯不亮", "天花板漏水")
STARTS = (
    datetime(2026, 12, 31, 23, 50, tzinfo=ZONE),
    datetime(2028, 2, 28, 23, 59, 59, tzinfo=ZONE),
    datetime(2026, 1, 31, 8, 0, tzinfo=ZONE),
)


def bell() -> Capability:
    bell = Capability("bell", title="铃")

    @bell.command("响", who=EVERYONE, where=Where.ANYWHERE, usage="响", examples=("响",))
    def later(talk, minutes: str) -> str:
        """过几分钟响。"""
        number = len(Facts(talk.db).get("set") or [])
        at = talk.now + timedelta(minutes=int(minutes))
        Facts(talk.db).set("set", [*(Facts(talk.db).get("set") or []), number])
        talk.later("bell.ring", at=at, key=str(number), number=number, due=at.isoformat())
        return "好"

    @bell.timer("ring")
    def ring(context, payload) -> None:
        early = context.now < datetime.fromisoformat(payload["due"])
        rung = Facts(context.db).get("rung") or []
        Facts(context.db).set("rung", [*rung, -1 if early else payload["number"]])

    @bell.every("30 9 * * *", "daily")
    def daily(context, payload) -> None:
        days = Facts(context.db).get("days") or []
        Facts(context.db).set("days", [*days, context.local(context.now).isoformat()])

    return bell


@pytest.mark.parametrize("seed", range(6))
async def test_every_timer_rings_once_and_never_early(house, seed: int) -> None:
    house, chance = house(bell()), random.Random(seed)
    house.clock.time = STARTS[seed % len(STARTS)]
    for _ in range(60):
        if chance.random() < 0.5:
            await house.say(f"响 {chance.choice((1, 5, 60, 1440))}")
        house.clock.time += timedelta(seconds=chance.choice(JUMPS))
        while await house.timekeeper.ring():
            pass
    house.clock.time += timedelta(days=9)
    while await house.timekeeper.ring():
        pass
    put = await house.ask(lambda db: Facts(db).get("set") or [])
    assert len(put) > 10, "nothing was set: this would prove nothing"
    assert sorted(await house.ask(lambda db: Facts(db).get("rung") or [])) == put, seed


async def test_a_calendar_of_four_hundred_days_misses_none_and_doubles_none(house) -> None:
    house: House = house(bell())
    await house.ask(house.router.set_calendar)
    for _ in range(400):
        house.clock.time += timedelta(days=1)
        while await house.timekeeper.ring():
            pass
    days = [day[:10] for day in await house.ask(lambda db: Facts(db).get("days"))]
    assert len(days) == len(set(days)) == 400


JUMPS_ALIVE = (3600, -3600, 0.7, 86_400, -7200, 26 * 3600, 3 * 86_400)


FAKETIME = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))


@pytest.mark.parametrize("whose", ["its own", "the machine's"])
def test_the_clock_jumps_under_a_living_process(tmp_path: Path, whose: str) -> None:
    """Everything that is said is answered after every jump; nothing rings twice, and nothing is forgotten."""
    machine = whose == "the machine's"
    if machine and not FAKETIME:
        pytest.skip("需要 faketime：apt-get install faketime")
    at_nine = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)
    ahead = (at_nine - SystemClock().now()).total_seconds()
    _set(tmp_path, ahead)
    living = Living(tmp_path, FAKETIME[0] if machine else None)
    for number, jump in enumerate((0, *JUMPS_ALIVE)):
        ahead += jump
        _set(tmp_path, ahead)
        living.say("老钱", f"报修 {number % 6 + 1}栋{MATTERS[number]}", f"{number % 6 + 1}栋群")
        living.hears(lambda line, number=number: f"#{number + 1}" in line.get("text", "") and not line["private"])
    ahead += 2 * 86_400
    _set(tmp_path, ahead)
    living.say("老钱", "报修 1栋井盖松了", "1栋群")
    living.hears(lambda line: f"#{len(JUMPS_ALIVE) + 2}" in line.get("text", "") and not line["private"])
    until, late = time.monotonic() + LONGEST_NAP + 20, SystemClock().now() + timedelta(seconds=ahead - 60)
    while _asked(tmp_path, lambda db: Timers(db).due(late)):
        assert time.monotonic() < until, "what is due does not ring"
        time.sleep(0.2)
    living.quiet()
    keys = [line["key"] for line in living.lines if "key" in line]
    assert len(keys) == len(set(keys)), "a line was said twice"
    living.end()
    told = select(journal.c.ticket_id).where(journal.c.verb == "ticket.opened")
    opened = _asked(tmp_path, lambda db: db.execute(told).scalars().all())
    assert sorted(opened) == list(range(1, len(JUMPS_ALIVE) + 3))
    nightly = [line["text"] for line in living.lines if "key" in line and _at_night(line) and line["private"]]
    assert nightly == [], "somebody is woken"


def _asked(folder: Path, question: Callable[[Transaction], T]) -> T:
    """Beside the process."""
    with closing(Database.reading(f"sqlite:///{folder / 'town.db'}")) as book, book.begin() as db:
        return question(db)


def _set(folder: Path, ahead: float) -> None:
    """Nobody ever reads half of it."""
    (folder / "new").write_text(f"{ahead:+}")
    (folder / "new").replace(folder / "ahead")


def _at_night(line: dict[str, Any]) -> bool:
    return not 7 <= datetime.fromisoformat(line["at"]).hour < 22


class Living:
    """The process, and what it has told."""

    def __init__(self, folder: Path, faketime: Path | None = None) -> None:
        """``faketime``: the library that sets the clock of everything in that process, not only of the house."""
        command = [sys.executable, "-m", "tests.jumping", str(folder), *(["machine"] if faketime else [])]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        told = {"LD_PRELOAD": str(faketime), "FAKETIME_TIMESTAMP_FILE": str(folder / "ahead"), "FAKETIME_NO_CACHE": "1"}
        told["FAKETIME_DONT_FAKE_MONOTONIC"] = "1"  # what counts seconds does not jump with the time of day
        env = os.environ | (told if faketime else {})
        self._process = subprocess.Popen(command, cwd=ROOT, text=True, encoding="utf-8", env=env, **pipes)
        self._told: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.lines: list[dict[str, Any]] = []
        self.hears(lambda line: "ready" in line)

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            self._told.put(line)

    def say(self, who: str, text: str, group: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"who": who, "text": text, "group": group}) + "\n")
        self._process.stdin.flush()

    def hears(self, wanted: Callable[[dict[str, Any]], bool], seconds: float = 30) -> None:
        """Wait until it tells that."""
        until = time.monotonic() + seconds
        while True:
            self.lines.append(json.loads(self._told.get(timeout=max(0.01, until - time.monotonic()))))
            if wanted(self.lines[-1]):
                return

    def quiet(self) -> None:
        """Wait until it has nothing more to tell."""
        with suppress(queue.Empty):
            self.hears(lambda line: False, 1.5)

    def end(self) -> None:
        """Close its ears; it ends by itself."""
        assert self._process.stdin
        self._process.stdin.close()
        assert self._process.wait(20) == 0
        assert self._process.stdout
        self._process.stdout.close()
