"""Who has the page open, and what was said with each of them: in memory only, and for some days."""

import hashlib
import secrets
from collections import OrderedDict, deque
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.message import Address, Button

MOST = 5_000
LINES = 60
KEPT = timedelta(days=14)
"""A talk is forgotten when nothing was said or looked at for so long."""

PLACE_HOLDS = timedelta(minutes=25)
"""How long the house surely remembers where somebody is whose code it was told."""

KEY_LENGTH = 43


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a talk.  ``id``: the message's, as the house knows it; ``picture``: an id of the album.

    ``key``: by which a second try of a line of the bot's is known; empty for the visitor's own.
    """

    id: str
    at: datetime
    text: str
    key: str = ""
    picture: str = ""
    buttons: tuple[Button, ...] = ()


@dataclass(slots=True)
class Visitor:
    """One browser.  ``code``: the poster the house was last told of, at ``told_at``; ``rev`` grows by every change."""

    address: Address
    seen_at: datetime
    lines: deque[Line] = field(default_factory=lambda: deque(maxlen=LINES))
    code: str = ""
    told_at: datetime | None = None
    rev: int = 0

    def add(self, line: Line) -> None:
        """Something was said."""
        self.lines.append(line)
        self.rev += 1

    def take_back(self, line: Line) -> None:
        """It was not said after all."""
        self.lines.remove(line)
        self.rev += 1

    def said(self, message_id: str) -> bool:
        """Whether the visitor has said that already: a form may be sent twice."""
        return any(line.id == message_id for line in self.lines)

    def heard(self, key: str) -> Line | None:
        """The bot's line that has that key, where it came already."""
        return next((line for line in self.lines if line.key == key), None)

    def is_at(self, code: str, now: datetime) -> bool:
        """Whether the house knows that what comes next is at that poster."""
        return self.code == code and self.told_at is not None and now - self.told_at < PLACE_HOLDS

    def button(self, button_id: str) -> tuple[Line, str] | None:
        """The line under which that button is, and what is written on it."""
        for line in self.lines:
            for button in line.buttons:
                if secrets.compare_digest(button.id.encode(), button_id.encode(errors="replace")):
                    return line, button.label
        return None

    def use_up(self, line_id: str) -> None:
        """All buttons under a line go once one was pressed."""
        for at, line in enumerate(self.lines):
            if line.id == line_id:
                self.lines[at] = replace(line, buttons=())
        self.rev += 1


class Visitors:
    """At most so many; who was away longest is forgotten first."""

    def __init__(self) -> None:
        self._all: OrderedDict[str, Visitor] = OrderedDict()

    def find(self, address: Address, now: datetime) -> Visitor:
        """Whoever has that address, as somebody who looks: who has said and heard nothing is not kept."""
        return self.of(address, now) if address in self._all else Visitor(address, now)

    def of(self, address: Address, now: datetime) -> Visitor:
        """Whoever has that address: somebody new where it is not known."""
        visitor = self._all.get(address) or Visitor(address, now)
        self._all[address] = visitor
        self._all.move_to_end(address)
        visitor.seen_at = now
        while self._all and (len(self._all) > MOST or now - next(iter(self._all.values())).seen_at > KEPT):
            self._all.popitem(last=False)
        return visitor

    def forget(self, address: Address) -> None:
        """The talk is gone from here; what became of it is in the records."""
        self._all.pop(address, None)


def new_key() -> str:
    """What a browser keeps so that its talk is found again."""
    return secrets.token_urlsafe(32)


def address_of(key: str) -> Address | None:
    """The address of whoever keeps that key, from which the key cannot be told; None: no key of ours."""
    if len(key) != KEY_LENGTH or not key.isascii():
        return None
    return Address(f"page:{hashlib.sha256(key.encode()).hexdigest()[:32]}")
