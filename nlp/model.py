"""The model: one packed number a feature holds its weights for every label and subject, so a reading is one sum."""

import json
import math
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path

_FIELD = 24  # bits a weight takes inside a packed number: room for sums over a whole message
_MASK = (1 << _FIELD) - 1
_ZERO = 128  # weights are kept as bytes, 128 meaning nought


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How sure is sure enough, chosen on messages that the model had not seen."""

    open: float
    ask: float
    relay: float
    urgent: float


@dataclass(frozen=True, slots=True)
class Scores:
    """What the model thinks of one message."""

    labels: dict[str, float]
    subjects: dict[str, float]
    urgent: float


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of every feature, and how their sums become probabilities."""

    labels: tuple[str, ...]
    subjects: tuple[str, ...]
    scales: tuple[float, ...]
    intercepts: tuple[float, ...]
    thresholds: Thresholds
    table: dict[str, int] = field(repr=False)

    def score(self, features: Iterable[str], size: int) -> Scores:
        """Weigh the features of one message; ``size`` is their number, known to the model or not."""
        known = [packed for packed in map(self.table.get, features) if packed]
        total, offset, norm = sum(known), _ZERO * len(known), 1 / math.sqrt(size or 1)
        sums: list[float] = []
        for scale, intercept in zip(self.scales, self.intercepts, strict=True):
            sums.append(((total & _MASK) - offset) * scale * norm + intercept)
            total >>= _FIELD
        split = len(self.labels)
        return Scores(
            dict(zip(self.labels, _shares(sums[:split]), strict=True)),
            dict(zip(self.subjects, _shares(sums[split:-1]), strict=True)),
            _share(sums[-1]),
        )

    def weight(self, feature: str, label: str) -> int:
        """Say how much a feature speaks for a label, against what it says for the others."""
        packed = self.table.get(feature)
        if packed is None:
            return 0
        return (packed >> _FIELD * self.labels.index(label) & _MASK) - _ZERO


def _share(score: float) -> float:
    """Turn one score into a probability."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def _shares(scores: Sequence[float]) -> list[float]:
    """Turn scores that compete into probabilities."""
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]


def packed(weights: Sequence[bytes]) -> list[int]:
    """Pack each feature's bytes into one number of wide fields."""
    width = _FIELD // 8
    numbers: list[int] = []
    for row in weights:
        spread = bytearray(width * len(row))
        spread[::width] = row
        numbers.append(int.from_bytes(spread, "little"))
    return numbers


def dump(head: Mapping[str, object], names: Sequence[str], weights: bytes) -> bytes:
    """Write a model as the bytes of its file: a head, the features' names, their weights."""
    text = json.dumps(head, ensure_ascii=False, sort_keys=True) + "\n" + "\n".join(names)
    written = text.encode()
    return zlib.compress(len(written).to_bytes(4, "little") + written + weights, 9)


def parse(data: bytes) -> Model:
    """Read a model from the bytes of its file."""
    raw = zlib.decompress(data)
    end = 4 + int.from_bytes(raw[:4], "little")
    first, *names = raw[4:end].decode().split("\n")
    head, width = json.loads(first), (len(raw) - end) // len(names)
    rows = [raw[at : at + width] for at in range(end, len(raw), width)]
    return Model(
        labels=tuple(head["labels"]),
        subjects=tuple(head["subjects"]),
        scales=tuple(head["scales"]),
        intercepts=tuple(head["intercepts"]),
        thresholds=Thresholds(**head["thresholds"]),
        table=dict(zip(names, packed(rows), strict=True)),
    )


def load(path: Path) -> Model:
    """Read a model from a file."""
    return parse(path.read_bytes())


@cache
def shipped() -> Model:
    """Read the model that comes with the program, once."""
    return parse(files("nlp").joinpath("model.bin").read_bytes())
