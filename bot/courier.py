"""Outbox → channel → receipt: tries until it has left or never will; nothing overtakes within one chat."""

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from itertools import groupby

from bot.channels import Channel
from bot.clock import Clock
from bot.logs import fault, log
from bot.message import Address, Audience, Outcome, Outgoing, Receipt
from bot.pulse import Pulse
from bot.worker import Worker
from storage.outbox import FAILED, SENT, UNKNOWN, Outbox, Parcel

RETRY = tuple(timedelta(seconds=s) for s in (2, 10, 30, 120, 600, 1800, 7200))
"""How long to wait after the first, second … try that did not get through; then it has failed."""


LONGEST_NAP = 60.0
"""Seconds after which the outbox is looked at again in any case."""


class Courier:
    """Carries words out; woken by ``wake`` whenever something was committed."""

    def __init__(self, worker: Worker, channels: Mapping[str, Channel], clock: Clock) -> None:
        self._worker = worker
        self._channels = channels
        self._clock = clock
        self._pulse = Pulse()
        self.wake = self._pulse.wake

    async def run(self) -> None:
        """Carry until cancelled."""
        await self._pulse.beat(self.carry, self._nap)

    async def carry(self) -> int:
        """Carry what is due now; how many lines that were."""
        now = self._clock.now()
        parcels = await self._worker.do(lambda db: Outbox(db).due(now))
        by_chat = groupby(sorted(parcels, key=lambda p: (p.address, p.id)), key=lambda p: p.address)
        rounds = await asyncio.gather(*(self._carry_chat(list(chat)) for _, chat in by_chat))
        tried = [entry for round_ in rounds for entry in round_]
        if tried:
            await self._worker.do(lambda db: self._mark(Outbox(db), tried))
        return len(tried)

    async def _carry_chat(self, parcels: list[Parcel]) -> list[tuple[Parcel, Receipt]]:
        """In order; what could not leave holds back what comes after it."""
        tried = []
        for parcel in parcels:
            receipt = await self._send(parcel)
            tried.append((parcel, receipt))
            if receipt.outcome is Outcome.LATER:
                break
        return tried

    async def _send(self, parcel: Parcel) -> Receipt:
        channel = self._channels.get(parcel.address.partition(":")[0])
        if channel is None:
            return Receipt(outcome=Outcome.LATER, reason="no such channel here")
        try:
            return await channel.send(
                Outgoing(
                    key=f"outbox:{parcel.id}",
                    to=Address(parcel.address),
                    text=parcel.text,
                    audience=Audience(parcel.audience),
                    mention=Address(parcel.mention) if parcel.mention else None,
                    picture=parcel.picture,
                )
            )
        except Exception as problem:
            log.error("send failed", channel=channel.name, id=parcel.id, **fault(problem))
            return Receipt(outcome=Outcome.UNKNOWN, reason=type(problem).__name__)

    def _mark(self, box: Outbox, tried: list[tuple[Parcel, Receipt]]) -> None:
        for parcel, receipt in tried:
            match receipt.outcome:
                case Outcome.SENT:
                    box.mark(parcel.id, SENT, receipt.id)
                case Outcome.NEVER:
                    box.mark(parcel.id, FAILED)
                case Outcome.UNKNOWN | Outcome.LATER if parcel.tries >= len(RETRY):
                    box.mark(parcel.id, UNKNOWN if receipt.outcome is Outcome.UNKNOWN else FAILED)
                case _:  # receipts and reminders are said at least once: an unknown outcome is tried again
                    wait = timedelta(seconds=receipt.retry_after) if receipt.retry_after else RETRY[parcel.tries]
                    box.put_off(parcel.id, self._clock.now() + wait)

    async def _nap(self) -> float:
        """Seconds until the next try is due."""
        due = await self._worker.do(lambda db: Outbox(db).next_at())
        return LONGEST_NAP if due is None else min(LONGEST_NAP, max(0.05, (due - self._clock.now()).total_seconds()))
