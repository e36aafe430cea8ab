"""Who and what is called how, asked once and forgotten when it changed."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine, Hashable
from typing import Any, Generic, TypeVar

from bot.channels.wechat.client import Client
from bot.channels.wechat.puppet import Contact, Room

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(OrderedDict[K, V], Generic[K, V]):
    """A dictionary of bounded size: what was put in first goes first."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size

    def put(self, key: K, value: V) -> None:
        """Keep it, and let go of the oldest."""
        self[key] = value
        self.move_to_end(key)
        while len(self) > self._size:
            self.popitem(last=False)


class _Asked(Generic[V]):
    """Answers by key; those who ask at the same time wait for the same answer."""

    def __init__(self, size: int, ask: Callable[..., Coroutine[Any, Any, V]]) -> None:
        self._ask = ask
        self.known: Recent[tuple[str, ...], asyncio.Task[V]] = Recent(size)

    def __call__(self, *key: str) -> Awaitable[V]:
        task = self.known.get(key)
        if task is None or (task.done() and (task.cancelled() or task.exception())):
            task = asyncio.get_running_loop().create_task(self._ask(*key))
            task.add_done_callback(_seen)
            self.known.put(key, task)
        return task if task.done() else asyncio.shield(task)


def _seen(task: asyncio.Task[Any]) -> None:
    """Whoever asked may be gone when the answer fails."""
    if not task.cancelled():
        task.exception()


class Names:
    """Contacts, rooms and what people are called in a room."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self.contact = _Asked(20_000, self._contact)
        self.room = _Asked(2_000, self._room)
        self._alias = _Asked(50_000, self._member)

    async def called(self, contact: str, room: str = "") -> str:
        """The name in that room, or the person's own."""
        if room and (alias := await self._alias(room, contact)):
            return alias
        return str((await self.contact(contact)).name)

    async def rooms(self) -> tuple[str, ...]:
        """The ids of every room the account is in."""
        return tuple((await self._client.puppet.room_list()).ids)

    def forget(self, *ids: str) -> None:
        """What belongs to one of these ids is asked anew."""
        for known in (self.contact.known, self.room.known, self._alias.known):
            for key in [key for key in known if set(ids) & set(key)]:
                del known[key]

    def forget_all(self) -> None:
        """Another account sees other people."""
        for known in (self.contact.known, self.room.known, self._alias.known):
            known.clear()

    async def _contact(self, contact: str) -> Contact:
        return await self._client.puppet.contact_payload(id=contact)

    async def _room(self, room: str) -> Room:
        return await self._client.puppet.room_payload(id=room)

    async def _member(self, room: str, contact: str) -> str:
        member = await self._client.puppet.room_member_payload(id=room, member_id=contact)
        return str(member.room_alias or member.name)
