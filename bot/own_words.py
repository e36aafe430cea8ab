"""Own words: what somebody wants who knows no command, made out by a model that was taught by phrasings.

It only ever leads to a question, or to how a command is said; nothing is learnt here, and nothing of the words is kept.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from bot.capability import Command, discover
from bot.context import Talk
from bot.grammar import Call, Grammar, tidy
from bot.slots import Said, filled
from nlp.intents import Intents, shipped
from nlp.labels import Act
from nlp.plain import plain
from storage.people import People
from storage.places import Places

SURE = 0.77
"""Chance from which somebody is asked whether that was meant; chosen on writers whom the model had not read."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was probably meant.  ``spelled``: as it would be typed; a problem of the call: something is missing."""

    call: Call
    spelled: str
    chance: float


class OwnWords:
    """Looks for a wish in words that nothing else made anything of."""

    def __init__(self, grammar: Grammar, model: Intents | None = None) -> None:
        self._grammar = grammar
        self._model = model

    def wish(self, talk: Talk, allowed: Collection[Command]) -> Wish | None:
        """The likeliest of what is allowed; None where it is likelier talk, or is a matter that is told of."""
        if talk.message.forwarded or talk.reading.urgent or talk.reading.act is Act.OPEN:
            return None
        names = {command.names[0]: command for command in allowed}
        name, chance = (self._model or shipped()).likeliest(talk.reading.plain, names)
        return self._spelled(talk, names[name], chance) if chance >= SURE else None

    def _spelled(self, talk: Talk, command: Command, chance: float) -> Wish | None:
        """With what the words themselves say of it."""
        words = tidy(talk.reading.plain)
        named = tuple(person.name for person in People(talk.db).named_in(words) if person.id != talk.person.id)
        estates = tuple(place.name for place in Places(talk.db).estates_in(words))
        spelled, missing = filled(command, Said(words, talk.local(talk.now), named, estates))
        call = self._grammar.parse(spelled)
        if call is None or call.command is not command:
            return None
        return Wish(replace(call, problem=call.problem or bool(missing)), spelled, chance)


def declared() -> list[tuple[str, str]]:
    """What every command's file says of it, each with its first name: it is learnt with the phrasings."""
    commands = [command for capability in discover() for command in capability.commands]
    return sorted({(plain(said), c.names[0]) for c in commands for said in (*c.names, *c.also, *c.examples)})
