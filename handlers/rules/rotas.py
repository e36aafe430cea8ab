"""Who is asked for by “今天党群中心谁值班？”, and which two turns a swap means."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from nlp.times import Span
from storage.shifts import Shift

_WHO = re.compile(
    r"(?:谁|哪位|哪个|哪一位|什么人)[^，。,？?！!]{0,10}(?:值班|值守|当班|坐班)|(?:几点|什么时候|啥时候|哪天)[^，。,？?！!我]{0,8}(?:有人)?(?:值班|值守)|(?:值班|当班|值守)的?(?:人|同志)?(?:是|有)?(?:谁|哪位|哪个|什么人)"
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
    """What is wanted: my turn on a day, for theirs on another; a day that is not named is the next turn.

    ``cover``: only to stand in, for nothing in return.
    """

    mine: Span | None
    theirs: Span | None
    name: str
    cover: bool = False


def swap(text: str, spans: Sequence[Span]) -> Swap:
    """``6月10日 小李 6月12日``: the day before the name is mine, the one after it theirs."""
    rest = text
    for span in spans:
        rest = rest.replace(span.words, " ")
    rest = _NUMBERED.sub(" ", rest)
    name = next(iter(re.split(r"[\s,，、和跟与的]+", rest.strip(" 和跟与的"))), "")
    at = text.find(name) if name else len(text)
    before = next((span for span in spans if _where(text, span) < at), None)
    after = next((span for span in spans if _where(text, span) > at), None)
    return Swap(before, after, name)


_NUMBERED = re.compile(r"(?<![\d月#＃.:-])(?P<day>[12]?\d|3[01])[号日](?![楼栋单门线])")
_DATE = "{month}月{day}日"
_CHANGES = re.compile(r"换|[替顶](?!换)|对?调(?!解)")
_OF_TURNS = re.compile(r"[的值替顶换调个下天号日]班|班[^组长级车费]{0,6}[换替顶调]|值[^班]{0,4}班|值不了|对调")


def dated(text: str, today: date) -> str:
    """“11号” with its month, where a day can be meant: this month's, or the next one's where it is over."""

    def full(found: re.Match[str]) -> str:
        day = int(found["day"])
        month = today.month if day >= today.day else today.month % 12 + 1
        return _DATE.format(month=month, day=day) if day else found[0]

    return _NUMBERED.sub(full, text)


def swaps(text: str) -> bool:
    """“我11号有事，跟何叔换一下班”: told or asked by whoever has a turn."""
    brief = len(text) <= 40 and not text.startswith("谁") and not asks_who(text)
    return brief and bool(_OF_TURNS.search(text)) and bool(_CHANGES.search(text) or "值不了" in text)


def swap_said(text: str, spans: Sequence[Span], name: str) -> Swap:
    """Whose the named days are: of whoever is named last before them, else of whoever speaks."""
    mine = theirs = None
    for span in spans:
        before = text[: max(_where(text, span), 0)]
        if name and before.rfind(name) > before.rfind("我"):
            theirs = theirs or span
        else:
            mine = mine or span
    return Swap(mine, theirs, name, cover=theirs is None and re.search(r"换|调", text) is None)


def _where(text: str, span: Span) -> int:
    """Where the words of a day stand, also where its month was not said."""
    at = text.find(span.words)
    return at if at >= 0 else text.find(span.words.rpartition("月")[2].rstrip("号日"))


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
