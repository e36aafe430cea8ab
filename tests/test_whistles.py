"""Scene 13: every department answers or its silence goes up; nothing of it is public; all who reported hear the end."""

from datetime import datetime, timedelta

import pytest

from storage.journal import Journal
from storage.outbox import Outbox
from storage.roles import Role, Roles
from storage.tickets import State, Ticket, Tickets
from storage.whistles import Response, Whistles
from tests.conftest import ZONE, Town

NOW = datetime(2026, 6, 20, 9, 0, tzinfo=ZONE)
STREET = "鹭岛街道"
ESTATE = f"{STREET}/阳光社区/阳光里"
GROUPS = {"8栋群": f"{ESTATE}/8栋", "8栋1单元群": f"{ESTATE}/8栋/1单元", "8栋2单元群": f"{ESTATE}/8栋/2单元"}


@pytest.fixture
async def estate(town: Town) -> Town:
    """A house with three groups in which the pressure of the water was too low, one of them long ago and mended."""
    for title, path in GROUPS.items():
        await town.group(title, path)
    await town.appoint("书记", Role.SECRETARY, ESTATE)
    await town.appoint("老万", Role.PROPERTY, ESTATE)
    await town.appoint("老陈", Role.DEPARTMENT, STREET, post="水务")
    await town.appoint("小朱", Role.DEPARTMENT, STREET, post="住建")
    await town.appoint("老周", Role.DUTY_OFFICER, STREET)
    for name, unit in (("林婶", "1单元"), ("阿伟", "2单元"), ("陈姐", "1单元")):
        await town.person(name, f"{ESTATE}/8栋/{unit}", f"{len(name)}01")
    await town.say("林婶", "报修 水压不足", "8栋1单元群")
    await town.say("书记", "接")
    await town.say("书记", "办结")
    await town.say("林婶", "满意", "8栋1单元群")
    town.clock.time += timedelta(hours=25)
    await town.settle()
    await town.say("阿伟", "报修 水压又不足了", "8栋2单元群")
    await town.say("书记", "接")
    return town


async def blow(town: Town, words: str = "吹哨 8栋水压不够 水务+住建+物业 三天内") -> list[tuple[str, str]]:
    await town.say("书记", words)
    return await town.say("书记", "吹")


async def jump(town: Town, month: int, day: int, hour: int = 10) -> list[tuple[str, str]]:
    """Months pass; every timer that was due on the way rings once."""
    town.clock.time = datetime(2026, month, day, hour, 0, tzinfo=ZONE)
    return await town.settle()


async def the_ticket(town: Town) -> Ticket:
    ticket = await town.ask(lambda db: Tickets(db).get(2))
    assert ticket
    return ticket


def in_groups(heard: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted((where, words) for where, words in heard if where in GROUPS)


async def test_the_lead_and_the_deadline_are_on_the_ticket(estate: Town) -> None:
    await blow(estate)
    waiting = await the_ticket(estate)
    assert (waiting.state, waiting.due_at) == (State.TAKEN, datetime(2026, 6, 12, 18, 0, tzinfo=ZONE))
    assert "支部书记 书记负责" in (await estate.say("书记", "查 2"))[0][1]
    await estate.say("老陈", "报到")
    assert "水务 老陈负责｜6月12日18:00前" in (await estate.say("书记", "查 2"))[0][1]


async def test_each_department_has_an_answer_a_reason_or_its_silence_goes_up(estate: Town) -> None:
    await blow(estate)
    await estate.say("老陈", "报到")
    await estate.say("老万", "这事不归我们，管网归自来水公司")
    heard = await estate.pass_time(hours=24)
    assert [where for where, words in heard if "未应答" in words] == ["私聊·老周"]
    found = await estate.ask(lambda db: Whistles(db).summoned(2))
    assert [(s.department, s.response, s.reason, bool(s.raised_at)) for s in found] == [
        ("水务", Response.COMING, "", False),
        ("住建", None, "", True),
        ("物业", Response.NOT_OURS, "管网归自来水公司", False),
    ]
    assert await estate.pass_time(hours=24) == [], "once, and nothing more"


async def test_a_department_answers_in_its_own_words_and_another_time_is_asked_about(estate: Town) -> None:
    await blow(estate)
    (said,) = [words for where, words in await estate.say("老陈", "收到，到时候准时到") if where == "私聊·老陈"]
    assert said.startswith("好，#2 记下了：水务报到、牵头")
    heard = await estate.say("小朱", "收到，报到，不过下午三点到")
    assert await estate.ask(lambda db: [s.response for s in Whistles(db).summoned(2)][1]) is Response.OTHER_TIME
    assert any("住建 想把 6月12日10:00 改到 6月12日15:00" in words for where, words in heard if where == "私聊·书记")


async def test_no_group_ever_hears_who_did_not_come(estate: Town) -> None:
    heard = await blow(estate)
    heard += await estate.say("老陈", "报到")
    heard += await estate.say("老万", "不归我 2 归自来水公司管")
    heard += await estate.pass_time(hours=24)
    said = [words for _, words in in_groups(heard)]
    assert len(said) == 2
    assert all("水务" in words for words in said)
    assert not any(name in words for words in said for name in ("住建", "物业", "小朱", "老万", "应答", "没来"))


async def test_the_result_is_told_in_every_group_where_it_was_ever_reported(estate: Town) -> None:
    await blow(estate)
    await estate.say("老陈", "报到")
    heard = await estate.say("老陈", "办结 2")
    assert [where for where, _ in in_groups(heard)] == ["8栋1单元群", "8栋2单元群"]
    assert {where for where, words in heard if "现在怎么样" in words} == {"私聊·林婶", "私聊·阿伟"}


async def test_what_was_found_is_seen_before_a_group_reads_it_and_holds_no_phone(estate: Town) -> None:
    await blow(estate)
    await estate.say("老陈", "报到")
    await jump(estate, 6, 12, 11)
    assert in_groups(await estate.say("老陈", "经查是水泵老化，找我 13812345678，约 2 个月")) == []
    told = in_groups(await estate.say("老陈", "发"))
    assert [where for where, _ in told] == ["8栋1单元群", "8栋2单元群"]
    assert all("水泵老化" in words and "138" not in words for _, words in told)


async def test_whoever_has_asked_for_another_time_or_not_answered_yet_may_tell_what_was_found(estate: Town) -> None:
    await blow(estate)
    await estate.say("老陈", "改期 2 6月25日上午9点")
    for name in ("老陈", "小朱"):
        assert "群里会看到" in (await estate.say(name, "查明 2 水泵老化，明天换好"))[0][1]
        said = await estate.say(name, "发")
        assert ("8栋2单元群", "#2 水压不足，查明：水泵老化，明天换好。办好了告诉大家。") in said
    person = await estate.person("老陈")
    assert (await the_ticket(estate)).owner_id == person.id, "the lead is in charge, agreed or not"
    found = await estate.ask(lambda db: Whistles(db).summoned(2))
    assert [one.response for one in found] == [Response.OTHER_TIME, Response.COMING, None]
    await estate.say("老万", "不归我 2 水泵归水务")
    assert (await estate.say("老万", "查明 2 水泵老化"))[0][1] == "现在没有请您到场的吹哨。"


async def test_long_works_are_told_every_month_and_judged_by_everybody_in_the_last(estate: Town) -> None:
    await blow(estate)
    await estate.say("老陈", "报到")
    await jump(estate, 6, 12, 11)
    await estate.say("老陈", "查明 2 水泵老化，要改造，约 6 个月")
    await estate.say("老陈", "发")
    for month in range(7, 12):
        asked = await jump(estate, month, 10)
        assert [where for where, words in asked if "到哪一步了" in words] == ["私聊·老陈"]
        await estate.say("老陈", f"进展 2 做到第{month}段了")
        told = [line for line in in_groups(await jump(estate, month, 12)) if "#2" in line[1]]
        assert [where for where, _ in told] == ["8栋1单元群", "8栋2单元群"]
        assert all(f"第 {month - 6} 个月" in words and f"第{month}段" in words for _, words in told)
    heard = await jump(estate, 12, 12)
    assert {where for where, words in heard if "现在怎么样" in words} == {"私聊·林婶", "私聊·阿伟"}
    assert (await the_ticket(estate)).state is State.REVIEW
    assert "记下了" in (await estate.say("阿伟", "满意 2"))[-1][1]
    assert "记下了" in (await estate.say("林婶", "基本满意 2"))[-1][1]
    judged = await estate.ask(lambda db: [e for e in Journal(db).of_ticket(2) if e.verb == "ticket.closed"])
    assert len(judged) == 2


async def test_whoever_reported_it_may_be_discontent_while_works_go_on_and_is_not_named(estate: Town) -> None:
    await blow(estate)
    await estate.say("老陈", "报到")
    heard = await estate.say("林婶", "不满意 2", "8栋1单元群")
    told = dict(heard)
    assert set(told) == {"私聊·林婶", "私聊·老陈", "私聊·书记"}
    assert "林婶" not in told["私聊·老陈"] + told["私聊·书记"]
    assert await estate.say("陈姐", "不满意 2", "8栋1单元群") == [], "who did not report it has no say"


async def test_words_are_erased_once_it_is_over(estate: Town) -> None:
    await blow(estate)
    await estate.say("老陈", "报到")
    await estate.say("老万", "不归我 2 归自来水公司管")
    await estate.say("老陈", "办结 2")
    await estate.say("阿伟", "满意 2")
    found = await estate.ask(lambda db: Whistles(db).summoned(2))
    assert [s.reason for s in found] == ["", "", ""]
    assert await estate.ask(lambda db: Whistles(db).of(2)) is None


async def test_taken_back_nobody_has_to_come(estate: Town) -> None:
    await blow(estate)
    heard = await estate.say("书记", "撤回 2")
    assert {where for where, words in heard if "不用到场" in words} == {"私聊·老陈", "私聊·小朱", "私聊·老万"}
    assert not any("未应答" in words for _, words in await estate.pass_time(hours=30))


async def test_nothing_is_done_before_the_caller_says_so(estate: Town) -> None:
    assert [where for where, _ in await estate.say("书记", "吹哨 2 水务 住建 三天内")] == ["私聊·书记"]
    assert await estate.ask(lambda db: Whistles(db).of(2)) is None
    await estate.say("书记", "不吹")
    await estate.say("书记", "吹")
    assert await estate.ask(lambda db: Whistles(db).of(2)) is None


async def test_without_anything_known_a_new_matter_is_opened_and_whose_it_is_is_not_asked_twice(estate: Town) -> None:
    heard = await blow(estate, "吹哨 阳光里8栋门口路灯不亮 住建、物业 后天上午10点")
    assert not any("有 1 件事等您" in words for _, words in heard)
    ticket = await estate.ask(lambda db: Tickets(db).get(3))
    assert ticket
    assert (ticket.matter, ticket.state) == ("路灯不亮", State.TAKEN)
    assert "要求登记" in (await estate.say("书记", "为什么 3"))[0][1]


async def test_where_nobody_is_on_duty_above_the_admin_hears_of_silence(estate: Town) -> None:
    await estate.appoint("小郑", Role.ADMIN, STREET)
    await estate.say("小郑", "免去 老周 街道值班 鹭岛街道")
    await estate.say("小郑", estate.code)
    await blow(estate)
    heard = await estate.pass_time(hours=24)
    assert "私聊·小郑" in {where for where, words in heard if "没有登记街道值班" in words}


async def test_no_budget_of_a_group_is_broken_by_it(estate: Town) -> None:
    await blow(estate)
    await estate.say("老陈", "报到")
    await estate.say("老万", "报到")
    await estate.say("小朱", "报到")
    assert await estate.ask(lambda db: Outbox(db).told("town:8栋2单元群", 2)) <= 4


CALLING = {Role.ADMIN, Role.SECRETARY, Role.GRID_WORKER, Role.DUTY_OFFICER}


async def test_who_may_whistle_for_a_ticket_and_nobody_of_the_next_estate(estate: Town) -> None:
    """Written from the design: those who manage the place; in private alone."""
    for role in Role:
        for path, may in ((ESTATE, role in CALLING), (f"{STREET}/阳光社区/乙里", False)):
            name = f"{role}{path[-2:]}"
            await estate.appoint(name, role, path, post="园林" if role is Role.DEPARTMENT else "")
            shown = [words for _, words in await estate.say(name, "吹哨 2 水务 住建 三天内")]
            assert ("牵头建议" in shown[0]) is may, (role, path)
            in_group = await estate.say(name, "吹哨 2 水务 住建 三天内", "8栋2单元群", calls_bot=True)
            assert not any("牵头建议" in words for _, words in in_group), (role, path)
            await estate.say(name, "改牵头 2 住建")
    assert await estate.ask(lambda db: Whistles(db).of(2)) is None


async def test_who_was_not_called_can_say_neither_that_they_come_nor_what_was_found(estate: Town) -> None:
    await estate.appoint("小园", Role.DEPARTMENT, STREET, post="园林")
    await blow(estate)
    for name in ("小园", "林婶", "老周", "陌生人"):
        for words in ("报到 2", "不归我 2 归别人", "改期 2 后天上午9点", "查明 2 是水泵", "进展 2 好了一半"):
            await estate.say(name, words)
    found = await estate.ask(lambda db: Whistles(db).summoned(2))
    assert [s.response for s in found] == [None, None, None]
    whistle = await estate.ask(lambda db: Whistles(db).of(2))
    assert whistle
    assert whistle.finding == ""


async def test_a_department_and_an_expert_are_appointed_with_their_post(estate: Town) -> None:
    await estate.appoint("小郑", Role.ADMIN, STREET)
    assert "不再" not in (await estate.order("小郑", "任命 老林 园林部门 鹭岛街道"))[0][1]
    await estate.order("小郑", "任命 吴律师 邻里律师 阳光里")
    held = await estate.ask(lambda db: [*Roles(db).holding(Role.DEPARTMENT, NOW), *Roles(db).holding(Role.EXPERT, NOW)])
    assert [h.title for h in held] == ["水务", "住建", "园林", "邻里律师"]
    assert "水务部门" in (await estate.order("小郑", "任命 老林 部门 鹭岛街道"))[0][1]
