"""Copies of an embedded database, taken beside the process that writes, and put back while nobody does."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from storage.engine import Database

_PARTS = ("", "-wal", "-shm")


class NoBackup(ValueError):
    """The file is no whole copy of a database of ours; the text says in what."""


def back_up(source: Path, target: Path) -> None:
    """Copy what is committed now, and note when.  Raises FileExistsError rather than overwrite; never checkpoints."""
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    os.close(handle)
    try:
        _copy(source, target)
    except BaseException:
        target.unlink()
        raise
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


def restore(database: Database, backup: Path, at: datetime) -> Path | None:
    """Put the copy in the place of the database, whose lock is held; where the old one lies now, if there was one.

    Raises NoBackup for a file that is broken or none of ours; nothing has changed then.
    """
    path = database.path
    assert path is not None
    verify(backup)
    fresh = path.with_name(f"{path.name}.new")
    fresh.unlink(missing_ok=True)
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    _copy(backup, fresh)
    old = path.with_name(f"{path.name}.before-{at:%Y%m%d-%H%M%S}")
    for part in _PARTS:  # what is committed may still lie in the log beside the file
        beside = path.with_name(path.name + part)
        if beside.exists():
            beside.rename(old.with_name(old.name + part))
    fresh.rename(path)
    _flush(path.parent)
    return old if old.exists() else None


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


def _copy(source: Path, target: Path) -> None:
    """The source read as of one moment; the copy stands alone, without a log beside it, and is on the disk."""
    with closing(_read_only(source)) as reader, closing(sqlite3.connect(target)) as writer:
        reader.backup(writer)
        writer.execute("PRAGMA journal_mode = DELETE")
    _flush(target)
    _flush(target.parent)


def _read_only(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
