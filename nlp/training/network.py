"""A network while it learns: the same two layers as in ``nlp.model``, in floating point.  Needs numpy and scipy."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
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
    """What is to be learnt: pieces of n messages, n × V, and the share of every outcome, n × K.

    Outcomes that compete add up to 1 in every row; a single one that does not (K = 1) is 0 or 1.
    """

    pieces: csr_matrix
    right: Array


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


def learn(lesson: Lesson, hidden: int, epochs: int, seed: int) -> Network:
    """Train a network: Adam on cross-entropy, a rate that rises and falls, pieces and units dropped at random."""
    rng = np.random.default_rng(seed)
    count, outcomes = lesson.right.shape
    network = _born(lesson.pieces.shape[1], hidden, outcomes, rng)
    adam, done, steps = _Adam(network), 0, epochs * -(-count // _BATCH)
    rate = _RATE if hidden else _RATE_ALONE
    for _ in range(epochs):
        order = rng.permutation(count)
        for at in range(0, count, _BATCH):
            adam.step(_gradients(network, lesson, order[at : at + _BATCH], rng), rate * _rise_and_fall(done / steps))
            done += 1
    return network


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


def _born(size: int, hidden: int, outcomes: int, rng: Any) -> Network:
    """Give a network that knows nothing."""
    units = (rng.standard_normal((size, hidden)) * _START).astype(np.float32)
    return Network(
        pieces=np.hstack([units, np.zeros((size, outcomes), np.float32)]),
        biases=np.zeros(hidden, np.float32),
        outcomes=(rng.standard_normal((hidden, outcomes)) * max(1, hidden) ** -0.5).astype(np.float32),
        intercepts=np.zeros(outcomes, np.float32),
    )


def _rise_and_fall(share: float) -> float:
    """Rise over the first third, fall to nothing by the end."""
    return share / 0.3 if share < 0.3 else 0.5 * (1 + float(np.cos(np.pi * (share - 0.3) / 0.7)))


def _gradients(network: Network, lesson: Lesson, some: Array, rng: Any) -> tuple[Array, dict[str, Array]]:
    """Run some messages forth and back: the pieces they touch, and the gradient of every weight."""
    given = _scaled(lesson.pieces[some])
    given.data *= (rng.random(given.data.shape) > _DROPPED_PIECES) / np.float32(1 - _DROPPED_PIECES)
    touched, columns = np.unique(given.indices, return_inverse=True)
    near = csr_matrix((given.data, columns, given.indptr), shape=(len(some), len(touched)))
    hidden = network.hidden
    sums = near @ network.pieces[touched]
    units = np.maximum(LOUD * sums[:, :hidden] + network.biases, 0)
    kept = (rng.random(units.shape) > _DROPPED_UNITS).astype(np.float32) / np.float32(1 - _DROPPED_UNITS)
    units *= kept
    said = _likely(units @ network.outcomes + sums[:, hidden:] + network.intercepts)
    back = (said - lesson.right[some]) / len(some)
    through = (back @ network.outcomes.T) * kept * (units > 0)
    return touched, {
        "pieces": near.T @ np.hstack([LOUD * through, back]),
        "biases": through.sum(axis=0),
        "outcomes": units.T @ back,
        "intercepts": back.sum(axis=0),
    }


def _likely(scores: Array) -> Array:
    """Make scores probabilities: of outcomes that compete, or of a single one."""
    if scores.shape[1] == 1:
        return 1 / (1 + np.exp(-scores))
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


class _Adam:
    """Adam; the pieces' weights are only moved where a message of the batch touches them."""

    _FIRST, _SECOND, _LEAST = 0.9, 0.999, 1e-8

    def __init__(self, network: Network) -> None:
        self._network = network
        names = ("pieces", "biases", "outcomes", "intercepts")
        self._means = {name: np.zeros_like(getattr(network, name)) for name in names}
        self._squares = {name: np.zeros_like(getattr(network, name)) for name in names}
        self._steps = 0

    def step(self, found: tuple[Array, dict[str, Array]], rate: float) -> None:
        """Move every weight a little against its gradient."""
        touched, gradients = found
        self._steps += 1
        rate *= (1 - self._SECOND**self._steps) ** 0.5 / (1 - self._FIRST**self._steps)
        for name, gradient in gradients.items():
            at = touched if name == "pieces" else slice(None)
            mean_now = self._FIRST * self._means[name][at] + (1 - self._FIRST) * gradient
            square = self._SECOND * self._squares[name][at] + (1 - self._SECOND) * gradient**2
            self._means[name][at], self._squares[name][at] = mean_now, square
            getattr(self._network, name)[at] -= rate * mean_now / (np.sqrt(square) + self._LEAST)
