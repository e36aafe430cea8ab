"""Writing: a trained network as the whole numbers of the model's file."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from types import MappingProxyType

import numpy as np

from nlp.labels import LABELS, SUBJECTS
from nlp.model import FINE, Thresholds
from nlp.sections import dump
from nlp.training.choosing import UNSET
from nlp.training.lessons import is_sign, matrix, pieces
from nlp.training.network import Array, Network

_MOST = 127  # what a byte holds on either side of nought
_LEANING = 24.0  # how many steps of a word's leaning make one


def written(
    network: Network,
    subjects: Network,
    known: Mapping[str, int],
    words: Sequence[str] = (),
    thresholds: Thresholds = UNSET,
    warmth: float = 1.0,
    threads: Mapping[str, float] = MappingProxyType({}),
) -> bytes:
    """Write the file; ``warmth`` makes the labels' probabilities say how often they are right."""
    first = network.loud().astype(np.float64)
    scales, subject_scales = _scales(first), _scales(subjects.pieces)
    cooling = np.array([warmth] * len(LABELS) + [1.0] * (len(network.intercepts) - len(LABELS)))
    second = np.vstack([network.outcomes, np.eye(len(cooling))]) * scales[:, None] / cooling
    head = {
        "labels": LABELS,
        "subjects": SUBJECTS,
        "scales": _short(scales),
        "biases": _short(network.biases),
        "intercepts": _short(network.intercepts / cooling),
        "subject_scales": _short(subject_scales),
        "subject_intercepts": _short(subjects.intercepts),
        "thresholds": asdict(thresholds),
        "threads": {sign: float(f"{weight:.3g}") for sign, weight in threads.items()},
        "outcomes": np.rint(second * FINE).astype(int).tolist(),
    }
    names = sorted(known, key=known.__getitem__)
    sections = {
        "pieces": "\n".join(name for name in names if not is_sign(name)).encode(),
        "signs": "\n".join(name for name in names if is_sign(name)).encode(),
        "words": "\n".join(words).encode(),
        "weights": _bytes(first / scales),
        "subjects": _bytes(subjects.pieces / subject_scales),
        "leanings": _leanings(network, known, words),
    }
    return dump(head, sections)


def _scales(weights: Array) -> Array:
    """Say what one step is worth in each column, so that the largest weight still fits."""
    return np.maximum(np.abs(weights).max(axis=0), 1e-9) / _MOST


def _bytes(steps: Array) -> bytes:
    """Round weights to bytes, 128 meaning nought."""
    rounded: bytes = (np.clip(np.rint(steps), -_MOST, _MOST).astype(int) + 128).astype(np.uint8).tobytes()
    return rounded


def _leanings(network: Network, known: Mapping[str, int], words: Sequence[str]) -> bytes:
    """Say what each word alone makes of every label, against the others: n × labels bytes."""
    found = [[piece for piece in pieces(word) if "^" not in piece and "$" not in piece] for word in words]
    scores = network.scores(matrix([*found, []], known))[:, : len(LABELS)]
    against = scores[:-1] - scores[-1]
    return _bytes((against - against.mean(axis=1, keepdims=True)) * _LEANING)


def _short(numbers: Sequence[float] | Array) -> list[float]:
    """Write numbers with as many digits as matter."""
    return [float(f"{number:.6g}") for number in numbers]
