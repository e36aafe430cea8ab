"""P5: who was erased does not come back with a backup that was made before: it is done again."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.engine.default import DefaultDialect

from bot.commandline import main
from storage.backups import back_up
from storage.engine import Database
from storage.optouts import Optouts
from storage.people import People
from storage.readings import Readings
from storage.tickets import State, Tickets
from tests.conftest import Town
from tests.failing.days import START
from tests.failing.points import DIED
from tests.figures import tell
from tests.test_recalls import recall
from tests.test_rights import HERE, erased, settled

GONE = ("欧阳慧贞", "蓝孔雀", "白海豚", "金丝猴")


async def lived(town: Town) -> Path:
    """A backup, after which somebody is erased, somebody takes their words back and somebody wants to be left alone."""
    await settled(town)
    await town.person("欧阳慧贞", f"{HERE}/3栋", "7319")
    await town.say("欧阳慧贞", "报修 3栋楼道灯坏了，欧阳慧贞说的蓝孔雀", "3栋群")
    await town.say("欧阳慧贞", "报修 我家下水道堵了，白海豚")
    message = town.message("阿伟", "报修 3栋门禁坏了，金丝猴", "3栋群")
    await town.hear(message)
    await town.say("林婶", "报修 3栋路灯不亮，熊猫", "3栋群")
    book = town.app.database.path
    assert book
    copy = book.with_name("copy.db")
    back_up(book, copy)
    await town.pass_time(minutes=5)
    await erased(town, "欧阳慧贞")
    await recall(town, "阿伟", message.id, "3栋群")
    await town.say("小黄", "别记我")
    return copy


def restored(copy: Path, capsys, tmp_path: Path) -> str:
    config = tmp_path / "jinlin.toml"
    config.write_text(f'[storage]\ndatabase = "sqlite:///{tmp_path / "town.db"}"\n', "utf-8")
    capsys.readouterr()
    assert main(["restore", str(copy), "--config", str(config), "--data", str(tmp_path)]) == 0
    return str(capsys.readouterr().out)


def left(tmp_path: Path) -> bytes:
    return b"".join(path.read_bytes() for path in (*tmp_path.glob("town.db"), *tmp_path.glob("town.db-*")))


def _found(folder: Path, *more: str) -> list[str]:
    there = left(folder) + b"".join(path.read_bytes() for name in more for path in folder.glob(name))
    return [word for word in GONE if word.encode() in there]


async def test_the_erased_do_not_come_back_with_a_backup(tmp_path: Path, capsys) -> None:
    town = _town(tmp_path)
    async with town.app.running():
        copy = await lived(town)
    assert [word for word in GONE if word.encode() not in copy.read_bytes()] == [], "nothing to forget"
    assert "已照样再做一遍：3 处" in restored(copy, capsys, tmp_path)
    assert [word for word in GONE if word.encode() in left(tmp_path)] == []
    assert "熊猫".encode() in left(tmp_path), "what nobody took back is still there"
    again = _town(tmp_path)
    async with again.app.running():
        kept = {ticket.id: ticket for ticket in await again.ask(lambda db: Tickets(db).all())}
        assert kept[1].state is State.WAITING, "what the whole house needs goes on"
        assert kept[2].state is State.WITHDRAWN
        assert await again.ask(lambda db: People(db).at("town:欧阳慧贞")) is None
        assert await again.ask(lambda db: "town:小黄" in Optouts(db))
        assert await again.ask(lambda db: Readings(db).faults()) == []
        assert await again.say("老余", "接 1")
    tell("p5.restored", 3, "kinds", title="of forgetting done again after a restore: erased, recalled, left alone")


STEPS = ("rename", "replace", "link", "unlink", "fsync")


def dying(at: int, deed: Callable[[], int]) -> bool:
    """Do it in a process that dies at the n-th step that touches a disk; whether it came to that."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == DIED
    left = iter(range(at))

    def wrapped(run: Callable[..., Any]) -> Callable[..., Any]:
        def step(*given: Any, **named: Any) -> Any:
            if next(left, None) is None:
                os._exit(DIED)
            return run(*given, **named)

        return step

    for name in STEPS:
        setattr(os, name, wrapped(getattr(os, name)))
    for owner, name in ((DefaultDialect, "do_commit"), (Database, "forget_log")):
        setattr(owner, name, wrapped(getattr(owner, name)))
    code = 1
    try:
        code = deed()
    finally:
        os._exit(code)


async def test_killed_at_any_step_a_restore_leaves_no_erased_person_in_the_records(tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    whole.mkdir()
    town = _town(whole)
    async with town.app.running():
        copy = await lived(town)
    kills = 0
    for at in range(500):
        folder = tmp_path / str(at)
        shutil.copytree(whole, folder)
        config = folder / "jinlin.toml"
        config.write_text(f'[storage]\ndatabase = "sqlite:///{folder / "town.db"}"\n', "utf-8")
        died = dying(at, partial(main, ["restore", str(copy), "--config", str(config), "--data", str(folder)]))
        assert _found(folder) == [], f"step {at}: they are in the records before anybody starts"
        with closing(Database(f"sqlite:///{folder / 'town.db'}")) as database, database.begin() as db:
            assert any("熊猫" in ticket.words for ticket in Tickets(db).all()), f"step {at}: the records are gone"
        assert _found(folder, "town.db.new*") == [], f"step {at}: half a restore is kept"
        shutil.rmtree(folder)
        if not died:
            break
        kills += 1
    assert kills > 20
    tell("p5.killed", kills, "kills", title="of a restore, one at each step, after which an erased person was there: 0")


async def test_a_backup_of_another_history_says_that_nobody_knows(tmp_path: Path, capsys) -> None:
    other = tmp_path / "other"
    other.mkdir()
    town = _town(other)
    async with town.app.running():
        await settled(town)
        await town.say("林婶", "报修 3栋楼道灯坏了", "3栋群")
        back_up(other / "town.db", tmp_path / "copy.db")
    town = _town(tmp_path)
    async with town.app.running():
        await settled(town)
        town.clock.time += timedelta(days=1)
        await town.say("林婶", "报修 3栋门禁坏了", "3栋群")
    assert "这里查不到" in restored(tmp_path / "copy.db", capsys, tmp_path)


def _town(folder: Path) -> Town:
    return Town(f"sqlite:///{folder / 'town.db'}", START)
