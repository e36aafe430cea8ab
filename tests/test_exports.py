"""The report as a spreadsheet: counted as by hand, text stays text, and nobody is named."""

from datetime import timedelta
from pathlib import Path

from openpyxl import load_workbook

from bot.exports import write_xlsx
from storage.engine import Database
from storage.migrations import migrate
from storage.roles import Role, Roles
from storage.tickets import State, Tickets
from tests.conftest import ZONE
from tests.storage.village import NOW, Village


def test_the_report_counts_matters_by_office_and_names_nobody(tmp_path: Path):
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    migrate(database)
    with database.begin() as db:
        village = Village.built(db)
        Roles(db).grant(village.li.id, Role.PROPERTY, village.estate, at=NOW - timedelta(days=1), post="=1+1")
        for n, state in enumerate((State.CLOSED, State.WAITING, State.WITHDRAWN)):
            ticket = village.ticket(village.unit if n else village.three)
            Tickets(db).change(ticket, state=state, owner_id=village.li.id, score="good" if n == 0 else None)
        write_xlsx(db, tmp_path / "x.xlsx", ZONE)
    database.close()
    book = load_workbook(tmp_path / "x.xlsx")
    rows = list(book["报表"].iter_rows(values_only=True))
    assert rows[1:] == [("2026-11", "观远里", "3栋", "物业=1+1", 2, 0, 1, 1, 1, 0, 0, 0, 0)]
    assert {cell.data_type for cell in book["报表"][2][:4]} == {"s"}
    assert list(book["图"].iter_rows(values_only=True))[1] == ("2026-11", 2, 1)
    assert len(book["图"]._charts) == 1
    written = str([list(sheet.iter_rows(values_only=True)) for sheet in book])
    assert "李卫国" not in written
    assert "王秀兰" not in written
