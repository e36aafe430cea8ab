"""A town whose process may die at any moment: what is on disk then is copied, and a new process begins with it."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import OperationalError

from bot.message import Message, Outcome, Outgoing, Receipt
from storage.engine import Transaction
from tests.conftest import Town, Wire


class Died(Exception):
    """The process is dead: whatever it would do now does not happen."""


@dataclass
class Said:
    """One line that somebody read."""

    key: str
    to: str
    text: str
    at: datetime
    private: bool
    sure: bool


@dataclass
class Outside:
    """What no crash undoes: what people have read, and how often the process died."""

    said: list[Said] = field(default_factory=list)
    crashes: int = 0


class FragileWire(Wire):
    """Remembers for good what was read; says when the process is to die within a send."""

    def __init__(self, town: "FragileTown", outside: Outside) -> None:
        super().__init__()
        self.town, self.outside = town, outside
        self.dies_in = 0

    async def send(self, words: Outgoing) -> Receipt:
        if self.town.dead:
            return Receipt(outcome=Outcome.HELD)
        receipt = await super().send(words)
        if receipt.outcome in (Outcome.SENT, Outcome.UNKNOWN):
            private = words.audience == "private"
            now = self.town.clock.now()
            self.outside.said.append(
                Said(
                    words.key, words.to.removeprefix("town:"), words.text, now, private, receipt.outcome is Outcome.SENT
                )
            )
        self.dies_in -= 1
        if self.dies_in == 0:
            self.town.die()
        return receipt


def _dead(*, careful: bool = True) -> Transaction:
    raise OperationalError("BEGIN", None, ConnectionError("this process is dead"))


class FragileTown(Town):
    """One process; ``die`` keeps what is committed now, and nothing that it does from then on.

    ``server``: the address of a database on PostgreSQL, in place of a file.
    """

    def __init__(self, folder: Path, start: datetime, outside: Outside, number: int = 0, server: str = "") -> None:
        self.folder, self.number, self.dead, self.server = folder, number, False, server
        super().__init__(server or f"sqlite:///{self._book()}", start)
        self.outside = outside
        self.wire = FragileWire(self, outside)
        self.app.add([self.wire])

    def die(self) -> None:
        """As by kill -9: the file as it is committed at this moment is what the next process finds."""
        self.dead = True
        if self.server:
            self.app.database.begin = _dead  # type: ignore[method-assign]  # whatever it does now reaches nobody
            return
        book = f"{self._book().as_uri()}?mode=ro"
        with closing(sqlite3.connect(book, uri=True)) as now, closing(sqlite3.connect(self.next_book())) as then:
            now.backup(then)

    async def deliver(self, message: Message, fate: str = "") -> bool:
        """Hand it over; whether the wire may let go of it.  ``fate``: when the process dies, if it does."""
        if fate == "before":
            self.die()
            return False
        await self.app.bus.deliver(message)
        if fate == "acknowledging":
            self.die()
            return False
        if fate == "sending":
            self.wire.dies_in = 1
        await self.settle()
        return True

    async def settle(self) -> list[tuple[str, str]]:
        try:
            heard = await super().settle()
        except OperationalError:
            if self.dead:
                raise Died from None
            raise
        if self.dead:
            raise Died
        return heard

    def again(self) -> "FragileTown":
        """The next process."""
        return FragileTown(self.folder, self.clock.time, self.outside, self.number + 1, self.server)

    def next_book(self) -> Path:
        """Where the next process finds what is kept."""
        return self._book(self.number + 1)

    def _book(self, number: int | None = None) -> Path:
        return self.folder / f"town-{self.number if number is None else number}.db"
