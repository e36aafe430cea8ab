"""How fast Telegram lets a bot speak: 30 messages a second, to a person one, to a group 20 a minute."""

from collections import deque
from datetime import datetime, timedelta

from bot.channels import Pace
from bot.channels.telegram.memory import Recent
from bot.clock import Clock
from bot.message import Address

ALL = 30
PRIVATE = 1.0
GROUP = 20
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


class TelegramPace(Pace):
    """Counts what was said by the clock handed in."""

    in_flight = 16

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._all: deque[datetime] = deque(maxlen=ALL)
        self._groups: Recent[int, deque[datetime]] = Recent()

    def said(self, chat: int) -> None:
        """One message left for that chat."""
        now = self._clock.now()
        self._all.append(now)
        if chat < 0:
            past = self._groups.get(chat) or deque(maxlen=GROUP)
            past.append(now)
            self._groups.note(chat, past)

    def ready(self, now: datetime) -> tuple[int, float]:
        """How many may leave in this second."""
        recent = [moment for moment in self._all if now - SECOND < moment <= now]
        left = ALL - len(recent)
        return left, 0.0 if left else (recent[0] + SECOND - now).total_seconds()

    def rest(self, to: Address) -> float:
        """Until the next line to that chat."""
        number = to.rpartition(":")[2]
        past = self._groups.get(int(number)) if number.startswith("-") and number[1:].isdecimal() else None
        if past is None or len(past) < GROUP:
            return PRIVATE
        return max(PRIVATE, (past[0] + MINUTE - self._clock.now()).total_seconds())
