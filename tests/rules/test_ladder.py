"""The table of waiting times."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder, Step
from storage.places import PlaceKind
from tests.conftest import ZONE


@given(st.lists(st.integers(-10, 100_000), max_size=4), st.none() | st.integers(-10, 100_000))
def test_minutes_grow_or_the_table_is_refused(remind: list[int], move: int | None) -> None:
    marks = [*remind, *([] if move is None else [move])]
    good = len(remind) <= 2 and all(0 < m <= 43_200 for m in marks) and marks == sorted(set(marks))
    if good:
        assert Step(remind=remind, move=move).move == move
    else:
        with pytest.raises(ValidationError):
            Step(remind=remind, move=move)


@pytest.mark.parametrize("value", [True, 1.5, "sixty", float("nan"), None, 0, -1, 43_201])
def test_minutes_are_whole_numbers(value: object) -> None:
    with pytest.raises(ValidationError):
        Ladder(answer=value)


def test_nobody_hears_more_than_three_words_of_one_matter() -> None:
    for step in (Ladder().leader, Ladder().deputy, Ladder().estate, Ladder().community, Ladder().street):
        assert 1 + len(step.remind) <= 3


@pytest.mark.parametrize(
    ("kind", "deputy", "step"),
    [
        (PlaceKind.UNIT, False, "leader"),
        (PlaceKind.BUILDING, False, "leader"),
        (PlaceKind.BUILDING, True, "deputy"),
        (PlaceKind.CLUSTER, True, "deputy"),
        (PlaceKind.ESTATE, False, "estate"),
        (PlaceKind.ESTATE, True, "deputy"),
        (PlaceKind.GRID, False, "community"),
        (PlaceKind.COMMUNITY, True, "community"),
        (PlaceKind.STREET, False, "street"),
        (PlaceKind.STREET, True, "street"),
    ],
)
def test_which_rung(kind: PlaceKind, deputy: bool, step: str) -> None:
    assert Ladder().step(kind, deputy=deputy) is getattr(Ladder(), step) or Ladder().step(
        kind, deputy=deputy
    ) == getattr(Ladder(), step)


def test_an_emergency_waits_less() -> None:
    table = Ladder()
    assert table.answer_within(True) < table.answer_within(False) == timedelta(hours=1)
    assert table.finish_within(True) < table.finish_within(False) == timedelta(hours=8)


def test_what_came_in_late_has_the_time_of_a_first_reminder_of_its_own() -> None:
    step, hours = Step(remind=(60, 210), move=240), Hours()
    told = datetime(2026, 6, 9, 16, 30, tzinfo=ZONE)
    assert not step.had_time(hours, told, told + timedelta(minutes=59))
    assert step.had_time(hours, told, told + timedelta(minutes=60))
    assert Step(move=60).had_time(hours, told, told), "where nobody is reminded, all moves together"
