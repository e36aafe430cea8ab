"""Numbers for new rows, given before these are written."""

from collections.abc import Callable, Mapping
from time import monotonic

TAKE = "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)"
LAST = "SELECT max(id) FROM {table}"
LAST_EVER = (
    "SELECT max(coalesce((SELECT max(id) FROM {table}), 0), "
    "coalesce((SELECT seq FROM sqlite_sequence WHERE name = '{table}'), 0))"
)

_MOST, _MOST_SEEN = 64, 8
"""Taken together at most; the second, of numbers that people read: what is left of them when a process ends is lost."""

_BUSY = 1.0
"""Seconds within which more than one is taken, where some were taken before."""


class Numbers:
    """From a server's sequence: the more rows are written, the more are taken together; the rest is for the next."""

    def __init__(self) -> None:
        self._left: dict[str, list[int]] = {}
        self._taken: dict[str, tuple[int, float]] = {}

    def get(self, table: str, ask: Callable[[str, int], list[int]], *, seen: bool) -> int:
        """The next one for that table; ``seen``: people read it, so that few are left out."""
        left = self._left.setdefault(table, [])
        if not left:
            count, at = self._taken.get(table, (0, 0.0))
            count = min(2 * count, _MOST_SEEN if seen else _MOST) if monotonic() - at < _BUSY else 0
            self._taken[table] = count or 1, monotonic()
            left += reversed(ask(table, count or 1))
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
