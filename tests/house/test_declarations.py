"""What the files declare: commands explain themselves, examples work, whatever is set is handled, verbs are verbs."""

import ast
import re
from collections.abc import Iterator

import pytest

import nlp
from bot.capability import Command, Listener, Where, discover
from bot.grammar import Grammar
from tests.house.sources import CODE, HANDLERS, tree

CAPABILITIES = list(discover())
COMMANDS = [command for capability in CAPABILITIES for command in capability.commands]
LISTENERS = [listener for capability in CAPABILITIES for listener in capability.listeners]
GRAMMAR = Grammar(COMMANDS)
HAN = re.compile(r"[\u4e00-\u9fff]")
VERB = re.compile(
    r"[a-z]+\.(?:[a-z]+(?:ed|en|wn|ne)|left|told|sent|put|stuck|given|made|lost|found|kept|set|bound|met|held|shown)"
)
DEEDS = {"later": 0, "gather": 0, "never_mind": 0, "ask": 1, "record": 0}
"""Where the name stands among the arguments."""


def _calls(deed: str) -> Iterator[tuple[str, ast.expr]]:
    """Every call of that deed in the handlers: where, and the expression of the name."""
    for path in HANDLERS:
        for node in ast.walk(tree(path)):
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == deed
            if called and len(node.args) > DEEDS[deed]:
                yield f"{path.name}:{node.lineno}", node.args[DEEDS[deed]]


def _names(deed: str) -> set[str]:
    """The names written out in those calls, also where one of two is chosen."""
    return {
        part.value
        for _, name in _calls(deed)
        for part in ast.walk(name)
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and "." in part.value
    }


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.names[0])
def test_a_command_explains_itself_in_chinese(command: Command):
    assert HAN.search(command.about)
    assert command.who.label
    assert any(name in command.usage for name in command.names)
    assert command.examples


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.names[0])
def test_its_examples_are_that_command(command: Command):
    for example in (*command.examples, *(f"/{e}" for e in command.examples)):
        call = GRAMMAR.parse(example)
        assert call, example
        assert (call.command, call.problem) == (command, False), example


@pytest.mark.parametrize("listener", LISTENERS, ids=lambda x: x.name)
def test_its_examples_are_heard_by_one_listener_only(listener: Listener):
    assert listener.examples
    for here in (Where.PRIVATE, Where.GROUP):
        for example in listener.examples if here in listener.where else ():
            reading = nlp.read(example)
            rivals = [x for x in LISTENERS if here in x.where and x.whole >= listener.whole]
            heard = [x.name for x in rivals if x.hears(reading) is not None]
            assert heard == [listener.name], (example, here)


def test_a_capability_has_a_chinese_title():
    assert [c.name for c in CAPABILITIES if not HAN.search(c.title)] == []


@pytest.mark.parametrize("deed", DEEDS)
def test_names_are_written_out(deed: str):
    unnamed = [where for where, name in _calls(deed) if not any(isinstance(n, ast.Constant) for n in ast.walk(name))]
    assert unnamed == []


def test_every_timer_set_is_handled_and_every_timer_handled_is_set():
    handled = {name for capability in CAPABILITIES for name in capability.timers}
    recurring = {r.name for capability in CAPABILITIES for r in capability.recurring}
    assert _names("later") - handled == set()
    assert _names("never_mind") - handled == set()
    assert _names("gather") - handled == set()
    assert handled - recurring - _names("later") - _names("gather") == set()


def test_every_question_asked_has_its_answer():
    answered = {name for capability in CAPABILITIES for name in capability.answers}
    assert _names("ask") == answered


def test_verbs_of_the_journal_are_noun_and_participle():
    assert [verb for verb in sorted(_names("record")) if not VERB.fullmatch(verb)] == []


def test_what_is_followed_is_written_somewhere():
    followed = {verb for capability in CAPABILITIES for verb in capability.followers}
    written = {
        node.value
        for path in CODE
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert followed - written == set()
    assert followed - _names("record") - {"command.refused", "person.erased"} == set()
