"""What travels between a channel and the house.

Nothing here knows a database, a network or a clock, and everything here survives JSON,
so a channel can run in a process of its own with this file and a bus.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

Address = NewType("Address", str)
"""Where a person or a room can be reached, ``<channel>:<id>``, e.g. ``telegram:-100123``.

A person's address is where private words to that person go.  Opaque to everyone but the channel that made it.
"""


FILES = "file:"
"""How the handle of a file of our own making begins; what people see it called follows its last stroke."""

NAME_LENGTH = 20
"""Letters of a name that are shown."""


class Kind(StrEnum):
    """What came in.

    A message that holds words is TEXT, also where a picture came with them.  PICTURE … CARD hold no words of the
    sender's own: ``text`` is a title at most.  RELAY is a 接龙 as WeChat writes it, CARD a link, a mini-program or
    a contact, PIN a spot on the map.
    """

    TEXT = "text"
    PICTURE = "picture"
    VOICE = "voice"
    VIDEO = "video"
    FILE = "file"
    STICKER = "sticker"
    PIN = "pin"
    CARD = "card"
    RELAY = "relay"
    ANNOUNCEMENT = "announcement"
    RECALL = "recall"
    """``refers`` was taken back."""
    EDIT = "edit"
    """``refers`` reads ``text`` now."""
    PRESSED = "pressed"
    """A button under our own message ``refers``; ``text`` is the button's id."""
    JOINED = "joined"
    """``sender`` is in the room now; ``calls_bot``: it is the bot itself."""
    LEFT = "left"
    """``sender`` is in the room no longer; ``calls_bot``: it is the bot itself."""
    RENAMED = "renamed"
    """The room is called ``room_name`` now."""
    MOVED = "moved"
    """The room's address is ``refers`` from now on."""
    FRIEND = "friend"
    """``sender`` asks to be a friend and says ``text``; ``refers`` is what to ACCEPT."""
    GAP = "gap"
    """Nobody listened from ``since`` to ``sent_at`` in ``rooms``; in none named: in every room of this channel."""
    SESSION = "session"
    """Of the channel's own account: ``text`` is one of :class:`Session`, ``link`` what to open or scan."""
    TIMER = "timer"


WORDS = frozenset({Kind.TEXT, Kind.ANNOUNCEMENT})
"""What is read: an announcement is words like any others, and often the most urgent ones."""


SPOKEN = frozenset(Kind) - {
    *(Kind.JOINED, Kind.LEFT, Kind.RENAMED, Kind.MOVED, Kind.FRIEND, Kind.GAP, Kind.SESSION, Kind.TIMER)
}
"""What somebody says, or does to what was said; the rest is told by the wire."""


UNNAMED = "self"
"""What the account of a channel is called that has one, and no name for it in the settings."""


class Session(StrEnum):
    """What became of a channel's account.  STRANGER: another account than before.

    RENEWED: people and rooms have new ids, the old ones are nobody's.  BLIND: it hears only what is said to it.
    """

    SCAN = "scan"
    ONLINE = "online"
    OFFLINE = "offline"
    STRANGER = "stranger"
    RENEWED = "renewed"
    BLIND = "blind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One thing somebody said or did, as its channel tells it.

    ``id`` is unique within the channel.  ``room`` is the group, or the person's own address in private.
    ``calls_bot`` is true for a real mention of the bot, never for the letter @ in a text.
    ``quoted`` is the text that is quoted, ``refers`` the id of the message quoted, edited or recalled.
    ``picture`` is a handle by which the channel can show the picture again; pictures with one ``album`` came together.
    ``account``: which account of its channel heard it, where that may have several.
    ``forwarded`` text never holds a command.  ``pin`` is latitude and longitude in degrees (WGS 84).
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
    album: str | None = None
    pin: tuple[float, float] | None = None
    since: datetime | None = None
    rooms: tuple[Address, ...] = ()
    link: str = ""
    account: str = ""

    @property
    def channel(self) -> str:
        """The wire it came over."""
        return self.room.partition(":")[0]

    @property
    def incognito(self) -> bool:
        """Said as a group or a channel, ``<channel>:anonymous:<id>``: nobody in person, who cannot be written to."""
        return self.sender.partition(":")[2].startswith("anonymous:")

    @property
    def as_text(self) -> "Message":
        """Words of either kind as plain words."""
        return self if self.kind is Kind.TEXT else replace(self, kind=Kind.TEXT)

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


class Deed(StrEnum):
    """What to do: SAY words, take the message ``refers`` back, or ACCEPT the friend who asked by ``refers``."""

    SAY = "say"
    RECALL = "recall"
    ACCEPT = "accept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A word that may be pressed instead of typed.  ``id`` is opaque; a channel without buttons leaves them out."""

    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """Words on their way out.  ``key`` is the same at every try; ``mention`` is who is spoken to in a group.

    ``picture`` is the handle of a picture, ``image`` the picture itself, a JPEG: a channel shows whichever it can.
    Where ``file`` names one, ``image`` is the content of that file.
    """

    key: str
    to: Address
    text: str
    audience: Audience
    mention: Address | None = None
    picture: str | None = None
    image: bytes | None = None
    deed: Deed = Deed.SAY
    refers: str | None = None
    buttons: tuple[Button, ...] = ()

    @property
    def file(self) -> str:
        """What the file is called that comes with the words; empty where none does."""
        return file_name(self.picture)


def file_name(handle: str | None) -> str:
    """What a file of ours is called; empty where the handle is a picture's, or none."""
    return handle.rpartition("/")[2] if handle and handle.startswith(FILES) else ""


class Outcome(StrEnum):
    """What became of a try.

    SENT; LATER: not sent, try again; NEVER: it cannot be reached; UNKNOWN: maybe sent.
    HELD: not even tried, for the wire is down or its pace says later; it does not count as a try.
    """

    SENT = "sent"
    LATER = "later"
    NEVER = "never"
    UNKNOWN = "unknown"
    HELD = "held"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What the channel says of one try; ``id`` is the message's id there, ``retry_after`` is in seconds."""

    outcome: Outcome
    id: str | None = None
    reason: str = ""
    retry_after: float | None = None
