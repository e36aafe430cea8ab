"""Echoes: the same words are not answered again and again in a room; in memory only, for minutes."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.briefly import forget_old
from bot.grammar import tidy
from bot.message import Message

REMEMBERED = timedelta(minutes=5)
"""How long the same words are an echo."""

MOST = 3
"""How often they are answered meanwhile, in a group once."""


@dataclass(slots=True)
class _Heard:
    at: datetime
    times: int


class Echoes:
    """Remembers which words were answered lately, as a number that cannot be read."""

    def __init__(self) -> None:
        self._answered: dict[int, _Heard] = {}

    def times(self, message: Message, now: datetime, answer: str = "") -> int:
        """How often these words were answered in that room in the last minutes; to the bot itself, with this answer."""
        heard = self._answered.get(_key(message, answer))
        return heard.times if heard and now - heard.at <= REMEMBERED else 0

    def answered(self, message: Message, now: datetime, answer: str = "") -> None:
        """They are answered now; whatever is too long ago is forgotten."""
        key, times = _key(message, answer), self.times(message, now, answer) + 1
        self._answered.pop(key, None)
        self._answered[key] = _Heard(now, times)
        forget_old(self._answered, lambda heard: heard.at, now, REMEMBERED)


def _key(message: Message, answer: str) -> int:
    return hash((message.room, tidy(message.text), answer if message.calls_bot else ""))
