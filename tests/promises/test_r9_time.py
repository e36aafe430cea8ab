"""R9: whatever the clock does, what is due rings once: jumps, sleeps, ends of months, leap days, 2027."""

import random
from datetime import datetime, timedelta

import pytest

from bot.capability import Capability, Where
from bot.permission import EVERYONE
from storage.facts import Facts
from tests.bot.conftest import house as house  # the same fixture
from tests.bot.house import House
from tests.conftest import ZONE

JUMPS = (-86400, -3600, -1, 0, 1, 59, 600, 3600, 86400, 3 * 86400)
STARTS = (
    datetime(2026, 12, 31, 23, 50, tzinfo=ZONE),
    datetime(2028, 2, 28, 23, 59, 59, tzinfo=ZONE),
    datetime(2026, 1, 31, 8, 0, tzinfo=ZONE),
)


def bell() -> Capability:
    bell = Capability("bell", title="铃")

    @bell.command("响", who=EVERYONE, where=Where.ANYWHERE, usage="响", examples=("响",))
    def later(talk, minutes: str) -> str:
        """过几分钟响。"""
        number = len(Facts(talk.db).get("set") or [])
        at = talk.now + timedelta(minutes=int(minutes))
        Facts(talk.db).set("set", [*(Facts(talk.db).get("set") or []), number])
        talk.later("bell.ring", at=at, key=str(number), number=number, due=at.isoformat())
        return "好"

    @bell.timer("ring")
    def ring(context, payload) -> None:
        early = context.now < datetime.fromisoformat(payload["due"])
        rung = Facts(context.db).get("rung") or []
        Facts(context.db).set("rung", [*rung, -1 if early else payload["number"]])

    @bell.every("30 9 * * *", "daily")
    def daily(context, payload) -> None:
        days = Facts(context.db).get("days") or []
        Facts(context.db).set("days", [*days, context.local(context.now).isoformat()])

    return bell


@pytest.mark.parametrize("seed", range(6))
async def test_every_timer_rings_once_and_never_early(house, seed: int) -> None:
    house, chance = house(bell()), random.Random(seed)
    house.clock.time = STARTS[seed % len(STARTS)]
    for _ in range(60):
        if chance.random() < 0.5:
            await house.say(f"响 {chance.choice((1, 5, 60, 1440))}")
        house.clock.time += timedelta(seconds=chance.choice(JUMPS))
        while await house.timekeeper.ring():
            pass
    house.clock.time += timedelta(days=9)
    while await house.timekeeper.ring():
        pass
    put = await house.ask(lambda db: Facts(db).get("set") or [])
    assert len(put) > 10, "nothing was set: this would prove nothing"
    assert sorted(await house.ask(lambda db: Facts(db).get("rung") or [])) == put, seed


async def test_a_calendar_of_four_hundred_days_misses_none_and_doubles_none(house) -> None:
    house: House = house(bell())
    await house.ask(house.router.set_calendar)
    for _ in range(400):
        house.clock.time += timedelta(days=1)
        while await house.timekeeper.ring():
            pass
    days = [day[:10] for day in await house.ask(lambda db: Facts(db).get("days"))]
    assert len(days) == len(set(days)) == 400
