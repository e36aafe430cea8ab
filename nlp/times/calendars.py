"""Calendars: workdays and the days off of festivals, as far as chinesecalendar's data goes."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, lru_cache

import chinese_calendar

_FIXED = {"New Year's Day": (1, 1), "Labour Day": (5, 1), "National Day": (10, 1)}


def shifted(year: int, month: int, by: int = 0) -> date:
    """Give the first day of a month so many months later."""
    years, months = divmod(month - 1 + by, 12)
    return date(year + years, months + 1, 1)


def later(day: date, months: int) -> date:
    """Give the same day so many months later, or the last one of a shorter month."""
    first = shifted(day.year, day.month, months)
    return min(first + timedelta(day.day - 1), shifted(first.year, first.month, 1) - timedelta(1))


@lru_cache(maxsize=512)
def is_workday(day: date) -> bool:
    """Say whether a day is one for work: by the official list, after its end by the weekday."""
    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return day.weekday() < 5


def workday(after: date, count: int) -> date:
    """Give the so-manieth workday after a day."""
    day = after
    while count > 0:
        day += timedelta(1)
        count -= is_workday(day)
    return day


@cache
def _days_off() -> dict[tuple[str, int], tuple[date, date]]:
    """Gather the first and the last day off of every festival and year."""
    found: dict[tuple[str, int], tuple[date, date]] = {}
    for day, name in sorted(chinese_calendar.holidays.items()):
        first, _ = found.get((name, day.year), (day, day))
        found[name, day.year] = (first, day)
    return found


def festival(name: str, years: range) -> Iterator[tuple[date, date]]:
    """Give a festival's days off, year by year; of an unknown year only where its date never changes."""
    for year in years:
        if known := _days_off().get((name, year)):
            yield known
        elif name in _FIXED:
            day = date(year, *_FIXED[name])
            yield day, day
