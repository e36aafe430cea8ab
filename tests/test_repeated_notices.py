"""Notices sent again and again: they end with the office of whoever sends them, and others may stop them."""

from datetime import datetime

from storage.roles import Role
from tests.conftest import ZONE, Town
from tests.noticeboard import ESTATE, confirmed, notices, peopled

WEEKLY = "转发 今天收厨余垃圾，请分类 到 1-2栋 每周三 8点"


async def weekly(town: Town) -> None:
    """小郑 runs the estate, 老金 lets the groups know every Wednesday."""
    await peopled(town)
    await town.appoint("老金", Role.GRID_WORKER, ESTATE)
    await confirmed(town, WEEKLY, who="老金")


async def test_a_dismissed_author_says_nothing_any_more(town: Town) -> None:
    await weekly(town)
    said = await town.order("小郑", "免去 老金 网格员 阳光里")
    ended = "通知（每周三 8点，2 个群（1、2栋））停了：定期发的人已经不担任职务。还要发的话，请重新发起。"
    assert ("私聊·小郑", ended) in said
    assert notices(await town.wait_until(datetime(2026, 6, 10, 8, 5, tzinfo=ZONE)), "厨余") == []


async def test_it_ends_with_the_date_of_the_office_too(town: Town) -> None:
    await weekly(town)
    await town.order("小郑", "任命 老金 网格员 阳光里 20小时")
    said = await town.wait_until(datetime(2026, 6, 10, 8, 5, tzinfo=ZONE))
    assert notices(said, "收厨余") == []
    assert any("定期发的人已经不担任职务" in words for where, words in said if where == "私聊·小郑")


async def test_whoever_runs_the_place_may_stop_it_and_its_author_knows(town: Town) -> None:
    await weekly(town)
    assert await town.say("小郑", "停发") == [
        ("私聊·老金", "您定好要发的通知（每周三 8点，2 个群（1、2栋））由小郑停了，不再发。"),
        ("私聊·小郑", "好，通知（每周三 8点）不再发了。"),
    ]
    assert notices(await town.pass_time(days=2), "厨余") == []


async def test_a_leader_of_one_of_two_buildings_may_not(town: Town) -> None:
    await weekly(town)
    await town.appoint("何叔", Role.BUILDING_LEADER, f"{ESTATE}/1栋")
    assert await town.say("何叔", "停发") == [("私聊·何叔", "没有定时、定期发的通知。")]


async def test_where_there_are_several_it_is_asked_which(town: Town) -> None:
    await weekly(town)
    await confirmed(town, "转发 今天收旧衣服 到 1栋 每周五 8点", who="老金")
    ((_, asked),) = await town.say("小郑", "停发")
    assert "2 条" in asked
    assert "1. 通知（每周五 8点，1 个群（1栋））：今天收旧衣服。" in asked
    assert await town.say("小郑", "停发 3") == [("私聊·小郑", "没有第 3 条。回“停发”看定时、定期发的有哪些。")]
    assert ("私聊·小郑", "好，通知（每周三 8点）不再发了。") in await town.say("小郑", "停发 2")
    assert notices(await town.wait_until(datetime(2026, 6, 12, 8, 5, tzinfo=ZONE)), "旧衣服") == ["1栋群"]
