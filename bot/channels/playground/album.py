"""Pictures sent in the playground, kept in memory only."""

import secrets
from collections import OrderedDict

from bot.pictures import Picture

KEPT = 64 * 1024 * 1024


class Album:
    """Pictures by ids that nobody can guess; the oldest go when there are too many."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._held = 0
        self._pictures: OrderedDict[str, Picture] = OrderedDict()

    def add(self, picture: Picture) -> str:
        """Keep a picture and give its id."""
        name = secrets.token_urlsafe(24)
        self._pictures[name] = picture
        self._held += len(picture.jpeg)
        while self._held > self._kept and len(self._pictures) > 1:
            self.drop(next(iter(self._pictures)))
        return name

    def get(self, name: str) -> Picture | None:
        """The picture of that id, while it is kept."""
        return self._pictures.get(name)

    def drop(self, name: str) -> None:
        """Forget a picture."""
        if gone := self._pictures.pop(name, None):
            self._held -= len(gone.jpeg)
