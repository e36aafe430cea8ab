"""Features: what the model weighs in a message.

Words, single characters and pairs (so that typos and dialect still count), classes of words (so that a word never
met before counts as its like), and signs in the shape of the whole message.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

import ahocorasick

from nlp import urgency
from nlp.labels import Subject
from nlp.lexicon import entries, patterns
from nlp.plain import plain
from nlp.words import cutter

WORD = "w:"
GROUNDED = "~grounded"
_GROUNDS = frozenset({*Subject, "estate", "outage"} - {Subject.OTHER})  # classes that only concern a home
_DIGITS = re.compile(r"\d+")
_RECENT = 5  # messages back, in which a matter is still being spoken of
_ENOUGH = 400  # characters weighed; a letter's heart is in its beginning


@cache
def _automaton() -> Any:
    """Build the finder of all classes of words in one pass."""
    everyday = frozenset(entries("everyday"))
    classes: dict[str, list[str]] = {}
    for entry in entries("classes"):
        name, _, words = entry.partition("\t")
        for word in words.split():
            names = classes.setdefault(plain(word).lower(), [])
            names.append("=" + name)
            if name in _GROUNDS and len(word) > 1 and word not in everyday:
                names.append(GROUNDED)
    automaton = ahocorasick.Automaton()
    for word, names in classes.items():
        automaton.add_word(word, tuple(dict.fromkeys(names)))
    automaton.make_automaton()
    return automaton


def _classes(text: str) -> set[str]:
    """Name the classes whose words occur, once more those that occur twice."""
    seen = Counter(name for _, names in _automaton().iter(text) for name in names)
    return {*seen, *(name + "2" for name, times in seen.items() if times > 1)}


def _signs(text: str) -> set[str]:
    """Name the signs in the shape of a message and the dangers it mentions."""
    found = {"~" + name for name, pattern in patterns("signs") if pattern.search(text)}
    kind = urgency.sign(text)
    if kind:
        found |= {"~danger", "~danger:" + kind}
        if urgency.here(text):
            found.add("~danger!")
    return found


def features(simple: str, role: str = "resident") -> set[str]:
    """List what the model weighs in a plain text by someone of this role."""
    simple = simple[:_ENOUGH]
    lower = simple.lower()
    bare = "^" + _DIGITS.sub("0", lower) + "$"
    found = {*bare, *map(str.__add__, bare, bare[1:])}
    found.update(WORD + word for word in cutter()(bare))
    found |= _classes(lower)
    found |= _signs(simple)
    if role != "resident":
        found.add("@" + role)
    return found


def matter_of(before: Sequence[str]) -> set[str]:
    """Give the matter last spoken of, for a message that names none itself: “还没好”, “第二遍了”."""
    for text in reversed(before[-_RECENT:]):
        found = _classes(plain(text).lower()[:_ENOUGH])
        if GROUNDED in found:
            return {name for name in found if name[1:] in _GROUNDS} | {GROUNDED}
    return set()


def warm() -> None:
    """Load word lists, patterns and the cutter."""
    features("好")
