"""Every measured figure, in one file: ``results.json``, from which the pages are made.

Whoever measures calls ``note(name, value, unit, goal)``; a figure that is measured anew takes the old one's place.
``python -m benchmarks pages`` writes what is made from the file, without measuring anything.
"""

import json
import os
import platform
import re
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from fcntl import LOCK_EX, flock
from functools import cache
from pathlib import Path

from bot.clock import SystemClock

FILE = Path(__file__).with_name("results.json")

_GOAL = re.compile(r"\s*(≤|<|≥|>|=)?\s*([\d,.]+)")
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure, or a text that belongs to one (a plan, a version).

    ``name``: a path in small letters, ``section.what``, by which pages cite it; ``goal``: ``≤ 0.8``, ``< 200``, ``0``
    or nothing; ``title``: what it is, for a table that knows only the name; ``load``: the machine's load average then.
    """

    name: str
    value: float | str
    unit: str = ""
    goal: str = ""
    title: str = ""
    machine: str = ""
    date: str = ""
    load: float = 0.0
    commit: str = ""

    @property
    def met(self) -> bool | None:
        """Whether it reaches its goal; None where there is none in numbers."""
        found = _GOAL.match(self.goal)
        if found is None or isinstance(self.value, str):
            return None
        goal = float(found[2].replace(",", ""))
        match found[1]:
            case "<":
                return self.value < goal
            case ">":
                return self.value > goal
            case "≥":
                return self.value >= goal
            case "≤":
                return self.value <= goal
        return self.value == goal

    @property
    def shown(self) -> str:
        """The value as it is read: three digits that count, and its unit."""
        number = self.value if isinstance(self.value, str) else rounded(self.value)
        return f"{number} {self.unit}".strip()


def rounded(value: float) -> str:
    """A number as it is read."""
    if value == int(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}" if abs(value) >= 0.1 else f"{value:.2g}"


def note(name: str, value: float | str, unit: str = "", goal: str = "", title: str = "") -> Figure:
    """Write a figure down, at once; several processes may do so."""
    kept = value if isinstance(value, str) or value == int(value) else float(f"{value:.{_DIGITS}g}")
    today = SystemClock().now().date().isoformat()
    figure = Figure(name, kept, unit, goal, title, machine(), today, round(os.getloadavg()[0], 1), commit())
    with _alone():
        found = figures()
        found[name] = figure
        rows = ",\n".join(json.dumps(asdict(found[key]), ensure_ascii=False) for key in sorted(found))
        fresh = FILE.with_suffix(f".{os.getpid()}")
        fresh.write_text(f"[\n{rows}\n]\n", "utf-8")
        fresh.replace(FILE)
    return figure


def figures() -> dict[str, Figure]:
    """All that were written down, by name."""
    if not FILE.exists():
        return {}
    return {row["name"]: Figure(**row) for row in json.loads(FILE.read_text("utf-8"))}


@cache
def machine() -> str:
    """This one, in one line."""
    cores, system = os.cpu_count(), f"{platform.system()} {platform.release().partition('-')[0]}"
    return f"{cores} cores, {system}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"


@cache
def commit() -> str:
    """What was measured; a plus where the code had been changed since."""
    head, changed = _git("rev-parse", "--short", "HEAD"), _git("status", "--porcelain", "-uno", "--", "*.py")
    return f"{head}+" if head and changed else head


def _git(*asked: str) -> str:
    try:
        done = subprocess.run(["git", *asked], cwd=FILE.parent.parent, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()


@contextmanager
def _alone() -> Iterator[None]:
    """Nobody else writes meanwhile."""
    folder = os.open(FILE.parent, os.O_RDONLY)
    try:
        flock(folder, LOCK_EX)
        yield
    finally:
        os.close(folder)
