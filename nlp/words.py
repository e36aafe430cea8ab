"""Words: jieba with the estate's vocabulary, or rjieba, its twin in Rust, where that is installed."""

from collections.abc import Callable
from functools import cache
from typing import Any

from nlp.lexicon import entries

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
    return lambda text: tokenizer.lcut(text, HMM=False)


@cache
def fast() -> Cut | None:
    """Make a rjieba of our own, or nothing where it is not installed."""
    try:
        import rjieba
    except ImportError:
        return None
    tokenizer = rjieba.Jieba()
    for word, weight in _vocabulary():
        tokenizer.add_word(word, weight, "n")
    return lambda text: tokenizer.cut(text, False)


@cache
def cutter() -> Cut:
    """Give the faster cutter that this machine has."""
    return fast() or slow()
