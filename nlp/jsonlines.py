"""One line of ``jinlin read``: a JSON object in, a JSON object out, nothing remembered."""

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from nlp.reading import Reading, read
from nlp.signs import Said

_WORDS = ("role", "level", "speaker")
_LISTS: dict[str, tuple[Any, str]] = {
    "before": (list[str | Said], "字符串，或 {text、speaker、role} 的对象"),
    "spots": (list[str], "字符串"),
}
_LEVELS = ("unit", "building", "estate")


class _Asked(msgspec.Struct):
    """A line in order; whatever does not fit is looked at again, to say why."""

    text: str
    role: str | None = None
    level: str | None = None
    before: list[str | Said] | None = None
    speaker: str | None = None
    spots: list[str] | None = None
    place: dict[str, Any] | None = None


_asked = msgspec.json.Decoder(_Asked)
_written = msgspec.json.Encoder()


class _Unfit(Exception):
    """A line that cannot be read, with the reason in Chinese."""


def answer(line: str, number: int) -> tuple[dict[str, Any], bool]:
    """Read one line; give what to print, and whether the line was in order."""
    try:
        return _shown(_quickly(line) or _read(_object(line))), True
    except _Unfit as unfit:
        return {"error": str(unfit), "line": number}, False


def told(line: str, number: int) -> tuple[bytes, bool]:
    """Read one line; give the bytes to print, and whether the line was in order."""
    shown, fine = answer(line, number)
    try:
        return _written.encode(shown), fine
    except UnicodeEncodeError:  # half a character, which JSON may hold but no file can
        return json.dumps(shown, ensure_ascii=False).encode("utf-8", "replace"), fine


def _quickly(line: str) -> Reading | None:
    """Read a line that is in order at first sight."""
    try:
        asked = _asked.decode(line)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        return None
    role = "resident" if asked.role is None else asked.role
    level = asked.level or _level(asked.place)
    return read(
        asked.text,
        role=role,
        level=level,
        before=asked.before or (),
        speaker=asked.speaker,
        spots=asked.spots or (),
    )


def _level(place: Mapping[str, Any] | None) -> str | None:
    """Say of what a group is whose place is given, where nobody says it."""
    return next((level for level in _LEVELS if place and place.get(level)), None)


def _object(line: str) -> dict[str, Any]:
    """Parse a line into an object that has a text."""
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise _Unfit("这一行不是有效的 JSON") from None
    if not isinstance(given, dict):
        raise _Unfit("这一行应当是一个 JSON 对象")
    if "text" not in given:
        raise _Unfit("缺少 text")
    if not isinstance(given["text"], str):
        raise _Unfit("text 应当是字符串")
    return given


def _read(given: dict[str, Any]) -> Reading:
    """Check what else a line may hold, and read its text."""
    asked: dict[str, Any] = {name: given[name] for name in (*_WORDS, *_LISTS) if given.get(name) is not None}
    for name, value in asked.items():
        if name in _WORDS and not isinstance(value, str):
            raise _Unfit(f"{name} 应当是字符串")
        if name in _LISTS:
            asked[name] = _list(name, value)
    if not isinstance(given.get("place") or {}, dict):
        raise _Unfit("place 应当是一个 JSON 对象")
    return read(given["text"], **{"level": _level(given.get("place")), **asked})


def _list(name: str, value: object) -> Any:
    kind, of = _LISTS[name]
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError:
        raise _Unfit(f"{name} 应当是{of}的列表") from None


def _shown(reading: Reading) -> dict[str, Any]:
    """Give the keys that the format promises."""
    return {
        "label": reading.label,
        "confidence": round(reading.confidence, 2),
        "act": reading.act,
        "subject": reading.subject,
        "urgent": reading.urgent,
        "place": msgspec.structs.asdict(reading.place),
        "because": list(reading.because),
    }
