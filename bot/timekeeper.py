"""Brings due timers to the line as messages from the past."""

from bot.bus import Bus
from bot.clock import Clock
from bot.message import Address, Kind, Message
from bot.pulse import Pulse
from bot.worker import Worker
from storage.timers import Timer, Timers

LONGEST_NAP = 30.0
"""Seconds after which the clock is looked at again, for it may have been set."""


class Timekeeper:
    """Wakes when a timer falls due, when one was set, and when the clock was moved."""

    def __init__(self, worker: Worker, bus: Bus, clock: Clock) -> None:
        self._worker = worker
        self._bus = bus
        self._clock = clock
        self._pulse = Pulse()
        self.wake = self._pulse.wake

    async def run(self) -> None:
        """Keep time until cancelled."""
        await self._pulse.beat(self.ring, self._nap)

    async def ring(self) -> int:
        """Deliver what is due now, the oldest first; how many there were."""
        now = self._clock.now()
        due = await self._worker.do(lambda db: Timers(db).due(now))
        for timer in due:
            await self._bus.deliver(as_message(timer))
        return len(due)

    async def _nap(self) -> float:
        """Seconds until the next timer is due."""
        due = await self._worker.do(lambda db: Timers(db).next_at())
        return LONGEST_NAP if due is None else min(LONGEST_NAP, max(0.02, (due - self._clock.now()).total_seconds()))


def as_message(timer: Timer) -> Message:
    """The timer as the line hears it."""
    nobody = Address("timer:")
    return Message(
        id=f"{timer.key}@{timer.due_at.isoformat()}",
        room=nobody,
        sender=nobody,
        sender_name="",
        sent_at=timer.due_at,
        text=timer.key,
        kind=Kind.TIMER,
    )
