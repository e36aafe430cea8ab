"""Who is asked for by “今天党群中心谁值班？”, and which two turns a swap means."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nlp.times import Span
from storage.shifts import Shift

_WHO = re.compile(
    r"(?:谁|哪位|哪个|哪一位|什么人)[^，。,？?！!]{0,4}(?:值班|值守|当班|坐班)|(?:值班|当班|值守)的?(?:人|同志)?(?:是|有)?(?:谁|哪位|哪个|什么人)"
)


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
