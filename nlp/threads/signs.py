"""What speaks for each place where a line may belong: an old thread, a new matter, none."""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from nlp.model import BELONGS, OPENS
from nlp.threads.lines import Line, Spoken, Thread

_FAR = 6  # messages back, from which on it makes no difference


def options_of(
    said: Line, at: int, threads: Sequence[Thread], previous: Thread | None, before: Spoken | None
) -> list[list[str]]:
    """Name the signs for each option: every thread, a new matter, none."""
    told = options(said, at, threads, previous, before)
    signs = [[sign for part in option for sign in part.signs()] for option in told]
    for own in signs[:-2]:
        own += [BELONGS + mark for mark in said.marks]
    signs[-2] += [OPENS + mark for mark in said.marks]
    return signs


class _Before(NamedTuple):
    """The line before: whether the same one spoke, asked, and what it seemed to be."""

    same: bool
    asks: bool
    label: str


class _Belongs(msgspec.Struct, frozen=True, gc=False):
    """What an old thread and a line have in common; all counts are cut off where they make no difference."""

    lag: int
    rank: int
    among: int
    nth: int
    share: int
    shared: int
    who: str
    there: str
    official: bool
    label: str
    of: str
    act: str
    sure: int
    sixths: int
    fifths: int
    cues: tuple[str, ...]
    asks: bool
    building: bool | None

    def signs(self) -> list[str]:
        """Name what speaks for an old thread, or against it."""
        lag, rank, who, there = self.lag, self.rank, self.who, self.there
        nth, kin = min(self.nth, 2), self.nth > 0
        named = [
            *(f"lag:{lag}", f"rank:{rank}", f"count:{self.among}"),
            *(f"subject:{self.nth}", f"share:{self.share}"),
            *(f"words:{self.shared}", f"words:{self.shared}:{self.sixths}"),
            *(f"who:{who}", f"who:{who}:{lag}", f"there:{there}", f"there:{there}:{who}", f"there:{there}:{nth}"),
            *(f"official:{self.official}", f"official:{self.official}:{lag}:{min(rank, 1)}"),
            *(f"label:{self.label}:{self.of}", f"label:{self.label}:{lag}", f"label:{self.label}:{nth}"),
            *(f"long:{self.fifths}", f"long:{self.fifths}:{lag}"),
            *(f"act:{self.act}:{kin}:{min(self.shared, 2)}", f"sure:{self.sure}:{kin}"),
        ]
        for cue in self.cues:
            named += [f"cue:{cue}", f"cue:{cue}:{min(rank, 1)}", f"cue:{cue}:{kin}"]
        if self.asks:
            named += ["asks", f"asks:{lag}"]
        if self.building is not None:
            named.append(f"building:{self.building}")
        return named


class _Opens(msgspec.Struct, frozen=True, gc=False):
    """What a line has of a new matter."""

    label: str
    eighths: int
    quarters: int
    act: str
    among: int
    same: bool
    kin: bool
    spoken: bool
    shared: int
    official: bool
    long: int
    urgent: bool
    there: bool
    cues: tuple[str, ...]
    asks: bool
    building: bool | None
    before: _Before | None

    def signs(self) -> list[str]:
        """Name what speaks for a new matter, or against it."""
        same, spoken, sure, count, long = self.same, self.spoken, self.quarters, self.among, self.long
        named = [
            *("n", f"n:{self.label}", f"n:sure:{self.eighths}", f"n:act:{self.act}", f"n:count:{count}"),
            *(f"n:same:{same}", f"n:same:{same}:{sure}", f"n:spoken:{spoken}", f"n:spoken:{spoken}:{sure}"),
            *(f"n:words:{self.shared}", f"n:official:{self.official}", f"n:long:{long}", f"n:{sure}:{count}"),
            *(f"n:{sure}:long:{min(long, 3)}", f"n:urgent:{self.urgent}", f"n:there:{self.there}"),
            f"n:kin:{same}:{self.kin}",
        ]
        named += [f"n:cue:{cue}" for cue in self.cues]
        if self.asks:
            named.append(f"n:asks:{self.label}")
        if self.building is not None:
            named.append(f"n:building:{self.building}")
        if self.before:
            last, asks, of = self.before
            named += [f"n:before:{last}:{not self.there}", f"n:before:asks:{asks}:{self.label}"]
            named.append(f"n:before:{of}:{self.label}")
        return named


class _Answers(msgspec.Struct, frozen=True, gc=False):
    """How a line goes on from the latest one of an old thread, and from the line before it."""

    label: str
    official: bool
    lag: int
    size: int
    of: str
    same: bool
    asked: bool
    of_official: bool
    who: str
    there: bool
    before: _Before | None

    def signs(self) -> list[str]:
        """Name what speaks for an old thread, or against it."""
        lag, label, there = min(self.lag, 2), self.label, self.there
        named = [
            *(f"answers:{self.of}:{label}:{self.same}:{lag}", f"asked:{self.asked}:{label}:{lag}"),
            *(f"both:{self.of_official}:{self.official}:{lag}", f"size:{self.size}", f"size:{self.size}:{self.lag}"),
            f"who:{self.who}:{self.official}:{label}",
        ]
        if self.before:
            same, asks, of = self.before
            named += [f"before:{same}:{there}", f"before:asks:{asks}:{there}:{label}", f"before:{of}:{there}"]
        return named


class _None(msgspec.Struct, frozen=True, gc=False):
    """What a line has of no matter at all."""

    label: str
    sixths: int
    official: bool
    long: int
    among: int
    cues: tuple[str, ...]
    asks: bool
    there: bool
    before: _Before | None

    def signs(self) -> list[str]:
        """Name what speaks for none."""
        label = self.label
        named = ["z", f"z:{label}", f"z:{self.sixths}"]
        if self.before:
            same, asks, of = self.before
            named += [
                *(
                    f"z:before:{same}:{self.there}:{label}",
                    f"z:before:asks:{asks}:{self.there}",
                    f"z:before:{of}:{label}",
                ),
                *(f"z:official:{self.official}:{label}", f"z:long:{self.long}", f"z:count:{self.among}:{label}"),
                *(f"z:asks:{self.asks}:{label}", *(f"z:cue:{cue}" for cue in self.cues)),
            ]
        return named


Part = _Belongs | _Answers | _Opens | _None
Option = tuple[Part, ...]


def options(
    said: Line, at: int, threads: Sequence[Thread], previous: Thread | None, before: Spoken | None
) -> list[Option]:
    """Tell each option apart: every thread, a new matter, none."""
    order = sorted(threads, key=lambda thread: -thread.last)
    ahead = _Before(before.speaker == said.speaker, before.asks, before.label) if before else None
    old: list[Option] = []
    for thread in threads:
        belongs = _belongs(said, at, thread, order.index(thread), len(threads), previous)
        old.append((belongs, _answers(said, thread, belongs, previous, ahead)))
    nothing = _None(
        label=said.label,
        sixths=int(said.chance * 6),
        official=said.official,
        long=min(said.length // 5, 5),
        among=min(len(threads), 3),
        cues=said.cues,
        asks=said.asks,
        there=previous is None,
        before=ahead,
    )
    return [*old, (_opens(said, threads, previous, ahead),), (nothing,)]


def _belongs(said: Line, at: int, thread: Thread, rank: int, count: int, previous: Thread | None) -> _Belongs:
    rank_of_subject, share_of_subject = said.subjects[thread.subject]
    return _Belongs(
        lag=min(at - thread.last, _FAR),
        rank=min(rank, 3),
        among=min(count, 3),
        nth=min(rank_of_subject, 4),
        share=int(share_of_subject * 5),
        shared=min(len(said.words & thread.words), 4),
        who="opener" if said.speaker == thread.opener else "in" if said.speaker in thread.speakers else "new",
        there="none" if previous is None else str(previous is thread),
        official=said.official,
        label=said.label,
        of=thread.label,
        act=said.act,
        sure=int(said.chance * 5),
        sixths=min(said.length // 6, 3),
        fifths=min(said.length // 5, 5),
        cues=said.cues,
        asks=said.asks,
        building=said.building == thread.building if said.building and thread.building else None,
    )


def _answers(
    said: Line, thread: Thread, belongs: _Belongs, previous: Thread | None, before: _Before | None
) -> _Answers:
    return _Answers(
        label=said.label,
        official=said.official,
        lag=min(belongs.lag, 3),
        size=min(thread.size, 6),
        of=thread.latest.label,
        same=thread.latest.speaker == said.speaker,
        asked=thread.latest.asks,
        of_official=thread.latest.official,
        who=belongs.who,
        there=previous is thread,
        before=before,
    )


def _opens(said: Line, threads: Sequence[Thread], previous: Thread | None, before: _Before | None) -> _Opens:
    same = [thread for thread in threads if thread.subject == said.subject] if threads else []
    return _Opens(
        label=said.label,
        eighths=int(said.chance * 8),
        quarters=int(said.chance * 4),
        act=said.act,
        among=min(len(threads), 3),
        same=bool(same),
        kin=any(thread.label == said.label for thread in same),
        spoken=any(said.speaker in thread.speakers for thread in threads),
        shared=min(max((len(said.words & thread.words) for thread in threads), default=0), 3),
        official=said.official,
        long=min(said.length // 5, 5),
        urgent=said.urgent,
        there=previous is not None,
        cues=said.cues,
        asks=said.asks,
        building=any(thread.building == said.building for thread in threads) if said.building else None,
        before=before,
    )
