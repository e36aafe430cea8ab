"""Crossing: every writer is read by networks that have not seen a word of theirs; then one network reads all."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from nlp.corpora import Row
from nlp.measures import Case
from nlp.model import Model, Thresholds, parse
from nlp.plain import plain
from nlp.reading import REACH, listen, read_with
from nlp.signs import AMIDST, signs
from nlp.training.amidst import nameless
from nlp.training.choosing import UNSET, settled
from nlp.training.lessons import alarms, is_sign, labels, matrix, near, own_pieces, subjects, vocabulary
from nlp.training.network import Lesson, Network, beside, learn, mean
from nlp.training.threading import Counts, Lessons, measured, scenes, talks
from nlp.training.writing import written
from nlp.words import cutter
from nlp.zones import TICKETS

FOLDS = 5
HIDDEN = 8
NETWORKS = 3
"""Networks for the labels, of so many hidden units each; the mean of two is worth half a point, a third a fifth."""

EPOCHS = 6
PIECES = 50_000
"""Pieces and signs that are kept; of 90,000 the rest is worth half a point of F1, and twice the memory."""


_TIMES = 2  # a word said in one message only is no reason

Found = list[str]
Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Crossing:
    """The model of everything, and how each writer was read by a model of the others."""

    data: bytes
    pieces: int
    thresholds: Thresholds
    cases: Mapping[str, Sequence[Case]]
    opened: Counts
    paired: Counts


@dataclass(frozen=True, slots=True)
class _Reader:
    """A network for labels, alarms and what is near, and one for subjects, with the numbers of their pieces."""

    network: Network
    subjects: Network
    known: dict[str, int]

    def written(
        self,
        thresholds: Thresholds = UNSET,
        warmth: float = 1.0,
        words: Sequence[str] = (),
        threads: Mapping[str, float] = MappingProxyType({}),
    ) -> bytes:
        return written(self.network, self.subjects, self.known, words, thresholds, warmth, threads)


def _slim(reader: _Reader, pieces: Any) -> _Reader:
    """Leave out the pieces that matter least: whose weights are small, or that are hardly met."""
    names = sorted(reader.known, key=reader.known.__getitem__)
    times = np.bincount(pieces.indices, minlength=len(names))
    worth = np.linalg.norm(reader.network.loud(), axis=1) * np.sqrt(times)
    worth[[at for at, name in enumerate(names) if is_sign(name)]] = np.inf
    kept = np.sort(np.argsort(-worth, kind="stable")[:PIECES])
    return _Reader(
        reader.network.only(kept), reader.subjects.only(kept), {names[at]: place for place, at in enumerate(kept)}
    )


class _School:
    """Trains networks, as many at a time as the machine has cores, and tells how far it is."""

    def __init__(self, pool: ProcessPoolExecutor, seed: int, progress: Progress, readers: int) -> None:
        self._pool, self._seed, self._progress = pool, seed, progress
        self._total, self._done = readers, 0

    def readers(
        self, classes: Sequence[tuple[Sequence[Row], Sequence[Found]]], networks: int = NETWORKS
    ) -> list[_Reader]:
        """Train one reader a class, with so many networks for the labels."""
        known = [vocabulary(found) for _, found in classes]
        pieces = [matrix(found, own) for (_, found), own in zip(classes, known, strict=True)]
        jobs = [
            self._pool.submit(_learn, given, _lessons(rows, networks), self._seed)
            for given, (rows, _) in zip(pieces, classes, strict=True)
        ]
        return [
            _slim(_Reader(beside([mean(grown[:networks]), *grown[networks:]]), subject, own), given)
            for (*grown, subject), own, given in zip(map(self._grown, jobs), known, pieces, strict=True)
        ]

    def _grown(self, job: Future[list[Network]]) -> list[Network]:
        networks = job.result()
        self._done += 1
        self._progress(f"训练：第 {self._done} 位读者，共 {self._total} 位")
        return networks


def _lessons(rows: Sequence[Row], networks: int) -> list[Lesson]:
    """Labels as often as there are networks for them, alarms, what is near, and subjects."""
    clear = np.array([row.urgent is not None for row in rows])
    apart = np.array([bool(row.afar) or row.label <= TICKETS for row in rows])
    about = np.array([bool(row.subject) for row in rows])
    return [
        *([Lesson(labels(rows), HIDDEN)] * networks),
        Lesson(alarms(rows), HIDDEN, clear),
        Lesson(near(rows), HIDDEN, apart),
        Lesson(subjects(rows), 0, about),
    ]


def cross(writers: Mapping[str, Sequence[Row]], seed: int, progress: Progress, more: Sequence[Row] = ()) -> Crossing:
    """Train on everything; read every writer by networks of the others, and settle the thresholds by that.

    ``more`` is learnt from and not measured.
    """
    groups = _groups(writers)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        school = _School(pool, seed, progress, 3 * len(groups) + 1)
        lines = {writer: _lines(own, None) for writer, own in writers.items()}
        for networks, deep in ((1, False), (2, True)):  # first bare words are heard, then words in their talk
            heard = _heard(school, writers, lines, groups, seed, networks)
            lines = {writer: _lines(own, _named(heard.get(writer), deep)) for writer, own in writers.items()}
        parts = [
            _joined(
                [_lines(_unsaid(more, writers, group), None), *(lines[name] for name in writers if name not in group)]
            )
            for group in groups
        ]
        *folds, whole = school.readers([*parts, _joined([_lines(more, None), *lines.values()])])
    progress("定门槛")
    thresholds, warmth = _settled(writers, _models(folds, groups))
    models = _models(folds, groups, thresholds, warmth)
    progress("串话题")
    threads, opened, paired = _threads(writers, models, groups)
    words = _words(chain.from_iterable(writers.values()))
    return Crossing(
        data=whole.written(thresholds, warmth, words, threads),
        pieces=len(whole.known),
        thresholds=thresholds,
        cases={
            name: [Case(row, read_with(models[name], row.text, **row.beside)) for row in own]
            for name, own in writers.items()
        },
        opened=opened,
        paired=paired,
    )


def _groups(writers: Mapping[str, Sequence[Row]]) -> list[list[str]]:
    """Part the writers into folds of about the same number of rows."""
    groups: list[list[str]] = [[] for _ in range(min(FOLDS, len(writers)))]
    for writer in sorted(writers, key=lambda name: (-len(writers[name]), name)):
        min(groups, key=lambda group: sum(len(writers[name]) for name in group)).append(writer)
    return groups


def _unsaid(more: Sequence[Row], writers: Mapping[str, Sequence[Row]], group: Sequence[str]) -> list[Row]:
    """Leave out what a writer of the group said word for word: else the measure would know the answer."""
    said = {plain(row.text) for name in group for row in writers[name]}
    return [row for row in more if plain(row.text) not in said]


def _heard(
    school: _School,
    writers: Mapping[str, Sequence[Row]],
    lines: Mapping[str, tuple[list[Row], list[Found]]],
    groups: Sequence[Sequence[str]],
    seed: int,
    networks: int,
) -> dict[str, list[Found]]:
    """Name the signs beside each row, as readers of the other writers' lines hear what was said before it.

    Some rows are learnt as if nobody knew who said what.
    """
    parts = [_joined([lines[name] for name in writers if name not in group]) for group in groups]
    found: dict[str, list[Found]] = {}
    for group, reader in zip(groups, school.readers(parts, networks), strict=True):
        model = parse(reader.written())
        for name in group:
            if any(row.before for row in writers[name]):
                found[name] = [_beside(model, row) for row in nameless(writers[name], seed)]
    return found


def _named(heard: Sequence[Found] | None, deep: bool) -> list[Found] | None:
    """Leave out, where not ``deep``, what a reader says of a talk who has read no talk yet."""
    if heard is None:
        return None
    return [[name for name in own if deep or not name.startswith(AMIDST)] for own in heard]


def _beside(model: Model, row: Row) -> Found:
    """Name the signs beside a row: its speaker, its group, what was said before."""
    said = row.before[-REACH:]
    return signs(row.role, row.level, row.speaker or None, said, listen(model, said, row.level))


def _lines(rows: Sequence[Row], heard: Sequence[Found] | None) -> tuple[list[Row], list[Found]]:
    """Give rows with what is found in them: their bare words, and once more with what was said before."""
    own = [own_pieces(row) for row in rows]
    bare = [(row, [*found, *signs(row.role, _level(row), None, (), ())]) for row, found in zip(rows, own, strict=True)]
    if heard is None:
        return [row for row, _ in bare], [found for _, found in bare]
    named_too = zip(rows, own, heard, strict=True)
    told = [(row, found + named) for row, found, named in named_too if row.before or row.scene is not None]
    both = told + [line for line in bare if not line[0].leans]
    return [row for row, _ in both], [found for _, found in both]


def _level(row: Row) -> str | None:
    """Give the group of a message by itself; lines of a scene have one only together with what was said before."""
    return row.level if row.scene is None else None


def _joined(parts: Iterable[tuple[list[Row], list[Found]]]) -> tuple[list[Row], list[Found]]:
    rows, found = zip(*parts, strict=True)
    return list(chain.from_iterable(rows)), list(chain.from_iterable(found))


def _learn(pieces: Any, lessons: Sequence[Lesson], seed: int) -> list[Network]:
    """Train the networks of one reader, on one core."""
    with threadpool_limits(1):
        return learn(pieces, lessons, EPOCHS, seed)


def _models(
    folds: Sequence[_Reader], groups: Sequence[Sequence[str]], thresholds: Thresholds = UNSET, warmth: float = 1.0
) -> dict[str, Model]:
    """Give each writer the model that has not read them; those of one group share it."""
    models = [parse(fold.written(thresholds, warmth)) for fold in folds]
    return {name: model for model, group in zip(models, groups, strict=True) for name in group}


def _settled(writers: Mapping[str, Sequence[Row]], models: Mapping[str, Model]) -> tuple[Thresholds, float]:
    """Choose warmth and thresholds by what models make of writers they have not read."""
    seen = [
        (row, models[writer].score(plain(row.text), _beside(models[writer], row)))
        for writer, own in writers.items()
        for row in own
    ]
    warmth, thresholds = settled(seen)
    return thresholds, warmth


def _threads(
    writers: Mapping[str, Sequence[Row]], models: Mapping[str, Model], groups: Sequence[Sequence[str]]
) -> tuple[dict[str, float], Counts, Counts]:
    """Learn threads from all scenes; each writer's are played with what other groups' taught, for the figures."""
    played = {name: found for name, own in writers.items() if (found := scenes(own))}
    lessons = Lessons({name: (models[name], talks(own)) for name, own in played.items()})
    opened = paired = Counts()
    for group in groups:
        weights = lessons.learned(but=group)
        for name in weights and group:
            taught = models[name].with_threads(weights)
            for scene in played.get(name, ()):
                opens, pairs = measured(taught, [scene])
                opened, paired = opened + opens, paired + pairs
    return lessons.learned(), opened, paired


def _words(rows: Iterable[Row]) -> list[str]:
    """List the words that may be given as reasons."""
    cut = cutter()
    times = Counter(chain.from_iterable({word.lower() for word in cut(plain(row.text))} for row in rows))
    return sorted(word for word, seen in times.items() if seen >= _TIMES and any(map(str.isalnum, word)))
