"""The result comes back to where it was reported; one word judges it, asked for once, and silence is no praise."""

from datetime import timedelta

import pytest

from storage.journal import Journal
from storage.pictures import Pictures
from storage.roles import Role
from storage.tickets import State, Tickets
from tests.conftest import Town

ESTATE = "鹭岛街道/莲花社区/观远里"
HOUSE = f"{ESTATE}/3栋"
ROOMS = {"3栋群": HOUSE, "1单元群": f"{HOUSE}/1单元", "2单元群": f"{HOUSE}/2单元"}
FIVE = {"林婶": "3栋群", "阿伟": "1单元群", "陈姐": "1单元群", "老郭": "2单元群", "小何": "2单元群"}


@pytest.fixture
async def house(town: Town) -> Town:
    """Three groups of one building, its leader, and five households."""
    for title, path in ROOMS.items():
        await town.group(title, path)
    await town.appoint("梅姐", Role.BUILDING_LEADER, HOUSE)
    for n, (name, room) in enumerate(FIVE.items(), 1):
        await town.person(name, ROOMS[room], f"{n}01")
    return town


async def all_report(town: Town) -> None:
    for name, room in FIVE.items():
        await town.say(name, "报修 3栋电梯停了", room)
    assert await town.ask(lambda db: len(Tickets(db).all())) == 1


async def state(town: Town, number: int = 1) -> State:
    return await town.ask(lambda db: Tickets(db).get(number).state)


async def test_five_reporters_in_three_groups_hear_it_in_three_lines_and_nowhere_else(house: Town) -> None:
    await all_report(house)
    await house.say("梅姐", "接 1")
    said = await house.say("梅姐", "办结 1")
    assert sorted(where for where, _ in said if where != "私聊·梅姐") == sorted(ROOMS)
    assert all("满意回“满意”，不回也没关系" in words for where, words in said if where in ROOMS)


@pytest.mark.parametrize("name", FIVE)
async def test_whoever_joined_may_judge_as_well(house: Town, name: str) -> None:
    await all_report(house)
    await house.say("梅姐", "办结 1")
    await house.say("路人", "满意", FIVE[name])
    assert await state(house) is State.REVIEW, "a word of somebody who did not report it is talk"
    await house.say(name, "满意", FIVE[name])
    assert await state(house) is State.CLOSED
    assert await house.ask(lambda db: Tickets(db).get(1).score) == "good"


async def test_asked_once_and_silence_is_counted_apart(house: Town) -> None:
    await house.say("林婶", "我家下水道堵了")
    await house.say("梅姐", "接 1")
    said = await house.say("梅姐", "办结 1")
    assert [words for where, words in said if where == "私聊·林婶"] == [
        "您报的 #1 下水道堵办好了。都好了吗？回“满意 / 基本满意 / 不满意”，没好回“没好”。"
    ]
    days = await house.wait_until(house.clock.time + timedelta(days=10))
    assert [words for where, words in days if where == "私聊·林婶"] == []
    ticket = await house.ask(lambda db: Tickets(db).get(1))
    assert (ticket.state, ticket.score) == (State.CLOSED, None)
    closed = await house.ask(lambda db: Journal(db).latest("ticket.closed", 1))
    assert closed.detail == {"judged": False}


async def test_what_is_not_well_is_opened_again_by_whoever_did_it(house: Town) -> None:
    await all_report(house)
    await house.say("梅姐", "接 1")
    await house.say("梅姐", "办结 1")
    await house.say("阿伟", "满意", "1单元群")
    said = await house.say("老郭", "没好 1", "2单元群")
    assert any(where == "私聊·梅姐" and "#1 电梯停运（3栋）请您再看看" in words for where, words in said)
    assert await state(house) is State.WAITING
    again = await house.say("梅姐", "办结 1")
    assert [where for where, _ in again if where in ROOMS] == ["2单元群"], (
        "only those hear more for whom it was not well"
    )


async def test_partly_done_is_a_state_of_its_own_and_can_be_finished(house: Town) -> None:
    await house.say("林婶", "我家下水道堵了")
    await house.say("梅姐", "接 1")
    said = await house.say("梅姐", "部分 1 主管通了，存水弯要换")
    assert await state(house) is State.PARTLY
    assert [words for where, words in said if where == "私聊·林婶"] == [
        "#1 下水道堵先办好了一部分：主管通了，存水弯要换。现在怎么样？回“好了 / 还差一点 / 没好”。"
    ]
    await house.say("林婶", "还差一点 换吧")
    assert await state(house) is State.PARTLY
    await house.say("梅姐", "办结 1")
    await house.say("林婶", "基本满意")
    assert await state(house) is State.CLOSED
    assert await house.ask(lambda db: Tickets(db).get(1).score) == "fair"


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("同意", "谢谢志愿者 小吴：楼道灯不亮办好了，邻居很满意。"),
        ("不用", "谢谢一位热心邻居：楼道灯不亮办好了，大家很满意。"),
    ],
)
async def test_a_neighbour_who_helped_is_named_only_where_they_agree(house: Town, answer: str, line: str) -> None:
    await house.appoint("小吴", Role.PARTY_MEMBER, ESTATE)
    await house.say("林婶", "报修 3栋楼道灯不亮")
    await house.say("小吴", "认领 1")
    await house.say("小吴", "办结 1")
    await house.say("林婶", "满意 来得真快")
    await house.say("林婶", "可以")
    said = await house.say("小吴", answer)
    assert ("3栋群", line) in said


async def test_done_with_a_picture_in_one_message_is_shown_to_who_reported_it_in_private(house: Town) -> None:
    await house.say("林婶", "我家下水道堵了")
    await house.say("梅姐", "接 1")
    said = await house.hear(house.photo("梅姐", text="办好了"))
    assert await state(house) is State.REVIEW
    assert ("私聊·林婶", "#1 下水道堵办理后的照片。［图片］") in said
    assert len(await house.ask(lambda db: Pictures(db).of_ticket(1))) == 1


async def test_a_picture_of_whoever_has_one_matter_in_hand_belongs_to_it_and_to_no_group(house: Town) -> None:
    await all_report(house)
    await house.say("梅姐", "接 1")
    assert await house.picture("梅姐") == [("私聊·梅姐", "照片已附到 #1。办好了回“办结 1”。")]
    assert len(await house.ask(lambda db: Pictures(db).of_ticket(1))) == 1
    assert await house.pass_time(minutes=2) == []


async def test_another_s_words_that_were_passed_on_take_and_finish_nothing(house: Town) -> None:
    await house.say("林婶", "报修 3栋电梯停了", "3栋群")
    for words, room, before, after in (
        ("1号我去", "3栋群", State.WAITING, State.TAKEN),
        ("1 和 1 都办好了", None, State.TAKEN, State.REVIEW),
    ):
        await house.say("梅姐", words, room, forwarded=True)
        assert await state(house) is before
        await house.say("梅姐", words, room)
        assert await state(house) is after


async def test_a_forwarded_message_is_a_report_and_one_word_passes_it_on(house: Town) -> None:
    await house.appoint("刘工", Role.PROPERTY, ESTATE)
    said = await house.say("林婶", "3栋楼道灯坏了，两天没亮", forwarded=True)
    assert said[0][1].startswith("收到，已登记 #1 楼道灯不亮（3栋）。")
    assert ("私聊·梅姐", "好，#1 转给物业 刘工。") in await house.say("梅姐", "交办 1 物业")
