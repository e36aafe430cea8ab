"""A Wechaty gateway's calls and events, as they are on the wire; nothing here keeps anything."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import betterproto
from grpclib.client import Channel
from grpclib.config import Configuration
from grpclib.protocol import H2Protocol
from wechaty_grpc.wechaty import PuppetStub  # type: ignore[import-untyped]  # published without types
from wechaty_grpc.wechaty.puppet import (  # type: ignore[import-untyped]  # published without types
    ContactPayloadResponse,
    MessagePayloadResponse,
    RoomPayloadResponse,
)

PREFIX = "/wechaty.Puppet/"


class Type(IntEnum):
    """Kinds of messages: wechaty-puppet's own numbers, which the server sends instead of the proto's."""

    UNKNOWN = 0
    ATTACHMENT = 1
    AUDIO = 2
    CONTACT = 3
    CHAT_HISTORY = 4
    EMOTICON = 5
    IMAGE = 6
    TEXT = 7
    LOCATION = 8
    MINI_PROGRAM = 9
    GROUP_NOTE = 10
    TRANSFER = 11
    RED_ENVELOPE = 12
    RECALLED = 13
    URL = 14
    VIDEO = 15
    POST = 16


class Event(IntEnum):
    """Kinds of events."""

    HEARTBEAT = 1
    MESSAGE = 2
    DONG = 3
    ERROR = 16
    FRIENDSHIP = 17
    ROOM_INVITE = 18
    ROOM_JOIN = 19
    ROOM_LEAVE = 20
    ROOM_TOPIC = 21
    SCAN = 22
    READY = 23
    RESET = 24
    LOGIN = 25
    LOGOUT = 26
    DIRTY = 27


OFFICIAL = 2
"""A contact's type: an official account, not a person."""

RECEIVED = 2
"""A friendship's type: somebody asks."""

BASE64, UUID = 1, 7
"""A file box's types: the bytes themselves, or a name to download them by."""


@dataclass
class _Id(betterproto.Message):
    id: str = betterproto.string_field(1)


@dataclass
class _Chunk(betterproto.Message):
    chunk: bytes = betterproto.bytes_field(1)


@dataclass
class Spot(betterproto.Message):
    """Where a location message points to, as WeChat's maps say it."""

    accuracy: float = betterproto.float_field(1)
    address: str = betterproto.string_field(2)
    latitude: float = betterproto.double_field(3)
    longitude: float = betterproto.double_field(4)
    name: str = betterproto.string_field(5)


@dataclass
class _Located(betterproto.Message):
    location: Spot = betterproto.message_field(1)  # noqa: RUF009  how betterproto declares a field


class Puppet(PuppetStub):  # type: ignore[misc]  # published without types
    """The calls, with those that the published stubs do not know yet."""

    async def _unary_unary(self, *call: Any, **more: Any) -> Any:
        """In a task of its own: grpclib may turn a cancellation into an error of its own, and it would be lost."""
        task = asyncio.get_running_loop().create_task(super()._unary_unary(*call, **more))
        task.add_done_callback(_seen)
        return await asyncio.shield(task)

    async def download(self, *, id: str) -> AsyncIterator[bytes]:
        """The bytes of a file that is too large for one answer."""
        async for part in self._unary_stream(f"{PREFIX}Download", _Id(id=id), _Chunk):
            yield part.chunk

    async def message_location(self, *, id: str) -> Spot:
        """Where a location message points to."""
        found: _Located = await self._unary_unary(f"{PREFIX}MessageLocation", _Id(id=id), _Located)
        return found.location


def _seen(task: asyncio.Task[Any]) -> None:
    """Whoever called may be gone when the answer fails."""
    if not task.cancelled():
        task.exception()


Payload = MessagePayloadResponse
Contact = ContactPayloadResponse
Room = RoomPayloadResponse


def metadata(token: str) -> dict[str, str]:
    """What shows that we may speak to the gateway."""
    return {"authorization": f"Wechaty {token}"}


def channel(host: str, port: int, *, ping_every: float, ping_within: float) -> Channel:
    """A connection that notices by itself when the far side is silent."""
    options: dict[str, Any] = {
        "_keepalive_time": ping_every,
        "_keepalive_timeout": ping_within,
        "_keepalive_permit_without_calls": True,
        "_http2_max_pings_without_data": 0,
        "_http2_min_sent_ping_interval_without_data": min(ping_every, 10.0),
    }
    return _Wire(host, port, config=Configuration(**options))


class _Wire(Channel):
    """Closed is closed: a call that was still on its way opens no connection that nobody would close."""

    _over = False

    def close(self) -> None:
        self._over = True
        super().close()

    async def __connect__(self) -> H2Protocol:
        if self._over:
            raise ConnectionResetError("closed")
        protocol = await super().__connect__()
        if self._over:  # it was closed meanwhile
            super().close()
            raise ConnectionResetError("closed")
        return protocol
