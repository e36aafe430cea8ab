"""The bus of one process."""

from collections.abc import Callable

from bot.bus import Bus
from bot.message import Message
from bot.router import Router
from bot.worker import Worker


class MemoryBus(Bus):
    """Everything in one process: a message goes straight to the writing thread."""

    def __init__(self, worker: Worker, router: Router, after: Callable[[], None]) -> None:
        self._worker = worker
        self._router = router
        self._after = after

    async def deliver(self, message: Message) -> None:
        """Wait until what the message did is on disk; ``after`` is called where it did anything."""
        if await self._worker.do(lambda db: self._router.hear(db, message), message=message):
            self._after()
