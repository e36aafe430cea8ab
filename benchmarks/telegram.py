"""Messages a second over Telegram, heard and answered: the bare library's echo bot, our channel, and the whole line.

Needs the Bot API server that lies beside the project (see tests/wires/gateways.py):
``python -m benchmarks.telegram [count]``.
"""

import asyncio
import sys
import time
import warnings
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from telegram import Update
from telegram.ext import Application, CallbackContext, MessageHandler, filters

import nlp
from bot.app import App
from bot.channels.telegram import Telegram
from bot.clock import SystemClock
from bot.message import Audience, Message, Outcome, Outgoing, Receipt
from bot.settings import Settings, TelegramSettings
from bot.settings import Storage as Where
from tests.wires.gateways import Gateway, running

TOKEN = "123456:TEST"
PEOPLE = range(101, 151)
IN_FLIGHT = 16
WARM = 200
WORDS = "我的身份"

Bot = Callable[[Gateway, Callable[[], None]], AbstractAsyncContextManager[None]]
"""A bot on a server; what it is handed is called after each answer."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Messages heard and answered a second, and the processor's microseconds of our own process for one."""

    a_second: float
    cpu: float


@asynccontextmanager
async def bare(gateway: Gateway, answered: Callable[[], None]) -> AsyncIterator[None]:
    """The library's own poller and dispatcher; it confirms before it has answered."""

    async def echo(update: Update, _: CallbackContext) -> None:
        if update.message:
            await update.message.reply_text(update.message.text or "")
            answered()

    base = f"http://127.0.0.1:{gateway.http_port}/bot"
    app = Application.builder().token(TOKEN).base_url(base).concurrent_updates(IN_FLIGHT).build()
    app.add_handler(MessageHandler(filters.TEXT, echo))
    async with app:
        await app.start()
        assert app.updater
        await app.updater.start_polling()
        yield
        await app.updater.stop()
        await app.stop()


@asynccontextmanager
async def channel(gateway: Gateway, answered: Callable[[], None]) -> AsyncIterator[None]:
    """Our channel, its pace off; a message is let go of when its echo has left."""
    wire, gate = _wire(gateway, answered), asyncio.Semaphore(IN_FLIGHT)

    async def deliver(message: Message) -> None:
        async with gate:
            await wire.send(Outgoing(key=message.id, to=message.room, text=message.text, audience=Audience.PRIVATE))

    task = asyncio.get_running_loop().create_task(wire.run(deliver))
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def line(gateway: Gateway, answered: Callable[[], None]) -> AsyncIterator[None]:
    """Everything: understood, answered by a handler, committed to SQLite with an outbox row, carried, marked."""
    with TemporaryDirectory() as folder:
        where = Where(database=f"sqlite:///{Path(folder) / 'town.db'}")
        app = App(Settings(storage=where), SystemClock(), throwaway=True)
        app.add([_wire(gateway, answered)])
        task = asyncio.get_running_loop().create_task(app.run())
        yield
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


class Counted(Telegram):
    """The channel; ``answered`` is called after each line that has left."""

    answered: Callable[[], None]

    async def send(self, words: Outgoing) -> Receipt:
        """As there."""
        receipt = await super().send(words)
        if receipt.outcome is Outcome.SENT:
            self.answered()
        return receipt


def _wire(gateway: Gateway, answered: Callable[[], None]) -> Telegram:
    told = TelegramSettings.model_validate({"token": TOKEN, "api": f"http://127.0.0.1:{gateway.http_port}"})
    wire = Counted(told, SystemClock(), paced=False)
    wire.answered = answered
    return wire


class Tally:
    """Counts answers; ``reached`` is set at ``goal``."""

    def __init__(self) -> None:
        self.count, self.goal, self.reached = 0, 0, asyncio.Event()

    def one(self) -> None:
        """Another answer."""
        self.count += 1
        if self.count >= self.goal:
            self.reached.set()


async def measured(bot: Bot, count: int) -> Speed:
    """A burst of ``count`` messages by fifty people in private, from the first word to the last answer."""
    tally = Tally()
    with running("telegram", "--port", "0") as gateway:
        for person in PEOPLE:
            gateway.post("/user", id=person, first_name=f"邻居{person}", _started=True)
        async with bot(gateway, tally.one):
            await _burst(gateway, WARM, tally)
            start, cpu = time.perf_counter(), time.process_time()
            await _burst(gateway, count, tally)
            took = time.perf_counter() - start
            return Speed(count / took, 1e6 * (time.process_time() - cpu) / count)


async def _burst(gateway: Gateway, count: int, tally: Tally) -> None:
    said = [{"user": PEOPLE[n % len(PEOPLE)], "chat": PEOPLE[n % len(PEOPLE)], "text": WORDS} for n in range(count)]
    tally.goal += count
    tally.reached.clear()
    await asyncio.to_thread(gateway.post, "/say", said)
    await tally.reached.wait()


def main() -> None:
    """Write the table."""
    warnings.simplefilter("ignore")
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 3_000
    nlp.warm()
    sys.stdout.write("| who | a second | µs a message | times bare |\n|---|---|---|---|\n")
    first: Speed | None = None
    for name, bot in (("bare echo", bare), ("our channel, echo", channel), ("the whole line", line)):
        speed = asyncio.run(measured(bot, count))
        first = first or speed
        sys.stdout.write(f"| {name} | {speed.a_second:,.0f} | {speed.cpu:,.0f} | {speed.cpu / first.cpu:.2f} |\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
