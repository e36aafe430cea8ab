"""Brings a neighbourhood in from a file: all rows are checked first, then one transaction; twice is once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.importing import checking, nested, rosters, sheets
from bot.importing.handovers import Handover, hand_over
from bot.importing.said import Faulty, Unreadable
from bot.importing.tables import Row
from bot.importing.writing import write
from storage.engine import Transaction
from storage.journal import Entry, Journal
from storage.schema import count_rows

__all__ = ["Changes", "Faulty", "Handover", "Unreadable", "bring_in", "read"]

COUNTED = {
    "places": "地点",
    "households": "住户",
    "people": "人员",
    "roles": "角色",
    "groups": "群",
    "services": "服务",
    "shifts": "排班",
}


@dataclass(frozen=True, slots=True)
class Changes:
    """What an import did.  ``rows``: how many were read; ``new``: how many records of each kind there are more."""

    rows: int
    new: Mapping[str, int]
    warnings: tuple[str, ...]
    handovers: tuple[Handover, ...]


def read(path: Path) -> list[Row]:
    """The rows of an XLSX, CSV or TOML file, or of a folder of CSV files.  Raises Unreadable or Faulty."""
    if not path.exists():
        raise Unreadable(f"没有 {path} 这个文件，请检查路径。")
    if path.is_dir():
        rows = sheets.from_folder(path)
    else:
        reader = {
            ".xlsx": sheets.from_xlsx,
            ".xlsm": sheets.from_xlsx,
            ".csv": sheets.from_csv,
            ".toml": nested.from_toml,
        }
        if path.suffix.casefold() not in reader:
            raise Unreadable(f"{path.name} 的格式不认识，可以用 .xlsx、.csv、.toml，或一个放着 .csv 的文件夹。")
        rows = reader[path.suffix.casefold()](path)
    if not rows:
        raise Unreadable(f"{path.name} 里没有一行资料。")
    return rows


def bring_in(db: Transaction, path: Path, now: datetime, zone: ZoneInfo, *, new_codes: bool = False) -> Changes:
    """Import the file in the given transaction.  Raises Unreadable or Faulty, and has then written nothing."""
    rows = read(path)
    plan = checking.plan(rows, db, zone, now)
    if plan.problems:
        raise Faulty(list(dict.fromkeys(plan.problems)))
    before = count_rows(db)
    write(db, plan, now)
    after = count_rows(db)
    new = {title: after[table] - before[table] for table, title in COUNTED.items()}
    if any(new.values()):
        detail = {table: after[table] - before[table] for table in COUNTED}
        Journal(db).write(Entry(verb="neighbourhood.imported", at=now, detail=detail))
    handovers = hand_over(db, now, anew=new_codes)
    return Changes(len(rows), new, tuple(rosters.warnings(db, now)), tuple(handovers))
