"""JSON Lines of our own: one message a line, with the group's level and place beside it."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from bot.message import Kind
from bot.replaying.said import Broken, Notes, Said, moment, name, words

LONGEST_LINE = 1_000_000
_KINDS = {kind.value: kind for kind in (Kind.TEXT, Kind.PICTURE, Kind.VOICE)}


def said(path: Path, zone: tzinfo, notes: Notes, start: datetime) -> Iterator[Said]:
    """Everything in the file, line by line; ``start`` is the time of a first line that names none."""
    at, places = start, dict[str, Mapping[str, str]]()
    for number, raw in lines(path):
        try:
            row = parse(raw)
            at = moment(row["at"], zone) if row.get("at") is not None else at + timedelta(seconds=1)
            message = _one(row, number, at, places)
        except Broken as why:
            notes.complain(path, number, why)
        else:
            yield message


def lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Lines that are not blank with their numbers; of an endless one only the beginning is held in memory."""
    with path.open("rb") as file:
        number = 0
        while raw := file.readline(LONGEST_LINE + 1):
            number += 1
            ended = raw.endswith(b"\n")
            while not ended and (rest := file.readline(LONGEST_LINE)):
                ended = rest.endswith(b"\n")
            if number == 1:
                raw = raw.removeprefix(b"\xef\xbb\xbf")
            if raw.strip():
                yield number, raw


def parse(raw: bytes) -> dict[str, Any]:
    """One line as an object; raises Broken with the reason."""
    if len(raw) > LONGEST_LINE:
        raise Broken("这一行太长")
    try:
        row = json.loads(raw)
    except UnicodeDecodeError:
        raise Broken("不是 UTF-8 文字") from None
    except (ValueError, RecursionError):
        raise Broken("不是正确的 JSON") from None
    if not isinstance(row, dict):
        raise Broken("应该是一个 {…} 对象")
    return row


def _one(row: dict[str, Any], number: int, at: datetime, places: dict[str, Mapping[str, str]]) -> Said:
    kind = _KINDS.get(words(row.get("kind")), Kind.TEXT)
    if kind is Kind.TEXT and isinstance(row.get("text"), (dict, list, bool, type(None))):
        raise Broken("没有文字 text")
    group = name(row.get("group"))
    place = _place(row.get("place")) or places.get(group, {})
    places[group] = place
    sender = name(row.get("sender")) or name(row.get("name")) or "?"
    return Said(
        id=name(row.get("id")) or f"line{number}",
        room="/".join((*place.values(), group)),
        group=group,
        level=name(row.get("level")),
        place=place,
        sender=sender,
        name=name(row.get("name")) or sender,
        role=name(row.get("role")) or "resident",
        text=words(row.get("text")),
        at=at,
        kind=kind,
        forwarded=row.get("forwarded") is True,
    )


def _place(value: Any) -> dict[str, str]:
    """The parts of a place that are named."""
    if not isinstance(value, dict):
        return {}
    parts = {key: name(value.get(key)) for key in ("estate", "building", "unit")}
    return {key: part for key, part in parts.items() if part}
