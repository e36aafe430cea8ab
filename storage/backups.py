"""Copies of an embedded database, taken beside the process that writes, and put back while nobody does."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from storage.engine import BESIDE, Database, to_read, unfinished

Prepare = Callable[[Path], None]
"""What is done to a copy before it takes a database's place."""


class NoBackup(ValueError):
    """The file is no whole copy of a database of ours; the text says in what."""


def back_up(source: Path, target: Path) -> None:
    """Copy what is committed now, and note when.  Raises FileExistsError rather than overwrite; never checkpoints."""
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    os.close(handle)
    try:
        copied(source, target)
    except BaseException:
        target.unlink()
        raise
    note(source)


def note(source: Path) -> None:
    """A backup was made just now."""
    with suppress(OSError):  # whoever makes backups may perhaps not write here
        _stamp(source).touch()


def last_backup(source: Path) -> datetime | None:
    """When this database was last backed up from here; None: never."""
    try:
        return datetime.fromtimestamp(_stamp(source).stat().st_mtime, UTC)
    except OSError:
        return None


def _stamp(source: Path) -> Path:
    return source.with_name(f"{source.name}.backed-up")


def restore(database: Database, backup: Path, at: datetime, prepare: Prepare | None = None) -> Path | None:
    """Put the copy in the place of the database, whose lock is held; where the old one lies now, if there was one.

    What ``prepare`` does to the copy is done before it takes that place, in one step: killed at any moment, the one or
    the other is there whole.  Raises NoBackup for a file that is broken or none of ours; nothing has changed then.
    """
    path = database.path
    assert path is not None
    verify(backup)
    database.forget_half_restored()
    fresh = unfinished(path)
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        copied(backup, fresh)
        if prepare:
            prepare(fresh)
        _flush(fresh)
        old = _keep_beside(database, path, at)
        fresh.replace(path)
    finally:
        database.forget_half_restored()
    _flush(path.parent)
    return old


def _keep_beside(database: Database, path: Path, at: datetime) -> Path | None:
    """Another name for what is there now; it also keeps its own until the copy takes that."""
    if not path.exists():
        return None
    with suppress(DatabaseError):  # one that is broken is kept as it is
        database.forget_log()  # all of it is in the file: the log beside it could be taken for the other's
    database.engine.dispose()
    old = path.with_name(f"{path.name}.before-{at:%Y%m%d-%H%M%S}")
    old.unlink(missing_ok=True)
    try:
        os.link(path, old)
    except OSError:  # a file system without links
        shutil.copy2(path, old)
        _flush(old)
    for part in BESIDE:
        log = path.with_name(path.name + part)
        if log.exists():
            log.rename(old.with_name(old.name + part))
    _flush(path.parent)
    return old


def verify(backup: Path) -> None:
    """Raise NoBackup where the file is not a whole database of ours."""
    try:
        with closing(_read_only(backup)) as connection:
            result = connection.execute("PRAGMA integrity_check").fetchone()[0]
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.DatabaseError as problem:
        raise NoBackup(str(problem)) from None
    if result != "ok":
        raise NoBackup(result)
    if not {"alembic_version", "tickets", "places"} <= tables:
        raise NoBackup("its tables are others")


def copied(source: Path, target: Path) -> None:
    """The source read as of one moment; the copy stands alone, without a log beside it, and is on the disk."""
    with closing(_read_only(source)) as reader, closing(sqlite3.connect(target)) as writer:
        reader.backup(writer)
        writer.execute("PRAGMA journal_mode = DELETE")
    _flush(target)
    _flush(target.parent)


def _read_only(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(to_read(path), uri=True)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
