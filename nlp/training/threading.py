"""Threading: what speaks for one thread of a talk and not another, learnt from scenes by a conditional logit."""

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

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


class Lessons:
    """Lines of talks, each with what there was to choose from, as a table: a row an option, a column a sign."""

    def __init__(self, writers: Mapping[str, tuple[Model, Sequence[Talk]]]) -> None:
        self._numbers: dict[str, int] = {}
        self._held = Counter[int]()
        self._columns, self._widths = array("i"), array("i")
        self._whose, self._sizes, self._right = list[str](), array("i"), array("i")
        for name, (model, own) in writers.items():
            for talk in own:
                self._go_through(name, model, talk)

    def learned(self, but: Collection[str] = ()) -> dict[str, float]:
        """Find the weights under which what was right is likeliest, in the talks of all writers ``but`` these."""
        kept = np.array([name not in but for name in self._whose], bool)
        if not kept.any():
            return {}
        sizes = np.asarray(self._sizes)
        table = self._table[np.repeat(kept, sizes)]
        starts = np.cumsum([0, *sizes[kept]])
        right = starts[:-1] + np.asarray(self._right)[kept]
        best = minimize(_surprise, np.zeros(table.shape[1]), (table, starts, right), jac=True, method="L-BFGS-B")
        return dict(zip(self._names, map(float, best.x), strict=True))

    @cached_property
    def _table(self) -> Any:
        ends = np.cumsum([0, *self._widths])
        shape = (len(self._widths), len(self._numbers))
        every = csr_matrix((np.ones(len(self._columns)), np.asarray(self._columns), ends), shape=shape)
        return every[:, [self._numbers[name] for name in self._names]]

    @cached_property
    def _names(self) -> list[str]:
        """The signs that may speak: a mark only where it is often there."""
        return sorted(n for n, at in self._numbers.items() if self._held[at] >= _OFTEN or not n.startswith(_MARKS))

    def _go_through(self, writer: str, model: Model, talk: Talk) -> None:
        """Go through scenes as they really went, and note at each line what there was to choose from."""
        known: dict[tuple[int, int | None], threads.Thread] = {}
        at = 0
        for number, scene in enumerate(talk):
            previous = before = None
            for row, line in zip(scene, _lines(model, scene), strict=True):
                alive = dict(sorted(known.items(), key=lambda item: item[1].last)[-threads.MOST :])
                options = threads.options_of(line, at, list(alive.values()), previous, before)
                own = (number, row.seq if row.opens else row.same_as)
                right = len(alive) if row.opens else list(alive).index(own) if own in alive else len(alive) + 1
                self._note(writer, options, right)
                previous, before = known.get(own), line.spoken
                if row.opens:
                    previous = known[own] = threads.begin(at, line, at)
                elif previous:
                    previous.grow(line, at)
                at += 1
            at += threads.GAP

    def _note(self, writer: str, options: Sequence[Sequence[str]], right: int) -> None:
        numbers = [[self._numbers.setdefault(sign, len(self._numbers)) for sign in option] for option in options]
        self._held.update(set(chain.from_iterable(numbers)))
        for option in numbers:
            self._columns.extend(option)
            self._widths.append(len(option))
        self._whose.append(writer)
        self._sizes.append(len(options))
        self._right.append(right)


def measured(model: Model, talk: Talk) -> tuple[Counts, Counts]:
    """Play scenes in one group: how well matters are opened, and how well messages are put together, pair by pair."""
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
