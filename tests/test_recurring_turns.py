"""Turns that come again: which days they mean, and that they go on until told otherwise."""

from datetime import date, datetime, timedelta

import pytest

from handlers.rules.repeats import Repeat, taken_out
from storage.roles import Role, Roles
from tests.conftest import ZONE, Town

TODAY = date(2026, 6, 9)
"""A Tuesday of an even week."""


@pytest.mark.parametrize(
    ("text", "out", "weekdays", "weeks", "dates"),
    [
        ("每周一 8:30-17:30", "6月15日 8:30-17:30", (0,), "", ""),
        ("每周二四上午", "6月9日上午", (1, 3), "", ""),
        ("每周一到周五", "6月10日", (0, 1, 2, 3, 4), "", ""),
        ("每个星期天", "6月14日", (6,), "", ""),
        ("每个工作日", "6月10日", (0, 1, 2, 3, 4), "", ""),
        ("每周末", "6月13日", (5, 6), "", ""),
        ("每天", "6月9日", tuple(range(7)), "", ""),
        ("单周周三", "6月17日", (2,), "odd", ""),
        ("双周三", "6月10日", (2,), "even", ""),
        ("隔周周六", "6月13日", (5,), "even", ""),
        ("双号", "6月10日", tuple(range(7)), "", "even"),
    ],
)
def test_days_that_come_again(text: str, out: str, weekdays: tuple[int, ...], weeks: str, dates: str):
    today = TODAY if weekdays != (0, 1, 2, 3, 4) else TODAY + timedelta(days=1)
    said, found = taken_out(text, today)
    assert said == out
    assert [repeat for repeat, _ in found.values()] == [Repeat(weekdays, weeks, dates)]


@pytest.mark.parametrize("text", ["下周一", "6月10日到6月12日每天8:30", "周三周四", "下周一到周五", "明天"])
def test_days_that_do_not(text: str):
    assert taken_out(text, TODAY) == (text, {})


def test_the_next_weekday_comes_again_like_the_first():
    said, found = taken_out("每周一高敏，周二老王", TODAY)
    assert said == "6月15日高敏，6月9日老王"
    assert [repeat.weekdays for repeat, _ in found.values()] == [(0,), (1,)]


@pytest.mark.parametrize("words", ["，以后每周都这样", "，以后都这样排", "，每个星期都如此"])
def test_said_afterwards_the_days_before_come_again(words: str):
    said, found = taken_out(f"高敏周一三值班{words}", TODAY)
    assert said == "高敏6月10日值班"
    assert [repeat.weekdays for repeat, _ in found.values()] == [(0, 2)]


async def test_they_go_on_for_as_long_as_nobody_says_otherwise(town: Town):
    await town.place("鹭岛街道/阳光社区/阳光里/5栋")
    await town.appoint("小郑", Role.ADMIN, "鹭岛街道/阳光社区")
    await town.appoint("高敏", Role.GRID_WORKER, "鹭岛街道/阳光社区")
    await town.say("小郑", "每周一高敏在党群中心值班，8点半到5点半")
    monday = datetime(2026, 7, 20, 9, 0, tzinfo=ZONE)
    await town.wait_until(monday)
    [(_, said)] = await town.say("高敏", "值班 党群中心 今天")
    assert "网格员 高敏（08:30–17:30）" in said
    await town.say("小郑", "排班 党群中心 取消 每周一")
    await town.wait_until(monday + timedelta(days=7))
    [(_, said)] = await town.say("高敏", "值班 党群中心 今天")
    assert "高敏" not in said


async def test_they_end_with_the_office_and_the_admins_hear_of_it(town: Town):
    place = await town.place("鹭岛街道/阳光社区")
    await town.appoint("小郑", Role.ADMIN, "鹭岛街道/阳光社区")
    await town.appoint("高敏", Role.GRID_WORKER, "鹭岛街道/阳光社区")
    gao = await town.person("高敏")
    await town.say("小郑", "每周一高敏在党群中心值班，8点半到5点半")
    await town.ask(lambda db: Roles(db).end(gao.id, Role.GRID_WORKER, place, at=town.clock.now()))
    heard = await town.wait_until(datetime(2026, 6, 17, 9, 0, tzinfo=ZONE))
    assert [said for where, said in heard if where == "私聊·小郑"] == [
        "党群中心 每周一原由高敏值班，现在在这里没有身份了，7月7日以后没有再排。请另排一位。"
    ]
