"""All records out of one engine into another: how PostgreSQL is backed up into a file, and how a file comes onto it."""

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, insert, select, text, update

from storage.backups import Prepare, back_up, copied, verify
from storage.engine import Database
from storage.migrations import migrate
from storage.schema import metadata

TOGETHER = 2_000
"""Rows that are held in memory at a time."""


def back_up_server(database: Database, target: Path) -> None:
    """What a server holds at this moment, as a file like that of `storage.backups`.  Raises FileExistsError."""
    if target.exists():
        raise FileExistsError(target)
    with TemporaryDirectory(prefix="jinlin-", dir=target.parent) as folder:
        made = Path(folder) / "copy.db"
        with closing(Database(f"sqlite:///{made}")) as copy:
            migrate(copy)
            with database.engine.connect() as source, copy.engine.connect() as into:
                source.execution_options(isolation_level="REPEATABLE READ")
                _pour(source, into)
        back_up(made, target)


def restore_to_server(database: Database, backup: Path, folder: Path, at: datetime, prepare: Prepare) -> Path | None:
    """Put what a file holds onto a server of today's schema whose lock is held, in one transaction.

    Tells where what was there lies now, if there was anything.
    ``prepare`` is done to a copy before.  ``folder``: where what is there is kept.  Raises NoBackup.
    """
    verify(backup)
    with TemporaryDirectory(prefix="jinlin-", dir=folder) as passing:
        fresh = Path(passing) / "copy.db"
        copied(backup, fresh)
        prepare(fresh)
        old = _keep(database, folder / f"jinlin.db.before-{at:%Y%m%d-%H%M%S}")
        with closing(Database(f"sqlite:///{fresh}")) as copy:
            migrate(copy)
            with copy.engine.connect() as source, database.engine.connect() as into:
                names = ", ".join(table.name for table in metadata.sorted_tables)
                into.execute(text(f"TRUNCATE {names} RESTART IDENTITY"))
                _pour(source, into)
                _count_on(into)
                into.commit()
    return old


def _keep(database: Database, old: Path) -> Path | None:
    """A backup of what will go away, where there is anything."""
    with database.engine.connect() as connection:
        some = connection.execute(select(metadata.tables["places"].c.id).limit(1)).first()
    if some is None:
        return None
    old.unlink(missing_ok=True)
    back_up_server(database, old)
    return old


def _pour(source: Connection, into: Connection) -> None:
    """Every row of every table; what points at another row of its own table is written once all are there."""
    for table in metadata.sorted_tables:
        own = [column.name for column in table.columns if any(key.column.table is table for key in column.foreign_keys)]
        later: list[dict[str, Any]] = []
        rows = source.execution_options(stream_results=True).execute(select(table))
        for part in rows.mappings().partitions(TOGETHER):
            given = [dict(row) for row in part]
            later += [row for row in given if any(row[name] is not None for name in own)]
            into.execute(insert(table), [row | dict.fromkeys(own) for row in given])
        if later:
            _point(into, table, own, later)
    if into.dialect.name == "sqlite":
        into.commit()


def _point(into: Connection, table: Table, own: Sequence[str], rows: Sequence[dict[str, Any]]) -> None:
    fill = (
        update(table).where(table.c.id == bindparam("own_id")).values({name: bindparam(f"to_{name}") for name in own})
    )
    into.execute(fill, [{"own_id": row["id"]} | {f"to_{name}": row[name] for name in own} for row in rows])


def _count_on(into: Connection) -> None:
    """New rows get the numbers after those that are there."""
    for table in metadata.sorted_tables:
        if "id" in table.c and table.c.id.autoincrement:
            counter = into.execute(select(func.pg_get_serial_sequence(table.name, "id"))).scalar()
            if counter:
                highest = into.execute(select(func.max(table.c.id))).scalar() or 0
                into.execute(select(func.setval(counter, highest + 1, False)))
