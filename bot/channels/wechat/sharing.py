"""Several accounts in one room hear the same words: one keeps the room, the others stand by."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.channels.wechat.names import Recent
from bot.message import Address, Kind, Message

SAME = 5.0
"""Seconds by which two accounts' clocks may differ about the same words."""

AFTER = 2_000
"""Copies that are kept at most, while it shows whether the keeper of their room is alive."""


class Member(Protocol):
    """What is asked of an account."""

    name: str
    rooms: set[str]

    @property
    def online(self) -> bool:
        """Whether it hears."""


@dataclass(slots=True)
class _Copy:
    message: Message
    member: Member
    done: Callable[[], None]
    until: float


Words = tuple[Address, Address, Kind, str, str | None]


class Shares:
    """Whose words count.  ``proof``: seconds after which a silent keeper would have been found out."""

    def __init__(self, members: Sequence[Member], proof: float) -> None:
        self._members, self._proof = sorted(members, key=lambda m: m.name), proof
        self._copies: deque[_Copy] = deque()
        self._told: Recent[Words, list[float]] = Recent(5_000)

    def keeper(self, room: str) -> Member | None:
        """The account that answers in that room: of those online the first by name."""
        return next((m for m in self._members if m.online and room in m.rooms), None)

    def covered(self, but: Member) -> set[str]:
        """Rooms in which another account listens."""
        return {room for m in self._members if m is not but and m.online for room in m.rooms}

    def counts(self, message: Message, member: Member, done: Callable[[], None], now: float) -> bool:
        """Whether to hand it on.  A copy waits, until its keeper is known to be alive or is gone."""
        if len(self._members) < 2 or message.private:
            return True
        while self._copies and (self._copies[0].until <= now or len(self._copies) > AFTER):
            self._copies.popleft().done()
        keeper = self.keeper(message.room.partition(":")[2])
        if keeper is member or keeper is None:
            self._note(message)
            return True
        self._copies.append(_Copy(message, member, done, now + self._proof))
        return False

    def orphans(self) -> list[tuple[Message, Callable[[], None]]]:
        """Copies whose keeper fell silent and who heard them not, in order; they are handed on now."""
        found: list[tuple[Message, Callable[[], None]]] = []
        staying: deque[_Copy] = deque()
        for copy in self._copies:
            if self.keeper(copy.message.room.partition(":")[2]) is not copy.member:
                staying.append(copy)
            elif self._known(copy.message):
                copy.done()
            else:
                self._note(copy.message)
                found.append((copy.message, copy.done))
        self._copies = staying
        return found

    def _note(self, message: Message) -> None:
        times = self._told.get(_words(message), [])
        self._told.put(_words(message), [*times[-20:], message.sent_at.timestamp()])

    def _known(self, message: Message) -> bool:
        """The keeper had handed on the same words; each of them answers for one copy."""
        times, at = self._told.get(_words(message), []), message.sent_at.timestamp()
        match = next((time for time in times if abs(time - at) <= SAME), None)
        if match is None:
            return False
        times.remove(match)
        return True


def _words(message: Message) -> Words:
    return message.room, message.sender, message.kind, message.text, message.refers
