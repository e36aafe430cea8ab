"""Phrases: days, clocks, ranges and edges put together; from words to moments."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from nlp.plain import plain
from nlp.times import clocks, days, waits
from nlp.times.clocks import Time
from nlp.times.days import Days


@dataclass(frozen=True, slots=True)
class Span:
    """When: aware moments, ``None`` for an end that the words leave open."""

    start: datetime | None
    end: datetime | None
    day: bool  # whether a day was named
    time: bool  # whether a time of day was named
    repeats: bool  # whether it is the next one of many
    words: str  # the slice of the plain text …
    at: int  # … and where it begins


@dataclass(frozen=True, slots=True)
class _Moment:
    """Days, a time of day, or both, and where the words for them stop."""

    days: Days | None
    time: Time | None
    stop: int
    next_day: bool = False


@dataclass(frozen=True, slots=True)
class _Phrase:
    """One moment, or two, with what stands around them."""

    first: _Moment
    last: _Moment | None
    edge: str
    begin: int
    stop: int


_MAY_SAY = re.compile("[点时钟天周拜期晚早夜午晨月日号旦庆秋节:刚儿明末底年/-]|五一|十一")
_AT = re.compile(f"[{''.join(sorted(set(days.SIGNS + clocks.SIGNS + waits.SIGNS)))}即]")
_WAIT_SIGNS = frozenset(waits.SIGNS)
_TODAY_ON = re.compile(r"即日起|今起")
_UNTIL = re.compile(r"(?:截止|截至|截止到|截至到)\s?$")
_JOIN = re.compile(r"\s?(?:起|开始)?\s?(?:一?直?到|至|[-~—–－]{1,2})\s?")
_NEXT_DAY = re.compile(r"(?:次日|第二天|翌日)的?\s?")
_EDGE = re.compile(
    r"\s?(?:(?P<before>之前|以前|前(?![面天后台门厅往去来任期院排几两三]))|(?P<after>之后|以后|过后|后(?![面天台门院期边续来勤悔果排]|半夜))"
    r"|(?P<on>起(?![床来飞火码诉义跑身步点因初名])|开始)|(?P<until>截止|为止|止))"
)
_LOOSE = re.compile(r"[\s,、;和及与或(]{0,3}")
_HARD = re.compile(r"[,。!?;、:\s]")
_TONIGHT = re.compile(r"晚上?$|夜里?$")
_THAT_DAY = re.compile(r"当[日天]的?$")
_SENTENCE = re.compile(r"[。!?;]")
_CLAUSE = re.compile(r"[,。!?;\s]")
_PAST = re.compile(
    r"(?<![为除不算罢到])了(?!解)|(?<![借不路通经])过(?![来去年期户节道滤分])|刚|已|昨|来着|就(?:开始|在|说|有人)|[晨夜].{0,8}还在|发现|看见|听见|受不了|没睡|吵[死醒]|(?:停|走|坏|响|吵|到|丢|掉|漏|报|买|交|断|跳|拿|送|修)的"
)
_FUTURE = re.compile(r"[要会请别吧能想]|(?<!麻)将|准备|打算|计划|预计|可以|记得|快点|赶紧|到时")
_ALREADY = re.compile("[就已昨]")  # “…前清了” asks, “…前就清了” tells
_WORDS_BETWEEN, _WORDS_WITHIN = 20, 6
_YEAR = timedelta(366)
_MANY = 200  # spans; nobody names more


def _moment(text: str, at: int, now: datetime, joined: bool = False) -> _Moment | None:
    """Read a day, a time of day, or both, at a place."""
    skipped = _NEXT_DAY.match(text, at) if joined else None
    stop = skipped.end() if skipped else at
    named = None if skipped else days.match(text, at, now.date(), joined)
    if named:
        stop = named[1]
    after = stop + (text[stop : stop + 1] in (" ", "的") and stop < len(text))
    timed = clocks.match(text, after if named else stop, led=joined or named is not None)
    if not named and not timed:
        return None
    found = named[0] if named else None
    return (
        _Moment(found, timed and timed[0], timed[1] if timed else stop, skipped is not None)
        if timed
        else _Moment(found, None, stop)
    )


def _without_hours(text: str, at: int, last: _Moment, now: datetime) -> _Moment:
    """Leave out the hours behind a range of days that are hours of each: “周一至周五8:00-18:00”."""
    of_each = _JOIN.match(text, last.stop) or (last.time and last.time.end and last.days and len(last.days.runs) > 1)
    named = days.match(text, at, now.date(), joined=True)
    return _Moment(named[0], None, named[1]) if of_each and named else last


def _phrase(text: str, at: int, now: datetime) -> _Phrase | None:
    """Read a moment or a range of two, with the edge behind it."""
    begin = at
    if text[at] in "即今" and (on := _TODAY_ON.match(text, at)):
        today = now.date()
        first: _Moment | None = _Moment(Days(((today, today),), today=True), None, on.end() - 1)
    else:
        first = _moment(text, at, now)
    if first is None:
        return None
    if until := _UNTIL.search(text[max(0, at - 5) : at]):
        begin -= len(until[0])
    last = None
    if join := _JOIN.match(text, first.stop):
        last = _moment(text, join.end(), now, joined=True)
        if last and last.days and last.time and first.time is None:
            last = _without_hours(text, join.end(), last, now)
    stop = (last or first).stop
    edge = _EDGE.match(text, stop)
    name = (edge.lastgroup or "") if edge else "until" if until else ""
    if last and name in ("before", "after", "on"):
        edge = None
    return _Phrase(first, last, name, begin, edge.end() if edge else stop)


def _happened(text: str, phrase: _Phrase) -> bool:
    """Say whether the clause around a phrase, or else what follows it, tells of what has been."""
    begin, stop = phrase.begin, phrase.stop
    before, behind = _CLAUSE.split(text[max(0, begin - 12) : begin])[-1], text[stop : stop + 16]
    for mark in (_CLAUSE, _SENTENCE):
        clause = before + text[begin:stop] + mark.split(behind, maxsplit=1)[0]
        if _FUTURE.search(clause):
            return False
        if _PAST.search(clause):
            return phrase.edge != "before" or bool(_ALREADY.search(clause))
    return False


def _midnight(day: date, now: datetime, minutes: int = 0) -> datetime:
    start = datetime(day.year, day.month, day.day, tzinfo=now.tzinfo)
    return start + timedelta(minutes=minutes) if minutes else start


_Ends = tuple[datetime, datetime | None]


def _candidates(phrase: _Phrase, now: datetime, past: bool) -> Iterator[_Ends]:
    """Give everything that the first moment may mean, earliest first, with the end that it or the last one gives."""
    first, last, today = phrase.first, phrase.last, now.date()
    near = (-1, 0) if past else (-1, 0, 1, 2)
    runs = first.days.runs if first.days else [(today + timedelta(ahead),) * 2 for ahead in near]
    named = first.days is not None and not first.days.today
    plain_last = bool(last and last.time and not last.time.open and not last.time.spoken)
    for day, until in runs:
        if first.time is None:
            start = _midnight(day, now)
            yield start, _range_end(phrase, start, until, now) if last else _midnight(until + timedelta(1), now)
            continue
        for read in clocks.starts(first.time, plain_last, named, past):
            start = _midnight(day, now, read.start)
            if last:
                yield start, _range_end(phrase, start, day, now)
            else:
                yield start, None if read.end is None else _midnight(day, now, read.end)


def _range_end(phrase: _Phrase, start: datetime, day: date, now: datetime) -> datetime | None:
    """Give the first end after a start."""
    begun, last = phrase.first.time, phrase.last
    if last is None:
        return None
    if last.days is None:
        if last.time is None:
            return None
        base = day + timedelta(last.next_day)
        after = int((start - _midnight(base, now)) / timedelta(minutes=1))
        return _midnight(base, now, clocks.end(last.time, after))
    plainly = begun is not None and begun.start > clocks.HALF and not begun.spoken
    day = start.date()
    for first, until in last.days.runs:
        if until < day:
            continue
        if last.time is None:
            end = _midnight(until + timedelta(1), now)
        else:
            read = next(clocks.starts(last.time, plainly, not last.days.today, False))
            end = _midnight(first, now, clocks.end(read, -1))
        if end > start:
            return end
    return None


def _chosen(text: str, phrase: _Phrase, now: datetime) -> _Ends | None:
    """Choose the last one that has begun where the past is told, else the first one that is not over."""
    named, timed = phrase.first.days, phrase.first.time
    sure = named and len(named.runs) == 1 and not named.festive and not (timed and timed.open)
    past = not sure and not (named and named.repeats) and _happened(text, phrase)
    found = _candidates(phrase, now, past)
    if sure:
        return next(found)
    if past:
        every = list(found)
        begun = next((ends for ends in reversed(every) if ends[0] <= now), every[0])
        unknown = named is not None and named.festive and begun[0] < now - _YEAR
        return None if unknown else begun
    start, end = now, None
    back = timedelta(named.back) if named else timedelta()
    for start, end in found:
        over = start if phrase.edge == "before" and named and named.festive else end or start
        if over > now - back or start >= now - back:
            return start, end
    return None if named and named.festive else (start, end)


def _edged(phrase: _Phrase, ends: _Ends) -> tuple[datetime | None, datetime | None]:
    """Open a span where an edge says so."""
    start, end = ends
    timed = phrase.first.time is not None
    festive = bool(phrase.first.days and phrase.first.days.festive)
    if phrase.last or not phrase.edge:
        return start, end
    if phrase.edge == "before":
        return None, start if timed or festive else end
    if phrase.edge == "until":
        return None, end or start
    return (start if timed or phrase.edge == "on" else end), None


def _span(text: str, phrase: _Phrase, now: datetime) -> Span | None:
    """Settle a phrase."""
    ends = _chosen(text, phrase, now)
    if ends is None:
        return None
    start, end = _edged(phrase, ends)
    first, last = phrase.first, phrase.last or phrase.first
    return Span(
        start=start,
        end=end,
        day=bool(first.days or last.days),
        time=bool(first.time or last.time),
        repeats=bool(first.days and first.days.repeats),
        words=text[phrase.begin : phrase.stop],
        at=phrase.begin,
    )


def _wait(text: str, at: int, now: datetime) -> Span | None:
    """Read a wait at a place."""
    if text[at] not in _WAIT_SIGNS or not (found := waits.match(text, at, now)):
        return None
    (start, end), whole, stop = found
    return Span(start, end, whole, not whole, False, text[at:stop], at)


def _led(text: str, phrase: _Phrase, before: Span | None, now: datetime) -> tuple[_Phrase, bool]:
    """Lend a phrase the day that was named just before it; say whether both are one."""
    if before is None or before.start is None or not before.day:
        return phrase, False
    gap = text[before.at + len(before.words) : phrase.begin]
    own, first = phrase.first.days, before.start.date()
    if own and own.listed and (runs := tuple(run for run in own.runs if run[0] > first)):
        return replace(phrase, first=replace(phrase.first, days=replace(own, runs=runs))), False
    if not phrase.first.time:
        return phrase, False
    length = (before.end - before.start).days if before.end and not before.time else 0
    close = _LOOSE.fullmatch(gap) is not None
    if own is not None and not (close and own.repeats and length > 1):
        return phrase, False
    if not close and (length > 1 or len(gap) > _WORDS_BETWEEN or _SENTENCE.search(gap)):
        return phrase, False
    runs = tuple(days.each((first, first + timedelta(max(length - 1, 0)))))
    lent = Days(runs, repeats=length > 1 or before.repeats, today=first == now.date())
    timed = clocks.by_night(phrase.first.time) if _TONIGHT.search(before.words) else phrase.first.time
    lent_phrase = replace(phrase, first=replace(phrase.first, days=lent, time=timed))
    if close:
        return lent_phrase, False
    if length == 1 and len(gap) <= _WORDS_WITHIN and not _HARD.search(gap):
        return replace(lent_phrase, begin=before.at), True
    return (lent_phrase if first >= now.date() or _THAT_DAY.search(gap) else phrase), False


def find(text: str, now: datetime, simple: str | None = None) -> tuple[Span, ...]:
    """Read every time that a text names; ``simple`` is its plain form where it is at hand, ``now`` an aware moment."""
    simple = plain(text) if simple is None else simple
    if not _MAY_SAY.search(simple):
        return ()
    spans: list[Span] = []
    at = 0
    while (sign := _AT.search(simple, at)) and len(spans) < _MANY:
        at = sign.start()
        span = _wait(simple, at, now)
        merged = False
        if span is None and (phrase := _phrase(simple, at, now)):
            phrase, merged = _led(simple, phrase, spans[-1] if spans else None, now)
            span = _span(simple, phrase, now)
        if span is None:
            at += 1
            continue
        if merged:
            spans.pop()
        spans.append(span)
        at = span.at + len(span.words)
    return tuple(spans)
