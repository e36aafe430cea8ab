"""The soak itself: people talk, the wire misbehaves, the bot is killed and started again; then all is counted."""

import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.clock import SystemClock
from tests.soak.bots import Bot
from tests.soak.streets import Street
from tests.soak.town import Found, build, look

LONGEST = 600.0
"""Seconds in which everything has to have come to rest after the last kill."""


@dataclass(frozen=True)
class Count:
    """What came out.

    ``owed``: messages that the wire promised, or whose id had been spooled; ``missed``: told once into a stream that
    died before the id was read.
    """

    wire: str
    kills: int
    said: int
    owed: int
    found: int
    lost: int
    missed: int
    doubled: int
    tickets: int
    lines: int
    repeated: int
    seconds: float

    def text(self) -> str:
        """One line for people."""
        return (
            f"{self.wire}: kills {self.kills} · said {self.said} · owed {self.owed} · found {self.found} · "
            f"lost {self.lost} · missed {self.missed} · reported twice {self.doubled} · tickets {self.tickets} · "
            f"lines {self.lines} · repeated {self.repeated} · {self.seconds:.0f} s"
        )


def soak(
    street: Street, folder: Path, *, kills: int, seed: int, life: float = 1.5, tell: Callable[[str], None] = print
) -> Count:
    """Kill the bot so many times; ``life``: seconds it lives at most after it is ready, while people talk."""
    chance, began = random.Random(seed), time.monotonic()
    folder.mkdir(parents=True, exist_ok=True)
    bot = Bot(folder, street.config)
    bot.data.mkdir(parents=True)
    database = f"sqlite:///{bot.data / 'jinlin.db'}"
    build(database, street.rooms, SystemClock().now())
    for number in range(kills):
        bot.start()
        until = time.monotonic() + chance.uniform(0.05, life)
        while time.monotonic() < until:
            street.speak()
            if chance.random() < 0.05:
                street.trouble()
            time.sleep(chance.uniform(0, 0.06))
        bot.kill()
        street.killed(bot.data)
        for _ in range(chance.randint(0, 3)):
            street.speak()
        if number % 20 == 19:
            tell(f"{street.name}: {number + 1}/{kills} kills, {len(street.said.owed)} owed")
    bot.start()
    try:
        found = rest(database, street)
    finally:
        bot.stop()
    count = counted(street, found, kills, time.monotonic() - began)
    tell(count.text())
    return count


def rest(database: str, street: Street) -> Found:
    """Wait until the wire is empty and nothing waits to leave any longer."""
    until, before = time.monotonic() + LONGEST, None
    while time.monotonic() < until:
        time.sleep(1)
        if not street.quiet():
            continue
        found = look(database)
        if found.waiting == 0 and found == before:
            return found
        before = found
    state = before and f"{before.waiting} lines wait, {before.tickets} tickets"
    raise AssertionError(f"did not come to rest: {state}")


def counted(street: Street, found: Found, kills: int, seconds: float) -> Count:
    lines = Counter(street.lines())
    reported = [found.reported.get(key, 0) for key in street.said.owed]
    return Count(
        wire=street.name,
        kills=kills,
        said=len({*street.said.owed, *street.said.heard, *street.said.unowed}),
        owed=len(reported),
        found=sum(n > 0 for n in reported),
        lost=sum(n == 0 for n in reported),
        missed=sum(key not in found.reported for key in street.said.heard),
        doubled=sum(n > 1 for n in found.reported.values()),
        tickets=found.tickets,
        lines=sum(lines.values()),
        repeated=sum(n - 1 for n in lines.values()),
        seconds=seconds,
    )
