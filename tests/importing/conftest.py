"""A database of its own for each import, and spreadsheets written on the spot."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from bot.importing import Changes, bring_in
from storage.engine import Database
from storage.migrations import migrate

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 6, 9, 1, 0, tzinfo=UTC)
Book = dict[str, Sequence[Sequence[object]]]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(f"sqlite:///{tmp_path / 'town.db'}")) as database:
        migrate(database)
        yield database


@pytest.fixture
def bring(database: Database) -> Callable[..., Changes]:
    """Import a file in a transaction of its own."""

    def run(path: Path, **options: bool) -> Changes:
        with database.begin() as db:
            return bring_in(db, path, NOW, ZONE, **options)

    return run


@pytest.fixture
def book(tmp_path: Path) -> Callable[[Book], Path]:
    """Write an XLSX of these sheets."""

    def write(sheets: Book) -> Path:
        path = tmp_path / "town.xlsx"
        made = openpyxl.Workbook()
        made.remove(made.active)
        for title, rows in sheets.items():
            sheet = made.create_sheet(title)
            for row in rows:
                sheet.append(list(row))
        made.save(path)
        return path

    return write


@pytest.fixture
def toml(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "town.toml"
        path.write_text(text, "utf-8")
        return path

    return write
