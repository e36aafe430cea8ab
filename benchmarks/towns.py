"""Towns to measure in: a database of one's own, and what stands in it."""

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any, TypeVar

from sqlalchemy import text

from benchmarks import costs
from storage.engine import Database, Transaction
from storage.migrations import migrate
from tests.storage.servers import create_database, private_postgres

T = TypeVar("T")

ENGINES = {"sqlite": "SQLite", "postgres": "PostgreSQL"}

_TIMERS = """
INSERT INTO timers (key, name, due_at, payload)
SELECT 'bench.later:' || id, 'bench.later', {later}, {nothing} FROM tickets
"""


class Going:
    """A clock that goes on from a Tuesday morning at the machine's pace: it is day wherever this is measured."""

    def __init__(self, start: datetime = costs.NOW) -> None:
        self._start, self._began = start, monotonic()

    def now(self) -> datetime:
        """So long after the start."""
        return self._start + timedelta(seconds=monotonic() - self._began)


def apart(deed: Callable[..., T], *told: Any) -> T:
    """Do it in a process of its own, whose memory and time are nobody else's."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(deed, *told).result()


@contextmanager
def database(engine: str) -> Iterator[str]:
    """The address of an empty one, whose commits wait for the disk.  Raises NoServer."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="jinlin-bench-")))
        if engine == "sqlite":
            yield f"sqlite:///{folder / 'bench.db'}"
        else:
            yield create_database(stack.enter_context(private_postgres(durable=True)), "bench")


def build(url: str, groups: int, tickets: int) -> None:
    """So many groups, a leader each; every ticket is open and has a timer that does not ring today."""
    kept = Database(url)
    migrate(kept)
    with kept.begin() as db:
        costs.grow(db, groups, tickets)
        db.execute(text("UPDATE tickets SET state = '待接单', done_at = NULL, told_at = opened_at"))
        db.execute(text(_worded(db)))
    if not kept.is_sqlite:
        with kept.engine.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("VACUUM ANALYZE"))
    kept.close()


def _worded(db: Transaction) -> str:
    later = round((costs.NOW + timedelta(days=365)).timestamp())
    if db.dialect.name == "sqlite":
        return _TIMERS.format(later=later * 1_000_000, nothing="'{}'")
    return _TIMERS.format(later=f"to_timestamp({later})", nothing="CAST('{}' AS jsonb)")
