"""Tickets as a table for the community office: no name, no room, no words that anybody said.

Figures count matters by office and by place, never people; a chart of the months lies beside them.
"""

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

from bot.charts import FIRST, SECOND
from bot.redactor import redact
from nlp.labels import Label, Subject
from storage.disputes import Disputes
from storage.engine import Transaction
from storage.journal import Journal
from storage.places import WITHIN_ESTATE, PlaceKind, Places
from storage.roles import Roles
from storage.tickets import DONE, UNCOUNTED, Ticket, Tickets

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
REPORT = (
    "月份",
    "小区",
    "楼栋",
    "责任岗位",
    "登记",
    "有人接",
    "办好",
    "评价",
    "满意",
    "重开",
    "纠纷",
    "小区内化解",
    "没谈成",
)
MONTHS = ("月份", "登记", "办好")
_SCORES = {"good": "满意", "fair": "基本满意", "bad": "不满意"}
_WIDE = {"事项": 18, "地点": 18, "小区": 14, "责任岗位": 14}
_USUAL, _OF_TIME = 9, 17
_KINDS = {"need": "诉求", "dispute": "纠纷", "notice": "通知", "wish": "微心愿"}
_Line = tuple[Ticket, tuple[str, ...]]
_RISKY = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet program would take for a formula."""


def write_xlsx(db: Transaction, file: Path, zone: ZoneInfo) -> int:
    """All that was ever reported, as one file; how many tickets."""
    tickets = Tickets(db).all()
    file.write_bytes(workbook(db, tickets, zone))
    return len(tickets)


def workbook(
    db: Transaction, tickets: Sequence[Ticket], zone: ZoneInfo, listed: Callable[[Ticket], bool] = lambda _: True
) -> bytes:
    """A sheet of tickets, every cell a text, and three of figures.  ``listed``: which may be read one by one."""
    book, lines = Workbook(write_only=True), list(_lines(db, tickets, zone))
    sheet, months = _sheet(book, "工单", HEADER), Counter[tuple[str, str]]()
    for ticket, line in lines:
        if listed(ticket):
            _append(sheet, line)
        months[_spell(ticket.opened_at, zone)[:7], ticket.state.value] += 1
    figures = _sheet(book, "数字", FIGURES)
    for (month, state), number in sorted(months.items()):
        _append(figures, (month, state), (number,))
    _report(book, db, lines, zone)
    whole = BytesIO()
    book.save(whole)
    return whole.getvalue()


def _report(book: Workbook, db: Transaction, lines: Iterable[_Line], zone: ZoneInfo) -> None:
    """By month, place and office; and the months as a chart."""
    counted, months = Counter[tuple[str, ...]](), Counter[tuple[str, str]]()
    for ticket, line in lines:
        if ticket.state in UNCOUNTED or ticket.kind == "wish" or Tickets(db).children_of(ticket):
            continue
        facts = _facts(db, ticket)
        month = _spell(ticket.opened_at, zone)[:7]
        row = (month, line[4], _house(db, ticket), _office(db, ticket))
        for name, is_so in facts.items():
            counted[(*row, name)] += is_so
        for name in MONTHS[1:]:
            months[month, name] += facts[name]
    sheet = _sheet(book, "报表", REPORT)
    for place in sorted({key[:4] for key in counted}):
        _append(sheet, place, tuple(counted[(*place, name)] for name in REPORT[4:]))
    _chart(_sheet(book, "图", MONTHS), months)


def _facts(db: Transaction, ticket: Ticket) -> dict[str, bool]:
    """Which of the figures it is counted in."""
    journal, parted = Journal(db), Disputes(db).fell_through(ticket)
    done = ticket.state in DONE and not parted
    near = Places(db).get(ticket.level_id).kind in WITHIN_ESTATE
    quarrel = ticket.kind == Label.DISPUTE and journal.latest("ticket.confided", ticket.id) is None
    return {
        "登记": True,
        "有人接": any(journal.latest(verb, ticket.id) for verb in ("ticket.taken", "ticket.done")),
        "办好": done,
        "评价": bool(ticket.score),
        "满意": ticket.score in ("good", "fair"),
        "重开": journal.latest("ticket.reopened", ticket.id) is not None,
        "纠纷": quarrel,
        "小区内化解": quarrel and done and near,
        "没谈成": quarrel and parted,
    }


def _sheet(book: Workbook, title: str, header: tuple[str, ...]) -> Any:
    """A sheet to read in: the heading stays in sight, and every column is as wide as what stands in it."""
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for place, name in enumerate(header, 1):
        width = _WIDE.get(name, _OF_TIME if name.endswith(("时间", "期限")) else max(_USUAL, 2 * len(name) + 2))
        sheet.column_dimensions[get_column_letter(place)].width = width
    cells = [WriteOnlyCell(sheet, value=name) for name in header]
    for cell in cells:
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor=SECOND.removeprefix("#"))
    sheet.append(cells)
    return sheet


def _chart(sheet: Any, months: Counter[tuple[str, str]]) -> None:
    names = sorted({month for month, _ in months})
    for month in names:
        _append(sheet, (month,), tuple(months[month, name] for name in MONTHS[1:]))
    if names:
        chart = BarChart()
        chart.title, chart.y_axis.title = "每月登记和办好的件数", "件"
        chart.x_axis.delete = chart.y_axis.delete = False  # else the newer Excel draws none
        chart.width, chart.height, chart.legend.position = 24, 12, "b"
        chart.add_data(Reference(sheet, min_col=2, max_col=3, min_row=1, max_row=len(names) + 1), titles_from_data=True)
        chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=len(names) + 1))
        for series, colour in zip(chart.series, (FIRST, SECOND), strict=True):
            series.graphicalProperties.solidFill = colour.removeprefix("#")
        sheet.add_chart(chart, "E2")


def _house(db: Transaction, ticket: Ticket) -> str:
    building = Places(db).building_of(Places(db).get(ticket.place_id))
    return building.name if building else ""


def _office(db: Transaction, ticket: Ticket) -> str:
    """The office that answers for it, as it was held when the ticket was opened; never a name."""
    held = Roles(db).of(ticket.owner_id, ticket.opened_at) if ticket.owner_id else ()
    return held[0].title if held else ""


def write_csv(db: Transaction, file: Path, zone: ZoneInfo) -> int:
    """The tickets alone, for any program; how many."""
    lines = [line for _, line in _lines(db, Tickets(db).all(), zone)]
    with file.open("x", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(HEADER)
        writer.writerows([f"'{cell}" if cell.startswith(_RISKY) else cell for cell in line] for line in lines)
    return len(lines)


def _lines(db: Transaction, tickets: Iterable[Ticket], zone: ZoneInfo) -> Iterator[_Line]:
    for ticket in tickets:
        chain = Places(db).upwards(Places(db).get(ticket.place_id))[::-1]
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
                _SCORES.get(ticket.score or "", ""),
            ),
        )


def _spell(moment: datetime | None, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}" if moment else ""


def _append(sheet: Any, line: tuple[str, ...], numbers: tuple[int, ...] = ()) -> None:
    """Every cell of ``line`` as a text, also one that looks like a formula; then numbers."""
    cells = []
    for value in line:
        cell = WriteOnlyCell(sheet, value=value)
        cell.data_type = "s"
        cells.append(cell)
    sheet.append([*cells, *numbers])
