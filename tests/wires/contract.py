"""What every wire must do, said once: each test here runs against each wire's small fake and its real gateway.

A wire takes part with a :class:`Side`: the people's side of it.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.channels import Channel
from bot.message import Address, Message

PATIENCE = 20.0
"""Seconds after which something that should have come is missed."""

PEOPLE = ("林婶", "阿伟", "老郭")
ROOMS = ("3栋群", "5栋群")


@dataclass(frozen=True)
class Sent:
    """What the people's side got from the bot; ``mention`` is who was spoken to."""

    to: Address
    text: str
    mention: Address | None = None
    id: str = ""


class Side(Protocol):
    """The people of a wire: everybody of ``PEOPLE`` is in every room of ``ROOMS`` and can be written to.

    ``lacks``: names of what this wire has no way to do, e.g. ``{"recall"}``.  Ids are those of ``Message.id``.
    ``room=None`` is a direct message.
    """

    channel: Channel
    lacks: frozenset[str]

    def address(self, name: str) -> Address:
        """Of a room or a person."""

    async def say(
        self,
        text: str,
        *,
        who: str = "林婶",
        room: str | None = "3栋群",
        mention: bool = False,
        quote: str | None = None,
        times: int = 1,
    ) -> str:
        """Somebody speaks, and the wire tells it ``times`` times; the message's id."""

    async def say_earlier(self, text: str, at: datetime) -> None:
        """The wire tells only now what 林婶 said in 3栋群 ``at`` that moment."""

    async def picture(self, *, who: str = "林婶", room: str | None = "3栋群", caption: str = "") -> str:
        """Somebody sends a photo."""

    async def edit(self, message: str, text: str) -> None:
        """The sender corrects the words."""

    async def recall(self, message: str) -> None:
        """The sender takes it back."""

    async def join(self, who: str, room: str) -> None:
        """``who``, who was not there, comes in."""

    async def leave(self, who: str, room: str) -> None:
        """``who`` goes."""

    async def rename(self, room: str, title: str) -> None:
        """The room is called otherwise."""

    async def say_as_bot(self, text: str, room: str) -> None:
        """Another bot, or this one on another device, says something."""

    async def block(self, who: str) -> None:
        """``who`` cannot be reached in private any longer."""

    async def cut(self) -> None:
        """The connection breaks; the far side can be reached again at once."""

    async def refuse(self, times: int, *, after: bool = False) -> None:
        """The next sends fail; ``after``: they arrive, and only the answer fails."""

    async def sent(self) -> list[Sent]:
        """Everything the people have got so far."""

    async def files(self) -> list[tuple[str, int]]:
        """Names and sizes of the files among it, in bytes."""


class Ears:
    """What was delivered; ``failing``: how many deliveries fail first, as when a database is gone."""

    def __init__(self) -> None:
        self.heard: list[Message] = []
        self.failing = 0
        self.stir = asyncio.Condition()

    async def deliver(self, message: Message) -> None:
        if self.failing > 0:
            self.failing -= 1
            raise OSError("disk full")
        async with self.stir:
            self.heard.append(message)
            self.stir.notify_all()

    async def until(self, found: Callable[[Message], bool]) -> Message:
        """The first message of that kind, as soon as it is there."""

        def there() -> bool:
            return any(found(m) for m in self.heard)

        async with asyncio.timeout(PATIENCE), self.stir:
            await self.stir.wait_for(there)
        return next(m for m in self.heard if found(m))

    def texts(self) -> list[str]:
        return [m.text for m in self.heard if m.text]


@asynccontextmanager
async def listening(channel: Channel, ears: Ears) -> AsyncIterator[None]:
    """The channel runs while the block does."""
    task = asyncio.get_running_loop().create_task(channel.run(ears.deliver))
    try:
        async with asyncio.timeout(PATIENCE):
            while not channel.status.online and not task.done():  # noqa: ASYNC110  a status has no event
                await asyncio.sleep(0.01)
        if task.done():
            task.result()
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def soon(found: Callable[[], Awaitable[bool]], patience: float = PATIENCE) -> None:
    """Wait until ``found`` says yes."""
    async with asyncio.timeout(patience):
        while not await found():  # noqa: ASYNC110  the far side has no event
            await asyncio.sleep(0.02)
