"""Statements that are asked with every message: compiled once an engine, and then handed to the driver as they are."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from sqlalchemy import Dialect, Insert, MetaData, Table
from sqlalchemy.dialects import postgresql
from sqlalchemy.sql.base import Executable

from storage.jsons import written

_WRITES = re.compile(r'(?:INSERT INTO|UPDATE|DELETE FROM) "?(\w+)', re.IGNORECASE)
_READS = re.compile(r"(?:SELECT|EXPLAIN|PRAGMA|SET|SHOW|BEGIN)\b", re.IGNORECASE)

Convert = Callable[[Any], Any]


class Prepared:
    """One statement with named blanks.

    ``new``: rows are added that nothing known speaks of, so that everything known still holds.
    ``columns``: of a plain insert, what is filled in; all but a number that the database gives, unless ``numbered``.
    """

    def __init__(self, statement: Executable, *, new: bool = False, numbered: bool = False) -> None:
        self.statement = statement
        self.new = new
        self.columns = _columns(statement, numbered) if isinstance(statement, Insert) else None

    @cached_property
    def numbered(self) -> "Prepared":
        """The same plain insert with the number filled in, too."""
        return Prepared(self.statement, new=self.new, numbered=True)


@dataclass(frozen=True, slots=True, eq=False)
class Compiled:
    """A statement in the words of one engine, and what turns its values into the driver's and back.

    ``binds``: each blank and what its value becomes; ``names``: the same in order, where blanks are counted.
    """

    sql: str
    about: "Concern"
    names: tuple[tuple[str, Convert | None], ...] | None
    binds: tuple[tuple[str, Convert | None], ...]
    constants: Mapping[str, Any]
    keys: tuple[str, ...]
    reads: tuple[tuple[int, Convert], ...]
    rows: "Rows | None" = None

    def bound(self, values: Mapping[str, Any]) -> Any:
        """The values as the driver takes them."""
        filled = {**self.constants, **values} if self.constants else values
        if self.names is not None:
            return [filled[name] if convert is None else convert(filled[name]) for name, convert in self.names]
        return {name: filled[name] if convert is None else convert(filled[name]) for name, convert in self.binds}

    def laid(self, values: Mapping[str, Any]) -> Any:
        """The values of a row that waits for its like: as the driver takes them, or as JSON."""
        return self.rows.laid(values) if self.rows else self.bound(values)

    def row(self, found: Sequence[Any]) -> dict[str, Any]:
        """A row as we read it, by name."""
        if self.reads:
            found = list(found)
            for position, convert in self.reads:
                found[position] = convert(found[position])
        return dict(zip(self.keys, found, strict=True))


@dataclass(frozen=True, slots=True)
class Rows:
    """A plain insert of any number of rows at once, a list in JSON; ``moments``: columns whose values need a zone.

    PostgreSQL plans and answers it once, and the values are neither turned nor bound one by one.
    """

    sql: str
    moments: tuple[tuple[str, Convert], ...]

    def laid(self, values: Mapping[str, Any]) -> str:
        """One row of the list.  Raise ValueError for a moment without a zone."""
        for name, convert in self.moments:
            convert(values[name])
        return written(values)


def set_or_moved(table: Table, *, new: bool = False) -> Prepared:
    """Write a row, also in the place of the one that has the same key; both engines say it alike."""
    row = postgresql.insert(table)
    rest = {column.name: row.excluded[column.name] for column in table.columns if not column.primary_key}
    moved = row.on_conflict_do_update(index_elements=list(table.primary_key), set_=rest)
    return Prepared(moved, new=new)


def if_new(table: Table) -> Prepared:
    """Write a row, and give its key back, where none has the same key."""
    return Prepared(postgresql.insert(table).on_conflict_do_nothing().returning(*table.primary_key), new=True)


def compiled(prepared: Prepared, dialect: Dialect, metadata: MetaData) -> Compiled:
    """The statement for one engine."""
    said = prepared.statement.compile(dialect=dialect, column_keys=prepared.columns)  # type: ignore[attr-defined]  # every statement has it
    binds = {name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in said.binds.items()}
    columns = prepared.statement.exported_columns  # type: ignore[attr-defined]  # of a question, and of what RETURNING says
    reads = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
    return Compiled(
        sql=str(said),
        about=concern(str(said), metadata),
        names=tuple((name, binds[name]) for name in said.positiontup) if said.positiontup is not None else None,
        binds=tuple(binds.items()),
        constants={name: bind.value for name, bind in said.binds.items() if not bind.required},
        keys=tuple(columns.keys()),
        reads=tuple((position, convert) for position, convert in enumerate(reads) if convert),
        rows=_rows(prepared, dialect, said),
    )


def _rows(prepared: Prepared, dialect: Dialect, said: Any) -> Rows | None:
    """The same for many rows, where the engine has it and the insert says nothing but what is in its rows."""
    if prepared.columns is None or dialect.name != "postgresql" or "ON CONFLICT" in str(said):
        return None
    given = [prepared.statement.table.columns[name] for name in prepared.columns]  # type: ignore[attr-defined]  # it is an insert
    kinds = {column.name: column.type.compile(dialect) for column in given}
    if "BYTEA" in kinds.values() or not all(bind.required for bind in said.binds.values()):
        return None
    turned = {c.name: c.type.dialect_impl(dialect).bind_processor(dialect) for c in given}
    moments = [(name, turned[name]) for name, kind in kinds.items() if kind.startswith("TIMESTAMP")]
    names = ", ".join(map(dialect.identifier_preparer.quote, kinds))
    typed = ", ".join(f"{dialect.identifier_preparer.quote(name)} {kind}" for name, kind in kinds.items())
    sql = (
        f"INSERT INTO {said.statement.table.name} ({names}) SELECT {names} FROM json_to_recordset(%s) AS given({typed})"
    )
    return Rows(sql, tuple(moments))


@dataclass(frozen=True, slots=True)
class Concern:
    """What a statement is about.  ``written``: the table it changes; empty: none; None: nobody knows what."""

    tables: frozenset[str]
    written: str | None


@lru_cache(maxsize=4096)
def concern(sql: str, metadata: MetaData) -> Concern:
    """Read off its words which tables a statement reads and which it writes."""
    tables = frozenset(re.findall(r"\w+", sql)) & metadata.tables.keys()
    sql = " ".join(sql.split())
    if _READS.match(sql):
        return Concern(tables, "")
    written = _WRITES.match(sql)
    return Concern(tables, written[1] if written else None)


def _columns(statement: Insert, numbered: bool) -> tuple[str, ...]:
    """All but the number that the database gives, where we give none."""
    table = statement.table
    given = table.autoincrement_column if isinstance(table, Table) and not numbered else None
    return tuple(column.name for column in table.columns if column is not given)
