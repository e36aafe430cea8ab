"""What a name takes after it, and what was probably meant."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Takes:
    """What may follow a name.  ``of``: its command; ``words``: its own words may, or ``whom`` it goes to."""

    of: str
    numbers: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Guess:
    """What was probably meant.  ``sure``: the name itself stands there; else it is one letter away.

    ``slipped``: what stands there is no word, but is spoken like the name: nothing else can have been meant.
    """

    name: str
    numbers: tuple[int, ...]
    rest: str
    sure: bool
    slipped: bool = False

    @property
    def spelled(self) -> str:
        """As it would be typed."""
        return " ".join(filter(None, (self.name, *map(str, self.numbers), self.rest)))
