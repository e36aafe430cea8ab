"""Everybody's rights to their own data, tried out in the town."""

import json
import random
import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.message import Kind
from handlers.rules import records
from handlers.rules.retention import LIMITS
from storage import dossiers
from storage.aging import overdue
from storage.journal import journal
from storage.people import People
from storage.pictures import pictures
from storage.questions import Questions
from storage.readings import Readings
from storage.roles import Role
from storage.tickets import State, Tickets
from tests.conftest import Town, address, only

TOP = "鹭岛街道/莲花社区"
HERE = f"{TOP}/观远里"


async def settled(town: Town) -> None:
    await town.group("3栋群", f"{HERE}/3栋")
    await town.appoint("老余", Role.BUILDING_LEADER, f"{HERE}/3栋")
    await town.appoint("小郑", Role.GRID_WORKER, HERE)


def files(folder: Path) -> bytes:
    return b"".join(p.read_bytes() for p in folder.iterdir() if p.is_file())


async def test_ordinary_talk_of_whoever_opted_out_is_not_read(town: Town):
    await settled(town)
    assert "不再读" in await only(town, "小黄", "别记我")
    assert await town.say("小黄", "我们这楼道灯坏了三天了没人修", "3栋群") == []
    assert await town.ask(lambda db: Tickets(db).all()) == []
    assert await town.say("小黄", "报修 3栋楼道灯坏了", "3栋群")
    assert len(await town.ask(lambda db: Tickets(db).all())) == 1


async def test_danger_is_the_one_exception_and_is_on_record(town: Town):
    await settled(town)
    await town.say("小黄", "别记我")
    said = await town.say("小黄", "3栋着火了快来人，楼道全是烟", "3栋群")
    assert said[0][0] == "3栋群"
    verbs = await town.ask(lambda db: [row.verb for row in db.execute(journal.select())])
    assert "talk.overridden" in verbs


async def test_opting_in_again_undoes_it(town: Town):
    await settled(town)
    await town.say("小黄", "别记我")
    assert "留意" in await only(town, "小黄", "记我")
    assert await town.say("小黄", "我们这楼道灯坏了三天了没人修", "3栋群")


@pytest.mark.parametrize("seed", range(5))
async def test_after_an_opt_out_nothing_is_processed_whatever_the_order(town: Town, seed: int):
    await settled(town)
    chance, out = random.Random(seed), False
    for number in range(60):
        if chance.random() < 0.3:
            out = not out
            await town.say("小黄", "别记我" if out else "记我")
            continue
        before = len(await town.ask(lambda db: Tickets(db).all()))
        said = await town.say("小黄", f"我们这{chance.choice(['电梯', '门禁', '路灯'])}坏了{number}天了没人修", "3栋群")
        after = len(await town.ask(lambda db: Tickets(db).all()))
        assert not out or (said == [] and before == after)


async def test_my_data_says_what_is_kept_until_when_and_who_looked(town: Town):
    await settled(town)
    await town.person("林婶", f"{HERE}/3栋", "502")
    await town.say("林婶", "报修 3栋楼道灯坏了", "3栋群")
    await town.say("老余", "接 1")
    words = await only(town, "林婶", "我的数据")
    for part in ("林婶", "3栋502", "#1 楼道灯不亮", "180 天", "365 天", "楼长查看过您的", "#1"):
        assert part in words, part
    assert "没有保存" in await only(town, "路人", "我的数据")


async def test_a_copy_is_complete_readable_by_machines_and_only_about_oneself(town: Town):
    await settled(town)
    await town.person("林婶", f"{HERE}/3栋", "502")
    for number in range(12):
        await town.say("林婶", f"报修 3栋楼道灯坏了，记号甲{number}", "3栋群")
        await town.say("老余", f"办结 {number + 1}")
        town.clock.time += timedelta(days=2)
    await town.say("阿伟", "报修 3栋门禁坏了，记号乙", "3栋群")
    said = [words for where, words in await town.say("林婶", "导出我的 文字") if where == "私聊·林婶"]
    assert len(said) > 1
    rows = [json.loads(line) for words in said for line in words.splitlines()[1:]]
    copied = json.dumps(rows, ensure_ascii=False)
    opened = await town.ask(lambda db: [t for t in Tickets(db).all() if "记号甲" in t.words])
    assert [t.words for t in opened if t.words not in copied] == []
    assert {"people", "households", "tickets", "reports"} <= {row["table"] for row in rows}
    assert "记号乙" not in copied
    assert "阿伟" not in copied


async def test_a_copy_is_a_page_that_anybody_can_open_and_the_same_for_programs(town: Town):
    await settled(town)
    await town.person("林婶", f"{HERE}/3栋", "502")
    await town.say("林婶", "报修 3栋楼道灯坏了 <b>快</b>", "3栋群")
    await town.say("老余", "接 1")
    said = await town.say("林婶", "导出我的")
    assert [words.rpartition("［文件 ")[2] for _, words in said] == ["我的资料.html］", "我的资料.jsonl］"]
    page = town.files[address("林婶"), "我的资料.html"].decode()
    for part in (
        "林婶",
        "观远里3栋",
        "502",
        "楼道灯不亮",
        "已接单",
        "公共设施",
        "2026-06-09 09:00",
        "&lt;b&gt;快",
        "#1",
        "365 天",
    ):
        assert part in page, part
    for part in ("<b>", "http", "src=", "place_id", "{", "None"):
        assert part not in page.partition("</style>")[2], part
    rows = [json.loads(line) for line in town.files[address("林婶"), "我的资料.jsonl"].splitlines()]
    assert {"people", "households", "tickets", "reports", "readings"} <= {row["table"] for row in rows}


async def test_of_a_copy_nothing_is_kept_once_it_was_handed_over(town: Town):
    await settled(town)
    await town.say("林婶", "报修 3栋楼道灯坏了", "3栋群")
    kept = select(func.count()).select_from(pictures)
    await town.say("林婶", "导出我的")
    assert await town.ask(lambda db: db.execute(kept).scalar_one()) == 0
    town.wire.refuse.add(address("林婶"))
    await town.say("林婶", "导出我的")
    assert await town.ask(lambda db: db.execute(kept).scalar_one()) == 2
    await town.hear(town.message("林婶", "", "3栋群", kind=Kind.RECALL, refers="1"))
    assert await town.ask(lambda db: db.execute(kept).scalar_one()) == 0, "what was taken back is in no copy"


def test_every_kind_of_record_is_called_by_its_name():
    assert {table.name for table, _ in dossiers.pointing()} <= set(records.kinds())


async def test_a_name_is_put_right_at_once_but_nobody_takes_an_officers(town: Town):
    await settled(town)
    assert "林婶" in await only(town, "小林", "更正 称呼 林婶")
    for name, part in (("老余", "认错"), ("王楼长", "称呼"), ("12", "称呼")):
        assert part in await only(town, "小林", f"更正 称呼 {name}"), name
    assert "管理员" in await only(town, "老余", "更正 称呼 余书")
    assert "例如" in await only(town, "小林", "更正我的")


async def test_a_home_is_put_right_once_the_leader_says_so(town: Town):
    await settled(town)
    said = dict(await town.say("小林", "更正 住处 观远里 3栋 502"))
    assert "3栋502" in said["私聊·老余"]
    said = dict(await town.say("老余", "对"))
    assert "改成" in said["私聊·小林"]
    person = await town.ask(lambda db: People(db).at("town:小林"))
    assert person.household_id
    await town.say("小林", "更正 住处 删除")
    assert (await town.ask(lambda db: People(db).at("town:小林"))).household_id is None


async def test_a_home_that_is_not_so_stays_as_it_was(town: Town):
    await settled(town)
    await town.say("小林", "更正 住处 观远里 3栋 502")
    said = dict(await town.say("老余", "不对"))
    assert "没有对上" in said["私聊·小林"]
    assert (await town.ask(lambda db: People(db).at("town:小林"))).household_id is None


async def test_who_can_see_a_ticket_is_told_by_office_never_by_name(town: Town):
    await settled(town)
    await town.say("林婶", "报修 3栋楼道灯坏了", "3栋群")
    words = await only(town, "林婶", "谁能看到 1")
    assert "楼长" in words
    assert "网格员" in words
    assert "老余" not in words
    assert "看不到" in await only(town, "路人", "谁能看到 1")


async def test_whoever_holds_an_office_gives_it_back_first(town: Town):
    await settled(town)
    assert "免去" in await only(town, "老余", "删除我的")


async def test_a_wrong_code_erases_nothing(town: Town):
    await settled(town)
    await town.say("林婶", "报修 3栋楼道灯坏了", "3栋群")
    shown = await only(town, "林婶", "删除我的")
    code = re.search(r"\d{8}", shown)[0]
    await town.person("阿伟", f"{HERE}/3栋", "301")
    assert "不对" in await only(town, "阿伟", f"删除我的 {code}")
    assert await town.ask(lambda db: People(db).at("town:林婶"))


async def days_later(town: Town, days: int) -> None:
    """The bot was off meanwhile, but for the last day."""
    town.clock.time += timedelta(days=days - 1)
    await town.pass_time(days=1)


async def erased(town: Town, name: str, **wait: float) -> list[tuple[str, str]]:
    """What is heard from then on."""
    shown = await only(town, name, "删除我的")
    heard = await town.say(name, f"删除我的 {re.search(r'[0-9]{8}', shown)[0]}")
    return heard + await town.pass_time(**(wait or {"minutes": 15}))


async def test_nothing_of_a_person_is_in_any_file_once_they_are_erased(town: Town, tmp_path: Path):
    await settled(town)
    await town.person("欧阳慧贞", f"{HERE}/3栋", "7319")
    await town.say("欧阳慧贞", "报修 3栋楼道灯坏了，找欧阳慧贞7319蓝孔雀", "3栋群")
    await town.say("欧阳慧贞", "我家下水道堵了，白海豚")
    await town.say("阿伟", "报修 3栋门禁坏了，欧阳慧贞也说了", "3栋群")
    await town.say("欧阳慧贞", "电梯停了三天，物业修一下吧，真是锻炼身体", "3栋群")
    await town.say("老余", "接 1")
    await town.say("老余", "改 2 供水")
    await town.pass_time(hours=1)
    canaries = ("欧阳慧贞", "蓝孔雀", "白海豚")
    before = files(tmp_path)
    assert [c for c in canaries if c.encode() not in before] == []
    await erased(town, "欧阳慧贞")
    after = files(tmp_path)
    assert [c for c in canaries if c.encode() in after] == []
    assert await town.ask(lambda db: Readings(db).faults()) == []


async def test_a_matter_of_the_whole_house_goes_on_without_the_person(town: Town):
    await settled(town)
    await town.say("林婶", "报修 3栋楼道灯坏了", "3栋群")
    await town.say("林婶", "我家下水道堵了")
    await erased(town, "林婶")
    one, two = await town.ask(lambda db: [Tickets(db).get(1), Tickets(db).get(2)])
    assert (one.state, one.words) == (State.WAITING, "")
    assert two.state is State.WITHDRAWN
    said = await town.say("老余", "接 1")
    assert any("#1" in words for _, words in said)
    assert any(where == "3栋群" for where, _ in await town.say("老余", "办结 1"))


async def test_a_matter_not_yet_announced_is_announced_without_the_person(town: Town):
    await settled(town)
    await town.group("观远里群", HERE)
    assert [where for where, _ in await town.say("林婶", "报修 路灯坏了", "观远里群")] == ["私聊·小郑"]
    heard = await erased(town, "林婶")
    (line,) = [words for where, words in heard if where == "观远里群"]
    assert "#1" in line
    assert "林婶" not in line
    assert "@" not in line
    assert await town.ask(lambda db: Questions(db).open_for(Tickets(db).get(1).reporter_id, town.clock.now())) == []


async def test_words_in_a_group_about_a_matter_that_goes_on_outlive_the_person(town: Town):
    await settled(town)
    town.wire.refuse.add("town:3栋群")
    await town.say("林婶", "报修 3栋楼道灯坏了", "3栋群")
    await erased(town, "林婶")
    town.wire.refuse.clear()
    heard = await town.pass_time(hours=3)
    (line,) = [words for where, words in heard if where == "3栋群"]
    assert "#1" in line
    assert "林婶" not in line
    assert "@" not in line


async def test_a_number_is_never_given_to_somebody_else(town: Town):
    await settled(town)
    await town.say("林婶", "报修 3栋楼道灯坏了", "3栋群")
    number = (await town.ask(lambda db: People(db).at("town:林婶"))).id
    await erased(town, "林婶")
    await town.say("阿伟", "报修 3栋门禁坏了", "3栋群")
    assert (await town.ask(lambda db: People(db).at("town:阿伟"))).id > number


async def test_after_four_hundred_days_nothing_is_overdue(town: Town, tmp_path: Path):
    await settled(town)
    await town.person("林婶", f"{HERE}/3栋", "502")
    for number in range(6):
        for name in ("林婶", "过路客"):
            await town.say(name, f"报修 3栋{['楼道灯', '门禁', '电梯'][number % 3]}坏了，记号{number}号金丝猴", "3栋群")
        await town.say("老余", f"办结 {number + 1}")
        await days_later(town, 30)
        assert set((await town.ask(lambda db: overdue(db, town.clock.now(), LIMITS))).values()) == {0}
    open_now = await town.ask(lambda db: [t.id for t in Tickets(db).all() if t.is_open])
    for number in open_now:
        await town.say("老余", f"办结 {number}")
    for _ in range(8):
        await days_later(town, 50)
        found = await town.ask(lambda db: overdue(db, town.clock.now(), LIMITS))
        assert {name: n for name, n in found.items() if n} == {}
    assert "金丝猴".encode() not in files(tmp_path)
    assert "过路客".encode() not in files(tmp_path)
    assert await town.ask(lambda db: People(db).named("林婶"))


async def test_an_admin_checks_the_record_of_looks_against_an_anchor(town: Town):
    await settled(town)
    await town.appoint("管理员甲", Role.ADMIN, TOP)
    await town.say("林婶", "报修 3栋楼道灯坏了", "3栋群")
    await town.say("老余", "接 1")
    words = await only(town, "管理员甲", "核对记录")
    anchor = re.search(r"末端是 (\d+:[0-9a-f]{64})", words)[1]
    assert "没有被改过" in await only(town, "管理员甲", f"核对记录 {anchor}")
    await town.ask(lambda db: db.exec_driver_sql("DELETE FROM readings WHERE id = (SELECT max(id) FROM readings)"))
    assert "对不上" in await only(town, "管理员甲", f"核对记录 {anchor}")


async def test_every_word_of_a_reporter_that_somebody_is_told_is_on_record(town: Town):
    await settled(town)
    await town.say("林婶", "报修 3栋楼道灯坏了，就是三楼那盏", "3栋群")
    looks = await town.ask(lambda db: Readings(db).about(People(db).at("town:林婶").id))
    leader = (await town.ask(lambda db: People(db).at("town:老余"))).id
    assert [(look.by_id, look.field, look.why) for look in looks] == [(leader, "words", "#1")]
    await town.pass_time(minutes=1)
    await town.say("老余", "接 1")
    assert len(await town.ask(lambda db: Readings(db).about(People(db).at("town:林婶").id))) == 2
    assert timedelta(0) < LIMITS["readings"]


async def test_a_telephone_number_left_with_neighbours_is_put_right_and_no_other_is_kept(town: Town):
    await settled(town)
    await town.person("小林", f"{HERE}/3栋", "302")
    await town.person("阿伟", f"{HERE}/3栋", "301")
    assert "没有保存您的电话" in await only(town, "小林", "更正 电话 13800138000")
    for said in ("更正", "帮我改一下我的资料", "我的名字写错了"):
        assert "更正 称呼 林婶" in await only(town, "小林", said), said
    await town.say("阿伟", "救命号码 设 小林")
    await town.say("小林", "同意")
    await town.say("小林", "13800138000")
    assert "更正 电话" in await only(town, "小林", "更正 电话 我忘了")
    assert "改成新的" in await only(town, "小林", "我换手机号了，新的是13900139000")
    told = await town.say("阿伟", "求助")
    assert ["13900139000" in words for who, words in told if "阿伟" in who] == [True]
