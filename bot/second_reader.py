"""The second reader: what the bot is not sure of is read once more elsewhere, before a leader is asked about it.

Off by default, see docs/decisions/0007-a-second-reader.md.  A doubt that waits to be read is a timer; it is marked
before anything leaves, so that nothing is asked twice.  The opinion is the same timer, due now: it walks the line.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.breaker import Breaker
from bot.clock import Clock
from bot.logs import fault, log
from bot.pulse import Pulse
from bot.redactor import redact, searchable
from bot.worker import Worker
from nlp.labels import Label
from storage.engine import Transaction
from storage.facts import Facts
from storage.people import People
from storage.questions import Questions
from storage.timers import Timer, Timers

TIMER, QUESTION = "tickets.second", "tickets.doubt"
"""What waits to be read, and the question to a leader in which its words are."""

TODAY = "second_reader.today"
"""The fact that holds how many were asked today, and how many of them in vain."""

LABELS = frozenset(label.value for label in Label)

TOGETHER = 4
"""How many are asked at the same time at most."""

LONGEST_NAP = 60.0

_MENTION = re.compile(r"[@＠][^\s@＠，。！？、,.!?]{1,20}")
_NUMBER = re.compile(
    r"\d(?:[ \-—–.]{0,2}\d){2,30}|[零〇○一二三四五六七八九幺]{3,30}|[一二三四五六七八九]百[零〇]?[一二三四五六七八九十]"
)


@dataclass(frozen=True, slots=True)
class Opinion:
    """What came of one question: a label, or why there is none."""

    outcome: str
    sure: bool = False

    @property
    def is_answer(self) -> bool:
        """Whether the other side said what it was asked."""
        return self.outcome in LABELS


@dataclass(frozen=True, slots=True)
class _Asked:
    timer: Timer
    words: str


class SecondReader:
    """Reads what waits; woken by ``wake`` whenever something was committed."""

    def __init__(
        self,
        worker: Worker,
        clock: Clock,
        ask: Callable[[str], Awaitable[Opinion]],
        *,
        a_day: int,
        zone: ZoneInfo,
        after: Callable[[], None],
    ) -> None:
        self._worker = worker
        self._clock = clock
        self._ask = ask
        self._a_day = a_day
        self._zone = zone
        self._after = after
        self._breaker = Breaker(clock)
        self._pulse = Pulse()
        self.wake = self._pulse.wake

    async def run(self) -> None:
        """Read until cancelled."""
        await self._pulse.beat(self.read, self._nap)

    async def read(self) -> int:
        """Ask about some of what waits; how many doubts were moved on by it."""
        room = self._breaker.room(TOGETHER)
        asked, passed = await self._worker.do(lambda db: self._claim(db, room))
        opinions = await asyncio.gather(*(self._opinion(one.words) for one in asked))
        for opinion in opinions:
            self._judge(opinion)
        if asked:
            await self._worker.do(lambda db: self._give_back(db, asked, opinions))
        if asked or passed:
            self._after()
        return len(asked) + passed

    async def _nap(self) -> float:
        return LONGEST_NAP

    def _claim(self, db: Transaction, room: int) -> tuple[list[_Asked], int]:
        """Mark what is asked now; what may not be asked is let go at once, so that nobody waits for it."""
        waiting = [t for t in Timers(db).under(TIMER) if "asked" not in t.payload and "outcome" not in t.payload]
        asked: list[_Asked] = []
        passed, left = 0, self._left(db) if waiting else 0
        for timer in waiting:
            words = words_of(db, timer, self._clock.now())
            if words is None:
                Timers(db).cancel(timer.key)
            elif room == 0 or left == 0:
                self._move(db, timer, outcome="passed")
                passed += 1
            elif len(asked) < min(room, left):
                Timers(db).set(replace(timer, payload={**timer.payload, "asked": True}))
                asked.append(_Asked(timer, words))
        self._count(db, asked=len(asked))
        return asked, passed

    def _give_back(self, db: Transaction, asked: list[_Asked], opinions: list[Opinion]) -> None:
        for one, opinion in zip(asked, opinions, strict=True):
            self._move(db, one.timer, asked=True, outcome=opinion.outcome, sure=opinion.sure)
        self._count(db, failed=sum(not opinion.is_answer for opinion in opinions))

    def _move(self, db: Transaction, timer: Timer, **more: object) -> None:
        """It is due now, and says how it went."""
        Timers(db).set(replace(timer, due_at=self._clock.now(), payload={**timer.payload, **more}))

    async def _opinion(self, words: str) -> Opinion:
        try:
            return await self._ask(words)
        except Exception as problem:
            log.error("second reader stumbled", **fault(problem))
            return Opinion("fault")

    def _judge(self, opinion: Opinion) -> None:
        if opinion.is_answer:
            self._breaker.worked()
            return
        log.warning("second reader gave no answer", kind=opinion.outcome)
        if pause := self._breaker.failed():
            log.warning("second reader is left alone", seconds=pause.total_seconds())

    def _left(self, db: Transaction) -> int:
        return max(0, self._a_day - counted(db, self._day())[0])

    def _count(self, db: Transaction, *, asked: int = 0, failed: int = 0) -> None:
        if asked or failed:
            was = counted(db, self._day())
            Facts(db).set(TODAY, {"day": self._day(), "asked": was[0] + asked, "failed": was[1] + failed})

    def _day(self) -> str:
        return self._clock.now().astimezone(self._zone).date().isoformat()


def counted(db: Transaction, day: str) -> tuple[int, int]:
    """How many were asked on that day, and how many of them in vain."""
    kept = Facts(db).get(TODAY)
    if not isinstance(kept, dict) or kept.get("day") != day:
        return 0, 0
    return int(kept["asked"]), int(kept["failed"])


def words_of(db: Transaction, timer: Timer, now: datetime) -> str | None:
    """What may leave of a doubt; None where no leader is to be asked about it any more."""
    for question in Questions(db).open_for(int(str(timer.payload["person"])), now):
        items = question.payload["items"] if question.name == QUESTION else None
        for item in items if isinstance(items, list) else []:
            if item["key"] == timer.payload["item"]:
                return without_people(db, item["words"], item["name"])
    return None


def without_people(db: Transaction, words: str, name: str) -> str:
    """Stricter than for a group: nobody's name, also no leader's; nobody mentioned; no number as long as a room's."""
    plain = _MENTION.sub("@〔邻居〕", words)
    names = [*(person.name for person in People(db).named_in(searchable(plain))), name]
    twice = redact(redact(plain, names), names)  # a room taken out no longer hides the phone before it
    return _NUMBER.sub("〔号码〕", twice)
