"""Tickets as a table for the community office: no name, no room, no words that anybody said."""

import csv
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from bot.redactor import redact
from nlp.labels import Subject
from storage.engine import Transaction
from storage.places import PlaceKind, Places
from storage.tickets import Ticket, Tickets

HEADER = (
    "编号",
    "类型",
    "主题",
    "事项",
    "小区",
    "地点",
    "状态",
    "紧急",
    "登记时间",
    "应答期限",
    "办结时间",
    "结束时间",
    "评价",
)
FIGURES = ("月份", "状态", "张数")
_KINDS = {"need": "诉求", "dispute": "纠纷", "notice": "通知"}
_RISKY = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet program would take for a formula."""


def write_xlsx(db: Transaction, file: Path, zone: ZoneInfo) -> int:
    """A sheet of tickets and a sheet of figures, every cell a text; how many tickets."""
    book = Workbook(write_only=True)
    tickets, months = book.create_sheet("工单"), Counter[tuple[str, str]]()
    _append(tickets, HEADER)
    for ticket, line in _lines(db, zone):
        _append(tickets, line)
        months[_spell(ticket.opened_at, zone)[:7], ticket.state.value] += 1
    figures = book.create_sheet("数字")
    _append(figures, FIGURES)
    for (month, state), number in sorted(months.items()):
        _append(figures, (month, state, str(number)))
    book.save(file)
    return months.total()


def write_csv(db: Transaction, file: Path, zone: ZoneInfo) -> int:
    """The tickets alone, for any program; how many."""
    lines = [line for _, line in _lines(db, zone)]
    with file.open("x", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(HEADER)
        writer.writerows([f"'{cell}" if cell.startswith(_RISKY) else cell for cell in line] for line in lines)
    return len(lines)


def _lines(db: Transaction, zone: ZoneInfo) -> Iterator[tuple[Ticket, tuple[str, ...]]]:
    tree = {place.id: place for place in Places(db).all()}
    for ticket in Tickets(db).all():
        chain = [tree[number] for number in tree[ticket.place_id].lineage]
        estate = next((p.name for p in chain if p.kind is PlaceKind.ESTATE), "")
        houses = "".join(p.name for p in chain if p.kind in (PlaceKind.BUILDING, PlaceKind.UNIT))
        yield (
            ticket,
            (
                str(ticket.id),
                _KINDS.get(ticket.kind, ticket.kind),
                Subject(ticket.subject).title if ticket.subject in list(Subject) else ticket.subject,
                redact(ticket.matter),
                estate,
                redact((houses or chain[-1].name) + ticket.spot),
                ticket.state.value,
                "是" if ticket.urgent else "",
                *(_spell(at, zone) for at in (ticket.opened_at, ticket.due_at, ticket.done_at, ticket.closed_at)),
                ticket.score or "",
            ),
        )


def _spell(moment: datetime | None, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}" if moment else ""


def _append(sheet: Any, line: tuple[str, ...]) -> None:
    """Every cell as a text, also one that looks like a formula."""
    cells = []
    for value in line:
        cell = WriteOnlyCell(sheet, value=value)
        cell.data_type = "s"
        cells.append(cell)
    sheet.append(cells)
