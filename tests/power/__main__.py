"""``python -m tests.power [--states N] [--seconds N] [--seed S]``: a day is lived and recorded; then the power goes.

After every loss the database must hold what it held after the last commit that the process was told of, or after the
next one: everything that was acknowledged, nothing by halves.
"""

import argparse
import asyncio
import itertools
import json
import random
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from sqlalchemy.engine.default import DefaultDialect

from storage.engine import Database
from tests.failing.days import BOOK, LivingTown, World, found_town
from tests.power.losses import WAYS, Disk, digest
from tests.power.recorder import Deed, NoRecorder, Recorder

COMMIT, ACKNOWLEDGED = "commit", "acknowledged"


def recorded(folder: Path) -> tuple[dict[str, bytes], list[Deed]]:
    """The files as they were, and everything that was done to them in a day."""
    asyncio.run(found_town(folder))
    before = {path.name: path.read_bytes() for path in folder.glob(f"{BOOK}*") if not path.name.endswith(".lock")}
    recorder = Recorder()
    recorder.install()
    commit, acknowledge = DefaultDialect.do_commit, World.acknowledge

    def committed(*given: Any) -> None:
        commit(*given)
        recorder.mark(COMMIT)

    def acknowledged(world: World, count: int) -> None:
        acknowledge(world, count)
        recorder.mark(ACKNOWLEDGED)

    DefaultDialect.do_commit = committed  # type: ignore[method-assign]  # in a process that does nothing else
    World.acknowledge = acknowledged  # type: ignore[method-assign]  # the same
    asyncio.run(LivingTown(World(folder)).live())
    return before, recorder.deeds


def held(before: dict[str, bytes], deeds: list[Deed], folder: Path, wanted: set[int]) -> dict[int, str]:
    """What the database holds after these commits, counted from 1; after none it holds what it did before."""
    disk, commits, found = Disk(before), 0, {}
    for deed in [Deed("mark"), *deeds]:
        disk.do(deed)
        commits += deed == Deed("mark", COMMIT)
        if commits in wanted and commits not in found:
            disk.whole(folder)
            found[commits] = digest(folder / BOOK)
    return found


def losses(given: argparse.Namespace, where: Path) -> dict[str, Any]:
    """Let the power go at many moments, in every way."""
    dice, began = random.Random(given.seed), time.monotonic()
    town, folder = where / "town", where / "disk"
    town.mkdir()
    folder.mkdir()
    before, deeds = recorded(town)
    reached = list(itertools.accumulate(deed == Deed("mark", COMMIT) for deed in deeds))
    moments = sorted(dice.sample(range(len(deeds)), min(len(deeds), given.states or len(deeds))))
    may = held(before, deeds, folder, {reached[moment] + n for moment in moments for n in (0, 1)})
    disk, done, wrong = Disk(before), 0, []
    for number, deed in enumerate(deeds):
        disk.do(deed)
        if number not in moments or time.monotonic() - began > given.seconds:
            continue
        commits = reached[number]
        for way in WAYS:
            disk.lost(folder, way, dice)
            found, done = digest(folder / BOOK), done + 1
            if found not in (may[commits], may.get(commits + 1)):
                wrong.append(f"{way} after {number} ({deed.kind} {deed.file}): not commit {commits} but {found[:60]}")
    kept = sum(deed == Deed("mark", ACKNOWLEDGED) for deed in deeds)
    counts = {"deeds": len(deeds), "commits": reached[-1], "acknowledged": kept, "states": done}
    return {"seed": given.seed, **counts, "moments": len(moments), "wrong": wrong}


def main() -> int:
    """Print one line of JSON."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    asked.add_argument("--states", type=int, default=0, help="so many moments only")
    asked.add_argument("--seconds", type=float, default=1e9)
    asked.add_argument("--careless", action="store_true", help="do not wait for the disk: this has to be noticed")
    given = asked.parse_args()
    if given.careless:
        _careless()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as where:
        try:
            report = losses(given, Path(where))
        except NoRecorder as none:
            report = {"none": str(none), "wrong": []}
    sys.stdout.write(json.dumps(report, ensure_ascii=False) + "\n")
    return 1 if report["wrong"] else 0


def _careless() -> None:
    prepare = Database._prepare

    def careless(self: Database, connection: sqlite3.Connection, record: object) -> None:
        prepare(self, connection, record)
        connection.execute("PRAGMA synchronous = NORMAL")

    Database._prepare = careless  # type: ignore[method-assign]  # a mistake, made on purpose


if __name__ == "__main__":
    sys.exit(main())
