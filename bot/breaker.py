"""A circuit breaker: who fails again and again is left alone for a while, then tried once."""

from datetime import datetime, timedelta

from bot.clock import Clock

AFTER = 5
"""How many failures in a row open it."""

PAUSES = tuple(timedelta(minutes=m) for m in (1, 2, 5, 15, 60))
"""How long it stays open the first, second … time, until something worked again."""


class Breaker:
    """Closed: ask.  Open: do not.  After the pause: one try, which closes it, or opens it for longer."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures = 0
        self._opened = 0
        self._until: datetime | None = None

    def room(self, wanted: int) -> int:
        """How many may be asked now, of as many as are wanted."""
        if self._until is None:
            return wanted
        return min(wanted, 1) if self._clock.now() >= self._until else 0

    def worked(self) -> None:
        """An answer came: all is well again."""
        self._failures = self._opened = 0
        self._until = None

    def failed(self) -> timedelta | None:
        """No answer came; the pause, where this opens it."""
        self._failures += 1
        now = self._clock.now()
        still_open = self._until is not None and now < self._until
        if self._failures < AFTER or still_open:
            return None
        pause = PAUSES[min(self._opened, len(PAUSES) - 1)]
        self._opened += 1
        self._until = now + pause
        return pause
