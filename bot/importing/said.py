"""What an import says when it cannot be done."""

from collections.abc import Sequence


class Unreadable(ValueError):
    """The file as a whole cannot be used; the sentence says why and what to do."""


class Faulty(ValueError):
    """Rows that have to be corrected first, a sentence each; nothing was written."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)
