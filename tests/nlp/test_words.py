"""Words: jieba and its twin in Rust cut alike."""

import math
import tempfile
from functools import partial
from pathlib import Path

import jieba
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


def test_our_own_way_through_a_text_is_jiebas() -> None:
    slow = words.slow()
    assert isinstance(slow, partial)
    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total, tokenizer.initialized = slow.args[0], math.exp(slow.args[1]), True
    texts = [row.text.lower() for path in sorted(_CORPUS.glob("*.jsonl")) for row in corpora.rows(path)[:60]]
    for text in (*texts, "A1b2 3-201，  \r\n㐀𠀀ﬁ丶亅.%", "", "🙂\u3000\x00"):
        assert slow(text) == tokenizer.lcut(text, HMM=False)


def test_the_words_of_an_estate_stay_whole() -> None:
    assert words.cutter()("业委会和楼栋长去看化粪池") == ["业委会", "和", "楼栋长", "去", "看", "化粪池"]


def test_nothing_is_left_in_the_shared_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    words.slow.__wrapped__()("停水")
    assert not list(tmp_path.iterdir())
