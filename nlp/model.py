"""The model: a small network over pieces of text, added up in whole numbers.

Every piece of one to four characters that the model knows holds one packed number: a lane for each hidden unit and
one for each outcome.  One pass of an Aho-Corasick automaton finds the pieces of a message; adding their numbers is
the first layer.  Each unit that comes out above nought counts its own packed number: that is the second layer.
"""

import json
import math
import re
import zlib
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from operator import itemgetter, mul
from pathlib import Path
from typing import Any

import ahocorasick

from nlp.labels import Subject
from nlp.signs import Glance

LANE = 16
"""Bits of a lane of the first layer."""

MOST = 240
"""Pieces added at once: as many weights of 127 as a lane can hold beside a bias."""

LENT = 1.0
"""How much it speaks for a subject that it was just spoken of, as a logit."""

FINE = 1 << 16
"""What one stands for in the second layer."""

_HALF = 1 << (LANE - 1)
_ROOM = _HALF - 127 * MOST - 1  # what is left in a lane for a bias
_WIDE = 64  # bits of a lane of the second layer
_WIDE_HALF = 1 << (_WIDE - 1)
_above = (*([0] * _HALF), *range(_HALF)).__getitem__  # what a lane is worth: nought below nought
_number = itemgetter(1)
_DIGITS = re.compile(r"[1-9]")
_WEIGHED = 300  # characters; a letter's heart is in its beginning


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How sure is sure enough, chosen on messages that the model had not seen.

    ``open``, ``relay``, ``urgent`` are chances; ``ask`` and ``firm`` are what there is to ask about, as a logit: from
    ``ask`` on a leader is asked, below ``firm`` nothing is opened, however sure.
    """

    open: float
    firm: float
    ask: float
    relay: float
    urgent: float


@dataclass(frozen=True, slots=True)
class Scores:
    """What the model thinks of one message: chances of the labels in the model's order, and of an emergency.

    ``near``: whether such things are said where people live, as a logit.
    ``pieces`` are the numbers of the pieces that were found: of them the subject is told, where somebody asks.
    """

    labels: Sequence[float]
    urgent: float
    near: float
    pieces: Sequence[int] = field(repr=False)


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


class Rows(dict[int, int]):
    """The packed numbers of the pieces met so far; a piece's bytes, 128 meaning nought, are packed when it is met."""

    def __init__(self, raw: bytes, width: int) -> None:
        super().__init__()
        self._raw, self._width, self._nought = raw, width, _packed([128] * width, LANE)

    def __missing__(self, piece: int) -> int:
        """Pack one piece's bytes, each into a lane of its own."""
        spread = bytearray(2 * self._width)
        spread[::2] = self._raw[piece * self._width : (piece + 1) * self._width]
        number = self[piece] = int.from_bytes(spread, "little") - self._nought
        return number


@dataclass(frozen=True, slots=True)
class Model:
    """A network in whole numbers, and beside it one layer for the subjects."""

    head: Head
    pieces: Any = field(repr=False)
    signs: Mapping[str, int] = field(repr=False)
    weights: "Rows" = field(repr=False)
    subjects: "Rows" = field(repr=False)
    leanings: Sequence[Mapping[str, int]] = field(repr=False)
    outcomes: Sequence[int] = field(repr=False)
    level: int = field(repr=False)
    subject_lift: int = field(repr=False)
    shifts: dict[int, int] = field(repr=False, default_factory=dict)
    glances: dict[int, Glance] = field(repr=False, default_factory=dict)

    def score(self, text: str, signs: Iterable[str] = ()) -> Scores:
        """Weigh a plain text and what is known beside it: who speaks, where, what was said before."""
        found = list(map(_number, self.pieces.iter(framed(text))))
        found += [number for sign in signs if (number := self.signs.get(sign)) is not None]
        size = len(found) or 1
        lanes = self._lanes(found, size)
        hidden = len(self.head.biases)
        total = sum(map(mul, map(_above, lanes[:hidden]), self.outcomes), self.level)
        total += sum(map(mul, lanes[hidden:], self.outcomes[hidden:]))
        *labels, urgent, near = self._meant(total, size)
        return Scores(_shares(labels), _share(urgent), near, found)

    def subject(self, scores: Scores, lent: Container[str] = ()) -> str:
        """Name the likeliest subject of a message that was scored; ``lent`` are those just spoken of."""
        weighed = zip(self._subject_scores(scores), self.head.subjects, strict=True)
        found = sorted(
            [(score + LENT, name) if name in lent else (score, name) for score, name in weighed], reverse=True
        )
        if lent and found[0][1] == Subject.OTHER:
            return next(name for _, name in found if name in lent)
        return found[0][1]

    def subjects_of(self, scores: Scores) -> dict[str, tuple[int, float]]:
        """Give the rank and the chance of every subject, the likeliest first."""
        chances = zip(_shares(self._subject_scores(scores)), self.head.subjects, strict=True)
        return {name: (rank, chance) for rank, (chance, name) in enumerate(sorted(chances, reverse=True))}

    def _subject_scores(self, scores: Scores) -> list[float]:
        head, found = self.head, scores.pieces[:MOST]
        total = sum(map(self.subjects.__getitem__, found), self.subject_lift)
        lanes = memoryview(total.to_bytes(len(head.subjects) * LANE // 8, "little")).cast("H")
        by = 1 / math.sqrt(len(found) or 1)
        weighed = zip(lanes, head.subject_scales, head.subject_intercepts, strict=True)
        return [(lane - _HALF) * scale * by + base for lane, scale, base in weighed]

    def reasons(self, words: Iterable[str], label: str, most: int) -> list[str]:
        """Give, of some words, those that speak most for a label by themselves, against the others."""
        leanings = self.leanings[self.head.labels.index(label)]
        best = sorted(((leanings[word], word) for word in set(words) if word in leanings), reverse=True)
        return [word for _, word in best[:most]]

    def with_threads(self, weights: Mapping[str, float]) -> "Model":
        """Give the same model with other weights for threads."""
        return replace(self, head=replace(self.head, threads=weights))

    def _meant(self, total: int, size: int) -> list[float]:
        """Take the second layer's lanes apart and make them what the network means."""
        bases, by = self.head.intercepts, 1 / (FINE * math.sqrt(size))
        lanes = memoryview(total.to_bytes(len(bases) * _WIDE // 8, "little")).cast("Q")
        return [(lane - _WIDE_HALF) * by + base for lane, base in zip(lanes, bases, strict=True)]

    def _lanes(self, found: Sequence[int], size: int) -> list[int]:
        """Add up the first layer; half a lane stands for nought."""
        shift = self.shifts.get(size) or self._shift(size)
        weight = self.weights.__getitem__
        if size <= MOST:
            return self._apart(sum(map(weight, found), shift))
        lifted = self.shifts.get(0) or self._shift(0)
        parts = [self._apart(sum(map(weight, found[at : at + MOST]), lifted)) for at in range(0, size, MOST)]
        sums = (sum(column) - _HALF * len(parts) for column in zip(*parts, self._apart(shift), strict=True))
        return [min(max(lane, 0), 2 * _HALF - 1) for lane in sums]

    def _apart(self, total: int) -> list[int]:
        """Take the lanes of the first layer apart."""
        return memoryview(total.to_bytes(len(self.head.scales) * LANE // 8, "little")).cast("H").tolist()

    def _shift(self, size: int) -> int:
        """Give the biases as they weigh beside so many pieces, every lane lifted by half of it."""
        root, lanes = math.sqrt(size), len(self.head.scales)
        steps = (round(bias * root / scale) for bias, scale in zip(self.head.biases, self.head.scales, strict=False))
        biases = (min(max(step, -_ROOM), _ROOM) for step in steps)
        return self.shifts.setdefault(size, _packed(biases, LANE) + _packed([_HALF] * lanes, LANE))


def framed(text: str) -> str:
    """Write a plain text as pieces are looked for in it: its ends marked, small letters, every digit a nought."""
    return "^" + _DIGITS.sub("0", text[:_WEIGHED].lower()) + "$"


def _packed(values: Iterable[int], width: int) -> int:
    """Put whole numbers, also below nought, side by side in lanes of so many bits."""
    total = 0
    for at, value in enumerate(values):
        total += value << at * width
    return total


def _share(score: float) -> float:
    """Turn one score into a probability."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def _shares(scores: Sequence[float]) -> list[float]:
    """Turn scores that compete into probabilities."""
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]


def dump(head: Mapping[str, object], sections: Mapping[str, bytes]) -> bytes:
    """Write a model as the bytes of its file: a line of JSON with the sections' lengths, then the sections."""
    lengths = {name: len(sections[name]) for name in sorted(sections)}
    line = json.dumps({**head, "sections": lengths}, ensure_ascii=False, sort_keys=True).encode() + b"\n"
    return zlib.compress(line + b"".join(map(sections.__getitem__, lengths)), 9)


def parse(data: bytes) -> Model:
    """Read a model from the bytes of its file."""
    raw = zlib.decompress(data)
    at = raw.index(b"\n") + 1
    said = json.loads(raw[:at])
    sections: dict[str, bytes] = {}
    for name, length in said["sections"].items():
        sections[name], at = raw[at : at + length], at + length
    names = {name: sections[name].decode().splitlines() for name in ("pieces", "signs", "words")}
    head = _head(said)
    pieces = ahocorasick.Automaton()
    for number, piece in enumerate(names["pieces"]):
        pieces.add_word(piece, number)
    pieces.make_automaton()
    outcomes = [_packed(row, _WIDE) for row in said["outcomes"]]
    return Model(
        head=head,
        pieces=pieces,
        signs={sign: number for number, sign in enumerate(names["signs"], start=len(names["pieces"]))},
        weights=Rows(sections["weights"], len(head.scales)),
        subjects=Rows(sections["subjects"], len(head.subjects)),
        leanings=_leanings(names["words"], sections["leanings"], len(head.labels)),
        outcomes=outcomes,
        level=_packed([_WIDE_HALF] * len(head.intercepts), _WIDE) - _HALF * sum(outcomes[len(head.biases) :]),
        subject_lift=_packed([_HALF] * len(head.subjects), LANE),
    )


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
