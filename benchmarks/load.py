"""Promise R11: ten minutes at 200 messages a second, nothing acknowledged is lost, and the memory stays small."""

from benchmarks import latency
from benchmarks.found import Found, table
from benchmarks.progress import note

TITLE = "Ten minutes of it"
FIGURES = ("load",)

GOALS = {"p50": "< 50 ms", "p99": "< 200 ms"}
MINUTES, SHORT = 10.0, 1 / 3


def run(*, short: bool) -> None:
    """On SQLite; a short pass takes twenty seconds."""
    minutes = SHORT if short else MINUTES
    found = latency.measured("sqlite", minutes * 60)
    latency.tell("load", found, GOALS)
    note("load.minutes", f"{minutes:g} minutes" if minutes >= 1 else f"{minutes * 60:.0f} seconds")


def page(found: Found) -> str:
    """One row."""
    parts = (*latency.SHARES, "memory", "messages", "opened", "refused", "lost")
    said = f"The same on SQLite for {found('load.minutes')}, as promise R11 asks.\n\n"
    head = ("half", "90 %", "99 %", "99.9 %", "longest", "memory", "messages", "opened", "refused", "lost")
    return said + table(head, [[found.bare(f"load.{part}") for part in parts]])
