"""From when until when somebody is away, as people say it: “一周”, “到周五”, “明天两天”, “周日回来”."""

import re
from datetime import datetime, timedelta

from nlp import times

LONGEST = timedelta(days=60)
"""After so long whoever is away has to say so again."""

_LENGTH = r"(?:半|\d{1,2}|[一二两三四五六七八九十]{1,2})个?(?:天|周|星期|礼拜|月)的?"
_LEAVE = re.compile(
    rf"(?:请|休|歇)(?:个|一下|了|{_LENGTH})?(?:病|年|事|产|婚|丧|长|探亲)?假|^(?:我)?(?:要|想|得)?休息(?:到|\d|[一二两三几半]个?(?:天|周|星期))"
)
_STANDS_IN = re.compile(rf"(?:不在|去外地|回老家|住院|出差|病了).{{0,12}}(?:顶|代|替)(?:一下|我|几天|班|{_LENGTH})")
_AWAY = re.compile(
    r"(?:我.{0,12}|^(?:[\s,，]|今天|这[几两]天|刚|要){0,3})(?:出[差国]|旅游|度假|[动做]手术|不舒服|不在家?(?=$|[\s,，。!！])|住院|[去到]外地|回老家|出远门|出门|病了|生病)|(?:不在家?|回老家).{0,8}$"
)
_CANNOT = re.compile(r"(?:管|顾|办|做|来|忙|弄)不(?:了|上|过来)了?[。.!！]?$")
LEAVES = frozenset("假休顶代替")
"""One of them is in all that asks for leave."""
_SHORT = 30
_OF_MONTH = re.compile(r"(?<![\d月#])(\d{1,2})[号日](?![楼栋院单门路线])")
_SELF_LEAVE = re.compile(r"我们?(?:要|想|得|也|先|还)?(?:请|休|歇|住院|出差|回老家|不在|病|生病|去外地)")
_OTHERS = re.compile(r"小朋友|孩子|小孩|娃|老板|老师|学校|他|她|谁|别人请|不给|不让|吗|[?？]")
_BACK = re.compile(r"\s?再?(?:回来|回岗|上班|到岗)")


def asks_leave(text: str) -> bool:
    """“我请假一周”: said of oneself."""
    found = None if LEAVES.isdisjoint(text) else _LEAVE.search(text) or _STANDS_IN.search(text)
    return found is not None and not _of_others(text, found) and not text.endswith(("吗", "?", "？"))


def _of_others(text: str, found: re.Match[str]) -> bool:
    """Whether somebody else is meant, in the same clause: “孩子发烧，今天请个假” is of oneself."""
    return _OTHERS.search(re.split(r"[,，。;；\s]", text[: found.end()])[-1]) is not None


_RETURNS = re.compile(
    r"(?:我|提前|已经|今天|昨天|明天|刚|从(?:外地|老家|国外|医院)|[,，\s]){0,5}+(?:回来|病好|好[利多]|出院|休完假?|假期?结束|(?:开始|恢复|正常)?上班)[了啦].{0,12}"
)


def returns(text: str) -> bool:
    """“我病好了”, “提前回来了，可以派活了”: of whoever is away."""
    return len(text) <= _SHORT and _RETURNS.fullmatch(text.strip()) is not None


def is_away(text: str, now: datetime) -> bool:
    """“我明天出差，后天回来”, “我病了，这几天管不了”: said of oneself, with a time or as an excuse."""
    return may_be_away(text) and (_CANNOT.search(text) is not None or away(text, now) is not None)


def may_be_away(text: str) -> bool:
    """The same before the time is looked for."""
    found = _AWAY.search(text) if len(text) <= _SHORT and not text.endswith(("吗", "?", "？")) else None
    return found is not None and not _of_others(text, found) and _OTHERS.match(text) is None


def begins_with(text: str, name: str) -> bool:
    """“何叔请假一周”: of somebody else, by name; “何叔，我请假一周” is of oneself."""
    return text.lstrip(" ,，给替让帮请").startswith(name) and _SELF_LEAVE.search(text) is None


def _dated(text: str, now: datetime) -> str:
    """“到15号” as a date: the next day of that number."""

    def date(found: re.Match[str]) -> str:
        number = int(found[1])
        first = now if number > now.day else (now.replace(day=1) + timedelta(days=32)).replace(day=1)
        return f"{first.year}-{first.month:02}-{number:02}"

    return _OF_MONTH.sub(date, text)


def _names_day(text: str, now: datetime) -> bool:
    return any(found.day for found in times.find(text, now))


def away(text: str, now: datetime) -> tuple[datetime, datetime] | None:
    """The first and the last moment of it; None where the words name no length and no day."""
    text = (text if _names_day(text, now) else _dated(text, now)).replace(
        "回来", " 回来"
    )  # “周五回” would be five times
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
    ends = min(named.end or begins, begins + LONGEST)
    return (begins, ends) if begins < ends else None
