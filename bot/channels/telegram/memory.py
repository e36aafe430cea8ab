"""What the channel remembers while it runs, and only then: names to speak to people by, topics, groups that moved."""

from collections import OrderedDict
from typing import Generic, NamedTuple, TypeVar

from bot.channels.telegram.updates import User

K = TypeVar("K")
V = TypeVar("V")

MANY = 8192


class Recent(Generic[K, V]):
    """The last things noted, by a key."""

    def __init__(self, size: int = MANY) -> None:
        self._kept: OrderedDict[K, V] = OrderedDict()
        self._size = size

    def note(self, key: K, value: V) -> None:
        """Remember; the oldest is forgotten."""
        self._kept[key] = value
        self._kept.move_to_end(key)
        if len(self._kept) > self._size:
            self._kept.popitem(last=False)

    def get(self, key: K) -> V | None:
        """What was noted."""
        return self._kept.get(key)

    def forget(self, key: K) -> None:
        """As if it had not been noted."""
        self._kept.pop(key, None)


class Called(NamedTuple):
    """How somebody is called."""

    name: str
    username: str = ""


class Memory:
    """``topics``: in which topic of a group somebody spoke last.  ``moved``: where a group is now."""

    def __init__(self) -> None:
        self.people: Recent[int, Called] = Recent()
        self.usernames: Recent[str, int] = Recent()
        self.topics: Recent[tuple[int, int], int] = Recent()
        self.moved: Recent[int, int] = Recent()

    def meet(self, user: User) -> None:
        """Somebody spoke."""
        self.people.note(user.id, Called(user.name, user.username))
        if user.username:
            self.usernames.note(user.username.lower(), user.id)

    def now_at(self, chat: int) -> int:
        """Where that group is now."""
        for _ in range(8):
            if (to := self.moved.get(chat)) is None:
                break
            chat = to
        return chat
