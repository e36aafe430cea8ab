"""Left alone after five failures in a row; tried once after a pause, which grows until something works again."""

from datetime import datetime, timedelta

import pytest

from bot.breaker import AFTER, PAUSES, Breaker
from tests.conftest import ZONE, FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 6, 9, 9, 0, tzinfo=ZONE))


def fail(breaker: Breaker, times: int) -> list[timedelta | None]:
    return [breaker.failed() for _ in range(times)]


def test_four_failures_and_one_answer_change_nothing(clock):
    breaker = Breaker(clock)
    for _ in range(3):
        assert fail(breaker, AFTER - 1) == [None] * (AFTER - 1)
        breaker.worked()
    assert breaker.room(4) == 4


def test_five_in_a_row_open_it_and_one_try_closes_it(clock):
    breaker = Breaker(clock)
    assert fail(breaker, AFTER)[-1] == PAUSES[0]
    assert breaker.room(4) == 0
    clock.time += PAUSES[0] - timedelta(seconds=1)
    assert breaker.room(4) == 0
    clock.time += timedelta(seconds=1)
    assert breaker.room(4) == 1
    breaker.worked()
    assert breaker.room(4) == 4


def test_the_pause_grows_up_to_an_hour_and_begins_anew(clock):
    breaker = Breaker(clock)
    fail(breaker, AFTER - 1)
    for pause in (*PAUSES, PAUSES[-1], PAUSES[-1]):
        assert breaker.failed() == pause
        clock.time += pause
        assert breaker.room(4) == 1
    breaker.worked()
    assert fail(breaker, AFTER)[-1] == PAUSES[0]


def test_failures_that_were_under_way_together_count_as_one_opening(clock):
    breaker = Breaker(clock)
    fail(breaker, AFTER)
    assert fail(breaker, 3) == [None] * 3
    clock.time += PAUSES[0]
    assert breaker.room(4) == 1
