"""Connections to a PostgreSQL that may fall silent: nobody waits for it for ever.

A server, or what stands before it, can keep a connection alive and yet answer nothing; no keepalive notices that.
"""

import time
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen

_T = TypeVar("_T")


class Patient(psycopg.Connection[Any]):
    """A connection that is given up where one statement has had no answer for so many seconds; None: it waits."""

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
                self.pgconn.finish()  # what it was doing is in doubt, and its next answer would be another's
            raise


def connect(*given: Any, **named: Any) -> Patient:
    """A new connection, of which the server also knows how long it may be silent."""
    connection = Patient.connect(*given, **named)
    connection.autocommit = True
    connection.execute(f"SET idle_in_transaction_session_timeout = {Patient.let_go_after * 1000:.0f}")
    connection.autocommit = False
    return connection
