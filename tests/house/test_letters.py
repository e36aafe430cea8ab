"""Letters that are looked for before a pattern is: one of them is in whatever the pattern matches."""

from collections.abc import Iterable
from re import _constants as kinds  # type: ignore[attr-defined]  # the standard library's own, without types
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from typing import Any

import pytest

from handlers.rules import absences, announced, confiding, mediation, phrases, proxies
from nlp import bare, cues
from nlp.times import lengths

_PATTERNS = {
    "blows": (confiding.BLOWS, (confiding._TELLS, confiding._NEXT_DOOR, confiding._STRUCK)),
    "threats": (mediation.FORCE, (mediation._THREAT,)),
    "struck": (mediation.HITS, (mediation._STRUCK,)),
    "takes on": (frozenset("我"), (phrases._TAKES_ON, proxies._KIN_OF_MINE)),
    "called": (frozenset("电"), (proxies._CALLED,)),
    "for": (proxies.FOR, (proxies._FIRST, proxies._LAST)),
    "lengths": (lengths.UNITS, (lengths._SPAN,)),
    "announced": (announced.OF_IT, (announced._EVENT, announced._STOPS)),
    "leaves": (absences.LEAVES, (absences._LEAVE, absences._STANDS_IN)),
    "works": (cues.WORKS, (cues._MENDED, cues._MENDED_ALONE)),
    "reports": (bare._MARKS, (bare._REPORT,)),
    "alarms": (bare._PERILS, (bare._ALARM, bare._HELP)),
}


@pytest.mark.parametrize("name", _PATTERNS)
def test_one_of_the_letters_is_in_every_match(name: str) -> None:
    letters, patterns = _PATTERNS[name]
    assert all(_needs(parser.parse(one.pattern, one.flags), letters) for one in patterns)
    assert not _needs(parser.parse(f"{patterns[0].pattern}|好", patterns[0].flags), letters)


def test_a_part_that_may_be_missing_is_no_reason() -> None:
    assert _needs(parser.parse("坏(?:的|了)+吧?"), frozenset("的了"))
    assert not any(_needs(parser.parse(one), frozenset("了")) for one in ("坏了?", "坏[了的]", "坏.", "坏(?!了)"))


def _needs(parts: Iterable[tuple[Any, Any]], letters: frozenset[str]) -> bool:
    """Whether nothing matches these parts one after another that has none of the letters."""
    return any(_one_needs(kind, what, letters) for kind, what in parts)


def _one_needs(kind: Any, what: Any, letters: frozenset[str]) -> bool:
    if kind is kinds.LITERAL:
        return chr(what) in letters
    if kind is kinds.IN:
        return all(own is kinds.LITERAL and chr(code) in letters for own, code in what)
    if kind is kinds.BRANCH:
        return all(_needs(way, letters) for way in what[1])
    if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT):
        return what[0] > 0 and _needs(what[2], letters)
    if kind is kinds.ATOMIC_GROUP:
        return _needs(what, letters)
    return kind in (kinds.SUBPATTERN, kinds.ASSERT) and _needs(what[-1], letters)
