"""What travels, as bytes: JSON that comes back exactly as it was, whatever somebody wrote."""

import json
from dataclasses import dataclass, field
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

_ODD = b" "
"""Begins a frame that holds halves of a surrogate pair, which are no UTF-8: that one is written in ASCII."""


@dataclass(slots=True)
class Answers:
    """What became of some messages of one gateway.

    ``done``: of each its number, and where it failed, why; ``moved``: by which name a room's messages are sorted.
    """

    done: list[tuple[int, str]] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)


class Unreadable(ValueError):
    """A frame of another version, or no frame at all."""


def packed(value: object) -> bytes:
    """The frame of a value."""
    try:
        return msgspec.json.encode(value, enc_hook=_plain)
    except UnicodeEncodeError:
        return _ODD + json.dumps(msgspec.to_builtins(value, enc_hook=_plain)).encode("ascii")


def _plain(value: object) -> object:
    """A sentence of ours is a kind of string of its own."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(type(value).__name__)


def unpacked(frame: bytes, kind: type[T]) -> T:
    """The value of a frame.  Raises Unreadable."""
    try:
        if frame.startswith(_ODD):
            plain: Any = json.loads(frame)
            return msgspec.convert(plain, kind)
        return msgspec.json.decode(frame, type=kind)
    except (ValueError, msgspec.MsgspecError, RecursionError) as problem:
        raise Unreadable(type(problem).__name__) from None
