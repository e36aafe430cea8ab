"""What was aimed at, in the order of the page; the goals themselves stand beside the figures."""

import re
from collections.abc import Iterator

from benchmarks.found import NONE, Found, table

GOALS = {
    "peers.ours.ratio": "CPU a message, wire JSON to acknowledged, one matter in eight, in `jieba.lcut` of its words",
    "peers.talk.ratio": "the same, talk only",
    "peers.ours.of_nonebot": "of what NoneBot2 with 20 commands and an empty handler takes",
    "peers.ours.of_telegram": "of what python-telegram-bot's dispatch takes, handler empty",
    "bus.postgres.1.tickets.a_second": "messages a second, all of them reports, one worker on PostgreSQL through Redis",
    "bus.postgres.growth": "CPU a message that a second worker adds",
    "moves.dies": "slowest message while a worker dies and another takes over what was its",
    "moves.leaves": "the same, where it is told to go",
    "moves.joins": "the same, where one more comes",
    "moves.lost": "messages not acknowledged meanwhile",
    "p99.sqlite.p99": "slowest hundredth to be acknowledged, at 200 a second, 1,000 groups, 100,000 open tickets",
    "p99.postgres.p99": "the same on PostgreSQL",
    "p99.sqlite.memory": "resident memory of that process",
    "p99.postgres.memory": "the same on PostgreSQL",
    "broadcast.sqlite.rows": "a notice to 1,000 groups: all rows written",
    "broadcast.sqlite.repeated": "lines said twice, killed while it is sent and started again",
    "broadcast.sqlite.lost": "lines neither said nor told of as doubtful",
    "start.empty.best": "cold start of `jinlin run` to the first message acknowledged",
    "load.p50": "half of the messages, {load.minutes} at 200 a second",
    "load.p99": "slowest hundredth of these",
    "load.memory": "resident memory at the end of it",
    "load.lost": "reports acknowledged and not in the records",
    "flooder.ratio": "the others' slowest hundredth while one member floods, in what it is without",
    "flooder.lost": "reports of the others that are not in the records",
}


_SEVERAL = 3
"""From so many figures of one promise with one goal on, only the worst is shown."""


def rows(found: Found) -> Iterator[tuple[str, str, str, str]]:
    """What, figure, goal, and whether it is reached, said plainly."""
    promised = dict(_promises(found))
    for name in (*GOALS, *promised):
        figure = found.figures.get(name)
        what = promised.get(name) or GOALS[name].replace("{load.minutes}", found("load.minutes"))
        if figure is None:
            yield what, NONE, "", "not measured"
        else:
            yield what, figure.shown, figure.goal, {True: "reached", False: "**short**", None: ""}[figure.met]


def _promises(found: Found) -> Iterator[tuple[str, str]]:
    """Figures of ``make release-check`` that have a goal, by the number of their promise, and what each is."""
    names = [name for name, figure in found.figures.items() if name.startswith("promises.") and figure.goal]
    names.sort(key=lambda name: [int(p) if p.isdigit() else p for p in re.split(r"(\d+)", name)])
    alike: dict[tuple[str, str], list[str]] = {}
    for name in names:
        alike.setdefault((name.split(".")[1], found.figures[name].goal), []).append(name)
    for (number, goal), own in alike.items():
        more = f"the worst of {len(own)}, " if len(own) >= _SEVERAL else ""
        if more:
            own = [(min if goal.startswith(("≥", ">")) else max)(own, key=lambda name: found.number(name) or 0.0)]
        for name in own:
            title = found.figures[name].title or ", ".join(name.split(".")[2:])
            yield name, f"promise {number.upper()}: {more}{title}"


def goals(found: Found) -> str:
    """The table of all goals."""
    return table(("what", "figure", "goal", ""), rows(found))
