"""Receipts: a household counts once, whoever answers and however; silence is no answer."""

from datetime import datetime

from tests.conftest import ZONE, Town
from tests.noticeboard import ESTATE, NOTICE, confirmed, peopled


async def test_a_household_counts_once_however_it_answers(town: Town) -> None:
    await peopled(town)
    for name, room in (("陈姐", "101"), ("老陈", "101"), ("阿伟", "201"), ("林婶", "301"), ("周叔", "401")):
        await town.person(name, f"{ESTATE}/3栋", room)
    await confirmed(town, f"{NOTICE} 要回执")
    await town.pass_time(minutes=2)
    assert await town.say("陈姐", "1", "3栋群") == []
    assert await town.say("老陈", "收到", "3栋群") == []
    assert await town.say("阿伟", "👍", "3栋群") == []
    assert await town.say("林婶", "1") == [("私聊·林婶", "好，记下了，谢谢。")]
    assert await town.say("路人", "收到", "3栋群") == []
    assert await town.say("周叔", "这水停得真不是时候", "3栋群") == []
    assert await town.say("梅姐", "代收 401 电话已告知") == [("私聊·梅姐", "好，401记为已告知。您这里都有着落了。")]
    said = await town.wait_until(datetime(2026, 6, 10, 12, 30, tzinfo=ZONE))
    assert (
        "私聊·小郑",
        "停水结束了。送达：去向 5/5，户 3/4，1 户未回应，其中 1 户已有人当面或电话告知。",
    ) in said
    assert not any("未回应" in words for where, words in said if where == "私聊·梅姐"), "nobody is left to call"


async def test_one_after_a_ticket_joins_the_ticket_and_after_the_notice_answers_it(town: Town) -> None:
    await peopled(town)
    for name, room in (("陈姐", "101"), ("阿伟", "201")):
        await town.person(name, f"{ESTATE}/3栋", room)
    await confirmed(town, f"{NOTICE} 要回执")
    await town.pass_time(minutes=2)
    await town.say("陈姐", "我们这楼道灯坏了三天了没人修", "3栋群")
    await town.say("阿伟", "1", "3栋群")
    said = await town.wait_until(datetime(2026, 6, 10, 12, 30, tzinfo=ZONE))
    assert any("户 0/2" in words for _, words in said)


async def test_within_three_days_the_account_is_given(town: Town) -> None:
    await peopled(town)
    await town.person("陈姐", f"{ESTATE}/3栋", "101")
    await confirmed(town, "转发 请各家检查燃气软管，超过两年的换新 到 1-5栋 要回执")
    said = await town.pass_time(hours=49)
    assert [where for where, words in said if "未回应" in words] == ["私聊·梅姐"]
    said = await town.pass_time(hours=24)
    assert said == [("私聊·小郑", "通知发出三天了。送达：去向 5/5，户 0/1，1 户未回应。")]
    assert all("上周我在各群" in words for _, words in await town.pass_time(days=5))
