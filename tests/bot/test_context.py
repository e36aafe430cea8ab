"""What a handler may touch: words, places' ways, moments; nothing of it leaves what may not."""

from datetime import time, timedelta

from pydantic import BaseModel
from sqlalchemy import select

from bot.context import LETTER, LINES_A_MATTER, Context, Surroundings, Talk
from bot.message import Address, Message
from handlers.rules.hours import Hours
from storage.groups import Groups, Purpose
from storage.outbox import outbox
from storage.people import People
from storage.places import PlaceKind, Places
from storage.roles import Role, Roles
from storage.tickets import Tickets
from storage.timers import Timers
from tests.bot.house import House
from tests.conftest import ZONE

AROUND = Surroundings(ZONE, "近邻社区")


class Tea(BaseModel):
    cups: int = 1
    sugar: bool = False


def in_a_town(house: House, deed):
    """Do it in one transaction, in an estate with a group, a leader and a resident; what it gives."""

    def run(db):
        context = Context(db, house.clock.now(), AROUND)
        estate = Places(db).add(PlaceKind.ESTATE, "观远里")
        building = Places(db).add(PlaceKind.BUILDING, "3栋", estate)
        Groups(db).bind("town:群", building, "群", context.now)
        leader = People(db).add("何叔", address="town:何叔")
        Roles(db).grant(leader.id, Role.BUILDING_LEADER, building, at=context.now)
        People(db).add("林婶", address="town:林婶")
        return deed(context, estate, building)

    return house.ask(run)


def ticket(context: Context, place, *, urgent: bool = False):
    return Tickets(context.db).open(
        kind="need",
        subject="other",
        matter="路灯不亮",
        words="",
        urgent=urgent,
        public=True,
        place=place,
        reporter_id=2,
        at=context.now,
        due_at=context.now,
    )


def words(context: Context) -> list[tuple[str, str]]:
    return [tuple(row) for row in context.db.execute(select(outbox.c.address, outbox.c.text).order_by(outbox.c.id))]


async def test_a_group_reads_no_name_no_phone_no_room(house) -> None:
    def deed(context, _estate, _building):
        group = Groups(context.db).get("town:群")
        context.tell_group(group, "楼长 何叔：林婶家501漏水，电话13800138000，@所有人", mention="town:林婶")
        return words(context)

    ((_, said),) = await in_a_town(house(), deed)
    assert "何叔" in said, "staff may be named by their post"
    for hidden in ("林婶", "501", "13800138000", "@所有人"):
        assert hidden not in said


async def test_a_group_hears_four_lines_of_a_matter_dangers_excepted(house) -> None:
    def deed(context, _estate, building):
        group = Groups(context.db).get("town:群")
        quiet, danger = ticket(context, building), ticket(context, building, urgent=True)
        told = [context.tell_group(group, f"第{n}句", ticket=quiet) for n in range(LINES_A_MATTER + 3)]
        return told, [context.tell_group(group, f"第{n}句", ticket=danger) for n in range(9)]

    told, danger = await in_a_town(house(), deed)
    assert told == [True] * 4 + [False] * 3
    assert all(danger)


async def test_a_person_nobody_can_reach(house) -> None:
    def deed(context, _estate, _building):
        stranger = People(context.db).add("阿无")
        return context.tell(stranger.id, "您好"), context.has_effect, words(context)

    assert await in_a_town(house(), deed) == (False, False, [])


async def test_words_that_may_wait_wait_for_the_hours_of_the_place(house) -> None:
    house = house()
    house.pass_time(hours=14)

    def deed(context, _estate, building):
        leader = People(context.db).at("town:何叔")
        quiet, danger = ticket(context, building), ticket(context, building, urgent=True)
        context.tell(leader.id, "明早再说", ticket=quiet, within=Hours)
        context.tell(leader.id, "快", ticket=danger, within=Hours)
        context.tell(leader.id, "您问的", ticket=quiet)
        return words(context)

    assert [said for _, said in await in_a_town(house, deed)] == ["快", "您问的"]
    house.pass_time(hours=8)
    await house.timekeeper.ring()
    assert (await house.ask(lambda db: words(Context(db, house.clock.now(), AROUND))))[-1][1] == "明早再说"
    left = await house.ask(lambda db: [t for t in Timers(db).due(house.clock.now()) if t.name == LETTER])
    assert left == []


async def test_each_place_says_only_in_what_it_differs(house) -> None:
    def deed(context, estate, building):
        Places(context.db).set_ways(estate, {"tea": {"cups": 3}})
        Places(context.db).set_ways(building, {"tea": {"sugar": True}})
        building = Places(context.db).get(building.id)
        return context.ways(Tea, building), context.ways(Tea, Places(context.db).get(estate.id))

    assert await in_a_town(house(), deed) == (Tea(cups=3, sugar=True), Tea(cups=3))


async def test_a_row_that_no_longer_fits_means_the_usual(house) -> None:
    def deed(context, estate, _building):
        found = []
        for broken in ({"tea": {"cups": "viele"}}, {"tea": 7}, {"tea": None}, {"hours": {"night": ["x", "y"]}}):
            Places(context.db).set_ways(estate, broken)
            place = Places(context.db).get(estate.id)
            found.append((context.ways(Tea, place), context.ways(Hours, place).night))
        return found

    assert await in_a_town(house(), deed) == [(Tea(), (time(22), time(7)))] * 4


async def test_moments_are_spelt_as_people_say_them(house) -> None:
    def deed(context, _estate, _building):
        spans = (timedelta(0), timedelta(hours=14, minutes=59), timedelta(hours=15), timedelta(days=2))
        return [context.spell(context.now + span) for span in spans]

    assert await in_a_town(house(), deed) == ["09:00", "23:59", "明天00:00", "6月11日09:00"]


def talk(context: Context, **values: object) -> Talk:
    plain = {"id": "1", "room": Address("town:群"), "sender": Address("town:路人"), "sender_name": "路人"}
    return Talk(context.db, context.now, AROUND, Message(**{**plain, "sent_at": context.now, **values}))


async def test_a_voice_is_nobody_until_there_is_something_to_keep(house) -> None:
    def deed(context, _estate, building):
        said = talk(context)
        before = (said.person.id, len(People(context.db).all()), said.roles, said.place == building)
        return before, said.known().id > 0, said.known() == said.known(), len(People(context.db).all())

    assert await in_a_town(house(), deed) == ((0, 2, (), True), True, True, 3)


async def test_an_answer_goes_where_it_was_said(house) -> None:
    def deed(context, _estate, _building):
        talk(context).reply("在群里")
        talk(context, private=True, room=Address("town:路人")).reply("私下")
        talk(context, room=Address("town:生群")).reply("没绑定的群，林婶 13800138000")
        talk(context).whisper("只给您")
        return words(context)

    said = await in_a_town(house(), deed)
    assert [where for where, _ in said] == ["town:群", "town:路人", "town:生群", "town:路人"]
    assert "13800138000" not in said[2][1]


async def test_a_work_group_is_told_apart(house) -> None:
    def deed(context, estate, _building):
        Groups(context.db).bind("town:工作", estate, "工作", context.now, Purpose.WORK)
        context.tell_group(Groups(context.db).get("town:工作"), "一")
        context.tell_group(Groups(context.db).get("town:群"), "二")
        return list(context.db.execute(select(outbox.c.audience).order_by(outbox.c.id)).scalars())

    assert await in_a_town(house(), deed) == ["work", "group"]


async def test_the_same_words_are_redacted_anew_once_somebody_is_written_down_whom_they_name(house) -> None:
    def say(context, _estate, building):
        context.announce("town:群", "高大爷说明天停水。")
        context.announce("town:群", "高大爷说明天停水。")
        person = People(context.db).add("高大爷")
        context.announce("town:群", "高大爷说明天停水。")
        Roles(context.db).grant(person.id, Role.BUILDING_LEADER, building, at=context.now)
        context.announce("town:群", "高大爷说明天停水。")
        return [text for _, text in words(context)]

    first, again, hidden, leader = await in_a_town(house(), say)
    assert first == again == leader == "高大爷说明天停水。"
    assert "高大爷" not in hidden
