"""Tells an export by its content, never by its name, and hands it to its reader."""

import codecs
import json
from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from bot.replaying import jsonlines, telegram, wechat
from bot.replaying.said import Broken, NoExport, Notes, Said

_LOOK = 20
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def said(path: Path, zone: tzinfo, notes: Notes, start: datetime, mapping: Mapping[str, str]) -> Iterator[Said]:
    """Everything said in the file.  Raises NoExport for one that is missing or is no chat at all."""
    head = _beginning(path)
    if not head.startswith(_UTF16) and _is_json_lines(path):
        return jsonlines.said(path, zone, notes, start)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[") and not head.startswith(_UTF16):
        return _json(path, zone, notes, mapping)
    if b"\0" in head and not head.startswith(_UTF16):
        raise NoExport(f"{path} 不是文字文件，不像聊天记录的导出")
    return wechat.from_csv(path, encoding(path), zone, notes, mapping)


def encoding(path: Path) -> str:
    """UTF-8 where every byte of the file agrees, else what old Chinese Windows writes."""
    with path.open("rb") as file:
        if file.read(2) in _UTF16:
            return "utf-16"
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while chunk := file.read(1 << 20):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "gb18030"
    return "utf-8-sig"


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError:
        raise NoExport(f"读不到文件 {path}，请检查路径和权限") from None
    if not head.strip(b"\xef\xbb\xbf \t\r\n\0"):
        raise NoExport(f"{path} 是空的")
    return head


def _is_json_lines(path: Path) -> bool:
    """Whether one of the first lines is an object by itself with words in it; a spread-out document is not meant."""
    for number, raw in islice(jsonlines.lines(path), _LOOK):
        if number == 1 and raw.strip()[:2] in (b"{", b"[", b"[{"):
            return False
        try:
            row = jsonlines.parse(raw)
        except Broken:
            continue
        if "messages" not in row and "chats" not in row and ("text" in row or "group" in row):
            return True
    return False


def _json(path: Path, zone: tzinfo, notes: Notes, mapping: Mapping[str, str]) -> Iterator[Said]:
    raw = path.read_bytes().removeprefix(codecs.BOM_UTF8)
    chats = _chats(raw)
    if chats is not None and not mapping:
        return telegram.said(path, chats, zone, notes)
    return wechat.from_json(path, _whole(path, raw), zone, notes, mapping)


def _chats(raw: bytes) -> list[telegram.Chat] | None:
    """The chats of a Telegram export; None where the file is none."""
    try:
        chats = telegram.chats(msgspec.json.decode(raw, type=telegram.Export))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        chats = _chats_loosely(raw)
    chats = [chat for chat in chats if chat.messages or chat.type]
    first = next((bytes(message) for chat in chats for message in chat.messages), b'"date"')
    return chats if chats and (b'"date"' in first or b'"date_unixtime"' in first) else None


def _chats_loosely(raw: bytes) -> list[telegram.Chat]:
    """The same where the fast reader refuses, e.g. for half a character somewhere."""
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        return []
    if not isinstance(found, dict):
        return []
    held = found.get("chats")
    listed = held.get("list") if isinstance(held, dict) else [found]
    parts = [part for part in listed if isinstance(part, dict)] if isinstance(listed, list) else []
    return [_loose(part) for part in parts if isinstance(part.get("messages"), list)]


def _loose(part: dict[str, Any]) -> telegram.Chat:
    messages = [msgspec.Raw(json.dumps(message).encode()) for message in part["messages"]]
    return telegram.Chat(messages=messages, name=part.get("name"), type=part.get("type"), id=part.get("id"))


def _whole(path: Path, raw: bytes) -> Any:
    try:
        return json.loads(raw.decode(encoding(path).removesuffix("-sig")))
    except (ValueError, RecursionError):
        raise NoExport(f"{path} 不是完整的 JSON，可能没有导出完") from None
