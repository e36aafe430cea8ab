"""Runs an export through the very same line that a living bot listens on, on a clock that follows the export."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.app import App
from bot.channels import Channel, Deliver
from bot.context import message_key
from bot.logs import fault, log
from bot.message import Address, Audience, Kind, Message, Outcome, Outgoing, Receipt
from bot.replaying.ledger import Ledger
from bot.replaying.neighbourhood import message_id, person_address
from bot.replaying.said import Said
from storage.engine import Transaction
from storage.outbox import Outbox
from storage.timers import Timers

_BATCH = 64
_TAIL = timedelta(minutes=2)
"""How long the bot may still speak after the last message."""

_PATIENCE = timedelta(days=40)
"""In a longer silence the clock jumps: what is due then happens at once, not day by day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Something the bot said.  ``later``: when, where it did not answer on the spot."""

    to: str
    room: str
    text: str
    at: datetime
    later: bool = False


@dataclass(slots=True, kw_only=True)
class Heard:
    """One message of the export and all that came of it."""

    said: Said
    message: Message
    label: str
    ticket: int | None = None
    opened: bool = False
    lines: list[Line] = field(default_factory=list)


class ReplayClock:
    """Stands still between messages, and never goes back."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        """This moment of the export."""
        return self._now

    def move_to(self, at: datetime) -> None:
        """Go on to ``at``."""
        self._now = max(self._now, at)


class Recorder(Channel):
    """A channel that says nothing to anybody and writes everything down."""

    def __init__(self, name: str, clock: ReplayClock, into: list[tuple[str, Line]]) -> None:
        self.name = name
        self._clock = clock
        self._into = into

    async def run(self, deliver: Deliver) -> None:
        """Nobody speaks here; the export does."""
        await asyncio.Event().wait()

    async def send(self, words: Outgoing) -> Receipt:
        """Write it down."""
        to = "private" if words.audience is Audience.PRIVATE else "group"
        self._into.append((words.key, Line(to=to, room=words.to, text=words.text, at=self._clock.now())))
        return Receipt(outcome=Outcome.SENT)


class Replay:
    """One run: hears messages in the order of time, and lets timers ring and words leave in between."""

    def __init__(self, app: App, clock: ReplayClock, speed: float) -> None:
        self._app = app
        self._clock = clock
        self._speed = speed
        self._out: list[tuple[str, Line]] = []
        self._ledger: Ledger | None = None
        self._due: datetime | None = None
        self._causes: dict[str, Heard] = {}
        self._openers: dict[int, Heard] = {}
        self.heard: list[Heard] = []
        self.stray: list[Line] = []
        self.asked = 0
        self.faults = 0

    def listen(self, addresses: Mapping[str, Address]) -> None:
        """Stand in for every channel that has a say."""
        names = {address.partition(":")[0] for address in addresses.values()} | {"replay"}
        self._app.add(Recorder(name, self._clock, self._out) for name in sorted(names))

    async def run(self, messages: Sequence[Said], rooms: Mapping[str, Address], tick: Callable[[int], None]) -> Ledger:
        """Hear everything; ``messages`` are in the order of time."""
        self.heard = [_unheard(said, rooms[said.room]) for said in messages]
        self._ledger = await self._app.worker.do(Ledger)
        await self._settle(self._ledger)
        position = 0
        while position < len(self.heard):
            await self._advance(self._ledger, self.heard[position].said.at)
            before, position = position, await self._some(self._ledger, position)
            tick(position - before)
        await self._advance(self._ledger, self._clock.now() + _TAIL)
        await self._app.worker.do(self._join_late)
        return self._ledger

    async def _some(self, ledger: Ledger, start: int) -> int:
        """As many messages as nothing comes between; where the next ones begin."""
        end = min(start + (1 if self._speed else _BATCH), len(self.heard))
        reached, effect = await self._app.worker.do(lambda db: self._hear(db, ledger, start, end))
        if effect:
            await self._settle(ledger)
        return reached

    def _hear(self, db: Transaction, ledger: Ledger, start: int, end: int) -> tuple[int, bool]:
        """Hear on until a timer falls due, or something happened and its words have to leave."""
        for position in range(start, end):
            heard = self.heard[position]
            if position > start and self._due is not None and self._due <= heard.said.at:
                return position, False
            self._clock.move_to(heard.said.at)
            if self._one(db, ledger, heard):
                return position + 1, True
        return end, False

    def _one(self, db: Transaction, ledger: Ledger, heard: Heard) -> bool:
        """Whether it had an effect."""
        router = self._app.router
        try:
            with db.begin_nested():
                effect = router.hear(db, heard.message)
        except Exception as problem:
            log.error("replay stumbled", id=heard.message.id, **fault(problem))
            self.faults += 1
            effect = False
        understood = router.lately.of(heard.message)
        heard.label, heard.ticket = understood or (router.around.read(heard.message.text).label, None)
        if not effect:
            return False
        deeds = ledger.note(db, heard.message)
        heard.ticket, heard.opened = deeds.ticket or heard.ticket, deeds.opened
        if deeds.opened and deeds.ticket:
            self._openers[deeds.ticket] = heard
        self._causes.update(dict.fromkeys((f"outbox:{parcel}" for parcel in deeds.parcels), heard))
        self.asked += deeds.asked
        return True

    async def _advance(self, ledger: Ledger, until: datetime) -> None:
        """Let everything happen that falls due before then, each at its own time."""
        patience = self._clock.now() + _PATIENCE
        while self._due is not None and self._due <= until:
            await self._move_to(min(self._due, until) if self._due < patience else until)
            before = self._due
            await self._settle(ledger)
            if self._due == before:
                break  # it cannot be done now; it is tried again with the next message
        await self._move_to(until)

    async def _move_to(self, at: datetime) -> None:
        if self._speed and at > self._clock.now():
            await asyncio.sleep((at - self._clock.now()).total_seconds() / self._speed)
        self._clock.move_to(at)

    async def _settle(self, ledger: Ledger) -> None:
        """Due timers ring and words leave; then see whose words they were."""
        await self._app.settle()
        self._due = await self._app.worker.do(lambda db: self._attribute(db, ledger))

    def _attribute(self, db: Transaction, ledger: Ledger) -> datetime | None:
        """Words of a message are its own; words of a timer belong to the message that opened their ticket."""
        unknown = [int(key.removeprefix("outbox:")) for key, _ in self._out if key not in self._causes]
        about = ledger.tickets_of(db, unknown) if unknown else {}
        for key, line in self._out:
            heard = self._causes.pop(key, None)
            if heard is None:
                line = replace(line, later=True)
                heard = self._openers.get(about.get(int(key.removeprefix("outbox:")), 0))
            (self.stray if heard is None else heard.lines).append(line)
        self._out.clear()
        ledger.skip(db)
        dues = (Timers(db).next_at(), Outbox(db).next_at())
        return min((due for due in dues if due is not None), default=None)

    def _join_late(self, db: Transaction) -> None:
        """A message may have come to its ticket after a while, by somebody's word."""
        assert self._ledger is not None, "run first"
        known = {message_key(heard.message.channel, heard.message.id): heard for heard in self.heard}
        openers: set[int] = {heard.ticket for heard in self.heard if heard.opened and heard.ticket}
        for key, ticket in self._ledger.reports(db):
            heard = known.get(key)
            if heard and heard.ticket is None:
                heard.ticket, heard.opened = ticket, ticket not in openers
                openers.add(ticket)


def _unheard(said: Said, room: Address) -> Heard:
    message = Message(
        id=message_id(said),
        room=room,
        room_name=said.group,
        sender=person_address(said.sender),
        sender_name=said.name,
        sent_at=said.at,
        text=said.text,
        kind=said.kind,
        forwarded=said.forwarded,
        picture=f"replay:{message_id(said)}" if said.kind is Kind.PICTURE else None,
    )
    return Heard(said=said, message=message, label="")
