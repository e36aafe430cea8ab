"""A quarrel stays on its level until both sides want it elsewhere; each level has a clock of its own."""

from datetime import timedelta

from storage.disputes import Stage
from storage.people import People
from storage.roles import Role
from storage.tickets import Tickets
from tests.conftest import Town, later
from tests.test_disputes import ESTATE, TOP, both_willing, everything_heard, kept, quarrel, said_to

__all__ = ["everything_heard"]


async def test_nobody_above_hears_of_it_because_a_mediator_is_silent(town: Town) -> None:
    await town.appoint("老李", Role.MEDIATOR, TOP)
    await town.appoint("老吴", Role.ADMIN, TOP)
    await quarrel(town)
    for _ in range(30):
        await later(town, timedelta(hours=2))
    assert said_to(town, "老李") == []
    assert [text for text in said_to(town, "老吴") if "#1（调解）没有人可以接手" in text and "噪声" not in text]
    assert (await kept(town)).level == 1


async def test_while_both_are_asked_about_the_next_level_the_mediator_is_left_alone(town: Town) -> None:
    await town.appoint("老李", Role.MEDIATOR, TOP)
    await town.appoint("吴姨", Role.MEDIATOR, ESTATE)
    await both_willing(town)
    mediator = await town.ask(lambda db: People(db).get(Tickets(db).get(1).owner_id).name)
    await town.say(mediator, "接")
    told = len(said_to(town, mediator))
    for _ in range(34):
        await later(town, timedelta(days=1))
    assert (await kept(town)).stage is Stage.RISING
    assert said_to(town, mediator)[told:] == []
