"""Hasty sending ends accounts: a pause with jitter between two lines, and budgets by hour and day."""

import random
from collections import deque
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from bot.channels import Pace
from bot.clock import Clock
from bot.message import Address

IN_FLIGHT = 16
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Budget:
    """One account's.  A limit of 0 is none.  ``sent``: when it spoke within the last day."""

    def __init__(
        self, pause: tuple[float, float], an_hour: int, a_day: int, clock: Clock, sent: Iterable[float] = ()
    ) -> None:
        self._pause, self._limits = pause, ((HOUR, an_hour), (DAY, a_day))
        self._clock = clock
        self.remember(sent)
        self._next = datetime.min.replace(tzinfo=UTC)

    def remember(self, sent: Iterable[float]) -> None:
        """That is when it spoke."""
        self._sent: deque[datetime] = deque(datetime.fromtimestamp(at, UTC) for at in sent)

    @property
    def unlimited(self) -> bool:
        """Nothing has to be counted."""
        return not any(limit for _, limit in self._limits)

    @property
    def sent(self) -> list[float]:
        """What has to be remembered over a restart."""
        return [] if self.unlimited else [at.timestamp() for at in self._sent]

    def wait(self) -> float:
        """Seconds until a line may leave; 0: now."""
        now = self._clock.now()
        while self._sent and self._sent[0] <= now - DAY:
            self._sent.popleft()
        until = self._next
        for span, limit in self._limits:
            if limit and len(self._sent) >= limit:
                until = max(until, self._sent[-limit] + span)
        return max(0.0, (until - now).total_seconds())

    def hush(self, seconds: float) -> None:
        """WeChat said that it was too much: nothing leaves for so long."""
        self._next = max(self._next, self._clock.now() + timedelta(seconds=seconds))

    def take(self) -> None:
        """A line leaves now."""
        now = self._clock.now()
        if not self.unlimited:
            self._sent.append(now)
        if self._pause[1]:
            self._next = now + timedelta(seconds=random.uniform(*self._pause))


class Paces(Pace):
    """All accounts' budgets, as the courier asks for them."""

    in_flight = IN_FLIGHT

    def __init__(self, budgets: Callable[[], Iterable[Budget]], pause: tuple[float, float]) -> None:
        self._budgets, self._pause = budgets, pause

    def ready(self, now: datetime) -> tuple[int, float]:
        """One line for each account that may speak; without a pause as many as are in flight."""
        waits = [budget.wait() for budget in self._budgets()]
        free = sum(1 for wait in waits if wait <= 0)
        if not free:
            return 0, min(waits, default=1.0)
        return (free if self._pause[1] else 4 * IN_FLIGHT), 0.0

    def rest(self, to: Address) -> float:
        """The account's own pause is longer than any chat's."""
        return 0.0
