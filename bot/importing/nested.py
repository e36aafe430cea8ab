"""Rows of a TOML file: places with what belongs to them written inside, people with their roles."""

import json
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.importing.said import Faulty, Unreadable
from bot.importing.tables import GROUPS, PEOPLE, PLACES, ROLES, SERVICES, TABLES, Row, Table, named

_BYTES = 5 * 1024 * 1024


def from_toml(path: Path) -> list[Row]:
    """Every row of the file, those written inside others too."""
    if path.stat().st_size > _BYTES:
        raise Unreadable(f"{path.name} 太大了，请分成几个文件导入。")
    try:
        given = tomllib.loads(path.read_text("utf-8-sig"))
    except UnicodeDecodeError:
        raise Unreadable(f"{path.name} 不是 UTF-8 文本，请另存为 UTF-8。") from None
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise Unreadable(f"{path.name} 不是正确的 TOML：{problem}。中文的键要加引号。") from None
    reader = _Reader()
    for key, entries in given.items():
        reader.table(key, entries)
    if reader.problems:
        raise Faulty(reader.problems)
    return reader.rows


class _Reader:
    """Gathers rows and what is wrong with the shape of the file."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.problems: list[str] = []

    def table(self, key: str, entries: object) -> None:
        """One top-level key: an array of tables."""
        table = named(key)
        if table is None:
            known = "、".join(f"[[{t.key}]]" for t in TABLES)
            self.problems.append(f"不认识 [[{key}]]，可以写 {known}")
        elif not isinstance(entries, list):
            self.problems.append(f"{key} 要写成 [[{key}]]，一项一段")
        else:
            for number, entry in enumerate(entries, start=1):
                self._entry(table, f"{table.title} 第 {number} 项", entry)

    def _entry(self, table: Table, where: str, entry: object) -> None:
        if not isinstance(entry, Mapping):
            self.problems.append(f"{where}：要写成一段 名字 = 值")
            return
        where = f"{where}（{_label(entry)}）" if _label(entry) else where
        match table:
            case t if t is PLACES:
                self._place(where, dict(entry))
            case t if t is PEOPLE:
                self._person(where, dict(entry))
            case _:
                self._plain(table, where, entry)

    def _place(self, where: str, entry: dict[str, Any]) -> None:
        """A place, then what is written inside it: units, groups, services, ways."""
        inside: dict[str, Any] = {
            key: entry.pop(key) for key in ("path", "units", "group", "groups", "services", "ways") if key in entry
        }
        path = str(inside.get("path") or "/".join(filter(None, (entry.get("parent"), entry.get("name")))))
        if "path" in inside:
            entry["parent"], _, entry["name"] = path.rpartition("/")
        self._plain(PLACES, where, entry)
        for name in self._names(where, inside.get("units", [])):
            self._plain(PLACES, where, {"parent": path, "name": name})
        groups = [*self._list(where, "group", inside), *self._list(where, "groups", inside)]
        for table, entries in ((GROUPS, groups), (SERVICES, self._list(where, "services", inside))):
            for each in entries:
                self._plain(table, where, {"place": path, **each})
        self._ways(where, path, inside.get("ways", {}))

    def _person(self, where: str, entry: dict[str, Any]) -> None:
        """A person, then the roles written inside."""
        roles = entry.pop("roles", [])
        self._plain(PEOPLE, where, entry)
        if not isinstance(roles, list):
            self.problems.append(f'{where}：roles 要写成 ["楼长 观远里/3栋"]')
            return
        column = PEOPLE.column
        who = {c.key: value for key, value in entry.items() if (c := column(key)) and value}
        for role in roles:
            if isinstance(role, str):
                title, _, place = role.strip().partition(" ")
                role = {"role": title, "place": place}
            if isinstance(role, Mapping):
                self._plain(ROLES, where, {**who, **role})
            else:
                self.problems.append(f'{where}：roles 里要写 "楼长 观远里/3栋" 或 {{ role = "楼长", place = "…" }}')

    def _ways(self, where: str, path: str, ways: object) -> None:
        if not isinstance(ways, Mapping):
            self.problems.append(f"{where}：ways 要写成 [places.ways.hours] 这样的段")
            return
        for name, value in ways.items():
            self.rows.append(Row("ways", where, {"place": path, "name": name, "value": _json(value)}))

    def _plain(self, table: Table, where: str, entry: Mapping[str, Any]) -> None:
        """One row; every key must be a column."""
        cells: dict[str, str] = {}
        for key, value in entry.items():
            column = table.column(key)
            if column is None:
                known = "、".join(c.key for c in table.columns)
                self.problems.append(f"{where}：“{table.title}”里没有 {key} 这一项，可以写 {known}")
            elif text := _text(value, table.key == "ways").strip():
                cells[column.key] = text
        self.rows.append(Row(table.key, where, cells))

    def _list(self, where: str, key: str, inside: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """One inline table, or several."""
        found = inside.get(key, [])
        for entry in found if isinstance(found, list) else [found]:
            if isinstance(entry, Mapping):
                yield entry
            else:
                self.problems.append(f'{where}：{key} 要写成 {{ 名字 = "值" }}')

    def _names(self, where: str, units: object) -> list[str]:
        """``units = 2`` or ``units = ["1单元", "2单元"]``."""
        if isinstance(units, int) and not isinstance(units, bool) and 0 <= units <= 40:
            return [f"{number}单元" for number in range(1, units + 1)]
        if isinstance(units, list) and all(isinstance(name, str) for name in units):
            return units
        self.problems.append(f'{where}：units 要写几个单元（例如 2），或写名字 ["1单元", "2单元"]')
        return []


def _label(entry: Mapping[str, Any]) -> str:
    found = next((entry[key] for key in ("path", "name", "title", "姓名", "名称") if entry.get(key)), "")
    return str(found)[:40]


def _text(value: object, structured: bool) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, date):
        return (value.date() if isinstance(value, datetime) else value).isoformat()
    if isinstance(value, list | dict):
        return _json(value) if structured else " ".join(map(str, value))
    return str(value)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)
