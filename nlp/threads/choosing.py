"""Threads: which matter a message in a group belongs to — one that is spoken of, a new one, or none."""

import math
from collections.abc import Sequence

import msgspec

from nlp.labels import Act, Label, Subject
from nlp.model import Model
from nlp.threads.lines import Line, Spoken, Thread
from nlp.threads.signs import Option, options

MOST = 6
"""Threads of a group that a line may belong to: those last spoken of."""

GAP = 6
"""Lines that a lull counts for, after which it is another talk."""

_KIN = 0.01  # chance of the thread's subject, below which a clear report is about something else
_WHERE = frozenset(
    {"单元", "楼栋", "小区", "楼道", "楼下", "楼上", "门口", "我们", "你们", "大家", "物业"}
)  # of any matter
_ABOUT_WHOM = frozenset({Subject.PROPERTY, Subject.COMMUNITY})  # these say who should act, not on what
_LIKELY = 0.9  # chance of a matter, from which on words tell of one even where they are asked about
_NEVER = -99.0
_OPTIONS = 20_000  # whose weights are remembered


class Choice(msgspec.Struct, frozen=True, eq=False):
    """Where a line belongs: to ``thread``, to a new matter, or (neither) to none; and how likely that is."""

    thread: Thread | None
    new: bool
    chance: float


def choose(
    weights: Model, said: Line, at: int, threads: Sequence[Thread], previous: Thread | None, before: Spoken | None
) -> Choice:
    """Choose where the line said ``at`` this place of the talk belongs.

    ``before`` is the line before it, in the same talk, and ``previous`` that line's thread.
    """
    belongs, opens = weights.leaning(said.reading.alone)
    scores = [_weight(weights, option) for option in options(said, at, threads, previous, before)]
    for number, thread in enumerate(threads):
        scores[number] = _NEVER if is_another(said, thread) else scores[number] + belongs
    scores[-2] += opens
    if said.act == Act.OPEN:
        scores[-1] = _NEVER
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    best = scores.index(top)
    chance = powers[best] / sum(powers)
    if best < len(threads):
        return Choice(threads[best], False, chance)
    return Choice(None, best == len(threads), chance)


def _weight(weights: Model, option: Option) -> float:
    """Say what speaks for an option; the few numbers that its parts are told by are mostly the same again."""
    total = 0.0
    for part in option:
        known = weights.options.get(part)
        if known is None:
            if len(weights.options) >= _OPTIONS:
                weights.options.clear()
            weight = weights.head.threads.get
            known = weights.options[part] = sum(weight(sign, 0.0) for sign in part.signs())
        total += known
    return total


def is_another(said: Line, thread: Thread) -> bool:
    """Say whether a clear report speaks of something else: neither the subject nor a word of the matter."""
    if not is_clear(said) or said.subject in _ABOUT_WHOM or said.own_subjects[thread.subject][1] >= _KIN:
        return False
    return not (said.words & thread.words) - _WHERE


def is_clear(said: Line) -> bool:
    """Say whether a line tells of a matter by its own words."""
    told = said.building is not None or said.chance >= _LIKELY
    return said.act == Act.OPEN or (said.act == Act.ASK and told and said.label in (Label.NEED, Label.DISPUTE))
