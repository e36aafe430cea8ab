"""Takes out of words for more than one reader what only handlers may see: phones, cards, rooms, plates, names.

Every rule looks at a shadow of the text, one sign for one sign: small and wide letters are one, 一 and 1️⃣ are 1, what
does not show is gone.  What a rule finds is taken out of the text itself.  Every repetition in a pattern is bounded.
"""

from collections.abc import Iterable

from bot.redactor.names import named, searchable
from bot.redactor.numbers import NUMBERS
from bot.redactor.rooms import BESIDE, ROOMS
from bot.redactor.rules import apply
from bot.redactor.shadows import shadow_of, signs

__all__ = ["redact", "searchable"]


def redact(text: str, names: Iterable[str] = ()) -> str:
    """``text`` without personal data; ``names`` are people who must not be named here."""
    kept = signs(text)
    shadow = shadow_of(kept)
    for rule in (*named(names, shadow), *NUMBERS, *ROOMS, *BESIDE):
        shadow = apply(rule, kept, shadow)
    return "".join(kept)
