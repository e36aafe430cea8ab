"""A command as people really type it: politely, with the number first or in the middle, one letter wrong.

Only for words that are meant for the bot: in private, or after a mention of it.
"""

from collections.abc import Mapping
from dataclasses import replace

from bot.spotting import is_somebody, spotted
from bot.takes import Guess, Takes
from bot.ticket_numbers import numbers_in
from bot.wordlists import AFTER, BEFORE, EVERYDAY, PAUSES, QUESTION, is_only_shown, tidied, without_head, without_tail
from nlp import sounds
from nlp.words import cutter

_CUT = ("没", "差", "是")
"""How names end that say nothing before a verb: “还没办结” is no “还没”."""

_LEAST_CODE = 1000

_IRONY = ("个鬼", "个屁", "个头", "才怪")


def guess(plain: str, takes: Mapping[str, Takes]) -> Guess | None:
    """What these words ask for.  ``takes``: every name that may be meant, and what follows it."""
    if len(plain) > 80:
        return None
    plain = tidied(plain)
    names = tuple(sorted(takes, key=len, reverse=True))
    return _plainly(plain, names, takes) or spotted(plain, names, takes) or _slipped(plain, names, takes)


def _plainly(plain: str, names: tuple[str, ...], takes: Mapping[str, Takes]) -> Guess | None:
    """The name at the beginning, but for politeness and a number."""
    numbers, words = _one_number(plain)
    heads = dict.fromkeys((words.lstrip(), without_head(words, BEFORE)))
    found = [
        fit
        for said in heads
        for name in names
        if said.startswith(name) and (fit := _fits(name, said[len(name) :], numbers, takes[name]))
    ]
    if not found:
        return None
    best = next((fit for fit in found if not fit.rest), found[0])
    return replace(best, sure=is_only_shown(best.name) or not plain.endswith(QUESTION))


def _slipped(plain: str, names: tuple[str, ...], takes: Mapping[str, Takes]) -> Guess | None:
    """The name with one letter wrong, or spoken alike, or in pinyin: always asked about."""
    numbers, words = _one_number(plain)
    for core in dict.fromkeys((without_tail(words.strip(), AFTER), without_tail(without_head(words, BEFORE), AFTER))):
        if near := _nearest(core, names, numbered=bool(numbers)):
            return Guess(near, numbers, "", sure=False, slipped=_is_no_word(core, near))
    return _slipped_and_more(without_head(plain, BEFORE), names, takes)


def _slipped_and_more(led: str, names: tuple[str, ...], takes: Mapping[str, Takes]) -> Guess | None:
    """The first word is spoken like a name, and what the name takes follows."""
    for name in names:
        said, rest = led[: len(name)], led[len(name) :]
        if len(name) < 2 or not rest or not takes[name].words or said == name or not sounds.alike(said, name):
            continue
        if rest.startswith(" ") or is_somebody(rest) or name.endswith("给"):
            numbers, rest = _one_number(rest) if takes[name].numbers else ((), rest)
            return Guess(name, numbers, rest.strip(), sure=False, slipped=_is_no_word(said, name))
    return None


def _is_no_word(said: str, name: str) -> bool:
    """“任名” falls into two words where “任命” is one; “代办” is a word of its own."""
    alike = len(name) > 1 and said != name and sounds.alike(said, name)
    return alike and len(cutter()(said)) > len(cutter()(name))


def _fits(name: str, tail: str, numbers: tuple[int, ...], takes: Takes) -> Guess | None:
    """The name with nothing after it that says anything else; words of one's own only after a break."""
    rest = without_head(tail, AFTER)
    if numbers and takes.words == "code" and (rest or numbers[0] < _LEAST_CODE):
        return None  # “我是302的” tells where somebody lives
    if not rest:
        return Guess(name, numbers, "", sure=True)
    if tail.startswith(_IRONY) or (name.endswith(_CUT) and rest == tail):
        return None
    paused = any(sign in PAUSES for sign in tail[: len(tail) - len(rest)])
    parted = len(name) > 1 or rest != tail or tail.startswith(("给", "到"))  # “12号接孩子” takes no ticket
    handed = name.endswith("给") and is_somebody(rest)  # “转给刘工”
    if takes.words and (numbers or paused or handed) and parted:
        return Guess(name, numbers, rest.strip(), sure=True)
    return None


def _one_number(plain: str) -> tuple[tuple[int, ...], str]:
    """The first ticket number in the words, and the words without it."""
    found = numbers_in(plain)
    if not found:
        return (), plain
    first = found[0]
    return (first.value,), f"{plain[: first.start]} {plain[first.end :]}"


def _nearest(core: str, names: tuple[str, ...], *, numbered: bool) -> str | None:
    """The one command that is one letter away from these words; the shorter it is, the more must speak for it."""
    if EVERYDAY.match(core):
        return None
    typed = core.replace(" ", "").lower() if core.isascii() else ""
    alike = (name for name in names if sounds.alike(core, name) or (typed and typed == sounds.spoken(name)))
    if core and (found := next(alike, None)):
        return found if len(found) > 1 or numbered else None
    near = [name for name in names if len(name) >= 2 and one_slip(core, name)]
    return near[0] if near and (numbered or len(near[0]) > 2) else None


def one_slip(word: str, name: str) -> bool:
    """Whether one letter too many, too few, or another, parts them."""
    if word == name or abs(len(word) - len(name)) > 1:
        return False
    if len(word) == len(name):
        return sum(a != b for a, b in zip(word, name, strict=True)) == 1 and len(name) >= 2
    longer, shorter = (word, name) if len(word) > len(name) else (name, word)
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
