"""Where pictures of a matter are fetched from their wire, drawn anew and kept; chit-chat's never come here."""

import asyncio
from collections.abc import Mapping
from datetime import timedelta

from bot.channels import Channel
from bot.clock import Clock
from bot.logs import fault, log
from bot.pictures import NotAPicture, redraw
from bot.worker import Worker
from storage.pictures import GONE, KEPT, Pictures

RETRY = tuple(timedelta(seconds=s) for s in (5, 30, 120, 600, 3600))
"""How long to wait after the first, second … time the wire failed; then the picture is given up."""

TOGETHER = 4
"""Pictures fetched at the same time."""

NAP = 5.0
"""Seconds between two looks: what somebody is told of is fetched at once, only what nobody waits for is found here."""

PATIENCE = 15.0
"""Seconds a wire may take for one picture; words to others wait for it no longer."""


class Darkroom:
    """Fetches what is wanted."""

    def __init__(self, worker: Worker, channels: Mapping[str, Channel], clock: Clock) -> None:
        self._worker, self._channels, self._clock = worker, channels, clock
        self._busy: dict[str, asyncio.Lock] = {}
        self._drawing = asyncio.Semaphore(1)

    async def run(self) -> None:
        """Fetch until cancelled."""
        while True:
            if not await self.develop():
                await asyncio.sleep(NAP)

    async def develop(self) -> int:
        """Fetch what is due; how many were tried."""
        now = self._clock.now()
        wanted = await self._worker.do(lambda db: Pictures(db).wanted(now, TOGETHER))
        await asyncio.gather(*(self.print(handle) for handle in wanted))
        return len(wanted)

    async def print(self, handle: str) -> bytes | None:
        """The picture, fetched now if need be; None where it cannot be had, or belongs to nothing."""
        async with self._busy.setdefault(handle, asyncio.Lock()):
            try:
                known = await self._worker.do(lambda db: Pictures(db).get(handle))
                if known is None or known.state in (KEPT, GONE):
                    return known.jpeg if known else None
                return await self._fetch(handle, known.tries)
            finally:
                self._busy.pop(handle, None)

    async def _fetch(self, handle: str, tries: int) -> bytes | None:
        channel = self._channels.get(handle.partition(":")[0])
        try:
            raw = await asyncio.wait_for(channel.fetch(handle), PATIENCE) if channel else None
        except Exception as problem:
            log.warning("picture not fetched", channel=channel and channel.name, **fault(problem))
            await self._later(handle, tries)
            return None
        jpeg = await self._drawn(raw) if raw else None
        if jpeg is None:
            await self._worker.do(lambda db: Pictures(db).give_up(handle))
            return None
        await self._worker.do(lambda db: Pictures(db).keep(handle, jpeg))
        kept = await self._worker.do(lambda db: Pictures(db).get(handle))  # it may have been taken back meanwhile
        return kept.jpeg if kept else None

    async def _drawn(self, raw: bytes) -> bytes | None:
        async with self._drawing:
            try:
                return (await asyncio.to_thread(redraw, raw)).jpeg
            except NotAPicture:
                return None

    async def _later(self, handle: str, tries: int) -> None:
        if tries >= len(RETRY):
            await self._worker.do(lambda db: Pictures(db).give_up(handle))
            return
        at = self._clock.now() + RETRY[tries]
        await self._worker.do(lambda db: Pictures(db).put_off(handle, at))
