"""Threading: what speaks for one thread of a talk and not another, learnt from scenes by a conditional logit."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from nlp import threads
from nlp.corpora import Row
from nlp.model import BELONGS, OPENS, Model
from nlp.reading import read_with
from nlp.training.network import Array

_CALM = 10.0  # how strongly weights are drawn to nought
_OFTEN = 20  # lines that hold a mark which may speak

_MARKS = (BELONGS, OPENS)

_TOGETHER = 4  # scenes of one writer that are learnt as the talk of one group, one after another

Scene = Sequence[Row]
Talk = Sequence[Scene]


@dataclass(frozen=True, slots=True)
class Example:
    """One line's options, the signs of each, and which is right."""

    options: list[list[str]]
    right: int


@dataclass(frozen=True, slots=True)
class Counts:
    """Right, superfluous and missing ones."""

    right: int = 0
    over: int = 0
    missing: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.right + other.right, self.over + other.over, self.missing + other.missing)

    @property
    def f1(self) -> float:
        """Give the harmonic mean of precision and recall."""
        return 2 * self.right / max(1, 2 * self.right + self.over + self.missing)


def scenes(rows: Iterable[Row]) -> list[list[Row]]:
    """Part rows into their scenes."""
    found: dict[int, list[Row]] = {}
    for row in rows:
        if row.scene is not None:
            found.setdefault(row.scene, []).append(row)
    return list(found.values())


def talks(given: Iterable[Scene]) -> list[Talk]:
    """Put scenes of one kind of group one after another: a living group has old matters when a new one comes up."""
    kinds: dict[str | None, list[Scene]] = {}
    for scene in given:
        kinds.setdefault(scene[0].level, []).append(scene)
    return [own[at : at + _TOGETHER] for own in kinds.values() for at in range(0, len(own), _TOGETHER)]


def examples(model: Model, talk: Talk) -> list[Example]:
    """Go through scenes as they really went, and note at each line what there was to choose from."""
    known: dict[tuple[int, int | None], threads.Thread] = {}
    made, at = [], 0
    for number, scene in enumerate(talk):
        previous = before = None
        for row, line in zip(scene, _lines(model, scene), strict=True):
            alive = dict(sorted(known.items(), key=lambda item: item[1].last)[-threads.MOST :])
            options = threads.options_of(line, at, list(alive.values()), previous, before)
            own = (number, row.seq if row.opens else row.same_as)
            right = len(alive) if row.opens else list(alive).index(own) if own in alive else len(alive) + 1
            made.append(Example(options, right))
            previous, before = known.get(own), line.spoken
            if row.opens:
                previous = known[own] = threads.begin(at, line, at)
            elif previous:
                previous.grow(line, at)
            at += 1
        at += threads.GAP
    return made


def learned(given: Sequence[Example]) -> dict[str, float]:
    """Find the weights under which what was right is likeliest."""
    held = Counter(sign for example in given for sign in set(chain.from_iterable(example.options)))
    names = sorted(sign for sign, lines in held.items() if lines >= _OFTEN or not sign.startswith(_MARKS))
    number = {sign: at for at, sign in enumerate(names)}
    options = [[number[sign] for sign in option if sign in number] for example in given for option in example.options]
    starts = np.cumsum([0, *(len(example.options) for example in given)])
    right = starts[:-1] + [example.right for example in given]
    table = csr_matrix(
        (
            np.ones(sum(map(len, options))),
            np.concatenate([*options, []]).astype(int),
            np.cumsum([0, *map(len, options)]),
        ),
        shape=(len(options), len(names)),
    )
    best = minimize(_surprise, np.zeros(len(names)), (table, starts, right), jac=True, method="L-BFGS-B")
    return dict(zip(names, map(float, best.x), strict=True))


def measured(model: Model, weights: Mapping[str, float], talk: Talk) -> tuple[Counts, Counts]:
    """Play scenes in one group: how well matters are opened, and how well messages are put together, pair by pair."""
    model = model.with_threads(weights)
    known: list[threads.Thread] = []
    opened, at = Counts(), 0
    said: list[int | None] = []
    true: list[tuple[int, int] | None] = []
    for number, scene in enumerate(talk):
        previous = before = None
        for row, line in zip(scene, _lines(model, scene), strict=True):
            alive = sorted(known, key=lambda thread: thread.last)[-threads.MOST :]
            choice = threads.choose(model, line, at, alive, previous, before)
            previous, before = choice.thread, line.spoken
            if choice.new:
                previous = threads.begin(at, line, at)
                known.append(previous)
            elif previous:
                previous.grow(line, at)
            said.append(previous.key if previous else None)
            matter = row.seq if row.opens else row.same_as
            true.append(None if matter is None else (number, matter))
            opened += Counts(choice.new and row.opens, choice.new and not row.opens, row.opens and not choice.new)
            at += 1
        at += threads.GAP
    return opened, _pairs(said, true)


def _pairs(said: Sequence[object], true: Sequence[object]) -> Counts:
    counts = Counts()
    for one in range(len(said)):
        for other in range(one):
            together = said[one] is not None and said[one] == said[other]
            belong = true[one] is not None and true[one] == true[other]
            counts += Counts(together and belong, together and not belong, belong and not together)
    return counts


def _lines(model: Model, scene: Scene) -> list[threads.Line]:
    return [threads.line(read_with(model, row.text, **row.beside), row.speaker, row.role) for row in scene]


def _surprise(weights: Array, table: csr_matrix, starts: Array, right: Array) -> tuple[float, Array]:
    """Give how unlikely the right options are under the weights, and the gradient of that."""
    scores = table @ weights
    sizes = np.diff(starts)
    powers = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts[:-1]), sizes))
    shares = powers / np.repeat(np.add.reduceat(powers, starts[:-1]), sizes)
    loss = -np.log(shares[right] + 1e-12).sum() + 0.5 * _CALM * weights @ weights
    shares[right] -= 1
    return float(loss), table.T @ shares + _CALM * weights
