"""Timers ring once, at their time, also after a restart; one that fails is set aside and rings no more."""

from datetime import timedelta

import pytest

from bot.capability import Capability, Where
from bot.message import Address, Kind
from bot.permission import EVERYONE
from storage.asides import Asides
from storage.facts import Facts
from storage.timers import Timer, Timers
from tests.bot.house import House


def bell() -> Capability:
    bell = Capability("bell", title="铃")

    @bell.command("响", who=EVERYONE, where=Where.ANYWHERE, usage="响", examples=("响",))
    def later(talk, what: str) -> str:
        """一小时后响。"""
        talk.later("bell.ring", at=talk.now + timedelta(hours=1), key=what, what=what)
        return "好"

    @bell.timer("ring")
    def ring(context, payload) -> None:
        rung = Facts(context.db).get("rung") or []
        Facts(context.db).set("rung", [*rung, payload["what"]])
        if payload["what"] == "坏":
            raise RuntimeError

    @bell.every("30 9 * * *", "daily")
    def daily(context, payload) -> None:
        days = Facts(context.db).get("days") or 0
        Facts(context.db).set("days", days + 1)
        if days == 1:
            raise RuntimeError

    return bell


def fact(house: House, name: str):
    return house.ask(lambda db: Facts(db).get(name))


async def ring_all(house: House, rounds: int = 5) -> int:
    return sum([await house.timekeeper.ring() for _ in range(rounds)])


async def test_once_and_at_its_time(house) -> None:
    house = house(bell())
    await house.say("响 一")
    house.pass_time(minutes=59, seconds=59)
    assert await ring_all(house) == 0
    house.pass_time(seconds=1)
    assert await ring_all(house) == 1
    assert await fact(house, "rung") == ["一"]


async def test_set_again_it_moves(house) -> None:
    house = house(bell())
    await house.say("响 一")
    house.pass_time(minutes=30)
    await house.say("响 一")
    house.pass_time(minutes=31)
    assert await ring_all(house) == 0
    house.pass_time(minutes=30)
    await ring_all(house)
    assert await fact(house, "rung") == ["一"]


async def test_it_survives_a_restart(house, tmp_path) -> None:
    first = house(bell())
    await first.say("响 一")
    first.worker.stop()
    first.database.close()
    second = house(bell())
    first.worker, first.database = second.worker, second.database
    second.pass_time(hours=2)
    assert await ring_all(second) == 1
    assert await fact(second, "rung") == ["一"]
    second.worker.stop()
    second.worker.__init__(second.database)
    second.worker.start()


async def test_one_that_fails_is_set_aside_and_does_not_loop(house) -> None:
    house = house(bell())
    await house.say("响 坏")
    await house.say("响 一")
    house.pass_time(hours=1)
    assert await ring_all(house) == 2
    assert await fact(house, "rung") == ["一"], "rolled back; the other one rang"
    (aside,) = await house.ask(lambda db: Asides(db).all())
    assert aside.message_id.startswith("bell.ring:坏@")
    assert await house.ask(lambda db: Timers(db).get("bell.ring:坏")) is None


async def test_the_calendar_goes_on_after_a_fault(house) -> None:
    house = house(bell())
    await house.ask(house.router.set_calendar)
    rung = []
    for _ in range(4):
        house.pass_time(days=1)
        await ring_all(house)
        rung.append(await fact(house, "days"))
    assert rung == [1, 1, 1, 1], "the second time fails each day, and is tried again the next day"
    assert len(await house.ask(lambda db: Asides(db).all())) == 3


async def test_the_calendar_is_set_once_and_kept(house) -> None:
    house = house(bell())
    await house.ask(house.router.set_calendar)
    due = (await house.ask(lambda db: Timers(db).get("bell.daily:"))).due_at
    house.pass_time(minutes=10)
    await house.ask(house.router.set_calendar)
    assert (await house.ask(lambda db: Timers(db).get("bell.daily:"))).due_at == due
    assert house.clock.now() - timedelta(minutes=10) < due <= house.clock.now() + timedelta(days=1)


async def test_a_timer_nobody_declares_any_more_rings_once(house) -> None:
    house = house(bell())
    await house.ask(lambda db: Timers(db).set(Timer(key="old:1", name="old", due_at=house.clock.now(), payload={})))
    assert await ring_all(house) == 1
    assert await house.ask(lambda db: Asides(db).all()) == []


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.PICTURE, Kind.RECALL])
async def test_nobody_can_ring_by_typing(house, kind: Kind) -> None:
    house = house(bell())
    await house.say("响 一")
    house.pass_time(hours=2)
    await house.say("bell.ring:一", kind=kind, sender=Address("town:坏人"))
    assert await fact(house, "rung") is None


async def test_delivered_early_it_does_not_ring(house) -> None:
    house = house(bell())
    await house.say("响 一")
    await house.say("bell.ring:一", kind=Kind.TIMER)
    assert await fact(house, "rung") is None
