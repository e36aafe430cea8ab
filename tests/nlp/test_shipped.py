"""The shipped model is what the shipped corpus teaches: it is built again and compared."""

from pathlib import Path

import pytest

from nlp import corpora, model
from nlp.labels import LABELS
from nlp.plain import plain

_CORPUS = Path(corpora.__file__).parent / "corpus"
_EVERY = 17  # rows: some of every writer
_ALIKE = 0.995  # another machine adds up in another order


def test_training_again_gives_the_same_reader_and_figures_worth_having(tmp_path: Path) -> None:
    train = pytest.importorskip("nlp.training", reason="needs jinlin[train]").train
    figures = train(_CORPUS, tmp_path / "again.bin")
    again, shipped = model.load(tmp_path / "again.bin"), model.shipped()
    texts = [plain(row.text) for own in corpora.folder(_CORPUS).values() for row in own[::_EVERY]]
    same = sum(_likeliest(again, text) == _likeliest(shipped, text) for text in texts)
    assert same >= _ALIKE * len(texts)
    assert again.head.thresholds.open == pytest.approx(shipped.head.thresholds.open, abs=0.1)
    assert figures.report.macro_f1 > 0.8
    assert float(figures.report.open_precision) > 0.96
    assert figures.opened > 0.65
    assert figures.paired > 0.6


def _likeliest(reader: model.Model, text: str) -> str:
    chances = reader.score(text).labels
    return LABELS[chances.index(max(chances))]
