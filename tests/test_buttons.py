"""What is offered may be pressed: the same as typed, once, by whom it was offered to."""

import pytest
from sqlalchemy import func, select

from bot.message import Address, Button, Kind, Outgoing
from storage.buttons import buttons
from storage.people import People
from storage.places import Places
from storage.roles import Role, Roles
from storage.tickets import State, Tickets
from tests.conftest import Town, address

ESTATE = "鹭岛街道/阳光社区/阳光里/3栋"
REFUSED = "这个按钮用过了、过期了，或者不是给您的。请直接打字告诉我，打字一样办。"


class Watched(Town):
    """A town that remembers what could be pressed."""

    def watch(self) -> None:
        self.sent: list[Outgoing] = []
        send = self.wire.send

        async def remember(words):
            self.sent.append(words)
            return await send(words)

        self.wire.send = remember

    def last(self, name: str) -> Outgoing:
        return next(w for w in reversed(self.sent) if w.to == address(name) and w.buttons)

    async def press(self, name: str, words: Outgoing, label: str, **values: object) -> list[tuple[str, str]]:
        button = next(b for b in words.buttons if b.label == label)
        return await self.hear(self.pressed(name, words, button, **values))

    def pressed(self, name: str, words: Outgoing, button: Button, **values: object):
        return self.message(name, button.id, **{"kind": Kind.PRESSED, "refers": words.key, **values})


@pytest.fixture
async def village(town: Town) -> Watched:
    town.__class__ = Watched
    town.watch()
    await town.place(ESTATE)
    await town.group("3栋群", ESTATE)
    for name in ("梅姐", "阿福"):
        await town.appoint(name, Role.BUILDING_LEADER, ESTATE, deputy=name == "阿福")
    await town.say("林婶", "3栋楼道灯坏了", "3栋群")
    return town


async def state(town: Town, no: int = 1) -> State:
    return (await town.ask(lambda db: Tickets(db).get(no))).state


async def test_a_reminder_can_be_answered_by_pressing(village):
    asked = village.last("梅姐")
    assert [b.label for b in asked.buttons] == ["接", "转", "晚点", "不归我"]
    assert "回“接 / 转 / 晚点 / 不归我”" in asked.text, "the text is complete without buttons"
    heard = await village.press("梅姐", asked, "接")
    assert any(where == "私聊·梅姐" and "归您了" in words for where, words in heard)
    assert await state(village) is State.TAKEN


async def test_a_second_press_and_another_of_the_same_line_do_nothing(village):
    asked = village.last("梅姐")
    await village.press("梅姐", asked, "接")
    for label in ("接", "不归我"):
        assert await village.press("梅姐", asked, label) == [("私聊·梅姐", REFUSED)]
    assert await state(village) is State.TAKEN


async def test_the_same_press_delivered_twice_is_one(village):
    asked = village.last("梅姐")
    press = village.pressed("梅姐", asked, asked.buttons[0])
    assert await village.hear(press)
    assert await village.hear(press) == []


async def test_nobody_else_presses_it_not_even_a_deputy_nor_in_another_chat_nor_under_another_message(village):
    asked = village.last("梅姐")
    assert await village.press("阿福", asked, "接") == [("私聊·阿福", REFUSED)]
    in_group = {"room": Address(address("3栋群")), "private": False}
    assert await village.press("梅姐", asked, "接", **in_group) == [("私聊·梅姐", REFUSED)]
    assert await village.press("梅姐", asked, "接", refers="outbox:1") == [("私聊·梅姐", REFUSED)]
    assert await state(village) is State.WAITING
    await village.press("梅姐", asked, "接")
    assert await state(village) is State.TAKEN


async def test_after_days_it_has_to_be_typed_and_housekeeping_takes_the_rows(village):
    asked = village.last("梅姐")
    await village.pass_time(days=4)
    assert await village.press("梅姐", asked, "接") == [("私聊·梅姐", REFUSED)]
    assert await village.ask(rows) == 0


def rows(db) -> int:
    return db.execute(select(func.count()).select_from(buttons).where(buttons.c.words == "接 1")).scalar_one()


async def test_rights_are_those_of_the_moment_of_pressing(village):
    asked = village.last("梅姐")

    def end(db):
        person = People(db).at(address("梅姐"))
        for held in Roles(db).of(person.id, village.clock.now()):
            Roles(db).end(person.id, held.role, Places(db).get(held.place_id), at=village.clock.now())

    await village.ask(end)
    heard = await village.press("梅姐", asked, "接")
    assert "只有" in heard[0][1]
    assert await state(village) is State.WAITING


async def test_a_doubt_is_settled_by_pressing_and_only_that_question(village):
    await village.say("阿伟", "电梯停了三天，物业修一下吧，真是锻炼身体", "3栋群")
    asked = village.last("梅姐")
    assert [b.label for b in asked.buttons] == ["登记", "不用", "我去看看"]
    await village.say("梅姐", "不用")
    assert await village.press("梅姐", asked, "不用") == [("私聊·梅姐", REFUSED)], "answered by typing before"


async def test_the_reporter_judges_by_pressing(village):
    await village.say("陈姐", "我家下水道堵了，3栋2单元")
    await village.say("梅姐", "办结 2")
    asked = village.last("陈姐")
    assert [b.label for b in asked.buttons] == ["满意", "基本满意", "不满意", "没好"]
    await village.press("陈姐", asked, "没好")
    assert await state(village, 2) in (State.TAKEN, State.WAITING)


async def test_what_waits_for_the_morning_can_be_pressed_then(village):
    village.clock.time = village.clock.time.replace(hour=12, minute=30)
    await village.say("林婶", "来电了", "3栋群")
    assert [words for words in village.sent if "办好了吗" in words.text] == []
    await village.pass_time(hours=2)
    asked = next(words for words in village.sent if "办好了吗" in words.text)
    assert [b.label for b in asked.buttons] == ["办结", "还没"]
    assert await village.press("梅姐", asked, "还没") == [("私聊·梅姐", "好，不急。办好了回“办结”。")]


async def test_groups_get_no_buttons(village):
    await village.press("梅姐", village.last("梅姐"), "接")
    assert all(not words.buttons for words in village.sent if words.to == address("3栋群"))


async def test_what_only_shows_something_can_be_pressed_under_the_help_page(village):
    await village.say("梅姐", "帮助")
    page = village.last("梅姐")
    labels = [button.label for button in page.buttons]
    assert "待办" in labels
    assert not {"接", "办结", "撤回", "删除我的"} & set(labels)
    [(where, words)] = await village.press("梅姐", page, "待办")
    assert where == "私聊·梅姐"
    assert "#1" in words
    await village.say("林婶", "帮助")
    assert "待办" not in [button.label for button in village.last("林婶").buttons]
