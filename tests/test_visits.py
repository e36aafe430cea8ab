"""Care files: only who agreed, only who may see, nothing of a body or a mood, and gone when the person says so."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from bot.message import Kind
from handlers.rules import visiting as rules
from handlers.rules.retention import LIMITS
from storage.aging import overdue
from storage.backups import back_up
from storage.engine import Transaction
from storage.people import People
from storage.places import Places
from storage.readings import Readings
from storage.roles import Role
from storage.schema import count_rows
from storage.tickets import Tickets
from storage.timers import Timers
from storage.visits import CareFiles, Outcome, Todo
from tests.conftest import Town, later, only
from tests.promises.test_p5_backups import _town as at_rest
from tests.promises.test_p5_backups import restored
from tests.test_recalls import files

HERE = "鹭岛街道/阳光社区/阳光里"
WORDS = "见到 精神好 血压药还剩三天 灯暗想换 腿肿得走不动"
HEALTH = ("精神", "血压", "腿肿", "走不动")
TABLES = ("care_files", "care_pairs", "care_visits", "care_todos")


async def settled(town: Town) -> None:
    """陈爷爷 is visited by 小吴 and 林姨."""
    await town.group("3栋群", f"{HERE}/3栋")
    await town.person("陈爷爷", f"{HERE}/3栋", "501")
    await town.appoint("王书记", Role.SECRETARY, HERE)
    await town.appoint("小吴", Role.PARTY_MEMBER, HERE)
    await town.appoint("林姨", Role.HELPER, HERE)
    await town.appoint("刘工", Role.PROPERTY, HERE, post="电工")


async def agreed(town: Town) -> int:
    """Whose file it is."""
    await settled(town)
    await town.say("王书记", "给3栋陈爷爷建个档，小吴和林姨结对，每周一次")
    await town.say("陈爷爷", "愿意")
    return await town.ask(lambda db: People(db).named("陈爷爷")[0].id)


async def rows(town: Town) -> dict[str, int]:
    return {name: n for name, n in (await town.ask(count_rows)).items() if name in TABLES and n}


async def test_nothing_is_kept_before_the_person_agrees(town: Town) -> None:
    await settled(town)
    await town.say("王书记", "给3栋陈爷爷建个档，小吴和林姨结对，每周一次")
    assert await rows(town) == {}
    assert "没有您能看的档案" in await only(town, "王书记", "查档 陈爷爷")
    await town.say("陈爷爷", "不愿意")
    assert await rows(town) == {}
    await town.say("王书记", "给3栋陈爷爷建个档，小吴结对")
    await later(town, timedelta(days=8))
    await town.say("陈爷爷", "愿意")
    assert await rows(town) == {}, "nobody waits for an answer for ever"


async def test_without_a_phone_it_needs_what_was_written(town: Town) -> None:
    await settled(town)

    def live_there(db: Transaction) -> None:
        known = People(db).named("陈爷爷")[0]
        People(db).add("李奶奶", known.household_id)

    await town.ask(live_there)
    assert "书面同意" in await only(town, "王书记", "给李奶奶建个档，小吴结对，每周一次")
    assert await rows(town) == {}
    assert "不建档" in await only(town, "王书记", "没有")
    assert await rows(town) == {}
    await town.say("王书记", "给李奶奶建个档，小吴结对，每周一次")
    await town.say("王书记", "书面同意")
    assert await rows(town) == {"care_files": 1, "care_pairs": 1}
    assert "本人书面同意" in await only(town, "小吴", "查档 李奶奶")
    assert "没有您能看的档案" in await only(town, "林姨", "停档 李奶奶")
    heard = await town.say("小吴", "停档 李奶奶")
    assert [room for room, _ in heard] == ["私聊·王书记", "私聊·小吴"]
    assert "都删了" in heard[-1][1]
    assert await rows(town) == {}


async def test_one_sentence_is_the_record_and_holds_no_health(town: Town, tmp_path: Path) -> None:
    person = await agreed(town)
    heard = await town.say("小吴", WORDS)
    assert not [room for room, _ in heard if not room.startswith("私聊")]
    assert not [words for _, words in heard if any(part in words for part in HEALTH)]
    file, todos, visits = await town.ask(
        lambda db: (CareFiles(db).get(person), CareFiles(db).todos_of(person), CareFiles(db).visits_of(person, 9))
    )
    assert [visit.outcome for visit in visits] == [Outcome.MET]
    assert [todo.what for todo in todos] == [Todo.MEDICINE, Todo.REPAIR]
    assert file.next_at - file.met_at == timedelta(days=7)
    (ticket,) = await town.ask(lambda db: Tickets(db).all())
    assert (ticket.public, ticket.matter, ticket.words) == (False, "室内照明", "501室：灯暗想换（上门前请先联系小吴）")
    await town.settle()
    left = files(tmp_path)
    assert [part for part in HEALTH if part.encode() in left] == []


async def test_what_is_said_next_does_not_reach_whoever_changes_the_lamp(town: Town) -> None:
    await agreed(town)
    await town.say("小吴", "见到 灯暗想换")
    for words in ("他腿又疼了", "血压有点高", "药快没了", "药店几点关门"):
        heard = await town.say("小吴", words)
        assert {room for room, _ in heard} <= {"私聊·小吴"}, words
    (ticket,) = await town.ask(lambda db: Tickets(db).all())
    assert ticket.words == "501室：灯暗想换（上门前请先联系小吴）"


async def test_an_edit_puts_nothing_into_the_ticket_and_a_recall_takes_all_back(town: Town) -> None:
    person = await agreed(town)
    told = town.message("小吴", "见到 药快没了 灯暗想换")
    await town.hear(told)
    edited = town.message("小吴", "见到 腿肿 药快没了 灯暗想换", kind=Kind.EDIT, refers=told.id)
    assert await town.hear(edited) == []
    (ticket,) = await town.ask(lambda db: Tickets(db).all())
    assert "腿肿" not in ticket.words
    await town.hear(town.message("小吴", "", kind=Kind.RECALL, refers=told.id))
    assert await rows(town) == {"care_files": 1, "care_pairs": 2}
    (ticket,) = await town.ask(lambda db: Tickets(db).all())
    assert ticket.words == ""
    assert (await town.ask(lambda db: CareFiles(db).get(person))).met_at is None


@pytest.mark.parametrize("who", ["刘工", "路人", "陈爷爷", "老郭"])
async def test_to_all_others_there_is_none_in_the_same_words_with_the_same_questions(town: Town, who: str) -> None:
    await agreed(town)
    await town.appoint("老郭", Role.SECRETARY, "鹭岛街道/莲花社区")
    asked: list[str] = []
    event.listen(town.app.database.engine, "before_cursor_execute", lambda _c, _u, said, *_: asked.append(said))
    seen = []
    for name in ("王爷爷", "陈爷爷", "李爷爷"):
        asked.clear()
        assert await only(town, who, f"查档 {name}") == "没有您能看的档案。"
        seen.append([said for said in asked if "care_" in said])
    assert seen[1] == seen[2]


async def test_every_look_is_written_down_and_shown_to_the_person(town: Town) -> None:
    person = await agreed(town)
    await town.say("林姨", "查档 陈爷爷")
    await town.say("王书记", "查档")
    looks = await town.ask(lambda db: Readings(db).about(person))
    assert [(look.field, look.why) for look in looks] == [("care", "查档")] * 2
    assert await town.ask(lambda db: Readings(db).faults()) == []
    assert "查看过您的上门档案（查档）" in await only(town, "陈爷爷", "我的数据")
    await town.say("陈爷爷", "导出我的")
    said = {name: body.decode() for (_, name), body in town.files.items()}
    assert any("上门档案" in body and "本人私聊同意" in body for body in said.values())


async def test_missed_visits_are_asked_about_once_and_never_in_a_group(town: Town) -> None:
    await agreed(town)
    await town.say("小吴", "见到")
    await town.say("小吴", "给陈爷爷打了电话")
    heard: list[tuple[int, str]] = []
    for day in range(1, 16):
        heard += [(day, room) for room, _ in await town.pass_time(days=1)]
    assert heard == [(8, "私聊·小吴"), (8, "私聊·林姨"), (10, "私聊·王书记")], "no party leader: the secretary"


async def test_not_at_home_sets_another_day_and_is_no_visit(town: Town) -> None:
    person = await agreed(town)
    await town.say("小吴", "见到")
    await town.pass_time(days=7)
    await town.say("小吴", "陈爷爷不在家 周五再去")
    file = await town.ask(lambda db: CareFiles(db).get(person))
    assert file.next_at.astimezone(town.clock.time.tzinfo).strftime("%m-%d %a") == "06-19 Fri"
    rooms = [room for _ in range(4) for room, _ in await town.pass_time(days=1)]
    assert rooms == ["私聊·王书记"], "the tenth day counts from the last visit at which he was met"


async def test_stopped_at_once_and_erased_for_good(town: Town, tmp_path: Path) -> None:
    person = await agreed(town)
    await town.say("小吴", "见到 药还剩三天")
    await town.say("陈爷爷", "你们别记我的事了")
    before = await rows(town)
    await town.say("小吴", "陈爷爷 见到")
    assert await rows(town) == before, "nothing is added from that moment on"
    heard = await town.say("陈爷爷", "删")
    assert {room for room, _ in heard} == {"私聊·小吴", "私聊·林姨", "私聊·王书记", "私聊·陈爷爷"}
    assert await rows(town) == {}
    await town.settle()
    assert "配药".encode() not in files(tmp_path)
    assert await town.ask(lambda db: [t for t in Timers(db).all() if t.payload.get("person") == person]) == []


async def test_without_an_answer_those_who_visit_hear_it_however_late_the_bell_rings(town: Town) -> None:
    await agreed(town)
    await town.say("陈爷爷", "你们别记我的事了")
    town.clock.time += timedelta(hours=3, seconds=7)
    assert {room for room, _ in await town.settle()} == {"私聊·小吴", "私聊·林姨", "私聊·王书记"}
    assert [room for room, _ in await town.say("陈爷爷", "删")] == ["私聊·陈爷爷"], "once"


async def test_what_waits_for_the_morning_is_not_told_of_whoever_stopped_it(town: Town) -> None:
    await agreed(town)
    town.clock.time = town.clock.time.replace(hour=23)
    await town.say("小吴", "陈爷爷 见到 需要轮椅")
    await town.say("陈爷爷", "你们别记我的事了")
    await town.say("陈爷爷", "删")
    assert not [words for _, words in await town.pass_time(hours=12) if "轮椅" in words]


@pytest.mark.parametrize("answer", ["删", "留", ""])
async def test_a_backup_brings_nothing_back(tmp_path: Path, capsys: pytest.CaptureFixture[str], answer: str) -> None:
    town = at_rest(tmp_path)
    async with town.app.running():
        person = await agreed(town)
        await town.say("小吴", "见到 药还剩三天")
        back_up(tmp_path / "town.db", tmp_path / "copy.db")
        await town.pass_time(minutes=5)
        await town.say("陈爷爷", "你们别记我的事了")
        if answer:
            await town.say("陈爷爷", answer)
    restored(tmp_path / "copy.db", capsys, tmp_path)
    again = at_rest(tmp_path)
    async with again.app.running():
        file = await again.ask(lambda db: CareFiles(db).get(person))
        assert (file is None) if answer == "删" else (file and file.stopped_at)
        assert bool(await rows(again)) is (answer != "删")
        assert await again.ask(lambda db: CareFiles(db).running()) == []


async def test_who_is_erased_leaves_no_file_and_those_who_visit_hear_of_no_name(town: Town) -> None:
    await agreed(town)
    await town.say("小吴", "见到 药还剩三天")
    shown = await only(town, "陈爷爷", "删除我的")
    code = shown[shown.index("删除我的 ") + 5 :][:8]
    heard = await town.say("陈爷爷", f"删除我的 {code}")
    assert await rows(town) == {}
    told = {room: words for room, words in heard if room != "私聊·陈爷爷"}
    assert set(told) == {"私聊·小吴", "私聊·林姨", "私聊·王书记"}
    assert not any("陈爷爷" in words for words in told.values())


@pytest.mark.parametrize(
    ("words", "alarms"),
    [
        ("陈爷爷 敲门没人应 周五再去", False),
        ("陈爷爷 敲门没人应，电话也打不通，两天没动静了", True),
        ("见到陈爷爷 他摔倒了起不来", True),
    ],
)
async def test_danger_goes_before_everything_and_is_where_they_live(town: Town, words: str, alarms: bool) -> None:
    await agreed(town)
    heard = await town.say("小吴", words)
    found = await town.ask(
        lambda db: [(t.urgent, Places(db).full_name(Places(db).get(t.place_id))) for t in Tickets(db).all()]
    )
    assert found == ([(True, "3栋")] if alarms else []), heard
    assert bool((await rows(town)).get("care_visits")) is not alarms


async def test_old_visits_go(town: Town) -> None:
    person = await agreed(town)
    await town.say("小吴", "见到 药还剩三天")
    await later(town, LIMITS["visits"] + timedelta(days=2))
    assert await rows(town) == {"care_files": 1, "care_pairs": 2}
    assert await town.ask(lambda db: {n for n, rows in overdue(db, town.clock.time, LIMITS).items() if rows}) == set()
    assert (await town.ask(lambda db: CareFiles(db).get(person))).met_at is not None


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("见到", Outcome.MET),
        ("今天见到老人了 一切都好", Outcome.MET),
        ("没见到人", Outcome.ABSENT),
        ("去敲门没人应", Outcome.ABSENT),
        ("又不在家", Outcome.ABSENT),
        ("我明天不在家", None),
        ("见到楼道灯坏了", None),
        ("好久没见到你了", None),
        ("药店在哪", None),
    ],
)
def test_how_a_visit_is_told(words: str, outcome: Outcome | None) -> None:
    said = rules.told(words, asked=False)
    assert (said.outcome if said else None) == outcome


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("每周一次", 7),
        ("每周两次", 3),
        ("每10天", 10),
        ("每半个月", 15),
        ("每两周一次", 14),
        ("每月一次", 30),
        ("", None),
    ],
)
def test_how_often(words: str, days: int | None) -> None:
    assert rules.every(words) == days
