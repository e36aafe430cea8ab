"""Which days are worked in China: the published holidays, and a plain guess for years not published yet."""

from collections.abc import Mapping
from datetime import date

import chinese_calendar

NO_OVERRIDES: Mapping[date, bool] = {}


def is_workday(day: date, overrides: Mapping[date, bool] = NO_OVERRIDES) -> bool:
    """Whether ``day`` is worked.  ``overrides`` come first; beyond the published years Monday to Friday count."""
    if day in overrides:
        return overrides[day]
    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return day.weekday() < 5
