"""Rows of labelled messages: what training learns from and evaluation measures by."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nlp.labels import Label, Subject
from nlp.signs import Said

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
    level: str | None = None
    before: tuple[Said, ...] = ()
    leans: bool = False
    """Whether it can only be understood together with what was said before."""

    afar: bool = False
    """Whether it was said elsewhere, by people who do not live here."""

    scene: int | None = None
    seq: int = 0
    speaker: str = ""
    opens: bool = False
    same_as: int | None = None
    """Within a scene: the number of the line, who says it, and the ticket that it opens or belongs to."""

    @property
    def beside(self) -> dict[str, Any]:
        """Give what a reading may be told beside the text."""
        return {"role": self.role, "level": self.level, "before": self.before, "speaker": self.speaker or None}


def row(given: Mapping[str, Any]) -> Row:
    """Make a row of one JSON object; a label or subject may be a list or a single word, unknown labels are kept out."""
    return Row(
        text=str(given["text"]),
        label=_words(given.get("label")) & frozenset(Label),
        subject=_words(given.get("subject")) & frozenset(Subject),
        urgent=given.get("urgent"),
        place=given.get("place"),
        role=str(given.get("role") or "resident"),
        level=given.get("level"),
        before=tuple(map(_said, given.get("before") or ())),
        leans=bool(given.get("needs_context")),
        afar=bool(given.get("afar")),
        scene=given.get("scene"),
        seq=int(given.get("seq") or 0),
        speaker=str(given.get("speaker") or ""),
        opens=bool(given.get("opens")),
        same_as=given.get("same_as"),
    )


def rows(path: Path) -> tuple[Row, ...]:
    """Read the rows of one file that carry a label of ours; a scene's rows know what was said before them."""
    return tuple(made for given in with_before(_objects(path)) if (made := row(given)).label)


def folder(path: Path) -> dict[str, tuple[Row, ...]]:
    """Read every ``*.jsonl`` of a folder, one writer a file."""
    return {file.stem: rows(file) for file in sorted(path.glob("*.jsonl"))}


def with_before(given: Iterable[Mapping[str, Any]]) -> Iterable[Mapping[str, Any]]:
    """Tell each row of a scene what was said before it in the scene; rows of a scene follow one another."""
    scene, said = None, list[Said]()
    for each in given:
        if each.get("scene") is None or "before" in each:
            yield each
            continue
        if each["scene"] != scene:
            scene, said = each["scene"], []
        yield {**each, "before": list(said)}
        said.append(_said(each))


def _objects(path: Path) -> Iterable[Mapping[str, Any]]:
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


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


def _said(given: object) -> Said:
    """Take one message said before: its words, or an object that tells who said them, too."""
    if isinstance(given, Mapping):
        return Said(str(given["text"]), given.get("speaker"), str(given.get("role") or "resident"))
    return given if isinstance(given, Said) else Said(str(given))


def _words(given: object) -> frozenset[str]:
    """Take one word or a list of words."""
    if isinstance(given, str):
        return frozenset({given})
    return frozenset(str(word) for word in given) if isinstance(given, list) else frozenset()
