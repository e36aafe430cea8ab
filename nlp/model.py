"""The model: a small network over pieces of text, added up in whole numbers.

Every piece of one to three characters that the model knows holds one packed number: a lane that counts, a lane for
each hidden unit, for each outcome and for each subject.  One pass of an Aho-Corasick automaton finds the pieces of a
message; adding their numbers is the first layer.  Each unit that comes out above nought counts its own packed number:
that is the second layer.
"""

import math
import re
import struct
from collections import Counter
from collections.abc import Container, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from operator import add, itemgetter, mul
from pathlib import Path
from typing import Any

import ahocorasick
import msgspec

from nlp import sections
from nlp.labels import Subject

LANE = 16
"""Bits of a lane of the first layer."""

MOST = 240
"""Pieces added at once: as many weights of 127 as a lane can hold beside a bias."""

CLEAR = 0.3
"""Chance of a subject from which on a message's own words tell it, whatever was spoken of before."""

FINE = 1 << 16
"""What one stands for in the second layer."""

BELONGS, OPENS = "b:", "o:"
"""Before the name of a mark that speaks for an old thread, and of one that speaks for a new matter."""

MARKED = 60
"""Characters of a line whose marks speak for a thread or a new matter."""

_HALF = 1 << (LANE - 1)
_FULL = (1 << LANE) - 1
_NOUGHT = 128  # the byte of a weight of nought
_ROOM = _HALF - 127 * MOST - 1  # what is left in a lane for a bias
_WIDE = 64  # bits of a lane of the second layer
_WIDE_HALF = 1 << (_WIDE - 1)
_OUTCOMES = struct.Struct("<6Q")  # four labels, urgency, nearness
_LEANING = struct.Struct("<HQQ")  # how many marks, what they weigh for an old thread, for a new matter
_SIDES = {BELONGS: 16, OPENS: 80}  # where these two stand
_EXACT, _LIFT = 10**9, 1 << 35  # what one is there, and what lifts a weight above nought
_MARK = 1 + sum(_LIFT << side for side in _SIDES.values())
_PARTS = 20_000  # of signs, whose sums are remembered
_number = itemgetter(1)
_PARTICLES = frozenset("的了吗呢啊吧呀嘛着过是在有也就都还又")
_DIGITS = re.compile(r"[1-9]")
_WEIGHED = 300  # characters; a letter's heart is in its beginning


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How sure is sure enough, chosen on messages that the model had not seen.

    ``open`` and ``ask`` are what there is to ask about, as a logit: from ``ask`` on a leader is asked, from ``open`` on
    nobody is.  ``relay`` and ``urgent`` are chances.
    """

    open: float
    ask: float
    relay: float
    urgent: float


class Scores(msgspec.Struct, frozen=True, eq=False):
    """What the model thinks of one message: chances of the labels in the model's order, and of an emergency.

    ``near``: whether such things are said where people live, as a logit.  ``total`` is the sum of ``size`` pieces: of
    it the subject is told, where somebody asks; ``text`` is what was weighed.
    """

    labels: Sequence[float]
    urgent: float
    near: float
    total: int
    size: int
    text: str

    def __repr__(self) -> str:
        """Leave out what was weighed."""
        return f"Scores(labels={self.labels}, urgent={self.urgent}, near={self.near})"


@dataclass(frozen=True, slots=True)
class Head:
    """What is read of a network before its weights.

    ``scales``: what one is worth in each lane; ``biases``: of each hidden unit; ``intercepts``: of each outcome,
    labels, urgency, nearness; ``subject_scales``, ``subject_intercepts``: of each subject; ``threads``: what each sign
    weighs that a message belongs to a matter (``nlp.threads``).
    """

    labels: tuple[str, ...]
    subjects: tuple[str, ...]
    scales: tuple[float, ...]
    biases: tuple[float, ...]
    intercepts: tuple[float, ...]
    subject_scales: tuple[float, ...]
    subject_intercepts: tuple[float, ...]
    thresholds: Thresholds
    threads: Mapping[str, float]


class Masks(msgspec.Struct, frozen=True):
    """Where the lanes stand: ``above``, the top bit of every hidden unit; ``kept``, the outcomes' own lanes.

    ``first`` are the bytes of the first layer, ``about`` the bit at which the subjects begin, ``marks`` the one at
    which it is told what a piece weighs for threads; ``own``: all lanes below that.
    """

    above: int
    kept: int
    first: int
    about: int
    marks: int
    own: int


@dataclass(frozen=True, slots=True)
class Model:
    """A network in whole numbers, and beside it one layer for the subjects."""

    head: Head
    pieces: Any = field(repr=False)
    signs: Mapping[str, int] = field(repr=False)
    leanings: Sequence[Mapping[str, int]] = field(repr=False)
    outcomes: Sequence[int] = field(repr=False)
    level: int = field(repr=False)
    masks: Masks = field(repr=False)
    shifts: dict[int, tuple[int, float]] = field(repr=False, default_factory=dict)
    slopes: dict[int, tuple[list[float], list[float]]] = field(repr=False, default_factory=dict)
    options: dict[Hashable, float] = field(repr=False, default_factory=dict)
    beside: dict[tuple[str, ...], int] = field(repr=False, default_factory=dict)

    def score(self, text: str, signs: Sequence[str] = ()) -> Scores:
        """Weigh a plain text and what is known beside it: who speaks, where, what was said before."""
        text = framed(text)
        return self._scored(text, sum(map(_number, self.pieces.iter(text))), [tuple(signs)] if signs else ())

    def amidst(self, alone: Scores, signs: Sequence[tuple[str, ...]]) -> Scores:
        """Weigh words that were weighed alone once more, with what is known beside them, part by part."""
        return self._long(alone.text, signs) if alone.size >= MOST else self._scored(alone.text, alone.total, signs)

    def _scored(self, text: str, total: int, signs: Sequence[tuple[str, ...]]) -> Scores:
        for part in signs:
            known = self.beside.get(part)
            total += self._part(part) if known is None else known
        size = total & _FULL
        if size > MOST:
            return self._long(text, signs)
        shift, by = self.shifts.get(size) or self._shift(size)
        labels, urgent, near = self._meant(total + shift, by)
        return Scores(labels, urgent, near, total, size, text)

    def _part(self, part: tuple[str, ...]) -> int:
        """Add the signs of a part up; most parts come again and again."""
        if len(self.beside) >= _PARTS:
            self.beside.clear()
        return self.beside.setdefault(part, sum(filter(None, map(self.signs.get, part))))

    def subject(self, scores: Scores, alone: Scores, lent: Container[str] = ()) -> str:
        """Name the likeliest subject of a message that was scored; its bare words are taken at their word.

        Only where these are not clear does it count what was spoken of before; ``lent`` are the subjects of that.
        """
        if alone is not scores:
            best, (_, chance) = next(iter(self.subjects_of(alone).items()))
            if chance >= CLEAR and best != Subject.OTHER:
                return best
        found = sorted(zip(self._subject_scores(scores), self.head.subjects, strict=True), reverse=True)
        best = found[0][1]
        return next((name for _, name in found if name in lent), best) if best == Subject.OTHER else best

    def subjects_of(self, scores: Scores) -> dict[str, tuple[int, float]]:
        """Give the rank and the chance of every subject, the likeliest first."""
        chances = zip(_shares(self._subject_scores(scores)), self.head.subjects, strict=True)
        return {name: (rank, chance) for rank, (chance, name) in enumerate(sorted(chances, reverse=True))}

    def reasons(self, words: Iterable[str], label: str, most: int) -> list[str]:
        """Give, of some words, those that speak most for a label against the others; whole words first.

        A particle is named only where nothing else speaks.
        """
        leaning = self.leanings[self.head.labels.index(label)].get
        best = sorted({(len(word) > 1, value, word) for word in words if (value := leaning(word))}, reverse=True)
        telling = [word for _, _, word in best if word not in _PARTICLES]
        return telling[:most] or [word for _, _, word in best[:most]]

    def with_threads(self, weights: Mapping[str, float]) -> "Model":
        """Give the same model with other weights for threads."""
        known = ((piece, number & self.masks.own) for piece, number in self.pieces.items())
        head = replace(self.head, threads=weights)
        return replace(self, head=head, pieces=_pieces(known, weights, self.masks.marks), options={})

    def leaning(self, scores: Scores) -> tuple[float, float]:
        """Say how much the marks of a line speak for an old thread, and for a new matter; each counts once."""
        text, number = scores.text, self.pieces.get
        if len(text) > MARKED:
            total = sum(number(mark, 0) for mark in {*marks(text)})
        elif len({*text}) == len(text):
            total = scores.total
        else:
            times = Counter(marks(text)).items()
            total = scores.total - sum(number(mark, 0) * (often - 1) for mark, often in times if often > 1)
        count, belongs, opens = _LEANING.unpack((total >> self.masks.marks).to_bytes(_LEANING.size, "little"))
        return (belongs - count * _LIFT) / _EXACT, (opens - count * _LIFT) / _EXACT

    def _packed(self, text: str, signs: Iterable[tuple[str, ...]]) -> list[int]:
        """Give the packed numbers of all pieces and signs."""
        beside = (self.signs.get(sign) for part in signs for sign in part)
        return [*map(_number, self.pieces.iter(text)), *(packed for packed in beside if packed is not None)]

    def _meant(self, lanes: int, by: float) -> tuple[tuple[float, ...], float, float]:
        """Go on from the first layer: each unit above nought counts its own packed number; their sum is the second."""
        masks = self.masks
        above = (lanes >> (LANE - 1)) & masks.above
        units = (lanes & (above * (_HALF - 1) | masks.kept)).to_bytes(masks.first, "little")
        total = sum(map(mul, memoryview(units).cast("H"), self.outcomes), self.level)
        return _outcomes(total, by, self.head.intercepts)

    def _long(self, text: str, signs: Sequence[tuple[str, ...]]) -> Scores:
        """Weigh more pieces than lanes hold at once, part by part; the subject is told of the beginning."""
        found = self._packed(text, signs)
        sums = [sum(found[at : at + MOST]) for at in range(0, len(found), MOST)]
        apart = zip(*map(self._apart, sums), self._biases(len(found)), strict=True)
        lanes = [0, *(min(max(sum(column), 0), _FULL) for column in apart)]
        labels, urgent, near = self._meant(_packed(lanes, LANE), 1 / (FINE * math.sqrt(len(found))))
        return Scores(labels, urgent, near, sums[0], MOST, text)

    def _apart(self, total: int) -> list[int]:
        """Take the lanes of the first layer apart, without the one that counts."""
        own = total & ((1 << 8 * self.masks.first) - 1)
        return memoryview(own.to_bytes(self.masks.first, "little")).cast("H").tolist()[1:]

    def _biases(self, size: int) -> list[int]:
        """Give the biases as they weigh beside so many pieces, lifted by half, without the bytes' noughts."""
        root, scales = math.sqrt(size or 1), self.head.scales
        steps = [round(bias * root / scale) for bias, scale in zip(self.head.biases, scales, strict=False)]
        steps += [0] * (len(scales) - len(steps))
        return [min(max(step, -_ROOM), _ROOM) + _HALF - _NOUGHT * size for step in steps]

    def _shift(self, size: int) -> tuple[int, float]:
        """Give what is added to the sum of so many pieces, and what one is worth in the second layer."""
        shift = _packed([0, *self._biases(size)], LANE)
        return self.shifts.setdefault(size, (shift, 1 / (FINE * math.sqrt(size or 1))))

    def _subject_scores(self, scores: Scores) -> list[float]:
        slopes, bases = self.slopes.get(scores.size) or self._slopes(scores.size)
        own = (scores.total & self.masks.own) >> self.masks.about
        lanes = memoryview(own.to_bytes(2 * len(slopes), "little")).cast("H")
        return [lane * slope + base for lane, slope, base in zip(lanes, slopes, bases, strict=True)]

    def _slopes(self, size: int) -> tuple[list[float], list[float]]:
        """Give what one is worth for every subject beside so many pieces, and where each subject begins."""
        slopes = [scale / math.sqrt(size or 1) for scale in self.head.subject_scales]
        bases = zip(slopes, self.head.subject_intercepts, strict=True)
        return self.slopes.setdefault(size, (slopes, [base - _NOUGHT * size * slope for slope, base in bases]))


def framed(text: str) -> str:
    """Write a plain text as pieces are looked for in it: its ends marked, small letters, every digit a nought."""
    return "^" + _DIGITS.sub("0", text[:_WEIGHED].lower()) + "$"


def marks(text: str) -> list[str]:
    """Give the single characters and the pairs with which a framed text begins."""
    text = text[:MARKED]
    return [*text[1:-1], *map(add, text, text[1:])]


def _outcomes(total: int, by: float, bases: Sequence[float]) -> tuple[tuple[float, ...], float, float]:
    """Take the second layer's lanes apart: the chances of the labels and of an emergency, and nearness as a logit."""
    a, b, c, d, urgent, near = _OUTCOMES.unpack(total.to_bytes(_OUTCOMES.size, "little"))
    base_a, base_b, base_c, base_d, base_urgent, base_near = bases
    a = (a - _WIDE_HALF) * by + base_a
    b = (b - _WIDE_HALF) * by + base_b
    c = (c - _WIDE_HALF) * by + base_c
    d = (d - _WIDE_HALF) * by + base_d
    top = max(a, b, c, d)
    a, b, c, d = math.exp(a - top), math.exp(b - top), math.exp(c - top), math.exp(d - top)
    whole = a + b + c + d
    urgent = max(-30.0, min(30.0, (urgent - _WIDE_HALF) * by + base_urgent))
    near = (near - _WIDE_HALF) * by + base_near
    return (a / whole, b / whole, c / whole, d / whole), 1 / (1 + math.exp(-urgent)), near


def _packed(values: Iterable[int], width: int) -> int:
    """Put whole numbers, also below nought, side by side in lanes of so many bits."""
    total = 0
    for at, value in enumerate(values):
        total += value << at * width
    return total


def _shares(scores: Sequence[float]) -> list[float]:
    """Turn scores that compete into probabilities."""
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]


def parse(data: bytes) -> Model:
    """Read a model from the bytes of its file."""
    said, own = sections.load(data)
    names = {name: own[name].decode().splitlines() for name in ("pieces", "signs", "words")}
    head = _head(said)
    packed = _rows(head, own["weights"], own["subjects"])
    masks = _masks(head)
    outcomes = [0, *(_packed(row, _WIDE) for row in said["outcomes"])]
    return Model(
        head=head,
        pieces=_pieces(zip(names["pieces"], packed, strict=False), head.threads, masks.marks),
        signs=dict(zip(names["signs"], packed[len(names["pieces"]) :], strict=True)),
        leanings=_leanings(names["words"], own["leanings"], len(head.labels)),
        outcomes=outcomes,
        level=_packed([_WIDE_HALF] * len(head.intercepts), _WIDE) - _HALF * sum(outcomes[1 + len(head.biases) :]),
        masks=masks,
    )


def _pieces(known: Iterable[tuple[str, int]], threads: Mapping[str, float], at: int) -> Any:
    """Make the automaton that finds the pieces; what a mark weighs for threads is put above its own lanes."""
    pieces = ahocorasick.Automaton()
    for piece, number in known:
        pieces.add_word(piece, number)
    marks: dict[str, int] = {}
    for name, weight in threads.items():
        if side := _SIDES.get(name[: len(BELONGS)]):
            mark = name[len(BELONGS) :]
            marks[mark] = marks.get(mark, _MARK) + (round(weight * _EXACT) << side)
    for mark, above in marks.items():
        pieces.add_word(mark, pieces.get(mark, 0) + (above << at))
    pieces.make_automaton()
    return pieces


def _masks(head: Head) -> Masks:
    """Say where the lanes stand: first the one that counts, then hidden units, outcomes, subjects."""
    hidden, lanes = len(head.biases), len(head.scales)
    return Masks(
        above=_packed([0, *[1] * hidden], LANE),
        kept=_packed([0] * (1 + hidden) + [_FULL] * (lanes - hidden), LANE),
        first=(1 + lanes) * LANE // 8,
        about=(1 + lanes) * LANE,
        marks=(1 + lanes + len(head.subjects)) * LANE,
        own=(1 << (1 + lanes + len(head.subjects)) * LANE) - 1,
    )


def _rows(head: Head, weights: bytes, subjects: bytes) -> list[int]:
    """Pack the bytes of every piece and sign into one number: a one, a lane a byte."""
    lanes, topics = len(head.scales), len(head.subjects)
    count, stride = len(weights) // lanes, (1 + lanes + topics) * LANE // 8
    spread = bytearray(count * stride)
    spread[::stride] = b"\1" * count
    for at in range(lanes):
        spread[2 + 2 * at :: stride] = weights[at::lanes]
    for at in range(topics):
        spread[2 + 2 * (lanes + at) :: stride] = subjects[at::topics]
    return [int.from_bytes(spread[at : at + stride], "little") for at in range(0, len(spread), stride)]


def _head(said: Mapping[str, Any]) -> Head:
    """Read the head, whose lists are lists of the same names."""
    whole: dict[str, Any] = {"thresholds": Thresholds(**said["thresholds"]), "threads": said["threads"]}
    whole |= {name: tuple(said[name]) for name in Head.__slots__ if name not in whole}
    return Head(**whole)


def _leanings(words: Sequence[str], values: bytes, labels: int) -> list[dict[str, int]]:
    """Give for each label the words that speak for it, and how much."""
    columns = (values[at::labels] for at in range(labels))
    return [{word: value - 128 for word, value in zip(words, own, strict=True) if value > 128} for own in columns]


def load(path: Path) -> Model:
    """Read a model from a file."""
    return parse(path.read_bytes())


@cache
def shipped() -> Model:
    """Read the model that comes with the program, once."""
    return parse(files("nlp").joinpath("model.bin").read_bytes())
