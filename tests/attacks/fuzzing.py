"""A fuzzer that is led by coverage: whatever reaches a line of ours that nothing reached before is bred from.

Everything comes of a seed, so that a case that breaks something can be told by its number and played again.
"""

import copy
import json
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

ROOT = Path(__file__).parents[2]
OURS = tuple(f"{ROOT / name}/" for name in ("bot", "handlers", "nlp", "storage"))
STORIES = sorted((ROOT / "tests" / "stories").glob("*.txt"))

STRANGE = (
    *("", "\0", "\ud83d", "\udfff", "\u202e", "\u200b", "\u2066", "\ufeff", "\u2005", "\x1b[31m", "\r\n", "\n" * 40),
    *(
        "👨‍👩‍👧‍👦",
        "a\u0301",
        "３栋",
        "①②",
        "𠮷",
        "ﷺ",
        "１３８００１３８０００",
        "一三八零零一三八零零零",
        "@所有人",
        "{no}",
        "%s",
    ),
    *("<msg><appmsg><title>", "</title></appmsg></msg>", "「", "」\n- - - - -\n", "#接龙\n1. ", "=1+1", "' OR 1=1 --"),
    *(
        "接 1",
        "办结 1",
        "满意 1",
        "转 1",
        "报修 ",
        "不是",
        "好了",
        "绑定 ",
        "任命 ",
        "规矩 ",
        "我是 ",
        "#1",
        "#999999999999",
    ),
    *("9" * 400, "停" * 3000, "(" * 500, "明天下午三点半", "0点0分", "13月45日", "第一百万单元", "-1栋", "1/0"),
)
EXTREME: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**31, 2**53, -(2**63), 2**64, 1e308, -0.0, 0.5, [], {}, [[]], {"id": 1}, "x"),
    *STRANGE[:20],
)


class Coverage:
    """Which lines of ours were run while ``watching``."""

    def __init__(self) -> None:
        self.seen: set[tuple[CodeType, int]] = set()
        self._ours: dict[CodeType, bool] = {}

    @contextmanager
    def watching(self) -> Iterator[None]:
        """In this thread only; whoever watched before watches again afterwards."""
        before = sys.gettrace()
        sys.settrace(self._call)
        try:
            yield
        finally:
            sys.settrace(before)

    def _call(self, frame: FrameType, _event: str, _arg: object) -> Any:
        ours = self._ours.get(frame.f_code)
        if ours is None:
            ours = self._ours[frame.f_code] = frame.f_code.co_filename.startswith(OURS)
        return self._line if ours else None

    def _line(self, frame: FrameType, event: str, _arg: object) -> Any:
        if event == "line":
            self.seen.add((frame.f_code, frame.f_lineno))
        return self._line


def said_in_stories() -> list[str]:
    """What people say in the stories of the house: every way in has its words there."""
    lines = [line for file in STORIES for line in file.read_text("utf-8").splitlines() if line.startswith("〔")]
    return sorted({words for line in lines if (words := line.partition("】")[2].partition("：")[2])})


class Breeder:
    """Makes new cases, which are JSON values, out of those that led somewhere."""

    def __init__(self, seed: int, words: Sequence[str]) -> None:
        self.dice = random.Random(seed)
        self._words = words

    def text(self, text: str) -> str:
        """The words a little otherwise: cut, doubled, mixed with others, with something strange in them."""
        for _ in range(self.dice.choice((1, 1, 2, 3))):
            a, b = sorted(self.dice.randrange(len(text) + 1) for _ in range(2))
            part = self.dice.choice((self.dice.choice(STRANGE), self.dice.choice(self._words), text[a:b], ""))
            text = self.dice.choice((text[:a] + part + text[b:], text[:a] + part + text[a:], part + text))
        return text[:6000]

    def value(self, value: Any) -> Any:
        """The JSON value a little otherwise, one piece of it; where it is a text, most often its words."""
        value = copy.deepcopy(value)
        places = list(_places(value))
        if not places:
            return self.dice.choice(EXTREME)
        for _ in range(self.dice.choice((1, 1, 1, 2, 4))):
            holder, key = self.dice.choice(places)
            if not (key in holder if isinstance(holder, dict) else key < len(holder)):
                continue
            held = holder[key]
            if isinstance(held, str) and self.dice.random() < 0.8:
                holder[key] = self.text(held)
            elif self.dice.random() < 0.15:
                del holder[key]
            else:
                holder[key] = self.dice.choice((*EXTREME, copy.deepcopy(value), self.dice.randrange(-9, 10**12)))
        return value

    def frame(self, value: Any) -> bytes:
        """As it comes over the wire; now and then a byte of it is another."""
        frame = bytearray(json.dumps(value).encode())
        if frame and self.dice.random() < 0.05:
            frame[self.dice.randrange(len(frame))] = self.dice.randrange(256)
        return bytes(frame)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Where in a value something stands."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, held in pairs:
        yield value, key
        yield from _places(held)


async def fuzz(
    begin: Sequence[Any], breeder: Breeder, cases: int, coverage: Coverage, play: Callable[[Any], Any]
) -> list[Any]:
    """Play so many cases; those that led to new lines, the first ones among them."""
    kept = list(begin)
    for case in range(cases):
        value = kept[case] if case < len(begin) else breeder.value(breeder.dice.choice(kept))
        before = len(coverage.seen)
        try:
            await play(value)
        except Exception as problem:
            problem.add_note(f"case {case}: {value!r:.2000}")
            raise
        if len(coverage.seen) > before and case >= len(begin):
            kept.append(value)
    return kept
