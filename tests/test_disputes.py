"""Disputes in the town: one line in the group, nothing of one side to the other, ties, clocks, danger, and an end."""

import re
from datetime import datetime, timedelta

import pytest

from storage.disputes import Disputes, Result, Stage
from storage.people import People
from storage.remarks import Remarks
from storage.reports import Reports
from storage.roles import Role
from storage.tickets import State, Tickets
from tests.conftest import ZONE, Town, address, later

NOW = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)
TOP = "鹭岛街道/阳光社区"
ESTATE = f"{TOP}/阳光里"
UNIT = f"{ESTATE}/3栋/1单元"
GROUP = "3栋1单元群"
TRIED = ("查 1", "接 1", "为什么 1", "谁能看到 1", "改 1 诉求", "办结 1", "约定 D1 1) 别吵", "没谈成 D1", "回访 D1 好")
QUARREL = ("401你家半夜拖椅子有完没完", "谁拖椅子了？你家孩子天天跑跳我说过吗")


@pytest.fixture(autouse=True)
def everything_heard(town: Town, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """All that was said since the beginning, as (where, words)."""
    heard: list[tuple[str, str]] = []
    settle = town.settle

    async def listen() -> list[tuple[str, str]]:
        said = await settle()
        heard.extend(said)
        return said

    monkeypatch.setattr(town, "settle", listen)
    town.heard = heard
    return heard


async def quarrel(town: Town) -> None:
    await town.group(GROUP, UNIT)
    await town.appoint("梅姐", Role.BUILDING_LEADER, f"{ESTATE}/3栋")
    await town.appoint("小郑", Role.GRID_WORKER, ESTATE)
    await town.appoint("周叔", Role.MEDIATOR, ESTATE)
    await town.say("阿伟", QUARREL[0], GROUP)
    await town.say("赵姐", QUARREL[1], GROUP)


async def both_willing(town: Town) -> None:
    await quarrel(town)
    await town.say("周叔", "接")
    await town.say("阿伟", "愿意")
    await town.say("赵姐", "愿意")


async def kept(town: Town, number: int = 1):
    return await town.ask(lambda db: Disputes(db).get(number))


def said_to(town: Town, name: str) -> list[str]:
    return [words for where, words in town.heard if where in (name, f"私聊·{name}")]


async def test_in_twenty_messages_of_a_quarrel_the_group_hears_one_line(town: Town) -> None:
    await quarrel(town)
    angry = ("你家楼上天天吵", "再不管我就报警你信不信", "你报！垃圾", "谁怕谁", "半夜跳绳有没有公德", "你才没公德")
    for n in range(18):
        await town.say(("阿伟", "赵姐", "老郭")[n % 3], angry[n % len(angry)], GROUP)
    assert len(said_to(town, GROUP)) == 1
    assert len(said_to(town, "老郭")) == 0


async def test_no_word_of_one_side_reaches_the_other(town: Town) -> None:
    await quarrel(town)
    await town.say("周叔", "接")
    await town.say("阿伟", "愿意 十一点多开始拖，我要他们道歉")
    await town.say("阿伟", "可以")
    await town.say("赵姐", "愿意 他家孩子蹦床，想要铺地垫")
    await town.say("赵姐", "可以")
    to_zhao, to_wei = "\n".join(said_to(town, "赵姐")), "\n".join(said_to(town, "阿伟"))
    assert not any(part in to_zhao for part in ("拖椅子", "十一点多", "道歉", "阿伟"))
    assert not any(part in to_wei for part in ("跑跳", "蹦床", "地垫", "赵姐"))
    assert all(part in "\n".join(said_to(town, "周叔")) for part in ("道歉", "蹦床"))
    assert "原话都不转" in said_to_last(await town.say("赵姐", "为什么 1"))


async def test_whoever_gives_no_leave_is_not_shown_to_the_mediator(town: Town) -> None:
    await quarrel(town)
    await town.say("周叔", "接")
    await town.say("赵姐", "愿意 他家孩子蹦床")
    await town.say("赵姐", "不用")
    await town.say("阿伟", "愿意")
    assert "蹦床" not in "\n".join(said_to(town, "周叔"))
    assert [s.words for s in await town.ask(lambda db: Disputes(db).sides(1))] == ["", ""]


async def test_a_mediator_of_the_same_staircase_is_never_proposed(town: Town) -> None:
    await town.person("林姨", UNIT, "201")
    await town.appoint("林姨", Role.MEDIATOR, ESTATE)
    await quarrel(town)
    await town.say("阿伟", "换人")
    assert said_to(town, "林姨") == []
    assert not any("林姨" in text for name in ("阿伟", "赵姐", "周叔") for text in said_to(town, name))
    assert "看不到" in said_to_last(await town.say("林姨", "查 1"))


async def test_whoever_is_tied_hears_nothing_either_when_the_mediator_is_silent_or_steps_back(town: Town) -> None:
    await town.person("林姨", UNIT, "201")
    await town.appoint("林姨", Role.MEDIATOR, ESTATE)
    await town.appoint("小严", Role.MEDIATOR, ESTATE)
    for name, room in (("阿伟", "301"), ("赵姐", "401")):
        await town.person(name, UNIT, room)
    await quarrel(town)
    for _ in range(8):
        await later(town, timedelta(hours=2))
    assert (await town.ask(lambda db: Tickets(db).get(1).owner_id)) == (await town.person("周叔")).id
    assert any("现在由调解员 周叔来谈" in text for text in said_to(town, "阿伟"))
    await town.appoint("老蔡", Role.MEDIATOR, ESTATE)
    await town.say("周叔", "这两家我都认识，我不合适，请别人吧")
    assert said_to(town, "林姨") == []


async def test_whom_a_party_refused_does_not_come_back(town: Town) -> None:
    await town.appoint("老蔡", Role.MEDIATOR, ESTATE)
    await quarrel(town)
    first = await town.ask(lambda db: People(db).get(Tickets(db).get(1).owner_id).name)
    await town.say("阿伟", "换人")
    told = len(said_to(town, first))
    for _ in range(12):
        await later(town, timedelta(hours=2))
    assert not [text for text in said_to(town, first)[told:] if "#1" in text and "不用再跟" not in text]


@pytest.mark.parametrize("words", ["可以谈谈，快一个月了", "那就谈谈吧", "行吧，愿意"])
async def test_consent_in_ones_own_words_opens_nothing_else(town: Town, words: str) -> None:
    await quarrel(town)
    await town.say("阿伟", words)
    assert [side.answer for side in await town.ask(lambda db: Disputes(db).sides(1))] == ["yes", ""]
    assert await town.ask(lambda db: Tickets(db).get(2)) is None


async def test_a_mediator_tied_to_the_second_side_steps_back(town: Town) -> None:
    await town.group("5栋2单元群", f"{ESTATE}/5栋/2单元")
    await town.group("小区群", ESTATE)
    for name, path, room in (("阿伟", UNIT, "301"), ("赵姐", f"{ESTATE}/5栋/2单元", "401")):
        await town.person(name, path, room)
    await town.person("林姨", f"{ESTATE}/5栋/2单元", "201")
    await town.appoint("林姨", Role.MEDIATOR, ESTATE)
    await town.appoint("周叔", Role.MEDIATOR, ESTATE)
    await town.say("阿伟", "楼上半夜拖椅子有完没完", "小区群")
    first = await town.ask(lambda db: Tickets(db).get(1).owner_id)
    await town.say("赵姐", QUARREL[1], "小区群")
    second = await town.ask(lambda db: Tickets(db).get(1).owner_id)
    assert first != second
    assert second == (await town.person("周叔")).id


async def test_where_everybody_is_tied_the_admins_hear_it_once_and_nobody_gets_it(town: Town) -> None:
    await town.group(GROUP, UNIT)
    await town.person("林姨", UNIT, "201")
    await town.appoint("林姨", Role.MEDIATOR, ESTATE)
    await town.appoint("小管", Role.ADMIN, TOP)
    await town.say("阿伟", QUARREL[0], GROUP)
    for _ in range(5):
        await later(town, timedelta(hours=1))
    assert len([text for text in said_to(town, "小管") if "需要一位调解员" in text]) == 1
    assert said_to(town, "林姨") == []
    await town.appoint("周叔", Role.MEDIATOR, ESTATE)
    await later(town, timedelta(hours=2))
    assert (await town.ask(lambda db: Tickets(db).get(1).owner_id)) == (await town.person("周叔")).id
    assert "愿意调解回“愿意”" in said_to(town, "阿伟")[-1]


async def test_a_third_voice_is_no_party(town: Town) -> None:
    await quarrel(town)
    await town.say("老郭", "你家孩子跑跳我也听到了，吵死了", GROUP)
    sides = await town.ask(lambda db: Disputes(db).sides(1))
    assert len(sides) == 2
    await town.say("周叔", "接")
    assert said_to(town, "老郭") == []
    assert "看不到" in said_to_last(await town.say("老郭", "查 1"))


async def test_leaders_and_managers_see_nothing_of_it(town: Town) -> None:
    await both_willing(town)
    for name in ("梅姐", "小郑"):
        for words in (
            "查 1",
            "接 1",
            "为什么 1",
            "谁能看到 1",
            "改 1 诉求",
            "办结 1",
            "约定 D1 1) 别吵",
            "没谈成 D1",
            "回访 D1 好",
        ):
            answer = said_to_last(await town.say(name, words))
            assert not any(part in answer for part in ("噪声", "阿伟", "赵姐", "拖椅子")), (name, words)
    assert (await kept(town)).stage is Stage.TALKING


async def test_a_room_alone_exposes_nobody(town: Town) -> None:
    await town.group(GROUP, UNIT)
    await town.person("赵姐", UNIT, "401")
    await town.appoint("周叔", Role.MEDIATOR, ESTATE)
    await town.say("阿伟", QUARREL[0], GROUP)
    await town.say("阿伟", "愿意")
    assert said_to(town, "赵姐") == []
    assert "赵姐" not in "".join(words for _, words in town.heard)
    assert [s.person_id for s in await town.ask(lambda db: Disputes(db).sides(1))] == [(await town.person("阿伟")).id]


async def test_whom_the_words_mention_is_asked_and_may_say_that_it_is_not_theirs(town: Town) -> None:
    await town.group(GROUP, UNIT)
    await town.person("赵姐", UNIT, "401")
    await town.appoint("周叔", Role.MEDIATOR, ESTATE)
    message = town.message("阿伟", "@赵姐 你家半夜拖椅子有完没完", GROUP, mentions=(address("赵姐"),))
    await town.hear(message)
    assert "无关" in said_to(town, "赵姐")[-1]
    await town.say("赵姐", "无关")
    assert len(await town.ask(lambda db: Disputes(db).sides(1))) == 1
    assert (await kept(town)).stage is Stage.ASKING


async def test_points_count_only_when_both_agreed_to_the_same(town: Town) -> None:
    await both_willing(town)
    await town.say("周叔", "约定 D1 1) 加垫 2) 早睡")
    await town.say("阿伟", "同意")
    await town.say("周叔", "约定 D1 1) 加垫")
    await town.say("赵姐", "同意")
    assert (await kept(town)).stage is Stage.PROPOSED
    await town.say("阿伟", "同意")
    assert (await kept(town)).stage is Stage.AGREED


async def test_what_did_not_hold_goes_to_the_next_level_only_with_both(town: Town) -> None:
    await town.appoint("老李", Role.MEDIATOR, TOP)
    await both_willing(town)
    await town.say("周叔", "约定 D1 1) 加垫")
    for name in ("阿伟", "赵姐"):
        await town.say(name, "同意")
    await later(town, timedelta(days=7, hours=1))
    assert "到回访的日子了" in said_to(town, "周叔")[-1]
    await town.say("周叔", "回访 D1 不行")
    await town.say("阿伟", "要")
    assert (await kept(town)).level == 1
    assert said_to(town, "老李") == []
    await town.say("赵姐", "要")
    assert (await kept(town)).level == 2
    assert said_to(town, "老李") != []


async def test_without_both_it_does_not_go_up_and_both_hear_where_else_they_can_go(town: Town) -> None:
    await both_willing(town)
    await town.say("周叔", "没谈成 D1")
    await town.say("阿伟", "要")
    await town.say("赵姐", "不要")
    assert (await kept(town)).result is Result.UNSETTLED
    for name in ("阿伟", "赵姐"):
        assert all(part in said_to(town, name)[-1] for part in ("110", "派出所", "法院", "12348"))


async def test_each_level_has_its_clock(town: Town) -> None:
    await town.ways(ESTATE, {"mediation": {"chase_days": 2}})
    await both_willing(town)
    await later(town, timedelta(days=31))
    assert (await kept(town)).stage is Stage.RISING
    assert "社区“万家和”" in said_to(town, "阿伟")[-1]
    await later(town, timedelta(days=5))
    assert (await kept(town)).result is Result.UNSETTLED


async def test_the_silent_are_asked_once_more_and_then_left_alone(town: Town) -> None:
    await quarrel(town)
    await town.say("阿伟", "愿意")
    before = len(said_to(town, "赵姐"))
    await later(town, timedelta(days=20))
    assert len([text for text in said_to(town, "赵姐")[before:] if "还在等您" in text]) == 1


@pytest.mark.parametrize("words", ["我砍死你", "再吵我打死你", "信不信我拿刀砍你"])
async def test_a_threat_goes_the_way_of_emergencies(town: Town, words: str) -> None:
    await both_willing(town)
    await town.say("赵姐", words, GROUP)
    assert "110" in said_to(town, GROUP)[-1]
    for name in ("梅姐", "小郑"):
        assert "紧急" in said_to(town, name)[-1]
    assert (await kept(town)).result is Result.STOPPED
    alarm = await town.ask(lambda db: Tickets(db).get(2))
    assert (alarm.urgent, alarm.public, alarm.state) == (True, False, State.WAITING)


async def test_a_beating_told_in_private_stops_it_too(town: Town) -> None:
    await quarrel(town)
    await town.say("阿伟", "他拿刀冲上来了，快来人")
    assert (await kept(town)).result is Result.STOPPED
    assert "110" in said_to(town, "赵姐")[-1]


async def test_what_looks_like_a_threat_alarms_nobody_outside_a_quarrel(town: Town) -> None:
    await town.group(GROUP, UNIT)
    await town.appoint("梅姐", Role.BUILDING_LEADER, f"{ESTATE}/3栋")
    for words in ("笑死我了", "今天热死我了", "这局打死你们哈哈", "砍价砍死了"):
        await town.say("阿伟", words, GROUP)
    assert town.heard == []


async def test_a_party_may_take_it_back_and_the_other_is_not_left_waiting(town: Town) -> None:
    await both_willing(town)
    await town.say("阿伟", "撤回 1")
    assert (await kept(town)).stage is Stage.ENDED
    assert "没有约成调解" in said_to(town, "赵姐")[-1]


async def test_one_who_was_asked_and_tells_of_something_else_is_understood(town: Town) -> None:
    await quarrel(town)
    asked = await town.say("阿伟", "我家下水道堵了")
    assert "登记" in said_to_last(asked)
    assert await town.ask(lambda db: Tickets(db).get(2)) is None
    await town.say("阿伟", "登记")
    assert (await town.ask(lambda db: Tickets(db).get(2))).kind == "need"
    await town.say("阿伟", "愿意")
    assert (await town.ask(lambda db: Disputes(db).sides(1)))[0].answer == "yes"


async def test_it_is_not_counted_as_settled_when_one_side_declined(town: Town) -> None:
    await quarrel(town)
    await town.say("赵姐", "不愿意")
    ticket = await town.ask(lambda db: Tickets(db).get(1))
    assert (ticket.state, (await kept(town)).result) == (State.REVIEW, Result.DECLINED)


async def test_ways_out_are_named_at_any_time(town: Town) -> None:
    await quarrel(town)
    answer = said_to_last(await town.say("赵姐", "别的路"))
    assert all(part in answer for part in ("派出所", "法院", "12348"))


def said_to_last(said: list[tuple[str, str]]) -> str:
    """The last of what was said."""
    assert said
    return said[-1][1]


PRYING = (
    *("查 {n}", "为什么 {n}", "谁能看到 {n}", "五事 {n}", "#{n}", "问 律师 {n} 犯不犯法", "没好 {n}", "满意 {n}"),
    *("还差一点 {n}", "撤回 {n}", "合并 {n} 2", "合并 2 {n}", "并案 {n} 2", "拆开 {n}", "分开 {n}", "改 {n} 停车"),
    *("接 {n}", "认领 {n}", "办结 {n}", "部分 {n} 一半", "转 {n} 物业", "不归我 {n} 不会", "关闭 {n}", "吹哨 {n}"),
    *(
        "联席会 提 {n}",
        "联席会 决定 {n} 何叔 周五前 谈好",
        "解除 {n}",
        "约定 D{n} 1) 不吵",
        "没谈成 D{n}",
        "回访 D{n} 好",
    ),
)
"""What somebody may say who wants to know whether a matter of that number is somebody's quarrel."""


@pytest.mark.parametrize("who", ["大刘", "梅姐", "小郑", "小吴"])
async def test_whoever_is_outside_a_quarrel_cannot_tell_it_from_nothing(town: Town, who: str) -> None:
    await quarrel(town)
    await town.appoint("小吴", Role.ADMIN, TOP)
    await town.appoint("李律师", Role.EXPERT, ESTATE, post="律师")
    stranger = await town.person("大刘", UNIT, "502")  # joined in, as a third household does
    await town.ask(lambda db: Reports(db).add(1, stranger.id, stranger.household_id, address(GROUP), "town:x", NOW))
    for words in PRYING:
        of_quarrel, of_nothing = await town.say(who, words.format(n=1)), await town.say(who, words.format(n=99))
        as_of_nothing = [(where, re.sub(r"(#D?|[ D])1\b", r"\g<1>99", said)) for where, said in of_quarrel]
        assert as_of_nothing == [(where, said.replace(" 1 ", " 99 ")) for where, said in of_nothing], words


async def test_whoever_joined_in_does_not_open_a_quarrel_again(town: Town) -> None:
    await both_willing(town)
    stranger = await town.person("大刘", UNIT, "502")
    await town.ask(lambda db: Reports(db).add(1, stranger.id, stranger.household_id, address(GROUP), "town:x", NOW))
    await town.say("周叔", "办结 1")
    for words in ("没好", "没好 1", "不满意"):
        await town.say("大刘", words)
        await town.say("大刘", words, GROUP)
    assert (await town.ask(lambda db: Tickets(db).get(1))).state is State.REVIEW


async def test_where_every_mediator_gives_it_back_the_admins_learn_the_number_and_nothing_else(town: Town) -> None:
    await quarrel(town)
    await town.appoint("小吴", Role.ADMIN, TOP)
    heard = await town.say("周叔", "不归我 1 两边我都熟")
    mine = [words for where, words in heard if where == "私聊·小吴"]
    assert mine == ["#1 需要一位调解员：这里登记的都不便调解。请任命一位，再请本人回“接 1”。"]
    assert (await town.ask(lambda db: Remarks(db).of_ticket(1))) == []
