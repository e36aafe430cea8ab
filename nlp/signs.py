"""Signs: what is known beside a message's own words — who speaks, in which group, what was said just before."""

from collections.abc import Sequence
from dataclasses import dataclass

from nlp.labels import Label

RECENT = 5
"""Messages back, in which a matter is still being spoken of."""

_NEAR = 3  # messages back, whose order counts
_SURE = 0.8


@dataclass(frozen=True, slots=True)
class Glance:
    """What a message said before seemed to be, by its own words alone; the subject of needs and disputes only."""

    label: str
    chance: float
    subject: str | None


def signs(role: str, level: str | None, heard: Sequence[Glance]) -> list[str]:
    """Name the signs; ``heard`` are the glances at what was said before, oldest first.  None heard, none named."""
    named = [] if role == "resident" else ["@" + role]
    if level:
        named.append("%" + level)
    if heard:
        named += _talk(heard[: -RECENT - 1 : -1])
    return named


def _talk(latest: Sequence[Glance]) -> list[str]:
    """Name what the talk is about, from the latest message back."""
    near = [
        f"<{back}{glance.label}{'+' if glance.chance > _SURE else ''}"
        for back, glance in enumerate(latest[:_NEAR], start=1)
    ]
    about = dict.fromkeys(f"<{glance.subject}" for glance in latest if glance.subject)
    quarrel = any(glance.label == Label.DISPUTE for glance in latest)
    return [*near, *about, *(["<quarrel"] if quarrel else [])]
