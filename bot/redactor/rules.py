"""What a rule of the redactor is, and how one is applied."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from bot.redactor.shadows import TAKEN


@dataclass(frozen=True)
class Rule:
    """``written``: a pattern; compiled where first needed, for all of them take a fifth of a second of every start.

    ``part``: the group that is taken out; ``instead``: what stands there then, None where the match is none.

    ``pieces``: what is taken out of that part, one by one, where the words between belong to nobody.
    """

    written: str
    instead: Callable[[re.Match[str]], str | None]
    part: int = 0
    pieces: re.Pattern[str] | None = None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What is looked for."""
        return re.compile(self.written)

    def spans(self, match: re.Match[str]) -> list[tuple[int, int]]:
        """From where to where is taken out."""
        if self.pieces is None:
            return [match.span(self.part)]
        return [piece.span() for piece in self.pieces.finditer(match.string, *match.span(self.part))]


@dataclass(frozen=True, slots=True)
class Family:
    """Rules that can find nothing where ``sign`` finds nothing: most lines hold the sign of no family, or of one."""

    sign: re.Pattern[str]
    rules: tuple[Rule, ...]


def rule(pattern: str, instead: str, part: int = 0) -> Rule:
    """Whatever matches is taken out."""
    return Rule(pattern, lambda match: instead, part)


def apply(one: Rule, kept: list[str], shadow: str) -> str:
    """Take out what the rule finds; the shadow is blacked there, so that no other rule finds it again."""
    pieces, end = [], 0
    for match in one.pattern.finditer(shadow):
        if (instead := one.instead(match)) is None:
            continue
        for start, stop in one.spans(match):
            kept[start:stop] = [instead, *[""] * (stop - start - 1)]
            pieces += [shadow[end:start], TAKEN * (stop - start)]
            end = stop
    return "".join((*pieces, shadow[end:])) if pieces else shadow


def apply_all(families: Iterable[Family], kept: list[str], shadow: str) -> str:
    """Apply the rules of every family whose sign stands in the shadow, in their order."""
    for family in families:
        if family.sign.search(shadow):
            for one in family.rules:
                shadow = apply(one, kept, shadow)
    return shadow
