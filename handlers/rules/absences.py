"""From when until when somebody is away, as people say it: “一周”, “到周五”, “明天两天”, “周日回来”."""

import re
from datetime import datetime, timedelta

from nlp import times

LONGEST = timedelta(days=60)
"""After so long whoever is away has to say so again."""

_LENGTH = r"(?:半|\d{1,2}|[一二两三四五六七八九十]{1,2})个?(?:天|周|星期|礼拜|月)的?"
_LEAVE = re.compile(rf"(?:请|休|歇)(?:个|一下|了|{_LENGTH})?(?:病|年|事|产|婚|丧|长|探亲)?假")
_STANDS_IN = re.compile(r"(?:不在|去外地|回老家|住院|出差).{0,12}(?:顶|代|替)(?:一下|我|几天|班)")
_OTHERS = re.compile(r"小朋友|孩子|小孩|娃|老板|老师|学校|他|她|谁|别人请|不给|不让|吗|[?？]")
_BACK = re.compile(r"\s?再?(?:回来|回岗|上班|到岗)")


def asks_leave(text: str) -> bool:
    """“我请假一周”: said of oneself."""
    found = _LEAVE.search(text) or _STANDS_IN.search(text)
    return found is not None and _OTHERS.search(text[: found.end()]) is None and not text.endswith(("吗", "?", "？"))


def away(text: str, now: datetime) -> tuple[datetime, datetime] | None:
    """The first and the last moment of it; None where the words name no length and no day."""
    text = text.replace("回来", " 回来")  # “周五回” would be five times
    named = next((found for found in times.find(text, now) if found.day and found.start), None)
    if named is None or named.start is None:
        span = times.span(text)
        return (now, now + min(span, LONGEST)) if span else None
    if _BACK.match(text[named.at + len(named.words) :]):
        return (now, min(named.start, now + LONGEST)) if named.start > now else None
    begins, length = max(named.start, now), None if named.time else times.span(text.replace(named.words, " "))
    if length:
        return begins, begins + min(length, LONGEST)
    if text[: named.at].rstrip().endswith(("到", "至")) or named.start <= now:
        begins = now
    ends = min(named.end or begins, now + LONGEST)
    return (begins, ends) if begins < ends else None
