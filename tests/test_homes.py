"""Who lives where: leases, moving out with offices, a mention, a stranger's earlier words."""

import re
from datetime import datetime

from bot.message import Address
from storage.households import Households
from storage.people import People
from storage.reports import Reports, households_of
from storage.residences import Residences, Tie
from storage.roles import Role, Roles
from storage.tickets import Tickets
from tests.conftest import ZONE, Town

ESTATE = "鹭岛街道/阳光社区/阳光里"
HOUSE, UNIT = f"{ESTATE}/3栋", f"{ESTATE}/3栋/2单元"


async def settled(town: Town) -> None:
    await town.group("2单元群", UNIT)
    await town.appoint("老余", Role.UNIT_LEADER, UNIT)
    await town.appoint("何叔", Role.BUILDING_LEADER, HOUSE)
    await town.appoint("小郑", Role.ADMIN, "鹭岛街道/阳光社区")


async def home_of(town: Town, name: str) -> int | None:
    person = await town.ask(lambda db: People(db).at(f"town:{name}"))
    return person.household_id if person else None


async def test_a_lease_ends_with_its_date_and_both_are_told(town: Town) -> None:
    await settled(town)
    await town.person("阿伟")
    await town.say("老余", "报修 路灯坏了")  # so that there is somebody to tell
    await town.say("阿伟", "我住3栋2单元301，租到6月10日，租客")
    await town.say("阿伟", "我住3栋2单元301，租客，租到6月10日")
    await town.say("老余", "对")
    assert await home_of(town, "阿伟")
    await town.appoint("阿伟", Role.RESIDENT, UNIT)
    said = await town.wait_until(datetime(2026, 6, 11, 0, 1, tzinfo=ZONE))
    assert [words for _, words in said if "到期" in words] == [], "nobody is woken"
    assert await home_of(town, "阿伟") is None
    said = await town.wait_until(datetime(2026, 6, 11, 7, 1, tzinfo=ZONE))
    assert {where for where, words in said if "到期" in words} == {"私聊·阿伟", "私聊·老余"}
    person = await town.person("阿伟")
    assert await town.ask(lambda db: Roles(db).of(person.id, town.clock.now())) == ()
    assert await town.ask(lambda db: Residences(db).of(person.id)) == []


async def test_a_lease_that_was_renewed_goes_on(town: Town) -> None:
    await settled(town)
    await town.person("阿伟")
    await town.appoint("阿伟", Role.RESIDENT, UNIT)
    await town.say("老余", "确认 301 阿伟 租客 到6月10日")
    await town.say("老余", "确认 301 阿伟 租客 到6月20日")
    said = await town.wait_until(datetime(2026, 6, 11, 0, 1, tzinfo=ZONE))
    assert [words for _, words in said if "到期" in words] == []
    assert await home_of(town, "阿伟")


async def test_whoever_moves_out_is_no_leader_there_any_more_but_still_works_elsewhere(town: Town) -> None:
    await settled(town)
    await town.person("老余", UNIT, "101")
    await town.appoint("老余", Role.PROPERTY, f"{ESTATE}/5栋")
    await town.say("林婶", "楼道灯坏了", "2单元群")
    shown = await town.say("老余", "我搬走了")
    assert "您在3栋2单元单元长的身份会一起停，手上 1 张没办完的单转给别人。" in shown[0][1]
    said = await town.say("老余", town.code)
    assert [where for where, words in said if "有 1 件事等您：#1" in words] == ["私聊·何叔"]
    person = await town.person("老余")
    held = await town.ask(lambda db: Roles(db).of(person.id, town.clock.now()))
    assert [h.title for h in held] == ["物业"]
    assert await home_of(town, "老余") is None


async def test_an_owner_who_lives_elsewhere_has_both_flats(town: Town) -> None:
    await settled(town)
    await town.person("陈姐", f"{ESTATE}/5栋", "101")
    home = await home_of(town, "陈姐")
    await town.say("老余", "确认 502 陈姐 业主")
    assert await home_of(town, "陈姐") == home
    person = await town.person("陈姐")
    assert [r.tie for r in await town.ask(lambda db: Residences(db).of(person.id))] == [Tie.OWNER]


async def test_two_owners_both_stay_where_the_leader_says_so(town: Town) -> None:
    await settled(town)
    for name in ("张三", "李四"):
        await town.person(name, UNIT, "601")
    await town.say("老余", "确认 601 张三 业主")
    assert "已经登记了业主张三" in (await town.say("老余", "确认 601 李四 业主"))[0][1]
    flat = await home_of(town, "张三")
    assert flat
    assert len(await town.ask(lambda db: Residences(db).at(flat))) == 1
    await town.say("老余", "都是")
    assert [r.tie for r in await town.ask(lambda db: Residences(db).at(flat))] == [Tie.OWNER, Tie.OWNER]


async def test_a_claim_that_nobody_has_checked_is_no_household(town: Town) -> None:
    await settled(town)
    await town.say("阿伟", "我住3栋2单元999")
    assert await town.ask(lambda db: Households(db).all()) == []
    await town.say("老余", "不对")
    assert await town.ask(lambda db: Households(db).all()) == []


async def test_a_namesake_of_another_estate_is_somebody_else(town: Town) -> None:
    await settled(town)
    await town.group("乙群", "鹭岛街道/阳光社区/乙里/1栋")
    await town.say("陈姐", "报修 楼道灯坏了", "乙群")
    ((_, answer),) = await town.say("老余", "确认 502 陈姐")
    assert "一次性码" in answer
    assert await home_of(town, "陈姐") is None


async def test_in_the_group_a_mention_says_who_is_meant_and_the_group_reads_no_room(town: Town) -> None:
    await settled(town)
    said = await town.say("老余", "确认 502 陈姐 家人", "2单元群", calls_bot=True, mentions=(Address("town:陈姐"),))
    assert [where for where, _ in said] == ["私聊·陈姐", "私聊·老余"]
    assert await home_of(town, "陈姐")
    assert "住处：3栋2单元502（家人）" in (await town.say("陈姐", "我的数据"))[0][1]
    assert await town.say("老余", "确认 503 小柯", "2单元群") == []


async def test_tenant_and_owner_of_one_flat_are_one_household(town: Town) -> None:
    await settled(town)
    for name, tie, flat in (("张三", "业主", 601), ("阿伟", "租客", 601), ("陈姐", "家人", 602)):
        await town.person(name)
        await town.appoint(name, Role.RESIDENT, UNIT)
        await town.say("老余", f"确认 {flat} {name} {tie}")
    counted = []
    for name in ("张三", "阿伟", "陈姐"):
        await town.say(name, "楼道灯坏了", "2单元群")
        counted.append(households_of(await town.ask(lambda db: Reports(db).of(1))))
    assert counted == [1, 1, 2]


async def test_what_a_stranger_reported_belongs_to_whoever_proves_to_be_somebody(town: Town) -> None:
    await settled(town)
    await town.say("五楼的", "报修 楼道灯坏了", "2单元群")
    ((_, answer),) = await town.say("老余", "确认 502 陈姐")
    code = answer.partition("我是 ")[2][:8]
    await town.say("五楼的", f"我是 {code}")
    person = await town.ask(lambda db: People(db).at("town:五楼的"))
    ticket = await town.ask(lambda db: Tickets(db).get(1))
    assert person.name == "陈姐"
    assert ticket.reporter_id == person.id
    shown = await town.say("五楼的", "我的数据")
    assert "#1 楼道灯不亮" in shown[0][1]
    said = await town.say("五楼的", "删除我的")
    assert "1 张单里您的原话" in said[0][1]


async def test_a_wrong_date_is_said_and_nothing_changes(town: Town) -> None:
    await settled(town)
    await town.person("阿伟", UNIT, "301")
    assert "已经过去了" in (await town.say("老余", "确认 502 阿伟 租客 到昨天"))[0][1]
    assert await town.ask(lambda db: Residences(db).of(1)) == []


async def test_a_code_counts_however_it_is_said_but_not_once_a_group_has_read_it(town: Town) -> None:
    await settled(town)
    await town.group("3栋群", f"{ESTATE}/3栋")
    codes = []
    for name in ("老钱", "小孙"):
        heard = await town.say("何叔", f"确认 2单元 503 {name}")
        codes.append(re.search(r"我是 (\d{8})", str(heard))[1])
    heard = await town.say("老钱", f"我是{codes[0]}，住503的。")
    assert heard[0][1].startswith("老钱，您好，认识您了。")
    heard = await town.say("小孙", f"大家好，我是{codes[1]}", "3栋群")
    assert [where for where, _ in heard] == ["私聊·小孙"]
    assert "这个码已作废" in heard[0][1]
    heard = await town.say("冒名的", f"我是 {codes[1]}")
    assert "这个码不对" in heard[0][1], "whoever read it in the group gets nothing by it"


async def test_a_leader_says_in_plain_words_who_has_moved_out(town: Town) -> None:
    await settled(town)
    await town.person("小孙", f"{ESTATE}/3栋/2单元", "503")
    heard = await town.say("何叔", "2单元503的租客小孙搬走了")
    assert ("私聊·何叔", "好，小孙不再住3栋2单元503，在那里的登记从现在起去掉。") in heard
    assert await town.ask(lambda db: Tickets(db).all()) == []


async def test_a_code_opens_no_office_that_the_leader_cannot_give(town: Town) -> None:
    await settled(town)
    await town.appoint("刘工", Role.PROPERTY, ESTATE)
    person = await town.person("刘工")
    await town.ask(lambda db: People(db).suspend("town", town.clock.now()))
    for name in ("老余", "小郑"):
        known = await town.ask(lambda db, name=name: People(db).named(name)[0])
        await town.ask(lambda db, name=name, known=known: People(db).bind(known, f"town:{name}"))
    ((_, answer),) = await town.say("老余", "确认 502 刘工")
    assert "请管理员说“加入 刘工”" in answer
    assert await town.ask(lambda db: People(db).addresses_of(person.id)) == []


async def test_who_lives_in_another_house_is_not_moved_by_this_ones_leader(town: Town) -> None:
    await settled(town)
    await town.person("阿伟", f"{ESTATE}/5栋", "101")
    home = await home_of(town, "阿伟")
    assert "登记住在别的楼" in (await town.say("老余", "确认 502 阿伟"))[0][1]
    assert await home_of(town, "阿伟") == home
    await town.say("阿伟", "我住3栋2单元502")
    await town.say("老余", "对")
    assert await home_of(town, "阿伟") != home


async def test_what_blocked_the_way_was_moved_and_not_the_neighbour(town: Town) -> None:
    await settled(town)
    await town.person("林婶", UNIT, "301")
    await town.say("林婶", "报修 楼道堆了好多纸箱，没人清", "2单元群")
    for words in ("搬走了", "纸箱搬走了", "已经搬走了，谢谢"):
        await town.say("林婶", words)
    assert await home_of(town, "林婶")
