"""A server is backed up into a file and put back from one, with every row; the file may come from an embedded town."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.commandline import main
from storage.backups import back_up
from storage.engine import Database
from storage.optouts import Optouts
from storage.people import People
from storage.places import PlaceKind, Places
from storage.schema import metadata
from storage.tickets import Tickets
from tests.promises.test_p5_backups import GONE, _town, lived
from tests.storage.goldens import FOLDER, load
from tests.storage.servers import create_database

NEWEST = max(FOLDER.glob("*.postgresql.sql"))


def rows(url: str) -> dict[str, list[tuple[object, ...]]]:
    """Everything of every table."""
    with closing(Database.reading(url)) as database, database.engine.connect() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in metadata.sorted_tables
        }


def told(url: str, folder: Path) -> list[str]:
    config = folder / "jinlin.toml"
    config.write_text(f'[storage]\ndatabase = "{url}"\n', "utf-8")
    return ["--config", str(config), "--data", str(folder)]


@pytest.fixture
def server(postgres: str, tmp_path: Path) -> str:
    return create_database(postgres, tmp_path.name)


def test_a_server_comes_back_as_it_was(server: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    load(NEWEST.read_text("utf-8"), server)
    before, copy = rows(server), tmp_path / "copy.db"
    assert sum(map(len, before.values())) > 100
    assert main(["backup", str(copy), *told(server, tmp_path)]) == 0
    assert rows(f"sqlite:///{copy}") == before
    assert main(["backup", str(copy), *told(server, tmp_path)]) == 2, "it overwrites nothing"
    with closing(Database(server)) as database, database.begin() as db:
        child, parent = (Tickets(db).get(number) for number in (1, 2))
        assert child
        assert parent
        Tickets(db).change(child, parent_id=parent.id, words="后来的话")
        Places(db).add(PlaceKind.ESTATE, "后来的小区")
    after = rows(server)
    assert main(["restore", str(copy), *told(server, tmp_path)]) == 0
    assert rows(server) == before
    (old,) = tmp_path.glob("jinlin.db.before-*")
    assert rows(f"sqlite:///{old}") == after, "what was there lies beside"
    assert {path.name for path in tmp_path.iterdir()} == {"copy.db", "jinlin.db.backed-up", old.name, "jinlin.toml"}, (
        "nothing else stays"
    )
    with closing(Database(server)) as database, database.begin() as db:
        places = {row[0] for row in before["places"]}
        assert Places(db).add(PlaceKind.ESTATE, "新的小区").id not in places, "numbers go on"
    assert main(["restore", str(old), *told(server, tmp_path)]) == 0
    assert rows(server) == after, "also what points forward in its own table"


def test_a_restore_that_fails_changes_nothing(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load(NEWEST.read_text("utf-8"), server)
    before, copy = rows(server), tmp_path / "copy.db"
    assert main(["backup", str(copy), *told(server, tmp_path)]) == 0
    with closing(sqlite3.connect(copy)) as broken:
        broken.execute("PRAGMA foreign_keys = OFF")
        broken.execute("UPDATE reports SET ticket_id = 40404")
        broken.commit()
    assert main(["restore", str(copy), *told(server, tmp_path)]) != 0
    assert rows(server) == before


async def test_a_town_moves_from_a_file_to_a_server_and_back_and_forgets_again(
    server: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """How one process becomes many; and who was erased since does not come back with the old file."""
    home = tmp_path / "home"
    home.mkdir()
    town = _town(home)
    async with town.app.running():
        copy = await lived(town)
    now = home / "now.db"
    back_up(home / "town.db", now)
    assert main(["restore", str(now), *told(server, tmp_path)]) == 0
    assert rows(server) == rows(f"sqlite:///{now}")
    capsys.readouterr()
    assert main(["restore", str(copy), *told(server, tmp_path)]) == 0
    assert "已照样再做一遍：3 处" in capsys.readouterr().out
    everything = repr(rows(server))
    assert [word for word in GONE if word in everything] == []
    assert "熊猫" in everything
    with closing(Database.reading(server)) as database, database.begin() as db:
        assert People(db).at("town:欧阳慧贞") is None
        assert "town:小黄" in Optouts(db)
