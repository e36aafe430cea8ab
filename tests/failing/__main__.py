"""``python -m tests.failing [--seconds N] [--seed S] [--case C]``: die at every point of a day, and compare.

Each life is a fork of this process, which has everything loaded and no thread.  Some are lived in a hurry: as in a
batch of many, what is to be written waits for its like; and some through Redis, where there is one.  That may change
nothing of what comes out.
"""

import argparse
import asyncio
import functools
import json
import operator
import os
import pickle
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from redis import Redis

import nlp
from bot.bus.memory import MemoryBus
from bot.capability import discover
from bot.message import Message
from storage.engine import Database
from tests.bot.redis_servers import private_redis
from tests.failing.days import LivingTown, World, found_town, outcome
from tests.failing.far import FarTown, outlived
from tests.failing.points import DIED, FAR, POINTS, Points

ONCE = "停水"
"""What only stands in lines that are said once at most."""


CALM, HURRIED = "calm", "hurried"

FEWEST = 4
"""Deaths that are tried however slow the machine is."""


def forked(run: Callable[[], Any], folder: Path) -> tuple[int, Any]:
    """The exit code of a fork that did this, and what it handed back."""
    told = folder / "told"
    child = os.fork()
    if child == 0:
        try:
            told.write_bytes(pickle.dumps(run()))
            os._exit(0)
        except BaseException as problem:
            import traceback

            traceback.print_exception(problem)
            os._exit(1)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return code, pickle.loads(told.read_bytes()) if code == 0 else None


def life(folder: Path, way: str, point: str = "", at: int = 0) -> Counter[str]:
    """One life; how often every point was passed.  ``way``: ``calm``, ``hurried``, or the address of a Redis."""
    points = Points(point, at)
    if way == HURRIED:
        _hurry()
    points.install()
    world, far = World(folder), way not in (CALM, HURRIED)
    asyncio.run((FarTown(world, way) if far else LivingTown(world)).live())
    return points.passed


def lived(template: Path, folder: Path, deaths: list[tuple[str, int]], way: str) -> tuple[int, Any]:
    """A world in which the process died so; how often it did, and what came out."""
    shutil.copytree(template, folder)
    died = 0
    _empty(way)
    for point, at in [*deaths, ("", 0)]:
        code, _ = forked(lambda point=point, at=at: life(folder, way, point, at), folder)
        if code == DIED and way not in (CALM, HURRIED):
            outlived(way)
        if code not in (0, DIED):
            return died, f"life ended with {code}"
        died += code == DIED
        if code == 0:
            break
    return died, forked(lambda: outcome(World(folder)), folder)[1]


def difference(found: Any, due: dict[str, Any], died: int) -> list[str]:
    """What is not as it would have been without any death; a repeated line a chat and death is."""
    if not isinstance(found, dict):
        return [str(found)]
    wrong = [name for name in ("tickets", "reports", "journal", "timers", "questions") if found[name] != due[name]]
    doubtful = any("unknown" in row for row in found["outbox"])
    repeated: Counter[str] = Counter()
    for line in due["said"] | found["said"]:
        once = ONCE in line[1] and not line[1].startswith(("私", "要"))
        extra = found["said"][line] - due["said"][line]
        if extra < 0 and not (once and doubtful):
            wrong.append(f"missing {line}")
        if extra > 0 and line not in due["said"] and not doubtful:
            wrong.append(f"never due {line}")
        if extra > 0 and once and line[0].endswith("群"):
            wrong.append(f"twice {line}")
        repeated[line[0]] += max(0, extra)
    return wrong + [f"{chat} heard {n} lines again" for chat, n in repeated.items() if n > died and not doubtful]


def main() -> int:
    """Print one line of JSON."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--seconds", type=float, default=60)
    asked.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    asked.add_argument(
        "--done", type=Path, help="a file of the cases that are done: only others, which are added to it"
    )
    asked.add_argument("--case", help="one death or two: 'point@n,point@m'")
    asked.add_argument("--hurried", action="store_true", help="that case in a hurry")
    asked.add_argument("--far", action="store_true", help="that case through Redis")
    asked.add_argument("--early", action="store_true", help="acknowledge before the commit: this has to be noticed")
    given = asked.parse_args()
    if given.early:
        _acknowledge_early()
    nlp.read("3栋楼道灯坏了")
    tuple(discover())
    with ExitStack() as stack:
        fast = "/dev/shm" if Path("/dev/shm").is_dir() else None
        where = stack.enter_context(tempfile.TemporaryDirectory(dir=fast))
        redis = [stack.enter_context(private_redis()).url] if shutil.which("redis-server") else []
        report = _all(Path(where), given, (CALM, HURRIED, *redis))
    sys.stdout.write(json.dumps(report, ensure_ascii=False) + "\n")
    return 1 if report["wrong"] else 0


def _hurry() -> None:
    begin = Database.begin
    Database.begin = lambda self, *, careful=True: begin(self, careful=False)  # type: ignore[method-assign]  # in a fork


def _acknowledge_early() -> None:
    late, tasks = MemoryBus.deliver, set()

    async def early(bus: MemoryBus, message: Message) -> None:
        tasks.add(asyncio.create_task(late(bus, message)))

    MemoryBus.deliver = early  # type: ignore[method-assign]  # a mistake, made on purpose


def _empty(way: str) -> None:
    """A Redis in which nobody has put anything yet."""
    if way not in (CALM, HURRIED):
        with Redis.from_url(way) as client:
            client.flushall()


def _all(where: Path, given: argparse.Namespace, ways: tuple[str, ...]) -> dict[str, Any]:
    template, dice, began = where / "template", random.Random(given.seed), time.monotonic()
    template.mkdir()
    assert forked(lambda: asyncio.run(found_town(template)), where)[0] == 0
    whole = {way: _undisturbed(template, where / f"whole{number}", way) for number, way in enumerate(ways)}
    counted = {way: passed for way, (passed, _) in whole.items()}
    due = whole[CALM][1]
    passed = functools.reduce(operator.or_, counted.values())
    cases = [(point, at) for point in POINTS for at in range(1, passed[point] + 1)]
    first = {point: dice.choice([c for c in cases if c[0] == point]) for point in POINTS if passed[point]}
    rest = [case for case in cases if case not in first.values()]
    ahead = list(first.values())
    dice.shuffle(ahead)
    dice.shuffle(rest)
    deaths = [[case] if dice.random() < 0.7 else [case, (case[0], 1)] for case in [*ahead, *rest]]
    if given.case:
        deaths = [[(p, int(n)) for p, _, n in (death.rpartition("@") for death in given.case.split(","))]]
    wrong = {_named(way).strip(): found for way, (_, came) in whole.items() if (found := difference(came, due, 0))}
    done, kills = 0, 0
    before = set(given.done.read_text().splitlines()) if given.done and given.done.exists() else set()
    for plan in deaths:
        point, at = plan[0]
        case = f"{point}@{at}"
        if case in before:
            continue
        able = [way for way in ways if counted[way][point] >= at]
        told = HURRIED if given.hurried else ways[-1] if given.far else CALM
        way = told if given.case else random.Random(f"{given.seed} {case}").choice(able)
        if time.monotonic() - began > given.seconds and done >= FEWEST:
            break
        died, found = lived(template, where / "case", plan, way)
        if problems := difference(found, due, died):
            wrong[",".join(f"{point}@{at}" for point, at in plan) + _named(way)] = problems
        shutil.rmtree(where / "case")
        done, kills = done + 1, kills + died
        if given.done and not problems:
            with given.done.open("a") as kept:
                kept.write(f"{case}\n")
    known = POINTS if len(ways) > 2 else [p for p in POINTS if p.partition(" ")[2] not in FAR]
    never = sorted(set(known) - set(passed))
    counts = {"cases": done, "before": len(before), "of": len(cases), "kills": kills}
    return {"seed": given.seed, **counts, "never passed": never, "wrong": wrong}


def _named(way: str) -> str:
    return "" if way == CALM else f" {way}" if way == HURRIED else " far"


def _undisturbed(template: Path, folder: Path, way: str) -> tuple[Counter[str], dict[str, Any]]:
    """How often every point is passed by a life in which nobody dies, and what comes out."""
    shutil.copytree(template, folder)
    _empty(way)
    code, passed = forked(lambda: life(folder, way), folder)
    assert code == 0, f"the day could not be lived at all{_named(way)}"
    return passed, forked(lambda: outcome(World(folder)), folder)[1]


if __name__ == "__main__":
    sys.exit(main())
