"""What has to be answered one after another: all that is said in the groups of one estate."""

from datetime import datetime, timedelta

from bot.bus import keys
from storage.engine import Transaction
from storage.groups import Groups
from storage.places import Places

AGAIN = timedelta(minutes=10)
"""After which it is looked up again where a room belongs."""

MOST = 50_000
"""Rooms of which it is remembered."""


def belonging(db: Transaction, room: str) -> str:
    """The name by which a group's messages are sorted: its estate where it is bound there or below, else itself."""
    group = Groups(db).get(room)
    estate = Places(db).estate_of(Places(db).get(group.place_id)) if group else None
    return f"estate:{estate.id}" if estate else room


class Sorting:
    """Where rooms belong, as a worker knows it."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, datetime]] = {}

    def look(self, db: Transaction, room: str, now: datetime) -> None:
        """See where a room belongs, now and then."""
        known = self._known.get(room)
        if known and known[1] > now:
            return
        if len(self._known) >= MOST:
            self._known.clear()
        self._known[room] = belonging(db, room), now + AGAIN

    def partition(self, room: str) -> int:
        """The partition it belongs to."""
        return keys.partition_at(self._name(room))

    def misplaced(self, room: str, partition: int) -> str | None:
        """The name by which it should be sorted, where it came by another partition."""
        name = self._name(room)
        return None if keys.partition_at(name) == partition else name

    def _name(self, room: str) -> str:
        return self._known[room][0] if room in self._known else room
