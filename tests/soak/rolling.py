"""The scaled set-up while people talk: every process is stopped and started anew, or killed alone."""

import random
import re
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

from benchmarks.scaled import Scaled, first_line
from bot.clock import SystemClock
from tests.soak.kills import Count, counted, rest
from tests.soak.streets import Street
from tests.soak.town import build

PAUSE = 0.4
"""Seconds between two reports."""

UP = re.compile(rb"^jinlin_channel_online\{[^}]*\} 1\.0$", re.MULTILINE)
SETTLED = 6.0
"""Seconds between two restarts: more than a dead one's leases live."""

BETWEEN = 2.0
"""Seconds between two kills, on average."""


@dataclass(frozen=True)
class Rolled:
    """What came out; ``slowest``: seconds from SIGTERM to the end of a process at most.

    ``together``: gateways that had the wire at the same time at most.
    """

    count: Count
    restarts: int
    slowest: float
    statuses: set[int]
    together: int


def roll(setup: Scaled, street: Street, folder: Path, rounds: int = 1) -> Rolled:
    """Two workers and two gateways of that wire, each restarted ``rounds`` times."""
    began, parts = time.monotonic(), _parts(setup, street, folder)
    running = [_started(setup, part) for part in parts]
    ends: list[tuple[float, int]] = []
    with _talk(street, lambda: sum(_speaks(setup, process) for process in running[2:])) as seen:
        for number in list(range(len(parts))) * rounds:
            time.sleep(SETTLED)
            ends.append(_ended(running[number]))
            running[number] = _started(setup, parts[number])
        time.sleep(SETTLED)
    found = rest(setup.database, street)
    count = counted(street, found, 0, time.monotonic() - began)
    slowest, statuses = max(seconds for seconds, _ in ends), {status for _, status in ends}
    return Rolled(count, len(ends), slowest, statuses, max(seen))


def kill(setup: Scaled, street: Street, folder: Path, kills: int, seed: int) -> Count:
    """The same four and Redis, one of them killed at a random instant, so many times; the others live on."""
    began, parts, chance = time.monotonic(), _parts(setup, street, folder), random.Random(seed)
    running = [_started(setup, part) for part in parts]
    with _talk(street, lambda: 0):
        for _ in range(kills):
            time.sleep(chance.uniform(0.1, 2 * BETWEEN))
            number = chance.randrange(len(parts) + 1)
            if number == len(parts):
                setup.redis.kill()
                setup.redis.start()
                continue
            running[number].kill()
            running[number].wait()
            running[number] = _started(setup, parts[number])
    return counted(street, rest(setup.database, street), kills, time.monotonic() - began)


def _parts(setup: Scaled, street: Street, folder: Path) -> list[tuple[str, ...]]:
    """What is told to each of four processes, in a town that is there."""
    config = folder / "jinlin.toml"
    config.write_text(street.config, "utf-8")
    build(setup.database, street.rooms, SystemClock().now())
    told = ("--config", str(config))
    gateways = [("gateway", street.name, *told, "--data", str(folder / name)) for name in ("first", "second")]
    return [("worker", *told)] * 2 + gateways


def _speaks(setup: Scaled, process: "subprocess.Popen[str]") -> bool:
    try:
        with urlopen(f"{setup.health[process.pid]}/metrics", timeout=1) as page:
            return UP.search(page.read()) is not None
    except OSError:
        return False


def _started(setup: Scaled, part: tuple[str, ...]) -> "subprocess.Popen[str]":
    process = setup.start(*part)
    first_line(process)
    return process


def _ended(process: "subprocess.Popen[str]") -> tuple[float, int]:
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    status = process.wait(60)
    return time.monotonic() - began, status


@contextmanager
def _talk(street: Street, look: Callable[[], int]) -> Iterator[list[int]]:
    """People talk while the block lasts; what was seen meanwhile."""
    over, seen = threading.Event(), [0]

    def speak() -> None:
        while not over.wait(PAUSE):
            street.speak()
            seen.append(look())

    talking = threading.Thread(target=speak)
    talking.start()
    try:
        yield seen
    finally:
        over.set()
        talking.join()
