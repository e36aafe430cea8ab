"""Training and evaluation, on a handful of messages."""

import json
from pathlib import Path
from typing import Any

import pytest

from nlp import corpora, model
from nlp.labels import LABELS, Label
from nlp.measures import evaluate

_CORPUS = Path(corpora.__file__).parent / "corpus"


@pytest.fixture
def few(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    for path in sorted(_CORPUS.glob("*.jsonl"))[:3]:
        lines = path.read_text(encoding="utf-8").splitlines()[:90]
        (folder / path.name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_training_twice_gives_the_same_file(few: Path, tmp_path: Path) -> None:
    train = pytest.importorskip("nlp.training", reason="needs jinlin[train]").train
    said: list[str] = []
    figures = train(few, tmp_path / "one.bin", progress=said.append)
    train(few, tmp_path / "two.bin")
    assert (tmp_path / "one.bin").read_bytes() == (tmp_path / "two.bin").read_bytes()
    assert figures.rows == figures.report.count == 270
    assert len(figures.by_writer) == 3
    assert said
    assert "宏平均 F1" in figures.text()
    assert model.load(tmp_path / "one.bin").head.labels


def test_one_more_writer_is_learnt_from_and_not_measured(few: Path, tmp_path: Path) -> None:
    train = pytest.importorskip("nlp.training", reason="needs jinlin[train]").train
    sorted(few.glob("*.jsonl"))[0].unlink()
    more = [corpora.row({"text": "对门又在楼道熏腊肉", "label": "dispute", "subject": "sanitation"})] * 5
    before = train(few, tmp_path / "one.bin")
    after = train(few, tmp_path / "two.bin", more=more)
    assert (after.report.count, after.rows) == (before.report.count, before.rows + 5)
    assert after.by_writer.keys() == before.by_writer.keys()
    chances = [_chance(tmp_path / name, more[0].text) for name in ("one.bin", "two.bin")]
    assert chances[0] < chances[1]


def test_what_a_writer_said_word_for_word_is_not_learnt_before_that_writer_is_measured(
    few: Path, tmp_path: Path
) -> None:
    train = pytest.importorskip("nlp.training", reason="needs jinlin[train]").train
    first, second, third = sorted(few.glob("*.jsonl"))
    first.unlink()
    answers = [row for path in (second, third) for row in corpora.rows(path)]
    figures = train(few, tmp_path / "one.bin", more=answers)
    assert figures.report.macro_f1 < 0.8, "the answers were known"


def _chance(file: Path, text: str) -> float:
    """How likely the model in the file thinks a dispute."""
    return model.load(file).score(text).labels[LABELS.index(Label.DISPUTE)]


def test_one_writer_is_too_few(few: Path, tmp_path: Path) -> None:
    train = pytest.importorskip("nlp.training", reason="needs jinlin[train]").train
    for path in sorted(few.glob("*.jsonl"))[1:]:
        path.unlink()
    with pytest.raises(ValueError, match="两位作者"):
        train(few, tmp_path / "one.bin")


def test_evaluation_counts_any_listed_label_as_right() -> None:
    rows: list[dict[str, Any]] = [
        {"text": "停电了 有人管吗", "label": ["chat", "need"], "subject": ["power"], "urgent": False, "place": {}},
        {"text": "早上好", "label": "chat"},
        {"text": "3栋电梯坏了 麻烦修一下", "label": ["notice"], "place": {"building": "4"}},
    ]
    report = evaluate(rows)
    assert report.count == 3
    assert [case.row.text for case in report.worst] == ["3栋电梯坏了 麻烦修一下"]
    assert (float(report.subject), float(report.place), float(report.ghosts)) == (1.0, 0.0, 0.0)
    assert (str(report.door), str(report.door_ghosts)) == ("0.0%（0/1）", "0.0%（0/1）")
    assert float(report.open_precision) < 1
    assert "混淆" in report.text()


def test_nothing_to_evaluate_is_said_calmly() -> None:
    assert "共 0 条" in evaluate([json.loads('{"text": "?", "label": "mixed"}')]).text()
