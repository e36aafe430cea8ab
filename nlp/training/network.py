"""A network while it learns: the same two layers as in ``nlp.model``, in floating point.  Needs numpy and scipy."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np
from scipy.linalg import block_diag
from scipy.sparse import csr_matrix

Array = Any

LOUD = 3.0
"""How loudly the first layer speaks: its sums start near nought; louder, its units are awake from the beginning."""

_BATCH = 128
_RATE, _RATE_ALONE = 0.004, 0.02  # a layer that stands alone starts from nothing and learns in larger steps
_DROPPED_PIECES = 0.2
_DROPPED_UNITS = 0.3
_START = 0.05


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learnt of n messages: the share of every outcome, n × K, by so many hidden units.

    Outcomes that compete add up to 1 in every row; a single one that does not (K = 1) is 0 or 1.  Without hidden
    units the pieces lead to the outcomes alone.  ``teaches``: the rows that teach it, n booleans; all where not given.
    """

    right: Array
    hidden: int
    teaches: Array | None = None


@dataclass(slots=True)
class Network:
    """Weights: ``pieces`` V × (H + K) — hidden units, then what leads past them to the K outcomes — and the rest."""

    pieces: Array
    biases: Array
    outcomes: Array
    intercepts: Array

    @property
    def hidden(self) -> int:
        """Count the hidden units."""
        return int(self.biases.shape[0])

    def loud(self) -> Array:
        """Give the first layer as loudly as it speaks, V × (H + K)."""
        return self.pieces * np.array([LOUD] * self.hidden + [1.0] * len(self.intercepts), np.float32)

    def only(self, kept: Array) -> "Network":
        """Give the network without the pieces that are not kept."""
        return replace(self, pieces=self.pieces[kept])

    def scores(self, given: csr_matrix) -> Array:
        """Give the scores of messages, n × K."""
        sums = _scaled(given) @ self.pieces
        return np.maximum(LOUD * sums[:, : self.hidden] + self.biases, 0) @ self.outcomes + (
            sums[:, self.hidden :] + self.intercepts
        )


def learn(pieces: csr_matrix, lessons: Sequence[Lesson], epochs: int, seed: int) -> list[Network]:
    """Train a network a lesson, all in one walk through the messages' pieces, n × V.

    Adam on cross-entropy, a rate that rises and falls, pieces and units dropped at random.
    """
    rng = np.random.default_rng(seed)
    count = pieces.shape[0]
    abreast = _Abreast(pieces.shape[1], lessons, rng)
    adam, done, steps = _Adam(abreast), 0, epochs * -(-count // _BATCH)
    for _ in range(epochs):
        order = rng.permutation(count)
        for at in range(0, count, _BATCH):
            some = order[at : at + _BATCH]
            adam.step(abreast.gradients(pieces[some], some, rng), _rise_and_fall(done / steps))
            done += 1
    return abreast.networks()


def mean(networks: Sequence[Network]) -> Network:
    """Put networks for the same outcomes side by side, as one that says their mean."""
    count = len(networks)
    past = sum(one.pieces[:, one.hidden :] for one in networks) / count
    return Network(
        pieces=np.hstack([*(one.pieces[:, : one.hidden] for one in networks), past]),
        biases=np.concatenate([one.biases for one in networks]),
        outcomes=np.vstack([one.outcomes for one in networks]) / count,
        intercepts=sum(one.intercepts for one in networks) / count,
    )


def beside(networks: Sequence[Network]) -> Network:
    """Put networks for different outcomes side by side, as one that says all of them."""
    units = [one.pieces[:, : one.hidden] for one in networks]
    return Network(
        pieces=np.hstack([*units, *(one.pieces[:, one.hidden :] for one in networks)]),
        biases=np.concatenate([one.biases for one in networks]),
        outcomes=block_diag(*(one.outcomes for one in networks)).astype(np.float32),
        intercepts=np.concatenate([one.intercepts for one in networks]),
    )


def _scaled(given: csr_matrix) -> csr_matrix:
    """Make long messages no louder than short ones."""
    counts = np.diff(given.indptr)
    scaled = given.copy()
    scaled.data = np.repeat(1 / np.sqrt(np.maximum(1, counts)), counts).astype(np.float32) * given.data
    return scaled


def _rise_and_fall(share: float) -> float:
    """Rise over the first third, fall to nothing by the end."""
    return share / 0.3 if share < 0.3 else 0.5 * (1 + float(np.cos(np.pi * (share - 0.3) / 0.7)))


def _likely(scores: Array) -> Array:
    """Make scores probabilities: of outcomes that compete, or of a single one."""
    if scores.shape[1] == 1:
        with np.errstate(over="ignore"):  # far below nought it is nought
            return 1 / (1 + np.exp(-scores))
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


class _Abreast:
    """Networks side by side while they learn: ``pieces`` V × (all hidden units, then all outcomes)."""

    def __init__(self, size: int, lessons: Sequence[Lesson], rng: Any) -> None:
        self._lessons = lessons
        units, outcomes = [one.hidden for one in lessons], [one.right.shape[1] for one in lessons]
        self.hidden = sum(units)
        self._units, self._ends = _slices(units), _slices(outcomes)
        born = [
            (rng.standard_normal((h, k)) * max(1, h) ** -0.5).astype(np.float32)
            for h, k in zip(units, outcomes, strict=True)
        ]
        self._own = block_diag(*(np.ones_like(one) for one in born)).astype(np.float32)
        self.weights: dict[str, Array] = {
            "pieces": np.hstack(
                [
                    (rng.standard_normal((size, self.hidden)) * _START).astype(np.float32),
                    np.zeros((size, sum(outcomes)), np.float32),
                ]
            ),
            "biases": np.zeros(self.hidden, np.float32),
            "outcomes": block_diag(*born).astype(np.float32),
            "intercepts": np.zeros(sum(outcomes), np.float32),
        }
        past = np.repeat([_RATE if h else _RATE_ALONE for h in units], outcomes).astype(np.float32)
        self.rates: dict[str, Any] = {
            "pieces": np.concatenate([np.full(self.hidden, _RATE, np.float32), past]),
            "biases": _RATE,
            "outcomes": _RATE,
            "intercepts": past,
        }

    def gradients(self, pieces: csr_matrix, some: Array, rng: Any) -> tuple[Array, dict[str, Array]]:
        """Run some messages forth and back: the pieces they touch, and the gradient of every weight."""
        given = _scaled(pieces)
        given.data *= (rng.random(given.data.shape, np.float32) > _DROPPED_PIECES) / np.float32(1 - _DROPPED_PIECES)
        touched, columns = np.unique(given.indices, return_inverse=True)
        near = csr_matrix((given.data, columns, given.indptr), shape=(len(some), len(touched)))
        weights, hidden = self.weights, self.hidden
        sums = near @ weights["pieces"][touched]
        units = np.maximum(LOUD * sums[:, :hidden] + weights["biases"], 0)
        kept = (rng.random(units.shape, np.float32) > _DROPPED_UNITS) / np.float32(1 - _DROPPED_UNITS)
        units *= kept
        back = self._wrong(units @ weights["outcomes"] + sums[:, hidden:] + weights["intercepts"], some)
        through = (back @ weights["outcomes"].T) * kept * (units > 0)
        return touched, {
            "pieces": near.T @ np.hstack([LOUD * through, back]),
            "biases": through.sum(axis=0),
            "outcomes": (units.T @ back) * self._own,
            "intercepts": back.sum(axis=0),
        }

    def networks(self) -> list[Network]:
        """Part them again."""
        weights, hidden = self.weights, self.hidden
        return [
            Network(
                pieces=np.hstack([weights["pieces"][:, units], weights["pieces"][:, hidden:][:, ends]]),
                biases=weights["biases"][units],
                outcomes=weights["outcomes"][units, ends],
                intercepts=weights["intercepts"][ends],
            )
            for units, ends in zip(self._units, self._ends, strict=True)
        ]

    def _wrong(self, scores: Array, some: Array) -> Array:
        """How far every outcome is from right, by the rows that teach it."""
        wrong = np.zeros_like(scores)
        for lesson, ends in zip(self._lessons, self._ends, strict=True):
            teaches = np.ones(len(some), bool) if lesson.teaches is None else lesson.teaches[some]
            share = teaches[:, None] / np.float32(max(1, teaches.sum()))
            wrong[:, ends] = (_likely(scores[:, ends]) - lesson.right[some]) * share
        return wrong


def _slices(widths: Sequence[int]) -> list[slice]:
    """Where each begins and ends when they lie side by side."""
    ends = np.cumsum([0, *widths])
    return [slice(int(begin), int(end)) for begin, end in pairwise(ends)]


class _Adam:
    """Adam; the pieces' weights are only moved where a message of the batch touches them."""

    _FIRST, _SECOND, _LEAST = 0.9, 0.999, 1e-8

    def __init__(self, abreast: _Abreast) -> None:
        self._weights, self._rates = abreast.weights, abreast.rates
        self._means = {name: np.zeros_like(own) for name, own in self._weights.items()}
        self._squares = {name: np.zeros_like(own) for name, own in self._weights.items()}
        self._steps = 0

    def step(self, found: tuple[Array, dict[str, Array]], share: float) -> None:
        """Move every weight a little against its gradient, by this share of its rate."""
        touched, gradients = found
        self._steps += 1
        share *= (1 - self._SECOND**self._steps) ** 0.5 / (1 - self._FIRST**self._steps)
        for name, gradient in gradients.items():
            at = touched if name == "pieces" else slice(None)
            mean, square = self._means[name][at], self._squares[name][at]
            mean *= self._FIRST
            mean += (1 - self._FIRST) * gradient
            square *= self._SECOND
            gradient *= gradient
            gradient *= 1 - self._SECOND
            square += gradient
            self._means[name][at], self._squares[name][at] = mean, square
            np.sqrt(square, out=gradient)
            gradient += self._LEAST
            np.divide(mean, gradient, out=gradient)
            gradient *= share * self._rates[name]
            self._weights[name][at] -= gradient
