"""Takes out of words for more than one reader what only handlers may see: phones, cards, rooms, plates, names.

Every rule looks at a shadow of the text, one sign for one sign: small and wide letters are one, 一 and 1️⃣ are 1, what
does not show is gone.  What a rule finds is taken out of the text itself.  Every repetition in a pattern is bounded.
"""

import re
from collections.abc import Iterable

from bot.redactor.accounts import ACCOUNTS, FRAMES, KEYS, MAIL, PAPERS, WORK
from bot.redactor.learnt import take
from bot.redactor.names import named, searchable
from bot.redactor.numbers import HALVES, INSIDE, LONG
from bot.redactor.plates import PLATES
from bot.redactor.rooms import BESIDE, CORNERS, DOORS, EVERYBODY, PARKING
from bot.redactor.rules import apply, apply_all
from bot.redactor.shadows import shadow_of, signs
from bot.redactor.strangers import STRANGERS

_SIGN = re.compile("[0-9A-Z]")

__all__ = ["redact", "searchable"]

_SPELLED = (CORNERS, EVERYBODY, STRANGERS)
"""What can be found where there is neither a digit nor a letter, as in most of what is said."""

_FAMILIES = (
    PAPERS,
    MAIL,
    LONG,
    KEYS,
    WORK,
    ACCOUNTS,
    FRAMES,
    PLATES,
    HALVES,
    INSIDE,
    CORNERS,
    PARKING,
    DOORS,
    EVERYBODY,
    BESIDE,
    STRANGERS,
)


def by_rules(kept: list[str], shadow: str) -> str:
    """Take out what the rules find; returns what they leave of the shadow."""
    return apply_all(_FAMILIES if _SIGN.search(shadow) else _SPELLED, kept, shadow)


def redact(text: str, names: Iterable[str] = ()) -> str:
    """``text`` without personal data; ``names`` are people who must not be named here."""
    kept = signs(text)
    shadow = shadow_of(kept)
    for rule in named(names, shadow):
        shadow = apply(rule, kept, shadow)
    take(kept, by_rules(kept, shadow))
    return "".join(kept)
