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
from bot.redactor.shadows import NOBODYS, shadow_of, signs
from bot.redactor.strangers import STRANGERS

_SIGN = re.compile("[0-9A-Z]")

_ORDERED = re.compile(
    r"(?:[订运工货]单|[派报]修单|快递单|单号(?!门))(?:编?号码?)?[是为: ]{0,2}"
    r"(?!1[3-9][0-9]{9}(?![0-9]))[A-Z]{0,4}-?[0-9][0-9\-]{2,30}"
)
"""The number of goods on their way, or of a paper about them: no rule and no weight sees it."""

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


def _nobodys(match: re.Match[str]) -> str:
    return re.sub("[0-9A-Z]", NOBODYS, match[0])


def by_rules(kept: list[str], shadow: str) -> str:
    """Take out what the rules find; returns what they leave of the shadow."""
    if not _SIGN.search(shadow):
        return apply_all(_SPELLED, kept, shadow)
    return apply_all(_FAMILIES, kept, _ORDERED.sub(_nobodys, shadow) if "单" in shadow else shadow)


def redact(text: str, names: Iterable[str] = ()) -> str:
    """``text`` without personal data; ``names`` are people who must not be named here."""
    kept = signs(text)
    shadow = shadow_of(kept)
    for rule in named(names, shadow):
        shadow = apply(rule, kept, shadow)
    take(kept, by_rules(kept, shadow))
    return "".join(kept)
