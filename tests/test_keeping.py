"""What keeps the records well, as an operator meets it: backups, restores, upgrades, and exports without room."""

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.commandline import main
from storage.engine import Database
from storage.people import People
from tests.storage.test_migrations import STEPS
from tests.test_command_line import complaint, shell
from tests.test_command_line import data as data  # the same fixture


def test_of_an_export_for_which_there_is_no_room_nothing_stays(data, capsys, monkeypatch):
    def half(_db, file, _zone):
        file.write_text("编号")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("bot.exports.write_csv", half)
    said = complaint(capsys, "export", str(data / "tickets.csv"), "--data", str(data), status=1)
    assert said == "磁盘满了，没有写完，清理以后再试。"
    assert not (data / "tickets.csv").exists()


def test_a_backup_brings_back_what_was(data, capsys):
    copy = data / "copy.db"
    assert main(["backup", str(copy), "--data", str(data)]) == 0
    assert complaint_of_existing(capsys, copy, data)
    with closing(Database(f"sqlite:///{data / 'jinlin.db'}")) as database, database.begin() as db:
        People(db).add("后来的人")
    assert main(["restore", str(copy), "--data", str(data)]) == 0
    said = capsys.readouterr().out
    (old,) = [p for p in data.iterdir() if ".before-" in p.name]
    assert said == f"已恢复到 {data / 'jinlin.db'}。原来的在 {old}。\n"
    for path, names in ((data / "jinlin.db", ["蓝秋月"]), (old, ["蓝秋月", "后来的人"])):
        with closing(sqlite3.connect(path)) as connection:
            assert [row[0] for row in connection.execute("SELECT name FROM people ORDER BY id")] == names


def complaint_of_existing(capsys, copy: Path, data: Path) -> bool:
    capsys.readouterr()
    return complaint(capsys, "backup", str(copy), "--data", str(data)) == f"{copy} 已经存在，请换一个名字。"


def test_a_backup_of_a_killed_process_holds_what_it_committed(data):
    """What is committed lies in the log beside the file; neither a backup nor a restore may lose it."""
    program = (
        "import os, sys; from storage.engine import Database; from storage.people import People;"
        "d = Database(f'sqlite:///{sys.argv[1]}/jinlin.db')\n"
        "with d.begin() as db: People(db).add('最后一位')\n"
        "os._exit(9)"
    )
    with shell("-c", program, str(data)) as process:
        assert process.wait(60) == 9
    assert main(["backup", str(data / "copy.db"), "--data", str(data)]) == 0
    assert main(["restore", str(data / "copy.db"), "--data", str(data)]) == 0
    (old,) = [p for p in data.iterdir() if ".before-" in p.name and not p.name.endswith(("-wal", "-shm"))]
    for path in (data / "jinlin.db", old):
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("SELECT count(*) FROM people").fetchone() == (2,)


def test_restore_refuses_what_is_no_backup(data, capsys):
    broken, other = data / "broken.db", data / "other.db"
    broken.write_bytes(b"not a database, really" * 100)
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE cats (name)")
    for file in (broken, other):
        said = complaint(capsys, "restore", str(file), "--data", str(data))
        assert said == f"{file} 不是完好的近邻备份，什么也没有动。"
    assert complaint(capsys, "restore", str(data / "jinlin.db"), "--data", str(data)).startswith("这就是正在用的数据库")
    assert not [p for p in data.iterdir() if ".before-" in p.name]


def test_restore_refuses_what_a_later_version_has_made(data, capsys):
    copy = data / "copy.db"
    assert main(["backup", str(copy), "--data", str(data)]) == 0
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    capsys.readouterr()
    said = complaint(capsys, "restore", str(copy), "--data", str(data))
    assert said == f"{copy} 是更新版本的近邻做的备份，请用那个版本恢复。什么也没有动。"
    assert not [p for p in data.iterdir() if ".before-" in p.name]


def test_migrate_tells_its_steps_before_and_after(tmp_path, capsys):
    data = str(tmp_path / "data")
    assert main(["migrate", "--dry-run", "--data", data]) == 0
    assert capsys.readouterr().out == "将要做这 1 步：\n  （还没有数据库，会新建）\n"
    assert not Path(data).exists()
    assert main(["migrate", "--data", data]) == 0
    assert {path.stat().st_mode & 0o077 for path in Path(data).iterdir()} == {0}
    assert capsys.readouterr().out == f"已经做这 {len(STEPS)} 步：\n" + "".join(f"  {step}\n" for step in STEPS)
    assert main(["migrate", "--data", data]) == 0
    assert capsys.readouterr().out == "数据库已经是最新的结构。\n"


def test_a_broken_database_is_one_sentence(tmp_path, capsys):
    (tmp_path / "jinlin.db").write_bytes(b"no database at all" * 300)
    assert main(["export", str(tmp_path / "x.csv"), "--data", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("数据库用不了（file is not a database）：")
    assert "jinlin restore" in said
    assert said.count("\n") == 1
