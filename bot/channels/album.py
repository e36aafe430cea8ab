"""Pictures and files that a page of ours shows, kept in memory only."""

import secrets
from collections import OrderedDict
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.pictures import Picture

KEPT = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class File:
    """A file that came from the bot, and what it is called."""

    body: bytes
    name: str


Held = TypeVar("Held", Picture, File)


class Album(Generic[Held]):
    """Pictures, or files, by ids that nobody can guess; the oldest go when there are too many."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._held = 0
        self._all: OrderedDict[str, Held] = OrderedDict()

    def add(self, one: Held) -> str:
        """Keep one and give its id."""
        name = secrets.token_urlsafe(24)
        self._all[name] = one
        self._held += _size(one)
        while self._held > self._kept and len(self._all) > 1:
            self.drop(next(iter(self._all)))
        return name

    def get(self, name: str) -> Held | None:
        """What has that id, while it is kept."""
        return self._all.get(name)

    def drop(self, name: str) -> None:
        """Forget it."""
        if gone := self._all.pop(name, None):
            self._held -= _size(gone)


def _size(one: Picture | File) -> int:
    return len(one.jpeg if isinstance(one, Picture) else one.body)
