"""``python -m tests.jumping FOLDER``: a process that lives in real time, but for a clock that somebody else sets.

It hears one message of JSON a line on standard input and tells what it says, and what it has heard, on standard output.
``FOLDER/ahead`` holds by how many seconds its clock is wrong; with ``machine`` after it, somebody else reads that.
"""

import asyncio
import json
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot import logs
from bot.clock import SystemClock
from bot.message import Audience, Outcome, Outgoing, Receipt
from tests.conftest import ZONE, FakeClock, Town, Wire
from tests.noticeboard import peopled


class WrongClock(FakeClock):
    """The machine's clock, as far off as the file says."""

    def __init__(self, file: Path | None) -> None:
        self._file = file

    @property
    def time(self) -> datetime:
        ahead = float(self._file.read_text()) if self._file else 0.0
        return (SystemClock().now() + timedelta(seconds=ahead)).astimezone(ZONE)

    def now(self) -> datetime:
        return self.time


class Loud(Wire):
    """Tells everything at once."""

    def __init__(self, clock: WrongClock) -> None:
        super().__init__()
        self._clock = clock

    async def send(self, words: Outgoing) -> Receipt:
        private = words.audience is Audience.PRIVATE
        told = {"key": words.key, "to": words.to, "text": words.text, "private": private}
        _tell({**told, "at": self._clock.now().isoformat()})
        return Receipt(outcome=Outcome.SENT, id=words.key)


def _tell(what: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(what, ensure_ascii=False) + "\n")
    sys.stdout.flush()


async def live(folder: Path, *, machine: bool) -> None:
    """Until standard input ends.  ``machine``: the clock of the whole process is set from outside."""
    logs.set_up(level="ERROR")
    clock = WrongClock(None if machine else folder / "ahead")
    town = Town(f"sqlite:///{folder / 'town.db'}", clock.now())
    town.clock = clock
    for part in (town.app, town.app.router, town.app.timekeeper, town.app.courier, town.app.darkroom):
        setattr(part, "clock" if hasattr(part, "clock") else "_clock", clock)
    town.wire = Loud(clock)
    town.app.add([town.wire])
    async with town.app.running():
        await peopled(town)
        running = asyncio.create_task(town.app.run_errands())
        _tell({"ready": True})
        while line := await asyncio.to_thread(sys.stdin.readline):
            message = json.loads(line)
            await town.app.bus.deliver(town.message(message["who"], message["text"], message.get("group")))
            _tell({"heard": message["text"]})
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(live(Path(sys.argv[1]), machine="machine" in sys.argv[2:]))
