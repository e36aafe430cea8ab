"""“谁值班” in plain words, what only sounds so, and the turns that a swap means."""

from datetime import datetime, timedelta

import pytest

from handlers.rules import rotas
from nlp import times
from storage.shifts import Shift
from tests.conftest import ZONE

NOW = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)


@pytest.mark.parametrize(
    "text",
    [
        "今天党群中心谁值班？",
        "党群中心今天是谁值班呀",
        "请问党群中心今天谁在值班",
        "明天哪位在警务室值班",
        "党群中心值班的是谁",
        "周三值班的同志是哪位",
        "现在什么人当班",
    ],
)
def test_who_is_on_duty_is_asked_in_many_ways(text: str) -> None:
    assert rotas.asks_who(text)


@pytest.mark.parametrize(
    "text",
    [
        "我明天值班，带不了孩子",
        "党群中心有人值班吗，我刚从那边过来，门是关着的，打电话也没有人接，到底什么时候开门啊急死人了",
        "值班室门口放了个快递",
        "谁家有梯子借一下",
        "老公今晚值班，谁一起吃饭",
    ],
)
def test_other_talk_of_duty_is_talk(text: str) -> None:
    assert not rotas.asks_who(text)


@pytest.mark.parametrize(
    ("text", "mine", "name", "theirs"),
    [
        ("小李", None, "小李", None),
        ("6月10日 小李", 10, "小李", None),
        ("小李 6月12日", None, "小李", 12),
        ("6月10日 小李 6月12日", 10, "小李", 12),
        ("明天 和小李", 10, "小李", None),
        ("6月10日", 10, "", None),
        ("", None, "", None),
    ],
)
def test_the_day_before_the_name_is_mine(text: str, mine: int | None, name: str, theirs: int | None) -> None:
    found = rotas.swap(text, times.find(text, NOW))
    days = [span.start.day if span and span.start else None for span in (found.mine, found.theirs)]
    assert (days[0], found.name, days[1]) == (mine, name, theirs)


def test_a_turn_is_the_next_one_or_that_of_a_day() -> None:
    shifts = [
        Shift(
            id=day,
            place_id=1,
            point="党群中心",
            person_id=1,
            starts_at=NOW + timedelta(days=day),
            ends_at=NOW + timedelta(days=day, hours=8),
        )
        for day in (1, 3)
    ]
    assert rotas.turn(shifts, None) is shifts[0]
    assert rotas.turn(shifts, times.find("6月12日", NOW)[0]) is shifts[1]
    assert rotas.turn(shifts, times.find("6月11日", NOW)[0]) is None
    assert rotas.turn([], None) is None


def test_the_longest_name_is_the_point_that_is_meant() -> None:
    points = [(1, "中心"), (1, "党群中心"), (2, "党群中心")]
    assert rotas.named(points, "今天党群中心谁值班") == [(1, "党群中心"), (2, "党群中心")]
    assert rotas.named(points, "今天谁值班") == []


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("周一到周五我，周末老王", {"我": 4, "老王": 2}),
        ("我周三周四，老王周五", {"我": 2, "老王": 1}),
        ("下周二到周四 上午我 下午老王", {"我": 3, "老王": 3}),
        ("下周一到周五我，8点半到5点半，周末老王", {"我": 5, "老王": 2}),
        ("周三我老王", {}),
        ("我，老王周五", {}),
    ],
)
def test_everybody_has_the_days_that_stand_beside_them(words: str, whose: dict[str, int]):
    spans = times.find(words, NOW)
    shares = rotas.shares(spans, {words.index(name): name for name in ("我", "老王")})
    turns = {name: [t for t in rotas.turns(days, rotas.hours_of(spans)) if t[1] > NOW] for name, days in shares}
    assert {name: len(each) for name, each in turns.items()} == whose


def test_weekdays_in_a_row_are_each_a_day():
    assert rotas.spelled_out("下周一三五高敏") == "下周一、下周三、下周五高敏"
    assert rotas.spelled_out("周一到周五") == "周一到周五"
    assert rotas.spelled_out("周三一点开会") == "周三一点开会"
