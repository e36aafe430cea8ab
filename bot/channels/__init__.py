"""One file, one wire.  A channel knows words, not records: it imports bot.message and nothing of the house above it."""

from collections.abc import Awaitable, Callable
from typing import Protocol

from bot.message import Message, Outgoing, Receipt

Deliver = Callable[[Message], Awaitable[None]]
"""Hand a message over; returns once its effects are committed, raises when they are not and it must come again."""


class Channel(Protocol):
    """A wire: words come in through ``run``, words go out through ``send``."""

    name: str
    """The first part of every address of this channel."""

    async def run(self, deliver: Deliver) -> None:
        """Listen until cancelled; let go of a message only after ``deliver`` returned."""

    async def send(self, words: Outgoing) -> Receipt:
        """Try once to say ``words``; never raises for what the other side does."""
