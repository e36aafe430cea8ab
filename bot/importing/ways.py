"""The tables that may differ from place to place, as the capabilities declare them: checked before they are kept."""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

from pydantic import BaseModel, ValidationError

from bot.vocabularies import Vocabulary

_CALLED = {
    **{"时间": "hours", "提醒": "ladder", "去向": "routes", "电话": "numbers"},
    **{"坐标": "pin", "心愿": "patience", "用词": "vocabulary", "小区类型": "profile", "级别": "levels"},
    "认领": "load",
}


def kinds(package: str = "handlers.rules") -> dict[str, type[BaseModel]]:
    """Every table by its name."""
    found: dict[str, type[BaseModel]] = {Vocabulary.__name__.lower(): Vocabulary}
    for info in walk_packages(import_module(package).__path__, f"{package}."):
        for value in vars(import_module(info.name)).values():
            if isinstance(value, type) and issubclass(value, BaseModel) and value.__module__.startswith(package):
                found[value.__name__.lower()] = value
    return found


def checked(name: str, value: Any) -> str:
    """The table's name in the records.  Raises ValueError with a sentence where it does not fit."""
    key = _CALLED.get(name, name.lower())
    kind = kinds().get(key)
    if kind is None:
        raise ValueError(f"没有“{name}”这张表，可以写 {'、'.join(_CALLED)}")
    if not isinstance(value, Mapping):
        raise ValueError(f"“{name}”的内容要写成 名字 = 值")
    try:
        kind.model_validate(dict(value))
    except ValidationError as problem:
        first = problem.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ValueError(f"“{name}”的 {where} 不对（{first['msg'].removeprefix('Value error, ')}）") from None
    return key
