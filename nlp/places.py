"""Where: building, unit, room and named spot, as far as the text itself says."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

import ahocorasick
import msgspec

from nlp.lexicon import entries
from nlp.plain import plain


class Whereabouts(msgspec.Struct, frozen=True):
    """The place that a text names; ``None`` for every part it does not name."""

    building: str | None = None
    unit: str | None = None
    room: str | None = None
    spot: str | None = None

    def __bool__(self) -> bool:
        """Say whether any part is known."""
        return bool(self.building or self.unit or self.room or self.spot)


_DIGITS = "零一二三四五六七八九"
_HAN = "[一二三四五六七八九十]{1,3}"
_NUMBER = rf"(?:\d{{1,3}}|[A-Za-z]\d{{0,2}}|{_HAN})"
_ALONE = r"(?<![\dA-Za-z./#¥$~-])(?<!\d:)"
# A list (“1、2、5幢”, “1至9栋”) names no single place.
_LISTED = re.compile(
    r"(?:[\dA-Za-z](?:号楼|[栋幢座#号])?[、,，~至到-]|[一二三四五六七八九十](?:号楼|[栋幢座#号])?[、~至到-])\s?$"
)
_LIST_GOES_ON = re.compile(
    r"(?:号?楼)?\s?[、~至到-]\s?(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,3})(?:[栋幢座#、~]|号楼|号院)"
)
_ROOM = r"(?P<room>(?:[1-9]|[1-5]\d)(?:0[1-9]|1\d|2[0-4]|3[0-2]))"
_AFTER_ROOM = (
    r"(?![\d.:%/~]|-\d|[A-Za-z]{2}|\s?(?:[元块钱度斤克年天次分人票平米路万亿吨月页字篇条瓦]|多[块个人元]"
    r"|个|公里|毫升|小时|号线|kg|平方))"
)
_AFTER_HAO = (
    r"(?=楼|\s?\d{3,4}(?!\d)|门口|楼下|后面|前面|旁边|对面|那边|这边|之[一二三四五]|信箱|水表|电表"
    r"|[一二三四五六七八九十\d]{1,2}[楼层])"
)
_BUILDING = (
    rf"(?P<building>{_NUMBER})\s?(?:[号好耗浩]楼|号?[栋幢座憧]|#楼?|号院|号{_AFTER_HAO}|"
    r"(?<=\d)东(?![门边面侧区路方北西南头向部京海莞风街一二三四五六七八九十百多]))"
)
_UNIT_NUMBER = r"(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,2})"
_UNIT = (
    rf"(?P<unit>{_UNIT_NUMBER})\s?"
    r"(?:单元|梯(?!\s?[\d一二两三四五六七八九十]+户)|门(?=口|楼|前|\s?\d{3}|$|\s|[,，。的]))"
)
_ADDRESS = re.compile(rf"{_ALONE}{_BUILDING}(?:\s?[-之的]?\s?{_UNIT})?(?:\s?[-的]?\s?{_ROOM}{_AFTER_ROOM})?", re.ASCII)
_DASHED = re.compile(
    rf"(?<![\w.:/#¥$~-])(?P<building>\d{{1,2}}|[A-Za-z]\d?)\s?[-—–−/]\s?(?:(?P<unit>\d{{1,2}}|[A-Za-z])\s?[-—–−/]\s?)?{_ROOM}"
    rf"{_AFTER_ROOM}(?!-)".replace(r"\w", "A-Za-z0-9"),
    re.ASCII,
)
_STAIRS = re.compile(r"(?<![\w.:/#¥$~-])(?P<building>\d{1,2})-(?P<unit>\d)(?=电梯|楼梯|楼道|单元|门口)", re.ASCII)
_UNIT_ALONE = re.compile(rf"{_ALONE}{_UNIT}(?:\s?[-的]?\s?{_ROOM}{_AFTER_ROOM})?", re.ASCII)
_BARE_ROOM = re.compile(
    rf"(?:^|(?<=[\s,，。!！?？;；、]))(?:(?:我是|我家|我住|住|楼上|楼下|隔壁|对门|那家|这家|敲|漏到|去|给|到|在)\s?)?"
    rf"{_ROOM}(?=$|[\s,，。!！?？:]|[你我他她的家那这把住主次客厨卫阳不还再室房户钢业漏在又换快没有和跟说老砸水装大电停灯门窗])",
    re.ASCII,
)
_ROOM_IN_TEXT = re.compile(
    rf"(?:我是|我家|住|楼上|楼下|隔壁|对门|那家|这家|敲|漏到|房号呢?|房间|不是|差|顶楼|谢谢)\s?{_ROOM}{_AFTER_ROOM}"
    rf"|(?<![\d.:/¥$-]){_ROOM.replace('room', 'named')}(?=室|号?房|户|的[阿老女那这住业邻租大小先家孩]|快停|业主"
    r"|住户|客厅|卧室|厨房|阳台|卫生间)",
    re.ASCII,
)
_SPOKEN_ROOM = re.compile(
    r"(?<![零〇一二三四五六七八九十\d])([一二三四五六七八九])[零〇]([一二三四五六七八九])(?![零〇一二三四五六七八九十\d年]|[后落])"
)
_NO_ROOM = frozenset(("110", "114", "119", "120", "122", "315", "520", "521", "618", "911", "1111", "1212", "1314"))
_NOT_ADDRESS = re.compile(r"(?:码|尾号|电话|号码|单号|编号|手机|微信|链接|工单)[:\s是]{0,3}$")
_LOOSE = frozenset(("楼顶", "大门", "大门口", "草坪", "露台"))  # only a spot where no building is named beside it
_NOT_A_WORD = re.compile(r"自行车库|[今明后前昨每一两三四五六七八九十几]天台|天台风|舞台")
_NO_SPOT_BEFORE = re.compile(r"(?:[像叫]|是|好比|一样|成了?|住)[个座一]?$")
_NO_SPOT_AFTER = re.compile(r"舞|经理|关系|一样|似的|似地")


def _number(written: str) -> str:
    """Write a number in digits and a letter as a capital."""
    if written[0] not in "一二三四五六七八九十":
        return written.upper().lstrip("0") or written
    if "十" not in written:
        return "".join(str(_DIGITS.index(digit)) for digit in written)
    tens, _, ones = written.partition("十")
    return str((_DIGITS.index(tens) if len(tens) == 1 else 1) * 10 + (_DIGITS.index(ones) if len(ones) == 1 else 0))


def _stands_alone(text: str, found: re.Match[str]) -> bool:
    """Say whether a match is neither part of a list nor a code or telephone number."""
    before = text[max(0, found.start() - 8) : found.start()]
    if _LISTED.search(before) or _NOT_ADDRESS.search(before):
        return False
    return not _LIST_GOES_ON.match(text, found.end())


def _first(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Give the first match that is an address."""
    return next((found for found in pattern.finditer(text) if _stands_alone(text, found)), None)


def _address(text: str) -> tuple[str | None, str | None, str | None]:
    """Find building, unit and room that are written together, or a unit alone."""
    for pattern in (_DASHED, _STAIRS, _ADDRESS, _UNIT_ALONE):
        if found := _first(pattern, text):
            parts = found.groupdict()
            building, unit = parts.get("building"), parts.get("unit")
            return (_number(building) if building else None, _number(unit) if unit else None, parts.get("room"))
    return None, None, None


def _room(text: str) -> str | None:
    """Find a room that stands without its building: “2502主卧漏雨”, “我是302”."""
    for pattern in (_BARE_ROOM, _ROOM_IN_TEXT):
        for found in pattern.finditer(text):
            room = found["room"] or found.groupdict().get("named")
            if room and room not in _NO_ROOM and _stands_alone(text, found):
                return str(room)
    spoken = _SPOKEN_ROOM.search(text)
    return f"{_DIGITS.index(spoken[1])}0{_DIGITS.index(spoken[2])}" if spoken else None


def _any_of(names: Sequence[str]) -> re.Pattern[str]:
    """Match any of some names, the longest first."""
    return re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)))


@cache
def common_spots() -> re.Pattern[str]:
    """Match the spots that many estates have."""
    return _any_of(entries("spots"))


@cache
def _spot_finder() -> Any:
    """Find in one pass whether any common spot is named at all."""
    finder = ahocorasick.Automaton(ahocorasick.STORE_LENGTH)
    for name in entries("spots"):
        finder.add_word(name)
    finder.make_automaton()
    return finder


def _spot(text: str, own: Sequence[str], alone: bool) -> str | None:
    """Find a named spot: the estate's own names first, then the common ones."""
    if own and (found := _any_of([plain(name) for name in own if name]).search(text)):
        return found[0]
    if next(_spot_finder().iter(text), None) is None:
        return None
    for found in common_spots().finditer(_NOT_A_WORD.sub(lambda odd: "\0" * len(odd[0]), text)):
        if found[0] in _LOOSE and not alone:
            continue
        before = text[max(0, found.start() - 3) : found.start()]
        if not _NO_SPOT_BEFORE.search(before) and not _NO_SPOT_AFTER.match(text, found.end()):
            return found[0]
    return None


def _as_typed(spot: str, text: str) -> str:
    """Give a spot in the characters of the text, which may be traditional."""
    if spot in text:
        return spot
    typed = (text[at : at + len(spot)] for at in range(len(text) - len(spot) + 1))
    return next((piece for piece in typed if plain(piece) == spot), spot)


def find(text: str, simple: str | None = None, spots: Sequence[str] = ()) -> Whereabouts:
    """Read the place that a text names; ``simple`` is its plain form where it is at hand."""
    simple = plain(text) if simple is None else simple
    building, unit, room = _address(simple) if _MAY_NAME.search(simple) else (None, None, None)
    if room is None and _MAY_COUNT.search(simple):
        room = _room(simple)
    spot = _spot(simple, spots, alone=not building)
    if not (building or unit or room or spot):
        return _NOWHERE
    return Whereabouts(building, unit, room, _as_typed(spot, text) if spot else None)


_NOWHERE = Whereabouts()
_MAY_COUNT = re.compile(r"[\d零〇]")
_MAY_NAME = re.compile(r"[\dA-Za-z一二三四五六七八九十]\s?[-—–−/号好耗浩栋幢座憧#东单梯门]")


def warm() -> None:
    """Build the pattern of common spots."""
    common_spots()
