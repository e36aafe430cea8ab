"""Signs: what is known beside a message's own words — who speaks, where, what was said just before, and by whom."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain

import msgspec

from nlp.labels import LABELS, Label

RECENT = 5
"""Messages back, in which a matter is still being spoken of."""

AMIDST = "<~"
"""Before the name of every sign that comes of how a message was understood in its own talk."""

_NEAR = 3  # messages back that are looked at closely
_TURNS = 4  # messages back, in which it counts who takes turns with whom
_SURE = 0.8
_BACK = range(1, RECENT + 1)
_RESIDENTS = ("resident",) * _NEAR


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
    return [*chain.from_iterable(parts(role, level, speaker, said, heard))]


def parts(
    role: str, level: str | None, speaker: str | None, said: Sequence[Said], heard: Sequence[Heard]
) -> list[tuple[str, ...]]:
    """Name the same part by part: each is told by a few small things, which are mostly the same again."""
    named = [_who(role, level)] if level or role != "resident" else []
    if heard:
        latest = heard[: -RECENT - 1 : -1]
        own, amidst = [one.alone for one in latest], [one.amidst for one in latest]
        named += map(_seeming, _BACK[:_NEAR], own, amidst)
        named.append(
            _talk(
                tuple([one.subject for one in latest if one.subject]),
                Label.DISPUTE in [one.label for one in own],
                latest[0].long,
                latest[0].asks,
                max([one.dispute for one in amidst]),
                max([one.matter for one in amidst]),
                max([one.urgent for one in amidst]),
            )
        )
        if speaker is not None:
            named += _turns(latest, said[: -RECENT - 1 : -1], speaker)
    return named


@cache
def _who(role: str, level: str | None) -> tuple[str, ...]:
    """Name who speaks, and where."""
    return (*(["@" + role] if role != "resident" else []), *(["%" + level] if level else []))


@lru_cache(8192)
def _talk(
    subjects: tuple[str, ...], quarrel: bool, long: int, asks: bool, dispute: int, matter: int, urgent: int
) -> tuple[str, ...]:
    """Name what the talk is about; ``dispute``, ``matter``, ``urgent``: the most of it that there was."""
    return (
        *dict.fromkeys(f"<{subject}" for subject in subjects),
        *(["<quarrel"] if quarrel else []),
        f"<long{long}",
        *(["<asks"] if asks else []),
        f"{AMIDST}quarrel{dispute}",
        f"{AMIDST}matter{matter}",
        f"{AMIDST}urgent{urgent}",
    )


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


def _turns(latest: Sequence[Heard], said: Sequence[Said], speaker: str) -> Iterator[tuple[str, ...]]:
    """Name who said what before: the speaker (nought), others, how many, and in which turns."""
    places: dict[str | None, str] = {speaker: "0"}
    turns = "".join([places.setdefault(one.speaker, str(len(places))) for one in said])
    own = [turn == "0" for turn in turns]
    told = next((mine for mine, one in zip(own, latest, strict=True) if one.subject), None)
    yield _order(turns)
    yield from map(_by, _BACK, [one.alone.label for one in latest], [one.amidst.label for one in latest], own)
    roles = tuple([one.role for one in said[:_NEAR]])
    if roles != _RESIDENTS[: len(roles)]:
        yield tuple([f"<{back}@{role}" for back, role in zip(_BACK, roles, strict=False) if role != "resident"])
    if True in own:
        last = latest[own.index(True)]
        yield _own(last.alone.label, last.alone.sure, last.amidst.label, last.amidst.matter, last.subject)
    yield _taken(turns, told, latest[0].alone.label)  # in this order they are learnt


@cache
def _order(turns: str) -> tuple[str, ...]:
    """Name who speaks on, who is new, and how many there are."""
    near = turns[:_NEAR]
    return (
        f"<run{len(near) - len(near.lstrip('0')) if near.strip('0') else _NEAR}",
        "<spoke" if "0" in turns else "<fresh",
        f"<many{min(len(set(turns)), 4)}",
    )


@lru_cache(4096)
def _taken(turns: str, told: bool | None, latest: Label) -> tuple[str, ...]:
    """Name in which turns it was said; ``told``: whether whoever told of a matter last is the speaker."""
    who = [] if told is None else [f"<told{'=' if told else '~'}"]
    return (*who, f"<turns{turns[:_TURNS]}", f"<turns{turns[:_NEAR]}{latest}")


@lru_cache(4096)
def _own(alone: Label, sure: bool, amidst: Label, matter: int, subject: str | None) -> tuple[str, ...]:
    """Name what the speaker's own last message seemed to be."""
    own = (f"<own{alone}{'+' if sure else ''}", f"{AMIDST}own{amidst}", f"{AMIDST}own{matter}")
    return (*own, f"<own{subject}") if subject else own
