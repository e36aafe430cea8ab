"""Rows of labelled messages: what training learns from and evaluation measures by."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nlp.labels import Label, Subject

_PARTS = frozenset({"building", "unit", "room", "spot"})
ROLES = frozenset({"resident", "leader", "property", "community", "stranger"})


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled message; ``None`` for what a file does not say."""

    text: str
    label: frozenset[str]
    subject: frozenset[str] = frozenset()
    urgent: bool | None = None
    place: Mapping[str, str] | None = None
    role: str = "resident"
    before: tuple[str, ...] = field(default=())


def row(given: Mapping[str, Any]) -> Row:
    """Make a row of one JSON object; a label or subject may be a list or a single word, unknown labels are kept out."""
    return Row(
        text=str(given["text"]),
        label=_words(given.get("label")) & frozenset(Label),
        subject=_words(given.get("subject")) & frozenset(Subject),
        urgent=given.get("urgent"),
        place=given.get("place"),
        role=str(given.get("role") or "resident"),
        before=tuple(given.get("before") or ()),
    )


def rows(path: Path) -> tuple[Row, ...]:
    """Read the rows of one file that carry a label of ours."""
    lines = path.read_text(encoding="utf-8").splitlines()
    made = (row(json.loads(line)) for line in lines if line.strip())
    return tuple(each for each in made if each.label)


def faults(given: Mapping[str, Any]) -> Iterable[str]:
    """Say in what one corpus row departs from the format."""
    labels, subjects = given.get("label"), given.get("subject")
    if not isinstance(given.get("text"), str) or not given["text"].strip():
        yield "no text"
    if not isinstance(labels, list) or not 1 <= len(labels) <= 2 or set(labels) - set(Label):
        yield f"labels {labels}"
    elif not isinstance(subjects, list) or set(subjects) - set(Subject):
        yield f"subjects {subjects}"
    elif bool(subjects) != bool({Label.NEED, Label.DISPUTE} & set(labels)):
        yield f"subjects {subjects} for {labels}"
    if not isinstance(given.get("urgent"), bool):
        yield "urgent is not true or false"
    place = given.get("place")
    if not isinstance(place, dict) or set(place) - _PARTS or not all(isinstance(part, str) for part in place.values()):
        yield f"place {place}"
    if given.get("role", "resident") not in ROLES:
        yield f"role {given['role']}"


def _words(given: object) -> frozenset[str]:
    """Take one word or a list of words."""
    if isinstance(given, str):
        return frozenset({given})
    return frozenset(str(word) for word in given) if isinstance(given, list) else frozenset()
