"""The database behind the records: SQLite by default, PostgreSQL for many processes, one set of definitions."""

import fcntl
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import (
    JSON,
    Connection,
    DateTime,
    Dialect,
    Engine,
    Integer,
    MetaData,
    String,
    TypeDecorator,
    create_engine,
    event,
    make_url,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import StaticPool

from storage.conflicts import AGAIN, ALONE, Conflict, Spoilt
from storage.connections import Engined
from storage.jsons import keepable, written
from storage.transactions import Transaction
from storage.troubles import is_of_the_store

__all__ = [
    "AGAIN",
    "ALONE",
    "ERASED",
    "Characters",
    "Conflict",
    "Data",
    "Database",
    "DatabaseBusy",
    "Instant",
    "Spoilt",
    "Transaction",
    "is_of_haste",
    "is_of_the_store",
    "keepable",
    "metadata",
    "wal_is_safe",
]

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Every table of the house hangs here when its file is imported."""


class Characters(TypeDecorator[str]):
    """Text of any length, compared and sorted by code point in both engines.

    NUL and halves of a surrogate pair, which one engine or both refuse, are left out: a message may hold anything.
    """

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """Choose the column's type for one engine."""
        return dialect.type_descriptor(String(collation="C") if dialect.name == "postgresql" else String())

    def bind_processor(self, dialect: Dialect) -> Any:
        """A plain string, also of an enumeration's member."""
        return _characters


def _characters(value: str | None) -> str | None:
    if value is None:
        return None
    return keepable(value if type(value) is str else str(value))


Data = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
"""A small JSON object."""


_EPOCH, _MICROSECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """A moment, aware, in UTC: microseconds since 1970 in SQLite (compact, sorts), timestamptz in PostgreSQL."""

    impl = Integer
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """Choose the column's type for one engine."""
        timestamp = DateTime(timezone=True) if dialect.name == "postgresql" else Integer()
        return dialect.type_descriptor(timestamp)

    def bind_processor(self, dialect: Dialect) -> Any:
        """Refuse a moment without a zone: it would be read as another one somewhere else."""
        return _in_utc if dialect.name == "postgresql" else _micros

    def result_processor(self, dialect: Dialect, _coltype: object) -> Any:
        """Always in UTC; who shows it to people turns it into the town's zone."""
        return _in_utc if dialect.name == "postgresql" else _of_micros


def _in_utc(value: datetime | None) -> datetime | None:
    if value is None or value.tzinfo is UTC:
        return value
    if value.tzinfo is None:
        raise ValueError(f"a moment needs a zone: {value!r}")
    return value.astimezone(UTC)


def _micros(value: datetime | None) -> int | None:
    moment = _in_utc(value)
    return None if moment is None else (moment - _EPOCH) // _MICROSECOND


def _of_micros(value: int | None) -> datetime | None:
    return None if value is None else _EPOCH + timedelta(0, 0, value)


def unfinished(path: Path) -> Path:
    """Where a copy is made ready that will take the place of the database at ``path``."""
    return path.with_name(f"{path.name}.new")


def to_read(path: Path) -> str:
    """The address for whoever only reads; on a disk that only reads, where no log is left, as what never changes."""
    path = path.resolve()
    log = path.with_name(f"{path.name}-wal")
    still = path.exists() and os.statvfs(path).f_flag & os.ST_RDONLY and not (log.exists() and log.stat().st_size)
    return f"{path.as_uri()}?mode=ro{'&immutable=1' if still else ''}"


class DatabaseBusy(RuntimeError):
    """Another process already writes to this database."""


def is_of_haste(problem: BaseException) -> bool:
    """Whether it may have another place, and do less harm, once nothing waits and nothing is sent ahead."""
    return isinstance(problem, Spoilt) or (isinstance(problem, DBAPIError) and not is_of_the_store(problem))


def wal_is_safe(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> bool:
    """Whether two connections may checkpoint one WAL.

    SQLite before 3.51.3 (but 3.50.7 and 3.44.6) can lose rows then: https://sqlite.org/wal.html#walresetbug
    """
    return (
        version >= (3, 51, 3)
        or (version[:2] == (3, 50) and version >= (3, 50, 7))
        or (version[:2] == (3, 44) and version >= (3, 44, 6))
    )


class Database:
    """One database: a writing transaction at a time, and one process that writes.

    ``url`` is SQLAlchemy's, e.g. ``sqlite:///data/jinlin.db``, ``sqlite://`` (memory) or ``postgresql://…``.
    ``shared``: several processes write, on PostgreSQL; where two write the same rows, one of them gets a Conflict.
    Raises DatabaseBusy when another process holds it.
    """

    def __init__(self, url: str, *, read_only: bool = False, shared: bool = False) -> None:
        self.url = make_url(url)
        if self.url.drivername == "postgresql":
            self.url = self.url.set(drivername="postgresql+psycopg")
        self.read_only = read_only
        self.shared = shared and not self.is_sqlite
        self.is_first = True
        self.path = (
            Path(self.url.database) if self.is_sqlite and self.url.database not in (None, "", ":memory:") else None
        )
        self._lock = self._hold(self.path) if self.path and not read_only else None
        self.forget_half_restored()
        self.journal_mode = "wal" if self.path is None or self._lock is not None else "delete"
        self._file = 0
        self.engine = self._connect()
        self._engined = Engined(self.engine, metadata, shared=self.shared)
        self._server_lock = None if self.is_sqlite or read_only else self._hold_on_server()

    @classmethod
    def reading(cls, url: str) -> "Database":
        """The same database for reading beside the process that writes: takes no lock, never checkpoints."""
        return cls(url, read_only=True)

    @property
    def is_sqlite(self) -> bool:
        """Whether the embedded engine is in use."""
        return self.url.get_backend_name() == "sqlite"

    @contextmanager
    def begin(self, *, careful: bool = True) -> Iterator[Transaction]:
        """One transaction: committed at the end, rolled back on an exception.

        Where not ``careful``, writing waits for its like and a fault is found later: then it is done anew, carefully.
        """
        db = Transaction(self._engined, careful=careful)
        try:
            yield db
            db.end()
            self._see_file()
        finally:
            db.close()

    def _see_file(self) -> None:
        """Raise where the file that is written to is no longer there: nobody would find what was just committed."""
        if self._file and self._file != self._inode():
            problem = FileNotFoundError(f"{self.path} was moved, removed or replaced under the running process")
            raise OperationalError("COMMIT", None, problem)

    def _inode(self) -> int:
        try:
            return self.path.stat().st_ino if self.path and not self.read_only else 0
        except OSError:
            return 0

    def forget_log(self) -> None:
        """Move everything out of SQLite's write-ahead log and cut it off, so that erased words are in no file."""
        if self.is_sqlite and not self.read_only and self.journal_mode == "wal":
            with self.engine.connect() as connection:
                raw = connection.connection.driver_connection
                assert isinstance(raw, sqlite3.Connection)
                raw.rollback()  # a checkpoint runs outside any transaction
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def forget_half_restored(self) -> None:
        """Remove a copy that was to take this database's place and never did: it may hold who was erased since."""
        if self.path and self._lock is not None:
            fresh = unfinished(self.path)
            for part in ("", *BESIDE, ".lock"):
                fresh.with_name(fresh.name + part).unlink(missing_ok=True)

    def take_time(self, connection: Connection) -> None:
        """Wait for whatever is done over this connection, however long: a step of a migration may take an hour."""
        if not self.is_sqlite:
            raw: Any = connection.connection.driver_connection
            raw.patience = None
            connection.detach()

    def admit(self) -> None:
        """Everything is prepared: let the other processes in that share this database."""
        if self.shared and self._server_lock is not None and self.is_first:
            self._server_lock.execute(text("SELECT pg_advisory_lock_shared(:key)"), {"key": _LOCK})
            self._server_lock.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _LOCK})

    def close(self) -> None:
        """Let go of the connections, then of the lock."""
        if self._server_lock is not None:
            self._server_lock.invalidate()  # the connection ends, and its lock with it
            self._server_lock.close()
            self._server_lock = None
        self.engine.dispose()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @staticmethod
    def _hold(path: Path) -> int | None:
        """Take the process lock beside the file; None where the file system has no locks."""
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            raise DatabaseBusy(str(path)) from None
        except OSError:
            os.close(handle)
            return None
        return handle

    def _hold_on_server(self) -> Connection:
        """Take the database's own lock on the server, for as long as this connection lives."""
        connection = self.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        if _locked(connection, "pg_try_advisory_lock"):
            return connection
        self.is_first = False
        mode = "pg_try_advisory_lock_shared" if self.shared else "pg_try_advisory_lock"
        until = time.monotonic() + (_ADMITTED_WITHIN if self.shared else _BURIED_WITHIN)
        while time.monotonic() < until:
            time.sleep(0.05)
            if _locked(connection, mode):
                self.is_first = not self.shared
                return connection
        connection.close()
        self.engine.dispose()
        raise DatabaseBusy(self.url.database)

    def _connect(self) -> Engine:
        if not self.is_sqlite:
            return self._connect_to_server()
        own: dict[str, Any] = {"creator": self._open_read_only} if self.read_only and self.path else {}
        engine = create_engine(
            self.url,
            json_serializer=written,
            hide_parameters=True,
            poolclass=StaticPool,
            connect_args={"check_same_thread": False},
            **own,
        )
        event.listen(engine, "connect", self._prepare)
        begin = "BEGIN" if self.read_only else "BEGIN IMMEDIATE"
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
        return engine

    def _connect_to_server(self) -> Engine:
        """Several writers see a database that stands still, and never overwrite what another has written since."""
        from storage.patience import HALF_OPEN, look_after  # its driver is an extra

        options: dict[str, Any] = dict(HALF_OPEN)
        options |= {"options": "-c default_transaction_read_only=on"} if self.read_only else {}
        level: dict[str, Any] = {"isolation_level": "REPEATABLE READ"} if self.shared else {}
        engine = create_engine(self.url, json_serializer=written, hide_parameters=True, connect_args=options, **level)
        look_after(engine)
        return engine

    def _open_read_only(self) -> sqlite3.Connection:
        assert self.path is not None
        return sqlite3.connect(to_read(self.path), uri=True, check_same_thread=False)

    def _prepare(self, connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves, so that savepoints work
        writing = (f"journal_mode = {self.journal_mode}", "synchronous = FULL", "secure_delete = ON")
        reading = ("query_only = ON", "wal_autocheckpoint = 0")
        for pragma in (
            "busy_timeout = 5000",
            *(reading if self.read_only else writing),
            "foreign_keys = ON",
            "temp_store = MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")
        self._file = self._inode()


ERASED = "erased"
"""Set in a connection's ``info`` by who erased something: the log must forget it once that is committed."""

BESIDE = ("-journal", "-wal", "-shm")
"""What SQLite lays beside a database."""

_ADMITTED_WITHIN = 60.0
"""Seconds in which the first of several may still be preparing everything."""

_BURIED_WITHIN = 3.0
"""Seconds in which a server notices that whoever held the lock was killed."""

_LOCK = 0x6A696E6C696E
"""“jinlin” in ASCII: the number of the lock on a PostgreSQL server."""


def _locked(connection: Connection, how: str) -> bool:
    return bool(connection.execute(text(f"SELECT {how}(:key)"), {"key": _LOCK}).scalar_one())
