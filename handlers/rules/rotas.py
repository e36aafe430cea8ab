"""Who is asked for by “今天党群中心谁值班？”, and which two turns a swap means."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from nlp.times import Span
from storage.shifts import Shift

Turn = tuple[datetime, datetime]
"""When it begins and when it ends."""

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
_PLANS = re.compile(rf"[^?？吗谁哪换替顶]{{0,40}}{_DUTY}[^?？吗谁哪换替顶]{{0,60}}")
_SEVERAL = re.compile(
    r"(?P<week>[上下这本]{0,2}个?(?:周|星期|礼拜))(?P<days>[一二三四五六日天](?:[、和,，]?[一二三四五六日天]){1,6})(?![点号到至月])"
)
_NAMES_DAY, _DAILY = re.compile("[周拜期月日号天今明后节]"), re.compile("[每天]天|每日")
_OF_NO_WEEK = re.compile("周|星期|礼拜")
_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)
_MOST = 40
"""Days of one plan at most."""
_POINT = re.compile(r"[\u4e00-\u9fff\d]{0,9}(?:中心|[站室岗亭厅处所口门点房院])")
_BESIDE = re.compile(rf"{_DUTY}|由|让|请|安排|给|把|[在去到](?=\s)|的(?=\s|$)|[,，。]")
_AT_POINT = re.compile(r"[在去到](?P<point>[\u4e00-\u9fff]{2,10}?)(?:值班|值守)")


def plans(text: str) -> bool:
    """“高敏明天在党群中心值班”: told, and not asked."""
    return _PLANS.fullmatch(text.strip()) is not None


def point(text: str, others: Iterable[str]) -> str | None:
    """The point that follows 在, or the one that is left of the words when time and names are taken out."""
    for word in filter(None, others):
        text = text.replace(word, " ", 1)
    if found := _AT_POINT.search(text):
        return found["point"]
    words = (word.lstrip("在去到") for word in _BESIDE.sub(" ", text.replace("值", " 值")).split())
    left = [word for word in words if _POINT.fullmatch(word)]
    return left[0] if len(left) == 1 else None


def spelled_out(text: str) -> str:
    """“下周一三五” as “下周一、下周三、下周五”."""
    return _SEVERAL.sub(lambda m: "、".join(m["week"] + day for day in m["days"] if day not in "、和,，"), text)


def shares(spans: Iterable[Span], named: Mapping[int, str]) -> list[tuple[str, list[Span]]]:
    """Whose days are which: “周一到周五高敏，周末老王”, or the name first; none where that is not plain.

    ``named``: where in the words a name stands.  A time of day with no day of its own counts for the days before it.
    """
    placed: list[tuple[int, Span | str]] = [*((span.at, span) for span in spans), *named.items()]
    words = sorted(placed, key=lambda one: one[0])
    said: list[Span | str] = [one for _, one in words]
    first = next((one for one in said if isinstance(one, str) or not _is_hour(one)), None)
    found: list[tuple[str, list[Span]]] = []
    waiting: list[Span] = []
    for one in said:
        if isinstance(one, str) and isinstance(first, str):
            found.append((one, []))
        elif isinstance(one, str):
            if waiting and not any(map(_is_day, waiting)) and found:
                waiting = [*filter(_is_day, found[-1][1]), *waiting]
            found, waiting = [*found, (one, waiting)], []
        elif isinstance(first, str) or (_is_hour(one) and found and not waiting and not _begins(one, said)):
            found[-1][1].append(one)
        else:
            waiting.append(one)
    whole = not waiting and all(any(map(_is_day, days)) for _, days in found)
    return _in_order(found) if whole else []


def _in_order(shares: list[tuple[str, list[Span]]]) -> list[tuple[str, list[Span]]]:
    """“下周一到周五高敏，周末老王”: a weekday that names no week comes after what was said before it."""
    since: datetime | None = None
    ordered = []
    for name, days in shares:
        moved = []
        for span in days:
            while since and span.start and span.end and span.start < since and _OF_NO_WEEK.match(span.words):
                span = replace(span, start=span.start + _WEEK, end=span.end + _WEEK)
            since = span.start if _is_day(span) else since
            moved.append(span)
        ordered.append((name, moved))
    return ordered


def runs(turns: Sequence[Turn]) -> list[tuple[Turn, Turn]]:
    """Turns of days that follow one another at the same hours, as the first and the last of each run."""
    found: list[tuple[Turn, Turn]] = []
    for turn in turns:
        if found and tuple(moment - _DAY for moment in turn) == found[-1][1]:
            found[-1] = found[-1][0], turn
        else:
            found.append((turn, turn))
    return found


def turns(spans: Sequence[Span], hours: Span | None = None) -> list[Turn]:
    """The turns that are meant, one a day; ``hours``: those of every day, where the words say none."""
    hours = next(filter(_is_hour, spans), hours)
    days = [span for span in spans if _is_day(span)] or [span for span in spans if span.start]
    return [turn for span in days for turn in _each(span, hours)]


def names_day(spans: Iterable[Span]) -> bool:
    """Whether one of them is a day, and not only a time of day."""
    return any(map(_is_day, spans))


def hours_of(spans: Iterable[Span]) -> Span | None:
    """The time of day that is said for all of these days."""
    return next(filter(_is_hour, spans), None)


def _each(span: Span, hours: Span | None) -> Iterator[Turn]:
    assert span.start
    midnight = span.start.replace(hour=0, minute=0)
    if span.time:
        yield span.start, span.end or midnight + _DAY
        return
    for ahead in range(max(1, min(_MOST, (span.end - midnight).days if span.end else 1))):
        day = midnight + _DAY * ahead
        if hours and hours.start and hours.end:
            ends = _at(day, hours.end.time())
            yield _at(day, hours.start.time()), ends if hours.end.date() == hours.start.date() else ends + _DAY
        else:
            yield day, day + _DAY


def _at(day: datetime, clock: time) -> datetime:
    return day.replace(hour=clock.hour, minute=clock.minute)


def _is_hour(span: Span) -> bool:
    """“8点半到5点半”: a time of day, of whatever days are meant."""
    return span.start is not None and span.time and not _NAMES_DAY.search(_DAILY.sub("", span.words))


def _is_day(span: Span) -> bool:
    return span.start is not None and not _is_hour(span)


def _begins(hour: Span, said: Sequence[Span | str]) -> bool:
    """“上午高敏，下午老王”: a name follows the time of day at once, and a day went before all."""
    after = said[said.index(hour) + 1 :]
    return bool(after) and isinstance(after[0], str)
