"""Which days are worked in China: the published holidays, and a plain guess for years not published yet."""

from collections.abc import Mapping
from datetime import date

from nlp.times import calendars

NO_OVERRIDES: Mapping[date, bool] = {}


def is_workday(day: date, overrides: Mapping[date, bool] = NO_OVERRIDES) -> bool:
    """Whether ``day`` is worked.  ``overrides`` come first; beyond the published years Monday to Friday count."""
    return overrides[day] if day in overrides else calendars.is_workday(day)
