"""Other ways for words that do not arrive: another wire, the next on duty, and nothing lost silently."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.message import Kind
from storage.groups import Groups, Purpose
from storage.journal import Journal
from storage.people import People
from storage.roles import Role
from storage.tickets import Tickets
from storage.timers import Timers
from tests.conftest import ZONE, Town, address
from tests.crossing import Crossing, of

HOUSE = "鹭岛街道/阳光社区/阳光里/5栋"


@pytest.fixture
async def crossing(tmp_path: Path) -> AsyncIterator[Crossing]:
    """A leader and a deputy of one building, an admin, and a second wire."""
    town = Crossing(of(tmp_path), datetime(2026, 6, 9, 9, 0, tzinfo=ZONE))
    async with town.app.running():
        await settled_in(town)
        yield town


async def settled_in(town: Town) -> None:
    await town.group("5栋群", HOUSE)
    await town.appoint("何叔", Role.BUILDING_LEADER, HOUSE)
    await town.appoint("阿凤", Role.BUILDING_LEADER, HOUSE, deputy=True)
    await town.appoint("小陈", Role.ADMIN, "鹭岛街道")


async def lost(town: Town) -> int:
    since = town.clock.now() - timedelta(days=30)
    return len(await town.ask(lambda db: Journal(db).since("words.lost", since)))


async def kept(town: Town) -> int:
    return len(await town.ask(lambda db: Timers(db).under("ways.kept")))


def raw_bytes(town: Town) -> bytes:
    assert town.app.database.path
    return town.app.database.path.read_bytes()


async def test_a_person_known_on_another_wire_hears_it_there_and_from_then_on(crossing: Crossing):
    await crossing.known_beside("何叔")
    crossing.beside.never.add("beside:何叔")
    heard = await crossing.say("大刘", "报修 5栋楼道灯不亮", "5栋群")
    assert [where for where, _ in heard] == ["5栋群", "私聊·何叔"]
    person = await crossing.person("何叔")
    assert person.address == address("何叔")
    assert person.failed_at is None
    assert await crossing.ask(lambda db: People(db).reachable(person.id)) == [address("何叔")]


async def test_words_no_way_takes_wait_for_the_person_and_are_in_the_admins_daily_line(crossing: Crossing):
    await crossing.say("独行", "报修 5栋我家水管漏水")
    crossing.wire.never |= {address("独行")}
    heard = await crossing.say("何叔", "接")
    assert "独行" not in str(heard)
    assert await lost(crossing) == 1
    assert await kept(crossing) == 1
    morning = await crossing.wait_until(datetime(2026, 6, 10, 8, 30, tzinfo=ZONE))
    line = [said for where, said in morning if where == "私聊·小陈"]
    assert line == ["过去一天有 1 句话没能送到：#1 自来水漏水（5栋）。请当面或打电话告诉，并请他们私聊我一句。"]
    crossing.wire.never.clear()
    heard = await crossing.say("独行", "我的身份")
    assert heard[-1] == ("私聊·独行", "您报的 #1 自来水漏水：楼长 何叔接了，19:00前办好。")
    assert await kept(crossing) == 0


async def test_nobody_comes_in_three_days_the_words_are_erased_and_counted(crossing: Crossing):
    await crossing.person("大刘", HOUSE, "501")
    await crossing.say("大刘", "报修 我家水管漏水")
    crossing.wire.never.add(address("大刘"))
    assert ("5栋群", "@大刘 请私聊我，有话告诉您。") in await crossing.say("何叔", "接")
    assert (await lost(crossing), await kept(crossing)) == (0, 1)
    await crossing.say("何叔", "办结 1")
    assert await kept(crossing) == 2
    heard = await crossing.pass_time(days=4)
    assert [said for where, said in heard if where == "5栋群"] == []
    assert await kept(crossing) == 0
    assert await lost(crossing) >= 2
    assert "楼长 何叔接了".encode() not in raw_bytes(crossing)


async def test_at_night_nobody_is_called_in_a_group_until_the_morning(crossing: Crossing):
    await crossing.person("大刘", HOUSE, "501")
    await crossing.wait_until(datetime(2026, 6, 9, 23, 0, tzinfo=ZONE))
    await crossing.say("大刘", "报修 我家水管漏水")
    crossing.wire.never.add(address("大刘"))
    assert "请私聊我" not in str(await crossing.say("何叔", "接 1"))
    heard = await crossing.wait_until(datetime(2026, 6, 10, 7, 0, tzinfo=ZONE))
    assert ("5栋群", "@大刘 请私聊我，有话告诉您。") in heard


async def test_everything_that_waits_for_somebody_out_of_reach_moves_on_at_once_in_one_message(crossing: Crossing):
    await crossing.say("大刘", "报修 5栋楼道灯不亮", "5栋群")
    await crossing.say("小柯", "报修 一楼楼道堆了好多纸箱，没人清", "5栋群")
    crossing.wire.never.add(address("何叔"))
    heard = await crossing.pass_time(hours=1)
    to_the_deputy = [said for where, said in heard if where == "私聊·阿凤"]
    assert to_the_deputy == [
        "有 2 件事等您：#1 楼道灯不亮（5栋）、#2 占道堆物（5栋）。一起回“接”就行，也可以单独回，例如“接 1”“不归我 1”。"
    ]
    assert [where for where, _ in heard] == ["私聊·阿凤"]


async def test_what_is_private_is_only_a_number_in_the_work_group(crossing: Crossing):
    await crossing.group("5栋工作群", HOUSE, Purpose.WORK)
    crossing.wire.never.add(address("何叔"))
    heard = await crossing.say("大刘", "我家水管漏水了，在5栋")
    words = [said for where, said in heard if where == "5栋工作群"]
    assert words == ["@何叔 楼长：#1 在等您，私聊发不到您，请私聊我。"]


async def test_a_lost_group_is_told_once_and_its_people_hear_it_in_private(crossing: Crossing):
    await crossing.say("大刘", "报修 5栋楼道灯不亮", "5栋群")
    crossing.wire.never.add(address("5栋群"))
    await crossing.say("何叔", "接")
    first = await crossing.say("何叔", "办结 1")
    assert [where for where, _ in first] == ["私聊·何叔", "私聊·小陈", "私聊·大刘"]
    assert (await crossing.ask(lambda db: Groups(db).get(address("5栋群")))).lost_at
    again = await crossing.say("大刘", "没好")
    assert "私聊·小陈" not in [where for where, _ in again]
    crossing.wire.never.clear()
    heard = await crossing.say("小柯", "报修 一楼楼道堆了好多纸箱，没人清", "5栋群")
    assert heard[0][0] == "5栋群"
    assert (await crossing.ask(lambda db: Groups(db).get(address("5栋群")))).lost_at is None


async def test_an_emergency_nobody_else_can_take_goes_to_the_admins_at_once(crossing: Crossing):
    crossing.wire.never |= {address("何叔"), address("阿凤")}
    heard = await crossing.say("大刘", "5栋楼道里煤气味很重", "5栋群")
    alarms = [said for where, said in heard if where == "私聊·小陈"]
    assert len(alarms) >= 1
    assert "请您马上打电话" in alarms[-1]


async def test_an_emergency_is_named_among_those_who_act_and_moves_on_all_the_same(crossing: Crossing):
    await crossing.group("5栋工作群", HOUSE, Purpose.WORK)
    crossing.wire.never.add(address("何叔"))
    heard = await crossing.say("大刘", "5栋楼道里煤气味很重", "5栋群")
    assert any(where == "5栋工作群" and "@何叔 楼长：#1" in said for where, said in heard)
    assert any(where == "私聊·阿凤" and said.startswith("急事 #1") for where, said in heard)
    owner = await crossing.ask(lambda db: Tickets(db).get(1))
    assert owner.owner_id == (await crossing.person("阿凤")).id


async def test_whoever_becomes_a_friend_hears_what_waited_after_being_accepted(crossing: Crossing):
    await crossing.person("大刘", HOUSE, "501")
    await crossing.say("大刘", "报修 我家水管漏水")
    crossing.wire.never.add(address("大刘"))
    await crossing.say("何叔", "接")
    crossing.wire.never.clear()
    heard = await crossing.tells(Kind.FRIEND, address("大刘"), text="5栋大刘", refers="f-1", private=True)
    assert heard[0] == ("私聊·大刘", "")  # the deed itself
    assert heard[-1][1].startswith("您报的 #1 ")
    assert "：楼长 何叔接了" in heard[-1][1]
