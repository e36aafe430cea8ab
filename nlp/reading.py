"""What a message means, as far as its own words say."""

from collections.abc import Sequence
from dataclasses import dataclass

from nlp import places, urgency
from nlp.labels import Act, Label
from nlp.places import Whereabouts
from nlp.plain import plain


@dataclass(frozen=True, slots=True)
class Reading:
    """One message understood: label, deed, subject, title, urgency, place, and the words that decided."""

    text: str
    plain: str
    label: Label
    confidence: float
    act: Act
    subject: str | None
    matter: str
    urgent: bool
    place: Whereabouts
    because: tuple[str, ...]


def warm() -> None:
    """Load everything a first reading would otherwise wait for."""


def read(
    text: str,
    *,
    role: str = "resident",
    level: str | None = None,
    before: Sequence[str] = (),
    spots: Sequence[str] = (),
) -> Reading:
    """Read one message; ``before`` are the words just said in the group, oldest first."""
    simple = plain(text)
    danger = urgency.danger(simple)
    return Reading(
        text=text,
        plain=simple,
        label=Label.NEED if danger else Label.CHAT,
        confidence=0.5,
        act=Act.ASK if danger else Act.NONE,
        subject="other" if danger else None,
        matter="居民诉求" if danger else "",
        urgent=bool(danger),
        place=places.find(text, simple, spots),
        because=(danger,) if danger else (),
    )
