"""Somebody's own hours as they are said; and what they leave of the hours of a place."""

from datetime import datetime, timedelta

import pytest

from handlers.rules import windows
from handlers.rules.hours import Hours
from storage.windows import Window
from tests.conftest import ZONE

NOON, SIX, DAY = 12 * 60, 18 * 60, 24 * 60
FREE = Window(False, 0, DAY)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 6, day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("工作日 18:00 后", (Window(True, SIX, DAY), FREE)),
        ("工作日晚上6点以后，周末全天", (Window(True, SIX, DAY), FREE)),
        ("周一到周五 18点以后", (Window(True, SIX, DAY), FREE)),
        ("平时下午2点到5点和周末", (Window(True, 840, 1020), FREE)),
        ("周末", (FREE,)),
        ("周末上午9点到11点半", (Window(False, 540, 690),)),
        ("每天 8:00-12:00", (Window(True, 480, NOON), Window(False, 480, NOON))),
        ("晚上八点后有空", (Window(True, 1200, DAY), Window(False, 1200, DAY))),
        ("工作日 18:00-20:00、19:00到21:00", (Window(True, SIX, 1260), FREE)),
        ("工作日晚上、周末全天", (Window(True, SIX, 1320), FREE)),
        ("下班后和周末", (Window(True, SIX, DAY), FREE)),
        ("周末也行", (FREE,)),
        ("随时", ()),
        ("工作日 20:00-18:00", None),
        ("3栋", None),
        ("你好", None),
        ("", None),
    ],
)
def test_as_people_say_it(words: str, meant: tuple[Window, ...] | None) -> None:
    assert windows.said(words) == meant


def test_waiting_counts_in_ones_own_hours_only() -> None:
    hours = Hours().within([Window(True, SIX, DAY), FREE])
    assert hours.next_open(at(9, 9)) == at(9, 18), "a Tuesday"
    assert hours.is_open(at(9, 21, 59))
    assert not hours.is_open(at(9, 22)), "the night of the place stays quiet"
    assert hours.after(at(9, 21), timedelta(hours=2)) == at(10, 19)
    assert hours.after(at(12, 21), timedelta(hours=2)) == at(13, 8), "Saturday morning"
    assert hours.next_open(at(13, 12)) == at(13, 14), "and noon"
    assert Hours().within(()) == Hours()


def test_a_window_at_night_leaves_no_time() -> None:
    assert not windows.leaves_time(Hours(), [Window(True, 23 * 60, DAY)], at(9, 9))
    assert windows.leaves_time(Hours(), [FREE], at(9, 9))
    assert windows.leaves_time(Hours(), [], at(9, 23))


def test_whether_it_suits() -> None:
    own = [Window(True, SIX, DAY)]
    assert not Hours().suits(at(9, 17, 59), own)
    assert Hours().suits(at(9, 18), own)
    assert not Hours().suits(at(13, 18), own)
    assert Hours().suits(at(13, 18), [])
