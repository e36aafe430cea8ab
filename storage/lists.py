"""Lists in a statement: any number of values in one blank, so that a prepared statement stays the same."""

from collections.abc import Callable

from sqlalchemy import Executable, Integer, Select, bindparam, cast, func, select

from storage.engine import Data
from storage.prepared import Prepared

_LIST = bindparam("listed", type_=Data)
_LISTED: dict[str, Select[tuple[str]]] = {
    "sqlite": select(func.json_each(_LIST).table_valued("value").c.value),
    "postgresql": select(func.jsonb_array_elements_text(_LIST).column_valued("value")),
}


def listing(asked: Callable[[Select[tuple[str]]], Executable], *, new: bool = False) -> dict[str, Prepared]:
    """A statement about the texts in the blank ``listed``, for each engine; ``new``: as of any that is prepared."""
    return {engine: Prepared(asked(listed), new=new) for engine, listed in _LISTED.items()}


def listing_numbers(asked: Callable[[Select[tuple[int]]], Executable], *, new: bool = False) -> dict[str, Prepared]:
    """The same about whole numbers."""
    return listing(lambda listed: asked(select(cast(next(iter(listed.subquery().c)), Integer))), new=new)
