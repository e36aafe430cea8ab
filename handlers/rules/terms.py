"""“观远里 3栋 通知 从周一 到 周五 免审”: the office, where it counts, from when until when, in any order."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from nlp import times
from nlp.plain import plain
from storage.roles import Role

_NOTICES = frozenset({"通知", "发通知", "群发", "通知权"})
"""Words for the right to send notices and no other."""

_WITH_POST = {Role.DEPARTMENT: ("部门",), Role.EXPERT: ("小员", "邻里")}
"""Offices that are nothing without a post."""

ALONE = tuple(role for role in Role if role not in _WITH_POST)
"""Offices that need no post."""

_TRUSTED = {"免审": True, "不免": False, "不免审": False, "要审": False}
_EDGE = " \t从自到至起,，"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """``starts`` and ``ends`` None: from now on, for good.  ``unseen``: notices go unlooked at; ``post``: 水务."""

    role: Role | None
    word: str
    deputy: bool
    post: str
    where: tuple[str, ...]
    starts: datetime | None
    ends: datetime | None
    unseen: bool | None


def read(first: str, rest: str, now: datetime) -> Terms:
    """What an appointment says after the name; ``role`` None where no word of it is an office."""
    words = plain(f"{first} {rest}").split()
    unseen = next((_TRUSTED[word] for word in words if word in _TRUSTED), None)
    words = [word for word in words if word not in _TRUSTED]
    word = next((word for word in words if office(word)), "")
    left = " ".join(words[: words.index(word)] + words[words.index(word) + 1 :]) if word else " ".join(words[1:])
    starts, ends, where = _term(left, now)
    role, deputy, post = office(word) or (None, False, "")
    named = word or (words[0] if words else first)
    return Terms(role=role, word=named, deputy=deputy, post=post, where=where, starts=starts, ends=ends, unseen=unseen)


def office(word: str) -> tuple[Role, bool, str] | None:
    """The office that a word names, whether a deputy's, and its post."""
    if word in _NOTICES:
        return Role.NOTIFIER, False, ""
    core = word.removeprefix("副")
    for role, names in _WITH_POST.items():
        for name in names:
            post = core.removeprefix(name).removesuffix(name) if name in core else ""
            if post and core in (f"{name}{post}", f"{post}{name}"):
                return role, core != word, post
    return (Role(core), core != word, "") if core in ALONE else None


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


def spelled_end(spell: Callable[[datetime], str], end: datetime) -> str:
    """The end of a term as one says it: what ends at midnight ends with the day before."""
    said = spell(end)
    return spell(end - timedelta(minutes=1)).replace("23:59", "24:00") if said.endswith("00:00") else said
