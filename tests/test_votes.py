"""Votes in the town: figures by hand, rules as data, tampering, secrecy, and what is left when it is all over."""

import random
from datetime import timedelta

import pytest
from sqlalchemy import select, text, update

from bot.redactor import redact
from handlers.rules import voting
from handlers.votes.closing import figures
from storage.ballots import ballots
from storage.journal import journal
from storage.outbox import outbox
from storage.people import People
from storage.readings import Readings
from storage.roles import Role
from storage.votes import electors, votes
from tests.conftest import Town

UNIT = "鹭岛街道/阳光社区/阳光里/6栋/1单元"
TITLE = "加装电梯"
OWNERS = ("陈伯", "林婶", "吴姐", "赵姐")


@pytest.fixture
async def house(town: Town) -> Town:
    """Four flats, 100 and 80 ㎡, a secretary and a lawyer."""
    await town.group("1单元群", UNIT)
    await town.appoint("书记", Role.SECRETARY, "鹭岛街道/阳光社区/阳光里")
    await town.appoint("王律师", Role.OBSERVER, UNIT, post="律师")
    await town.appoint("小郑", Role.ADMIN, "鹭岛街道")
    for number, owner in enumerate(OWNERS):
        await town.flat(UNIT, f"{number + 1}01", 100 if number < 2 else 80, [owner])
    return town


async def begun(town: Town, kind: str = "表决") -> None:
    await town.say("书记", f"发起 {TITLE} {kind} 三天", "1单元群", calls_bot=True)
    await town.say("书记", kind)


def group_lines(heard: list[tuple[str, str]]) -> list[str]:
    return [words for room, words in heard if room == "1单元群"]


async def ended(town: Town) -> list[tuple[str, str]]:
    return await town.pass_time(days=3, hours=12)


async def test_the_rules_are_data(house: Town) -> None:
    await house.ways(UNIT, {"voting": {"bars": {"电梯": {"pass_area": ">1/2", "pass_homes": "1/2"}}, "shown": 3}})
    await begun(house)
    for owner, said in zip(OWNERS, ("同意", "不同意", "同意", "弃权"), strict=True):
        await house.say(owner, said)
    (result,) = group_lines(await ended(house))
    assert "同意 2户/4户=50.00%（需 50%）✔，面积 180.00㎡/360.00㎡=50.00%（需 过半）✗" in result
    assert "未通过：差 0.01㎡。公示 3 天" in result


async def test_an_admin_changes_them_by_command(house: Town) -> None:
    said = await house.say("小郑", "规矩 表决 6栋 bar.pass_area=2/3")
    assert "改了" in said[0][1]
    assert "分数" in (await house.say("小郑", "规矩 表决 6栋 bar.pass_area=75%"))[0][1]
    shown = await house.say("书记", f"发起 {TITLE} 表决", "1单元群", calls_bot=True)
    assert "面积 ≥2/3、户数 ≥75%" in shown[0][1]


async def test_each_flat_its_own_voice_where_the_rule_says_so(house: Town) -> None:
    await house.flat(UNIT, "501", 90.5, ["陈伯"])
    joined = await house.say("书记", f"发起 {TITLE} 表决", "1单元群", calls_bot=True)
    assert "4 户（登记面积 450.5㎡，同一业主的几套合为一户）" in joined[0][1]
    await house.say("书记", "算了")
    await house.ways(UNIT, {"voting": {"several": "各算一户"}})
    await begun(house)
    which = await house.say("陈伯", "同意")
    assert "各算一户。请写房号" in which[0][1]
    assert "501 已记“不同意”" in (await house.say("陈伯", "501 不同意"))[0][1]
    assert "101 已记“同意”" in (await house.say("陈伯", "101 同意"))[0][1]
    assert "101、501 已记“弃权”" in (await house.say("陈伯", "都弃权"))[0][1]


TAMPERED = {
    "a ballot": update(ballots).values(choice="同意"),
    "an area": update(electors).where(electors.c.number == 1).values(area=99900),
    "a figure": update(votes).values(result={"yes_homes": 4}),
}


@pytest.mark.parametrize("what", TAMPERED)
async def test_one_changed_row_breaks_the_verification(house: Town, what: str) -> None:
    await begun(house)
    for owner in OWNERS:
        await house.say(owner, "不同意")
    await ended(house)
    fine = await house.say("路人", f"核验 {TITLE}", "1单元群", calls_bot=True)
    assert "逐票重数，结果相同" in fine[0][1]
    await house.ask(lambda db: db.execute(TAMPERED[what]))
    await house.pass_time(hours=1)
    broken = await house.say("林婶", f"核验 {TITLE}", "1单元群", calls_bot=True)
    assert "核验不通过" in broken[0][1]


async def test_what_does_not_agree_with_its_chain_is_not_published(house: Town) -> None:
    await begun(house)
    await house.say("陈伯", "不同意")
    await house.ask(lambda db: db.execute(TAMPERED["a ballot"]))
    heard = await ended(house)
    assert group_lines(heard) == []
    assert {room for room, words in heard if "没有公布结果" in words} == {"私聊·书记", "私聊·王律师", "私聊·小郑"}


async def test_nobody_else_learns_who_voted_how(house: Town) -> None:
    """Whatever anybody can ask while it runs and after, and whatever is written down beside the ballots."""
    await begun(house)
    heard = [await house.say("吴姐", "不同意 太贵"), await house.say("吴姐", "不必")]
    told = [pair for lines in heard for pair in lines if pair[0] != "私聊·吴姐"]
    for who in ("书记", "王律师", "小郑", "陈伯"):
        for words in (f"表决进度 {TITLE}", f"核验 {TITLE}", "投票", "我的数据"):
            told += await house.say(who, words)
    told += await ended(house)
    told += await house.say("书记", f"核验 {TITLE}")
    assert told
    assert not [words for room, words in told if "吴姐" in words or "301" in words or "太贵" in words]
    kept = await house.ask(lambda db: [str(row) for row in db.execute(select(journal.c.detail, journal.c.person_id))])
    assert not [row for row in kept if "不同意" in row or "太贵" in row]


async def test_who_agrees_to_be_named_is_named_to_the_secretary_alone_and_that_is_written_down(house: Town) -> None:
    await begun(house)
    await house.say("吴姐", "不同意 太贵")
    heard = await house.say("吴姐", "愿意")
    assert [room for room, words in heard if "吴姐" in words] == ["私聊·书记"]
    about = await house.ask(lambda db: Readings(db).about(People(db).named("吴姐")[0].id))
    assert [(look.field, look.why) for look in about] == [("words+name", TITLE)]
    end = [room for room, words in await ended(house) if "吴姐" in words]
    assert end == ["私聊·书记"]


async def test_after_the_publication_nothing_is_left_but_chain_and_figures(house: Town) -> None:
    await begun(house)
    for owner, said in zip(OWNERS, ("同意", "不同意 挡着我家晾衣服", "同意", "弃权"), strict=True):
        await house.say(owner, said)
    await house.say("林婶", "愿意")
    await ended(house)
    await house.pass_time(days=36)
    left = await house.ask(lambda db: db.execute(select(ballots.c.choice, ballots.c.salt, ballots.c.at)).all())
    assert set(map(tuple, left)) == {(None, None, None)}
    assert await house.ask(lambda db: db.execute(text("SELECT count(*) FROM objections")).scalar_one()) == 0
    everything = await house.ask(lambda db: str(db.execute(select(outbox.c.text)).all()))
    assert "晾衣服" not in everything
    said = await house.say("陈伯", f"核验 {TITLE}")
    assert "票的内容已按期删去" in said[0][1]
    assert "同意 2户/4户=50.00%" in said[0][1]
    await house.ask(lambda db: db.execute(update(ballots).where(ballots.c.place == 2).values(digest="0" * 64)))
    await house.pass_time(hours=1)
    assert "核验不通过" in (await house.say("林婶", f"核验 {TITLE}"))[0][1]


async def test_a_mandate_of_one_vote_ends_with_it(house: Town) -> None:
    await begun(house)
    await house.say("小何", "在吗")
    await house.person("小何", UNIT, "101")
    assert "书面委托" in (await house.say("书记", "委托投票 101 小何"))[0][1]
    assert dict(await house.say("小何", "同意"))["私聊·小何"].startswith("好，101 已记“同意”")
    await ended(house)
    await begun(house)
    assert "不是您" in (await house.say("小何", "投票"))[0][1]


async def test_a_lease_or_an_ownership_that_is_over_votes_no_more(house: Town) -> None:
    await begun(house)
    await house.ask(lambda db: db.execute(text("UPDATE residences SET until = at")))
    said = await house.say("陈伯", "同意")
    assert "已记" not in said[0][1]
    assert (await house.ask(lambda db: db.execute(select(ballots)).all())) == []


async def test_said_twice_by_two_messages_and_once_by_one(house: Town) -> None:
    await begun(house)
    message = house.message("陈伯", "同意")
    await house.hear(message)
    await house.hear(message)
    assert len(await house.ask(lambda db: db.execute(select(ballots)).all())) == 1


async def test_what_is_forwarded_is_no_ballot(house: Town) -> None:
    await begun(house)
    await house.say("陈伯", "同意", forwarded=True)
    assert (await house.ask(lambda db: db.execute(select(ballots)).all())) == []


async def test_a_reminder_that_would_come_at_night_comes_in_the_evening_before(house: Town) -> None:
    await house.ways(UNIT, {"voting": {"ends": "23:30", "remind": 1}})
    await begun(house)
    await house.say("陈伯", "同意")
    last_day = house.clock.time.replace(hour=0, minute=0) + timedelta(days=3)
    assert await house.wait_until(last_day.replace(hour=21)) == []
    heard = await house.wait_until(last_day.replace(hour=22, minute=1))
    assert {room for room, words in heard if "还没有投" in words} == {"私聊·林婶", "私聊·吴姐", "私聊·赵姐"}
    heard = await house.wait_until(last_day + timedelta(days=1, hours=12))
    assert not [words for _, words in heard if "还没有投" in words], "once"


async def test_a_ballot_after_the_end_counts_for_nobody_however_late_the_end_is_noticed(house: Town) -> None:
    """A process that was down at the end hears what came meanwhile before it counts."""
    await begun(house)
    await house.say("陈伯", "同意")
    house.clock.time += timedelta(days=3, hours=11, minutes=1)  # nobody has looked at the timers
    message = house.message("林婶", "同意")
    await house.ask(lambda db: house.app.router.hear(db, message))
    assert len(await house.ask(lambda db: db.execute(select(ballots)).all())) == 1


async def test_a_house_that_has_agreed_is_a_model_for_the_next(house: Town) -> None:
    await begun(house)
    for owner in OWNERS:
        await house.say(owner, "同意")
    (result,) = group_lines(await ended(house))
    assert "通过。公示 5 天" in result
    assert "未通过" not in result
    await house.pass_time(days=1)
    other = UNIT.replace("6栋", "7栋")
    await house.group("7栋群", other)
    await house.flat(other, "101", 100, ["老王"])
    await house.say("书记", f"发起 {TITLE} 表决", "7栋群", calls_bot=True)
    heard = dict(await house.say("书记", "表决"))
    assert "样板：6栋1单元 的“加装电梯”6月12日20:00已通过。" in heard["7栋群"]


async def test_two_votes_at_once_are_told_apart(house: Town) -> None:
    await begun(house)
    await house.say("书记", "发起 更换门禁 摸底", "1单元群", calls_bot=True)
    await house.say("书记", "摸底")
    assert "请写上是哪一件" in (await house.say("陈伯", "同意"))[0][1]
    assert "101 已记“同意”（更换门禁意向摸底）" in (await house.say("陈伯", "更换门禁 同意"))[0][1]
    assert "101 已记“不同意”（加装电梯表决）" in (await house.say("陈伯", "加装电梯 不同意"))[0][1]


async def test_what_is_not_meant_for_a_vote_is_heard_as_ever(house: Town) -> None:
    await begun(house)
    heard = await house.say("陈伯", "楼道灯坏了")
    assert any("楼道灯" in words for _, words in heard)
    await house.say("陈伯", "反对在楼道抽烟")
    assert (await house.ask(lambda db: db.execute(select(ballots)).all())) == []


def test_no_figure_is_taken_for_a_room_or_a_plate() -> None:
    luck = random.Random(9)
    for _ in range(300):
        homes = luck.randint(3, 999)
        took = luck.randint(1, homes)
        yes = luck.randint(0, took)
        area = homes * luck.randint(4000, 20000)
        found = voting.Tally(
            all_area=area,
            all_homes=homes,
            took_area=area * took // homes,
            took_homes=took,
            yes_area=area * yes // homes,
            yes_homes=yes,
            no_area=0,
            no_homes=0,
        )
        line = figures(found, voting.verdict(found, voting.Bar()), voting.Bar())
        assert redact(line, []) == line
