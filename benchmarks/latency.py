"""How long a message waits until it is acknowledged: 200 a second, 1,000 groups, 100,000 open tickets."""

from benchmarks import arrivals, mixture
from benchmarks.arrivals import Run
from benchmarks.found import Found, table
from benchmarks.progress import note
from benchmarks.towns import ENGINES, apart, build, database

TITLE = "From delivered to acknowledged"
FIGURES = ("p99",)

A_SECOND, GROUPS, TICKETS = 200, 1_000, 100_000
SHARES = {"p50": 50.0, "p90": 90.0, "p99": 99.0, "p999": 99.9, "max": 100.0}
GOALS = {"p99": "< 200 ms"}
MEMORY = "< 300 MB"


def run(*, short: bool) -> None:
    """Both engines, a minute each."""
    for engine in ENGINES:
        found = measured(engine, 20 if short else 60)
        tell(f"p99.{engine}", found, GOALS)


def hearing(url: str, seconds: float) -> Run:
    """So many seconds of it, after the first few."""
    frames = mixture.frames(GROUPS)
    return arrivals.drive(url, {"all": arrivals.poisson(frames, A_SECOND, seconds + arrivals.WARM, seed=1)})


def measured(engine: str, seconds: float, groups: int = GROUPS, tickets: int = TICKETS) -> Run:
    """On an engine, in a process of its own."""
    with database(engine) as url:
        apart(build, url, groups, tickets)
        return apart(hearing, url, seconds)


def tell(name: str, found: Run, goals: dict[str, str]) -> None:
    """Write a run down."""
    waits = found.waits["all"]
    for share, value in zip(SHARES, waits.at(*SHARES.values()), strict=True):
        note(f"{name}.{share}", value, "ms", goals.get(share, ""))
    note(f"{name}.memory", found.memory, "MB", MEMORY)
    note(f"{name}.messages", len(waits.found))
    note(f"{name}.opened", found.opened)
    note(f"{name}.refused", waits.refused, "", "0")
    note(f"{name}.lost", waits.lost, "", "0")


def page(found: Found) -> str:
    """Both engines beside one another."""
    rows = [
        (title, *(found.bare(f"p99.{engine}.{part}") for part in (*SHARES, "memory", "messages", "opened", "lost")))
        for engine, title in ENGINES.items()
    ]
    said = (
        f"{A_SECOND} messages a second come by a Poisson clock that waits for no answer, one in eight a report, the "
        f"rest talk of "
        f"the corpus, in {GROUPS:,} groups with {TICKETS:,} open tickets.\nA wait is counted from the moment the "
        f"message was to "
        "come until its commit is on the disk (SQLite `synchronous=FULL`, PostgreSQL `fsync=on`); "
        f"milliseconds; the first {arrivals.WARM:g} seconds are not counted.\nThe same process carries every line "
        f"out of its outbox "
        "and makes the load; memory is the most it held (MB).\n\n"
    )
    head = ("engine", "half", "90 %", "99 %", "99.9 %", "longest", "memory", "messages", "opened", "lost")
    return said + table(head, rows)
