"""Everything in open formats: every table and picture is there, on both engines, and nothing that opens something."""

import io
import json
import stat
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image
from sqlalchemy import func, insert, select

from bot.archives import LEFT_OUT
from bot.clock import SystemClock
from bot.commandline import main
from bot.sample import load_sample
from bot.settings import Town
from storage.codes import Codes
from storage.engine import Database
from storage.migrations import migrate
from storage.pictures import pictures
from storage.schema import metadata
from tests.storage.servers import NoServer, create_database, private_postgres

NOW = SystemClock().now()


def filled(url: str) -> dict[str, int]:
    """A town with a picture and a code; how many rows each table has."""
    jpeg = io.BytesIO()
    Image.new("RGB", (8, 8)).save(jpeg, "JPEG")
    with closing(Database(url)) as database:
        migrate(database)
        with database.begin() as db:
            load_sample(db, NOW, Town().tz)
            Codes(db).make({"admin": True}, NOW)
            row = {"handle": "h", "message_id": "m", "sender": "playground:p", "state": "kept", "tries": 0}
            db.execute(insert(pictures).values(**row, jpeg=jpeg.getvalue(), next_at=NOW, kept_until=NOW))
            return {
                name: db.execute(select(func.count()).select_from(table)).scalar_one()
                for name, table in metadata.tables.items()
            }


def check(file: Path, counted: dict[str, int]) -> None:
    with ZipFile(file) as archive:
        assert archive.testzip() is None
        names = set(archive.namelist())
        tables = {
            name.removesuffix(".jsonl"): [json.loads(line) for line in archive.read(name).decode().splitlines()]
            for name in names
            if name.endswith(".jsonl")
        }
        assert {name: len(rows) for name, rows in tables.items()} == {
            name: number for name, number in counted.items() if name not in LEFT_OUT
        }
        assert counted["codes"] > 0
        assert "蓝秋月" in {person["name"] for person in tables["people"]}
        (picture,) = tables["pictures"]
        assert Image.open(io.BytesIO(archive.read(picture["jpeg"]))).size == (8, 8)
        assert picture["kept_until"].startswith(f"{NOW:%Y-%m-%dT%H:%M}")
        assert "请像备份一样保管" in archive.read("README.txt").decode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_everything_of_an_embedded_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counted, file = filled(f"sqlite:///{tmp_path / 'jinlin.db'}"), tmp_path / "all.zip"
    assert main(["export", str(file), "--data", str(tmp_path)]) == 0
    assert "里面有居民资料" in capsys.readouterr().out
    check(file, counted)
    before = file.read_bytes()
    assert main(["export", str(file), "--data", str(tmp_path)]) == 2
    assert file.read_bytes() == before


def test_everything_of_a_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        with private_postgres() as address:
            url = create_database(address, "jinlin")
            counted, file = filled(url), tmp_path / "all.zip"
            monkeypatch.setenv("JINLIN_STORAGE__DATABASE", url)
            assert main(["export", str(file)]) == 0
            check(file, counted)
    except NoServer as missing:
        pytest.skip(str(missing))
