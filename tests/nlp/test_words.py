"""Words: jieba and its twin in Rust cut alike."""

import tempfile
from pathlib import Path

import pytest

from nlp import corpora, words
from nlp.plain import plain

_CORPUS = Path(corpora.__file__).parent / "corpus"
_SAME = 0.999  # rjieba counts the words of a long run of one character (哈哈哈哈哈) differently


def test_both_cut_our_corpus_alike() -> None:
    fast, slow = words.fast(), words.slow()
    if fast is None:
        pytest.skip("rjieba is not installed (pip install 'jinlin[fast]')")
    texts = [plain(row.text) for path in sorted(_CORPUS.glob("*.jsonl")) for row in corpora.rows(path)]
    alike = sum(fast(text) == slow(text) for text in texts)
    assert alike >= _SAME * len(texts)


def test_the_words_of_an_estate_stay_whole() -> None:
    assert words.cutter()("业委会和楼栋长去看化粪池") == ["业委会", "和", "楼栋长", "去", "看", "化粪池"]


def test_nothing_is_left_in_the_shared_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    words.slow.__wrapped__()("停水")
    assert not list(tmp_path.iterdir())
