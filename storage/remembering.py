"""What a transaction knows already, and so does not ask again."""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from itertools import chain
from typing import Any, TypeVar, cast

from storage.memory import Known, Memory

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


class Remembering:
    """Answers to questions that are put by name; ``Known`` says for how long each holds."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._expected: dict[Known, list[Iterable[Hashable]]] = {}

    def see(self) -> None:
        """See what still holds, before anything that is remembered is believed."""

    def known(self, question: Known, key: Hashable, ask: Callable[[], T], *, nothing: bool = False) -> T:
        """The answer that is remembered, else what ``ask`` says; ``nothing``: also that nothing was found."""
        self.see()
        kept = self._memory.about(question)
        answer: T | None = kept.get(key)
        if answer is None and not (nothing and key in kept):
            answer = ask()
            if answer is not None or nothing:
                self._memory.learn(question, {key: answer})
        return cast(T, answer)

    def recall(self, question: Known, key: Hashable) -> Any:
        """The answer that is remembered, or None."""
        return self.remembered(question).get(key)

    def remembered(self, question: Known) -> Mapping[Any, Any]:
        """Every answer that is remembered; a view, in which those that are learnt appear."""
        self.see()
        return self._memory.about(question)

    def known_all(self, question: Known, keys: Collection[K], ask: Callable[[list[K]], Mapping[K, T]]) -> dict[K, T]:
        """The same of many: what is remembered, and what ``ask`` says of all others together."""
        kept = self.remembered(question)
        answers = {key: kept[key] for key in keys if key in kept}
        if unknown := [key for key in keys if key not in answers]:
            found = ask(unknown)
            self._memory.learn(question, found)
            answers |= found
        return answers

    def expect(self, question: Known, keys: Iterable[Hashable]) -> None:
        """These will be asked for: with the first of them that is, all the others can be; ``keys`` is read then."""
        self._expected.setdefault(question, []).append(keys)

    def is_expected(self, question: Known) -> bool:
        """Whether something will be asked for that was not yet."""
        return question in self._expected

    def known_together(self, question: Known, key: K, ask: Callable[[list[K]], Mapping[K, T]]) -> T:
        """The answer that is remembered, else what ``ask`` says of it and of all that are expected beside it."""
        kept = self.remembered(question)
        if key in kept:
            return cast(T, kept[key])
        expected = cast(Iterable[K], chain.from_iterable(self._expected.pop(question, ())))
        return self.known_all(question, dict.fromkeys((key, *expected)), ask)[key]

    def learn(self, question: Known, key: Hashable, answer: object) -> None:
        """That is the answer from now on."""
        self._memory.learn(question, {key: answer})

    def learn_all(self, question: Known, answers: Mapping[Any, object]) -> None:
        """The same for many."""
        self._memory.learn(question, answers)

    def forget(self, question: Known, *keys: Hashable) -> None:
        """These answers do not hold any longer; none named: not one of them."""
        kept = self._memory.about(question)
        for key in keys or list(kept):
            kept.pop(key, None)
