"""Titles for tickets, from a closed list of our own: no name, room or word of a resident can get into one."""

import re
from functools import cache

from nlp.labels import Label, Subject
from nlp.lexicon import entries

_UNKNOWN = {Label.NEED: "居民诉求", Label.DISPUTE: "邻里纠纷"}
_Row = tuple[str, re.Pattern[str]]


@cache
def _titles() -> dict[str, tuple[_Row, ...]]:
    """Sort the list by subject, in the order of the file."""
    sorted_rows: dict[str, list[_Row]] = {}
    for entry in entries("matters"):
        title, subjects, pattern = entry.split("\t")
        for subject in subjects.split():
            sorted_rows.setdefault(subject, []).append((title, re.compile(pattern)))
    return {subject: tuple(rows) for subject, rows in sorted_rows.items()}


def matter(plain: str, label: Label, subject: str | None) -> str:
    """Give the short title under which a need or a dispute is kept; notices and chat have none."""
    if label not in _UNKNOWN:
        return ""
    if subject is None:
        return _UNKNOWN[label]
    fitting = (title for title, pattern in _titles().get(subject, ()) if pattern.search(plain))
    return next(fitting, _UNKNOWN[label] if subject == Subject.OTHER else Subject(subject).title)


def titles() -> frozenset[str]:
    """Give every title there can be."""
    own = (title for title, _ in all_patterns())
    return frozenset({*own, *_UNKNOWN.values(), *(subject.title for subject in Subject), ""})


def all_patterns() -> tuple[_Row, ...]:
    """Give every title with its pattern."""
    return tuple(row for rows in _titles().values() for row in rows)


def warm() -> None:
    """Load the list."""
    _titles()
