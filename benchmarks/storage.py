"""Three questions to 1,000 … 1,000,000 tickets, on SQLite and, where there is one, on PostgreSQL.

The town grows by communities and by past months; a building's open tickets, the timers due and a community's month
stay the same number of rows.  So every figure should stay flat.
"""

import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text

from benchmarks import pictures
from benchmarks.found import Found, table
from benchmarks.progress import note
from benchmarks.towns import ENGINES
from storage.cohorts import cohort
from storage.engine import Database, Transaction
from storage.migrations import migrate
from storage.places import Place, PlaceKind, Places
from storage.tickets import Tickets
from storage.timers import Timers
from tests.storage.plans import plan
from tests.storage.servers import NoServer, private_postgres

TITLE = "Questions to the records"
FIGURES = ("records",)

SIZES = {1_000: (1, 5), 10_000: (5, 10), 100_000: (20, 25), 1_000_000: (100, 50)}
"""Tickets: communities and months; 200 tickets a community's month."""

BUILDINGS = 20
OPEN_A_BUILDING = 5
DUE_NOW = 10
MONTH = timedelta(days=30)
BASE = datetime(2020, 1, 1, tzinfo=UTC)

QUESTIONS = {
    "open": "open tickets of one building by due time",
    "due": "timers due now",
    "month": "this month's figures of one community",
}

_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :last) "

_TICKETS = """
INSERT INTO tickets (kind, subject, matter, words, state, urgent, public, place_id, spot, level_id, reporter_id,
                     owner_id, refusals, price, opened_at, due_at)
{numbers}
SELECT 'need', 'lighting', '楼道灯', '楼道灯坏了三天了', CASE WHEN m = :months - 1 AND j < :open THEN '待接单'
       ELSE '已办结' END, {no}, {yes}, place, '', place, 1, 1, 0, '', {opened}, {due}
FROM (SELECT (i / :communities) % :months AS m, i / (:communities * :months) AS j,
             :first + (i % :communities) * (:buildings + 1) + 1 + (i / (:communities * :months)) % :buildings AS place
      FROM n) AS spread
"""

_TIMERS = """
INSERT INTO timers (key, name, due_at, payload)
{numbers} SELECT 'bench:' || i, 'bench.timer', {due}, '{{"ticket": 1}}' FROM n
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """One question on one engine at one size: the median and the slowest twentieth, in milliseconds, and the plan."""

    engine: str
    question: str
    rows: int
    median: float
    slow: float
    plan: str


def measure(largest: int) -> Iterator[Figure]:
    """All figures up to so many tickets."""
    for rows in (size for size in SIZES if size <= largest):
        folder = Path(tempfile.mkdtemp(prefix="jinlin-bench-"))
        try:
            yield from _measured("sqlite", f"sqlite:///{folder / 'bench.db'}", rows)
        finally:
            shutil.rmtree(folder)
    with suppress(NoServer):
        for rows in (size for size in SIZES if size <= largest):
            with private_postgres() as address:
                yield from _measured("postgres", address, rows)


def _measured(engine: str, url: str, rows: int) -> Iterator[Figure]:
    with _filled(url, rows) as database, database.begin() as db:
        communities = [p for p in Places(db).all() if p.kind is PlaceKind.COMMUNITY]
        buildings = [p for p in Places(db).all() if p.kind is PlaceKind.BUILDING]
        now = BASE + SIZES[rows][1] * MONTH
        questions: dict[str, Callable[[], int]] = {
            "open": lambda: len(Tickets(db).open_in(random.choice(buildings))),
            "due": lambda: len(Timers(db).due(now)),
            "month": lambda: len(cohort(db, random.choice(communities), now - MONTH, now)),
        }
        expected = (OPEN_A_BUILDING, DUE_NOW, BUILDINGS * 10)
        for (question, ask), count in zip(questions.items(), expected, strict=True):
            if ask() != count:
                raise AssertionError(f"{question}: {ask()} rows instead of {count}")
            times = sorted(_timed(ask) for _ in range(200))
            yield Figure(engine, question, rows, statistics.median(times), times[int(len(times) * 0.95)], plan(db, ask))


def _timed(ask: Callable[[], int]) -> float:
    start = time.perf_counter()
    ask()
    return (time.perf_counter() - start) * 1000


@contextmanager
def _filled(url: str, rows: int) -> Iterator[Database]:
    """A town with so many tickets, made by the database itself: a million rows in seconds."""
    database = Database(url)
    migrate(database)
    communities, months = SIZES[rows]
    with database.begin() as db:
        first = _places(db, communities)
        db.execute(text("INSERT INTO people (id, name) VALUES (1, '王秀兰')"))
        said = {"communities": communities, "months": months, "buildings": BUILDINGS, "first": first.id}
        said |= {"open": BUILDINGS * OPEN_A_BUILDING, "last": rows - 1}
        db.execute(text(_worded(db, _TICKETS)), said)
        due = {"months": months, "last": rows // 10 - 1, "due": DUE_NOW}
        db.execute(text(_worded(db, _TIMERS)), due)
    if not database.is_sqlite:
        with database.engine.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("VACUUM ANALYZE"))
    yield database
    database.close()


def _places(db: Transaction, communities: int) -> Place:
    """Communities of twenty buildings, numbered without gaps; the first community."""
    found = []
    for number in range(communities):
        community = Places(db).add(PlaceKind.COMMUNITY, f"{number}社区")
        found.append(community)
        for house in range(BUILDINGS):
            Places(db).add(PlaceKind.BUILDING, f"{house}栋", community)
    return found[0]


def _worded(db: Transaction, sql: str) -> str:
    """The statement in the words of this engine; a moment is microseconds in one and a timestamp in the other."""
    sqlite = db.dialect.name == "sqlite"
    month, base = round(MONTH.total_seconds()) * 1_000_000, round(BASE.timestamp()) * 1_000_000
    opened = f"{base} + m * {month} + j * 3600000000"
    due = f"{opened} + 86400000000"
    if "timers" in sql:
        due = f"{base} + :months * {month} + 60000000 * CAST(CASE WHEN i < :due THEN -i ELSE i END AS bigint)"
    if not sqlite:
        opened, due = (f"to_timestamp(({micros}) / 1000000.0)" for micros in (opened, due))
        sql = sql.replace("'{{", "CAST('{{").replace("}}'", "}}' AS jsonb)")
    yes, no = ("1", "0") if sqlite else ("true", "false")
    return sql.format(numbers=_NUMBERS, opened=opened, due=due, yes=yes, no=no)


def run(*, short: bool) -> None:
    """All sizes; a short pass takes the two smallest, and leaves the growth as it was."""
    first: dict[str, float] = {}
    for figure in measure(min(SIZES) * 10 if short else max(SIZES)):
        name = f"records.{figure.engine}.{figure.question}.{figure.rows}"
        note(f"{name}.median", figure.median, "ms")
        note(f"{name}.slow", figure.slow, "ms")
        note(f"{name}.plan", figure.plan)
        question = f"records.{figure.engine}.{figure.question}"
        smallest = first.setdefault(question, figure.median)
        if figure.rows == max(SIZES):
            note(f"{question}.growth", figure.median / smallest, "×")


def page(found: Found) -> str:
    """The table, and how the rows are found at the largest size."""
    said = (
        f"The town grows by communities and past months; throughout, a building has {OPEN_A_BUILDING} open tickets, "
        f"{DUE_NOW} timers are "
        f"due\nand a community's month holds {BUILDINGS * 10} tickets. Median of 200 questions (slowest twentieth in "
        f"brackets) in "
        f"milliseconds,\nthrough the same code as the bot, and the ratio to the {min(SIZES):,}-row case.\n\n"
    )
    rows, plans = [], []
    for engine, title in ENGINES.items():
        for key, question in QUESTIONS.items():
            name = f"records.{engine}.{key}"
            cells = (f"{found.bare(f'{name}.{n}.median')} ({found.bare(f'{name}.{n}.slow')})" for n in SIZES)
            rows.append((f"{title}, {question}", *cells, found.bare(f"{name}.growth")))
            plans.append(f"* {title}, {question}: `{found(f'{name}.{max(SIZES)}.plan')}`\n")
    head = ("engine, question", *(f"{size:,}" for size in SIZES), "ratio")
    return f"{said}{table(head, rows)}\nHow the rows are found at the largest size:\n\n{''.join(plans)}"


def picture(found: Found) -> str:
    """Every question on both engines."""
    curves = {
        f"{title}: {question.partition(' of ')[0]}": found.curve(f"records.{engine}.{key}.{{}}.median", SIZES)
        for engine, title in ENGINES.items()
        for key, question in QUESTIONS.items()
    }
    drawn = {name: curve for name, curve in curves.items() if len(curve) > 1}
    return pictures.lines("milliseconds by tickets", drawn) if drawn else ""
