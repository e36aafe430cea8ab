"""Urgent: may someone be hurt, or much be damaged, within the hour?"""

import re
from functools import cache

from nlp.lexicon import Patterns, patterns

SUICIDE = "suicide"
"""The kind that no group hears of."""

ATTACKED = frozenset({"violence", "cry"})
"""Kinds that tell of an attack, or of nothing but a cry for help, which may be one."""


@cache
def _dangers() -> Patterns:
    """Give the kinds of danger in the order in which they are looked for."""
    return patterns("dangers")


@cache
def _elsewhere() -> Patterns:
    """Give the words by which a danger is past, feared, told, joked about or over."""
    return patterns("elsewhere")


def sign(plain: str) -> str | None:
    """Name the kind of danger that is mentioned at all, also told, feared or joked about."""
    return next((kind for kind, pattern in _dangers() if pattern.search(plain)), None)


def may_be(kind: str, plain: str) -> bool:
    """Say whether any word of that kind of danger is there at all."""
    return _of(kind).search(plain) is not None


@cache
def _of(kind: str) -> re.Pattern[str]:
    return dict(_dangers())[kind]


def here(plain: str) -> bool:
    """Say whether nothing puts a danger elsewhere: past, feared, drilled, told, joked about or over."""
    return not any(pattern.search(plain) for _, pattern in _elsewhere())


def danger(plain: str) -> str | None:
    """Name the kind of emergency that the words describe as present, or none."""
    kind = sign(plain)
    return kind if kind and here(plain) else None
