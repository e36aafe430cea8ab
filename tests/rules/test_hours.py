"""Quiet times: nobody is disturbed in them, and while they last the clock stands still."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from handlers.rules.hours import Hours

ZONE = ZoneInfo("Asia/Shanghai")
TUESDAY = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)

moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(ZONE))  # noqa: DTZ001  hypothesis puts the zone on
spans = st.integers(0, 60 * 24 * 3).map(lambda minutes: timedelta(minutes=minutes))
clocks = st.times().map(lambda t: t.replace(second=0, microsecond=0))


@st.composite
def tables(draw) -> Hours:
    values = {
        "night": (draw(clocks), draw(clocks)),
        "noon": tuple(sorted((draw(clocks), draw(clocks)))),
        "holidays": draw(st.booleans()),
    }
    try:
        return Hours(**values)
    except ValidationError:
        assume(False)
        raise


@given(tables(), moments, spans)
def test_what_is_due_never_falls_into_a_quiet_time(hours: Hours, start: datetime, counted: timedelta) -> None:
    due = hours.after(start, counted)
    assert hours.is_open(due)
    assert due >= start + counted


@given(tables(), moments, spans, spans)
def test_longer_is_never_earlier_and_later_is_never_earlier(
    hours: Hours, start: datetime, one: timedelta, more: timedelta
) -> None:
    assert hours.after(start, one) <= hours.after(start, one + more)
    assert hours.after(start, one) <= hours.after(start + more, one)


@given(tables(), moments, spans, spans)
def test_counted_minutes_add_up(hours: Hours, start: datetime, one: timedelta, other: timedelta) -> None:
    assert hours.after(hours.after(start, one), other) - hours.after(start, one + other) < timedelta(milliseconds=1)


@given(tables(), moments)
def test_the_next_open_moment_is_the_first(hours: Hours, moment: datetime) -> None:
    opening = hours.next_open(moment)
    if hours.is_open(moment):
        assert opening == moment
    else:
        assert not hours.is_open(moment + (opening - moment) / 2)
        assert not hours.is_open(opening - timedelta(microseconds=1))


@given(moments, spans)
def test_a_promise_is_kept_to_five_minutes(start: datetime, counted: timedelta) -> None:
    exact, said = Hours().after(start, counted), Hours().promise(start, counted)
    assert said.minute % 5 == 0
    assert timedelta(minutes=-1) < said - exact < timedelta(minutes=5)


@pytest.mark.parametrize(
    ("start", "minutes", "due"),
    [
        ((9, 9, 0), 240, (9, 15, 0)),
        ((9, 11, 59), 1, (9, 14, 0)),
        ((9, 12, 0), 0, (9, 14, 0)),
        ((9, 21, 59), 1, (10, 7, 0)),
        ((9, 23, 0), 30, (10, 7, 30)),
        ((10, 2, 0), 0, (10, 7, 0)),
        ((9, 7, 0), 0, (9, 7, 0)),
    ],
)
def test_by_hand(start: tuple, minutes: int, due: tuple) -> None:
    day, hour, minute = start
    begun = TUESDAY.replace(day=day, hour=hour, minute=minute)
    assert Hours().after(begun, timedelta(minutes=minutes)) == TUESDAY.replace(day=due[0], hour=due[1], minute=due[2])


def test_holidays_are_quiet_where_the_place_says_so() -> None:
    saturday = TUESDAY.replace(day=13)
    assert Hours().is_open(saturday)
    resting = Hours(holidays=True)
    assert not resting.is_open(saturday)
    assert resting.next_open(saturday) == TUESDAY.replace(day=15, hour=7)
    worked = Hours(holidays=True, overrides={date(2026, 6, 13): True, date(2026, 6, 15): False})
    assert worked.is_open(saturday)
    assert worked.next_open(TUESDAY.replace(day=14)) == TUESDAY.replace(day=16, hour=7)


def test_a_year_without_published_holidays_does_not_raise() -> None:
    new_year = datetime(2027, 1, 1, 9, 0, tzinfo=ZONE)
    for days in range(365):
        Hours(holidays=True).after(new_year + timedelta(days=days), timedelta(hours=30))


@pytest.mark.parametrize(
    "table",
    [
        {"night": (time(0), time(23, 59))},
        {"night": (time(7), time(6))},
        {"noon": (time(7), time(22))},
        {"noon": (time(14), time(12))},
        {"nights": (time(22), time(7))},
    ],
)
def test_a_table_that_closes_the_day_is_refused(table: dict) -> None:
    with pytest.raises(ValidationError):
        Hours(**table)


def test_every_day_declared_free_still_ends() -> None:
    never = Hours(holidays=True, overrides={date(2026, 6, 9) + timedelta(days=n): False for n in range(400)})
    assert never.after(TUESDAY, timedelta(hours=1)) >= TUESDAY
