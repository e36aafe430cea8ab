"""What was read and still holds: kept until one of the tables that it was read from is written."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

_MOST = 20_000
"""Answers to one kind of question that are kept at most; then it is begun anew."""


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """One kind of question whose answers are remembered, and the tables that they depend on; each is made once."""

    name: str
    tables: frozenset[str]
    brief: bool = False

    @classmethod
    def of(cls, name: str, *tables: str, brief: bool = False) -> "Known":
        """The question of that name over these tables; ``brief``: it is remembered for one transaction only."""
        return cls(name, frozenset(tables), brief)


class Memory:
    """Answers by question; what is not there has to be asked."""

    def __init__(self) -> None:
        self._kept: dict[Known, dict[Hashable, Any]] = {}
        self._over: dict[str, list[dict[Hashable, Any]]] = {}

    def about(self, question: Known) -> dict[Hashable, Any]:
        """Every answer to that question that still holds."""
        kept = self._kept.get(question)
        if kept is None:
            kept = self._kept[question] = {}
            for table in question.tables:
                self._over.setdefault(table, []).append(kept)
        return kept

    def learn(self, question: Known, answers: Mapping[Any, Any]) -> None:
        """These hold from now on."""
        kept = self.about(question)
        if len(kept) > _MOST:
            kept.clear()
        kept.update(answers)

    def forget(self, tables: Iterable[str]) -> None:
        """These tables were written, or are not what they were."""
        for table in tables:
            for kept in self._over.get(table, ()):
                kept.clear()

    def end(self, watched: frozenset[str] | None = None) -> None:
        """A transaction ends; ``watched``: where others write too, the only tables whose changes are heard of."""
        for question, kept in self._kept.items():
            if question.brief or (watched is not None and not question.tables <= watched):
                kept.clear()
