"""Calendars: workdays and the days off of festivals, as far as chinesecalendar's data goes."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, lru_cache

import chinese_calendar

_FIXED = {"New Year's Day": (1, 1), "Labour Day": (5, 1), "National Day": (10, 1)}

_MOVING = {
    "Spring Festival": "02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08",
    "Tomb-sweeping Day": "04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05",
    "Dragon Boat Festival": "06-10 05-31 06-19 06-09 05-28 06-16 06-05 06-24 06-12 06-01 06-20 06-10",
    "Mid-autumn Festival": "09-17 10-06 09-25 09-15 10-03 09-22 09-12 10-01 09-19 09-08 09-27 09-16",
}
"""The day itself of what follows the moon or the sun, from 2024 to 2035, by the almanac."""
_SINCE = 2024


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


def feast(name: str, years: range) -> Iterator[date]:
    """Give the day of the festival itself, year by year, as far as it is known."""
    days = _MOVING.get(name, "").split()
    for year in years:
        if name in _FIXED:
            yield date(year, *_FIXED[name])
        elif 0 <= year - _SINCE < len(days):
            yield date.fromisoformat(f"{year}-{days[year - _SINCE]}")


def festival(name: str, years: range) -> Iterator[tuple[date, date]]:
    """Give a festival's days off, year by year; of an unknown year only where its date never changes."""
    for year in years:
        if known := _days_off().get((name, year)):
            yield known
        elif name in _FIXED:
            day = date(year, *_FIXED[name])
            yield day, day
