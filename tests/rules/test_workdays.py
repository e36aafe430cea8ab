"""Workdays of China, also in years whose holidays nobody has published yet."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.workdays import is_workday


def test_a_published_year() -> None:
    assert not is_workday(date(2026, 10, 1))
    assert is_workday(date(2026, 6, 9))
    assert not is_workday(date(2026, 6, 14))


def test_the_next_year_is_guessed_and_never_raises() -> None:
    days = [date(2027, 1, 1) + timedelta(days=n) for n in range(365)]
    assert [is_workday(day) for day in days if day.weekday() >= 5] == [False] * sum(d.weekday() >= 5 for d in days)
    assert sum(map(is_workday, days)) > 200


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.booleans())
def test_what_the_place_declares_comes_first(day: date, worked: bool) -> None:
    assert is_workday(day, {day: worked}) is worked
    assert isinstance(is_workday(day), bool)
