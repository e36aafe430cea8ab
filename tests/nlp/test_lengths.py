"""Lengths of time, and which of them is an estimate."""

from datetime import timedelta

import pytest

from nlp import times


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("3天", timedelta(days=3)),
        ("一周", timedelta(weeks=1)),
        ("2小时", timedelta(hours=2)),
        ("半小时", timedelta(minutes=30)),
        ("一个半小时", timedelta(minutes=90)),
        ("两天半", timedelta(hours=60)),
        ("十五分钟", timedelta(minutes=15)),
        ("0.5小时", timedelta(minutes=30)),
        ("半钟", timedelta(minutes=30)),
        ("马上", None),
    ],
)
def test_a_length_of_time_is_read(text: str, length: timedelta | None) -> None:
    assert times.span(text) == length


def test_an_estimate_is_not_any_length_of_time() -> None:
    assert times.clock_estimate("总闸跳了 估计半小时") == timedelta(minutes=30)
    assert times.clock_estimate("20分钟到") == timedelta(minutes=20)
    assert times.clock_estimate("师傅说再等20分钟") == timedelta(minutes=20)
    assert times.clock_estimate("等了三天了") is None
    assert times.clock_estimate("这灯坏了三天，没有谁管过") is None
