"""The tables that may differ from place to place: a model of the rules that has a ``TITLE``, found by walking."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import walk_packages

from pydantic import BaseModel

from bot import spots, vocabularies

_WHERE_TABLES_ARE = "handlers.rules"


@cache
def tables() -> Mapping[str, type[BaseModel]]:
    """Every table by the title people know it by; its name in the records is that of its class, in small letters."""
    walked = walk_packages(import_module(_WHERE_TABLES_ARE).__path__, f"{_WHERE_TABLES_ARE}.")
    modules = [vocabularies, spots, *(import_module(info.name) for info in walked)]
    found = (value for module in modules for value in vars(module).values() if isinstance(value, type))
    return {vars(kind)["TITLE"]: kind for kind in found if issubclass(kind, BaseModel) and "TITLE" in vars(kind)}
