"""Rows that wait in a transaction: each is written with its like, before anybody asks for what it may change."""

from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import MetaData

from storage.prepared import Compiled


@lru_cache(maxsize=1024)
def above(metadata: MetaData, table: str) -> frozenset[str]:
    """All tables to which its rows may refer, straight or by others; each has fewer of them above it."""
    keys = metadata.tables[table].foreign_keys if table in metadata.tables else ()
    straight = {key.target_fullname.partition(".")[0] for key in keys} - {table}
    return frozenset(straight).union(*(above(metadata, other) for other in straight))


@dataclass(slots=True)
class Row:
    """One row that waits.

    ``key``: what questions about it name, None where any may concern it; ``kept``: the same as its table sees it.
    """

    number: int
    said: Compiled
    table: str
    values: Any
    key: Hashable = None
    kept: Any = None


class Waiting:
    """All rows of one transaction that wait, by table."""

    def __init__(self, metadata: MetaData) -> None:
        self._rows: dict[str, list[Row]] = {}
        self._metadata = metadata

    def add(self, row: Row) -> None:
        """One more."""
        self._rows.setdefault(row.table, []).append(row)

    def concern(self, tables: frozenset[str], about: Collection[Hashable] | None) -> bool:
        """Whether a question to these tables, ``about`` rows of these keys or of any, would miss one."""
        for table in self._rows.keys() & tables:
            if about is None or any(row.key is None or row.key in about for row in self._rows[table]):
                return True
        return False

    def take(self, tables: frozenset[str] | None) -> list[Row]:
        """Those for these tables, or all; what they refer to comes with them, and first."""
        named = self._rows.keys() if tables is None else self._rows.keys() & tables
        due = set(named).union(*(above(self._metadata, table) for table in named)) & self._rows.keys()
        ordered = sorted(due, key=lambda table: len(above(self._metadata, table)))
        return [row for table in ordered for row in self._rows.pop(table)]

    def keep_before(self, number: int, also: Iterable[Row] = ()) -> None:
        """Only those put before stay, and these are put back."""
        left = [row for rows in self._rows.values() for row in rows]
        self._rows = {}
        for row in sorted((r for r in (*also, *left) if r.number < number), key=lambda row: row.number):
            self.add(row)

    def kept(self, table: str) -> list[Any]:
        """What waits there, as its table sees it, in the order it was put."""
        return [row.kept for row in self._rows.get(table, ()) if row.kept is not None]

    def find(self, table: str, key: Hashable) -> Row | None:
        """The row of that key that waits there."""
        return next((row for row in self._rows.get(table, ()) if row.key == key), None)
