"""Small wishes: nobody can tell whose a wish is before it is claimed, and what is taken back is gone."""

import re

import pytest

from bot.message import Kind
from handlers.rules.wishes import wish, without_home
from storage.questions import Questions
from storage.roles import Role
from storage.tickets import State, Tickets
from tests.conftest import Town

HERE = "鹭岛街道/阳光社区/阳光里"


async def settled(town: Town) -> None:
    await town.group("4栋群", f"{HERE}/4栋")
    for name, role, below in (("小李", Role.PARTY_MEMBER, ""), ("梅姐", Role.BUILDING_LEADER, "/4栋")):
        await town.appoint(name, role, f"{HERE}{below}")
    await town.person("周阿婆", f"{HERE}/4栋/2单元", "402")


async def test_until_it_is_claimed_nobody_can_tell_whose_it_is(town: Town) -> None:
    await settled(town)
    await town.say("周阿婆", "微心愿 我是4栋402的周阿婆，想要一副老花镜")
    heard = await town.say("周阿婆", "可以")
    for name in ("小李", "梅姐"):
        for words in ("微心愿", "查 1", "谁能看到 1", "为什么 1"):
            heard += await town.say(name, words)
    others = [words for where, words in heard if where != "私聊·周阿婆"]
    assert len(others) >= 6
    assert not [words for words in others if "周阿婆" in words or "402" in words or "4栋" in words]
    told = await town.say("小李", "接 1")
    assert [words for where, words in told if where == "私聊·小李" and "周阿婆" in words and "4栋2单元402" in words]
    assert not [words for where, words in await town.say("梅姐", "接 1") if "周阿婆" in words]


async def test_a_wish_taken_back_before_or_after_is_gone(town: Town) -> None:
    await settled(town)
    for words, refers in (("微心愿 想要一盆花", True), ("微心愿 想要一把伞", False)):
        said = town.message("周阿婆", words)
        await town.hear(said)
        if refers:
            await town.hear(town.message("周阿婆", "", kind=Kind.RECALL, refers=said.id))
            assert await town.ask(lambda db: Questions(db).named("wishes.publish")) == []
            continue
        await town.say("周阿婆", "可以")
        await town.hear(town.message("周阿婆", "", kind=Kind.RECALL, refers=said.id))
        gone = await town.ask(lambda db: Tickets(db).get(1))
        assert (gone.state, gone.words) == (State.WITHDRAWN, "")


async def test_three_may_wait_at_one_time(town: Town) -> None:
    await settled(town)
    for what in ("一盆花", "一把伞", "一本书"):
        await town.say("周阿婆", f"微心愿 想要{what}")
        await town.say("周阿婆", "可以")
    (refused,) = await town.say("周阿婆", "微心愿 想要一只猫")
    assert refused == ("私聊·周阿婆", "您已经有 3 个心愿在等人认领。先等一等，或回“撤回 编号”换一个。")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("我有个小心愿，想要一副老花镜", "想要一副老花镜"),
        ("微心愿：想学用手机", "想学用手机"),
        ("许个微心愿，有人陪我下棋", "有人陪我下棋"),
        ("我想给我妈许个愿，她八十了想要个轮椅", "她八十了想要个轮椅"),
        ("我的心愿是世界和平", None),
        ("这是大家的心愿", None),
        ("楼道灯坏了", None),
    ],
)
def test_how_people_speak_of_one(said: str, meant: str | None):
    assert wish(said) == meant


def test_the_house_is_left_out():
    assert without_home("住3号楼501室的老人想下楼") == "住〔住处〕的老人想下楼"
    assert without_home("想去十二栋二单元看花") == "想去〔住处〕〔住处〕看花"


async def _wishes(town: Town, *whats: str) -> None:
    for what in whats:
        await town.say("周阿婆", f"微心愿 想要{what}")
        await town.say("周阿婆", "可以")


async def test_a_neighbour_who_helps_claims_wishes_up_to_a_limit_and_nothing_else(town: Town) -> None:
    await settled(town)
    await town.ways(HERE, {"load": {"person": 1}})
    await town.person("小何", f"{HERE}/4栋", "301")
    await town.say("小何", "我也想帮忙")
    await _wishes(town, "一盆花", "一把伞")
    await town.say("阿伟", "报修 路灯坏了", "4栋群")
    assert any(words.startswith("好，#1") for _, words in await town.say("小何", "接 1"))
    (full,) = await town.say("小何", "接 2")
    assert full[1].startswith("您手上有 1 件没办完，最多 1 件。")
    await town.say("小何", "办结 1")
    assert any(words.startswith("好，#2") for _, words in await town.say("小何", "接 2"))
    (other,) = await town.say("小何", "接 3")
    assert other == ("私聊·小何", "这张 #3 不在您负责的范围里，您接不了。")
    assert (await town.ask(lambda db: Tickets(db).get(3))).state is State.WAITING


async def test_the_wish_of_whoever_forgets_everything_goes_back_to_others(town: Town) -> None:
    await settled(town)
    await town.person("小何", f"{HERE}/4栋", "301")
    await town.say("小何", "我也想帮忙")
    await _wishes(town, "一盆花")
    await town.say("小何", "接 1")
    (shown,) = await town.say("小何", "删除我的")
    heard = await town.say("小何", f"删除我的 {re.search(r'[0-9]{8}', shown[1])[0]}")
    assert (
        "私聊·小李",
        "有位邻居有个微心愿 #1（阳光里）：“想要一盆花”。愿意帮就回“接 1”，先到先得；不方便不用回。",
    ) in heard
    wish = await town.ask(lambda db: Tickets(db).get(1))
    assert (wish.state, wish.owner_id) == (State.OFFERED, None)


async def test_a_helper_is_asked_in_their_own_hours(town: Town) -> None:
    await settled(town)
    for name in ("小何", "小柯"):
        await town.person(name, f"{HERE}/4栋", "301")
        await town.say(name, "我也想帮忙")
    await town.say("小柯", "我的时间 周末全天")
    await town.say("周阿婆", "微心愿 想要一盆花")
    asked = [where for where, words in await town.say("周阿婆", "可以") if "有位邻居有个微心愿" in words]
    assert asked == ["私聊·小李", "私聊·小何"], "it is a Tuesday"
