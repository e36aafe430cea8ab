"""One file, one wire.  A channel knows words, not records: it imports bot.message and nothing of the house above it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.message import Address, Message, Outgoing, Receipt

TITLES = {"wechat": "微信", "telegram": "Telegram", "playground": "练习场", "page": "扫码页"}
"""How people call the wires."""

Deliver = Callable[[Message], Awaitable[None]]
"""Hand a message over; returns once its effects are committed, raises when they are not and it must come again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How a wire is.  ``note`` is a Chinese sentence for the operator; ``link``: what to scan so that it goes on."""

    online: bool
    since: datetime | None = None
    note: str = ""
    link: str = ""


class Pace(Protocol):
    """How fast a channel may speak.  The courier asks before it sends; the channel counts what it sent."""

    in_flight: int
    """Sends at the same time at most."""

    def ready(self, now: datetime) -> tuple[int, float]:
        """How many lines may leave now; where none may, in how many seconds one may."""

    def rest(self, to: Address) -> float:
        """Seconds between two lines to that chat."""


class Unpaced:
    """As fast as it goes."""

    in_flight = 64

    def ready(self, now: datetime) -> tuple[int, float]:
        """Any number."""
        return self.in_flight, 0.0

    def rest(self, to: Address) -> float:
        """None."""
        return 0.0


class Channel(Protocol):
    """A wire: words come in through ``run``, words go out through ``send``.  Inherit it for what is usual."""

    name: str
    """The first part of every address of this channel."""

    vital: bool = False
    """Whether its end is the end of everything; any other wire that falls is put up again."""

    carries_files: bool = True
    """Whether a file can be handed over here; where not, the words that came with it say how to get it."""

    pace: Pace = Unpaced()
    status: Status = Status(online=True)

    async def run(self, deliver: Deliver) -> None:
        """Listen until cancelled; let go of a message only after ``deliver`` returned."""

    async def send(self, words: Outgoing) -> Receipt:
        """Try once to say ``words``; never raises for what the other side does."""

    async def fetch(self, picture: str) -> bytes | None:
        """The picture behind a handle of this channel, as it came; None where it is gone or too large."""
        return None
