"""The only place that knows what time it is."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Where the time comes from; everything else is handed it."""

    def now(self) -> datetime:
        """This moment, with a zone."""


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        """This moment in UTC."""
        return datetime.now(UTC)  # noqa: TID251  the one permitted call


class MovableClock:
    """The machine's time and a push forward: the playground's “+1 小时”.  Time never goes back."""

    def __init__(self, clock: Clock, ahead: timedelta = timedelta(0)) -> None:
        self._clock = clock
        self.ahead = ahead
        self._watchers: list[Callable[[], None]] = []

    def now(self) -> datetime:
        """This moment in the town's time."""
        return self._clock.now() + self.ahead

    def move(self, by: timedelta) -> None:
        """Push the time forward and say so to whoever waits for it."""
        if by < timedelta(0):
            raise ValueError("time never goes back")
        self.ahead += by
        for tell in self._watchers:
            tell()

    def watch(self, tell: Callable[[], None]) -> None:
        """Call ``tell`` whenever the time has been moved."""
        self._watchers.append(tell)
