"""What a party says in words of their own: read by nobody without leave, and never a new matter unasked."""

from datetime import timedelta

import pytest

from storage.disputes import Disputes, Result, Stage
from storage.roles import Role
from storage.tickets import Tickets
from tests.conftest import Town, later
from tests.test_stories import play

ESTATE = "鹭岛街道/阳光社区/阳光里"
GROUP = "3栋1单元群"


@pytest.fixture(autouse=True)
async def quarrel(town: Town) -> None:
    """Two of one staircase, a leader, a mediator and another."""
    await town.group(GROUP, f"{ESTATE}/3栋/1单元")
    await town.appoint("梅姐", Role.BUILDING_LEADER, f"{ESTATE}/3栋")
    await town.appoint("周叔", Role.MEDIATOR, ESTATE)
    await town.appoint("老蔡", Role.MEDIATOR, ESTATE)
    await town.say("阿伟", "401你家半夜拖椅子有完没完", GROUP)
    await town.say("赵姐", "谁拖椅子了？你家孩子天天跑跳我说过吗", GROUP)


async def kept(town: Town):
    return await town.ask(lambda db: Disputes(db).get(1))


async def mediator(town: Town) -> int:
    return await town.ask(lambda db: Tickets(db).get(1).owner_id)


def shown(said: list[tuple[str, str]]) -> bool:
    """Whether a mediator read what the party wants."""
    return any(where != "私聊·阿伟" and "地垫" in words for where, words in said)


@pytest.mark.parametrize(
    "words",
    [
        "十一点多 快两星期了",
        "每天晚上十一点到一点，持续一个月了",
        "他家孩子天天在家跑，我希望他管管孩子",
        "我没拖椅子，是他听错了",
        "希望他们八点以后别让孩子跑了",
        "调解要钱吗",
        "调解是干什么的",
        "周叔什么时候来",
        "让我想想",
        "随便",
        "垃圾都堆在我家门口",
        "我家漏水找谁",
    ],
)
@pytest.mark.parametrize("after", ["", "愿意", "愿意 快两星期"])
async def test_whatever_a_party_answers_in_words_of_their_own_is_read_by_nobody_else(
    town: Town, words: str, after: str
) -> None:
    if after:
        await town.say("赵姐", after)
    said = await town.say("赵姐", words)
    assert said
    assert {where for where, _ in said} == {"私聊·赵姐"}
    assert "没听懂" not in said[-1][1]
    assert await town.ask(lambda db: Tickets(db).get(2)) is None
    assert (await kept(town)).stage is Stage.ASKING


async def test_what_a_party_told_before_agreeing_is_shown_only_with_leave_and_gone_when_they_decline(
    town: Town,
) -> None:
    for name in ("周叔", "老蔡"):
        await town.say(name, "接")
    assert not shown(await town.say("阿伟", "我要他家铺地垫"))
    assert not shown(await town.say("阿伟", "愿意"))
    assert shown(await town.say("阿伟", "可以"))
    await town.say("赵姐", "他家小孩蹦床吵得我睡不着")
    await town.say("赵姐", "不愿意")
    assert [side.words for side in await town.ask(lambda db: Disputes(db).sides(1))] == ["", ""]


async def test_whoever_agreed_may_still_decline_or_ask_for_another_mediator(town: Town) -> None:
    await town.say("阿伟", "愿意")
    await later(town, timedelta(hours=3))
    first = await mediator(town)
    await town.say("阿伟", "换人")
    assert await mediator(town) != first
    await town.say("阿伟", "算了，我不想谈了")
    assert (await kept(town)).result is Result.DECLINED


async def test_whoever_is_told_to_say_whether_it_is_another_matter_takes_nothing_back_by_no(town: Town) -> None:
    await town.say("阿伟", "3栋楼道灯坏了")
    await town.say("阿伟", "不是")
    assert (await kept(town)).stage is Stage.ASKING
    assert (await town.ask(lambda db: Tickets(db).get(1))).is_open


@pytest.mark.parametrize("before", [(), ("愿意",)])
async def test_what_a_party_takes_back_leaves_the_mediation_too(town: Town, before: tuple[str, ...]) -> None:
    for words in (*before, "我要他家铺地垫"):
        await play(town, f"【私聊】阿伟：{words}")
    said = await play(town, "【私聊】阿伟：［撤回］")
    assert [side.words for side in await town.ask(lambda db: Disputes(db).sides(1))] == ["", ""]
    assert "都删了" in said[-1][1]
    assert (await kept(town)).stage is Stage.ASKING


async def test_of_what_the_mediator_has_read_it_is_said_that_it_was_read(town: Town) -> None:
    for name in ("周叔", "老蔡"):
        await town.say(name, "接")
    await play(town, "【私聊】阿伟：愿意 我要他家铺地垫")
    await town.say("阿伟", "可以")
    number = town.spoken["阿伟"][-1]
    said = await play(town, f"【私聊】阿伟：［撤回{number}］")
    assert "看过的，收不回来" in said[-1][1]


@pytest.mark.parametrize("words", ["他刚才在楼道推了我一把", "愿意 他前天动手打了我"])
async def test_whoever_tells_of_hands_laid_on_them_hears_of_110_first(town: Town, words: str) -> None:
    assert "110" in (await town.say("赵姐", words))[-1][1]
