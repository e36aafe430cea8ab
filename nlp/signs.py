"""Signs: what is known beside a message's own words — who speaks, where, what was said just before, and by whom."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from nlp.labels import LABELS, Label

RECENT = 5
"""Messages back, in which a matter is still being spoken of."""

AMIDST = "<~"
"""Before the name of every sign that comes of how a message was understood in its own talk."""

_NEAR = 3  # messages back that are looked at closely
_TURNS = 4  # messages back, in which it counts who takes turns with whom
_SURE = 0.8


class Seeming(msgspec.Struct, frozen=True):
    """What a message seemed to be.

    ``matter``, ``dispute``, ``notice``, ``urgent``: the chances of a need or a dispute, of a dispute alone, of a
    notice, of an emergency, in sixths, quarters, quarters and fifths.
    """

    label: Label
    sure: bool
    matter: int
    dispute: int
    notice: int
    urgent: int

    @classmethod
    def of(cls, chances: Sequence[float], urgent: float) -> "Seeming":
        """Note it of the chances of the labels, in their order, and of an emergency."""
        top = max(chances)
        _, dispute, need, notice = chances
        label, matter = LABELS[chances.index(top)], int((need + dispute) * 6)
        return cls(label, top > _SURE, matter, int(dispute * 4), int(notice * 4), int(urgent * 5))


class Heard(msgspec.Struct, frozen=True):
    """What is kept of a message for those after it, without its words.

    ``alone``: what it seemed to be by its own words; ``amidst``: with what was said before it.  ``subject``: of needs
    and disputes only; ``long``: in fives of characters; ``asks``: whether it ends as a question.
    """

    alone: Seeming
    amidst: Seeming
    subject: str | None
    long: int
    asks: bool


class Said(msgspec.Struct, frozen=True):
    """One message said before: its words, or what they were heard as.

    ``speaker``: any name for who said it, where that is known.
    """

    text: str
    speaker: str | None = None
    role: str = "resident"
    heard: Heard | None = None


def signs(role: str, level: str | None, speaker: str | None, said: Sequence[Said], heard: Sequence[Heard]) -> list[str]:
    """Name the signs; ``heard`` is what was ``said`` before, oldest first.  None heard, none named.

    Where the ``speaker`` is not known, nothing is told of who spoke.
    """
    named = [] if role == "resident" else ["@" + role]
    if level:
        named.append("%" + level)
    if heard:
        latest = heard[: -RECENT - 1 : -1]
        named += _talk(latest)
        if speaker is not None:
            named += _turns(latest, said[: -RECENT - 1 : -1], speaker)
    return named


def _talk(latest: Sequence[Heard]) -> Iterator[str]:
    """Name what the talk is about, from the latest message back."""
    for back, one in enumerate(latest[:_NEAR], start=1):
        yield from _seeming(back, one.alone, one.amidst)
    yield from dict.fromkeys(f"<{one.subject}" for one in latest if one.subject)
    if any(one.alone.label == Label.DISPUTE for one in latest):
        yield "<quarrel"
    yield f"<long{latest[0].long}"
    if latest[0].asks:
        yield "<asks"
    amidst = [one.amidst for one in latest]
    yield f"{AMIDST}quarrel{max(one.dispute for one in amidst)}"
    yield f"{AMIDST}matter{max(one.matter for one in amidst)}"
    yield f"{AMIDST}urgent{max(one.urgent for one in amidst)}"


@lru_cache(8192)
def _seeming(back: int, alone: Seeming, amidst: Seeming) -> tuple[str, ...]:
    """Name what one message seemed to be that was said so many messages back."""
    deep = f"{AMIDST}{back}"
    return (
        f"<{back}{alone.label}{'+' if alone.sure else ''}",
        f"<{back}matter{alone.matter}",
        f"<{back}notice{alone.notice}",
        f"<{back}urgent{alone.urgent}",
        f"{deep}{amidst.label}",
        f"{deep}matter{amidst.matter}",
        f"{deep}dispute{amidst.dispute}",
        f"{deep}notice{amidst.notice}",
        f"{deep}urgent{amidst.urgent}",
    )


@lru_cache(1024)
def _by(back: int, alone: Label, amidst: Label, mine: bool) -> tuple[str, ...]:
    """Name what was said so many messages back by whom: the speaker, or another."""
    who = "=" if mine else "~"
    named = f"<{back}{alone}{who}"
    return (named, f"{AMIDST}{back}{amidst}{who}") if back <= _NEAR else (named,)


def _turns(latest: Sequence[Heard], said: Sequence[Said], speaker: str) -> Iterator[str]:
    """Name who said what before: the speaker, others, how many, and in which turns."""
    own = [one.speaker == speaker for one in said]
    yield f"<run{own.index(False) if False in own[:_NEAR] else _NEAR}"
    yield "<spoke" if True in own else "<fresh"
    yield f"<many{min(len({one.speaker for one in said}), 4)}"
    for back, (mine, one) in enumerate(zip(own, latest, strict=True), start=1):
        yield from _by(back, one.alone.label, one.amidst.label, mine)
    for back, before in enumerate(said[:_NEAR], start=1):
        if before.role != "resident":
            yield f"<{back}@{before.role}"
    if True in own:
        last = latest[own.index(True)]
        yield f"<own{last.alone.label}{'+' if last.alone.sure else ''}"
        yield f"{AMIDST}own{last.amidst.label}"
        yield f"{AMIDST}own{last.amidst.matter}"
        if last.subject:
            yield f"<own{last.subject}"
    told = next((mine for mine, one in zip(own, latest, strict=True) if one.subject), None)
    if told is not None:
        yield f"<told{'=' if told else '~'}"
    places: dict[str | None, str] = {speaker: "0"}
    turns = "".join(places.setdefault(one.speaker, str(len(places))) for one in said[:_TURNS])
    yield f"<turns{turns}"
    yield f"<turns{turns[:3]}{latest[0].alone.label}"
