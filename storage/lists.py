"""Lists in a statement: any number of values in one blank, so that a prepared statement stays the same."""

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Executable, Integer, Select, any_, bindparam, cast, func, select

from storage.engine import Characters, Data, Transaction
from storage.prepared import Prepared

Among = Callable[[ColumnElement[Any]], ColumnElement[bool]]
"""The condition that a column is one of those listed."""

_LIST = bindparam("listed", type_=Data)
_LISTED: dict[str, Select[tuple[str]]] = {
    "sqlite": select(func.json_each(_LIST).table_valued("value").c.value),
    "postgresql": select(func.jsonb_array_elements_text(_LIST).column_valued("value")),
}


def listing(asked: Callable[[Select[tuple[str]]], Executable]) -> dict[str, Prepared]:
    """A statement that reads the texts in the blank ``listed`` as a table, for each engine."""
    return {engine: Prepared(asked(listed)) for engine, listed in _LISTED.items()}


def listing_texts(asked: Callable[[Among], Executable], *, new: bool = False) -> dict[str, Prepared]:
    """A statement about what is among the texts in the blank ``listed``; ``new``: as of any that is prepared."""
    return _among(asked, Characters, new=new)


def listing_numbers(asked: Callable[[Among], Executable], *, new: bool = False) -> dict[str, Prepared]:
    """The same about whole numbers."""
    return _among(asked, Integer, new=new)


class Each:
    """A question about some keys, told once: of a single one it is asked as such, of more in one list."""

    def __init__(self, asked: Callable[[Among], Executable], kind: type[Any] = Integer) -> None:
        self._one = Prepared(asked(lambda column: column == bindparam("only")))
        self._these = _among(asked, kind, new=False)

    def ask(
        self, db: Transaction, keys: Sequence[Any], about: Collection[Hashable] | None = None
    ) -> list[dict[str, Any]]:
        """The rows of all of them; ``about`` as in ``Transaction.ask``."""
        if len(keys) == 1:
            return db.ask(self._one, about=about, only=keys[0])
        return db.ask(self._these[db.dialect.name], about=about, listed=keys)


def _among(asked: Callable[[Among], Executable], kind: type[Any], *, new: bool) -> dict[str, Prepared]:
    """PostgreSQL goes through an index for each member of an array, whatever it believes of the table."""
    listed = select(cast(next(iter(_LISTED["sqlite"].subquery().c)), kind))
    array = any_(bindparam("listed", type_=ARRAY(kind)))
    ways = {"sqlite": lambda column: column.in_(listed), "postgresql": lambda column: column == array}
    return {engine: Prepared(asked(among), new=new) for engine, among in ways.items()}
