"""Promise R12: one member who writes fifty messages a second keeps the others waiting no longer than twice as long."""

from collections.abc import Iterator
from itertools import count, starmap
from statistics import median

from benchmarks import arrivals, mixture
from benchmarks.arrivals import Run
from benchmarks.costs import REPORTS
from benchmarks.found import Found, table
from benchmarks.progress import note
from benchmarks.towns import apart, build, database
from bot.bus.frames import packed

TITLE = "Beside somebody who floods"
FIGURES = ("flooder",)

OTHERS, FLOOD = 50, 50
GROUPS, TICKETS = 1_000, 10_000
SECONDS, SHORT = 30.0, 10.0
ROUNDS = 3


def run(*, short: bool) -> None:
    """Quiet and flooded by turns, each in a town of its own; of the rounds, the middle."""
    rounds = 1 if short else ROUNDS
    seconds = SHORT if short else SECONDS
    quiet = [measured(seconds, flooded=False) for _ in range(rounds)]
    flooded = [measured(seconds, flooded=True) for _ in range(rounds)]
    waits = {"quiet": _middle(quiet), "flooded": _middle(flooded)}
    for name, (half, slow) in waits.items():
        note(f"flooder.{name}.p50", half, "ms")
        note(f"flooder.{name}.p99", slow, "ms")
    note("flooder.ratio", waits["flooded"][1] / waits["quiet"][1], "×", "≤ 2")
    note("flooder.lost", sum(run.waits["others"].lost + run.waits["others"].refused for run in flooded), "", "0")
    note("flooder.messages", sum(len(run.waits["flood"].found) for run in flooded))
    note("flooder.others", sum(len(run.waits["others"].found) for run in flooded))
    note("flooder.opened", (sum(r.opened for r in flooded) - sum(r.opened for r in quiet)) / rounds)


def measured(seconds: float, *, flooded: bool, groups: int = GROUPS, tickets: int = TICKETS) -> Run:
    """A new town, with the flooder or without."""
    with database("sqlite") as url:
        apart(build, url, groups, tickets)
        return apart(hearing, url, groups, seconds, flooded)


def hearing(url: str, groups: int, seconds: float, flooded: bool) -> Run:
    """The others in all groups; the one in the first."""
    until = seconds + arrivals.WARM
    streams = {"others": arrivals.poisson(mixture.frames(groups), OTHERS, until, seed=2)}
    if flooded:
        streams["flood"] = arrivals.poisson(flood(), FLOOD, until, seed=3)
    return arrivals.drive(url, streams)


def flood() -> Iterator[bytes]:
    """The same few matters again and again, with and without a number, by one member."""
    said = (f"{REPORTS[n % len(REPORTS)].format(n=1)}{f'，第{n}次说了' if n % 2 else ''}" for n in count())
    return starmap(lambda n, words: packed(mixture.message(f"flood{n}", 0, mixture.PEOPLE, words)), enumerate(said))


def _middle(runs: list[Run]) -> tuple[float, float]:
    halves, slow = zip(*(run.waits["others"].at(50, 99) for run in runs), strict=True)
    return median(halves), median(slow)


def page(found: Found) -> str:
    """Quiet beside flooded."""
    said = (
        f"{OTHERS} messages a second in {GROUPS:,} groups, one in eight a report; beside them one member of one "
        f"group says "
        f"{FLOOD} a second, all reports.\nWhat the others wait, in milliseconds; the middle of three rounds in a "
        f"full pass.\n\n"
    )
    rows = [
        ("quiet", found.bare("flooder.quiet.p50"), found.bare("flooder.quiet.p99"), "", ""),
        (
            "flooded",
            *(found.bare(f"flooder.{name}") for name in ("flooded.p50", "flooded.p99", "lost", "opened")),
        ),
    ]
    return said + table(("", "half", "99 %", "reports of the others lost", "tickets more, a round"), rows)
