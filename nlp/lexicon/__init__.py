"""Word lists, each a plain text file: one entry a line, ``#`` begins a remark."""

import re
from functools import cache
from importlib.resources import files

Patterns = tuple[tuple[str, re.Pattern[str]], ...]


@cache
def entries(name: str) -> tuple[str, ...]:
    """Give the entries of one list, in the order of the file."""
    lines = files("nlp.lexicon").joinpath(f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for raw in lines if (line := raw.strip()) and not line.startswith("#"))


@cache
def patterns(name: str) -> Patterns:
    """Give the patterns of a list of ``key<tab>pattern`` lines, the lines of one key joined."""
    joined: dict[str, list[str]] = {}
    for entry in entries(name):
        key, _, pattern = entry.partition("\t")
        joined.setdefault(key, []).append(pattern)
    return tuple((key, re.compile("|".join(parts))) for key, parts in joined.items())
