"""The driver beneath a transaction; what is only written may be sent ahead, and answered for with a later question."""

from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any


class Driver:
    """One connection of sqlite3 or psycopg.  Raises what the driver raises.

    ``ahead``: on PostgreSQL nobody waits for what is only written, so that its faults come with a later statement.
    """

    def __init__(self, raw: Any, *, is_sqlite: bool, ahead: bool) -> None:
        self._raw, self._is_sqlite = raw, is_sqlite
        self._may_send_ahead = ahead and not is_sqlite
        self._asking = raw.cursor()
        self._telling = raw.cursor() if self._may_send_ahead else self._asking
        self._options = {} if is_sqlite else {"prepare": True}
        self._ahead = ExitStack()
        self.is_ahead = False

    def ask(self, sql: str, values: Any = ()) -> list[Sequence[Any]]:
        """The rows it finds, all of them: what is begun would be in the way of the commit."""
        found: list[Sequence[Any]] = self._asking.execute(sql, values, **self._options).fetchall()
        return found

    def tell(self, sql: str, values: Any = ()) -> None:
        """A statement that gives nothing back."""
        self._go_ahead()
        self._telling.execute(sql, values, **self._options)

    @property
    def is_broken(self) -> bool:
        """Whether the server refuses everything since a statement failed."""
        return not self._is_sqlite and self._raw.info.transaction_status.name == "INERROR"

    def tell_many(self, sql: str, rows: Sequence[Any]) -> None:
        """The same for many rows."""
        self._go_ahead()
        self._telling.executemany(sql, rows)

    def settle(self) -> None:
        """Wait until everything sent ahead is done."""
        self.is_ahead = False
        self._ahead.close()

    def _go_ahead(self) -> None:
        if self._may_send_ahead and not self.is_ahead:
            self._ahead.enter_context(self._raw.pipeline())
            self.is_ahead = True
