"""WeChat exports as CSV or JSON, as the common export tools write them; see ``columns`` for the names they use."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import tzinfo
from pathlib import Path
from typing import Any

from bot.message import Kind
from bot.replaying.columns import Columns, key
from bot.replaying.said import Broken, NoExport, Notes, Said, moment, name, words

_TEXT = frozenset(("", "1", "text", "文本", "文本消息", "文字", "a", "note", "引用", "引用消息", "带有引用的文本消息"))
_PICTURE = frozenset(("3", "image", "picture", "photo", "img", "图片", "图片消息", "照片"))
_VOICE = frozenset(("34", "voice", "audio", "语音", "语音消息"))
_SHOWN = re.compile(r"[\[<【［](图片|照片|Image|Picture|语音|Voice)(?:消息)?[^\]>】］]{0,40}[\]>】］]", re.IGNORECASE)
_PREFIX = re.compile(r"([A-Za-z][\w-]{4,40}):\r?\n")
_CHATLAB = {"0": "1", "1": "3", "2": "34"}
_HEADER_WITHIN = 20


def from_csv(path: Path, encoding: str, zone: tzinfo, notes: Notes, mapping: Mapping[str, str]) -> Iterator[Said]:
    """Everything said in a table, row by row.  Raises NoExport where no header can be found."""
    csv.field_size_limit(2_000_000)
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        delimiter = "\t" if "\t" in file.readline() else ","
        file.seek(0)
        rows = csv.reader((line.replace("\0", "") for line in file), delimiter=delimiter)
        titles = _header(path, rows, mapping)
        table = (dict(zip(titles, row, strict=False)) for row in _readable(path, rows, notes) if any(row))
        yield from _rows(path, table, Columns(titles, mapping), zone, notes, lambda: rows.line_num)


def from_json(path: Path, found: Any, zone: tzinfo, notes: Notes, mapping: Mapping[str, str]) -> Iterator[Said]:
    """Everything said in a list of objects, or in the ``messages`` of an object."""
    room, chatlab, entries = path.stem, False, found
    if isinstance(found, dict):
        entries, chatlab = found.get("messages"), "chatlab" in found
        room = next((title for part in ("meta", "session", "chat") if (title := _title(found.get(part)))), room)
    rows = [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
    if not rows:
        raise NoExport(f"{path} 里没有聊天记录")
    titles = dict.fromkeys(title for row in rows[:200] for title in row)
    columns = Columns(titles, mapping)
    if columns.missing:
        raise NoExport(f"{path} 里找不到{columns.missing}，请用 --columns 写明是哪一项")
    count = iter(range(1, len(rows) + 1))
    numbered = (row for row in rows if next(count))
    position = _Counter(numbered)
    yield from _rows(path, position, columns, zone, notes, lambda: position.count, room, chatlab)


class _Counter:
    """Counts what is taken out of it."""

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        self._rows = rows
        self.count = 0

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        for row in self._rows:
            self.count += 1
            yield row


def _header(path: Path, rows: Iterator[list[str]], mapping: Mapping[str, str]) -> list[str]:
    """The first row that names what is needed; some tools write remarks above it."""
    try:
        for _, row in zip(range(_HEADER_WITHIN), rows, strict=False):
            if not Columns(row, mapping).missing and len({key(title) for title in row}) > 1:
                return row
    except csv.Error:
        pass
    raise NoExport(f"{path} 不是能读的聊天记录：没有找到时间和内容两列。是别的表格就用 --columns 写明是哪一列")


def _readable(path: Path, rows: Any, notes: Notes) -> Iterator[list[str]]:
    while True:
        try:
            yield next(rows)
        except StopIteration:
            return
        except csv.Error:
            notes.complain(path, rows.line_num, "这一行读不懂")


def _rows(
    path: Path,
    rows: Iterable[Mapping[str, Any]],
    columns: Columns,
    zone: tzinfo,
    notes: Notes,
    line: Callable[[], int],
    room: str = "",
    chatlab: bool = False,
) -> Iterator[Said]:
    for row in rows:
        try:
            message = _one(row, columns, zone, room or path.stem, chatlab, line())
        except Broken as why:
            notes.complain(path, line(), why)
        else:
            if message is None:
                notes.skipped += 1
            else:
                yield message


def _one(row: Mapping[str, Any], columns: Columns, zone: tzinfo, room: str, chatlab: bool, line: int) -> Said | None:
    if row.get("isChatRoom") is False:
        return None
    content = _content(columns.get(row, "content"))
    sender = name(columns.get(row, "sender"))
    if prefix := _PREFIX.match(content):  # the phone's own tables write the speaker before the words
        sender, content = prefix[1], content[prefix.end() :]
    kind = _kind(words(columns.get(row, "type")), content, chatlab)
    if kind is None or (kind is Kind.TEXT and not content.strip()):
        return None
    title = name(columns.get(row, "room")) or name(room)
    shown = name(columns.get(row, "name")) or sender or "?"
    return Said(
        id=name(columns.get(row, "id")) or f"line{line}",
        room=title,
        group=title,
        sender=sender or shown,
        name=shown,
        text=content if kind is Kind.TEXT else "",
        at=moment(columns.get(row, "time"), zone),
        kind=kind,
    )


def _kind(written: str, content: str, chatlab: bool) -> Kind | None:
    """None for what nobody said: system lines, stickers, links, calls."""
    sort = written.strip().casefold()
    sort = _CHATLAB.get(sort, f"chatlab {sort}") if chatlab and sort else sort
    if sort in _PICTURE or sort in _VOICE:
        return Kind.PICTURE if sort in _PICTURE else Kind.VOICE
    if sort not in _TEXT or content.lstrip().startswith(("<msg>", "<?xml", "<sysmsg")):
        return None
    if shown := _SHOWN.fullmatch(content.strip()):
        return Kind.VOICE if shown[1].casefold() in ("语音", "voice") else Kind.PICTURE
    return Kind.TEXT


def _content(value: Any) -> str:
    """The words; some tools wrap them once more: ``{"src": "", "msg": "…"}``."""
    if isinstance(value, dict):
        return words(value.get("msg") or value.get("text"))
    text = words(value)
    if text.startswith("{") and '"msg"' in text:
        try:
            inner = json.load(io.StringIO(text))
        except (ValueError, RecursionError):
            return text
        return words(inner.get("msg")) if isinstance(inner, dict) else text
    return text


def _title(part: Any) -> str:
    if not isinstance(part, dict):
        return ""
    return next((title for k in ("displayName", "name", "nickname") if (title := name(part.get(k)))), "")
