"""The corpus keeps its own format."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from nlp import corpora
from nlp.labels import Label

_FILES = sorted((Path(corpora.__file__).parent / "corpus").glob("*.jsonl"))


def _given(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_every_row_is_in_the_format(path: Path) -> None:
    wrong = {at: found for at, each in enumerate(_given(path), start=1) if (found := list(corpora.faults(each)))}
    assert not wrong


def test_there_is_enough_of_everything() -> None:
    rows = [row for path in _FILES for row in corpora.rows(path)]
    assert len(_FILES) >= 3
    assert len(rows) >= 12_000
    assert sum(len({each["scene"] for each in _given(path) if "scene" in each}) for path in _FILES) >= 300
    assert all(sum(label in row.label for row in rows) >= 100 for label in Label)


def test_no_message_is_there_twice() -> None:
    """Outside scenes, that is: in a talk people do say “+1” again."""
    given = (each for path in _FILES for each in _given(path) if "scene" not in each)
    assert [text for text, times in Counter(each["text"] for each in given).items() if times > 1] == []


def test_scenes_hang_together() -> None:
    """A line's ticket is one that an earlier line opened."""
    for path in _FILES:
        scenes: dict[int, set[int]] = {}
        for each in _given(path):
            if "scene" not in each:
                continue
            opened = scenes.setdefault(each["scene"], set())
            assert each["same_as"] is None or each["same_as"] in opened, each
            if each["opens"]:
                opened.add(each["seq"])


@pytest.mark.parametrize(
    "change",
    [
        {"text": " "},
        {"label": []},
        {"label": ["need", "chat", "notice"]},
        {"label": ["plea"]},
        {"subject": []},
        {"subject": ["moon"]},
        {"label": ["chat"]},
        {"urgent": "no"},
        {"place": {"floor": "3"}},
        {"place": {"building": 3}},
        {"role": "cat"},
    ],
)
def test_a_row_out_of_order_is_noticed(change: dict[str, object]) -> None:
    fine = {"text": "停水", "label": ["need"], "subject": ["water"], "urgent": False, "place": {}}
    assert not list(corpora.faults(fine))
    assert list(corpora.faults(fine | change))
