"""P5: who was erased does not come back with a backup that was made before: it is done again."""

from datetime import timedelta
from pathlib import Path

from bot.commandline import main
from storage.backups import back_up
from storage.optouts import Optouts
from storage.people import People
from storage.readings import Readings
from storage.tickets import State, Tickets
from tests.conftest import Town
from tests.failing.days import START
from tests.figures import tell
from tests.test_recalls import recall
from tests.test_rights import HERE, erased, settled

GONE = ("欧阳慧贞", "蓝孔雀", "白海豚", "金丝猴")


async def lived(town: Town) -> Path:
    """A backup, after which somebody is erased, somebody takes their words back and somebody wants to be left alone."""
    await settled(town)
    await town.person("欧阳慧贞", f"{HERE}/3栋", "7319")
    await town.say("欧阳慧贞", "报修 3栋楼道灯坏了，欧阳慧贞说的蓝孔雀", "3栋群")
    await town.say("欧阳慧贞", "我家下水道堵了，白海豚")
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
