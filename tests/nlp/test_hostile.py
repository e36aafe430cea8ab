"""No pattern of ours takes longer than in proportion to the text, whatever somebody sends."""

import re
import time
from collections.abc import Iterator
from itertools import product
from types import ModuleType

import pytest

from nlp import cues, matters, model, places, plain, spots, zones
from nlp.lexicon import patterns

_SHORT, _LONG = 5_000, 20_000
_NEGLIGIBLE = 0.02  # seconds on the long text, below which a ratio only measures the machine
_STEEP = 8  # four times the text may take eight times as long on a busy machine; a square would take sixteen
_PIECES = (
    "1",
    "1-",
    "一",
    "电梯",
    "「",
    "-",
    " ",
    "没",
    "3栋",
    "101 ",
    "12:30-",
    "嗯",
    "1，",
    "电梯困",
    "老人",
    "都",
    "x",
    "火",
)
_OPENINGS = ("", "「", "我家", "嗯")


def _own(module: ModuleType) -> Iterator[tuple[str, re.Pattern[str]]]:
    return ((f"{module.__name__}.{name}", kept) for name, kept in vars(module).items() if isinstance(kept, re.Pattern))


def _all_patterns() -> list[tuple[str, re.Pattern[str]]]:
    found = [each for module in (cues, model, places, plain, spots) for each in _own(module)]
    found += [(f"{name}.{key}", kept) for name in ("dangers", "elsewhere") for key, kept in patterns(name)]
    return (
        found
        + list(matters.all_patterns())
        + [("spots", spots.common()), ("irony", zones.irony()), ("sales", zones.sales())]
    )


def _seconds(pattern: re.Pattern[str], text: str) -> float:
    start = time.thread_time()
    pattern.search(text)
    return time.thread_time() - start


@pytest.mark.parametrize("pattern", [pytest.param(kept, id=name) for name, kept in _all_patterns()])
def test_no_pattern_is_steep(pattern: re.Pattern[str]) -> None:
    for opening, piece in product(_OPENINGS, _PIECES):
        short, long = (opening + (piece * length)[:length] for length in (_SHORT, _LONG))
        took = _seconds(pattern, long)
        if took > _NEGLIGIBLE:
            took = min(took, *(_seconds(pattern, long) for _ in range(3)))  # a busy machine is not a steep pattern
            assert took < _NEGLIGIBLE or took < _STEEP * max(_seconds(pattern, short), 1e-4), (opening, piece)
