"""What leaves: in order within a chat, tried again where it may not have arrived, wiped once it has."""

import asyncio
from datetime import timedelta

from sqlalchemy import select

from bot.context import UNDELIVERED
from bot.courier import RETRY
from bot.message import Audience, Outcome, Receipt
from storage.outbox import FAILED, SENT, UNKNOWN, WAITING, Outbox, outbox
from storage.timers import Timers
from tests.bot.house import House

LATER, NEVER, MAYBE = (Receipt(outcome=o) for o in (Outcome.LATER, Outcome.NEVER, Outcome.UNKNOWN))


async def put(house: House, to: str, *texts: str) -> None:
    def words(db) -> None:
        for text in texts:
            Outbox(db).put(to=to, audience=Audience.PRIVATE, text=text, at=house.clock.now())

    await house.ask(words)


async def states(house: House) -> list[str]:
    return await house.ask(lambda db: list(db.execute(select(outbox.c.state).order_by(outbox.c.id)).scalars()))


def sent(house: House, to: str) -> list[str]:
    return [words.text for words in house.channel.tried if words.to == to]


async def test_in_order_and_wiped(house) -> None:
    house = house()
    await put(house, "town:a", *"一二三四五")
    assert await house.courier.carry() == 5
    assert sent(house, "town:a") == list("一二三四五")
    assert await states(house) == [SENT] * 5
    left = await house.ask(lambda db: set(db.execute(select(outbox.c.text)).scalars()))
    assert left == {""}
    assert await house.courier.carry() == 0


async def test_later_holds_back_what_follows_in_that_chat_only(house) -> None:
    house = house()
    house.channel.receipts["town:a"] = [LATER]
    await put(house, "town:a", "一", "二")
    await put(house, "town:b", "三")
    await house.courier.carry()
    assert (sent(house, "town:a"), sent(house, "town:b")) == (["一"], ["三"])
    await put(house, "town:a", "四")
    assert await house.courier.carry() == 0, "nothing overtakes"
    house.pass_time(seconds=3)
    await house.courier.carry()
    assert sent(house, "town:a") == ["一", "一", "二", "四"]


async def test_the_same_key_at_every_try(house) -> None:
    house = house()
    house.channel.receipts["town:a"] = [LATER, MAYBE]
    await put(house, "town:a", "一")
    for _ in range(3):
        await house.courier.carry()
        house.pass_time(minutes=1)
    assert len({words.key for words in house.channel.tried}) == 1
    assert len(house.channel.tried) == 3


async def test_never_fails_at_once_and_lets_the_rest_pass(house) -> None:
    house = house()
    house.channel.receipts["town:a"] = [NEVER]
    await put(house, "town:a", "一", "二")
    await house.courier.carry()
    assert await states(house) == [FAILED, SENT]
    assert sent(house, "town:a") == ["一", "二"]


async def test_unknown_is_tried_again_and_an_exception_is_unknown(house) -> None:
    house = house()
    house.channel.receipts["town:a"] = [MAYBE, RuntimeError("林婶家漏水")]
    await put(house, "town:a", "一")
    for _ in range(3):
        await house.courier.carry()
        assert (await states(house))[0] in (WAITING, SENT)
        house.pass_time(minutes=1)
    assert sent(house, "town:a") == ["一"] * 3
    assert await states(house) == [SENT]


async def test_retries_grow_and_end(house) -> None:
    for outcome, last in ((LATER, FAILED), (MAYBE, UNKNOWN)):
        house_ = house if isinstance(house, House) else house()
        house = house_
        to = f"town:{last}"
        house.channel.receipts[to] = [outcome] * 100
        await put(house, to, "一")
        for wait in RETRY:
            assert await house.courier.carry() == 1
            house.pass_time(seconds=wait.total_seconds() - 0.5)
            assert await house.courier.carry() == 0, f"too early after {wait}"
            house.pass_time(seconds=0.5)
        assert await house.courier.carry() == 1
        assert (await states(house))[-1] == last
        house.pass_time(days=10)
        assert await house.courier.carry() == 0
        assert len(sent(house, to)) == len(RETRY) + 1


async def test_a_channel_may_say_how_long_to_wait(house) -> None:
    house = house()
    house.channel.receipts["town:a"] = [Receipt(outcome=Outcome.LATER, retry_after=77)]
    await put(house, "town:a", "一")
    await house.courier.carry()
    due = await house.ask(lambda db: Outbox(db).next_at())
    assert due - house.clock.now() == timedelta(seconds=77)


async def test_a_channel_that_is_not_here_keeps_its_words_waiting(house) -> None:
    house = house()
    await put(house, "elsewhere:a", "一")
    await house.courier.carry()
    assert await states(house) == [WAITING]


async def test_held_is_no_try_and_holds_that_chat_only(house) -> None:
    house = house()
    house.channel.receipts["town:a"] = [Receipt(outcome=Outcome.HELD, retry_after=60)] * 50
    await put(house, "town:a", "一", "二")
    await put(house, "town:b", "三")
    assert await house.courier.carry() == 1
    assert await house.courier.carry() == 0, "the chat rests"
    for _ in range(20):
        house.pass_time(seconds=61)
        await house.courier.carry()
    assert await states(house) == [WAITING, WAITING, SENT], "an outage of hours loses nothing"
    house.channel.receipts.clear()
    house.pass_time(seconds=61)
    await house.courier.carry()
    assert sent(house, "town:a")[-2:] == ["一", "二"]


async def test_the_channel_says_how_fast(house) -> None:
    class Slow:
        in_flight = 1
        left = 1

        def ready(self, _now):
            return self.left, 5.0

        def rest(self, _to):
            return 3.0

    house = house()
    house.channel.pace = Slow()
    await put(house, "town:a", "一", "二")
    await put(house, "town:b", "三")
    assert await house.courier.carry() == 1
    house.channel.pace.left = 64
    assert await house.courier.carry() == 1, "the first chat rests"
    house.channel.pace.left = 0
    house.pass_time(seconds=4)
    assert await house.courier.carry() == 0
    house.channel.pace.left = 64
    assert await house.courier.carry() == 1
    assert [words.text for words in house.channel.tried] == ["一", "三", "二"]


async def test_what_is_urgent_overtakes(house) -> None:
    house = house()
    await put(house, "town:a", "一", "二")
    await house.ask(
        lambda db: Outbox(db).put(to="town:a", audience="private", text="急", at=house.clock.now(), urgent=True)
    )
    await house.courier.carry()
    assert sent(house, "town:a") == ["急", "一", "二"]


async def test_what_cannot_arrive_looks_for_another_way(house) -> None:
    house = house()
    house.channel.receipts["town:a"] = [NEVER]
    await put(house, "town:a", "一")
    await house.courier.carry()
    due = await house.ask(lambda db: Timers(db).due(house.clock.now()))
    assert [(t.name, t.payload["address"], t.payload["text"]) for t in due] == [(UNDELIVERED, "town:a", "一")]


async def test_what_may_be_said_once_only_is_not_said_again(house) -> None:
    house = house()
    house.channel.receipts["town:a"] = [MAYBE]
    now = house.clock.now()
    await house.ask(lambda db: Outbox(db).put(to="town:a", audience="group", text="一", at=now, once=True))
    await house.courier.carry()
    house.pass_time(days=1)
    assert await house.courier.carry() == 0
    assert await states(house) == [UNKNOWN]


async def test_what_is_said_once_is_never_said_again_but_waits_while_the_wire_is_down(house) -> None:
    house = house()
    house.channel.receipts["town:a"] = [Receipt(outcome=Outcome.HELD), LATER, MAYBE]
    await house.ask(
        lambda db: Outbox(db).put(to="town:a", audience=Audience.GROUP, text="停水", at=house.clock.now(), once=True)
    )
    for state in (WAITING, WAITING, UNKNOWN, UNKNOWN):
        await house.courier.carry()
        assert await states(house) == [state]
        house.pass_time(hours=3)
    assert len(sent(house, "town:a")) == 3


async def test_what_is_outdated_does_not_leave(house) -> None:
    house = house()
    now = house.clock.now()
    await house.ask(
        lambda db: Outbox(db).put(
            to="town:a", audience=Audience.GROUP, text="停水", at=now, until=now + timedelta(hours=1)
        )
    )
    house.pass_time(hours=1)
    assert await house.courier.carry() == 0
    assert (await states(house), sent(house, "town:a")) == (["expired"], [])


async def test_a_courier_that_is_stopped_notes_what_is_on_its_way_and_begins_nothing(house) -> None:
    """A line that was cut off while it left would be said again at the next start."""
    house = house()
    slow, say = asyncio.Event(), house.channel.send

    async def send(words):
        receipt = await say(words)
        await slow.wait()
        return receipt

    house.channel.send = send
    await put(house, "town:a", "一", "二")
    carrying = asyncio.ensure_future(house.courier.carry())
    while not house.channel.tried:  # noqa: ASYNC110  what another task does has no event
        await asyncio.sleep(0.01)
    leaving = asyncio.ensure_future(house.courier.leave())
    await asyncio.sleep(0.05)
    assert not leaving.done()
    slow.set()
    await asyncio.wait_for(leaving, 5)
    assert await carrying == 1
    assert await states(house) == [SENT, WAITING]
    assert await house.courier.carry() == 0
