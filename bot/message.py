"""What travels between a channel and the house.

Nothing here knows a database, a network or a clock, and everything here survives JSON,
so a channel can run in a process of its own with this file and a bus.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

Address = NewType("Address", str)
"""Where a person or a room can be reached, ``<channel>:<id>``, e.g. ``telegram:-100123``.

A person's address is where private words to that person go.  Opaque to everyone but the channel that made it.
"""


NAME_LENGTH = 20
"""Letters of a name that are shown."""


class Kind(StrEnum):
    """What came in.  RECALL and EDIT say in ``refers`` which message they are about."""

    TEXT = "text"
    PICTURE = "picture"
    VOICE = "voice"
    RECALL = "recall"
    EDIT = "edit"
    TIMER = "timer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One thing somebody said or did, as its channel tells it.

    ``id`` is unique within the channel.  ``room`` is the group, or the person's own address in private.
    ``calls_bot`` is true for a real mention of the bot, never for the letter @ in a text.
    ``quoted`` is the text that is quoted, ``refers`` the id of the message quoted, edited or recalled.
    ``picture`` is a handle by which the channel can show the picture again.
    ``forwarded`` text never holds a command.
    """

    id: str
    room: Address
    sender: Address
    sender_name: str
    sent_at: datetime
    text: str = ""
    kind: Kind = Kind.TEXT
    private: bool = False
    room_name: str = ""
    calls_bot: bool = False
    mentions: tuple[Address, ...] = ()
    refers: str | None = None
    quoted: str = ""
    forwarded: bool = False
    picture: str | None = None

    @property
    def channel(self) -> str:
        """The wire it came over."""
        return self.room.partition(":")[0]

    @property
    def signed(self) -> str:
        """The sender's name as one short line: whoever chooses a name must not write a message with it."""
        shown = "".join(c for c in " ".join(self.sender_name.split()) if c.isprintable())
        return shown[:NAME_LENGTH].strip() or "邻居"


class Audience(StrEnum):
    """Who will read the words: decides what the redactor takes out."""

    GROUP = "group"
    WORK = "work"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """Words on their way out.  ``key`` is the same at every try; ``mention`` is who is spoken to in a group."""

    key: str
    to: Address
    text: str
    audience: Audience
    mention: Address | None = None
    picture: str | None = None


class Outcome(StrEnum):
    """What became of a try: SENT; LATER: not sent, try again; NEVER: it cannot be reached; UNKNOWN: maybe sent."""

    SENT = "sent"
    LATER = "later"
    NEVER = "never"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What the channel says of one try; ``id`` is the message's id there."""

    outcome: Outcome
    id: str | None = None
    reason: str = ""
    retry_after: float | None = None
