"""Notices: what an order to pass one on says, when it is outdated, and when it is spoken of again."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from handlers.rules.hours import Hours
from nlp import times
from nlp.times import Span

SECOND_ABOVE = 6
"""Groups that one person may write to alone."""

SECOND_FROM = 1000
"""Households from which on a second person looks at it first."""

UNDO = timedelta(seconds=60)
"""How long a confirmed notice is held, so that it can be taken back before anybody has read it."""

REACH = timedelta(days=3)
"""Within that time everybody should have heard of it; then the account is given."""

CHASE = timedelta(hours=48)
LONGEST = 500
"""Letters of a notice at most."""

_EVENING = time(20)
_BEFORE = timedelta(hours=1)
_AFTER = timedelta(minutes=10)
_APART = timedelta(hours=2)
_HALF_A_DAY = timedelta(hours=12)
_SECONDS = {"wechat": 9.0, "telegram": 1.0}
"""Seconds that a channel rests between two chats, on average."""

_ASKS = re.compile(
    r"[\s,，。;；]{1,3}(?:并?(?:要|需要?|请|须|让|叫))?(?:大家|他们|各户|每户|居民|住户)?都?[给回]?个?(?:回执|回复?收到)$"
)
_QUIET = re.compile(r"[\s,，。;；]{1,3}(?:不用|不要|别)提醒$")
_WHEN = re.compile(
    r"[\s,，。;；]{1,3}(?P<when>每[^\s,，。;；]{1,12}(?:\s[^\s,，。;；]{1,8})?|[^\s,，。;；]{2,14}?)(?P<send>发)?$"
)
_TO = re.compile(r"发?(?:到|给)|(?<=[\s,，。;；])发(?=\s)")
_TITLE = re.compile(r"停水|停电|停气|停网|停热水|停暖|停梯|消防演练|消杀|疫苗|体检|清洗水箱|路面施工|挪车")
_CANCELS = re.compile(r"取消|不[停办开打做演]了|不停[水电气网]|照常[供送通]|另行通知|另等通知|暂停举行")
_RELATIVE = re.compile(r"[今明后昨]|周|星期|礼拜")
_DATED = re.compile(r"[\d一二三四五六七八九十今明后昨前周]|星期|礼拜")
_LASTS = re.compile(r"(?P<length>(?:\d{1,2}|[一二两三四五六七八九十半]{1,2})个?半?(?:小时|钟头))")
_PART = re.compile(r"全天|一?整天|凌晨|清早|早上?|上午|中午|下午|傍晚|晚上?|夜里?")
_DATE = "{month}月{day}日（周{week}）"
_UNTIL = "至"
_WEEK = "一二三四五六日"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be said, to whom in words (empty: not said), when in words, whether an answer is asked for."""

    words: str
    audience: str
    when: str
    asks: bool
    reminds: bool


@dataclass(frozen=True, slots=True)
class Window:
    """The time a notice speaks of."""

    begins: datetime | None = None
    ends: datetime | None = None


def order(text: str, is_audience: Callable[[str], bool]) -> Order:
    """Take an order apart: “<words> 到 <audience> 要回执 明早7点发”, the parts behind the words in any order."""
    rest, asks, reminds, when, audience = text.strip(" 。"), False, True, "", ""
    while True:
        before = rest
        if found := _ASKS.search(rest):
            rest, asks = rest[: found.start()], True
        if found := _QUIET.search(rest):
            rest, reminds = rest[: found.start()], False
        if not when and (found := _WHEN.search(rest)) and _is_when(found):
            rest, when = rest[: found.start()], found["when"]
        if not audience:
            rest, audience = _audience(rest, is_audience)
        for without_to in (trailing, leading):
            if rest == before and not audience:
                rest, audience = without_to(rest, is_audience)
        if rest == before:
            return Order(words=rest.strip(" ,，"), audience=audience, when=when, asks=asks, reminds=reminds)


def title(words: str) -> str:
    """What the notice is about, in a word of our own; empty where none fits."""
    found = _TITLE.search(words)
    return found[0] if found else ""


def window(words: str, now: datetime) -> tuple[Window, tuple[Span, ...]]:
    """When it is, and the words that say so; ``now`` is local."""
    found = (s for s in times.find(words, now) if (s.start or s.end) and not s.repeats and (s.time or s.day))
    spans = tuple(span for span in found if not _in_passing(span, now))
    if not spans:
        return Window(), ()
    first = spans[0]
    if len(spans) > 1:
        return Window(first.start, max(end for s in spans if (end := s.end or s.start))), spans
    return Window(first.start, first.end or _lasts(words, first)), spans


def _in_passing(span: Span, now: datetime) -> bool:
    """A feast that is over, as “国庆值班表已贴” is understood: it says of what, and not when."""
    return span.end is not None and span.end <= now and not (span.time or _DATED.search(span.words))


def _lasts(words: str, span: Span) -> datetime | None:
    """“15:00停水2小时”: until when, where only the beginning is named."""
    found = _LASTS.search(words)
    length = times.span(found["length"]) if found and span.start and span.time else None
    return span.start + length if length and span.start else None


def dated(words: str, spans: tuple[Span, ...]) -> str:
    """The same words, with a date in place of each “明早”: tomorrow they are read, too."""
    for span in spans:
        if span.start is None or not span.day or not _RELATIVE.search(span.words) or words.count(span.words) != 1:
            continue
        spelled = spell(span.start, span.end, span.words)
        after = words.partition(span.words)[2]
        words = words.replace(span.words, f"{spelled} " if after[:1].isdigit() else spelled)
    return words


def spell(start: datetime, end: datetime | None, said: str = "8:00", *, dated: bool = True) -> str:
    """6月10日（周三）8:00–12:00; without hours where none were said."""
    date = _date(start) if dated else ""
    if not re.search(r"[\d点时]", _RELATIVE.sub("", said)):
        part = _PART.search(said)
        last = end - timedelta(minutes=1) if end else start
        if dated and last.date() > start.date() and end and end.time() == time.min:
            return f"{date}{_UNTIL}{_date(last)}"
        return date + (part[0] if part else "")
    if end is None:
        return f"{date}{start:%-H:%M}"
    if end.date() == start.date():
        return f"{date}{start:%-H:%M}–{end:%-H:%M}"
    return f"{date}{start:%-H:%M}–{_date(end)}{end:%-H:%M}"


def _date(moment: datetime) -> str:
    return _DATE.format(month=moment.month, day=moment.day, week=_WEEK[moment.weekday()])


def part(words: str) -> str:
    """The part of the day that is named; empty where none is."""
    found = _PART.search(words)
    return found[0] if found else ""


def cancels(words: str) -> bool:
    """Say whether it is called off or put off without a new time: “今晚停电取消”."""
    return bool(_CANCELS.search(words))


def corrected(words: str, old: Window, now: datetime) -> tuple[Window, tuple[Span, ...]]:
    """When it is by the words of a correction: of the same day, hour and length, where they do not say otherwise."""
    if old.begins is None or cancels(words):
        return old, ()
    moved, spans = window(words, now)
    if spans and spans[0].day and moved.begins:  # “改成后天” is said from today
        if spans[0].time:
            return Window(moved.begins, moved.ends or _as_long(old, moved.begins)), spans
        begins = datetime.combine(moved.begins.date(), old.begins.timetz())
        return Window(begins, _as_long(old, begins)), spans
    early = old.begins.replace(hour=5, minute=0, second=0, microsecond=0)
    new, spans = window(words, early)
    if new.begins is None:
        return (Window(old.begins, new.ends) if new.ends else old), spans
    if new.ends is None and spans[0].time:
        begins = _same_half(new.begins, old.begins, words)
        return Window(begins, _as_long(old, begins)), spans
    return new, spans


def _same_half(begins: datetime, was: datetime, words: str) -> datetime:
    """“改到8点”, of something in the evening, is said of the evening: the nearer one, where no part of the day is."""
    if begins.hour >= 12 or _PART.search(words):
        return begins
    return min(begins, begins + _HALF_A_DAY, key=lambda at: abs(at - was))


def _as_long(old: Window, begins: datetime) -> datetime | None:
    return begins + (old.ends - old.begins) if old.ends and old.begins else None


def next_time(when: str, now: datetime) -> datetime | None:
    """The next moment that the words name; None where they name none that is to come."""
    looks = (now, now + timedelta(hours=1), now + timedelta(days=1))  # what is due just now still counts as the next
    found = [s.start for look in looks for s in times.find(when, look) if s.start and s.time and s.start > now]
    return min(found) if found else None


def repeats(when: str, now: datetime) -> bool:
    """Whether it is said again and again: “每周一 8点”."""
    return any(s.repeats for s in times.find(when, now))


def needs_second(groups: int, households: int, whole: bool) -> bool:
    """Whether somebody else has to look at it before it leaves; ``whole``: it reaches all of an estate."""
    return whole or groups > SECOND_ABOVE or households > SECOND_FROM


def minutes(addresses: list[str]) -> int:
    """How long it takes until the last one has it, at the pace of the channels."""
    seconds: dict[str, float] = {}
    for address in addresses:
        channel = address.partition(":")[0]
        seconds[channel] = seconds.get(channel, 0.0) + _SECONDS.get(channel, 1.0)
    return max(1, -int(-max(seconds.values(), default=0.0) // 60))


def remind_at(window: Window, sent: datetime, hours: Hours) -> datetime | None:
    """An hour before it begins, or the evening before; never soon after it was said, never at night."""
    if window.begins is None:
        return None
    at = window.begins - _BEFORE
    if not hours.is_open(at):
        at = datetime.combine(window.begins.date() - timedelta(days=1), _EVENING, window.begins.tzinfo)
    return at if at - sent >= _APART and hours.is_open(at) else None


def chase_at(window: Window, sent: datetime, hours: Hours) -> datetime | None:
    """When whoever knows the silent households hears of them, once; before it begins, in time to call."""
    if window.begins is None:
        return hours.next_open(sent + CHASE)
    evening = datetime.combine(sent.date(), _EVENING, sent.tzinfo)
    if evening - sent < _BEFORE:
        evening += timedelta(days=1)
    at = min(evening, sent + CHASE)
    if window.begins - at < _BEFORE:
        at = sent + (window.begins - sent) / 2
    at = hours.next_open(at)
    return at if at < window.begins and at - sent >= _BEFORE else None


def report_at(window: Window, sent: datetime) -> datetime:
    """When the account is given: after it is over, within three days."""
    over = window.ends or window.begins
    late = sent + REACH
    return min(late, over + _AFTER) if over and over > sent else late


def trailing(text: str, is_audience: Callable[[str], bool]) -> tuple[str, str]:
    """“消杀通知 明天下午2点 3栋和5栋”: the words, and the audience after the last break, where nothing leads to it."""
    words, _, tail = re.sub(r"[\s,，。;；]+(?=\S)", " ", text.strip()).rpartition(" ")
    named = bool(words) and not _LEADS.search(words) and re.search(r"\d|全|各|所有", tail) is not None
    return (text[: text.rindex(tail)].rstrip(" ,，。;；"), tail) if named and is_audience(tail) else (text, "")


def leading(text: str, is_audience: Callable[[str], bool]) -> tuple[str, str]:
    """“3栋 5栋 明天电梯年检”: the words, and the buildings that stand before the first break that names none."""
    parts = list(re.finditer(r"[\s,，;；:：]+(?=\S)", text))
    ends = [found for found in parts if re.match(r"\d", text) and is_audience(text[: found.start()])]
    return (text[ends[-1].end() :], text[: ends[-1].start()]) if ends else (text, "")


def _is_when(found: re.Match[str]) -> bool:
    """“明早7点发”, “每周一 8点”: a time of sending, not one the notice speaks of."""
    return is_when(found["when"]) if found["send"] or found["when"].startswith("每") else False


def is_when(said: str) -> bool:
    """Whether the words say an hour, and hardly anything else."""
    plain = said.replace(" ", "")
    return any(s.time and len(s.words.replace(" ", "")) >= len(plain) - 1 for s in times.find(said, _SOME_DAY))


_LEADS = re.compile(r"(?:在|是|地点|地址|集合|集中|来|去|从|和|、)[:：]?$")
_SOME_DAY = datetime.fromisoformat("2026-06-09T05:00:00+08:00")


def _audience(text: str, is_audience: Callable[[str], bool]) -> tuple[str, str]:
    """The words, and the audience they end with: behind the first 到 that has nothing else behind it."""
    for found in _TO.finditer(text):
        tail = text[found.end() :].strip(" ,，。:：")
        if tail and is_audience(tail):
            return text[: found.start()].rstrip(" ,，。;；"), tail
    return text, ""
