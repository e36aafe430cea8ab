"""Telegram keeps for a day what nobody fetches; a longer absence is a gap, and the house is told of it."""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from bot.clock import Clock
from bot.logs import fault, log
from bot.message import Address, Kind, Message

KEPT = timedelta(hours=24)
"""How long Telegram keeps what was said."""

OFTEN = timedelta(minutes=5)
"""How often it is written down that somebody listens."""


class Absence:
    """When somebody listened last, also before the last start; a moment in a file of ``folder``, nothing else."""

    def __init__(self, folder: Path | None, clock: Clock) -> None:
        self._file = folder / "telegram.heard" if folder else None
        self._clock = clock
        self._last: datetime | None = None
        self._written: datetime | None = None
        self._doubtful = True

    def begin(self) -> None:
        """Look up when it was; another process may have listened since we last did."""
        self._doubtful = True
        if self._file:
            with suppress(OSError, ValueError):
                found = datetime.fromisoformat(self._file.read_text("ascii").strip())
                if found.tzinfo and (self._last is None or found > self._last):
                    self._last = found

    def doubt(self) -> None:
        """Telegram could not be reached.  A clock that is only moved, in the playground, is no absence."""
        self._doubtful = True

    def gap(self, account: str) -> Message | None:
        """What nobody will ever hear again, if there is any."""
        now = self._clock.now()
        if self._last is None or not self._doubtful or now - self._last <= KEPT:
            return None
        room, until = Address(f"telegram:{account}"), now - KEPT
        return Message(
            id=f"{account}/gap/{self._last.isoformat()}",
            room=room,
            sender=room,
            sender_name="",
            sent_at=until,
            kind=Kind.GAP,
            since=self._last,
        )

    def end(self) -> None:
        """Somebody listens."""
        self._doubtful = False
        self._last = now = self._clock.now()
        if self._file is None or (self._written and now - self._written < OFTEN):
            return
        self._written = now
        fresh = self._file.with_suffix(".new")
        try:
            fresh.write_text(now.isoformat(), "ascii")
            fresh.replace(self._file)
        except OSError as problem:
            log.warning("not written down", channel="telegram", **fault(problem))
