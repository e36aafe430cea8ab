"""What a message costs while the town grows: from one ticket to a million, from ten groups to twenty-five thousand."""

import logging

import jieba

import nlp
from benchmarks import costs, pictures
from benchmarks.costs import Cost
from benchmarks.found import Found, table
from benchmarks.progress import note
from benchmarks.towns import apart, database

TITLE = "What a message costs while the town grows"
FIGURES = ("growth",)

HERE, SHARE = 1_000, 40
"""Groups while tickets grow; tickets a group while groups grow."""

TICKETS = (1, 1_000, 100_000, 1_000_000)
GROUPS = (10, 1_000, 25_000)
KINDS = {
    "talk": "talk",
    "reports": "a report",
    "one report in eight": "one report in eight, of known matters",
}
MESSAGES, SHORT = 1_000, 300


def run(*, short: bool) -> None:
    """Each town in a process of its own."""
    towns = [("tickets", size, (HERE, size), 500) for size in TICKETS]
    towns += [("groups", size, (size, size * SHARE), min(GROUPS)) for size in GROUPS]
    for axis, at, size, among in towns:
        for cost in measured(size, SHORT if short else MESSAGES, among):
            name = f"growth.{axis}.{at}.{cost.kind.replace(' ', '_')}"
            note(f"{name}.cpu", cost.line, "µs")
            note(f"{name}.ratio", cost.line / cost.jieba, "× jieba")
            note(f"{name}.statements", cost.statements)
        note(f"growth.{axis}.{at}.memory", cost.memory, "MB")


def measured(size: tuple[int, int], messages: int, among: int) -> list[Cost]:
    """The kinds of message in a new town of that size, on SQLite."""
    with database("sqlite") as url:
        return apart(_measured, url, size, messages, among)


def _measured(url: str, size: tuple[int, int], messages: int, among: int) -> list[Cost]:
    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    nlp.warm()
    return list(costs.measure(url, size, messages, among))


def page(found: Found) -> str:
    """Both ways to grow."""
    said = (
        "The processor's microseconds a message (user and system) through the line in batches of 64 on SQLite with "
        "`synchronous=FULL`; statements a message in brackets.\n"
        f"One ticket in ten is open, so at a million tickets each of the {HERE:,} groups has a hundred; a report opens "
        f"a ticket there.\nWhile groups grow, {min(GROUPS)} of them speak, and most reports join a ticket. "
        "Memory holds jieba's dictionary, the yardstick. The picture: times the smallest town.\n\n"
    )
    cells = "{}.{}.{}"
    parts = []
    for axis, sizes, beside in (
        ("tickets", TICKETS, f"{HERE:,} groups; tickets"),
        ("groups", GROUPS, f"{SHARE} tickets a group; groups"),
    ):
        rows: list[list[str]] = []
        for kind, title in KINDS.items():
            names = [cells.format(axis, size, kind.replace(" ", "_")) for size in sizes]
            rows.append([title, *(_cell(found, f"growth.{name}") for name in names), _grown(found, names)])
        rows.append(["memory, MB", *(found.bare(f"growth.{axis}.{size}.memory") for size in sizes), ""])
        parts.append(table((beside, *(f"{size:,}" for size in sizes), "last to first"), rows))
    return said + "\n".join(parts)


def _cell(found: Found, name: str) -> str:
    return f"{found.bare(f'{name}.cpu')} ({found.bare(f'{name}.statements')})"


def _grown(found: Found, names: list[str]) -> str:
    ends = found.number(f"growth.{names[0]}.cpu"), found.number(f"growth.{names[-1]}.cpu")
    return f"{ends[1] / ends[0]:.1f} ×" if ends[0] and ends[1] else "–"


def picture(found: Found) -> str:
    """Talk and reports over both, each beside what it costs in the smallest town."""
    curves = {
        f"{title}, by {axis}": found.curve(f"growth.{axis}.{{}}.{kind}.cpu", sizes)
        for axis, sizes in (("tickets", TICKETS), ("groups", GROUPS))
        for kind, title in (("talk", "talk"), ("reports", "a report"))
    }
    drawn = {
        name: [(size, value / curve[0][1]) for size, value in curve] for name, curve in curves.items() if len(curve) > 1
    }
    return pictures.lines("CPU of a message in times the smallest town's", drawn) if drawn else ""
