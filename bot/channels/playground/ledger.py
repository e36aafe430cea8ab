"""What was said in the playground, in memory only: chit-chat never reaches a disk."""

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from typing import Any

from bot.message import Message

KEPT = 500


@dataclass(slots=True, kw_only=True)
class Line:
    """One line of a conversation as the page shows it.

    ``rev`` grows with every change (``born`` is the first), so a window can ask for what it missed;
    ``owed`` is what is yet to be delivered.
    """

    id: str
    room: str
    sender: str
    name: str
    at: str
    kind: str = "text"
    text: str = ""
    bot: bool = False
    audience: str = ""
    mentions: list[str] = field(default_factory=list)
    quote: dict[str, str] | None = None
    picture: dict[str, Any] | None = None
    file: dict[str, Any] | None = None
    buttons: list[dict[str, str]] = field(default_factory=list)
    seconds: int = 0
    edited: bool = False
    recalled: bool = False
    state: str = "sent"
    born: int = 0
    rev: int = 0
    owed: list[Message] = field(default_factory=list)

    def shown(self) -> dict[str, Any]:
        """The line as JSON for a window."""
        return {name: getattr(self, name) for name in self.__slots__ if name != "owed"}


class Ledger:
    """The last lines of every conversation; a conversation is a group or one person's private talk with the bot."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._rooms: dict[str, deque[Line]] = {}
        self._by_id: OrderedDict[str, Line] = OrderedDict()
        self.rev = 0

    def get(self, line_id: str) -> Line | None:
        """The line of that id, while it is kept."""
        return self._by_id.get(line_id)

    def write(self, line: Line) -> Line | None:
        """Add a line, or note that it changed; returns the line that had to make room."""
        self.rev += 1
        line.rev = self.rev
        if line.id in self._by_id:
            return None
        line.born = line.rev
        room = self._rooms.setdefault(line.room, deque())
        room.append(line)
        self._by_id[line.id] = line
        if len(room) <= self._kept:
            return None
        gone = room.popleft()
        del self._by_id[gone.id]
        return gone

    def since(self, rev: int) -> list[dict[str, Any]]:
        """All lines changed after ``rev``, in the order they were said."""
        return [line.shown() for line in self._by_id.values() if line.rev > rev]

    def blot(self, line: Line) -> list[Line]:
        """Take the content out of a recalled line and out of every quotation of it; returns those quoting."""
        line.text, line.picture, line.seconds, line.quote = "", None, 0, None
        line.mentions, line.buttons, line.recalled = [], [], True
        quoting = [other for other in self._by_id.values() if other.quote and other.quote["id"] == line.id]
        for other in quoting:
            other.quote = {"id": line.id, "name": line.name, "text": "（已撤回）"}
        return quoting
