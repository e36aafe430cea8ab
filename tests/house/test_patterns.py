"""No pattern takes longer than in proportion to the text: every one in the house, against text made to hurt it."""

import ast
import re
import signal
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from importlib import import_module
from itertools import islice, pairwise
from pathlib import Path
from re import _constants as kinds  # type: ignore[attr-defined]  # the standard library's own, without types
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from typing import Any

import pytest

from bot.redactor.rules import Rule
from nlp import cues
from tests.house.sources import CODE, module, name, tree

LENGTHS = (250, 1_000, 4_000, 16_000)
NEGLIGIBLE = 0.02
"""Seconds below which a ratio measures the machine only."""

STEEP = 9
"""Four times the text: four times as long, with room for a busy machine; a square would take sixteen."""

IMPORTABLE = [path for path in CODE if path.name not in ("__main__.py", "env.py")]
USES = {"compile", "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer"}


def _patterns() -> dict[str, re.Pattern[str]]:
    """By what is written: compiled ones that modules hold, and expressions handed to ``re`` at once."""
    found = {}
    for path in IMPORTABLE:
        try:
            holder = vars(import_module(module(path)))
        except ImportError:
            continue  # said by a test of its own
        for held in _held(holder.values()):
            found.setdefault(held.pattern, held)
        for said in _written(path, holder):
            found.setdefault(said, re.compile(said))
    return found


def _held(values: Iterable[Any], depth: int = 0) -> Iterator[re.Pattern[str]]:
    for value in values:
        if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
            yield value
        elif isinstance(value, Rule):
            yield from _held([value.pattern, value.pieces])
        elif isinstance(value, Mapping) and depth < 3:
            yield from _held(list(value.values()), depth + 1)
        elif isinstance(value, tuple | list | set | frozenset) and depth < 3:
            yield from _held(value, depth + 1)
        elif is_dataclass(value) and not isinstance(value, type) and depth < 3:
            yield from _held([getattr(value, field.name) for field in fields(value)], depth + 1)


def _written(path: Path, holder: dict[str, Any]) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        called = node.func if isinstance(node, ast.Call) and node.args else None
        if isinstance(called, ast.Attribute) and called.attr in USES and getattr(called.value, "id", "") == "re":
            assert isinstance(node, ast.Call)
            try:
                said = eval(compile(ast.Expression(node.args[0]), name(path), "eval"), dict(holder))
            except NameError:
                continue  # made of something local; if it is kept, it is among the held ones
            if isinstance(said, str):
                yield said
        elif isinstance(called, ast.Attribute) and ast.unparse(called) == "cues.answer":
            assert isinstance(node, ast.Call)
            for said in node.args[1:]:
                deed = eval(compile(ast.Expression(said), name(path), "eval"), dict(holder))
                yield from (pattern.pattern for pattern in cues.asked(deed))


def _letters(pattern: str) -> list[str]:
    """Runs of letters that the pattern itself names: what gets furthest into it."""
    found: list[str] = []

    def walk(parts: Any) -> None:
        run = ""
        for kind, value in parts:
            if kind is kinds.LITERAL:
                run += chr(value)
                continue
            if run:
                found.append(run)
                run = ""
            for inner in value if isinstance(value, tuple | list) else [value]:
                if isinstance(inner, parser.SubPattern):
                    walk(inner)
                elif isinstance(inner, list):
                    for branch in inner:
                        if isinstance(branch, parser.SubPattern):
                            walk(branch)
        if run:
            found.append(run)

    walk(parser.parse(pattern))
    return list(dict.fromkeys(found))


def _attacks(pattern: str) -> Iterator[str]:
    letters = _letters(pattern)
    yield from ("1", "1-", "1 ", "a", " ", "一", "栋", "\n", "@", "，", "。", "A1", "1:", "12号", "我家")
    yield from islice(letters, 12)
    yield from islice((a + b for a, b in pairwise(letters)), 8)
    yield from islice((a + "1" for a in letters), 4)


class Hangs(AssertionError):
    """The pattern was still at it after a second of the processor’s time."""


@pytest.fixture
def _alarm() -> Iterator[None]:
    """A pattern that tries every way of reading a text would never end by itself."""

    def stop(*_: object) -> None:
        raise Hangs

    before = signal.signal(signal.SIGVTALRM, stop)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


def _seconds(pattern: re.Pattern[str], text: str) -> float:
    signal.setitimer(signal.ITIMER_VIRTUAL, 1)
    start = time.thread_time()
    pattern.search(text)
    took = time.thread_time() - start
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return took


PATTERNS = _patterns()


@pytest.mark.parametrize("path", IMPORTABLE, ids=name)
def test_every_module_can_be_imported(path: Path):
    import_module(module(path))


def test_there_are_patterns_to_look_at():
    assert len(PATTERNS) > 30


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=lambda p: p.pattern[:40])
@pytest.mark.usefixtures("_alarm")
def test_no_pattern_is_steep(pattern: re.Pattern[str]):
    for piece in _attacks(pattern.pattern):
        texts = [(piece * length)[:length] + "\0" for length in LENGTHS]
        for shorter, longer in pairwise(texts):
            if _seconds(pattern, longer) > NEGLIGIBLE:
                assert any(_is_flat(pattern, shorter, longer) for _ in range(4)), (piece, len(longer))


def _is_flat(pattern: re.Pattern[str], shorter: str, longer: str) -> bool:
    """Measured side by side, for the machine may be busy for a while."""
    before, took = (min(_seconds(pattern, text) for _ in range(3)) for text in (shorter, longer))
    return took < NEGLIGIBLE or took < STEEP * before
