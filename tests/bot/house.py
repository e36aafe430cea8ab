"""A line of our own to test: real database, writer, router; capabilities made by the test."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import event, func, select

from bot.bus.memory import MemoryBus
from bot.capability import Capability
from bot.channels import Channel, Deliver
from bot.context import Surroundings
from bot.courier import Courier
from bot.message import Address, Message, Outcome, Outgoing, Receipt
from bot.router import Router
from bot.seal import Seal
from bot.timekeeper import Timekeeper
from bot.worker import Worker
from storage.engine import Database, metadata
from storage.migrations import migrate
from tests.conftest import ZONE, FakeClock


class Answers(Channel):
    """A channel that gives the receipts it was told to give, then SENT."""

    name = "town"

    def __init__(self) -> None:
        self.receipts: dict[str, list[Receipt | Exception]] = {}
        self.tried: list[Outgoing] = []

    async def run(self, deliver: Deliver) -> None:
        raise AssertionError("nobody speaks here")

    async def send(self, words: Outgoing) -> Receipt:
        self.tried.append(words)
        left = self.receipts.get(words.to)
        receipt = left.pop(0) if left else Receipt(outcome=Outcome.SENT, id=words.key)
        if isinstance(receipt, Exception):
            raise receipt
        return receipt


class House:
    def __init__(self, folder: Path, capabilities: Iterable[Capability], database: Database | None = None) -> None:
        self.clock = FakeClock(datetime(2026, 6, 9, 9, 0, tzinfo=ZONE))
        self.database = database or Database(f"sqlite:///{folder / 'house.db'}")
        migrate(self.database)
        self.seal = Seal.passing()
        self.router = Router(capabilities, self.clock, Surroundings(ZONE, "近邻社区"), self.seal)
        self.worker = Worker(self.database, expect=self.router.expect)
        self.stirred = 0
        self.bus = MemoryBus(self.worker, self.router, self._stir)
        self.timekeeper = Timekeeper(self.worker, self.bus, self.clock)
        self.channel = Answers()
        self.courier = Courier(self.worker, {"town": self.channel}, self.clock)
        self.ids = iter(range(1, 10_000))

    def _stir(self) -> None:
        self.stirred += 1

    def pass_time(self, **span: float) -> None:
        self.clock.time += timedelta(**span)

    def message(self, text: str, **values: object) -> Message:
        plain = {
            "id": str(next(self.ids)),
            "room": Address("town:林婶"),
            "sender": Address("town:林婶"),
            "sender_name": "林婶",
            "sent_at": self.clock.now(),
            "text": text,
            "private": True,
        }
        return Message(**{**plain, **values})

    async def say(self, text: str, **values: object) -> None:
        await self.bus.deliver(self.message(text, **values))

    async def ask(self, question):
        return await self.worker.do(question)

    async def counted(self) -> dict[str, int]:
        """How many rows every table has."""
        return await self.worker.do(count_rows)

    def watch_commits(self) -> list[object]:
        """One entry for every COMMIT from now on."""
        seen: list[object] = []
        event.listen(self.database.engine, "commit", lambda connection: seen.append(connection))
        return seen


def count_rows(db) -> dict[str, int]:
    return {
        name: db.execute(select(func.count()).select_from(table)).scalar_one()
        for name, table in metadata.tables.items()
    }
