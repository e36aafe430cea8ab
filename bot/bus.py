"""How messages reach a worker and words reach a channel.

The contract, which every bus keeps:

* ``deliver`` returns only after the worker that handled the message has committed, and raises when it has not:
  the channel then still holds the message and delivers it again.
* A message delivered twice has its effect once (the worker keeps ids).
* Messages of one room are handled in the order they were delivered.
* The bus keeps nothing: wiped or killed, it loses nothing that is not delivered again.
"""

from collections.abc import Callable
from typing import Protocol

from bot.message import Message
from bot.router import Router
from bot.worker import Worker


class Bus(Protocol):
    """Between gateways and workers."""

    async def deliver(self, message: Message) -> None:
        """Hand one message over; see the contract above."""


class MemoryBus:
    """Everything in one process: a message goes straight to the writing thread."""

    def __init__(self, worker: Worker, router: Router, after: Callable[[], None]) -> None:
        self._worker = worker
        self._router = router
        self._after = after

    async def deliver(self, message: Message) -> None:
        """Wait until what the message did is on disk; ``after`` is called where it did anything."""
        if await self._worker.do(lambda db: self._router.hear(db, message)):
            self._after()
