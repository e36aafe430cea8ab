"""Clocks: “下午三点半”, “8:30”, “上午”; minutes from the beginning of their day, which may run over midnight."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nlp.times.numerals import DIGITS, number

HALF, DAY = 720, 1440
_MORNING = 360  # a bare “3点” is never meant for the night to come


@dataclass(frozen=True, slots=True)
class Time:
    """A clock, or a part of the day, or two clocks in a row (“八九点”)."""

    start: int
    end: int | None = None
    open: bool = False  # whether it may be half a day later
    spoken: bool = False  # whether a part of the day was named


_PARTS = {
    "dawn": (0, 360),
    "early": (300, 480),
    "morning": (360, 540),
    "forenoon": (480, 720),
    "noon": (660, 780),
    "afternoon": (720, 1080),
    "dusk": (1020, 1140),
    "evening": (1080, 1440),
    "night": (1320, 1800),
    "midnight": (1380, 1740),
    "late": (1440, 1800),
}
_PART = re.compile(
    r"(?:(?P<dawn>凌晨)|(?P<early>大?清早|一?大清早|一大早|一早(?!上)|清晨|晨)|(?P<morning>大?早上|早晨|早间|早(?!晚))|(?P<forenoon>上午)"
    r"|(?P<noon>中午|正午|晌午|午间)|(?P<afternoon>下午(?!茶)|午后)|(?P<dusk>傍晚)"
    r"|(?P<late>[后下]半夜)|(?P<midnight>半夜三更|三更半夜|大?半夜|深夜|午夜)|(?P<evening>晚上|晚间|晚)|(?P<night>夜里|夜间(?!模式)|夜晚|夜))"
    r"(?!好(?:$|[\s,。!！~啊呀哦各大家邻]))"
)
_SHORT = frozenset("早晚夜晨")
_HAN_24 = "(?:二十[一二三四]?|十[一二三四五六七八九]?|[零〇一二两三四五六七八九])"
_HOUR = rf"(?:2[0-4]|1\d|0?\d|{_HAN_24})"
_ROUGHLY = r"(?:多钟?|左右|许|整|前后|出头)?"
_MINUTES = (
    r"(?:半|[一三]刻(?!钟)|[0-5]\d分(?!钟)|[0-5]\d(?![\d号楼栋幢单个人块元栋.])|\d分(?!钟)|[零〇]\d分?"
    r"|[零〇][一二三四五六七八九]分?|[二三四五]?十[一二三四五六七八九]?分?(?!钟)(?![号楼栋幢个人块元岁])|[一二三四五六七八九]分(?!钟))"
)
_UNIT = r"(?:个(?:半|小时|月|亿|百分|点)|公里|[里米倍万亿折斤块元度吨升平寸天年环级]|小时|$|[,，。])"
_NO_CLOCK = (
    rf"(?!\s?(?:\d(?![\d分号楼栋单幢])|[一二三四五六七八九]{_UNIT})|[点儿子式档位]|水(?:和|旁|字|$)|意见|建议|要求|希望|理由|原因|共识|想法|看法|体会"
    r"|感受|方面|注意|钟?方向|内容|问题|说明|积分|一线|之间|几(?!分)|[都也](?:不|没|别))"
)
_O_CLOCK = rf"(?:点{_NO_CLOCK}钟?|[时](?![候间光代常尚段差装速不而机节长隔髦评期空效]|刻(?!起)))"
_SPOKEN = re.compile(rf"(?P<hour>{_HOUR})\s?{_O_CLOCK}(?:\s?(?P<minutes>{_MINUTES}))?{_ROUGHLY}")
_WRITTEN = re.compile(rf"(?P<hour>2[0-4]|[01]?\d):(?P<minutes>[0-5]\d)(?!\d|:\d\d\d|%)(?::[0-5]\d)?{_ROUGHLY}")
_BEFORE_JOIN = re.compile(
    rf"(?P<hour>(?!一[到至]){_HOUR})(?=\s?(?:到|至|[-~—–－])\s?{_HOUR}\s?(?:点{_NO_CLOCK}|时(?![候间光代常段差])))"
)
_PAIR = re.compile(rf"(?P<hour>十?[一二两三四五六七八])(?P<next>[二三四五六七八九])点{_NO_CLOCK}钟?{_ROUGHLY}")
_VAGUE = re.compile(
    rf"一时|一点(?!半|[一三]刻|[二三四五]?十|整|钟|左右|多|[零〇\d]|前|后|之|以|[-~到至]\s?[\d早晚上中下{DIGITS}])"
)
_RISING = re.compile(r"\s?(?:就|钟)?(?:起床|起来|起跑|晨|早[操饭餐]|天亮)")
_NOT_BEFORE = frozenset("0123456789.:/¥$#+-vV第百千.")
_SCORE_BEFORE = re.compile(r"(?:比分|打成|赢了?|输了?|领先|比例|按|兑|[升降涨跌]了?|高了?|低了?)\s?$")
_SCORE_AFTER = re.compile(r"\s?(?:赢|输|的?比例|的?比分|领先|落后|获胜|取胜|战胜|兑|的?屏)")
_HOUR_SIGNS = frozenset("0123456789" + DIGITS)
_PART_SIGNS = frozenset("凌大清一早晨上中正晌午下傍后半三深晚夜")
SIGNS = "".join(_HOUR_SIGNS | _PART_SIGNS)


def _minutes(written: str | None) -> int:
    if not written:
        return 0
    if written == "半":
        return 30
    if written.endswith("刻"):
        return 15 * number(written[0])
    return number(written.rstrip("分").lstrip("零〇") or "0")


def _placed(hour: int, minutes: int, part: str | None) -> int:
    """Give the minute of the day for an hour within a part of it."""
    if part == "dawn" and hour == 12:
        hour = 0
    elif part in ("noon", "afternoon", "dusk") and hour < (12 if part != "noon" else 6):
        hour += 12
    elif part in ("evening", "night", "midnight", "late") and hour <= 12:
        night = hour in (0, 12) or hour < (5 if part == "evening" else 6)
        hour = 24 + hour % 12 if night else hour + 12
    return 60 * hour + minutes


def _clock(text: str, at: int, part: str | None, short: bool = False) -> tuple[Time, int] | None:
    """Read a clock that begins at a place, within a part of the day."""
    if found := _PAIR.match(text, at):
        first, second = number(found["hour"]), number(found["hour"][:-1] + found["next"])
        if second == first + 1:
            start, end = _placed(first, 0, part), _placed(second, 0, part)
            return Time(start, end, open=part is None and second < 12, spoken=bool(part)), found.end()
    found = _SPOKEN.match(text, at) or _WRITTEN.match(text, at) or _BEFORE_JOIN.match(text, at)
    if not found or (found.re is _SPOKEN and _VAGUE.match(text, at) and (part is None or short)):
        return None
    written, minutes = found["hour"], _minutes(found.groupdict().get("minutes"))
    hour = number(written)
    if hour > 24 or (hour == 24 and minutes):
        return None
    official = written[0] in "0零〇" or (found.re is _SPOKEN and text[found.end("hour")] == "时")
    is_open = part is None and 1 <= hour <= 12 and not official and not _RISING.match(text, found.end())
    return Time(_placed(hour, minutes, part), open=is_open, spoken=bool(part)), found.end()


def match(text: str, at: int, led: bool) -> tuple[Time, int] | None:
    """Read the time of day at a place; ``led`` where a day or “…到” comes before."""
    sign = text[at : at + 1]
    part = _PART.match(text, at) if sign in _PART_SIGNS else None
    if part is None:
        return _clock(text, at, None) if sign in _HOUR_SIGNS and (led or _stands_alone(text, at)) else None
    name = part.lastgroup or ""
    stop = part.end() + (text[part.end() : part.end() + 1] in (" ", "的") and part.end() < len(text))
    if clock := _clock(text, stop, name, part[0] in _SHORT):
        return clock
    if (part[0] in _SHORT and not led) or text[at - 1 : at] == "一":
        return None
    start, end = _PARTS[name]
    return Time(start, end, spoken=True), part.end()


def _stands_alone(text: str, at: int) -> bool:
    """Say whether a number is neither the tail of a longer one nor a score nor a ratio."""
    before = text[at - 1] if at else ""
    if before in _NOT_BEFORE or (before and before in DIGITS and text[at] in DIGITS):
        return False
    if _SCORE_BEFORE.search(text[max(0, at - 5) : at]):
        return False
    found = _WRITTEN.match(text, at)
    return not (found and _SCORE_AFTER.match(text, found.end()))


def starts(time: Time, plainly: bool, named: bool, past: bool) -> Iterator[Time]:
    """Give what a time may mean: of an open one both halves of the day, or the likelier on a named day."""
    if not time.open or plainly:
        yield time
        return
    second = replace(time, start=time.start + HALF, end=time.end and time.end + HALF)
    if named:
        yield second if time.start < 420 else time
        return
    if past or time.start >= _MORNING:
        yield time
    yield second


def by_night(time: Time) -> Time:
    """Give a bare time as it is meant after “今晚”."""
    if time.spoken or time.end is not None:
        return time
    return Time(_placed(*divmod(time.start, 60), "evening"), spoken=True)


def end(time: Time, after: int) -> int:
    """Give the first minute after another one that a time at the end of a range may mean."""
    last = time.start if time.end is None else time.end
    step = HALF if time.open else DAY
    while last <= after:
        last += step
    return last
