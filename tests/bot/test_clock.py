"""Time goes one way."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import MovableClock, SystemClock
from tests.conftest import FakeClock


def test_the_machines_time_has_a_zone() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_pushed_forward_and_told() -> None:
    start = datetime(2026, 6, 9, 9, 0, tzinfo=UTC)
    clock, told = MovableClock(FakeClock(start), timedelta(hours=1)), []
    clock.watch(lambda: told.append(clock.now()))
    assert clock.now() == start + timedelta(hours=1)
    clock.move(timedelta(minutes=5))
    assert told == [start + timedelta(minutes=65)]


def test_never_back() -> None:
    clock = MovableClock(SystemClock())
    with pytest.raises(ValueError, match="never goes back"):
        clock.move(-timedelta(seconds=1))
    assert clock.ahead == timedelta(0)
