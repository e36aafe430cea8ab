"""What came in before what it is about: edits, and words such as “我家也是”; in memory only, for minutes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from msgspec import structs

from bot.briefly import forget_old
from bot.context.flow import Flow
from bot.message import WORDS, Address, Kind, Message
from storage.journal import Entry

REMEMBERED = timedelta(minutes=10)
"""How long the words of an edit are remembered."""

EARLY = timedelta(minutes=2)
"""How long words that came to nothing wait for what was said before them."""

_A_ROOM = 16
"""Of so many lines of one group it is remembered what came of them."""

_Key = tuple[Address, Address, str]


@dataclass(frozen=True, slots=True)
class _Edit:
    text: str
    sent_at: datetime
    heard_at: datetime


@dataclass(slots=True)
class _Room:
    """Of one group: what came to nothing, and which ticket came of what, by when it was said."""

    heard_at: datetime
    early: dict[str, tuple[Message, datetime]] = field(default_factory=dict)
    told: list[tuple[datetime, int]] = field(default_factory=list)
    released: list[Message] = field(default_factory=list)


class Ahead:
    """Whatever order a wire brings them in, the last edit counts, and what joins in comes after what it joins."""

    def __init__(self) -> None:
        self._edits: dict[_Key, _Edit] = {}
        self._rooms: dict[Address, _Room] = {}

    def placed(self, message: Message, flow: Flow) -> Flow:
        """What the talk says of it, where later words were heard already: it is about none of those."""
        told = self._rooms[message.room].told if message.room in self._rooms else []
        if all(said_at <= message.sent_at for said_at, _ in told):
            return flow
        before = [ticket for said_at, ticket in told if said_at <= message.sent_at]
        last = before[-1] if before else None
        return structs.replace(flow, ticket=flow.ticket if flow.ticket in before else last, late=True)

    def keep(self, message: Message, waits: bool, now: datetime) -> None:
        """It came to nothing; ``waits``: what was said before it may still be on its way."""
        forget_old(self._rooms, lambda room: room.heard_at, now, EARLY)
        if waits:
            room = self._spoken_in(message.room, now)
            room.early = dict([*room.early.items(), (message.id, (message, now))][-_A_ROOM:])

    def told(self, message: Message, entries: Sequence[Entry], now: datetime) -> None:
        """What came of it in its group; whatever was said after it and came to nothing is ``released``."""
        ticket = next((entry.ticket_id for entry in entries if entry.ticket_id), None)
        if ticket is None or message.private or message.kind not in WORDS:
            return
        room = self._spoken_in(message.room, now)
        room.told = sorted([*room.told, (message.sent_at, ticket)])[-_A_ROOM:]
        room.early = {id: (one, at) for id, (one, at) in room.early.items() if now - at <= EARLY}
        after = [early for early, _ in room.early.values() if early.sent_at > message.sent_at]
        room.released = sorted([*room.released, *after], key=lambda early: early.sent_at)
        for early in after:
            del room.early[early.id]

    def in_order(self, messages: Iterable[Message]) -> Iterator[Message]:
        """Each of them, and as soon as it was heard what came in before it and belongs after it."""
        for message in messages:
            yield message
            while (room := self._rooms.get(message.room)) and room.released:
                yield room.released.pop(0)

    def _spoken_in(self, address: Address, now: datetime) -> _Room:
        room = self._rooms.pop(address, None) or _Room(now)
        self._rooms[address] = room  # the last one spoken in stands last
        room.heard_at = now
        return room

    def overtakes(self, change: Message, now: datetime) -> bool:
        """Whether a newer edit came in before this edit; if not, it is remembered, and forgotten with a recall."""
        key = (change.room, change.sender, change.refers or "")
        if room := self._rooms.get(change.room):
            room.early.pop(change.refers or "", None)
        known = self._edits.get(key)
        if change.kind is Kind.EDIT and known and known.sent_at > change.sent_at:
            return True
        self._edits.pop(key, None)
        if change.kind is Kind.EDIT:
            self._edits[key] = _Edit(change.text, change.sent_at, now)
        forget_old(self._edits, lambda edit: edit.heard_at, now, REMEMBERED)
        return False

    def newest(self, message: Message, now: datetime) -> Message:
        """The message as its last edit reads, where that came in before it."""
        known = self._edits.get((message.room, message.sender, message.id))
        return replace(message, text=known.text) if known and now - known.heard_at <= REMEMBERED else message
