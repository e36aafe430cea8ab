"""Telegram Desktop's ``result.json``: one chat, or the full export with ``chats.list``."""

import json
from collections.abc import Iterator
from datetime import tzinfo
from typing import Any

import msgspec

from bot.message import Kind
from bot.replaying.said import Broken, Notes, Said, moment, name, words

_ALONE = ("personal_chat", "bot_chat", "saved_messages")
_MEDIA = {"voice_message": Kind.VOICE, "video_message": Kind.VOICE, "audio_file": Kind.VOICE}


class Chat(msgspec.Struct):
    """One chat as Telegram Desktop writes it; its messages are looked at one by one, later."""

    messages: list[msgspec.Raw]
    name: Any = None
    type: Any = None
    id: Any = None


class _Chats(msgspec.Struct):
    list: list[Chat]


class Export(msgspec.Struct):
    """The whole file: one of the two."""

    messages: list[msgspec.Raw] | None = None
    chats: _Chats | None = None
    name: Any = None
    type: Any = None
    id: Any = None


def chats(export: Export) -> list[Chat]:
    """The chats in the file."""
    if export.chats is not None:
        return export.chats.list
    return [Chat(messages=export.messages or [], name=export.name, type=export.type, id=export.id)]


def said(file: object, found: list[Chat], zone: tzinfo, notes: Notes) -> Iterator[Said]:
    """Everything that was said in groups; private chats and service messages are left out."""
    for chat in found:
        if chat.type in _ALONE:
            notes.skipped += len(chat.messages)
            continue
        for number, raw in enumerate(chat.messages, 1):
            try:
                message = _one(chat, json.loads(bytes(raw)), zone)
            except (ValueError, RecursionError) as problem:
                why = problem if isinstance(problem, Broken) else "这条消息读不懂"
                notes.broken.append(f"{file} “{name(chat.name)}”的第 {number} 条：{why}")
                continue
            if message is None:
                notes.skipped += 1
            else:
                yield message


def _one(chat: Chat, entry: Any, zone: tzinfo) -> Said | None:
    if not isinstance(entry, dict):
        raise Broken("不是一条消息")
    if entry.get("type", "message") != "message":
        return None
    kind, text = _kind(entry), _text(entry.get("text"))
    if kind is Kind.TEXT and not text.strip():
        return None
    title = name(chat.name)
    sender = name(entry.get("from_id")) or name(entry.get("from")) or "?"
    return Said(
        id=name(entry.get("id")),
        room=name(chat.id) or title,
        group=title,
        sender=sender,
        name=name(entry.get("from")) or "已注销",
        text=text,
        at=_when(entry, zone),
        kind=kind,
        forwarded=bool(entry.get("forwarded_from")),
    )


def _when(entry: dict[str, Any], zone: tzinfo) -> Any:
    """``date_unixtime`` is exact; ``date`` is the exporting computer's local time."""
    if stamp := words(entry.get("date_unixtime")):
        try:
            return moment(stamp, zone)
        except Broken:
            pass
    return moment(entry.get("date"), zone)


def _text(value: Any) -> str:
    """Text is a string, or a list of strings and marked pieces."""
    if not isinstance(value, list):
        return words(value)
    return "".join(words(piece.get("text")) if isinstance(piece, dict) else words(piece) for piece in value)


def _kind(entry: dict[str, Any]) -> Kind:
    if "photo" in entry or words(entry.get("mime_type")).startswith("image/"):
        return Kind.PICTURE
    return _MEDIA.get(words(entry.get("media_type")), Kind.TEXT)
