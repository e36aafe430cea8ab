"""Words: jieba with the estate's vocabulary, or rjieba, its twin in Rust, where that is installed."""

import math
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from typing import Any

from nlp.lexicon import entries

_BLOCK = re.compile(r"([\u4E00-\u9FD5a-zA-Z0-9+#&\._%\-]+)")
_PIECE = re.compile(r"\r\n|\s|\S")

Cut = Callable[[str], list[str]]


def _vocabulary() -> list[tuple[str, int]]:
    """Give the words of estates with their weights."""
    return [(word, int(weight)) for word, _, weight in (entry.partition(" ") for entry in entries("words"))]


@cache
def slow() -> Cut:
    """Make a jieba of our own: neither its shared instance nor its cache file in the shared temp folder."""
    import jieba

    tokenizer: Any = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    for word, weight in _vocabulary():
        tokenizer.add_word(word, weight)
    return partial(_lcut, tokenizer.FREQ, math.log(tokenizer.total))


def _lcut(known: Mapping[str, int], whole: float, text: str) -> list[str]:
    """Cut as ``jieba.lcut(text, HMM=False)`` does, in a tenth of its time; a test compares the two."""
    words: list[str] = []
    for block in filter(None, _BLOCK.split(text)):
        words += _block(known, whole, block) if _BLOCK.match(block) else _PIECE.findall(block)
    return words


def _block(known: Mapping[str, int], whole: float, block: str) -> Iterator[str]:
    """Cut a block by the likeliest way through it; letters and digits that stand alone are put together."""
    ends, at, size, single = _way(known, whole, block), 0, len(block), ""
    while at < size:
        word = block[at : ends[at]]
        at = ends[at]
        if len(word) == 1 and word.isascii() and word.isalnum():
            single += word
            continue
        if single:
            yield single
            single = ""
        yield word
    if single:
        yield single


def _way(known: Mapping[str, int], whole: float, block: str) -> list[int]:
    """Say for every character where a word that begins there had best end, from the back."""
    size, log, get = len(block), math.log, known.get
    worth, ends = [0.0] * (size + 1), [0] * size
    for at in range(size - 1, -1, -1):
        end = best_end = at + 1
        word = block[at]
        alone = get(word)
        best = -math.inf if alone == 0 else log(alone or 1) - whole + worth[end]  # 0: only longer words begin so
        while end < size and word in known:
            end += 1
            word = block[at:end]
            if often := get(word):
                value = log(often) - whole + worth[end]
                if value >= best:
                    best, best_end = value, end
        worth[at], ends[at] = (-whole + worth[at + 1] if best == -math.inf else best), best_end
    return ends


@cache
def fast() -> Cut | None:
    """Take the rjieba that its module makes, for each takes 50 ms and 25 MB; nothing where it is not installed."""
    try:
        import rjieba
    except ImportError:
        return None
    for word, weight in _vocabulary():
        rjieba.add_word(word, weight, "n")
    return lambda text: rjieba.cut(text, False)


@cache
def cutter() -> Cut:
    """Give the faster cutter that this machine has."""
    return fast() or slow()
