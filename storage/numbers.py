"""Numbers for new rows, taken from a server's sequence a few at a time."""

from collections.abc import Callable

TAKE = "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)"

_MOST = 8
"""Taken together at most: what a transaction leaves of them is never given."""


class Numbers:
    """Those of one transaction: the more rows it writes, the more are taken together."""

    def __init__(self, ask: Callable[[str, int], list[int]]) -> None:
        self._ask = ask
        self._left: dict[str, list[int]] = {}
        self._taken: dict[str, int] = {}

    def get(self, table: str, *, alone: bool) -> int:
        """The next one for that table; ``alone``: none is taken beside it."""
        left = self._left.setdefault(table, [])
        if not left:
            count = self._taken[table] = 1 if alone else min(2 * self._taken.get(table, 0) or 1, _MOST)
            left += reversed(self._ask(table, count))
        return left.pop()
