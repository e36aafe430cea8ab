"""Looks at the records beside the writer, and never for more than a twentieth of the time."""

import asyncio
from time import perf_counter

from bot.clock import Clock
from bot.town import clock_of
from bot.worker import Worker
from storage.engine import Database, Transaction
from storage.loads import Load, load_of

SHARE = 20
"""After a look that took a second the next one is this many seconds later."""

SOONEST = 2.0


class Records:
    """What there is to do, as it was at the last look, which took ``seconds``.

    ``clock``: None for the town's own; ``worker``: who is asked where nobody else can see the records.
    """

    def __init__(self, url: str, clock: Clock | None = None, worker: Worker | None = None) -> None:
        self.seconds = 0.0
        self._url, self._clock, self._worker = url, clock, worker
        self._last: Load | None = None
        self._next = 0.0
        self._looking = asyncio.Lock()

    async def look(self) -> Load:
        """Now, or as it was a moment ago.  Raises what the database raises."""
        async with self._looking:
            began = perf_counter()
            if self._last is None or began > self._next:
                self._last = await (self._worker.do(self._load) if self._worker else asyncio.to_thread(self._read))
                self.seconds = perf_counter() - began
                self._next = perf_counter() + max(SOONEST, self.seconds * SHARE)
            return self._last

    def _read(self) -> Load:
        database = Database.reading(self._url)
        try:
            with database.begin() as db:
                return self._load(db)
        finally:
            database.close()

    def _load(self, db: Transaction) -> Load:
        return load_of(db, (self._clock or clock_of(db)).now())
