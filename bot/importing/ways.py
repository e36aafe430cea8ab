"""A table of a place as a file has it: checked before it is kept."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from bot.customs import tables


def checked(name: str, value: Any) -> str:
    """The table's name in the records.  Raises ValueError with a sentence where it does not fit."""
    kind = next((kind for title, kind in tables().items() if name.lower() in (title, kind.__name__.lower())), None)
    if kind is None:
        raise ValueError(f"没有“{name}”这张表，可以写 {'、'.join(tables())}")
    if not isinstance(value, Mapping):
        raise ValueError(f"“{name}”的内容要写成 名字 = 值")
    try:
        kind.model_validate(dict(value))
    except ValidationError as problem:
        first = problem.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ValueError(f"“{name}”的 {where} 不对（{first['msg'].removeprefix('Value error, ')}）") from None
    return kind.__name__.lower()
