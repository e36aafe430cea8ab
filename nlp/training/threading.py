"""Threading: what speaks for one thread of a talk and not another, learnt from scenes by a conditional logit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from nlp import threads
from nlp.corpora import Row
from nlp.model import Model
from nlp.reading import read_with
from nlp.training.network import Array

_CALM = 1.0  # how strongly weights are drawn to nought

Scene = Sequence[Row]


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


def examples(model: Model, scene: Scene) -> list[Example]:
    """Go through a scene as it really went, and note at each line what there was to choose from."""
    known: dict[int, threads.Thread] = {}
    previous, made = None, []
    for at, (row, line) in enumerate(zip(scene, _lines(model, scene), strict=True)):
        options = threads.options_of(line, at, list(known.values()), previous)
        right = len(known) if row.opens else len(known) + 1
        if row.same_as in known:
            right = list(known).index(row.same_as)
        made.append(Example(options, right))
        previous = None
        if row.opens:
            previous = known[row.seq] = threads.begin(row.seq, line, at)
        elif row.same_as in known:
            previous = known[row.same_as]
            previous.grow(line, at)
    return made


def learned(given: Sequence[Example]) -> dict[str, float]:
    """Find the weights under which what was right is likeliest."""
    names = sorted({sign for example in given for option in example.options for sign in option})
    number = {sign: at for at, sign in enumerate(names)}
    options = [[number[sign] for sign in option] for example in given for option in example.options]
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


def measured(model: Model, weights: Mapping[str, float], scene: Scene) -> tuple[Counts, Counts]:
    """Play a scene: how well matters are opened, and how well messages are put together, pair by pair."""
    model = model.with_threads(weights)
    known: list[threads.Thread] = []
    previous, said = None, list[int | None]()
    opened = Counts()
    for at, (row, line) in enumerate(zip(scene, _lines(model, scene), strict=True)):
        choice = threads.choose(model, line, at, known, previous)
        previous = choice.thread
        if choice.new:
            previous = threads.begin(at, line, at)
            known.append(previous)
        elif previous:
            previous.grow(line, at)
        said.append(previous.key if previous else None)
        opened += Counts(choice.new and row.opens, choice.new and not row.opens, row.opens and not choice.new)
    true = [row.seq if row.opens else row.same_as for row in scene]
    return opened, _pairs(said, true)


def _pairs(said: Sequence[int | None], true: Sequence[int | None]) -> Counts:
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
