"""Golden databases of every schema since the first, on both engines: upgraded, killed at every step, upgraded again."""

import os
from collections.abc import Mapping
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine, event, inspect, make_url, text
from sqlalchemy.pool import NullPool

from storage.engine import Database
from storage.loads import load_of
from storage.migrations import migrate, pending
from storage.people import People
from storage.schema import metadata
from storage.tickets import State, Tickets
from tests.storage.goldens import ENGINES, FOLDER, load
from tests.storage.servers import create_database
from tests.storage.test_migrations import INDEX_OVER_AN_EXPRESSION, STEPS
from tests.storage.village import NOW

pytestmark = INDEX_OVER_AN_EXPRESSION

KEPT = sorted(FOLDER.glob("*.sql"))
FILLED = {"channel"}
"""Columns that a later step fills anew where they were empty."""

MOVED = {"refusals"}
"""A table whose reasons have stood among the remarks since 0019."""

Rows = dict[str, list[Mapping[str, Any]]]

_numbers = count()


@pytest.fixture(params=KEPT, ids=lambda path: path.stem)
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """The revision of a golden database, and where a fresh copy of it is."""
    revision, engine, _ = request.param.name.split(".")
    if engine == "sqlite":
        url = f"sqlite:///{tmp_path / 'golden.db'}"
    else:
        url = create_database(request.getfixturevalue("postgres"), f"golden{next(_numbers)}")
    load(request.param.read_text("utf-8"), url)
    return revision, url


def rows(url: str) -> Rows:
    """Everything that is kept, as the engine itself shows it."""
    engine = create_engine(make_url(url).set(drivername=_driver(url)), poolclass=NullPool)
    with engine.connect() as connection:
        names = [name for name in inspect(connection).get_table_names() if name != "alembic_version"]
        return {name: _table(connection, name) for name in names}


def _table(connection: Connection, name: str) -> list[Mapping[str, Any]]:
    keys = inspect(connection).get_pk_constraint(name)["constrained_columns"]
    asked = f"SELECT * FROM {name} ORDER BY {', '.join(keys) or '1'}"
    return [dict(row._mapping) for row in connection.execute(text(asked))]


def _driver(url: str) -> str:
    return "sqlite" if url.startswith("sqlite") else "postgresql+psycopg"


def assert_kept(before: Rows, after: Rows) -> None:
    """Every row of before is there with all it held; columns may have come."""
    reasons = {(row["ticket_id"], row["person_id"], row["words"]) for row in after.get("remarks", ())}
    assert {(r["ticket_id"], r["person_id"], r["why"]) for r in before.get("refusals", ()) if r["why"]} <= reasons
    for name, held in before.items():
        if name in MOVED:
            continue
        assert len(after[name]) == len(held), name
        for old, new in zip(held, after[name], strict=True):
            lost = {k: (v, new.get(k)) for k, v in old.items() if k not in FILLED and new.get(k, ...) != v}
            assert not lost, (name, lost)


def assert_in_use(url: str) -> None:
    """Nothing is pending, the tables are those the code declares, and the code finds its way in them."""
    with closing(Database(url)) as database:
        assert pending(database) == []
        with database.engine.connect() as connection:
            assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        with database.begin() as db:
            assert "蓝秋月" in {person.name for person in People(db).all()}
            opened = {ticket.matter: ticket.state for ticket in Tickets(db).all()}
            assert opened["漏水"] is State.WAITING
            assert sum(load_of(db, NOW).tickets.values()) == len(opened)


def test_there_is_one_of_every_schema_on_both_engines() -> None:
    """Also of the newest: ``python -m tests.storage.goldens`` writes it."""
    steps = [step.partition(":")[0] for step in STEPS]
    assert {path.name for path in KEPT} == {f"{step}.{engine}.sql" for step in steps for engine in ENGINES}


def test_an_upgrade_keeps_everything(golden: tuple[str, str]) -> None:
    revision, url = golden
    before = rows(url)
    assert {"people", "tickets", "timers", "outbox", "journal"} <= {name for name, held in before.items() if held}
    with closing(Database(url)) as database:
        steps = [step for step in STEPS if step.partition(":")[0] > revision]
        assert pending(database) == steps
        migrate(database)
    assert_kept(before, rows(url))
    assert_in_use(url)


def killed_at(url: str, number: int) -> bool:
    """A process that upgrades dies before its statement of that number; False: it had done all before."""
    child = os.fork()
    if child == 0:
        try:
            database = Database(url)
            left = count(number, -1)

            def die(*_: object) -> None:
                if next(left) <= 0:
                    os._exit(9)

            event.listen(database.engine, "before_cursor_execute", die)
            event.listen(database.engine, "commit", die)
            migrate(database)
            os._exit(0)
        except BaseException:
            os._exit(1)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, 9), "the upgrade failed by itself"
    return status == 9


@pytest.mark.parametrize("engine", ENGINES)
def test_an_upgrade_from_the_first_schema_killed_at_every_statement(
    engine: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """One database dies again and again, each time further on, and is upgraded in the end."""
    if engine == "sqlite":
        url = f"sqlite:///{tmp_path / 'golden.db'}"
    else:
        url = create_database(request.getfixturevalue("postgres"), f"golden{next(_numbers)}")
    load((FOLDER / f"{KEPT[0].name.split('.')[0]}.{engine}.sql").read_text("utf-8"), url)
    before, deaths = rows(url), 0
    while killed_at(url, deaths):
        deaths += 1
        if deaths % 10 == 0:
            assert_kept(before, rows(url))
    assert deaths > len(STEPS), "it died in every step"
    assert_kept(before, rows(url))
    assert_in_use(url)
