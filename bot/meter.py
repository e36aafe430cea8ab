"""What one process counts of itself: how many, how long; never who, where or what.

Plain numbers, for they are counted in the line itself; ``bot.health`` shows them in Prometheus' words.
"""

from bisect import bisect_left
from collections import Counter
from time import perf_counter

from bot.channels import Deliver
from bot.message import Message

FAST = (0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.005, 0.05)
"""Bounds for what takes microseconds, in seconds."""

SLOW = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 5, 30)
"""Bounds for what waits for a disk or another process, in seconds."""


class Spread:
    """How long something took, by bounds; one thread counts."""

    __slots__ = ("bounds", "counts", "total")

    def __init__(self, bounds: tuple[float, ...]) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.total = 0.0

    def took(self, seconds: float) -> None:
        """Once more."""
        self.counts[bisect_left(self.bounds, seconds)] += 1
        self.total += seconds


class Meter:
    """Everything counted since this process began.

    ``messages``: by channel and what they were taken for: a label, ``command`` where a text was not read, or their
    kind; what has to be done anew, for another process wrote the same rows, is counted again.
    ``sends``: by channel and outcome; ``jobs``: what was committed, in ``commits`` of many; ``failures``: commits
    that failed, by what stood in the way; ``saves``: whether the last one that wrote something was saved.
    """

    def __init__(self) -> None:
        self.messages, self.sends = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
        self.asides, self.failures = Counter[str](), Counter[str]()
        self.jobs, self.saves = 0, True
        self.readings, self.commits = Spread(FAST), Spread(SLOW)
        self.deliveries: dict[str, Spread] = {}
        self._label = ""

    def begins(self) -> None:
        """A message is heard."""
        self._label = ""

    def read(self, label: str, seconds: float) -> None:
        """Words were read; the first of a message are its own."""
        self._label = self._label or label
        self.readings.took(seconds)

    def heard(self, message: Message) -> None:
        """It was dealt with."""
        kind = str(message.kind)
        self.messages[message.channel, self._label or ("command" if kind == "text" else kind)] += 1

    def committed(self, jobs: int, seconds: float, *, wrote: bool) -> None:
        """So many jobs are on the disk, after so many seconds of writing them there."""
        self.jobs += jobs
        self.commits.took(seconds)
        self.saves = self.saves or wrote

    def failed(self, why: str) -> None:
        """A commit was not saved."""
        self.failures[why] += 1
        self.saves = False

    def timing(self, channel: str, deliver: Deliver) -> Deliver:
        """The same, and how long each message of that channel waited for its commit."""
        spread = self.deliveries.setdefault(channel, Spread(SLOW))

        async def timed(message: Message) -> None:
            began = perf_counter()
            await deliver(message)
            spread.took(perf_counter() - began)

        return timed
