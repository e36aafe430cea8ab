"""Training: from labelled messages to the model's file, and what it is worth on messages it has not seen."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from nlp.corpora import Row, row, rows
from nlp.features import features
from nlp.labels import Label, Subject
from nlp.measures import Case, Report, report
from nlp.model import Model, Scores, Thresholds, dump, parse
from nlp.plain import plain
from nlp.reading import read, read_with
from nlp.zones import grounded, may_open, ticket_chance

_LABELS, _SUBJECTS = tuple(sorted(Label)), tuple(sorted(Subject))
_TICKETS = frozenset({Label.NEED, Label.DISPUTE})
_UNSET = Thresholds(open=0.8, ask=0.3, relay=0.8, urgent=0.5)
_SEEN = 2  # a feature met once teaches nothing
_PAIR = 2  # a longer feature that begins with a mark is no pair of characters
_STRENGTH = 10.0  # how far weights may go; about the same from 5 to 30
_SURE = 0.97  # of the tickets opened and of the notices relayed, this share must be right
_QUIET = 0.08  # of what needs no ticket, at most this share may be asked about or opened
_ALARM = 0.90  # of the emergencies, this share must be heard

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Figures:
    """What training yields: how much it read, and the report on each writer by a model of the others."""

    rows: int
    features: int
    bytes: int
    thresholds: Thresholds
    by_writer: Mapping[str, float]
    report: Report

    def text(self) -> str:
        """Say the figures in Chinese."""
        each = "，".join(f"{writer} {score:.3f}" for writer, score in self.by_writer.items())
        limits = self.thresholds
        return (
            f"语料 {self.rows} 条，作者 {len(self.by_writer)} 位；特征 {self.features} 个，模型 {self.bytes} 字节。\n"
            f"门槛：立单 {limits.open:.3f}，询问 {limits.ask:.3f}，"
            f"转发 {limits.relay:.3f}，紧急 {limits.urgent:.3f}。\n"
            f"交叉检验：每位作者的消息由其余作者训练的模型来读（宏平均 F1：{each}）。\n\n{self.report.text()}"
        )


@dataclass(frozen=True, slots=True)
class _Fit:
    """Weights as they were learnt: a line of bytes a feature, a scale and an intercept a head's class."""

    names: tuple[str, ...]
    weights: bytes
    scales: tuple[float, ...]
    intercepts: tuple[float, ...]

    def written(self, thresholds: Thresholds, warmth: float = 1.0) -> bytes:
        """Write the file; ``warmth`` makes the labels' probabilities say how often they are right."""
        softer = [warmth] * len(_LABELS) + [1.0] * (len(_SUBJECTS) + 1)
        head = {
            "labels": _LABELS,
            "subjects": _SUBJECTS,
            "scales": [float(f"{scale / by:.6g}") for scale, by in zip(self.scales, softer, strict=True)],
            "intercepts": [float(f"{base / by:.6g}") for base, by in zip(self.intercepts, softer, strict=True)],
            "thresholds": asdict(thresholds),
        }
        return dump(head, self.names, self.weights)


@dataclass(frozen=True, slots=True)
class _Seen:
    """One row, its features, and what a model that has not read its writer makes of it."""

    row: Row
    found: set[str]
    scores: Scores


def train(
    corpus_dir: Path, out: Path, seed: int = 0, progress: Progress = lambda _: None, more: Sequence[Row] = ()
) -> Figures:
    """Train on every ``*.jsonl`` of a folder, one writer a file, and write the model to ``out``.

    ``more``: one more writer, who is learnt from and not measured, so that figures with and without can be compared.
    """
    _require()
    writers = {path.stem: rows(path) for path in sorted(corpus_dir.glob("*.jsonl"))}
    if len(writers) < 2:
        raise ValueError("训练至少需要两位作者的语料：文件夹里要有两个以上的 .jsonl 文件。")
    folds: dict[str, _Fit] = {}
    for writer in writers:
        progress(f"检验：用其余作者的消息训练，读 {writer} 的")
        others = (each for name, own in writers.items() if name != writer for each in own)
        folds[writer] = _fit([*_unsaid(more, writers[writer]), *others], seed)
    warmth, thresholds = _settled(folds, writers)
    progress("训练：全部语料")
    fit = _fit([*more, *chain.from_iterable(writers.values())], seed)
    data = fit.written(thresholds, warmth)
    out.write_bytes(data)
    cases = {writer: _cases(own, parse(folds[writer].written(thresholds, warmth))) for writer, own in writers.items()}
    return Figures(
        rows=sum(map(len, writers.values())) + len(more),
        features=len(fit.names),
        bytes=len(data),
        thresholds=thresholds,
        by_writer={writer: report(own).macro_f1 for writer, own in cases.items()},
        report=report(list(chain.from_iterable(cases.values()))),
    )


def evaluate(given: Iterable[Mapping[str, Any]], weights: Model | None = None) -> Report:
    """Measure readings of labelled rows, by the shipped model or a given one."""
    return report(_cases([made for each in given if (made := row(each)).label], weights))


def _cases(given: Iterable[Row], weights: Model | None) -> list[Case]:
    """Read every row."""
    cases = []
    for each in given:
        if weights is None:
            reading = read(each.text, role=each.role, before=each.before)
        else:
            reading = read_with(weights, each.text, role=each.role, before=each.before)
        cases.append(Case(each, reading))
    return cases


def _require() -> None:
    """Say in one sentence what is missing for training."""
    try:
        import numpy  # noqa: F401  asked for, not used here
        import sklearn  # noqa: F401  asked for, not used here
    except ImportError as missing:
        raise ImportError("训练需要 numpy 和 scikit-learn，请先安装：pip install 'jinlin[train]'") from missing


def _fit(given: Sequence[Row], seed: int) -> _Fit:
    """Learn the three heads — label, subject, urgency — from the same features."""
    import numpy as np

    found = [features(plain(each.text), each.role) for each in given]
    names = _names(found)
    table = _matrix(found, names)
    heads = [
        _head(table, [each.label for each in given], _LABELS, seed),
        _head(table, [each.subject for each in given], _SUBJECTS, seed, [_about(name) for name in names]),
        _head(table, [_urgency(each) for each in given], ("False", "True"), seed),
    ]
    weights = np.vstack([weights for weights, _ in heads]).T
    peaks = np.maximum(np.abs(weights).max(axis=0), 1e-9)
    scaled = np.rint(weights / peaks * 127).astype(int) + 128
    return _Fit(
        names=tuple(names),
        weights=scaled.astype(np.uint8).tobytes(),
        scales=tuple(float(peak) / 127 for peak in peaks),
        intercepts=tuple(float(base) for _, bases in heads for base in bases),
    )


def _unsaid(more: Sequence[Row], own: Sequence[Row]) -> list[Row]:
    """Rows that a writer has not said word for word: else the measure would know the answer."""
    said = {plain(each.text) for each in own}
    return [each for each in more if plain(each.text) not in said]


def _urgency(given: Row) -> frozenset[str]:
    """Where nobody said whether it is urgent, nothing is learnt of that."""
    return frozenset() if given.urgent is None else frozenset({str(given.urgent)})


def _names(found: Sequence[set[str]]) -> list[str]:
    """Choose the features worth a weight."""
    times = Counter(chain.from_iterable(found))
    return sorted(name for name, seen in times.items() if seen >= _SEEN and "\n" not in name)


def _matrix(found: Sequence[set[str]], names: Sequence[str]) -> Any:
    """Lay the features out as rows of numbers, long messages no louder than short ones."""
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]  # scipy, which scikit-learn brings, has no types

    column = {name: at for at, name in enumerate(names)}
    places = [sorted(column[name] for name in own if name in column) for own in found]
    values = [1 / math.sqrt(len(own) or 1) for own, known in zip(found, places, strict=True) for _ in known]
    starts = [0]
    for known in places:
        starts.append(starts[-1] + len(known))
    return csr_matrix((values, list(chain.from_iterable(places)), starts), shape=(len(found), len(names)))


def _about(name: str) -> float:
    """Say how loudly a feature speaks of the subject: its classes loudly, the shape of a message not at all."""
    if name[0] in "~@" and len(name) > _PAIR:
        return 0.0
    return 1.0 if name[0] != "=" or len(name) <= _PAIR else 3.0 * (name[1:].rstrip("2") in _SUBJECTS)


def _head(
    table: Any, right: Sequence[frozenset[str]], classes: Sequence[str], seed: int, loudness: Sequence[float] = ()
) -> tuple[Any, Any]:
    """Learn the weights of one head; a row with two right answers counts half for each."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    pairs = [(at, name, 1 / len(names)) for at, names in enumerate(right) for name in sorted(names)]
    index, answers, shares = zip(*pairs, strict=True)
    loud = np.array(loudness or [1.0] * table.shape[1])
    learner = LogisticRegression(C=_STRENGTH, max_iter=1000, random_state=seed)
    learner.fit(table.multiply(loud).tocsr()[list(index)], answers, sample_weight=shares)
    learnt = learner.coef_ * loud
    if len(classes) == 2:
        return learnt, learner.intercept_
    known = [str(name) for name in learner.classes_]
    weights, bases = np.zeros((len(classes), table.shape[1])), np.full(len(classes), -9.0)
    for at, name in enumerate(known):
        weights[classes.index(name)], bases[classes.index(name)] = learnt[at], learner.intercept_[at]
    return weights, bases


def _settled(folds: Mapping[str, _Fit], writers: Mapping[str, Sequence[Row]]) -> tuple[float, Thresholds]:
    """Choose warmth and thresholds by what models say of writers they have not read."""

    found = {writer: [features(plain(each.text), each.role) for each in own] for writer, own in writers.items()}

    def seen(warmth: float) -> list[_Seen]:
        models = {writer: parse(fold.written(_UNSET, warmth)) for writer, fold in folds.items()}
        return [
            _Seen(each, own, models[writer].score(own, len(own)))
            for writer in writers
            for each, own in zip(writers[writer], found[writer], strict=True)
        ]

    def loss(warmth: float) -> float:
        return -sum(math.log(sum(one.scores.labels[name] for name in one.row.label)) for one in seen(warmth))

    warmth = min((0.6, 0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5), key=loss)
    return warmth, _chosen(seen(warmth))


def _chosen(seen: Sequence[_Seen]) -> Thresholds:
    """Choose the thresholds for the promised precision of tickets and relays, quiet, and recall of emergencies."""
    tickets = [(ticket_chance(one.scores), bool(one.row.label & _TICKETS), one) for one in seen]
    notices = [(one.scores.labels[Label.NOTICE], Label.NOTICE in one.row.label) for one in seen]
    idle = sorted((chance for chance, right, one in tickets if not right and grounded(one.found)), reverse=True)
    quiet = int(_QUIET * sum(not right for _, right, _ in tickets))
    alarms = sorted(one.scores.urgent for one in seen if one.row.urgent)
    return Thresholds(
        open=_lowest([(chance, right) for chance, right, one in tickets if may_open(one.scores, one.found)], _SURE),
        ask=round(idle[min(quiet, len(idle) - 1)], 4),
        relay=_lowest(notices, _SURE),
        urgent=round(alarms[int(len(alarms) * (1 - _ALARM))], 4),
    )


def _lowest(scored: Sequence[tuple[float, bool]], precision: float) -> float:
    """Find the lowest threshold above which the given share is right."""
    best, hits = 1.0, 0
    for count, (chance, right) in enumerate(sorted(scored, reverse=True), start=1):
        hits += right
        if right and hits >= precision * count:
            best = chance
    return round(best, 4)
