"""What only breaks between capabilities: each of them does well alone."""

import json
import re
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from handlers.rules.retention import LIMITS
from storage.aging import overdue
from storage.broadcasts import Broadcasts, Stage
from storage.journal import journal
from storage.pictures import Pictures, pictures
from storage.roles import Role, roles
from storage.tickets import Tickets
from storage.timers import Timers
from tests.conftest import Town
from tests.noticeboard import ESTATE, NOTICE, code_in, confirmed, peopled

BUILDING = f"{ESTATE}/3栋"


async def years(town: Town, days: float) -> None:
    """So many days at once: only what rings on the last of them is waited for."""
    town.clock.time += timedelta(days=days)
    await town.pass_time(hours=26)


def held(folder: Path, word: str) -> list[str]:
    """Files of the house in which a word still stands."""
    return [p.name for p in folder.iterdir() if p.is_file() and word.encode() in p.read_bytes()]


async def resign(town: Town, name: str) -> None:
    """No office is theirs any longer."""
    person = await town.person(name)
    await town.ask(lambda db: db.execute(roles.delete().where(roles.c.person_id == person.id)))


async def erased(town: Town, name: str) -> None:
    """Everything of that person is forgotten, and the last words have left."""
    shown = await town.say(name, "删除我的")
    code = re.search(r"删除我的 (\d+)", shown[0][1])
    assert code, shown
    assert "都删掉了" in str(await town.say(name, f"删除我的 {code[1]}"))
    await town.pass_time(minutes=30)


async def test_an_emergency_goes_on_calling_when_its_reporter_is_forgotten(town: Town) -> None:
    await town.group("3栋群", BUILDING)
    await town.appoint("梅姐", Role.BUILDING_LEADER, BUILDING)
    await town.say("林婶", "3栋楼道里有很大的煤气味，谁来看看", "3栋群")
    (ticket,) = await town.ask(lambda db: Tickets(db).all())
    assert ticket.urgent
    assert ticket.public
    assert await town.ask(lambda db: Timers(db).under("emergencies.widen"))
    shown = await town.say("林婶", "删除我的")
    code = re.search(r"删除我的 (\d+)", shown[0][1])
    assert code
    await town.say("林婶", f"删除我的 {code[1]}")
    assert await town.ask(lambda db: Timers(db).under("emergencies.widen")), "nobody would be called again"


async def test_whoever_once_sent_notices_is_in_no_file_once_forgotten(town: Town, tmp_path: Path) -> None:
    await peopled(town)
    await town.appoint("郑小月员", Role.GRID_WORKER, ESTATE)
    code = code_in(await town.say("郑小月员", NOTICE))
    await town.say("郑小月员", f"发 {code}")
    await town.pass_time(minutes=10)
    await resign(town, "郑小月员")
    assert held(tmp_path, "town:郑小月员")
    await erased(town, "郑小月员")
    await town.pass_time(hours=2)
    town.app.database.close()
    assert not held(tmp_path, "town:郑小月员")


async def test_a_leader_who_got_a_notice_in_private_is_in_no_file_once_forgotten(town: Town, tmp_path: Path) -> None:
    await peopled(town)
    await town.appoint("梅大姐姐", Role.BUILDING_LEADER, f"{ESTATE}/5栋")
    await confirmed(town, "转发 明早9点楼长开会 到 各楼长")
    said = await town.pass_time(minutes=10)
    assert "私聊·梅大姐姐" in dict(said), said
    await resign(town, "梅大姐姐")
    await erased(town, "梅大姐姐")
    await town.pass_time(hours=2)
    town.app.database.close()
    assert not held(tmp_path, "town:梅大姐姐")


async def test_a_notice_that_did_not_arrive_is_not_said_days_later(town: Town) -> None:
    """It was taken back, or is outdated; its author knows who did not get it."""
    await peopled(town)
    await town.appoint("梅姐", Role.BUILDING_LEADER, BUILDING)
    town.wire.never.add("town:梅姐")
    await confirmed(town, "转发 明早9点楼长开会 到 各楼长")
    said = await town.pass_time(minutes=10)
    assert any(where == "私聊·小郑" and "没发成" in words for where, words in said), said
    await town.say("小郑", "撤回刚才")
    await town.pass_time(minutes=10)
    town.wire.never.clear()
    said = await town.say("梅姐", "在吗")
    said += await town.pass_time(days=4)
    assert not [words for _, words in said if "楼长开会" in words], said


async def test_numbers_of_people_leave_the_journal_whatever_they_are_called(town: Town) -> None:
    await town.group("3栋群", BUILDING)
    await town.appoint("梅姐", Role.BUILDING_LEADER, BUILDING)
    town.wire.never.add("town:梅姐")
    await town.say("林婶", "报修 3栋楼道灯坏了", "3栋群")
    await town.pass_time(hours=1)
    rows = await town.ask(lambda db: [r.detail for r in db.execute(select(journal)) if "of" in r.detail])
    assert rows
    await years(town, 370)
    rows = await town.ask(
        lambda db: [
            r.detail
            for r in db.execute(select(journal))
            if "of" in r.detail and r.at < town.clock.now() - LIMITS["ids"]
        ]
    )
    assert rows == []


async def test_a_copy_of_my_data_names_my_pictures(town: Town) -> None:
    await town.group("3栋群", BUILDING)
    await town.hear(town.photo("林婶", "3栋群", "报修 3栋楼道灯坏了"))
    assert await town.ask(lambda db: Pictures(db).count()) == 1
    rows = [
        json.loads(line)
        for _, words in await town.say("林婶", "导出我的 文字")
        for line in words.splitlines()
        if line[0] == "{"
    ]
    (mine,) = [row for row in rows if row["table"] == "pictures"]
    assert mine["ticket_id"] == 1
    assert "jpeg" not in mine
    assert "照片 1 张" in str(await town.say("林婶", "我的数据"))
    assert "照片 " not in str(await town.say("阿伟", "我的数据")).replace("工单里的照片", "")


async def test_a_matters_pictures_leave_when_the_table_says(town: Town) -> None:
    """The table counts from the day the picture came, so does what erases."""
    await town.group("3栋群", BUILDING)
    await town.hear(town.photo("林婶", "3栋群", "报修 3栋楼道灯坏了"))
    days = LIMITS["pictures"].days
    assert f"照片，收到后 {days} 天" in str(await town.say("林婶", "我的数据"))
    await years(town, days - 3)
    assert await town.ask(lambda db: Pictures(db).count()) == 1
    town.clock.time += timedelta(days=3)
    assert (await town.ask(lambda db: overdue(db, town.clock.now(), LIMITS)))["pictures"] == 1
    await town.pass_time(hours=2)
    assert await town.ask(lambda db: db.execute(select(pictures)).all()) == []


async def test_words_of_a_notice_nobody_sent_are_not_kept(town: Town) -> None:
    await peopled(town)
    await town.say("小郑", "转发 请爱护花草饕餮 到 1-3栋")
    await town.say("小郑", "不发")
    await town.pass_time(hours=2)
    assert await town.ask(lambda db: [b.words for b in Broadcasts(db).at(*Stage)]) == [""]
    await town.say("小郑", "转发 请爱护草坪貔貅 到 1-3栋")
    await town.pass_time(hours=30)
    assert await town.ask(lambda db: [b.words for b in Broadcasts(db).at(*Stage)]) == ["", ""]


async def test_no_notice_is_repeated_for_somebody_who_is_forgotten(town: Town) -> None:
    """Nobody could stop it any more."""
    await peopled(town)
    await confirmed(town, "转发 请按时投放垃圾 到 1-3栋 每周一 8点")
    await resign(town, "小郑")
    await erased(town, "小郑")
    assert Stage.AGREED not in await town.ask(lambda db: [b.stage for b in Broadcasts(db).at(*Stage)])
    said = await town.pass_time(days=8)
    assert not [where for where, words in said if "垃圾" in words and where.endswith("群")]


async def test_after_a_day_without_power_only_the_last_step_speaks(town: Town) -> None:
    """Twice reminded and handed on while nothing could leave: who has it now hears so, who had it hears nothing."""
    building = "鹭岛街道/阳光社区/观远里/4栋"
    await town.group("4栋群", building)
    await town.appoint("何叔", Role.BUILDING_LEADER, building)
    await town.appoint("阿凤", Role.BUILDING_LEADER, building, deputy=True)
    await town.pass_time(hours=1)
    await town.say("大刘", "楼道灯坏了三天了没人修", "4栋群")
    town.clock.time += timedelta(hours=23)
    ((where, words),) = await town.settle()
    assert where == "私聊·阿凤"
    assert words.startswith("何叔暂时联系不上，#1")


async def test_after_a_day_without_power_the_dispatcher_is_not_warned_of_what_is_over(town: Town) -> None:
    await town.group("4栋群", "鹭岛街道/阳光社区/观远里/4栋")
    await town.appoint("老吴", Role.ADMIN, "鹭岛街道/阳光社区")
    await town.pass_time(hours=1)
    await town.say("大刘", "楼道灯坏了三天了没人修", "4栋群")
    town.clock.time += timedelta(hours=23)
    assert [where for where, _ in await town.settle()] == ["私聊·老吴"]
