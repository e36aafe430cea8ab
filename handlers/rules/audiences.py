"""Audiences: “1-12栋 不要5栋”, “全小区”, “3栋2单元”, “各楼长”: from words to places, and from places to words.

Nobody is reached who was not named: a chat of a wider place is left out where a part of that place is.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

_HAN = "零〇一二两三四五六七八九十百"
_TOKEN = re.compile(
    r"(?P<all>全小区|全社区|整个?小区|各个?小区|全体(?:居民|业主)?|所有(?:的?群|楼栋?|人|居民|业主)|全部的?(?:群|楼栋?)?|各群|每个群|其[他余]的?(?:都发?)?|[各每]栋楼?|大家)"
    r"|(?P<leaders>(?:各位?|所有的?|全部|全体|每[栋个])?的?楼长们?)"
    r"|(?P<after>除外|以外|之外|不要发|不发|外)"
    r"|(?P<but>不要|不含|不包括?含?|排除|去掉|除了?)"
    rf"|(?P<number>\d{{1,3}}|[A-Za-z]\d?(?![A-Za-z])|[{_HAN}]{{1,4}})"
    r"|(?P<unit>单元|梯)"
    r"|(?P<building>号楼|号院|[栋幢座#号楼])"
    r"|(?P<dash>[-~—–－到至])"
    r"|(?P<comma>[、和及与]|以及)"
    r"|(?P<gap>[\s,;。]+)"
    r"|(?P<noise>的?各?个?群|的?(?:居民|业主|住户|邻居)们?|的(?:人|各?户)?)"
)
_VALUES = {**{sign: value for value, sign in enumerate("零一二三四五六七八九")}, "〇": 0, "两": 2}
_LETTERS = re.compile(r"([A-Z])(\d?)")
_BUILDING = "栋"
_UNIT = "单元"
_MANY = 60  # buildings in one range
_LONG = 200


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A building, or a unit of it; without a building: something wider."""

    building: str = ""
    unit: str = ""

    def within(self, other: "Spot") -> bool:
        """Whether all of this lies in ``other``."""
        return self.building == other.building != "" and other.unit in ("", self.unit)

    def touches(self, other: "Spot") -> bool:
        """Whether anybody could be in both."""
        if not self.building or not other.building:
            return True
        return self.building == other.building and (self.unit == other.unit or "" in (self.unit, other.unit))


@dataclass(frozen=True, slots=True)
class Audience:
    """Who is meant: ``everything``, or ``only`` these, and in no case ``but``; ``leaders``: their leaders alone."""

    everything: bool = False
    only: frozenset[Spot] = frozenset()
    but: frozenset[Spot] = frozenset()
    leaders: bool = False

    def takes_in(self, spot: Spot) -> bool:
        """Whether what is said at that spot reaches only people who are meant."""
        named = self.everything or any(spot.within(one) for one in self.only)
        return named and not any(spot.touches(one) for one in self.but)


@dataclass(slots=True)
class _Pen:
    """Reads the signs one by one.

    ``clause``: what was named since the last gap, ``added``: in it for the first time;
    ``last``: what was named by the last list, ``fresh``: by it for the first time.
    """

    only: set[Spot] = field(default_factory=set)
    but: set[Spot] = field(default_factory=set)
    clause: set[Spot] = field(default_factory=set)
    added: set[Spot] = field(default_factory=set)
    last: list[Spot] = field(default_factory=list)
    fresh: set[Spot] = field(default_factory=set)
    numbers: list[tuple[str, str]] = field(default_factory=list)
    everything: bool = False
    leaders: bool = False
    excludes: bool = False
    dashed: bool = False
    units: bool = False


def read(text: str) -> Audience | None:
    """The audience that ``text`` names, and nothing else; None where it says anything else too."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain or len(plain) > _LONG:
        return None
    pen, at = _Pen(), 0
    while at < len(plain):
        token = _TOKEN.match(plain, at)
        if token is None or not _take(pen, str(token.lastgroup), token[0]):
            return None
        at = token.end()
    if pen.numbers or pen.dashed:
        return None
    named = bool(pen.only or pen.everything or pen.but or pen.leaders)
    everything = pen.everything or (named and not pen.only)
    return Audience(everything, frozenset(pen.only), frozenset(pen.but), pen.leaders) if named else None


def show(spots: Iterable[Spot]) -> str:
    """The places in words, runs of buildings in one; what is read back is the same."""
    found = sorted({spot for spot in spots if spot.building}, key=order)
    whole = [spot.building for spot in found if not spot.unit]
    digits = [int(name) for name in whole if name.isdecimal()]
    parts = ["、".join(_runs(digits)) + _BUILDING] if digits else []
    if letters := [name for name in whole if not name.isdecimal()]:
        parts.append("、".join(letters) + _BUILDING)
    for building, units in groupby((spot for spot in found if spot.unit), key=lambda spot: spot.building):
        if building not in whole:
            parts.append(building + _BUILDING + "、".join(spot.unit for spot in units) + _UNIT)
    return "，".join(parts)


def missing(audience: Audience, spots: Iterable[Spot]) -> list[Spot]:
    """What was named and is nowhere among ``spots``."""
    there = set(spots)
    lacking = (one for one in audience.only if not any(spot.within(one) for spot in there))
    return sorted((one for one in lacking if not any(one.touches(out) for out in audience.but)), key=order)


def spot_of(building: str | None, unit: str | None) -> Spot:
    """The spot of a place by its names: “3栋”, “2单元”."""
    return Spot(_name(building), _name(unit))


def order(spot: Spot) -> tuple[bool, int, str, int, str]:
    """By number, not by letter: 2 before 10."""
    building, unit = spot.building, spot.unit
    number = int(building) if building.isdecimal() else 0
    return (not building.isdecimal(), number, building, int(unit) if unit.isdecimal() else 0, unit)


def _take(pen: _Pen, kind: str, word: str) -> bool:
    """Whether the sign fits here."""
    match kind:
        case "number":
            return _number(pen, word)
        case "building" | "unit":
            return _flush(pen, kind)
        case "dash":
            fits = bool(pen.numbers or pen.last) and not pen.dashed
            pen.dashed = True
            return fits
        case "comma":
            return not pen.dashed
        case "gap":
            return _gap(pen)
        case "all":
            fits = not pen.numbers and (not pen.excludes or bool(pen.but))
            pen.everything, pen.excludes = True, False
            return fits
        case "leaders":
            pen.leaders = True
            return not pen.numbers
        case "but":
            pen.excludes = True
            return not pen.numbers and not pen.dashed
        case "after":
            return _after(pen, word)
    return not pen.numbers


def _gap(pen: _Pen) -> bool:
    if not pen.numbers:
        pen.clause, pen.added, pen.last = set(), set(), []
    return not pen.dashed


def _number(pen: _Pen, word: str) -> bool:
    """A number alone, or the end of a range."""
    name = _name(word)
    if not name:
        return False
    if not pen.dashed:
        pen.numbers.append((name, name))
        return True
    pen.dashed = False
    if pen.numbers:
        begin, end = pen.numbers.pop()
        pen.numbers.append((begin, name))
        return begin == end
    if not pen.last:
        return False
    begin = pen.last[-1].unit if pen.units else pen.last[-1].building  # “1栋到12栋”
    pen.numbers.append((begin, name))
    return True


def _flush(pen: _Pen, kind: str) -> bool:
    """The numbers just read are buildings, or units of the building before them."""
    if not pen.numbers or pen.dashed:
        return False
    names = [name for run in pen.numbers for name in _between(*run)]
    pen.numbers = []
    if not names or len(names) > _MANY:
        return False
    if kind == "building":
        found = [Spot(name) for name in names]
        pen.units, pen.fresh = False, set(found) - (pen.but if pen.excludes else pen.only)
    else:
        buildings = list(dict.fromkeys(spot.building for spot in pen.last))
        if not buildings:
            return False
        if not pen.units:  # the buildings were named only for their units
            (pen.but if pen.excludes else pen.only).difference_update(pen.fresh)
            pen.clause.difference_update(pen.last)
        found = [Spot(building, name) for building in buildings for name in names]
        pen.units = True
    if pen.excludes:
        pen.but.update(found)
    else:
        pen.added = (pen.added - pen.fresh if kind == "unit" else pen.added) | (set(found) - pen.only)
        pen.only.update(found)
    pen.clause.update(found)
    pen.last = found
    return True


def _after(pen: _Pen, word: str) -> bool:
    """“5栋除外”: what was just named is left out; “除5栋外”: it was already; “不发5栋”: what comes is."""
    if pen.numbers or pen.dashed:
        return False
    if not pen.clause and not pen.excludes:
        pen.excludes = word.startswith("不")
        return pen.excludes
    if not pen.excludes:
        pen.only -= pen.added
        pen.but |= pen.clause
    pen.excludes, pen.clause, pen.added, pen.last = False, set(), set(), []
    return True


def _between(begin: str, end: str) -> list[str]:
    """Every name from one to the other; none where they are not of one kind or the wrong way round."""
    if begin == end:
        return [begin]
    if begin.isdecimal() and end.isdecimal():
        low, high = int(begin), int(end)
        return [str(n) for n in range(low, high + 1)] if high - low < _MANY else []
    first, last = _LETTERS.fullmatch(begin), _LETTERS.fullmatch(end)
    if not first or not last or first[2] or last[2]:
        return []
    return [chr(c) for c in range(ord(first[1]), ord(last[1]) + 1)]


def _name(written: str | None) -> str:
    """“十二栋”, “１２” and “012” are 12."""
    plain = re.sub(r"(?:号?楼|号院|单元|[栋幢座#号梯])$", "", unicodedata.normalize("NFKC", written or ""))
    if not plain or all(sign in _HAN for sign in plain):
        return _han(plain)
    return plain.upper().lstrip("0")


def _han(written: str) -> str:
    """Numbers below 200 in characters; empty for what is none."""
    values = _VALUES
    hundreds, hundred, rest = written.rpartition("百")
    tens, ten, ones = rest.lstrip("零").rpartition("十")
    if any(len(part) > 1 or part not in {"", *values} for part in (hundreds, tens, ones)):
        return ""
    value = (values.get(hundreds, 1) * 100 if hundred else 0) + (values.get(tens, 1) * 10 if ten else 0)
    value += values.get(ones, 0)
    return str(value) if value else ""


def _runs(numbers: Sequence[int]) -> Iterator[str]:
    """1, 2, 3, 5 are “1–3” and “5”."""
    for _, run in groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0]):
        found = [number for _, number in run]
        yield f"{found[0]}–{found[-1]}" if len(found) > 2 else "、".join(map(str, found))
