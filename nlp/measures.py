"""Measures: how good readings are, on rows whose right answers are known."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nlp.corpora import Row, row, with_before
from nlp.labels import Act, Label
from nlp.reading import Reading, read

_NAMES = {Label.NEED: "诉求", Label.DISPUTE: "纠纷", Label.NOTICE: "通知", Label.CHAT: "闲聊"}
_TICKETS = frozenset({Label.NEED, Label.DISPUTE})


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled row and how it was read."""

    row: Row
    reading: Reading

    @property
    def right(self) -> bool:
        """Say whether the label is one of those that can be defended."""
        return self.reading.label in self.row.label

    @property
    def gold(self) -> Label:
        """Give the label to count it under: the one read where it is right."""
        return self.reading.label if self.right else min(map(Label, self.row.label))


@dataclass(frozen=True, slots=True)
class Rate:
    """So many of so many."""

    part: int
    whole: int

    def __float__(self) -> float:
        return self.part / self.whole if self.whole else 0.0

    def __str__(self) -> str:
        return f"{float(self):.1%}（{self.part}/{self.whole}）" if self.whole else "无"


@dataclass(frozen=True, slots=True)
class Quality:
    """Precision, recall and their mean for one class."""

    precision: Rate
    recall: Rate

    @property
    def f1(self) -> float:
        """Give the harmonic mean."""
        precision, recall = float(self.precision), float(self.recall)
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass(frozen=True, slots=True)
class Step:
    """Readings of about the same confidence: how sure they are on average, and how many are right."""

    sure: float
    right: Rate


@dataclass(frozen=True, slots=True)
class Report:
    """All measures of one set of rows."""

    count: int
    labels: Mapping[Label, Quality]
    confusion: Mapping[tuple[Label, Label], int]
    open_precision: Rate
    ticket_recall: Rate
    opened: Rate
    false_tickets: Rate
    false_asks: Rate
    relayed: Quality
    subject: Rate
    urgent: Quality
    place: Rate
    ghosts: Rate
    door: Rate
    """Building, unit and room all exact, where a text names any of them."""

    door_ghosts: Rate
    calibration: tuple[Step, ...]
    worst: tuple[Case, ...]

    @property
    def calibration_error(self) -> float:
        """Give by how much confidence and truth differ, on the average over all readings."""
        return sum(abs(step.sure - float(step.right)) * step.right.whole for step in self.calibration) / max(
            1, self.count
        )

    @property
    def macro_f1(self) -> float:
        """Give the mean F1 of the labels that occur."""
        occurring = [quality.f1 for quality in self.labels.values() if quality.recall.whole]
        return sum(occurring) / len(occurring) if occurring else 0.0

    def text(self) -> str:
        """Say everything in Chinese."""
        return "\n".join(
            [*self._labels(), "", *self._confusion(), "", *self._zones(), "", *self._steps(), "", *self._worst()]
        )

    def _labels(self) -> list[str]:
        lines = [f"共 {self.count} 条，宏平均 F1 {self.macro_f1:.3f}", "类别\t准确率\t召回率\tF1"]
        return lines + [
            f"{_NAMES[label]}\t{quality.precision}\t{quality.recall}\t{quality.f1:.3f}"
            for label, quality in self.labels.items()
        ]

    def _confusion(self) -> list[str]:
        lines = ["混淆（行：应为，列：读成）", "\t" + "\t".join(_NAMES.values())]
        return lines + [
            name + "\t" + "\t".join(str(self.confusion.get((gold, read), 0)) for read in _NAMES)
            for gold, name in _NAMES.items()
        ]

    def _zones(self) -> list[str]:
        return [
            f"立单准确率 {self.open_precision}；该立单的直接立单 {self.opened}，立单或询问 {self.ticket_recall}",
            f"闲聊误立单 {self.false_tickets}，闲聊误询问 {self.false_asks}",
            f"通知转发：准确率 {self.relayed.precision}，召回率 {self.relayed.recall}",
            f"主题正确 {self.subject}",
            f"紧急：准确率 {self.urgent.precision}，召回率 {self.urgent.recall}",
            f"地点完全一致 {self.place}，无中生有 {self.ghosts}",
            f"其中栋、单元、室一致 {self.door}，无中生有 {self.door_ghosts}",
        ]

    def _steps(self) -> list[str]:
        lines = [f"把握与事实（平均相差 {self.calibration_error:.3f}）", "说有把握\t实际正确"]
        return lines + [f"{step.sure:.0%}\t{step.right}" for step in self.calibration]

    def _worst(self) -> list[str]:
        return ["最自信的错误："] + [
            f"{case.reading.confidence:.2f} 读成{_NAMES[case.reading.label]}，"
            f"应为{'或'.join(_NAMES[Label(name)] for name in sorted(case.row.label))}：{case.reading.plain[:60]}"
            for case in self.worst
        ]


def evaluate(given: Iterable[Mapping[str, Any]]) -> Report:
    """Measure the shipped model's readings of labelled rows; a scene's rows are read after what was said before."""
    rows = (made for each in with_before(given) if (made := row(each)).label)
    return report([Case(each, read(each.text, **each.beside)) for each in rows])


def report(cases: Sequence[Case]) -> Report:
    """Measure readings against what is right; any listed label counts as right."""
    owed = [case for case in cases if case.row.label <= _TICKETS]
    idle = [case for case in cases if case.row.label == {Label.CHAT}]
    wrong = sorted((case for case in cases if not case.right), key=lambda case: -case.reading.confidence)
    return Report(
        count=len(cases),
        labels={label: _label_quality(cases, label) for label in _NAMES},
        confusion=Counter((case.gold, case.reading.label) for case in cases),
        open_precision=_rate(
            [case for case in cases if _did(case, Act.OPEN)], lambda case: bool(case.row.label & _TICKETS)
        ),
        ticket_recall=_rate(owed, lambda case: _did(case, Act.OPEN, Act.ASK)),
        opened=_rate(owed, lambda case: _did(case, Act.OPEN)),
        false_tickets=_rate(idle, lambda case: _did(case, Act.OPEN)),
        false_asks=_rate(idle, lambda case: _did(case, Act.ASK)),
        relayed=_quality(cases, lambda case: _did(case, Act.RELAY), lambda case: Label.NOTICE in case.row.label),
        subject=_rate([case for case in cases if case.row.subject and case.reading.subject], _subject_right),
        urgent=_quality(
            [case for case in cases if case.row.urgent is not None],
            lambda case: case.reading.urgent,
            lambda case: bool(case.row.urgent),
        ),
        place=_rate([case for case in cases if case.row.place], _place_right),
        ghosts=_rate([case for case in cases if case.row.place is not None], _ghost),
        door=_rate([case for case in cases if _names_door(case)], _door_right),
        door_ghosts=_rate(
            [case for case in cases if case.row.place is not None and not _names_door(case)], _door_ghost
        ),
        calibration=_calibration(cases),
        worst=tuple(wrong[:10]),
    )


def _calibration(cases: Sequence[Case]) -> tuple[Step, ...]:
    """Sort readings into ten steps of confidence; empty ones are left out."""
    steps: dict[int, list[Case]] = {}
    for case in cases:
        steps.setdefault(min(int(case.reading.confidence * 10), 9), []).append(case)
    return tuple(
        Step(sum(case.reading.confidence for case in own) / len(own), _rate(own, lambda case: case.right))
        for _, own in sorted(steps.items())
    )


def _rate(cases: Sequence[Case], holds: Callable[[Case], bool]) -> Rate:
    return Rate(sum(map(holds, cases)), len(cases))


def _quality(cases: Sequence[Case], said: Callable[[Case], bool], true: Callable[[Case], bool]) -> Quality:
    return Quality(
        precision=_rate([case for case in cases if said(case)], true),
        recall=_rate([case for case in cases if true(case)], said),
    )


def _label_quality(cases: Sequence[Case], label: Label) -> Quality:
    return _quality(cases, lambda case: case.reading.label == label, lambda case: case.gold == label)


def _did(case: Case, *acts: Act) -> bool:
    return case.reading.act in acts


def _subject_right(case: Case) -> bool:
    return case.reading.subject in case.row.subject


_DOOR = ("building", "unit", "room")
_ALL = (*_DOOR, "spot")


def _parts(case: Case, parts: Sequence[str] = _ALL) -> list[tuple[str | None, str | None]]:
    expected = case.row.place or {}
    return [(expected.get(part), getattr(case.reading.place, part)) for part in parts]


def _place_right(case: Case) -> bool:
    return all(expected == given for expected, given in _parts(case))


def _ghost(case: Case) -> bool:
    return any(given and not expected for expected, given in _parts(case))


def _names_door(case: Case) -> bool:
    return any(expected for expected, _ in _parts(case, _DOOR))


def _door_right(case: Case) -> bool:
    return all(expected == given for expected, given in _parts(case, _DOOR))


def _door_ghost(case: Case) -> bool:
    return any(given for _, given in _parts(case, _DOOR))
