"""Edits that came in before what they edit, or before an older one; in memory only, for minutes."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.briefly import forget_old
from bot.message import Address, Kind, Message

REMEMBERED = timedelta(minutes=10)
"""How long the words of an edit are remembered."""

_Key = tuple[Address, Address, str]


@dataclass(frozen=True, slots=True)
class _Edit:
    text: str
    sent_at: datetime
    heard_at: datetime


class Ahead:
    """Whatever order a wire brings them in, the last edit counts."""

    def __init__(self) -> None:
        self._edits: dict[_Key, _Edit] = {}

    def overtakes(self, change: Message, now: datetime) -> bool:
        """Whether a newer edit came in before this edit; if not, it is remembered, and forgotten with a recall."""
        key = (change.room, change.sender, change.refers or "")
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
