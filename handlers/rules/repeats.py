"""Turns that come again until told otherwise: 每周一, 每周二四, 每个工作日, 每天, 单周周三, 双号.

An odd week (单周) is one whose number by ISO 8601 is odd; an odd day (单号) one whose number in its month is.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

_DAYS = "一二三四五六日"
_WEEK = r"(?:周|星期|礼拜)"
_NAMED = rf"[一二三四五六日天末](?:(?:[、和,，]?{_WEEK}?|[到至]{_WEEK}?)[一二三四五六日天末](?![点号月]))*"
_WEEKLY = re.compile(
    rf"(?:(?P<every>每个?|[单双]|每?隔一?个?)(?:工作日|{_WEEK}(?:的?{_WEEK})?(?P<days>{_NAMED})?)|(?<![下上这本个]){_WEEK}(?P<bare>{_NAMED}))"
)
_DATES = re.compile(r"(?P<parity>[单双])(?:号|日)(?:的?(?:日子|那天))?")
_DAILY = re.compile(r"每[天日](?!\d)|天天")
_OTHER_DAYS = re.compile(rf"\d[月号日]|[今明后]天|{_WEEK}[一二三四五六日天末]|[到至]")
_AGAIN = re.compile(rf"每个?(?:{_WEEK}|工作日)|[单双](?:{_WEEK}|号|日)|隔一?个?{_WEEK}")
_ALWAYS = re.compile(
    rf"[,，\s]?(?:以后|今后|往后)?(?:每个?{_WEEK}(?:都|如此|一样|照此|照旧)|(?:以后|今后|往后)都(?=这[样么]|如此|照))(?:是?这[样么]|如此|照旧|照此)?(?:排|值班?)?"
)
_RANGE = re.compile(rf"([一二三四五六日天])[到至]{_WEEK}?([一二三四五六日天])")
_EVERY = "每"
_ODD, _EVEN = "odd", "even"
_PARITY = {"单": _ODD, "双": _EVEN}
_ALL = range(7)
_DATE = "{month}月{day}日"


@dataclass(frozen=True, slots=True)
class Repeat:
    """On which days.  ``weekdays``: Monday is 0; ``weeks`` and ``dates``: "odd", "even" or "" for all of them."""

    weekdays: tuple[int, ...]
    weeks: str = ""
    dates: str = ""

    def falls_on(self, day: date) -> bool:
        """Whether that day is one."""
        parities = (self.weeks, day.isocalendar().week), (self.dates, day.day)
        return day.weekday() in self.weekdays and all(not said or said == _of(number) for said, number in parities)

    def days(self, since: date, until: date) -> Iterator[date]:
        """Its days from ``since`` on, before ``until``."""
        every = (since + timedelta(days=ahead) for ahead in range((until - since).days))
        return (day for day in every if self.falls_on(day))

    def meets(self, other: "Repeat") -> bool:
        """Whether a day can be one of both."""
        weeks, dates = ({self.weeks, other.weeks} - {""}, {self.dates, other.dates} - {""})
        return bool(set(self.weekdays) & set(other.weekdays)) and len(weeks) < 2 and len(dates) < 2


def taken_out(text: str, today: date) -> tuple[str, Mapping[str, tuple[Repeat, str]]]:
    """The words with the first day of each repetition in its place, and what that date stands for, as it was said."""
    found: dict[str, tuple[Repeat, str]] = {}
    last = ""

    def dated(repeat: Repeat, words: str) -> str:
        first = next(repeat.days(today, today + timedelta(days=32)))
        token = _DATE.format(month=first.month, day=first.day)
        found[token] = repeat, words
        return token

    def weekly(m: re.Match[str]) -> str:
        nonlocal last
        every = m["every"] or last
        days = m["days"] or m["bare"]
        if not every or (days is None and "工作日" not in m[0] and every not in _PARITY):
            return m[0]
        last = every
        repeat = Repeat(_weekdays(days) if days else tuple(range(5)), _PARITY.get(every, ""))
        if "隔" in every:
            first = next(repeat.days(today, today + timedelta(days=32)))
            repeat = Repeat(repeat.weekdays, _of(first.isocalendar().week))
        return dated(repeat, m[0] if m["every"] else f"{every}{m[0]}")

    if always := _ALWAYS.search(text):
        text, last = text.replace(always[0], "", 1), _EVERY
    if always or _AGAIN.search(text):
        text = _WEEKLY.sub(weekly, text)
        text = _DATES.sub(lambda m: dated(Repeat(tuple(_ALL), dates=_PARITY[m["parity"]]), m[0]), text)
    elif (daily := _DAILY.search(text)) and not _OTHER_DAYS.search(_DAILY.sub("", text)):
        text = _DAILY.sub(dated(Repeat(tuple(_ALL)), daily[0]), text, count=1)
    return text, found


def _of(number: int) -> str:
    return _ODD if number % 2 else _EVEN


def _weekdays(said: str) -> tuple[int, ...]:
    """“一到五”, “二四”, “末”."""
    said = said.replace("末", "六日").replace("天", "日")
    said = _RANGE.sub(lambda m: _DAYS[_DAYS.index(m[1]) : _DAYS.index(m[2]) + 1], said)
    return tuple(sorted({_DAYS.index(letter) for letter in said if letter in _DAYS}))
