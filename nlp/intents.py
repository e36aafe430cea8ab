"""Intents: which command words of one's own ask for, or none: one layer over pieces of text, in whole numbers.

As in ``nlp.model`` every piece of one to three characters holds one packed number: a lane that counts, and a lane for
each command, and one that tells whether any is asked for; one pass of an automaton finds the pieces of a message, and
adding their numbers is all there is.
"""

import math
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from operator import itemgetter
from pathlib import Path
from typing import Any

import ahocorasick

from nlp import sections
from nlp.model import framed

NONE = "-"
"""What is no command: talk, a question, a matter to be told of."""

LONGEST = 78
"""Characters of words that may ask for a command: no more pieces than a lane can count."""

_NOUGHT = 128  # the byte of a weight of nought
_NUMBERS = re.compile(r"[#＃]?\d{1,9}|[零〇一二三四五六七八九十百幺]{2,9}")
_count = itemgetter(1)


@dataclass(frozen=True, slots=True)
class Intents:
    """One layer in whole numbers.

    ``scales``: what one is worth in the lane of each command, and of whether any is asked for; ``intercepts``: where
    each begins; ``sureness``: slope and base of how often the likeliest is right, as a logit, by its own.
    """

    names: tuple[str, ...]
    scales: tuple[float, ...]
    intercepts: tuple[float, ...]
    sureness: tuple[float, float]
    pieces: Any = field(repr=False)

    def likeliest(self, plain: str, among: Collection[str]) -> tuple[str, float]:
        """Say which of some commands a plain text asks for most likely, and how often that is right; empty: none."""
        if not 1 < len(plain) <= LONGEST:
            return "", 0.0
        total = sum(map(_count, self.pieces.iter(framed(numberless(plain)))))
        size, *lanes = memoryview(total.to_bytes(2 * len(self.scales) + 2, "little")).cast("H")
        root, nought = math.sqrt(size or 1), _NOUGHT * size
        each = zip(lanes, self.scales, self.intercepts, strict=True)
        *scores, asks = [(lane - nought) * scale / root + base for lane, scale, base in each]
        top = max(scores)
        powers = [math.exp(score - top) for score in scores]
        best, name = max(((p, n) for p, n in zip(powers, self.names, strict=True) if n in among), default=(0.0, ""))
        share = best / (sum(powers) * (1 + math.exp(-max(asks, -30.0))))
        slope, base = self.sureness
        return name, _chance(slope * math.log(max(share, 1e-9) / max(1 - share, 1e-9)) + base)


def _chance(logit: float) -> float:
    return 1 / (1 + math.exp(-max(logit, -30.0)))


def numberless(plain: str) -> str:
    """Write every number as a nought: which ticket it is tells nothing of what is wanted."""
    return _NUMBERS.sub("0", plain)


def dump(head: Mapping[str, Sequence[object]], pieces: Sequence[str], weights: bytes) -> bytes:
    """Write the bytes of the file: pieces a tab apart, and a byte a piece and lane."""
    return sections.dump(head, {"pieces": "\t".join(pieces).encode(), "weights": weights})


def parse(data: bytes) -> Intents:
    """Read them again."""
    said, parts = sections.load(data)
    weights, lanes = parts["weights"], len(said["scales"])
    pieces = ahocorasick.Automaton()
    for at, piece in enumerate(parts["pieces"].decode().split("\t")):
        own = weights[at * lanes : (at + 1) * lanes]
        spread = bytearray(2 * lanes + 2)
        spread[0], spread[2::2] = 1, own
        pieces.add_word(piece, int.from_bytes(spread, "little"))
    pieces.make_automaton()
    whole: dict[str, Any] = {name: tuple(said[name]) for name in ("names", "scales", "intercepts", "sureness")}
    return Intents(**whole, pieces=pieces)


def load(path: Path) -> Intents:
    """Read a model from a file."""
    return parse(path.read_bytes())


@cache
def shipped() -> Intents:
    """Read the model that comes with the program, once."""
    return parse(files("nlp").joinpath("intents.bin").read_bytes())
