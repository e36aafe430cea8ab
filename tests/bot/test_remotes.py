"""A channel in a process of its own: its words go there and the receipts come back; only one gateway speaks."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import datetime

import pytest

from bot.bus import keys, remotes
from bot.bus.errands import Asking, NotTaken
from bot.bus.leases import Lease
from bot.bus.remotes import Mouth, RemoteChannel, Remotes
from bot.channels import Pace, Status
from bot.message import Address, Audience, Outcome, Outgoing, Receipt
from tests.bot.house import Answers
from tests.bot.redis_servers import RedisServer
from tests.bot.streams import Wires, until
from tests.conftest import ZONE, FakeClock

CLOCK = FakeClock(datetime(2026, 6, 9, 9, tzinfo=ZONE))
WORDS = Outgoing(key="outbox:1", to=Address("town:林婶"), text="收到\ud83d", audience=Audience.PRIVATE)


class Slow(Pace):
    in_flight = 2

    def ready(self, now: datetime) -> tuple[int, float]:
        return 1, 0.0

    def rest(self, to: Address) -> float:
        return 7.5


class Far(Answers):
    """A channel behind a gateway."""

    def __init__(self) -> None:
        super().__init__()
        self.pace = Slow()
        self.status = Status(online=True, note="好好的")
        self.stuck = asyncio.Event()
        self.stuck.set()

    async def send(self, words: Outgoing) -> Receipt:
        receipt = await super().send(words)
        await self.stuck.wait()
        return receipt

    async def fetch(self, picture: str) -> bytes | None:
        return picture.encode() if picture == "p" else None


async def worker_side(wires: Wires) -> tuple[Remotes, Asking]:
    asking = Asking(wires.client())
    wires.begin(asking.run())
    await asking.hears.wait()
    return Remotes(wires.client(), asking), asking


async def connected(wires: Wires, channel: Far) -> RemoteChannel:
    found, _ = await worker_side(wires)
    wires.begin(Mouth(wires.client(), channel, CLOCK).run())
    async with asyncio.timeout(5):
        while not await found.look():  # noqa: ASYNC110  another process has no event here
            await asyncio.sleep(0.02)
    return found.channels["town"]


async def test_words_are_said_there_and_the_receipt_comes_back(wires: Wires) -> None:
    far = Far()
    channel = await connected(wires, far)
    assert channel.status == far.status
    assert channel.pace.ready(CLOCK.now()) == (1, 0.0)
    assert await channel.send(WORDS) == Receipt(outcome=Outcome.SENT, id="outbox:1")
    assert far.tried == [WORDS]
    assert (channel.pace.rest(WORDS.to), channel.pace.rest(WORDS.to)) == (7.5, 0.0)


async def test_the_same_words_a_second_time_are_not_said_again(wires: Wires) -> None:
    far = Far()
    channel = await connected(wires, far)
    receipts = await asyncio.gather(*(channel.send(WORDS) for _ in range(5)))
    assert {receipt.outcome for receipt in receipts} == {Outcome.SENT}
    assert len(far.tried) == 1


async def test_words_that_did_not_get_through_are_tried_anew(wires: Wires) -> None:
    far = Far()
    far.receipts[WORDS.to] = [Receipt(outcome=Outcome.LATER, reason="429", retry_after=3)]
    channel = await connected(wires, far)
    assert (await channel.send(WORDS)).retry_after == 3
    assert (await channel.send(WORDS)).outcome is Outcome.SENT
    assert len(far.tried) == 2


async def test_pictures_come_from_there(wires: Wires) -> None:
    channel = await connected(wires, Far())
    assert await channel.fetch("p") == b"p"
    assert await channel.fetch("gone") is None


async def test_without_a_gateway_words_are_held_and_nothing_waits_in_redis(
    wires: Wires, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remotes, "SAID_WITHIN", 0.2)
    _, asking = await worker_side(wires)
    channel = RemoteChannel("town", asking)
    channel.learn(None)
    assert (await channel.send(WORDS)).outcome is Outcome.HELD
    assert not channel.status.online
    assert channel.pace.ready(CLOCK.now())[0] == 0
    far = await connected(wires, Far())
    for task in wires.tasks[-1:]:
        task.cancel()
    await asyncio.sleep(0.1)
    assert (await far.send(WORDS)).outcome is Outcome.HELD, "nobody took it up, so it was taken back"
    assert await wires.client().exists(keys.errands("town")) == 0


async def test_a_gateway_that_took_words_and_did_not_answer_may_have_said_them(
    wires: Wires, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remotes, "SAID_WITHIN", 0.3)
    far = Far()
    channel = await connected(wires, far)
    far.stuck.clear()
    assert (await channel.send(WORDS)).outcome is Outcome.UNKNOWN
    far.stuck.set()
    assert (await channel.send(WORDS)).outcome is Outcome.SENT
    assert len(far.tried) == 1, "asked again, it told what became of the first try"


async def test_what_was_said_while_redis_was_away_is_told_once_it_is_back(
    wires: Wires, redis_server: RedisServer
) -> None:
    """Else the worker waits half a minute for each line, and says no other meanwhile."""
    far = Far()
    channel = await connected(wires, far)
    await asyncio.gather(*(channel.send(replace(WORDS, key=f"before:{n}")) for n in range(8)))  # many connections
    far.stuck.clear()
    saying = asyncio.ensure_future(channel.send(WORDS))
    await until(lambda: far.tried[-1] == WORDS)
    redis_server.kill()
    far.stuck.set()
    await asyncio.sleep(0.5)
    redis_server.start()
    assert (await asyncio.wait_for(saying, 8)).outcome is Outcome.SENT
    more = await asyncio.wait_for(asyncio.gather(*(channel.send(replace(WORDS, key=f"{n}")) for n in range(8))), 8)
    assert {receipt.outcome for receipt in more} == {Outcome.SENT}


async def test_a_gateway_that_is_stopped_finishes_what_it_says_and_hands_back_the_rest(wires: Wires) -> None:
    """Else a worker would wait half a minute for it, and never know what became of those words."""
    far = Far()
    found, asking = await worker_side(wires)
    mouth = Mouth(wires.client(), far, CLOCK)
    running = wires.begin(mouth.run())
    async with asyncio.timeout(5):
        while not await found.look():  # noqa: ASYNC110  another process has no event here
            await asyncio.sleep(0.02)
    far.stuck.clear()
    all_words = [replace(WORDS, key=f"outbox:{n}") for n in range(far.pace.in_flight + 2)]
    saying = [asyncio.ensure_future(found.channels["town"].send(words)) for words in all_words]
    await until(lambda: len(far.tried) == far.pace.in_flight)
    leaving = asyncio.ensure_future(mouth.leave())
    await asyncio.sleep(0.1)
    assert not leaving.done()
    far.stuck.set()
    await asyncio.wait_for(leaving, 5)
    receipts = await asyncio.wait_for(asyncio.gather(*saying), 1)
    assert Counter(r.outcome for r in receipts) == {Outcome.SENT: far.pace.in_flight, Outcome.HELD: 2}
    assert not running.done(), "until its process ends, the wire is still its own"
    later = asyncio.ensure_future(asking.ask("town", "send", b"", within=0.3))
    with pytest.raises(NotTaken):
        await later


async def test_two_never_do_the_same_and_the_second_takes_over_within_seconds(wires: Wires) -> None:
    doing: list[str] = []

    async def work(name: str) -> None:
        doing.append(name)
        assert len(doing) == 1, "both at once"
        try:
            await asyncio.Event().wait()
        finally:
            doing.remove(name)

    first = wires.begin(Lease(wires.client(), keys.lease("x"), "first").doing(lambda: work("first")))
    await until(lambda: doing == ["first"])
    second = wires.begin(Lease(wires.client(), keys.lease("x"), "second").doing(lambda: work("second")))
    await asyncio.sleep(1.5)
    assert doing == ["first"]
    first.cancel()
    await until(lambda: doing == ["second"], 6)
    await wires.client().set(keys.lease("x"), "somebody else", px=60_000)
    await until(lambda: doing == [], 3)
    assert not second.done()


@pytest.mark.parametrize("seconds", [0.0, 1.0])
async def test_a_redis_that_forgot_who_does_it_does_not_make_it_two(
    wires: Wires, redis_server: RedisServer, seconds: float
) -> None:
    doing: list[str] = []

    async def work(name: str) -> None:
        doing.append(name)
        try:
            await asyncio.Event().wait()
        finally:
            doing.remove(name)

    names = ["first", *(f"waits {n}" for n in range(8))]
    for name in names:
        wires.begin(Lease(wires.client(), keys.lease("x"), name).doing(lambda name=name: work(name)))
        await until(lambda: doing == ["first"])
    await asyncio.sleep(0.7)
    redis_server.kill()
    await asyncio.sleep(seconds)
    redis_server.start()
    for _ in range(300):
        assert doing == ["first"]
        await asyncio.sleep(0.01)
