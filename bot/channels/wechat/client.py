"""One connection to a Wechaty gateway, for ever: whatever way it ends, it is made again."""

import asyncio
import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from grpclib.const import Status as Code
from grpclib.exceptions import GRPCError, ProtocolError, StreamTerminatedError

from bot.channels.wechat.puppet import Event, Puppet, channel, metadata
from bot.logs import fault, log

LOST = (OSError, StreamTerminatedError, ProtocolError, asyncio.TimeoutError, AssertionError)
"""What grpclib raises when a connection is refused, lost or silent; the last one: an answer that is empty."""


class Down(Exception):
    """There is no connection, so nothing was asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tempo:
    """Seconds.  ``back``: shortest and longest wait before the next try to connect; ``takeover``: how long another
    client may hold the events before it is thrown out, once; ``echo``: how long an uncertain send waits for its proof;
    ``gap``: how long nobody may listen before the groups are told, ``stays``: how long a gateway may be away before the
    house is; ``settle``: how long one message's loss waits for others'."""

    ding_every: float = 30.0
    dong_within: float = 10.0
    call: float = 20.0
    back: tuple[float, float] = (0.5, 30.0)
    takeover: float = 60.0
    echo: float = 5.0
    gap: float = 120.0
    stays: float = 60.0
    settle: float = 2.0
    again: tuple[float, ...] = (0.2, 1.0, 3.0)
    redeliver: tuple[float, float] = (0.5, 30.0)


class Client:
    """Keeps the events coming.  ``hear`` gets every event and must not wait; ``down`` is told that they stopped."""

    def __init__(
        self,
        address: tuple[str, int],
        token: str,
        hear: Callable[[int, Mapping[str, Any]], None],
        down: Callable[[], None],
        tempo: Tempo,
    ) -> None:
        self._address, self._token, self._tempo = address, token, tempo
        self._hear, self._down = hear, down
        self._puppet: Puppet | None = None
        self._held_since: float | None = None
        self._took_over = False
        self._dong = asyncio.Event()
        self.up = asyncio.Event()
        self.problem = ""
        """Why there is no connection, as the name of an error."""

    @property
    def puppet(self) -> Puppet:
        """Whom to call.  Raises Down where nobody is connected."""
        if self._puppet is None or not self.up.is_set():
            raise Down
        return self._puppet

    async def run(self) -> None:
        """Stay connected until cancelled."""
        tries, now = 0, asyncio.get_running_loop().time
        while True:
            begun = now()
            was_up = await self._connected()
            if was_up and now() - begun > self._tempo.back[0]:
                tries = 0
            shortest, longest = self._tempo.back
            wait = min(longest, shortest * 2 ** min(tries, 10)) * random.uniform(0.5, 1.0)
            tries += 1
            log.warning("gateway lost", channel="wechat", error=self.problem, seconds=round(wait, 1))
            await asyncio.sleep(wait)

    async def _connected(self) -> bool:
        """One connection from its begin to its end; whether events came."""
        try:
            await self._session()
            self.problem = "ended"
        except GRPCError as problem:
            self.problem = problem.status.name
            if problem.status is Code.ALREADY_EXISTS:
                self._held_since = self._held_since or asyncio.get_running_loop().time()
        except LOST as problem:
            self.problem = type(problem).__name__
        except Exception as problem:  # whatever a gateway says, the next connection may go better
            self.problem = type(problem).__name__
            log.error("gateway not understood", channel="wechat", **fault(problem))
        finally:
            was_up = self.up.is_set()
            self.up.clear()
            self._puppet = None
            if was_up:
                self._down()
        return was_up

    async def _session(self) -> None:
        tempo = self._tempo
        wire = channel(*self._address, ping_every=tempo.ding_every, ping_within=tempo.dong_within)
        tasks: set[asyncio.Task[None]] = set()
        try:
            self._puppet = Puppet(wire, timeout=tempo.call, metadata=metadata(self._token))
            await self._throw_out(self._puppet)
            await self._puppet.start()  # does nothing where it runs already
            tasks = {asyncio.create_task(self._listen(Puppet(wire, metadata=metadata(self._token))))}
            tasks.add(asyncio.create_task(self._ask(self._puppet)))
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in tasks:
                task.cancel()
            wire.close()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _throw_out(self, puppet: Puppet) -> None:
        """The server keeps a dead client's stream; only Stop ends it, which starts the account anew as well."""
        held = self._held_since is not None
        if held and not self._took_over:
            assert self._held_since is not None
            if asyncio.get_running_loop().time() - self._held_since >= self._tempo.takeover:
                log.error("events taken over from another client", channel="wechat")
                self._took_over = True
                await puppet.stop()

    async def _listen(self, puppet: Puppet) -> None:
        async for response in puppet.event():
            if not self.up.is_set():
                self._held_since, self._took_over = None, False
                self.problem = ""
                self.up.set()
            if response.type == Event.DONG:
                self._dong.set()
            self._hear(response.type, _data(response.payload))

    async def _ask(self, puppet: Puppet) -> None:
        """A stream that is dead but not broken tells nothing; a question unanswered does."""
        while True:
            await asyncio.sleep(self._tempo.ding_every)
            self._dong.clear()
            async with asyncio.timeout(self._tempo.dong_within):
                await puppet.ding(data="ding")
                await self._dong.wait()


def _data(payload: str) -> Mapping[str, Any]:
    try:
        found = json.loads(payload or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
