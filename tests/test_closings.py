"""Closing many at once: shown first, said again with the number in the same place; nobody is left without a word."""

from datetime import timedelta

import pytest

from storage.journal import Journal
from storage.roles import Role
from storage.tickets import State, Tickets
from tests.conftest import Town

ESTATE = "鹭岛街道/莲花社区/观远里"
OTHER = "鹭岛街道/莲花社区/乙里"
ROOM = "3栋群"


@pytest.fixture
async def estate(town: Town) -> Town:
    """Two estates with an admin each, and 5 matters in the first: 3 wait, 2 are done."""
    await town.group(ROOM, f"{ESTATE}/3栋")
    await town.group("乙群", f"{OTHER}/1栋")
    await town.appoint("小郑", Role.ADMIN, ESTATE)
    await town.appoint("小乙", Role.ADMIN, OTHER)
    await town.appoint("梅姐", Role.BUILDING_LEADER, f"{ESTATE}/3栋")
    await town.person("阿伟", f"{ESTATE}/3栋", "301")
    await town.reported("阿伟", ROOM, State.WAITING, "3")
    await town.reported("阿伟", ROOM, State.REVIEW, "2")
    return town


async def states(town: Town) -> list[State]:
    return [ticket.state for ticket in await town.ask(lambda db: Tickets(db).all())]


def to(said: list[tuple[str, str]], name: str) -> list[str]:
    return [words for where, words in said if where == f"私聊·{name}"]


async def test_what_was_not_done_is_never_counted_as_done(estate: Town) -> None:
    await estate.say("小郑", "关闭 全部")
    assert to(await estate.say("小郑", "全关 5"), "小郑") == ["好，关了 5 张。"]
    assert await states(estate) == [State.SHUT] * 3 + [State.CLOSED] * 2
    assert await estate.ask(lambda db: Tickets(db).get(1).done_at) is None
    assert await estate.ask(lambda db: Tickets(db).get(4).score) is None


async def test_who_did_it_and_how_many_is_on_record(estate: Town) -> None:
    await estate.say("小郑", "关闭 全部")
    await estate.say("小郑", "全关 5")
    since = estate.clock.now() - timedelta(days=1)
    [entry] = await estate.ask(lambda db: Journal(db).since("tickets.closed", since))
    assert entry.detail == {"words": "全关 5", "count": 5}


async def test_what_changed_meanwhile_is_left_alone(estate: Town) -> None:
    await estate.say("小郑", "关闭 全部")
    await estate.say("梅姐", "接 1")
    await estate.say("阿伟", "报修 门禁坏了", ROOM)
    assert to(await estate.say("小郑", "全关 5"), "小郑") == ["好，关了 4 张。另有 1 张这几分钟里有了变化，没有动。"]
    assert (await states(estate))[0] is State.TAKEN
    assert (await states(estate))[5] is State.WAITING


async def test_five_minutes_later_it_has_to_be_shown_again(estate: Town) -> None:
    await estate.say("小郑", "关闭 全部")
    await estate.pass_time(minutes=6)
    assert to(await estate.say("小郑", "全关 5"), "小郑")[0].startswith("先说“关闭 全部”")
    assert State.SHUT not in await states(estate)


@pytest.mark.parametrize("words", ["全关", "全关 4", "全关 37", "全关 全部", "关闭", "关闭 全部吗", "关闭 3栋的"])
async def test_anything_but_the_number_closes_nothing(estate: Town, words: str) -> None:
    await estate.say("小郑", "关闭 全部")
    before = await states(estate)
    assert to(await estate.say("小郑", words), "小郑")
    assert await states(estate) == before


async def test_in_a_group_and_by_others_nothing_is_closed(estate: Town) -> None:
    before = await states(estate)
    said = await estate.say("小郑", "关闭 全部", ROOM, calls_bot=True)
    assert to(said, "小郑") == ["关单请私聊我说，例如“关闭 全部”，我先告诉您会关哪些。"]
    await estate.say("小郑", "关闭 全部")
    assert to(await estate.say("小郑", "全关 5", ROOM, calls_bot=True), "小郑")[0].startswith("先说“关闭 全部”")
    for name in ("梅姐", "阿伟", "小乙"):
        await estate.say(name, "关闭 全部")
        await estate.say(name, "全关 5")
        await estate.say(name, "关闭 1")
    await estate.say("小郑", "全关 5", forwarded=True)
    assert await states(estate) == before


async def test_dangers_and_quarrels_are_left_out(estate: Town) -> None:
    await estate.say("阿伟", "3栋电梯困人了，快来人", ROOM)
    assert "3栋" in str(await estate.ask(lambda db: Tickets(db).get(6).words))
    assert to(await estate.say("小郑", "关闭 全部"), "小郑")[0].startswith("会把 5 张")
    await estate.say("小郑", "全关 5")
    assert (await states(estate))[5] is State.WAITING
    assert to(await estate.say("小郑", "关闭 6"), "小郑") == ["#6 是急事，不能直接关。请由办的人办结。"]


async def test_one_alone_is_closed_at_once_and_its_reporter_told(estate: Town) -> None:
    said = await estate.say("小郑", "关闭 2")
    assert to(said, "小郑") == ["好，#2 关了。"]
    assert sorted(where for where, _ in said) == sorted([ROOM, "私聊·梅姐", "私聊·小郑"])
    assert await states(estate) == [State.WAITING, State.SHUT, State.WAITING, State.REVIEW, State.REVIEW]
    assert to(await estate.say("小郑", "关闭 2"), "小郑") == ["#2 现在是“已关闭”，不用关。"]
    assert to(await estate.say("小郑", "关闭 99"), "小郑") == ["没有 #99 这张单，或者它不归您管。"]


async def test_what_was_closed_is_opened_again_by_whoever_reported_it(estate: Town) -> None:
    await estate.say("小郑", "关闭 2")
    await estate.say("阿伟", "没好 2")
    assert (await states(estate))[1] is State.WAITING
    assert to(await estate.say("小郑", "关闭 已修好"), "小郑")[0].startswith("会把 2 张已修好")
    await estate.say("小郑", estate.code)
    assert (await states(estate))[3:] == [State.CLOSED] * 2


async def test_nobody_is_praised_for_what_was_shut(estate: Town) -> None:
    await estate.say("小郑", "关闭 2")
    assert to(await estate.say("阿伟", "满意 2"), "阿伟") == ["#2 现在是“已关闭”，还不能这样改。"]


@pytest.mark.parametrize("said", ["全部关闭", "把所有单子都关了", "关闭所有"])
async def test_said_in_one_breath_it_is_shown_first_as_ever(estate: Town, said: str) -> None:
    assert "全关 5" in to(await estate.say("小郑", said), "小郑")[0]
    assert await states(estate) == [State.WAITING] * 3 + [State.REVIEW] * 2
    assert to(await estate.say("小郑", "不关了"), "小郑") == ["好，一张单也没有关。"]
    assert "先说" in to(await estate.say("小郑", "全关 5"), "小郑")[0]
    assert "全关" not in str(await estate.say("梅姐", said))
