"""Ears: which commands, listeners and last resorts there are, and where each of them counts."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from bot.capability import Capability, Command, Listener, Meant, Where
from bot.context import Talk
from bot.message import Message
from bot.permission import EVERYONE
from nlp import Reading

Heard = list[tuple[Listener, Any]]
"""Who hears something in a message, each with what it found."""


class Ears:
    """What all capabilities listen for."""

    def __init__(self, capabilities: Sequence[Capability]) -> None:
        listeners = [listener for capability in capabilities for listener in capability.listeners]
        listeners.sort(key=lambda listener: not listener.whole)
        self._in_private = [x for x in listeners if Where.PRIVATE in x.where]
        self._in_groups = [x for x in listeners if Where.GROUP in x.where]
        self._to_a_mention = [x for x in listeners if x.where & (Where.GROUP | Where.MENTION)]
        self._commands = [command for capability in capabilities for command in capability.commands]
        self._otherwise = [run for capability in capabilities for run in capability.otherwise]
        self._at_last = [run for capability in capabilities for run in capability.at_last]

    def commands(self, talk: Talk) -> list[Command]:
        """What anybody may ask for here."""
        here = Where.PRIVATE if talk.message.private else Where.MENTION
        return [command for command in self._commands if here in command.where]

    def allowed(self, talk: Talk) -> list[Command]:
        """What this person may ask for here."""
        return [command for command in self.commands(talk) if command.who.allows(talk.roles, talk.reach)]

    def heard(self, message: Message, reading: Reading) -> Heard:
        """Who hears something in the words."""
        in_group = self._to_a_mention if message.calls_bot else self._in_groups
        listeners = self._in_private if message.private else in_group
        return [(x, found) for x in listeners if (found := x.hears(reading)) is not None]

    @staticmethod
    def listened(talk: Talk, heard: Heard) -> str | None:
        """What the first listener says that makes anything of them; empty: it did something, and says nothing.

        What an office orders in whole sentences is no order where it was passed on: these are another's words.
        """
        for listener, found in heard:
            orders = listener.whole and listener.who is not EVERYONE and not isinstance(found, Meant)
            if listener.who.allows(talk.roles, talk.reach) and not (orders and talk.message.forwarded):
                answer = listener.run(talk, found)
                if answer is not None or talk.has_effect:
                    return answer or ""
        return None

    def known(self, talk: Talk) -> str | None:
        """What is said in private and nobody understands may still be known by its words."""
        return self._first(talk, self._otherwise)

    def left_over(self, talk: Talk) -> str | None:
        """The same, or it belongs to what was just spoken of."""
        return self._first(talk, [*self._otherwise, *self._at_last])

    @staticmethod
    def _first(talk: Talk, hear: Iterable[Callable[[Talk], str | None]]) -> str | None:
        answers = (run(talk) for run in hear) if talk.message.private else ()
        return next((answer for answer in answers if answer is not None), None)
