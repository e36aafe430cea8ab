"""Delivered is committed: the contract every bus keeps."""

import asyncio

import pytest
from sqlalchemy import event

from bot.bus import NotCommitted
from bot.capability import Capability, Where
from bot.permission import EVERYONE
from storage.facts import Facts


def counting() -> Capability:
    counter = Capability("counter", title="数")

    @counter.command("加", who=EVERYONE, where=Where.ANYWHERE, usage="加", examples=("加",))
    def add(talk, what: str = "") -> str:
        """加一。"""
        said = Facts(talk.db).get("said") or []
        Facts(talk.db).set("said", [*said, what])
        return f"记了{what}"

    return counter


def said(house):
    return house.ask(lambda db: Facts(db).get("said"))


async def test_a_commit_that_fails_raises_in_deliver_and_again_it_counts_once(opened) -> None:
    house = opened(counting())
    full = [True]

    def no_space(_connection) -> None:
        if full:
            full.pop()
            raise OSError("disk full")

    event.listen(house.database.engine, "commit", no_space)
    message = house.message("加 一")
    with pytest.raises((OSError, NotCommitted), match=r"disk full|OSError"):
        await house.bus.deliver(message)
    assert await said(house) is None
    assert house.stirred == 0, "nothing may leave"
    await house.bus.deliver(message)
    await house.bus.deliver(message)
    assert await said(house) == ["一"]
    assert house.stirred == 1


async def test_a_message_delivered_twice_answers_once(opened) -> None:
    house = opened(counting())
    message = house.message("加 一")
    await asyncio.gather(*(house.bus.deliver(message) for _ in range(5)))
    assert await said(house) == ["一"]
    assert (await house.counted())["outbox"] == 1
    assert (await house.counted())["heard"] == 1


async def test_the_same_number_on_another_channel_is_another_message(opened) -> None:
    house = opened(counting())
    await house.say("加 一", id="7")
    await house.say("加 二", id="7", room="page:林婶", sender="page:林婶")
    assert await said(house) == ["一", "二"]


async def test_messages_of_one_room_are_handled_in_order(opened) -> None:
    house = opened(counting())
    await asyncio.gather(*(house.say(f"加 {n}") for n in range(100)))
    assert await said(house) == [str(n) for n in range(100)]
