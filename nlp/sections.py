"""Sections: the bytes of a model's file, a line of JSON with the sections' lengths, then the sections."""

import json
import zlib
from collections.abc import Mapping
from typing import Any


def dump(head: Mapping[str, object], sections: Mapping[str, bytes]) -> bytes:
    """Write a model as the bytes of its file."""
    lengths = {name: len(sections[name]) for name in sorted(sections)}
    line = json.dumps({**head, "sections": lengths}, ensure_ascii=False, sort_keys=True).encode() + b"\n"
    return zlib.compress(line + b"".join(map(sections.__getitem__, lengths)), 9)


def load(data: bytes) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Read the head and the sections of such a file."""
    raw = zlib.decompress(data)
    at = raw.index(b"\n") + 1
    head = json.loads(raw[:at])
    sections: dict[str, bytes] = {}
    for name, length in head["sections"].items():
        sections[name], at = raw[at : at + length], at + length
    return head, sections
