"""A day of a neighbourhood that a process may live through in several lives; what is outside of it lies in files."""

import json
import os
import re
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.message import Audience, Kind, Message, Outcome, Outgoing, Receipt
from storage.engine import Database
from storage.journal import journal
from storage.outbox import outbox
from storage.questions import questions
from storage.reports import reports
from storage.roles import Role
from storage.tickets import tickets
from storage.timers import timers
from tests.conftest import CODE, ZONE, FakeClock, Town, Wire, photograph
from tests.noticeboard import ESTATE, NOTICE, peopled

START = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)
BOOK = "town.db"


@dataclass(frozen=True)
class Step:
    """Something said, minutes after the last thing; ``{code}`` is the last code that was shown."""

    who: str
    text: str
    group: str | None = None
    after: float = 1
    more: dict[str, Any] = field(default_factory=dict)


DAY = (
    Step("林婶", "报修 楼道灯坏了", "3栋群"),
    Step("梅姐", "接 1"),
    Step("阿明", "3栋1单元电梯坏了，谁来修一下", "3栋群"),
    Step("阿明", "3栋2单元电梯坏了，谁来修一下", "3栋群", more={"kind": Kind.EDIT, "refers": "m2"}),
    Step("阿强", "报修 我家水管漏水，3栋"),
    Step("阿强", "", more={"kind": Kind.RECALL, "refers": "m4"}),
    Step("林婶", "报修 门禁坏了", "3栋群", more={"picture": "town:picture"}),
    Step("阿珍", "3栋电梯又坏了", "3栋群"),
    Step("林婶", "哈哈今天天气真好", "3栋群"),
    Step("小郑", NOTICE),
    Step("小郑", "发 {code}"),
    Step("梅姐", "办结 1 换好了", after=3),
    Step("林婶", "满意"),
    Step("老余", "4栋着火了快来人，楼道全是烟", "4栋群", after=5),
    Step("梅姐", "我去"),
    Step("小黄", "别记我"),
    Step("老余", "", more={"kind": Kind.VOICE}),
    Step("阿强", "报修 3栋下水道堵了", after=30),
)
"""Reports public and private, edited and taken back, a picture, a notice, an emergency, handling, small talk."""

END = START + timedelta(minutes=sum(step.after for step in DAY)) + timedelta(minutes=50)


class World:
    """What is not the house: the time, what the wire promised, what people have read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def acknowledged(self) -> int:
        """How many messages the wire will not hand over again."""
        kept = self.folder / "acknowledged"
        return int(kept.read_text()) if kept.exists() else 0

    def acknowledge(self, count: int) -> None:
        """The wire lets go of them."""
        self._keep("acknowledged", str(count))

    def say(self, words: Outgoing) -> None:
        """Somebody reads it: nothing undoes that."""
        line = {"to": words.to, "text": words.text, "deed": words.deed, "private": words.audience is Audience.PRIVATE}
        with (self.folder / "said.jsonl").open("ab") as kept:
            kept.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")

    def said(self) -> list[dict[str, Any]]:
        """Everything people have read."""
        kept = self.folder / "said.jsonl"
        return [json.loads(line) for line in kept.read_text("utf-8").splitlines()] if kept.exists() else []

    def time(self) -> datetime:
        """It never goes back."""
        kept = self.folder / "time"
        return datetime.fromisoformat(kept.read_text()).astimezone(ZONE) if kept.exists() else START

    def _keep(self, name: str, value: str) -> None:
        fresh = self.folder / f"{name}.new"
        fresh.write_text(value)
        os.replace(fresh, self.folder / name)


class WorldClock(FakeClock):
    """Outlives the process."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._time = world.time()

    @property
    def time(self) -> datetime:
        return self._time

    @time.setter
    def time(self, moment: datetime) -> None:
        self._time = moment
        self.world._keep("time", moment.isoformat())


class WorldWire(Wire):
    """People read what arrives."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self.world = world

    async def send(self, words: Outgoing) -> Receipt:
        self.world.say(words)
        return Receipt(outcome=Outcome.SENT, id=words.key)

    async def fetch(self, picture: str) -> bytes | None:
        return photograph()


class LivingTown(Town):
    """One life of the process in that world."""

    def __init__(self, world: World) -> None:
        super().__init__(f"sqlite:///{world.folder / BOOK}", world.time())
        self.world, self.clock = world, WorldClock(world)
        for part in (self.app, self.app.router, self.app.timekeeper, self.app.courier, self.app.darkroom):
            held = "clock" if hasattr(part, "clock") else "_clock"
            setattr(part, held, self.clock)
        self.wire = WorldWire(world)
        self.app.add([self.wire])

    async def live(self) -> None:
        """From where the wire stands to the end of the day."""
        async with self.running():
            await self.settle()
            for number in range(self.world.acknowledged(), len(DAY)):
                moment = START + timedelta(minutes=sum(step.after for step in DAY[: number + 1]))
                await self.wait_until(max(moment, self.clock.time))
                await self.deliver(self._message(number, DAY[number]))
                self.world.acknowledge(number + 1)
                await self.settle()
            await self.wait_until(END)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Everything that runs beside the day."""
        async with self.app.running():
            yield

    async def deliver(self, message: Message) -> None:
        """From the wire to the house."""
        await self.app.bus.deliver(message)

    def _message(self, number: int, step: Step) -> Message:
        codes = [found[1] for line in self.world.said() if (found := CODE.search(line["text"]))]
        text = step.text.replace("{code}", codes[-1] if codes else "")
        return self.message(step.who, text, step.group, id=f"m{number}", **step.more)


async def found_town(folder: Path) -> None:
    """Who lives there, before the day begins."""
    town = Town(f"sqlite:///{folder / BOOK}", START)
    async with town.app.running():
        await peopled(town)
        await town.appoint("老郭", Role.GRID_WORKER, ESTATE)
        await town.person("林婶", f"{ESTATE}/3栋", "301")
        await town.person("阿强", f"{ESTATE}/3栋", "302")


def outcome(world: World) -> dict[str, Any]:
    """What the records hold in the end, without what differs from life to life: codes, random keys, numbers of rows."""
    book = Database(f"sqlite:///{world.folder / BOOK}")
    try:
        with book.begin() as db:
            rows = {
                "tickets": [tuple(row) for row in db.execute(select(tickets).order_by(tickets.c.id))],
                "reports": _counted(db, reports.c.ticket_id, reports.c.person_id, reports.c.message_id),
                "journal": _counted(db, journal.c.ticket_id, journal.c.verb, journal.c.person_id, journal.c.at),
                "timers": _counted(db, timers.c.name, timers.c.due_at),
                "questions": _counted(db, questions.c.person_id, questions.c.name),
                "outbox": _counted(db, outbox.c.address, outbox.c.purpose, outbox.c.ticket_id, outbox.c.state),
            }
            once = {row.id: row.address for row in db.execute(select(outbox).where(outbox.c.once)).all()}
    finally:
        book.close()
    said = Counter((line["to"], re.sub(r"\d{4,8}", "####", line["text"]), line["deed"]) for line in world.said())
    return {**rows, "said": said, "once": Counter(once.values())}


def _counted(db: Any, *columns: Any) -> Counter[tuple[Any, ...]]:
    return Counter(tuple(row) for row in db.execute(select(*columns)))
