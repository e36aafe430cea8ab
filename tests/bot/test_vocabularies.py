"""One set of steps under several names: none is without one, and no sentence loses a blank."""

import re
from collections.abc import Iterator
from importlib import import_module

from bot.texts import Text, Texts
from bot.vocabularies import Vocabulary
from handlers.rules.standing import may_become
from storage.tickets import State
from tests.house.sources import HANDLERS, module

FIVE = Vocabulary(style="五办")


def _sentences() -> Iterator[Text]:
    for path in HANDLERS:
        for value in vars(import_module(module(path))).values():
            if isinstance(value, type) and issubclass(value, Texts) and value.__module__ == module(path):
                yield from value.sheet().values()


def test_every_state_has_a_name_of_its_own_there():
    assert len({FIVE.state(state) for state in State}) == len(State)
    assert not {FIVE.state(state) for state in State} & {str(state) for state in State} - {"候补", "待认领"}
    assert [Vocabulary().state(state) for state in State] == [str(state) for state in State]


def test_the_street_has_names_of_its_own():
    assert FIVE.state(State.TAKEN, at_street=True) == "街道统办中"
    assert FIVE.state(State.CLOSED, at_street=True) == FIVE.state(State.CLOSED)
    assert Vocabulary().state(State.TAKEN, at_street=True) == "已接单"


def test_no_sentence_loses_a_blank_by_being_said_otherwise():
    sentences = list(_sentences())
    changed = [text for text in sentences if FIVE.worded(text) != text]
    assert len(changed) > 20
    assert [text for text in sentences if FIVE.worded(text).blanks != text.blanks] == []
    assert all(Vocabulary().worded(text) == text for text in sentences)


def _is_plain(name: str, source: str) -> bool:
    """Whether the sentence is filled as it stands, in the words of no place."""
    return re.search(rf"\bSay\.{name}\(", source) is not None


_OF_NO_PLACE = {"转给": "to pass words on to somebody is no step of a matter", "归您": "a danger is nobody's order"}


def test_whatever_is_said_otherwise_there_is_said_in_the_words_of_the_place():
    plain = {
        f"{path.parent.name}/{path.name}: {name}: {text}"
        for path in HANDLERS
        for value in vars(import_module(module(path))).values()
        if isinstance(value, type) and issubclass(value, Texts) and value.__module__ == module(path)
        for name, text in value.sheet().items()
        if FIVE.worded(text) != text and _is_plain(name, path.read_text("utf-8"))
    }
    assert {line for line in plain if not any(word in line for word in _OF_NO_PLACE)} == set()


def test_what_may_follow_is_the_same_under_any_name():
    assert may_become(State.QUEUED, State.WAITING)
    assert may_become(State.OFFERED, State.TAKEN)
    assert not may_become(State.QUEUED, State.REVIEW)
    assert not may_become(State.CLOSED, State.OFFERED)
