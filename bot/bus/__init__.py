"""How messages reach a worker and words reach a channel.

The contract, which every bus keeps:

* ``deliver`` returns only after the worker that handled the message has committed, and raises when it has not:
  the channel then still holds the message and delivers it again.
* A message delivered twice has its effect once (the worker keeps ids).
* Messages of one room are handled in the order they were delivered.
* The bus keeps nothing: wiped or killed, it loses nothing that is not delivered again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from bot.message import Message


class NotCommitted(RuntimeError):
    """The worker could not keep what the message did; deliver it again.  Says why in one word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """``waiting``: messages that no worker has committed, ``age`` seconds the oldest.

    ``gateways``: whether each channel that ever had one has one now; ``memory``: in use, and the limit (0: none).
    """

    waiting: int
    age: float
    workers: int
    gateways: Mapping[str, bool]
    memory: tuple[int, int]


class Bus(Protocol):
    """Between gateways and workers."""

    async def deliver(self, message: Message) -> None:
        """Hand one message over; see the contract above."""
