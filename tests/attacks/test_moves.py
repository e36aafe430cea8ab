"""People edit, leave, are dismissed, report to themselves: somebody stays accountable, and is told once."""

from datetime import timedelta

import pytest

import nlp
from bot.message import Kind
from storage.people import People
from storage.roles import Role, Roles
from storage.tickets import State, Ticket, Tickets
from tests.attacks.conftest import HERE
from tests.conftest import Town, address

NIGHT = {"hours": 14}
"""From nine in the morning to eleven at night."""


async def ticket(town: Town, no: int = 1) -> Ticket:
    found = await town.ask(lambda db: Tickets(db).get(no))
    assert found
    return found


async def owner(town: Town, no: int = 1) -> str:
    number = (await ticket(town, no)).owner_id
    return (await town.ask(lambda db: People(db).get(number))).name if number else ""


async def edit(town: Town, who: str, text: str, refers: str, group: str | None = "3栋群"):
    return await town.hear(town.message(who, text, group, kind=Kind.EDIT, refers=refers))


async def opened(town: Town, text: str = "楼道灯坏了", group: str | None = "3栋群") -> str:
    message = town.message("林婶", f"报修 {text}", group)
    await town.hear(message)
    return message.id


async def away(town: Town, *names: str) -> None:
    def leave(db) -> None:
        for name in names:
            People(db).set_away(People(db).at(address(name)), town.clock.now() + timedelta(days=3))

    await town.ask(leave)


def to(heard: list[tuple[str, str]], name: str) -> list[str]:
    return [words for where, words in heard if where == f"私聊·{name}"]


async def test_an_edit_puts_the_words_right_and_says_nothing(estate: Town) -> None:
    refers = await opened(estate)
    assert await edit(estate, "林婶", "楼道灯坏了，二楼那盏", refers) == []
    assert "二楼" in (await ticket(estate)).words


async def test_an_edit_that_moves_it_moves_it(estate: Town) -> None:
    await estate.appoint("五叔", Role.BUILDING_LEADER, f"{HERE}/5栋")
    refers = await opened(estate)
    heard = await edit(estate, "林婶", "5栋楼道灯坏了", refers)
    assert await owner(estate) == "五叔"
    assert len(to(heard, "五叔")) == 1
    assert [where for where, _ in heard if where == "3栋群"] == []


async def test_an_edit_that_moves_what_is_taken_tells_whoever_took_it(estate: Town) -> None:
    await estate.place(f"{HERE}/5栋")
    refers = await opened(estate)
    await estate.say("何叔", "接 1")
    heard = await edit(estate, "林婶", "5栋楼道灯坏了", refers)
    assert to(heard, "何叔") == ["#1 楼道灯不亮的地点更正为5栋。"]


async def test_an_edit_that_turns_it_into_danger_alarms(estate: Town) -> None:
    await estate.pass_time(**NIGHT)
    refers = await opened(estate)
    heard = await edit(estate, "林婶", "楼道里煤气味好重，头晕", refers)
    assert (await ticket(estate)).urgent
    assert to(heard, "何叔")
    assert any(where == "3栋群" and "燃气" in words for where, words in heard)


@pytest.mark.parametrize("text", ["哈哈没事", "今晚谁打羽毛球", "", "撤回 1", "办结 1"])
async def test_an_edit_that_makes_it_chat_leaves_the_ticket(estate: Town, text: str) -> None:
    refers = await opened(estate)
    before = await ticket(estate)
    assert await edit(estate, "林婶", text, refers) == []
    assert await ticket(estate) == before


async def test_only_by_whoever_said_it_there_and_soon(estate: Town) -> None:
    refers = await opened(estate)
    before = await ticket(estate)
    await edit(estate, "阿伟", "5栋门禁坏了", refers)
    await edit(estate, "何叔", "5栋门禁坏了", refers)
    await edit(estate, "林婶", "5栋门禁坏了", refers, "乙群")
    await edit(estate, "林婶", "5栋门禁坏了", refers, None)
    await edit(estate, "林婶", "5栋门禁坏了", "99999")
    await estate.pass_time(minutes=11)
    await edit(estate, "林婶", "5栋门禁坏了", refers)
    assert (await ticket(estate)).words == before.words
    assert (await ticket(estate)).place_id == before.place_id


async def test_a_dismissed_leader_hands_everything_on_at_once(estate: Town) -> None:
    await opened(estate)
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    await estate.say("何叔", "接 1")
    heard = await estate.order("总管", "免去 何叔 楼长 观远里 3栋")
    assert [await owner(estate, no) for no in (1, 2)] == ["阿凤", "阿凤"]
    assert (await ticket(estate)).state is State.WAITING
    (told,) = to(heard, "阿凤")
    assert "#1" in told
    assert "#2" in told
    assert len([words for words in to(heard, "何叔") if "#1" in words and "#2" in words and "阿凤" in words]) == 1
    assert "归您了" in to(await estate.say("阿凤", "接 1"), "阿凤")[0]
    assert "只有" in to(await estate.say("何叔", "办结 1"), "何叔")[0]


async def test_the_successor_hears_of_everything_in_one_message(estate: Town) -> None:
    await estate.ways(HERE, {"ladder": {"deputy": {"remind": [90], "move": 200}}})
    await opened(estate)
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    await estate.say("阿伟", "报修 单元门口堆了好多纸箱", "3栋群")
    heard = await estate.order("总管", "免去 何叔 楼长 观远里 3栋")
    assert len(to(heard, "阿凤")) == 1


async def test_a_role_that_runs_out_hands_on_by_itself(estate: Town) -> None:
    await estate.order("总管", "免去 何叔 楼长 观远里 3栋")
    hand, place = await estate.person("何叔"), await estate.place(f"{HERE}/3栋")
    until = estate.clock.now() + timedelta(hours=4)
    await estate.ask(
        lambda db: Roles(db).grant(hand.id, Role.BUILDING_LEADER, place, at=estate.clock.now(), until=until)
    )
    await opened(estate)
    await estate.say("阿凤", "转 1 何叔")
    await estate.say("何叔", "接 1")
    assert await owner(estate) == "何叔"
    heard = await estate.pass_time(hours=5, minutes=30)
    assert await owner(estate) == "阿凤"
    assert len([words for words in to(heard, "阿凤") if "1 件事等您" in words]) == 1


async def test_who_still_holds_another_office_there_keeps_it(estate: Town) -> None:
    await estate.appoint("何叔", Role.GRID_WORKER, HERE)
    await opened(estate)
    await estate.say("何叔", "接 1")
    heard = await estate.order("总管", "免去 何叔 楼长 观远里 3栋")
    assert await owner(estate) == "何叔"
    assert to(heard, "阿凤") == []


async def test_an_emergency_handed_over_calls_at_once_also_at_night(estate: Town) -> None:
    await estate.pass_time(**NIGHT)
    await estate.say("林婶", "楼道里煤气味好重，头晕", "3栋群")
    await estate.say("何叔", "我去")
    heard = await estate.order("总管", "免去 何叔 楼长 观远里 3栋")
    assert await owner(estate) == "阿凤"
    assert any("急事 #1" in words for words in to(heard, "阿凤"))


async def test_with_everybody_away_the_admins_hear_and_a_return_finds_an_owner(estate: Town) -> None:
    await away(estate, "何叔", "阿凤", "陈书记")
    heard = await estate.say("林婶", "报修 楼道灯坏了", "3栋群")
    assert await owner(estate) == ""
    assert to(heard, "总管")
    assert to(heard, "甲管")
    assert to(heard, "乙管") == []
    await estate.say("陈书记", "我回来了")
    heard = await estate.pass_time(hours=1, minutes=15)
    assert await owner(estate) == "陈书记"
    assert to(heard, "陈书记") != []


async def test_the_last_one_dismissed_leaves_it_to_the_admins(estate: Town) -> None:
    await opened(estate)
    for name, role in (("阿凤", "副楼长"), ("陈书记", "支部书记")):
        place = "观远里 3栋" if role == "副楼长" else "观远里"
        await estate.order("总管", f"免去 {name} {role} {place}")
    heard = await estate.order("总管", "免去 何叔 楼长 观远里 3栋")
    assert await owner(estate) == ""
    assert any("没有人负责" in words for words in to(heard, "总管"))
    item = "#1 楼道灯不亮（3栋）"
    assert await estate.pass_time(minutes=44) == [], "said once"
    assert await estate.pass_time(minutes=1) == [
        ("私聊·甲管", f"{item}还没有人负责，10:00前要分流。回“转 1 谁”，写职务、姓名或类别都行。")
    ]
    assert await estate.pass_time(minutes=14) == []
    yours = "现在先由您负责。原话回“查 1”。回“接 / 转 / 晚点 / 不归我”。"
    assert await estate.pass_time(minutes=1) == [
        ("私聊·甲管", f"{item}没有按时分流，已记“分流超时”，上报到管理员 总管。"),
        ("私聊·总管", f"{item}没有按时分流，已记“分流超时”，{yours}"),
    ]
    assert await owner(estate) == "总管"
    assert await estate.pass_time(hours=2) == [], "not every hour"
    await estate.order("总管", "任命 陈书记 支部书记 观远里")


async def test_a_leader_who_is_away_is_not_asked(estate: Town) -> None:
    await away(estate, "何叔")
    heard = await estate.say("林婶", "报修 楼道灯坏了", "3栋群")
    assert await owner(estate) == "阿凤"
    assert to(heard, "何叔") == []


async def test_nobody_is_there_in_an_emergency_still_everybody_is_called(estate: Town) -> None:
    await away(estate, "何叔", "阿凤", "陈书记")
    heard = await estate.say("林婶", "楼道里煤气味好重，头晕", "3栋群")
    assert all(to(heard, name) for name in ("何叔", "阿凤", "陈书记"))


async def test_a_leader_who_reports_is_told_once_and_may_finish(estate: Town) -> None:
    heard = await estate.say("何叔", "报修 楼道灯坏了", "3栋群")
    assert await owner(estate) == "何叔"
    assert len(to(heard, "何叔")) == 1
    await estate.say("何叔", "接 1")
    heard = await estate.say("何叔", "办结 1")
    assert (await ticket(estate)).state is State.REVIEW
    assert len(to(heard, "何叔")) == 1
    assert to(await estate.say("何叔", "撤回 1"), "何叔") != []


async def test_a_lift_that_stands_for_days_is_no_holiday(estate: Town) -> None:
    await estate.say("何叔", "收到")
    await estate.say("何叔", "我们3栋电梯坏了3天了，没人修")
    person = await estate.ask(lambda db: People(db).at(address("何叔")))
    assert person.away_until is None
    await estate.say("何叔", "请假")
    await estate.say("何叔", "3天")
    person = await estate.ask(lambda db: People(db).at(address("何叔")))
    assert person.away_until is not None


async def test_parted_again_after_its_owner_left(estate: Town) -> None:
    await opened(estate)
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    await estate.say("何叔", "合并 2 1")
    await estate.order("总管", "免去 何叔 楼长 观远里 3栋")
    await estate.say("阿凤", "拆开 2")
    await estate.pass_time(minutes=15)
    assert [await owner(estate, no) for no in (1, 2)] == ["阿凤", "阿凤"]


GAS = "楼道里煤气味好重"


async def test_a_danger_known_in_one_group_is_shouted_in_the_next(estate: Town) -> None:
    await estate.group("小区群", HERE)
    await estate.say("林婶", GAS, "小区群")
    for who in ("林婶", "阿伟"):
        heard = await estate.say(who, GAS, "3栋群")
        first = who == "林婶"
        assert any(where == "3栋群" and "燃气" in words for where, words in heard) is first
        assert bool(to(heard, "何叔")) is first
        assert to(heard, "陈书记") == [], "who was called is not called again"
    assert len(await estate.ask(lambda db: Tickets(db).urgent_open())) == 1


async def test_a_danger_that_comes_back_alarms_again(estate: Town) -> None:
    await estate.say("林婶", GAS, "3栋群")
    await estate.say("何叔", "我去")
    await estate.say("何叔", "办结 1")
    await estate.pass_time(hours=2)
    for who in ("林婶", "阿伟"):
        heard = await estate.say(who, GAS, "3栋群")
        first = who == "林婶"
        assert any(where == "3栋群" and "燃气" in words for where, words in heard) is first
        assert bool(to(heard, "何叔")) is first


@pytest.mark.parametrize("danger", [GAS, "有老人晕倒了，快来人"])
async def test_a_flood_of_alarms_calls_once(estate: Town, danger: str) -> None:
    assert nlp.read(danger).urgent
    heard = []
    for n in range(30):
        heard += await estate.say(f"坏人{n % 3}", danger, "3栋群")
    assert len(to(heard, "何叔")) == 1
    assert len([where for where, _ in heard if where == "3栋群"]) == 1
