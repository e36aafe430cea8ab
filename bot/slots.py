"""Slots: what follows a command's name, found in somebody's own words by the blanks of its usage.

``<编号>`` is a ticket's number, ``[多久]`` a time, ``<姓名>`` somebody, ``<地方>`` a place, ``<还差什么>`` own
words; a blank that lists words (``业主、租客或家人``) is the one of them that was said.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.capability import Command
from bot.spotting import somebody_in
from bot.ticket_numbers import numbers_in
from nlp import places, times
from nlp.labels import SUBJECTS, Subject
from storage.roles import Role

_BLANK = re.compile(r"([^\s<>\[\]]{0,2})\s?([<\[])([^<>\[\]]{1,40})[>\]]")
_EITHER = re.compile(r"[、或/]|\s/\s")
_NUMBER = re.compile("编号")
_TIME = re.compile("多久|时间|日子|有空|几日|[周月]|点发")
_PLACE = re.compile("地方|小区|[楼几]栋|单元|范围|房号|住")
_PERSON = re.compile("姓名|谁")
_ROLE = re.compile("身份")
_KIND = re.compile("主题|类别")
_TOLD = re.compile("什么|哪一步|怎么看|一句话")
_PASSED_ON = re.compile("通知|内容|正确|原因")
_SECRET = re.compile("码|值|张数|末端|用户名|度|序号")
_AFTER = re.compile(r"[,，:：。;；]\s{0,2}(.{3,})")
_MARKS = " ,，。:：;；!！?？~"
_LONGEST = 24  # letters from the first time to the last that are still one time
_POSTS = tuple(sorted(map(str, Role), key=len, reverse=True))
_TOPICS = tuple(Subject(subject).title for subject in SUBJECTS)


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody's own words.  ``names``: people of the register, ``estates``: places, that stand in them."""

    plain: str
    now: datetime
    names: tuple[str, ...] = ()
    estates: tuple[str, ...] = ()


def filled(command: Command, said: Said) -> tuple[str, str]:
    """The command as it would be typed, and the first blank that has to be filled and is not; empty: none."""
    parts, missing = [command.names[0]], ""
    numbers = iter([str(number.value) for number in numbers_in(said.plain)])
    for led, sign, blank in _BLANK.findall(command.usage.removeprefix(parts[0])):
        found = _found(blank, said, numbers, must=sign == "<")
        if found:
            parts.append(f"{led}{found}" if led.isascii() else f"{led} {found}".strip())
        elif sign == "<" and not _NUMBER.search(blank):
            missing = missing or blank
    return " ".join(parts), missing


def _found(blank: str, said: Said, numbers: Iterator[str], *, must: bool) -> str:
    """What fills one blank; nothing where it can only be told by whoever knows it."""
    if _SECRET.search(blank):
        return ""
    options = _EITHER.split(blank)
    if len(options) > 1 and (named := next((word for word in options if word.strip("…") in said.plain), "")):
        return named
    ways: tuple[tuple[re.Pattern[str], Callable[[], str]], ...] = (
        (_NUMBER, lambda: next(numbers, "")),
        (_PERSON, lambda: _somebody(said)),
        (_ROLE, lambda: _first(_POSTS, said.plain)),
        (_KIND, lambda: _first(_TOPICS, said.plain)),
        (_TIME, lambda: _time(said)),
        (_PLACE, lambda: _place(said)),
        (_TOLD, lambda: _words(said.plain) if must else ""),
        (_PASSED_ON, lambda: _after(said.plain)),
    )
    return next((found for kind, way in ways if kind.search(blank) and (found := way())), "")


def _first(words: tuple[str, ...], plain: str) -> str:
    return next((word for word in words if word in plain), "")


def _somebody(said: Said) -> str:
    """Whoever of the register is named, else how people and posts are called."""
    named = sorted((said.plain.find(name), name) for name in said.names if name in said.plain)
    return named[0][1] if named else somebody_in(said.plain)


def _time(said: Said) -> str:
    """From the first time that is named to the last, else a mere length."""
    spans = times.find(said.plain, said.now)
    if not spans:
        return times.length_in(said.plain)
    start, stop = spans[0].at, spans[-1].at + len(spans[-1].words)
    if stop - start > _LONGEST:
        stop = start + len(spans[0].words)
    return said.plain[start - (said.plain[:start][-1:] in ("到", "从")) : stop]


def _place(said: Said) -> str:
    """The estate, the house, the unit and the room that are named."""
    found = places.find(said.plain)
    house, unit = found.building and f"{found.building}栋", found.unit and f"{found.unit}单元"
    return " ".join(filter(None, (*said.estates[:1], house, unit, found.room)))


def _words(plain: str) -> str:
    """The words without the numbers of tickets."""
    for number in reversed(numbers_in(plain)):
        plain = f"{plain[: number.start]} {plain[number.end :]}"
    return " ".join(plain.split()).strip(_MARKS)


def _after(plain: str) -> str:
    """What stands after the first break: “更正一下：停水改到9点”."""
    found = _AFTER.search(plain)
    return _words(found[1]) if found else ""
