"""What the doctor finds, and that each finding says what to do."""

import os
import re
import socket
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import doctor, notices
from bot.clock import SystemClock
from bot.commandline import main
from bot.doctor import Finding, examine
from bot.sample import load_sample
from bot.second_reader import TODAY
from bot.settings import Channels, PlaygroundSettings, SecondReader, Settings, Storage, Understanding
from storage.asides import Asides
from storage.engine import Database
from storage.facts import Facts
from storage.groups import Groups, Purpose
from storage.migrations import migrate
from storage.outbox import FAILED, Outbox
from storage.people import People
from storage.places import PlaceKind, Places
from storage.roles import Role, Roles
from storage.tickets import Tickets

NOW = SystemClock().now()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(storage=Storage(database=f"sqlite:///{tmp_path / 'jinlin.db'}"))


@pytest.fixture
def database(settings: Settings) -> Iterator[Database]:
    """A town in good order, held by a process that writes."""
    with closing(Database(settings.storage.database)) as database:
        migrate(database)
        with database.begin() as db:
            load_sample(db, NOW, settings.town.tz)
        yield database


def of(findings: list[Finding], subject: str) -> list[Finding]:
    return [finding for finding in findings if finding.subject == subject]


def test_all_is_well_in_the_sample_while_somebody_writes(database, settings):
    findings = examine(settings)
    assert not [finding for finding in findings if finding.wrong]
    (engine,) = of(findings, "引擎")
    assert re.match(r"SQLite 3\.\d+\.\d+，日志方式 wal", engine.state)


def test_whether_anybody_listens_is_seen_without_taking_the_lock(database, settings):
    (running,) = of(examine(settings), "近邻")
    assert (running.state, running.fix) == ("正在运行", "")
    database.close()
    (gone,) = of(examine(settings), "近邻")
    assert (gone.state, bool(gone.fix), gone.wrong) == ("没有在运行", True, False)


def test_every_finding_that_wants_something_says_what(database, settings, monkeypatch):
    monkeypatch.setattr(doctor, "_FREE", 10**18)
    with database.begin() as db:
        Asides(db).add(message_id="m-1", channel="playground", reason="ValueError x.py:3", sealed=b"x", at=NOW)
        Outbox(db).put(to="playground:g-3", audience="group", text="words", at=NOW - timedelta(minutes=11))
        Outbox(db).put(to="playground:g-1", audience="group", text="words", at=NOW)
        Outbox(db).mark(2, FAILED)
        here = Places(db).add(PlaceKind.ESTATE, "无人里")
        someone = People(db).add("王梅")
        Roles(db).grant(someone.id, Role.PARTY_MEMBER, here, at=NOW)
        Tickets(db).open(
            kind="need",
            subject="power",
            matter="停电",
            words="",
            urgent=False,
            public=True,
            place=here,
            reporter_id=someone.id,
            at=NOW,
            due_at=NOW,
        )
    findings = examine(settings)
    wrong = {finding.subject: finding for finding in findings if finding.wrong}
    assert set(wrong) == {"磁盘", "负责人", "联系不上", "放下的消息", "没发出的话", "没人负责的单"}
    assert all(finding.fix for finding in wrong.values())
    assert wrong["负责人"].state == "没有任何人负责：无人里"
    assert wrong["联系不上"].state == "有角色、还没登记：王梅"
    assert wrong["没人负责的单"].state == "#1"
    assert wrong["放下的消息"].state.startswith("playground m-1，")
    assert [f.state for f in of(findings, "没发出的话")] == [
        "1 句等了 10 分钟以上",
        "1 句发不出去，0 句不知道有没有发到",
    ]


def test_no_database_no_schema_and_no_whole_file(settings, tmp_path):
    assert [f.state for f in of(examine(settings), "数据库")] == [f"还没有 {tmp_path / 'jinlin.db'}"]
    with closing(Database(settings.storage.database)) as database, database.begin() as db:
        db.exec_driver_sql("CREATE TABLE old (x)")
    (schema,) = of(examine(settings), "结构")
    assert schema.wrong
    (tmp_path / "jinlin.db").write_bytes(b"no database at all" * 300)
    (broken,) = of(examine(settings), "数据库")
    assert broken.state == "打不开：file is not a database"
    assert broken.wrong


@pytest.mark.parametrize("name", ["jinlin.db", "jinlin.db.lock", "jinlin.db-wal", "seal.key"])
def test_a_file_that_a_start_as_another_user_left_is_named(database, settings, tmp_path, monkeypatch, name):
    (tmp_path / "seal.key").touch()
    whose, may = tmp_path / name, os.access  # root, as whom tests may run, may do everything
    monkeypatch.setattr("os.access", lambda path, mode: path != whose and may(path, mode))
    (rights,) = of(examine(settings), "权限")
    assert (rights.state, rights.wrong) == (f"不能读写 {whose}", True)


def test_a_database_of_a_later_version_is_told_beside_all_the_rest(database, settings):
    with database.begin() as db:
        db.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    findings = examine(settings)
    (schema,) = of(findings, "结构")
    assert (schema.state, schema.wrong) == ("比这个版本的近邻新", True)
    assert of(findings, "备份")


def test_an_empty_town_has_no_admin(settings):
    with closing(Database(settings.storage.database)) as database:
        migrate(database)
    (admin,) = of(examine(settings), "管理员")
    assert admin.wrong


def test_a_playground_for_everybody_is_mentioned(settings):
    told = Channels(playground=PlaygroundSettings(listen="0.0.0.0:8080", open=True))
    (finding,) = of(examine(settings.model_copy(update={"channels": told})), "练习场")
    assert finding.fix


def test_a_model_that_cannot_be_read_is_wrong(settings):
    (own,) = of(examine(settings), "语言模型")
    assert (own.state, own.wrong) == ("自带的", False)
    (lost,) = of(examine(settings.model_copy(update={"nlp": Understanding(model="/nowhere.bin")})), "语言模型")
    assert lost.wrong
    assert "读不到模型文件 /nowhere.bin" in lost.fix


@pytest.mark.parametrize(
    ("year", "month", "wrong", "hint"), [(2026, 6, False, False), (2026, 12, False, True), (2027, 1, True, True)]
)
def test_the_holidays_of_next_year(monkeypatch, settings, year, month, wrong, hint):
    monkeypatch.setattr(SystemClock, "now", lambda _: datetime(year, month, 1, tzinfo=UTC))
    monkeypatch.setattr("chinese_calendar.holidays", {datetime(2026, 1, 1, tzinfo=UTC).date(): "元旦"})
    (finding,) = of(examine(settings), "节假日")
    assert (finding.wrong, bool(finding.fix)) == (wrong, hint)


def test_the_report_and_its_status(database, settings, capsys, tmp_path):
    data = ["--data", str(tmp_path)]
    assert main(["doctor", *data]) == 0
    assert "近邻体检" in capsys.readouterr().out
    with database.begin() as db:
        Places(db).add(PlaceKind.ESTATE, "[red]无人里")
    assert main(["doctor", *data]) == 1
    said = capsys.readouterr().out
    assert "[red]" in said
    assert "1 处要处理" in said


def with_reader(settings: Settings, **values: object) -> Settings:
    told = SecondReader(**{"url": "http://127.0.0.1:9/v1", "model": "m", **values})
    return settings.model_copy(update={"nlp": Understanding(second_reader=told)})


def test_a_second_reader_is_off(database, settings):
    (off,) = of(examine(settings), "第二读者")
    assert (off.state, off.fix) == ("没有开", "")
    assert of(examine(settings), "第二读者今天") == []


def test_a_second_reader_is_reached_or_not(database, settings):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        there = with_reader(settings, url=f"http://127.0.0.1:{port}/v1")
        (found,) = of(examine(there), "第二读者")
    assert (found.state, found.fix) == (f"开着，m，连得上 127.0.0.1:{port}", "")
    (gone,) = of(examine(there), "第二读者")
    assert gone.state == f"开着，连不上 127.0.0.1:{port}"
    assert (bool(gone.fix), gone.wrong) == (True, False), "the bot does without"
    (keyless,) = of(examine(with_reader(settings, key_file="/nowhere/key")), "第二读者")
    assert keyless.wrong


@pytest.mark.parametrize(("asked", "failed", "hint"), [(3, 0, False), (3, 2, True), (9, 0, True)])
def test_the_day_of_a_second_reader(database, settings, asked, failed, hint):
    today = NOW.astimezone(settings.town.tz).date().isoformat()
    with database.begin() as db:
        Facts(db).set(TODAY, {"day": today, "asked": asked, "failed": failed})
    (day,) = of(examine(with_reader(settings, a_day=9)), "第二读者今天")
    assert day.state == f"{asked} 次，其中 {failed} 次没有答上；一天最多 9 次"
    assert bool(day.fix) == hint


def test_groups_that_have_not_heard_of_a_second_reader(database, settings):
    (untold,) = of(examine(with_reader(settings)), "第二读者告知")
    with database.begin() as db:
        groups = [group for group in Groups(db).all() if group.purpose is Purpose.RESIDENTS]
        assert untold.state == f"{len(groups)} 个居民群还没有听说"
        for group in groups:
            notices.show(db, group.address, "127.0.0.1")
    assert of(examine(with_reader(settings)), "第二读者告知") == []
