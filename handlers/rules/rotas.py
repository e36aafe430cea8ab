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
_SWAPS = re.compile(r"(?:跟|和|与|找)(?P<name>[^\s，,。跟和与找]{1,5}?)(?:一起)?(?:换|调|对调|倒)(?:一?[下个次])?班")
_PLANS = re.compile(r"(?:让|由|请|安排|排).{2,12}(?:值班|值守|当班)")


def asks_there(text: str) -> bool:
    """Whether somebody asks if anybody is there; it means a rota only beside the name of a point."""
    return len(text) <= 40 and _THERE.search(text) is not None


def wants_swap(text: str) -> tuple[str, int] | None:
    """“我想跟老马换一下班”: with whom, and where that stands in the words."""
    found = _SWAPS.search(text)
    return (found["name"], found.start()) if found else None


def plans(text: str) -> bool:
    """“明天党群中心让高敏值班”."""
    return len(text) <= 60 and _PLANS.search(text) is not None


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
