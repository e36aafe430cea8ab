"""What an emergency may never do, whatever is said: beside the stories 08, 23 and 36."""

from datetime import datetime

import pytest

from storage.engine import Transaction
from storage.erasing import erase_person
from storage.lifelines import Lifelines
from storage.people import People
from storage.roles import Role
from storage.tickets import State, Tickets
from tests.conftest import ZONE, Town, address

ESTATE = "鹭岛街道/阳光社区/阳光里"
UNIT = f"{ESTATE}/4栋/2单元"
GROUP = "4栋2单元群"


@pytest.fixture
async def street(town: Town) -> Town:
    """A unit with a leader, a property man and a party member, at two in the night."""
    await town.group(GROUP, UNIT)
    await town.appoint("梅姐", Role.BUILDING_LEADER, f"{ESTATE}/4栋")
    await town.appoint("老秦", Role.PROPERTY, ESTATE)
    await town.appoint("党员老李", Role.PARTY_MEMBER, UNIT)
    town.clock.time = datetime(2026, 6, 10, 2, 0, tzinfo=ZONE)
    return town


def to(said: list[tuple[str, str]], who: str) -> list[str]:
    return [words for where, words in said if where == who]


async def test_whoever_has_two_channels_is_called_on_both(street: Town):
    def second(db: Transaction) -> None:
        People(db).bind(People(db).at(address("梅姐")), "town:梅姐的另一个号")
        People(db).bind(People(db).at(address("梅姐")), "phone:梅姐")

    await street.ask(second)
    await street.say("小潘", "楼道里煤气味好重", GROUP)
    count = await street.ask(
        lambda db: db.exec_driver_sql("SELECT count(*) FROM outbox WHERE address = 'phone:梅姐'").scalar_one()
    )
    assert count == 1


async def test_only_who_answers_for_the_place_may_say_that_it_is_over(street: Town):
    await street.say("小潘", "楼道里煤气味好重", GROUP)
    await street.say("党员老李", "我去")
    for words in ("办结 1", "解除 1", "解除"):
        said = await street.say("党员老李", words)
        assert to(said, GROUP) == [], words
        assert (await street.ask(lambda db: Tickets(db).get(1))).state is State.TAKEN
    said = await street.say("老秦", "解除 1")
    assert any("由物业老秦宣布危险解除" in words for words in to(said, GROUP))
    assert (await street.ask(lambda db: Tickets(db).get(1))).state is State.REVIEW


async def test_a_leader_of_another_estate_may_not_say_that_it_is_over(street: Town):
    await street.appoint("外人", Role.BUILDING_LEADER, "鹭岛街道/阳光社区/别处小区/1栋")
    await street.say("小潘", "楼道里煤气味好重", GROUP)
    said = await street.say("外人", "解除 1")
    assert said == [("私聊·外人", "没有 #1 这件急事，或它不归您管。")]


async def test_somebody_unknown_cannot_be_said_to_have_declared_it(street: Town):
    await street.say("小潘", "楼道里煤气味好重", GROUP)
    said = await street.say("梅姐", "解除 1 隔壁老王")
    assert to(said, GROUP) == []
    assert "是谁宣布的？" in to(said, "私聊·梅姐")[0]


async def test_where_somebody_is_still_inside_is_told_to_no_group(street: Town):
    await street.group("工作群", ESTATE)
    await street.say("小潘", "楼道里煤气味好重", GROUP)
    said = await street.say("小潘", "下了 602 有个老奶奶一个人")
    assert {where for where, words in said if "602" in words} == {"私聊·梅姐", "私聊·老秦"}


async def test_the_same_told_again_calls_nobody_again(street: Town):
    await street.say("小潘", "楼道里煤气味好重", GROUP)
    await street.pass_time(minutes=1)
    more = await street.say("小潘", "煤气味越来越重了", GROUP)
    assert {where for where, _ in more} == {"私聊·梅姐", "私聊·老秦", "私聊·小潘"}
    assert not any("紧急" in words for _, words in more)
    assert await street.say("小柯", "楼道里煤气味好重 我也闻到了", GROUP) == []
    assert len(await street.ask(lambda db: Tickets(db).urgent_open())) == 1
    said = await street.pass_time(minutes=2)
    assert len(to(said, "私聊·梅姐")) == 1, "the next circle is called when it was due at first"


async def test_a_joke_calls_nobody_off(street: Town):
    await street.say("小潘", "楼道里煤气味好重", GROUP)
    assert await street.say("小胖", "哈哈 是谁在炖肉吧 没事的", GROUP) == []
    assert to(await street.pass_time(minutes=3), "私聊·老秦")


async def test_who_may_hurt_themselves_is_not_spoken_of_in_the_group(street: Town):
    said = await street.say("阿伟", "不想活了 我想跳楼", GROUP)
    assert to(said, GROUP) == []
    assert "12356" in to(said, "私聊·阿伟")[0]
    assert "不要在群里问" in to(said, "私聊·梅姐")[0]
    await street.say("梅姐", "我去")
    assert to(await street.say("梅姐", "解除"), GROUP) == []
    assert to(await street.wait_until(datetime(2026, 6, 10, 9, 0, tzinfo=ZONE)), GROUP) == []


async def test_words_of_despair_are_answered_in_private_and_told_to_nobody_unless_wanted(street: Town):
    said = await street.say("阿伟", "我不想活了", GROUP)
    assert [where for where, _ in said] == ["私聊·阿伟"]
    assert "12356" in said[0][1]
    assert await street.say("阿伟", "真的不想活了", GROUP) == [], "asked once"
    assert await street.ask(lambda db: Tickets(db).all()) == []
    said = await street.say("阿伟", "要")
    assert {where for where, _ in said} == {"私聊·阿伟", "私聊·梅姐", "私聊·老秦"}


async def test_who_wants_no_company_is_let_be(street: Town):
    await street.say("阿伟", "我不想活了", GROUP)
    said = await street.say("阿伟", "不用")
    assert said == [("私聊·阿伟", "好，我不告诉任何人。想说话随时打 12356。")]


async def test_a_number_that_a_group_may_not_read_is_shown_to_those_who_act(street: Town):
    await street.ways(ESTATE, {"numbers": {"gas": "0592-5551234"}})
    said = await street.say("小潘", "楼道里煤气味好重", GROUP)
    assert not any("5551234" in words or "〔电话〕" in words for words in to(said, GROUP))
    assert any("燃气抢修 0592-5551234" in words for words in to(said, "私聊·梅姐"))


async def test_an_admin_writes_the_numbers_down(street: Town):
    await street.appoint("小郑", Role.ADMIN, "鹭岛街道")
    assert await street.say("小郑", "规矩 电话 阳光里 gas=968777")
    said = await street.say("小潘", "楼道里煤气味好重", GROUP)
    assert any("燃气抢修 968777" in words for words in to(said, GROUP))


async def test_nobody_is_called_who_has_not_agreed(street: Town):
    await street.person("吴奶奶", UNIT, "302")
    for name in ("林婶", "小何"):
        await street.person(name, UNIT, "301")
        await street.say("吴奶奶", f"救命号码 设 {name}")
    await street.say("林婶", "同意")
    await street.say("小何", "不同意")
    said = await street.say("吴奶奶", "求助")
    assert {where for where, _ in said} == {"私聊·林婶", "私聊·吴奶奶"}


async def test_who_leaves_is_called_no_more_and_the_other_learns_it(street: Town):
    await street.person("吴奶奶", UNIT, "302")
    await street.person("林婶", UNIT, "301")
    await street.say("吴奶奶", "救命号码 设 林婶")
    await street.say("林婶", "同意")
    said = await street.say("林婶", "救命号码 退出")
    assert to(said, "私聊·吴奶奶") == ["林婶不再当您的救命号码了，请另设一位。"]
    assert to(await street.say("吴奶奶", "求助"), "私聊·林婶") == []


async def test_a_neighbour_who_is_forgotten_is_in_no_lifeline(street: Town):
    await street.person("吴奶奶", UNIT, "302")
    await street.person("林婶", UNIT, "301")
    await street.say("吴奶奶", "救命号码 设 林婶")
    await street.say("林婶", "同意")
    await street.say("林婶", "0592-5550001")
    who = await street.ask(lambda db: People(db).at(address("林婶")).id)
    await street.ask(lambda db: erase_person(db, who))
    caller = await street.ask(lambda db: People(db).at(address("吴奶奶")).id)
    assert await street.ask(lambda db: Lifelines(db).of(caller)) == []


async def test_the_words_of_help_without_lifelines_open_a_matter_as_ever(street: Town):
    said = await street.say("阿伟", "求助")
    assert said == [("私聊·阿伟", "有危险先打 110／119／120。是什么事、在几栋？直接跟我说，例如“3栋2单元电梯困人”。")]


async def test_thanks_in_the_morning_name_nobody(street: Town):
    await street.say("小潘", "楼道里煤气味好重", GROUP)
    await street.say("梅姐", "我去 已打119")
    await street.say("梅姐", "解除 消防")
    said = await street.wait_until(datetime(2026, 6, 10, 9, 0, tzinfo=ZONE))
    [thanks] = to(said, GROUP)
    assert not any(name in thanks for name in ("梅姐", "小潘", "老秦"))
    [learnt] = to(said, "私聊·梅姐")
    assert "复盘单 #2" in learnt
    assert "没登记电话（燃气抢修、物业值班）" in learnt
    assert "没有工作群" in learnt
    assert to(await street.say("梅姐", "办结 2"), GROUP) == []
