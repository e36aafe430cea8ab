"""What every reader of an export makes of it: who said what, when and in which group; and what could not be read."""

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any

from bot.message import Kind

LONGEST_TEXT = 20_000
"""What is longer was pasted, not said; the rest is cut off."""

_SPELLED = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y年%m月%d日 %H:%M:%S")
_YEARS = range(2000, 2100)
_NUMERIC = re.compile(r"\d{9,19}(?:\.\d{1,9})?")


class NoExport(Exception):
    """This file cannot be replayed; the sentence says which one and why."""


class Broken(ValueError):
    """One entry cannot be read; the sentence says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One thing said.  ``group`` is the chat's title, ``room`` its id in the export, ``place`` what the row says of it.

    ``level`` and ``place`` are empty where the export knows none; they are guessed from the title then.
    """

    id: str
    room: str
    group: str
    level: str = ""
    place: Mapping[str, str] = field(default_factory=dict)
    sender: str
    name: str
    role: str = "resident"
    text: str
    at: datetime
    kind: Kind = Kind.TEXT
    forwarded: bool = False


@dataclass(slots=True)
class Notes:
    """What the readers came across: entries left out on purpose, and sentences about broken ones."""

    skipped: int = 0
    broken: list[str] = field(default_factory=list)

    def complain(self, file: object, line: int, why: object) -> None:
        """Keep one sentence with file and line."""
        self.broken.append(f"{file} 第 {line} 行：{why}")


def clean(text: str) -> str:
    """Text that can be kept: no half characters, no NUL, not endless."""
    return text[:LONGEST_TEXT].encode("utf-8", "replace").decode("utf-8").replace("\0", "")


def words(value: Any) -> str:
    """A field that should be text; numbers and true lists of text are taken for what they show."""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, (str, int, float)):
        return clean(str(value))
    return ""


def name(value: Any) -> str:
    """A field that names something: one line, not long; the same name is kept once in memory."""
    return sys.intern(" ".join(words(value).split())[:80])


def moment(value: Any, zone: tzinfo) -> datetime:
    """A time as exports write it: ISO, seconds or milliseconds since 1970; without a zone it is the town's.

    Raises Broken for anything else.
    """
    try:
        found = _moment(value, zone).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        raise Broken("时间读不懂") from None
    if found.year not in _YEARS:
        raise Broken("时间不合理")
    return found


def _moment(value: Any, zone: tzinfo) -> datetime:
    text = words(value).strip()
    if _NUMERIC.fullmatch(text):
        seconds = float(text)
        while seconds > 1e11:  # milliseconds, microseconds
            seconds /= 1000
        return datetime.fromtimestamp(seconds, UTC)
    found = _spelled(text)
    return found if found.tzinfo else found.replace(tzinfo=zone)


def _spelled(text: str) -> datetime:
    for spelling in _SPELLED:
        try:
            return datetime.strptime(text, spelling)  # noqa: DTZ007  the town's zone is added by the caller
        except ValueError:
            continue
    return datetime.fromisoformat(text)
