"""Numbers for new rows, given before these are written."""

from collections.abc import Callable, Mapping

TAKE = "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)"
LAST = "SELECT max(id) FROM {table}"
LAST_EVER = (
    "SELECT max(coalesce((SELECT max(id) FROM {table}), 0), "
    "coalesce((SELECT seq FROM sqlite_sequence WHERE name = '{table}'), 0))"
)

_MOST = 64
"""Taken together at most."""


class Numbers:
    """From a server's sequence: the more rows are written, the more are taken together; the rest is for the next."""

    def __init__(self) -> None:
        self._left: dict[str, list[int]] = {}
        self._taken: dict[str, int] = {}

    def get(self, table: str, ask: Callable[[str, int], list[int]], *, alone: bool) -> int:
        """The next one for that table; ``alone``: none is taken beside it."""
        left = self._left.setdefault(table, [])
        if not left:
            count = self._taken[table] = 1 if alone else min(2 * self._taken.get(table, 0) or 1, _MOST)
            left += reversed(ask(table, count))
        return left.pop()


class Counting:
    """Of the one process that writes, in one transaction: what comes after the last one."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def get(self, table: str, ask: Callable[[str], int]) -> int:
        """The next one for that table; ``ask`` is asked for the last one that was ever given."""
        last = self._last[table] if table in self._last else ask(table)
        self._last[table] = last + 1
        return last + 1

    def mark(self) -> Mapping[str, int]:
        """Where it stands."""
        return dict(self._last)

    def go_back(self, mark: Mapping[str, int]) -> None:
        """Those given since are given again."""
        self._last = dict(mark)

    def forget(self, table: str) -> None:
        """Somebody else gave numbers there."""
        self._last.pop(table, None)
