"""Who is asked for by “今天党群中心谁值班？”, and which two turns a swap means."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nlp.times import Span
from storage.shifts import Shift

_WHO = re.compile(
    r"(?:谁|哪位|哪个|哪一位|什么人)[^，。,？?！!]{0,10}(?:值班|值守|当班|坐班)|(?:值班|当班|值守)的?(?:人|同志)?(?:是|有)?(?:谁|哪位|哪个|什么人)"
)

_THERE = re.compile(
    r"谁在(?:$|[^，。,？?！!]{0,4}[？?吗呀啊呢]?$)|(?:有没有人|有人)(?:在|值班)?[吗呀啊呢？?]|开(?:门|着)?[吗么]"
)


def asks_there(text: str) -> bool:
    """Whether somebody asks if anybody is there; it means a rota only beside the name of a point."""
    return len(text) <= 40 and _THERE.search(text) is not None


def asks_who(text: str) -> bool:
    """Whether somebody asks who is on duty."""
    return len(text) <= 40 and _WHO.search(text) is not None


def named(points: Iterable[tuple[int, str]], text: str) -> list[tuple[int, str]]:
    """The points whose name stands in the text, the longest name first."""
    found = [point for point in points if point[1] in text]
    longest = max((len(name) for _, name in found), default=0)
    return [point for point in found if len(point[1]) == longest]


@dataclass(frozen=True, slots=True)
class Swap:
    """What is wanted: my turn on a day, for theirs on another; a day that is not named is the next turn."""

    mine: Span | None
    theirs: Span | None
    name: str


def swap(text: str, spans: Sequence[Span]) -> Swap:
    """``6月10日 小李 6月12日``: the day before the name is mine, the one after it theirs."""
    rest = text
    for span in spans:
        rest = rest.replace(span.words, " ")
    name = next(iter(re.split(r"[\s,，、和跟与的]+", rest.strip(" 和跟与的"))), "")
    at = text.find(name) if name else len(text)
    before = next((span for span in spans if span.at < at), None)
    after = next((span for span in spans if span.at > at), None)
    return Swap(before, after, name)


def turn(shifts: Sequence[Shift], day: Span | None) -> Shift | None:
    """The next of these turns, or the one that falls into that day."""
    if day is None or day.start is None:
        return next(iter(shifts), None)
    end = day.end or day.start
    return next((s for s in shifts if s.starts_at < end and s.ends_at > day.start), None)


_DUTY = r"(?:值班|值守|排(?:个|一个|一下)?班|值(?:一下|个|一个|一天)?(?:[^?？吗谁哪换替顶,，]{0,8}的)?班)"
_PLANS = re.compile(rf"[^?？吗谁哪换替顶]{{0,30}}{_DUTY}[^?？吗谁哪换替顶]{{0,24}}")
_POINT = re.compile(r"[\u4e00-\u9fff\d]{0,9}(?:中心|[站室岗亭厅处所口门点房院])")
_BESIDE = re.compile(rf"{_DUTY}|由|让|请|安排|给|把|[在去到](?=\s)|的(?=\s|$)|[,，。]")
_AT_POINT = re.compile(r"[在去到](?P<point>[\u4e00-\u9fff]{2,10}?)(?:值班|值守)")
_SWAPS = re.compile(
    r"(?P<before>.{0,24}?)(?:想|要|能不能)?(?:跟|和|与|找|请|让)(?P<name>[\u4e00-\u9fff]{2,4}?)(?P<after>.{0,12}?)(?:换(?:个|一下|下)?班?|[替顶](?:我|一下)?(?:个|一下)?(?:班|值班)?|调(?:个|一下)?班)(?P<rest>.{0,12})[。!！]?"
)
_IDLE = re.compile(r"我|有事|有点事|没空|来不了|值不了|可以|吗|吧|[,，。]")


def plans(text: str) -> bool:
    """“高敏明天在党群中心值班”: told, and not asked."""
    return _PLANS.fullmatch(text.strip()) is not None


def point(text: str) -> str | None:
    """The point that follows 在."""
    found = _AT_POINT.search(text)
    return found["point"] if found else None


def time_beside(text: str, others: Iterable[str]) -> str:
    """What is left of the words when point, name and “值班” are taken out: the time."""
    for word in filter(None, others):
        text = text.replace(word, " ", 1)
    return _BESIDE.sub(" ", text).strip()


def point_beside(text: str, others: Iterable[str]) -> str | None:
    """The one point that is left of the words when time and names are taken out, where it is called like one."""
    for word in filter(None, others):
        text = text.replace(word, " ", 1)
    words = (word.lstrip("在去到") for word in _BESIDE.sub(" ", text.replace("值", " 值")).split())
    found = [word for word in words if _POINT.fullmatch(word)]
    return found[0] if len(found) == 1 else None


def swap_in_words(text: str) -> str | None:
    """“明天我有事，跟小李换个班” as the command takes it: my day, the name, theirs."""
    found = _SWAPS.fullmatch(text.strip()) if "班" in text else None
    if found is None:
        return None
    parts = (found["before"], found["name"], found["after"] + found["rest"])
    return " ".join(filter(None, (_IDLE.sub(" ", part).strip() for part in parts)))
