"""“观远里 3栋 通知 从周一 到 周五 免审”: the office, where it counts, from when until when, in any order."""

import re
from dataclasses import dataclass
from datetime import datetime

from nlp import times
from nlp.plain import plain
from storage.roles import Role

_NOTICES = frozenset({"通知", "发通知", "群发", "通知权"})
"""Words for the right to send notices and no other."""

_TRUSTED = {"免审": True, "不免": False, "不免审": False, "要审": False}
_EDGE = " \t从自到至起,，"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """``starts`` and ``ends`` None: from now on, for good.  ``unseen``: notices go unlooked at."""

    role: Role | None
    word: str
    deputy: bool
    where: tuple[str, ...]
    starts: datetime | None
    ends: datetime | None
    unseen: bool | None


def read(first: str, rest: str, now: datetime) -> Terms:
    """What an appointment says after the name; ``role`` None where no word of it is an office."""
    words = plain(f"{first} {rest}").split()
    unseen = next((_TRUSTED[word] for word in words if word in _TRUSTED), None)
    words = [word for word in words if word not in _TRUSTED]
    word = next((word for word in words if _office(word)), "")
    left = " ".join(words[: words.index(word)] + words[words.index(word) + 1 :]) if word else " ".join(words[1:])
    starts, ends, where = _term(left, now)
    role, deputy = _office(word) or (None, False)
    named = word or (words[0] if words else first)
    return Terms(role=role, word=named, deputy=deputy, where=where, starts=starts, ends=ends, unseen=unseen)


def _office(word: str) -> tuple[Role, bool] | None:
    if word in _NOTICES:
        return Role.NOTIFIER, False
    bare = word.removeprefix("副")
    return (Role(bare), bare != word) if bare in set(Role) else None


def _term(words: str, now: datetime) -> tuple[datetime | None, datetime | None, tuple[str, ...]]:
    """The times at the end of the words, and the words before them."""
    if found := times.find(words, now):
        where = words[: found[0].at].rstrip(_EDGE)
        begins = found[0].start if "从" in words or len(found) > 1 or "自" in words else None
        return begins, found[-1].end, tuple(re.split(r"[\s/]+", where)) if where else ()
    parts = [part for part in re.split(r"[\s/]+", words) if part]
    lengths = [span for part in parts if (span := times.span(part))]
    where_words = tuple(part for part in parts if times.span(part) is None)
    return None, now + lengths[-1] if lengths else None, where_words
