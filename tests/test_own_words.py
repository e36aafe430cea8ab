"""Words of one's own: a question comes back, only to whoever may, where the bot is spoken to, of what is no matter."""

from storage.roles import Role
from storage.tickets import State, Tickets
from tests.conftest import Town

HOUSE = "鹭岛街道/阳光社区/阳光里/3栋"
WANTS = "这活儿就算我的好了"
OFFERED = "您是想说“接”吗？是就回“对”，我照办；不是就不用理我。"


async def village(town: Town) -> Town:
    await town.place(HOUSE)
    await town.group("3栋群", HOUSE)
    await town.person("林婶", HOUSE, "502")
    await town.appoint("梅姐", Role.BUILDING_LEADER, HOUSE)
    await town.say("林婶", "3栋楼道灯坏了", "3栋群")
    return town


async def state(town: Town) -> State:
    return (await town.ask(lambda db: Tickets(db).get(1))).state


async def test_it_is_asked_and_done_only_after_a_yes(town: Town) -> None:
    await village(town)
    assert await town.say("梅姐", WANTS) == [("私聊·梅姐", OFFERED)]
    assert await state(town) is State.WAITING
    await town.say("梅姐", "对")
    assert await state(town) is State.TAKEN


async def test_what_is_not_agreed_to_at_once_is_not_done(town: Town) -> None:
    await village(town)
    await town.say("梅姐", WANTS)
    await town.say("梅姐", "不是")
    await town.say("梅姐", "对")
    assert await state(town) is State.WAITING


async def test_nobody_is_offered_what_they_may_not_do(town: Town) -> None:
    await village(town)
    for words in (WANTS, "以后何叔就是观远里3栋的楼长了", "昨天发的那条公告我把钟点打错了"):
        assert all("想说" not in said for _, said in await town.say("林婶", words)), words


async def test_a_group_hears_nothing_unless_the_bot_is_called(town: Town) -> None:
    await village(town)
    assert await town.say("梅姐", WANTS, "3栋群") == []
    assert await town.say("梅姐", "对", "3栋群") == []
    assert await state(town) is State.WAITING


async def test_what_was_passed_on_asks_for_nothing(town: Town) -> None:
    await village(town)
    heard = await town.hear(town.message("梅姐", WANTS, forwarded=True))
    assert all("想说" not in said for _, said in heard)
    await town.say("梅姐", "对")
    assert await state(town) is State.WAITING


async def test_a_matter_stays_a_matter(town: Town) -> None:
    await village(town)
    for words in ("厨房水管爆了，水漫出来了", "我家下水道堵了", "楼上天天半夜拖桌子，吵得没法睡"):
        assert all("想说" not in said for _, said in await town.say("林婶", words)), words
    assert await town.ask(lambda db: len(Tickets(db).open_anywhere())) > 1


async def test_where_something_is_missing_it_is_said_how(town: Town) -> None:
    await village(town)
    heard = await town.say("梅姐", "昨天发的那条公告我把钟点打错了")
    assert heard == [("私聊·梅姐", "您是想说“更正”吗？这样说就行：更正 <新的内容>")]
    assert await town.say("梅姐", "昨天发的那条公告我把钟点打错了") == []


async def test_what_wants_a_code_still_wants_it(town: Town) -> None:
    await village(town)
    await town.appoint("小郑", Role.ADMIN, "鹭岛街道/阳光社区")
    await town.say("小郑", "已经修好的那些都替我合上吧，1号")
    heard = await town.say("小郑", "对")
    assert await state(town) is not State.CLOSED
    assert heard
