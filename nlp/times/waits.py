"""Waits: “三天内”, “两小时后”, “5个工作日内”, “刚才”; counted from now."""

import re
from datetime import date, datetime, time, timedelta

from nlp.times import calendars
from nlp.times.lengths import span
from nlp.times.numerals import number

Ends = tuple[datetime | None, datetime | None]

_COUNT = r"(?:\d{1,3}(?:\.\d)?|[一二两三四五六七八九十]{1,3})"
_WAIT = re.compile(
    rf"(?P<through>过)?(?P<length>半个?小时|半个?钟头?|半天|半个月|[一三]刻钟|(?P<count>{_COUNT})\s?(?:(?P<work>个?工作日)|个?半?"
    r"(?:分钟?|小时|钟头|钟|天|日|周|星期|礼拜|(?P<month>(?<=个)月))半?))"
    r"(?P<edge>之内|以内|内(?![部容])|之后|以后|过后|后(?![面天续门])|之前|以前|前(?![面天门])|(?!了))"
)
_JUST = re.compile(r"刚才|刚刚(?!好|够|合适)|方才")
_FINE = re.compile(r"分|小时|钟|半天")
_FEW = re.compile(r"[一二两三四五六七八](?=[二三四五六七八九](?!十))")
SIGNS = "过刚方半0123456789一二两三四五六七八九十"


def match(text: str, at: int, now: datetime) -> tuple[Ends, bool, int] | None:
    """Read a wait at a place: its ends, whether it is of whole days, and where its words stop."""
    if text[at] in "刚方":
        just = _JUST.match(text, at)
        return ((now - timedelta(hours=1), now), False, just.end()) if just else None
    found = _WAIT.match(text, at)
    if not found or (at and text[at - 1] in "0123456789.第前十百"):
        return None
    edge = found["edge"].lstrip("之以过")
    if not edge and not found["through"]:
        return None
    ends = _ends(found, edge, now)
    return (*ends, found.end()) if ends else None


def _ends(found: re.Match[str], edge: str, now: datetime) -> tuple[Ends, bool] | None:
    """Count from now, in days where the unit is one of days."""
    if _FINE.search(found["length"]):
        length = span(_FEW.sub("", found["length"]))
        if length is None:
            return None
        then = now - length if edge == "前" else now + length
        return ((now, then) if edge == "内" else (then, None)), False
    if not edge:
        return None
    day = _day(found, -1 if edge == "前" else 1, now)
    if edge == "内":
        whole = found["work"] is not None
        return (now, _midnight(day + timedelta(1), now) if whole else datetime.combine(day, now.timetz())), True
    return (_midnight(day, now), _midnight(day + timedelta(1), now)), True


def _day(found: re.Match[str], sign: int, now: datetime) -> date:
    """Give the day that is so many days, workdays or months away."""
    if found["count"] and (found["month"] or found["work"]):
        count = number(_FEW.sub("", found["count"]))
        return calendars.later(now.date(), sign * count) if found["month"] else calendars.workday(now.date(), count)
    return now.date() + sign * timedelta((span(_FEW.sub("", found["length"])) or timedelta()).days)


def _midnight(day: date, now: datetime) -> datetime:
    return datetime.combine(day, time(), now.tzinfo)
