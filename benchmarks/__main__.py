"""Measure everything and write docs/performance.md: ``make bench``, or ``make bench ARGS=100000`` for less."""

import os
import platform
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks import line, pictures, reading, storage
from benchmarks.storage import Figure

DOCS = Path(__file__).parent.parent / "docs"

HEAD = """# Performance

Written by `make bench`; run it on your own machine. Here: {machine}.

## Questions to the records

The town grows by communities and past months; throughout, a building has {open} open tickets, {due} timers are due
and a community's month holds {month} tickets.  Median of 200 questions (slowest twentieth in brackets) in milliseconds,
through the same code as the bot, and the ratio to the {smallest:,}-row case.

![medians by number of tickets](pictures/performance.svg)

"""

LINE = """
## Messages through the line

{messages:,} messages, nine of ten of them talk, {waiting} waiting at a time, each let go of only once its transaction
is committed (SQLite, WAL, `synchronous=FULL`); {tickets} tickets were opened.

| what | messages a second |
|---|---|
| the whole line: read, answer, commit | {line:,.0f} |
| reading alone (`nlp.read`) | {reading:,.0f} |
| for comparison, cutting words alone (`jieba.lcut`) | {jieba:,.0f} |
"""

READING = """
## Reading one message

The processor's microseconds for one message, one at a time, {messages:,} messages of the corpus, best of {rounds};
the others were taught in the same run on {lessons:,} messages, and tell a label only.

| who | µs a message | times jieba |
|---|---|---|
"""


def main() -> None:
    """Write the page and the picture."""
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else max(storage.SIZES)
    figures = []
    for figure in storage.measure(largest):
        sys.stdout.write(f"{figure.engine} {figure.rows:>9,} {figure.median:7.3f} ms  {figure.question}\n")
        sys.stdout.flush()
        figures.append(figure)
    speed = line.measure()
    facts = {"open": storage.OPEN_A_BUILDING, "due": storage.DUE_NOW, "month": storage.BUILDINGS * 10}
    page = HEAD.format(machine=_machine(figures), smallest=min(storage.SIZES), **facts)
    page += _table(figures) + _plans(figures)
    said = {name: getattr(speed, name) for name in speed.__slots__}
    page += LINE.format(waiting=line.WAITING, **said)
    page += READING.format(messages=reading.MESSAGES, rounds=reading.ROUNDS, lessons=reading.LESSONS)
    page += reading.table(reading.measure(), reading.fresh())
    (DOCS / "performance.md").write_text(page, "utf-8")
    curves = {
        f"{engine}: {question.partition(' of ')[0]}": [(f.rows, f.median) for f in found]
        for (engine, question), found in _curves(figures).items()
    }
    (DOCS / "pictures").mkdir(exist_ok=True)
    (DOCS / "pictures" / "performance.svg").write_text(pictures.lines("milliseconds by tickets", curves), "utf-8")
    sys.stdout.write(f"line: {speed.line:,.0f} messages a second\nwritten: docs/performance.md\n")


def _machine(figures: Sequence[Figure]) -> str:
    engines = [f"SQLite {sqlite3.sqlite_version}", *sorted({f.engine for f in figures} - {"SQLite"})]
    return f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, {', '.join(engines)}"


def _curves(figures: Sequence[Figure]) -> dict[tuple[str, str], list[Figure]]:
    found: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        found.setdefault((figure.engine, figure.question), []).append(figure)
    return found


def _table(figures: Sequence[Figure]) -> str:
    sizes = sorted({figure.rows for figure in figures})
    rows = ["| engine, question | " + " | ".join(f"{size:,}" for size in sizes) + " | ratio |"]
    rows.append("|---|" + "---|" * (len(sizes) + 1))
    for (engine, question), found in _curves(figures).items():
        cells = [f"{f.median:.2f} ({f.slow:.2f})" for f in found]
        rows.append(f"| {engine}, {question} | {' | '.join(cells)} | {found[-1].median / found[0].median:.2f} |")
    return "\n".join(rows) + "\n"


def _plans(figures: Sequence[Figure]) -> str:
    """How the rows are found at the largest size."""
    found = [f"* {engine}, {question}: `{curve[-1].plan}`" for (engine, question), curve in _curves(figures).items()]
    return "\nHow the rows are found at the largest size:\n\n" + "\n".join(found) + "\n"


if __name__ == "__main__":
    main()
