"""Tasks for those who help: claimed, given back, in turn, and in their own hours."""

from datetime import datetime, timedelta

import pytest

from storage.claims import Claims
from storage.groups import Purpose
from storage.journal import Journal
from storage.people import People
from storage.remarks import Remarks
from storage.roles import Role, Roles
from storage.tickets import State, Tickets
from storage.windows import Window, Windows
from tests.conftest import ZONE, Town, address

TOP = "鹭岛街道/莲花社区"
ESTATE = f"{TOP}/观远里"
HOUSE = f"{ESTATE}/3栋"
ROOM = "3栋群"
NIGHT_WORK = "工作日 18:00 后"


@pytest.fixture
async def house(town: Town) -> Town:
    """A building with its leader, a secretary, a grid worker, an admin and three who help."""
    await town.group(ROOM, HOUSE)
    await town.appoint("梅姐", Role.BUILDING_LEADER, HOUSE)
    await town.appoint("陈书记", Role.SECRETARY, ESTATE)
    await town.appoint("小王", Role.GRID_WORKER, TOP)
    await town.appoint("小郑", Role.ADMIN, TOP)
    for name in ("小吴", "小林", "小何"):
        await town.appoint(name, Role.PARTY_MEMBER, ESTATE)
    await town.person("阿伟", HOUSE, "301")
    return town


async def report(town: Town, *matters: str) -> None:
    for matter in matters:
        await town.say("阿伟", f"报修 {matter}", ROOM)


def to(said: list[tuple[str, str]], name: str) -> list[str]:
    return [words for where, words in said if where == f"私聊·{name}"]


async def owner(town: Town, number: int) -> str:
    def ask(db):
        ticket = Tickets(db).get(number)
        return People(db).get(ticket.owner_id).name

    return await town.ask(ask)


async def test_the_first_to_claim_wins_and_the_second_is_offered_what_is_most_alike(house: Town) -> None:
    await report(house, "楼道灯不亮", "门禁坏了", "一楼楼道灯又不亮了，换个灯泡", "垃圾没人收")
    assert to(await house.say("小吴", "认领 1"), "小吴")[0].startswith("好，#1")
    second = to(await house.say("小林", "认领 1"), "小林")
    assert len(second) == 1
    assert "已经由党员 小吴接了" in second[0]
    assert "愿意就回“认领" in second[0]
    offered = int(second[0].rpartition("认领 ")[2].removesuffix("”。"))
    like = await house.ask(lambda db: [Tickets(db).get(n).subject for n in (1, offered)])
    assert like[0] == like[1] or offered == 2
    assert await owner(house, 1) == "小吴"
    assert to(await house.say("小林", f"认领 {offered}"), "小林")[0].startswith(f"好，#{offered}")


async def test_where_nothing_else_is_free_the_second_is_offered_the_next_that_comes_and_only_once(house: Town) -> None:
    await report(house, "垃圾桶倒了")
    await house.say("小吴", "认领 1")
    (second,) = to(await house.say("小林", "认领 1"), "小林")
    assert second.endswith("现在没有别的在等人，一天里有了我先告诉您。")
    assert to(await house.pass_time(hours=1), "小林") == []
    await report(house, "门禁坏了")
    (offered,) = to(await house.pass_time(minutes=30), "小林")
    assert "现在有 #2 门禁坏（3栋）在等人，愿意就回“认领 2”" in offered
    assert to(await house.pass_time(hours=3), "小林") == [], "asked once"
    assert to(await house.say("小林", "认领 2"), "小林")[0].startswith("好，#2")


async def test_the_next_is_offered_to_nobody_who_is_away_or_has_enough_in_hand(house: Town) -> None:
    await house.ways(ESTATE, {"load": {"person": 1}})
    await report(house, "垃圾桶倒了")
    await house.say("小吴", "认领 1")
    await house.say("小林", "认领 1")
    await house.say("小何", "认领 1")
    await report(house, "门禁坏了", "电梯停了")
    await house.say("小林", "认领 2")
    away = await house.person("小何")
    await house.ask(lambda db: People(db).set_away(away, house.clock.now() + timedelta(days=3)))
    said = await house.pass_time(hours=2)
    assert to(said, "小林") == to(said, "小何") == []


async def test_whoever_was_asked_first_hears_that_it_was_claimed(house: Town) -> None:
    await report(house, "楼道灯不亮")
    said = await house.say("小吴", "认领 1")
    assert any("由党员 小吴认领了，不用您办了" in words for words in to(said, "梅姐"))
    assert any(where == ROOM and words.startswith("#1 由志愿者跟进，") for where, words in said)
    assert to(await house.pass_time(hours=6), "梅姐") == [], "nobody is reminded of what another has"


async def test_a_party_member_is_called_one_before_residents_only_after_agreeing_to_it(house: Town) -> None:
    await report(house, "楼道灯不亮", "门禁坏了")
    before = await house.say("小吴", "认领 1")
    before += await house.say("阿伟", "查 1", ROOM, calls_bot=True) + await house.say("阿伟", "五事 1")
    before += await house.say("阿伟", "查 1")
    assert not [words for where, words in before if where in (ROOM, "私聊·阿伟") and "党员" in words]
    assert "志愿者 小吴负责" in to(before, "阿伟")[-1], "in private they know whom to expect"
    await house.say("小吴", "报到 供电所，3栋，会修电灯，晚上有空")
    await house.say("小吴", "亮身份")
    after = await house.say("小吴", "认领 2")
    assert any(where == ROOM and words.startswith("#2 由党员 小吴跟进，") for where, words in after)


async def test_nobody_claims_more_than_the_table_allows(house: Town) -> None:
    await report(house, "楼道灯不亮", "门禁坏了", "电梯停了", "下水道堵了")
    for number in (1, 2, 3):
        assert to(await house.say("小吴", f"认领 {number}"), "小吴")[0].startswith("好，")
    assert to(await house.say("小吴", "认领 4"), "小吴") == [
        "您手上有 3 件没办完，最多 3 件。先办好一件再认领，或退一件：“退单 编号 原因”。"
    ]
    await house.say("小吴", "办结 1")
    assert to(await house.say("小吴", "认领 4"), "小吴")[0].startswith("好，#4")
    await house.ways(ESTATE, {"load": {"person": 1}})
    await report(house, "水管漏水")
    assert "最多 1 件" in to(await house.say("小吴", "认领 5"), "小吴")[0]


async def test_what_is_free_is_shown_with_a_number_to_say(house: Town) -> None:
    assert to(await house.say("小吴", "认领"), "小吴") == ["您这一片现在没有等人认领的事。"]
    await report(house, "楼道灯不亮", "门禁坏了")
    shown = to(await house.say("小吴", "认领"), "小吴")[0].splitlines()
    assert shown[0] == "等人认领的有："
    assert [line[:2] for line in shown[1:3]] == ["#1", "#2"]
    assert shown[3] == "回“认领 编号”，例如“认领 1”。"
    assert await house.say("小吴", "认领", ROOM) == [], "overheard it is no question"


async def test_a_unit_claims_and_a_colleague_finishes(house: Town) -> None:
    for name in ("供电小刘", "供电小高"):
        await house.appoint(name, Role.PARTY_MEMBER, ESTATE, post="供电所")
    await report(house, "楼道灯不亮", "门禁坏了")
    assert to(await house.say("小吴", "认领 1 供电所"), "小吴")[0].startswith("您登记的身份里没有“供电所”这个单位")
    said = to(await house.say("供电小刘", "认领 1 供电所"), "供电小刘")
    assert said[0].endswith("记在党员供电所名下，同事也可以办结。")
    assert "没有 #1" not in to(await house.say("小吴", "办结 1"), "小吴")[0]
    assert await house.ask(lambda db: Tickets(db).get(1).state) is State.TAKEN
    await house.say("供电小高", "办结 1")
    assert await house.ask(lambda db: Tickets(db).get(1).state) is State.REVIEW
    await house.ways(ESTATE, {"load": {"unit": 1}})
    assert to(await house.say("供电小高", "认领 2 单位"), "供电小高")[0].startswith("好，#2"), "the first one is done"
    await report(house, "电梯停了")
    assert "党员供电所已认领 1 件" in to(await house.say("供电小刘", "认领 3 单位"), "供电小刘")[0]


async def test_what_was_claimed_goes_back_without_counting_as_refused(house: Town) -> None:
    await report(house, "楼道灯不亮")
    await house.say("小吴", "认领 1")
    said = await house.say("小吴", "退单 1 临时要出门")
    assert to(said, "小吴") == ["好，#1 还回去了，另请楼长 梅姐，没有关系。"]
    assert any("党员退回时说：临时要出门。" in words for words in to(said, "梅姐"))
    ticket = await house.ask(lambda db: Tickets(db).get(1))
    assert (ticket.refusals, ticket.state) == (0, State.WAITING)
    assert await house.ask(lambda db: Claims(db).of(1)) is None
    assert to(await house.say("小林", "认领 1"), "小林")[0].startswith("好，#1")


async def test_refused_twice_the_one_who_follows_it_up_hears_of_it_once(house: Town) -> None:
    await house.appoint("刘工", Role.PROPERTY, ESTATE)
    await report(house, "楼道灯不亮")
    await house.say("梅姐", "转 1 物业")
    first = await house.say("刘工", "不归我 1 归社区管")
    assert to(first, "小王") == []
    second = await house.say("梅姐", "不归我 1 路灯归物业")
    assert to(second, "小王") == [
        "#1 楼道灯不亮（3栋）已经退回 2 次，可能没人认这件事，请您出面协调。"
        "物业退回时说：归社区管。楼长退回时说：路灯归物业。"
    ]
    third = await house.say("陈书记", "不归我 1 也不归我")
    assert not any("已经退回" in words for words in to(third, "小王"))
    assert await owner(house, 1) == "小王", "there is always somebody accountable"
    assert len(await house.ask(lambda db: [e for e in Journal(db).of_ticket(1) if e.verb == "gap.alarmed"])) == 1


async def test_a_reason_may_come_in_the_next_sentence_and_is_passed_on(house: Town) -> None:
    await report(house, "楼道灯不亮")
    said = await house.say("梅姐", "不归我")
    assert to(said, "梅姐") == ["好，#1 另请支部书记 陈书记，不算您的退单。为什么退？回一句，我转告接手的人。"]
    said = await house.say("梅姐", "这是物业的灯，我电话 13800138000")
    assert "13800138000" not in str(said)
    assert to(said, "陈书记")[0].startswith("#1 楼道灯不亮：楼长退回时说：这是物业的灯")
    assert "13800138000" not in (await house.ask(lambda db: Remarks(db).of_ticket(1)))[0].words


async def test_with_hours_of_ones_own_a_normal_task_waits_and_an_urgent_one_does_not(house: Town) -> None:
    await house.ways(ESTATE, {"routes": {"posts": {"facilities": "党员"}}})
    for name in ("小林", "小何"):
        await house.say("小郑", f"免去 {name} 党员 观远里")
        await house.say("小郑", house.code)
    assert to(await house.say("小吴", f"我的时间 {NIGHT_WORK}"), "小吴") == [
        "好，工作日18:00–24:00，周末和节假日全天找您；急事随时。"
    ]
    said = await house.say("阿伟", "报修 路灯坏了", ROOM)
    assert to(said, "小吴") == []
    assert any("已请志愿者跟进，19:00前回话" in words for where, words in said if where == ROOM)
    assert await house.wait_until(datetime(2026, 6, 9, 17, 59, tzinfo=ZONE)) == []
    at_six = await house.wait_until(datetime(2026, 6, 9, 18, 0, tzinfo=ZONE))
    assert [words for words in to(at_six, "小吴") if words.startswith("有 1 件事等您：#1")]
    await house.appoint("小吴", Role.BUILDING_LEADER, f"{ESTATE}/5栋")
    await house.group("5栋群", f"{ESTATE}/5栋")
    house.clock.time = datetime(2026, 6, 10, 10, 0, tzinfo=ZONE)
    assert to(await house.say("阿伟", "5栋电梯困人了，快来人", "5栋群"), "小吴"), "danger waits for nobody's hours"


async def test_reminders_keep_to_ones_own_hours(house: Town) -> None:
    person = await house.person("梅姐")
    await house.ask(lambda db: Windows(db).set(person.id, [Window(True, 18 * 60, 24 * 60)]))
    await report(house, "楼道灯不亮")
    said = await house.wait_until(datetime(2026, 6, 10, 17, 59, tzinfo=ZONE))
    assert len(to(said, "梅姐")) == 3, "told at 18:00, reminded at 19:00 and at 21:30, not in the morning"


@pytest.mark.parametrize("words", ["工作日 23:00 后，周末 23:00 后", "每天 凌晨", "随便", "工作日 20:00-18:00"])
async def test_hours_that_leave_no_time_are_refused_with_what_to_say(house: Town, words: str) -> None:
    [said] = to(await house.say("小吴", f"我的时间 {words}"), "小吴")
    assert "工作日 18:00 后" in said
    person = await house.person("小吴")
    assert await house.ask(lambda db: Windows(db).of(person.id)) == ()


async def test_hours_are_shown_and_taken_back(house: Town) -> None:
    assert "没有限定时间" in to(await house.say("小吴", "我的时间"), "小吴")[0]
    await house.say("小吴", "我的时间 周末上午9点到11点半")
    shown = "工作日不找，周末和节假日09:00–11:30找您"
    assert to(await house.say("小吴", "我的时间"), "小吴")[0].startswith(shown)
    assert to(await house.say("小吴", "我的时间 随时"), "小吴") == ["好，安静时间以外有事就找您。"]


async def test_ten_calls_go_round_before_anybody_gets_a_second(house: Town) -> None:
    await house.ways(ESTATE, {"routes": {"posts": {"facilities": "党员"}}})
    for name in ("小张", "小赵"):
        await house.appoint(name, Role.PARTY_MEMBER, ESTATE)
    called = []
    for number in range(1, 11):
        await house.group(f"{number}0栋群", f"{ESTATE}/{number}0栋")
        await house.say("阿伟", "报修 路灯坏了", f"{number}0栋群")
        called.append(await owner(house, number))
    assert len(set(called[:5])) == 5
    assert len(set(called[5:])) == 5
    away = await house.person("小吴")
    await house.ask(lambda db: People(db).set_away(away, house.clock.now() + timedelta(days=3)))
    for number in range(11, 15):
        await house.group(f"{number}0栋群", f"{ESTATE}/{number}0栋")
        await house.say("阿伟", "报修 路灯坏了", f"{number}0栋群")
        called.append(await owner(house, number))
    assert set(called[10:]) == {"小林", "小何", "小张", "小赵"}


async def test_handing_on_to_a_post_goes_round_too(house: Town) -> None:
    await report(house, "楼道灯不亮", "门禁坏了", "电梯停了")
    for number in (1, 2, 3):
        await house.say("梅姐", f"转 {number} 党员")
    assert {await owner(house, number) for number in (1, 2, 3)} == {"小吴", "小林", "小何"}


async def test_orders_go_round_among_the_providers(house: Town) -> None:
    await house.service(ESTATE, "通下水道", words="下水道", provider="服务队", price="60 元")
    await house.group("工作群", ESTATE, Purpose.WORK)
    for name in ("陈师傅", "李师傅"):
        await house.appoint(name, Role.PROVIDER, ESTATE)
    called = []
    for _ in range(4):
        await house.say("阿伟", "服务菜单")
        said = await house.say("阿伟", "点单 1")
        called += [name for name in ("陈师傅", "李师傅") if to(said, name)]
        assert any(where == "工作群" for where, _ in said), "the others may take it"
    assert sorted(called[:2]) == sorted(called[2:]) == ["李师傅", "陈师傅"]


async def test_whoever_is_away_hands_on_what_is_theirs_and_is_left_alone(house: Town) -> None:
    await house.appoint("阿凤", Role.BUILDING_LEADER, HOUSE, deputy=True)
    await report(house, "楼道灯不亮", "门禁坏了")
    await house.say("梅姐", "接 1")
    said = await house.say("梅姐", "我请假一周")
    assert to(said, "梅姐")[0] == "好，到6月16日09:00。期间不再提醒您，提前回来跟我说“我回来了”。"
    assert "交给副楼长 阿凤了" in to(said, "梅姐")[1]
    assert to(said, "阿凤") == [
        "有 2 件事等您：#1 楼道灯不亮（3栋）、#2 门禁坏（3栋）。一起回“接”就行，也可以单独回，例如“接 1”“不归我 1”。"
    ]
    await house.say("阿凤", "接")
    week = await house.wait_until(datetime(2026, 6, 16, 8, 59, tzinfo=ZONE))
    assert to(week, "梅姐") == []
    await house.wait_until(datetime(2026, 6, 16, 9, 1, tzinfo=ZONE))
    await house.say("阿伟", "报修 电梯停了", ROOM)
    assert await owner(house, 3) == "梅姐", "back without a word"


async def test_what_nobody_else_can_do_waits_until_they_are_back(house: Town) -> None:
    for name, role, path in (("陈书记", "支部书记", "观远里"), ("小王", "网格员", "莲花社区")):
        await house.order("小郑", f"免去 {name} {role} {path}")
    await report(house, "楼道灯不亮")
    said = await house.say("梅姐", "请假 3天")
    assert any("还在梅姐名下" in words for words in to(said, "小郑"))
    days = await house.wait_until(datetime(2026, 6, 12, 8, 59, tzinfo=ZONE))
    assert to(days, "梅姐") == []
    assert to(await house.wait_until(datetime(2026, 6, 12, 9, 0, tzinfo=ZONE)), "梅姐")
    assert await owner(house, 1) == "梅姐"


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("请假 到周五", "好，到6月12日24:00。"),
        ("病了 请假 两天", "好，到6月11日09:00。"),
        ("请假 明天", "好，从明天到明天24:00。"),
        ("明后天请假", "好，从明天到6月11日24:00。"),
        ("我请个假，六月十号到十五号回老家", "好，从明天到6月15日24:00。"),
        ("我请假到下周三", "好，到6月17日24:00。"),
        ("您好，想请假半天，今天下午体检", "好，从12:00到18:00。"),
        ("请个假，周日回来", "好，到6月13日24:00。"),
        ("３天请假  去带孙", "好，到6月12日09:00。"),
        ("请一周假", "好，到6月16日09:00。"),
        ("我这周去外地，让阿凤顶一下", "好，到6月14日24:00。"),
        ("请假", "好，请到什么时候？"),
        ("请假 好久", "好，请到什么时候？"),
    ],
)
async def test_leave_is_understood_as_people_say_it(house: Town, words: str, answer: str) -> None:
    [said] = to(await house.say("梅姐", words), "梅姐")
    assert said.startswith(answer)


async def test_a_holiday_said_before_begins_by_itself(house: Town) -> None:
    await house.say("梅姐", "请假 明天")
    assert await house.ask(lambda db: People(db).at(address("梅姐")).away_until) is None
    await house.wait_until(datetime(2026, 6, 10, 9, 0, tzinfo=ZONE))
    await report(house, "楼道灯不亮")
    assert await owner(house, 1) == "陈书记"
    await house.wait_until(datetime(2026, 6, 11, 9, 0, tzinfo=ZONE))
    await house.say("阿伟", "报修 门禁坏了", ROOM)
    assert await owner(house, 2) == "梅姐"


async def test_one_person_in_three_offices_is_reminded_once(house: Town) -> None:
    person = await house.person("梅姐")
    for role, path in ((Role.SECRETARY, ESTATE), (Role.PARTY_MEMBER, ESTATE), (Role.PROPERTY, ESTATE)):
        await house.appoint("梅姐", role, path)
    assert len(await house.ask(lambda db: Roles(db).of(person.id, house.clock.now()))) == 4
    said = await house.say("阿伟", "报修 楼道灯不亮", ROOM)
    assert len(to(said, "梅姐")) == 1
    assert len(to(await house.pass_time(hours=1), "梅姐")) == 1


async def test_whoever_has_much_in_hand_is_asked_whether_it_is_too_much(house: Town) -> None:
    await house.ways(ESTATE, {"load": {"busy": 2}})
    await report(house, "楼道灯不亮", "门禁坏了", "电梯停了")
    said = [to(await house.say("梅姐", f"接 {number}"), "梅姐")[0] for number in (1, 2, 3)]
    assert ["您手上有" in words for words in said] == [False, False, True]
    assert said[2].endswith(
        "您手上有 3 件没办完了，忙不过来就退一件：“不归我 编号 忙不过来”，不算您的退单；或“转 编号 谁”。"
    )
    assert to(await house.say("梅姐", "不归我 3 忙不过来"), "梅姐")[0].startswith(
        "好，记下了：忙不过来。#3 另请支部书记"
    )


async def test_no_other_word_takes_more_than_may_be_claimed(house: Town) -> None:
    await report(house, "楼道灯不亮", "门禁坏了", "电梯停了", "下水道堵了")
    for number in (1, 2, 3):
        await house.say("小吴", f"接 {number}")
    (said,) = to(await house.say("小吴", "接 4"), "小吴")
    assert said.startswith("您手上有 3 件没办完，最多 3 件。")
    assert to(await house.say("梅姐", "接 4"), "梅姐")[0].startswith("好，#4"), "whoever answers for the house may"
