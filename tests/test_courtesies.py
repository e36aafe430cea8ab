"""Greetings, thanks, asking after one's own matters: answered kindly, kept nowhere, and no matter is made of them."""

import pytest

from storage.roles import Role
from storage.tickets import Tickets
from tests.conftest import Town

HOUSE = "鹭岛街道/阳光社区/阳光里/3栋"


@pytest.fixture
async def house(town: Town) -> Town:
    await town.group("3栋群", HOUSE)
    await town.appoint("梅姐", Role.BUILDING_LEADER, HOUSE)
    await town.person("阿婆", HOUSE, "101")
    return town


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("你好", "您好，我是管家。"),
        ("早上好！", "您好，我是管家。"),
        ("谢谢啊！", "不客气"),
        ("辛苦你了", "不客气"),
        ("好的", "好，有事随时说。"),
        ("算了", "好，有事随时说。"),
        ("你是谁", "我是这里的管家"),
        ("你是机器人吗？", "我是这里的管家"),
    ],
)
async def test_a_kind_word_is_answered_once_and_not_kept(house: Town, said: str, answer: str) -> None:
    ((where, words),) = await house.say("阿婆", said)
    assert where == "私聊·阿婆"
    assert words.startswith(answer)
    assert await house.say("阿婆", said) == [], "two machines would thank each other for ever"
    assert await house.say("阿婆", said, "3栋群") == [], "in a group it is for the neighbours"
    assert await house.ask(lambda db: Tickets(db).all()) == []


@pytest.mark.parametrize("said", ["人呢", "几点来啊", "我那个事怎么样了", "怎么还没来", "查一下", "查"])
async def test_whoever_asks_after_their_own_matter_needs_no_number(house: Town, said: str) -> None:
    ((_, none),) = await house.say("阿婆", said)
    assert none == "您没有还没办完的事。有事直接说，例如“3栋2单元楼道灯坏了”。"
    await house.say("阿婆", "报修 楼道灯坏了", "3栋群")
    await house.say("梅姐", "接")
    ((where, words),) = await house.say("阿婆", said)
    assert where == "私聊·阿婆"
    assert words.startswith("您报的：\n#1 楼道灯不亮｜3栋｜已接单｜")
    assert len(await house.ask(lambda db: Tickets(db).all())) == 1


async def test_asked_in_a_group_it_is_answered_in_private(house: Town) -> None:
    await house.say("阿婆", "报修 楼道灯坏了", "3栋群")
    heard = await house.say("阿婆", "查", "3栋群", calls_bot=True)
    assert [where for where, _ in heard] == ["私聊·阿婆"]


async def test_a_danger_that_is_given_back_calls_whoever_has_it_now(house: Town) -> None:
    await house.appoint("陈书记", Role.SECRETARY, "鹭岛街道/阳光社区/阳光里")
    await house.say("阿婆", "3栋电梯困人了，快来人", "3栋群")
    heard = await house.say("梅姐", "不归我 1 我在外地")
    mine = [words for where, words in heard if where == "私聊·陈书记"]
    assert mine == ["急事 #1 电梯困人（3栋）现在归您，请马上看一下。能去回“我去”，已经有人在办就回“接 1”。"]


async def test_what_is_taken_twice_is_told_once(house: Town) -> None:
    await house.say("阿婆", "我家水管漏水")
    told = [await house.say("梅姐", words) for words in ("接 1", "接 1", "认领 1")]
    assert [sum(where == "私聊·阿婆" for where, _ in heard) for heard in told] == [1, 0, 0]
