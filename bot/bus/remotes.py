"""A channel in a process of its own: the worker speaks to it as to any other, and the gateway says it there."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from redis.asyncio import Redis

from bot.bus import keys
from bot.bus.errands import Asking, NotTaken, serve
from bot.bus.frames import Unreadable, packed, unpacked
from bot.bus.leases import BEAT, LIFE, TROUBLE, Outage, heed
from bot.channels import Channel, Deliver, Pace, Status
from bot.clock import Clock
from bot.logs import fault, log
from bot.message import Address, Outcome, Outgoing, Receipt

SAID_WITHIN = 30.0
"""Seconds after which nobody knows whether words were said."""

FETCHED_WITHIN = 30.0

REMEMBERED = 10_000
"""Words whose receipts a gateway remembers: asked again, it does not say them again."""

_GONE = 1.0  # seconds after which a channel without a gateway is looked at again


@dataclass(frozen=True, slots=True, kw_only=True)
class _Being:
    """How a gateway says that its channel is."""

    status: Status
    ready: int
    pause: float
    in_flight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """The receipt, and for how long that chat is left alone."""

    receipt: Receipt
    rest: float


class _FarPace(Pace):
    """What the gateway said of its pace; it keeps to it by itself in any case."""

    in_flight = 64

    def __init__(self) -> None:
        self.being: _Being | None = None
        self.rests: dict[str, float] = {}

    def ready(self, now: datetime) -> tuple[int, float]:
        """None while no gateway lives."""
        return (self.being.ready, self.being.pause) if self.being else (0, _GONE)

    def rest(self, to: Address) -> float:
        """As the gateway said with its receipt."""
        return self.rests.pop(to, 0.0)


class RemoteChannel(Channel):
    """The worker's end."""

    def __init__(self, name: str, asking: Asking) -> None:
        self.name = name
        self.pace: _FarPace = _FarPace()
        self.status = Status(online=False)
        self._asking = asking

    def learn(self, frame: bytes | None) -> None:
        """How the channel is by now; None: no gateway lives."""
        try:
            self.pace.being = unpacked(frame, _Being) if frame else None
        except Unreadable as problem:
            log.error("a gateway of another version", channel=self.name, **fault(problem))
            self.pace.being = None
        gone = Status(online=False, note=f"通道 {self.name} 的进程没有在运行，请启动 jinlin gateway {self.name}")
        self.status = self.pace.being.status if self.pace.being else gone

    async def run(self, deliver: Deliver) -> None:
        """Nothing is heard here: the gateway delivers by itself."""
        await asyncio.Event().wait()

    async def send(self, words: Outgoing) -> Receipt:
        """Have it said; HELD where no gateway took it up, UNKNOWN where one did and did not answer."""
        if self.pace.being is None:
            return Receipt(outcome=Outcome.HELD, reason="no gateway", retry_after=_GONE)
        try:
            answer = await self._asking.ask(self.name, "send", packed(words), within=SAID_WITHIN)
            said = unpacked(answer, _Said)
        except NotTaken:
            return Receipt(outcome=Outcome.HELD, reason="no gateway", retry_after=_GONE)
        except (TimeoutError, RuntimeError, Unreadable) as problem:
            return Receipt(outcome=Outcome.UNKNOWN, reason=type(problem).__name__)
        if said.rest:
            self.pace.rests[words.to] = said.rest
        return said.receipt

    async def fetch(self, picture: str) -> bytes | None:
        """The picture, from the gateway that can reach it; None also where there is none now."""
        try:
            answer = await self._asking.ask(self.name, "fetch", packed(picture), within=FETCHED_WITHIN)
            return unpacked(answer, bytes | None)  # type: ignore[arg-type]  # msgspec takes a union, mypy a class
        except (NotTaken, TimeoutError, RuntimeError, Unreadable) as problem:
            log.warning("no picture", channel=self.name, **fault(problem))
            return None


class Mouth:
    """The gateway's end: says what it is asked to say, each line once, at the channel's own pace."""

    def __init__(self, redis: Redis, channel: Channel, clock: Clock) -> None:
        self._redis, self._channel, self._clock = redis, channel, clock
        self._gate = asyncio.Semaphore(channel.pace.in_flight)
        self._said: OrderedDict[str, asyncio.Task[Receipt]] = OrderedDict()
        self._leaving = asyncio.Event()
        self._serving: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Serve until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._telling())
            serving = serve(self._redis, self._channel.name, self._answer, self._leaving)
            self._serving = tasks.create_task(serving)

    async def leave(self) -> None:
        """Finish what is being said, hand back what was only taken up, and take up nothing more."""
        self._leaving.set()
        if self._serving:
            await asyncio.wait([self._serving])

    async def _telling(self) -> None:
        """Say how the channel is, for as long as it lives."""
        away = Outage(self._channel.name)
        while True:
            heed()
            count, pause = self._channel.pace.ready(self._clock.now())
            status, in_flight = self._channel.status, self._channel.pace.in_flight
            being = packed(_Being(status=status, ready=count, pause=pause, in_flight=in_flight))
            try:
                pipe = self._redis.pipeline(transaction=False)
                pipe.set(keys.gateway(self._channel.name), being, px=int(LIFE * 1000))
                pipe.sadd(keys.GATEWAYS, self._channel.name)
                await pipe.execute()
                away.ended()
            except TROUBLE as problem:
                away.began(problem)
            await asyncio.sleep(BEAT / 2)

    async def _answer(self, what: str, body: bytes) -> bytes:
        match what:
            case "send":
                words = unpacked(body, Outgoing)
                receipt = await self._say(words)
                return packed(_Said(receipt=receipt, rest=self._channel.pace.rest(words.to)))
            case "fetch":
                return packed(await self._channel.fetch(unpacked(body, str)))
            case _:
                raise LookupError(what)

    async def _say(self, words: Outgoing) -> Receipt:
        """The same key a second time is answered with the first receipt, if those words may have been said."""
        known = self._said.get(words.key)
        if known is None:
            known = self._said[words.key] = asyncio.ensure_future(self._send(words))
            while len(self._said) > REMEMBERED:
                self._said.popitem(last=False)
        receipt = await asyncio.shield(known)
        if receipt.outcome not in (Outcome.SENT, Outcome.NEVER) and self._said.get(words.key) is known:
            del self._said[words.key]
        return receipt

    async def _send(self, words: Outgoing) -> Receipt:
        async with self._gate:
            count, pause = self._channel.pace.ready(self._clock.now())
            if self._leaving.is_set():
                return Receipt(outcome=Outcome.HELD, reason="leaving", retry_after=_GONE)
            if count <= 0:
                return Receipt(outcome=Outcome.HELD, reason="pace", retry_after=pause)
            try:
                return await self._channel.send(words)
            except Exception as problem:
                log.error("send failed", channel=self._channel.name, id=words.key, **fault(problem))
                return Receipt(outcome=Outcome.UNKNOWN, reason=type(problem).__name__)


class Remotes:
    """All channels that have had a gateway, as the worker knows them."""

    def __init__(self, redis: Redis, asking: Asking) -> None:
        self._redis, self._asking = redis, asking
        self.channels: dict[str, RemoteChannel] = {}

    async def look(self) -> Iterable[RemoteChannel]:
        """See how they are; those that are new."""
        found = await cast(Awaitable[Any], self._redis.smembers(keys.GATEWAYS))
        names = {name.decode() for name in found}
        new = [RemoteChannel(name, self._asking) for name in sorted(names - set(self.channels))]
        self.channels.update({channel.name: channel for channel in new})
        known = list(self.channels.values())
        beings = await self._redis.mget([keys.gateway(c.name) for c in known]) if known else []
        for channel, being in zip(known, beings, strict=True):
            channel.learn(cast("bytes | None", being))
        return new
