"""Outbox → channel → receipt: tries until it has left or never will; nothing overtakes within one chat.

Each channel is carried for by itself, at its own pace: a slow one keeps no other waiting.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from itertools import groupby

from bot.channels import Channel
from bot.clock import Clock
from bot.context import UNDELIVERED
from bot.darkroom import Darkroom
from bot.logs import fault, log
from bot.message import Address, Audience, Button, Deed, Outcome, Outgoing, Receipt, file_name
from bot.meter import Meter
from bot.pulse import Pulse
from bot.texts import Text, Texts
from bot.worker import Worker
from storage.buttons import Buttons
from storage.engine import Transaction, is_of_the_store
from storage.outbox import FAILED, SENT, UNKNOWN, Outbox, Parcel
from storage.pictures import Pictures
from storage.timers import Timer, Timers

RETRY = tuple(timedelta(seconds=s) for s in (2, 10, 30, 120, 600, 1800, 7200))
"""How long to wait after the first, second … try that did not get through; then it has failed."""

LONGEST_NAP = 60.0
"""Seconds after which the outbox is looked at again in any case."""

HELD = 1.0
"""Seconds after which a chat is tried again whose wire was down, where the channel says nothing else."""

BATCH = 64
"""Lines of one channel that are carried between two looks at the outbox."""


Under = Mapping[int, tuple[Button, ...]]
"""The buttons under each line."""


class Say(Texts):
    """What is added where something is missing."""

    no_picture = Text("（照片没能取到）")
    no_file = Text("（文件“{name}”已经不在了，要的话请再说一次。）")
    no_way = Text("（文件“{name}”在这里收不了，请在微信、Telegram 或网页上私聊我再要一次。）")


class Courier:
    """Carries words out; woken by ``wake`` whenever something was committed."""

    def __init__(
        self,
        worker: Worker,
        channels: Mapping[str, Channel],
        clock: Clock,
        after: Callable[[], None] = lambda: None,
        darkroom: Darkroom | None = None,
        meter: Meter | None = None,
    ) -> None:
        self._rounds: dict[str, _Round] = {}
        self._new = asyncio.Event()
        self._darkroom = darkroom or Darkroom(worker, channels, clock)
        self._worker, self._channels, self._clock, self._after = worker, channels, clock, after
        self._meter = meter or Meter()

    def wake(self) -> None:
        """There may be something to carry."""
        for round_ in self._rounds.values():
            round_.wake()

    async def run(self) -> None:
        """Carry until cancelled; a channel that is hung on meanwhile is carried for once it was ``noticed``."""
        carried: set[str] = set()
        async with asyncio.TaskGroup() as tasks:
            while True:
                self._new.clear()
                self._all()
                for name in set(self._rounds) - carried:
                    tasks.create_task(self._rounds[name].run())
                carried = set(self._rounds)
                await self._new.wait()

    async def leave(self) -> None:
        """Wait for the lines that are on their way, and carry no more."""
        await asyncio.gather(*(round_.leave() for round_ in self._rounds.values()))

    def notice(self) -> None:
        """There is a new channel."""
        self._new.set()

    async def carry(self) -> int:
        """Carry what is due now on every channel; how many lines were tried."""
        return sum(await asyncio.gather(*(round_.carry() for round_ in self._all())))

    def _all(self) -> Iterable["_Round"]:
        for name, channel in self._channels.items():
            if name not in self._rounds:
                around = (self._worker, self._clock, self._after, self._darkroom, self._meter)
                self._rounds[name] = _Round(channel, *around)
        return tuple(self._rounds.values())


class _Round:
    """The way to one channel.  ``_rests``: chats that are left alone until then."""

    def __init__(
        self,
        channel: Channel,
        worker: Worker,
        clock: Clock,
        after: Callable[[], None],
        darkroom: Darkroom,
        meter: Meter,
    ) -> None:
        self._channel, self._worker, self._clock, self._after = channel, worker, clock, after
        self._darkroom, self._sends = darkroom, meter.sends
        self._rests: dict[str, datetime] = {}
        self._gate = asyncio.Semaphore(channel.pace.in_flight)
        self._pulse = Pulse()
        self.wake = self._pulse.wake
        self._under_way, self._leaving = asyncio.Lock(), False

    async def run(self) -> None:
        while True:  # a full disk or a lost database ends no round: it is tried again
            try:
                await self._pulse.beat(self.carry, self._nap)
            except Exception as problem:
                if not is_of_the_store(problem):  # the writer says so already, and not every second
                    log.error("courier stumbled", channel=self._channel.name, **fault(problem))
                await asyncio.sleep(1)

    async def leave(self) -> None:
        self._leaving = True
        async with self._under_way:
            pass

    async def carry(self) -> int:
        async with self._under_way:
            return await self._carry()

    async def _carry(self) -> int:
        now = self._clock.now()
        count, _ = self._channel.pace.ready(now)
        if count <= 0 or self._leaving:
            return 0
        self._rests = {address: until for address, until in self._rests.items() if until > now}
        parcels, under = await self._worker.do(lambda db: self._due(db, now, min(count, BATCH)))
        by_chat = groupby(sorted(parcels, key=lambda p: p.address), key=lambda p: p.address)
        return sum(await asyncio.gather(*(self._carry_chat(list(chat), under) for _, chat in by_chat)))

    def _due(self, db: Transaction, now: datetime, limit: int) -> tuple[list[Parcel], Under]:
        """What may be tried now, and what may be pressed under it; what is outdated is let go first."""
        box = Outbox(db)
        box.expire(now)
        parcels = box.due(now, limit, channel=self._channel.name, but=tuple(self._rests))
        private = [parcel.id for parcel in parcels if parcel.audience == Audience.PRIVATE]
        offered = Buttons(db).under(private, now)
        return parcels, {line: tuple(Button(id=b.token, label=b.label) for b in row) for line, row in offered.items()}

    async def _carry_chat(self, parcels: list[Parcel], under: Under) -> int:
        """In order; what could not leave holds back what comes after it.  How many were tried.

        Each is written down before the next leaves: should this process die, one line a chat is said again at most.
        """
        tried = 0
        for parcel in parcels:
            async with self._gate:
                if self._leaving:
                    break
                if parcel.once and not await self._claim(parcel):
                    continue
                receipt = await self._send(parcel, under.get(parcel.id, ()))
            rest = self._channel.pace.rest(Address(parcel.address))
            if receipt.outcome is Outcome.HELD:
                rest = receipt.retry_after or HELD
                if parcel.once:
                    await self._release(parcel)
            else:
                tried += 1
                self._sends[self._channel.name, receipt.outcome.value] += 1
                await self._note(parcel, receipt)
            if rest:
                self._rests[parcel.address] = self._clock.now() + timedelta(seconds=rest)
            if rest or receipt.outcome is Outcome.LATER:
                break
        return tried

    async def _claim(self, parcel: Parcel) -> bool:
        """Said once at most: should this process die now, nobody knows whether it was said."""
        claimed: bool = await self._worker.do(lambda db: Outbox(db).claim(parcel.id))
        return claimed

    async def _release(self, parcel: Parcel) -> None:
        await self._worker.do(lambda db: Outbox(db).release(parcel.id))

    async def _send(self, parcel: Parcel, buttons: tuple[Button, ...]) -> Receipt:
        try:
            image = await self._darkroom.print(parcel.picture) if parcel.picture else None
            lost = bool(parcel.picture) and (image is None or not self._carries(parcel))
            return await self._channel.send(
                Outgoing(
                    key=f"outbox:{parcel.id}",
                    to=Address(parcel.address),
                    text=parcel.text + (_sorry(parcel, image) if lost else ""),
                    audience=Audience(parcel.audience),
                    mention=Address(parcel.mention) if parcel.mention else None,
                    picture=None if lost else parcel.picture,
                    image=image,
                    deed=Deed(parcel.deed),
                    refers=parcel.refers,
                    buttons=buttons,
                )
            )
        except Exception as problem:
            log.error("send failed", channel=self._channel.name, id=parcel.id, **fault(problem))
            return Receipt(outcome=Outcome.UNKNOWN, reason=type(problem).__name__)

    def _carries(self, parcel: Parcel) -> bool:
        return self._channel.carries_files or not file_name(parcel.picture)

    async def _note(self, parcel: Parcel, receipt: Receipt) -> None:
        lost: bool = await self._worker.do(lambda db: self._mark(db, parcel, receipt), first=True)
        if lost:
            self._after()

    def _mark(self, db: Transaction, parcel: Parcel, receipt: Receipt) -> bool:
        """Write down what became of it; whether another way has to be looked for."""
        box, worn_out = Outbox(db), parcel.tries >= len(RETRY)
        match receipt.outcome:
            case Outcome.SENT:
                box.mark(parcel.id, SENT, receipt.id)
                if file_name(parcel.picture):
                    Pictures(db).handed_over(parcel.picture or "")
            case Outcome.UNKNOWN if parcel.once or worn_out:
                box.mark(parcel.id, UNKNOWN)
            case Outcome.NEVER | Outcome.LATER if receipt.outcome is Outcome.NEVER or worn_out:
                box.mark(parcel.id, FAILED)
                Timers(db).set(_undelivered(parcel, self._clock.now()))
                return True
            case _:  # receipts and reminders are said at least once: an unknown outcome is tried again
                wait = timedelta(seconds=receipt.retry_after) if receipt.retry_after else RETRY[parcel.tries]
                box.put_off(parcel.id, self._clock.now() + wait)
        return False

    async def _nap(self) -> float:
        """Seconds until the next try is due."""
        if self._leaving:
            return LONGEST_NAP
        now = self._clock.now()
        count, pause = self._channel.pace.ready(now)
        if count <= 0:
            return min(LONGEST_NAP, max(0.01, pause))
        due = await self._worker.do(lambda db: Outbox(db).next_at((self._channel.name,)))
        if due is None:
            return LONGEST_NAP
        if due <= now and self._rests:
            due = min(self._rests.values())
        return min(LONGEST_NAP, max(0.01, (due - now).total_seconds()))


def _sorry(parcel: Parcel, image: bytes | None) -> str:
    """What is said instead of what does not come along."""
    if name := file_name(parcel.picture):
        return (Say.no_file if image is None else Say.no_way)(name=name)
    return Say.no_picture()


def _undelivered(parcel: Parcel, now: datetime) -> Timer:
    """Which words did not arrive: whoever looks for another way wipes them with the timer."""
    kept = ("address", "audience", "text", "mention", "picture", "deed", "refers", "ticket_id", "once")
    payload = {name: getattr(parcel, name) for name in kept}
    return Timer(key=f"{UNDELIVERED}:{parcel.id}", name=UNDELIVERED, due_at=now, payload=payload)
