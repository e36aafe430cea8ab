"""An edit of what a party said: the mediator reads it as it is now, and the words before it stay nowhere."""

import pytest

from bot.message import Kind, Message
from storage.disputes import Disputes, Result, Side, Stage
from storage.roles import Role
from storage.tickets import Tickets
from tests.conftest import Town

ESTATE = "鹭岛街道/阳光社区/阳光里"
GROUP = "3栋1单元群"


@pytest.fixture(autouse=True)
async def street(town: Town) -> None:
    """A group and a mediator, an hour after the doors open."""
    await town.group(GROUP, f"{ESTATE}/3栋/1单元")
    await town.appoint("周叔", Role.MEDIATOR, ESTATE)
    await town.pass_time(hours=1)


async def told(town: Town, name: str, text: str, group: str | None = None) -> tuple[Message, list[str]]:
    message = town.message(name, text, group)
    return message, [words for where, words in await town.hear(message) if where == "私聊·周叔"]


async def test_an_edit_reaches_the_mediator_and_the_old_words_stay_nowhere(town: Town) -> None:
    await quarrel(town)
    await town.say("周叔", "接")
    first, _ = await told(town, "阿伟", "愿意 他就是个疯子，天天十一点拖椅子")
    more, _ = await told(town, "阿伟", "已经两个星期了，夜里睡不着")
    await edit(town, "阿伟", first, "愿意 天天十一点拖椅子")
    assert "疯子" not in str(await sides(town))
    _, shown = await told(town, "阿伟", "可以")
    assert "“天天十一点拖椅子，已经两个星期了，夜里睡不着”" in shown[-1]
    heard = await edit(town, "阿伟", more, "大概一个星期，夜里睡不着")
    assert [where for where, _ in heard] == ["私聊·周叔", "私聊·阿伟"]
    assert "现在是：“天天十一点拖椅子，大概一个星期，夜里睡不着”" in heard[0][1]
    assert heard[1][1].startswith("您改过的话也给")


@pytest.mark.parametrize("words", ["", " 他就是个疯子，天天十一点拖椅子"])
async def test_a_yes_that_becomes_a_no_counts_as_a_no(town: Town, words: str) -> None:
    await quarrel(town)
    await town.say("周叔", "接")
    first, _ = await told(town, "阿伟", f"愿意{words}")
    assert [side.answer for side in await sides(town)].count("yes") == 1
    heard = await edit(town, "阿伟", first, "不愿意")
    assert [where for where, _ in heard] == ["私聊·赵姐", "私聊·周叔", "私聊·阿伟"]
    assert heard[-1][1].startswith("好，不勉强您。")
    assert "疯子" not in str(await sides(town))
    assert (await town.ask(lambda db: Disputes(db).get(1))).result is Result.DECLINED
    assert await edit(town, "阿伟", first, "不愿意啊") == [], "it is over"


@pytest.mark.parametrize("words", ["", " 天天十一点拖椅子"])
async def test_a_no_that_becomes_a_yes_begins_it_again(town: Town, words: str) -> None:
    await quarrel(town)
    await town.say("周叔", "接")
    await told(town, "赵姐", "愿意")
    first, _ = await told(town, "阿伟", "不愿意")
    assert (await town.ask(lambda db: Disputes(db).get(1))).result is Result.DECLINED
    heard = await edit(town, "阿伟", first, f"愿意{words}")
    assert "私聊·周叔" in [where for where, _ in heard]
    assert any(where == "私聊·阿伟" and said.startswith("好，记下了") for where, said in heard)
    assert any(where == "私聊·赵姐" and said.startswith("调解室 #D1") for where, said in heard)
    assert [side.answer for side in await sides(town)] == ["yes", "yes"]
    dispute = await town.ask(lambda db: Disputes(db).get(1))
    assert (dispute.stage, dispute.result, dispute.ended_at) == (Stage.TALKING, Result.NONE, None)


async def test_the_other_side_is_asked_again_and_nobody_learns_whose_no_it_was(town: Town) -> None:
    await quarrel(town)
    first, _ = await told(town, "阿伟", "不愿意")
    heard = await edit(town, "阿伟", first, "愿意")
    assert [said for where, said in heard if where == "私聊·赵姐"] == [
        "#1 又可以约调解了，调解员 周叔来谈。愿意回“愿意”，不愿意回“不愿意”，都没关系。"
    ]
    assert await edit(town, "阿伟", first, "愿意") == []


async def test_a_yes_that_is_only_put_otherwise_stays_a_yes(town: Town) -> None:
    await quarrel(town)
    first, _ = await told(town, "阿伟", "愿意")
    assert await edit(town, "阿伟", first, "愿意的") == []
    assert [side.answer for side in await sides(town)].count("yes") == 1


async def test_an_edit_of_words_that_were_taken_back_brings_nothing_back(town: Town) -> None:
    await quarrel(town)
    first, _ = await told(town, "阿伟", "愿意 他就是个疯子，天天十一点拖椅子")
    await town.say("阿伟", "不用")
    assert await edit(town, "阿伟", first, "愿意 天天十一点拖椅子") == []
    assert [side.words for side in await sides(town)] == ["", ""]


async def test_who_softens_what_began_the_quarrel_is_not_quoted_as_before(town: Town) -> None:
    first, shown = await told(town, "阿伟", "401你家半夜拖椅子有完没完，疯子", GROUP)
    assert "疯子" in shown[-1]
    heard = await edit(town, "阿伟", first, "大家晚上好", GROUP)
    ticket = await town.ask(lambda db: Tickets(db).get(1))
    assert ticket is not None
    assert ticket.words == "大家晚上好"
    assert heard == [("私聊·周叔", "#1 报的人改了原话，现在是：“大家晚上好”。请以这次为准，不要转给对方。")]


async def quarrel(town: Town) -> None:
    await town.say("阿伟", "401你家半夜拖椅子有完没完", GROUP)
    await town.say("赵姐", "谁拖椅子了？你家孩子天天跑跳我说过吗", GROUP)


async def edit(town: Town, name: str, was: Message, text: str, group: str | None = None) -> list[tuple[str, str]]:
    return await town.hear(town.message(name, text, group, kind=Kind.EDIT, refers=was.id))


async def sides(town: Town) -> list[Side]:
    return await town.ask(lambda db: Disputes(db).sides(1))
