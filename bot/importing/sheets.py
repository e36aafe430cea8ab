"""Rows of spreadsheets: XLSX, a CSV file, or a folder of CSV files."""

import csv
import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from bot.importing.said import Faulty, Unreadable
from bot.importing.tables import TABLES, Row, Table, named, of_header, plain, strangers

_BYTES = 20 * 1024 * 1024
_UNPACKED = 120 * 1024 * 1024
_PARTS = 2000
_ROWS = 50_000
_COLUMNS = 40
_ENCODINGS = ("utf-8-sig", "gb18030")
_COVERS = ("说明", "封面", "readme", "目录")
"""Sheets that may stand beside the tables."""

Line = tuple[int, Sequence[str]]
"""A row's number as the operator sees it, and its cells."""


def from_xlsx(path: Path) -> list[Row]:
    """Every row of every sheet; of formulas only what they came to."""
    import openpyxl  # loads slowly, and the sample, which is read in at a first start, is no spreadsheet

    _harmless(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl leaves out (styles, drawings) is not ours
            book = openpyxl.load_workbook(path, read_only=True, data_only=True)
            sheets = [(sheet.title, list(_lines(sheet.iter_rows(values_only=True)))) for sheet in book.worksheets]
            book.close()
    except Unreadable:
        raise
    except Exception:  # openpyxl raises whatever a broken part makes it raise
        raise Unreadable(f"{path.name} 打不开：不是完好的 XLSX。请用表格软件另存为 .xlsx 再试。") from None
    return _all_rows((title, title, lines) for title, lines in sheets if plain(title).casefold() not in _COVERS)


def from_csv(path: Path) -> list[Row]:
    """The rows of one table; which one its name or its header tells."""
    return _all_rows([(path.stem, path.name, _csv_lines(path))])


def from_folder(path: Path) -> list[Row]:
    """The rows of every CSV file in the folder."""
    files = sorted(p for p in path.iterdir() if p.suffix.casefold() == ".csv")
    if not files:
        raise Unreadable(f"文件夹 {path} 里没有 .csv 文件。")
    return _all_rows((file.stem, file.name, _csv_lines(file)) for file in files)


def _all_rows(sheets: Iterable[tuple[str, str, Iterable[Line]]]) -> list[Row]:
    rows: list[Row] = []
    problems: list[str] = []
    for name, where, lines in sheets:
        filled = [(number, cells) for number, cells in lines if any(plain(cell) for cell in cells)]
        if filled:
            try:
                rows += _rows(name, where, filled)
            except Faulty as faulty:
                problems += faulty.problems
    if problems:
        raise Faulty(problems)
    return rows


def _rows(name: str, where: str, lines: Sequence[Line]) -> list[Row]:
    """The header names the columns; every other line is a row."""
    (_, header), *rest = lines
    table = _table(name, where, header)
    found = []
    for number, cells in rest:
        named_cells = {
            column.key: cell.strip()
            for heading, cell in zip(header, cells, strict=False)
            if (column := table.column(heading)) and cell.strip()
        }
        if named_cells:
            found.append(Row(table.key, f"{where} 第 {number} 行", named_cells))
    return found


def _table(name: str, where: str, header: Sequence[str]) -> Table:
    table = named(name) or of_header(header)
    if table is None:
        titles = "、".join(t.title for t in TABLES)
        raise Faulty([f"{where}：看不出是哪张表。请把它叫作 {titles} 之一，第一行写表头"])
    if missing := table.missing(header):
        raise Faulty([f"{where}：“{table.title}”表缺少表头 {'、'.join(missing)}"])
    if unknown := strangers(table, header):
        known = "、".join(column.names[0] for column in table.columns)
        raise Faulty([f"{where}：表头“{plain(unknown[0])}”不认识，“{table.title}”表可以有 {known}、备注"])
    return table


def _lines(rows: Iterable[Sequence[object]]) -> Iterator[Line]:
    for number, cells in enumerate(rows, start=1):
        if number > _ROWS:
            raise Unreadable(f"表里超过 {_ROWS} 行，请分成几个文件导入。")
        yield number, [_text(cell) for cell in cells[:_COLUMNS]]


def _text(cell: object) -> str:
    """A cell as it is read on the screen."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _harmless(path: Path) -> None:
    """Refuse what is no XLSX, or would fill the memory once unpacked."""
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
            if sum(part.file_size for part in parts) > _UNPACKED or len(parts) > _PARTS:
                raise Unreadable(f"{path.name} 解开以后太大了，请分成几个文件导入。")
    except zipfile.BadZipFile:
        raise Unreadable(f"{path.name} 不是 XLSX（旧的 .xls 请用表格软件另存为 .xlsx）。") from None


def _csv_lines(path: Path) -> list[Line]:
    if path.stat().st_size > _BYTES:
        raise Unreadable(f"{path.name} 太大了，请分成几个文件导入。")
    text = _decoded(path)
    first = text.partition("\n")[0]
    parting = max(",\t;，", key=first.count)
    try:
        return list(_numbered(csv.reader(io.StringIO(text, newline=""), delimiter=parting)))
    except csv.Error:
        raise Unreadable(f"{path.name} 不是完好的 CSV，请检查引号有没有配对。") from None


def _numbered(reader: Iterable[list[str]]) -> Iterator[Line]:
    """With the number of each row's first line: a cell may hold several."""
    start = 1
    for cells in reader:
        yield start, cells[:_COLUMNS]
        start = getattr(reader, "line_num", start) + 1


def _decoded(path: Path) -> str:
    """As UTF-8, or as the spreadsheet programs of China write it."""
    data = path.read_bytes()
    encodings = ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else _ENCODINGS
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Unreadable(f"{path.name} 的文字编码认不出来，请另存为“CSV UTF-8”。")
