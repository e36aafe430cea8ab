"""The simulation: one seed, one neighbourhood, some days."""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from bot.message import Kind, Message
from storage.journal import journal
from storage.reports import reports
from tests.conftest import ZONE, photograph
from tests.simulating import watch
from tests.simulating.crashes import Died, FragileTown, Outside
from tests.simulating.people import ADMIN, RESIDENTS, STAFF, Voices, Word, peopled

START = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)
FATES = ("before", "acknowledging", "sending")


@dataclass
class Report:
    """What became of one seed; ``broken`` names the invariant and the step."""

    seed: int
    steps: int = 0
    crashes: int = 0
    lines: int = 0
    days: float = 0.0
    broken: str = ""
    story: list[str] = field(default_factory=list, repr=False)
    journal: list[str] = field(default_factory=list, repr=False)


class Days:
    """One run.  ``kept``: reports that the wire was told are safe."""

    def __init__(self, folder: Path, seed: int, server: str = "") -> None:
        self.chance = random.Random(seed)
        self.outside = Outside()
        self.town = FragileTown(folder, START, self.outside, server=server)
        self.voices = Voices(self.chance)
        self.canaries: set[str] = set()
        self.kept: set[str] = set()
        self.pending: Message | None = None
        self.memory = watch.Memory()
        self.report = Report(seed)
        self.number = 0

    async def run(self, steps: int) -> Report:
        """Live through so many steps, over as many processes as it takes."""
        first = True
        while self.report.steps < steps and not self.report.broken:
            async with self.town.app.running():
                if first:
                    await peopled(self.town)
                await self._one_life(steps, settle=not first)
            first = False
            if self.town.dead:
                self.outside.crashes += 1
                self.town = self.town.again()
        self.report.crashes, self.report.lines = self.outside.crashes, len(self.outside.said)
        self.report.days = round((self.town.clock.time - START).total_seconds() / 86400, 1)
        return self.report

    async def _one_life(self, steps: int, *, settle: bool) -> None:
        try:
            seen = len(self.outside.said)
            if settle:
                await self.town.settle()
            if (message := self.pending) is not None:
                self.pending = None if await self.town.deliver(message) else message
            await self._check(seen)
            while self.report.steps < steps and not self.town.dead:
                self.report.steps += 1
                seen = len(self.outside.said)
                await self._step()
                await self._check(seen)
        except Died:
            pass
        except watch.Broken as broken:
            self.report.broken = f"step {self.report.steps}: {broken}"
            rows = await self.town.ask(lambda db: db.execute(select(journal)).all())
            self.report.journal = [f"{r.at:%d %H:%M} #{r.ticket_id} {r.verb} {r.person_id} {r.detail}" for r in rows]

    async def _step(self) -> None:
        c = self.chance
        match c.random():
            case roll if roll < 0.22:
                span = timedelta(minutes=c.choice((1, 10, 45, 130, 400, 900, 2000)))
                self._note(f"… {span}")
                self.town.wire.dies_in = c.randint(1, 4) if c.random() < 0.15 else 0
                await self._pass(span)
            case roll if roll < 0.28:
                self._trouble()
            case _:
                await self._speak(self.voices.next(self.town.code))

    async def _pass(self, span: timedelta) -> None:
        await self.town.wait_until(self.town.clock.time + span)

    async def _speak(self, word: Word) -> None:
        """Until the wire may let go of it, it comes again: also twice, also to the next process."""
        c, id = self.chance, f"s{self.number}"
        self.number += 1
        self.town.code = ""
        self.town.wire.pictures[f"town:{id}"] = photograph()
        message = self.town.message(word.who, word.text, word.group, id=id, **word.more)
        if word.canary:
            self.canaries.add(word.canary)
        self.voices.spoken.append((id, word))
        fate = c.choice(FATES) if c.random() < 0.1 else ""
        self._note(f"{word.who}@{word.group or '私聊'}: {word.text} {word.more or ''} {fate}")
        self.pending = message
        if await self.town.deliver(message, fate) and c.random() < 0.1:
            await self.town.deliver(message)
        self.pending = message if self.town.dead else None
        if self.town.dead:
            raise Died

    def _trouble(self) -> None:
        """Some chats cannot be reached for a while, or nobody knows."""
        wire, c = self.town.wire, self.chance
        for which in (wire.refuse, wire.never, wire.unsure):
            which.clear()
            if c.random() < 0.4:
                which.add(f"town:{c.choice((*RESIDENTS, *(s for s in STAFF if s != ADMIN), '3栋群', '小区群'))}")
        self._note("the wire changes")

    async def _check(self, seen: int) -> None:
        town = self.town

        def look(db) -> set[str]:
            watch.hold(db, town)
            self.memory.look(db, town.clock.now(), self.outside, ADMIN)
            watch.read_well(db, self.outside, seen, self.canaries)
            return set(db.execute(select(reports.c.message_id)).scalars())

        there = await town.ask(look)
        if lost := self.kept - there - self._taken_back():
            raise watch.Broken(f"reports that were safe are gone: {lost}")
        self.kept = there

    def _taken_back(self) -> set[str]:
        """Whose author took them back, or wanted to be forgotten."""
        gone = {str(word.more["refers"]) for _, word in self.voices.spoken if word.more.get("kind") is Kind.RECALL}
        forgotten = {word.who for _, word in self.voices.spoken if word.text.startswith("删除我的")}
        gone |= {id for id, word in self.voices.spoken if word.who in forgotten}
        return {f"town:{id}" for id in gone}

    def _note(self, what: str) -> None:
        self.report.story.append(f"{self.town.clock.time:%d %H:%M} {what}")


async def simulate(folder: Path, seed: int, steps: int, server: str = "") -> Report:
    """One seed, in files of that folder or on that database."""
    return await Days(folder, seed, server).run(steps)
