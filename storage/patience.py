"""Connections to a PostgreSQL that may fall silent: nobody waits for it for ever.

A server, or what stands before it, can keep a connection alive and yet answer nothing; no keepalive notices that.
"""

import time
from contextlib import suppress
from types import MappingProxyType
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from sqlalchemy import Dialect, Engine, event
from sqlalchemy.exc import DisconnectionError

_T = TypeVar("_T")

_FRESH = 1.0
"""Seconds for which a connection that was in use is believed to be there still."""

_USED = "used"
_OWN = "SELECT pid, backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid()"
_END = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = %s AND backend_start = %s"


HALF_OPEN = MappingProxyType(
    {
        "connect_timeout": 10,
        "keepalives_idle": 15,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 30_000,
    }
)
"""A server whose machine is gone is noticed within half a minute, also while a commit is under way."""


class Patient(psycopg.Connection[Any]):
    """A connection that is given up where one statement has had no answer for so many seconds; None: it waits."""

    lost: list[Any]
    """Server processes that were given up, to be ended over the next connection: they may hold rows."""

    own: Any = None
    patience: float | None = 60.0
    let_go_after = 60.0
    """In seconds, the server's side of it: a transaction nobody goes on with holds its rows no longer."""

    def wait(self, gen: PQGen[_T], interval: float = 0.1, timeout: float | None = None) -> _T:
        """Wait for the server; raises OperationalError, as for a connection that was cut."""
        limit, began = self.patience if timeout is None else timeout, time.monotonic()
        try:
            return super().wait(gen, interval, limit)
        except psycopg.OperationalError:
            if limit is not None and time.monotonic() - began >= limit:
                self.lost += [self.own] if self.own else []
                self.pgconn.finish()  # what it was doing is in doubt, and its next answer would be another's
            raise


def look_after(engine: Engine) -> None:
    """Make an engine's connections such ones; one that lay idle while its server went away is replaced."""
    lost: list[Any] = []
    event.listen(engine, "checkin", _note_use)
    event.listen(engine, "checkout", lambda raw, record, _proxy: _try(engine.dialect, raw, record))
    event.listen(engine, "do_connect", lambda _dialect, _record, given, named: connect(lost, *given, **named))


def connect(lost: list[Any], *given: Any, **named: Any) -> Patient:
    """A new connection, of which the server also knows how long it may be silent; it ends those that were given up."""
    connection = Patient.connect(*given, **named)
    connection.lost, connection.autocommit = lost, True
    connection.execute(f"SET idle_in_transaction_session_timeout = {Patient.let_go_after * 1000:.0f}")
    connection.own = connection.execute(_OWN).fetchone()
    with suppress(IndexError):  # another thread may be at it, too
        while True:
            connection.execute(_END, lost.pop())
    connection.autocommit = False
    return connection


def _note_use(_raw: object, record: Any) -> None:
    record.info[_USED] = time.monotonic()


def _try(dialect: Dialect, raw: Any, record: Any) -> None:
    """Another connection is made where this one lay idle and the server is gone."""
    if time.monotonic() - record.info.get(_USED, 0.0) > _FRESH:
        try:
            dialect.do_ping(raw)
        except dialect.loaded_dbapi.Error as problem:
            raise DisconnectionError from problem
