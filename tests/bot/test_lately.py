"""Lately: a group's last minutes are remembered, and no longer."""

from datetime import datetime, timedelta

import pytest

from bot.context import Surroundings, Talk
from bot.lately import KEPT, Lately
from bot.message import Address, Message
from tests.conftest import ZONE, Town

NOW = datetime(2026, 6, 9, 9, tzinfo=ZONE)
ROOM, OTHER = Address("town:3栋群"), Address("town:4栋群")


@pytest.fixture
def lately() -> Lately:
    return Lately(Surroundings(ZONE, "莲花社区"))


async def say(town: Town, lately: Lately, text: str, at: datetime, room: Address = ROOM, ticket: int | None = None):
    said = Message(id=text, room=room, sender=Address("town:林婶"), sender_name="林婶", sent_at=at, text=text)

    def hear(db):
        heard = lately.hear(Talk(db, at, lately._around, said))
        lately.note(heard, ticket)
        return heard

    return await town.ask(hear)


async def test_what_is_said_next_is_understood_with_what_was_said_before(town: Town, lately: Lately) -> None:
    await say(town, lately, "3栋又停水了", NOW, ticket=7)
    heard = await say(town, lately, "还没好吗 有人管没有", NOW + timedelta(minutes=2))
    assert heard.reading.subject in (None, "water")
    assert heard.choice.thread is None or heard.choice.thread.key == 7


async def test_words_are_forgotten_after_minutes_wherever_somebody_speaks(town: Town, lately: Lately) -> None:
    await say(town, lately, "今晚谁打羽毛球", NOW)
    assert "羽毛球" in repr(lately._rooms)
    await say(town, lately, "早", NOW + KEPT + timedelta(minutes=1), OTHER)
    assert "羽毛球" not in repr(lately._rooms)


async def test_a_recalled_message_is_forgotten_at_once(town: Town, lately: Lately) -> None:
    await say(town, lately, "今晚谁打羽毛球", NOW)
    lately.forget(ROOM, "今晚谁打羽毛球")
    assert "text='今晚谁打羽毛球'" not in repr(lately._rooms)
