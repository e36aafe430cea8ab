"""Flats as they are written in a file: how large they are, and whose."""

import re
from collections.abc import Iterator

from bot.importing.registers import Home, Register, Someone
from bot.importing.tables import plain

_SQUARE = re.compile(r"(?P<whole>\d{1,5})(?:\.(?P<part>\d{1,2}))?(?:平方米|平米|平方|平|㎡|m2)?")
_PARTED = re.compile(r"[、,，;；/\s]+")
_LONGEST = 20


def square(words: str) -> int:
    """An area in hundredths of a square metre.  Raises ValueError for anything else, and for none at all."""
    found = _SQUARE.fullmatch(plain(words))
    area = int(found["whole"]) * 100 + int((found["part"] or "").ljust(2, "0")) if found else 0
    if not area:
        raise ValueError(f"面积“{words}”不对，请写平方米数，最多两位小数，例如 89.5")
    return area


def owners(words: str, flat: Home, people: Register) -> Iterator[Someone]:
    """Those named: who lives there, else whoever is called so, else somebody new.  Raises Unclear or ValueError."""
    for name in filter(None, _PARTED.split(plain(words))):
        if len(name) > _LONGEST:
            raise ValueError(f"业主“{name}”太长，几位业主请用“、”隔开")
        there = [one for one in people.people if (one.name, one.home) == (name, flat)]
        yield there[0] if there else people.write(name, None, "")
