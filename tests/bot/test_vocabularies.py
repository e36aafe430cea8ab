"""One set of steps under several names: none is without one, and no sentence loses a blank."""

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
    assert not {FIVE.state(state) for state in State} & {str(state) for state in State} - {"候补"}
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


def test_what_may_follow_is_the_same_under_any_name():
    assert may_become(State.QUEUED, State.WAITING)
    assert may_become(State.OFFERED, State.TAKEN)
    assert not may_become(State.QUEUED, State.REVIEW)
    assert not may_become(State.CLOSED, State.OFFERED)
