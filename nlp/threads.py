"""Threads: which matter a message in a group belongs to — one that is spoken of, a new one, or none."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from nlp import cues
from nlp.labels import Act, Label
from nlp.model import Model
from nlp.reading import Reading
from nlp.words import cutter

_CUES = (("too", cues.me_too), ("mended", cues.mended), ("still", cues.still), ("denies", cues.denies))
_KIN = 0.02  # chance of the thread's subject, below which a clear report is about something else
_WHERE = frozenset(
    {"单元", "楼栋", "小区", "楼道", "楼下", "楼上", "门口", "我们", "你们", "大家", "物业"}
)  # of any matter
_LIKELY = 0.9  # chance of a matter, from which on words tell of one even where they are asked about
_NEVER = -99.0
_OPTIONS = 20_000  # whose weights are remembered
_FAR = 6  # messages back, from which on it makes no difference


@dataclass(eq=False)
class Line:
    """One message of a talk, as threads see it: who says it, what it seems to be, which words it holds.

    Words and subjects are only looked for where there is a thread to compare them with.
    """

    speaker: str
    official: bool
    label: str
    act: str
    chance: float
    urgent: bool
    reading: Reading = field(repr=False)
    building: str | None = None
    length: int = 0
    asks: bool = False
    cues: tuple[str, ...] = ()

    @cached_property
    def subjects(self) -> Mapping[str, tuple[int, float]]:
        """Give the rank and the chance of every subject."""
        return self.reading.weights.subjects_of(self.reading.scores)

    @cached_property
    def words(self) -> frozenset[str]:
        """Give the words that may be shared with others who speak of it."""
        return frozenset(word for word in cutter()(self.reading.plain) if len(word) > 1 and word.isalpha())

    @property
    def subject(self) -> str:
        """Give the likeliest subject."""
        return next(iter(self.subjects))


@dataclass(slots=True)
class Thread:
    """A matter that is spoken of: what opened it, who speaks, and when it was last spoken of."""

    key: int
    subject: str
    label: str
    opener: str
    speakers: set[str]
    words: set[str] = field(repr=False)
    last: int = 0
    building: str | None = None

    def grow(self, line: Line, at: int) -> None:
        """Take one more line in."""
        self.words |= line.words
        self.speakers.add(line.speaker)
        self.last = at
        self.building = self.building or line.building


@dataclass(frozen=True, slots=True)
class Choice:
    """Where a line belongs: to ``thread``, to a new matter, or (neither) to none; and how likely that is."""

    thread: Thread | None
    new: bool
    chance: float


def line(reading: Reading, speaker: str, role: str) -> Line:
    """Make a line of a reading."""
    return Line(
        speaker=speaker,
        official=role != "resident",
        label=reading.label,
        act=reading.act,
        chance=reading.ticket_chance,
        urgent=reading.urgent,
        reading=reading,
        building=reading.place.building,
        length=len(reading.plain),
        asks=reading.plain.endswith(("?", "吗", "呢", "么")),
        cues=tuple(name for name, heard in _CUES if heard(reading)),
    )


def begin(key: int, opening: Line, at: int) -> Thread:
    """Begin a thread with the line that opens it."""
    return Thread(
        key=key,
        subject=opening.subject,
        label=opening.label,
        opener=opening.speaker,
        speakers={opening.speaker},
        words=set(opening.words),
        last=at,
        building=opening.building,
    )


def choose(weights: Model, said: Line, at: int, threads: Sequence[Thread], previous: Thread | None) -> Choice:
    """Choose where the line said ``at`` this place of the talk belongs; ``previous``: the thread of the line before."""
    scores = [_weight(weights, option) for option in _options(said, at, threads, previous)]
    for number, thread in enumerate(threads):
        if is_another(said, thread):
            scores[number] = _NEVER
    if said.act == Act.OPEN:
        scores[-1] = _NEVER
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    best = scores.index(top)
    chance = powers[best] / sum(powers)
    if best < len(threads):
        return Choice(threads[best], False, chance)
    return Choice(None, best == len(threads), chance)


def _weight(weights: Model, option: "_Option") -> float:
    """Say what speaks for an option; the few numbers it is told by are mostly the same again."""
    known = weights.options.get(option)
    if known is None:
        if len(weights.options) >= _OPTIONS:
            weights.options.clear()
        weight = weights.head.threads.get
        known = weights.options[option] = sum(weight(sign, 0.0) for sign in option.signs())
    return known


def is_another(said: Line, thread: Thread) -> bool:
    """Say whether a clear report speaks of something else: neither the subject nor a word of the matter.

    In written scenes one matter is mostly all there is; in a living group a new one must not be swallowed.
    """
    kin = said.subjects[thread.subject][1] >= _KIN or (said.words & thread.words) - _WHERE
    return is_clear(said) and not kin


def is_clear(said: Line) -> bool:
    """Say whether a line tells of a matter by its own words."""
    told = said.building is not None or said.chance >= _LIKELY
    return said.act == Act.OPEN or (said.act == Act.ASK and told and said.label in (Label.NEED, Label.DISPUTE))


def options_of(said: Line, at: int, threads: Sequence[Thread], previous: Thread | None) -> list[list[str]]:
    """Name the signs for each option: every thread, a new matter, none."""
    return [option.signs() for option in _options(said, at, threads, previous)]


class _Belongs(NamedTuple):
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


class _Opens(NamedTuple):
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
        return named


class _None(NamedTuple):
    """What a line has of no matter at all."""

    label: str
    sixths: int

    def signs(self) -> list[str]:
        """Name what speaks for none."""
        return ["z", f"z:{self.label}", f"z:{self.sixths}"]


_Option = _Belongs | _Opens | _None


def _options(said: Line, at: int, threads: Sequence[Thread], previous: Thread | None) -> list[_Option]:
    """Tell each option apart: every thread, a new matter, none."""
    order = sorted(threads, key=lambda thread: -thread.last)
    old = [_belongs(said, at, thread, order.index(thread), len(threads), previous) for thread in threads]
    return [*old, _opens(said, threads, previous), _None(said.label, int(said.chance * 6))]


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


def _opens(said: Line, threads: Sequence[Thread], previous: Thread | None) -> _Opens:
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
    )
