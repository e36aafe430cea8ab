"""How long a matter waits on each rung before somebody else is asked: one table, which a place may change."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from handlers.rules.hours import Hours
from storage.places import PlaceKind

Minutes = Annotated[int, Field(gt=0, le=60 * 24 * 30, strict=True)]


class Step(BaseModel):
    """One rung: reminded after so many counted minutes (twice at most), handed on after ``move``; None: stays."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    remind: Annotated[tuple[Minutes, ...], Field(max_length=2)] = ()
    move: Minutes | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "Step":
        if list(self.marks) != sorted(set(self.marks)):
            raise ValueError("minutes must grow from reminder to reminder to handing on")
        return self

    @property
    def marks(self) -> tuple[int, ...]:
        """The minutes of every step: each reminder, then handing on."""
        return (*self.remind, *([self.move] if self.move else []))

    def passed(self, hours: Hours, since: datetime, now: datetime) -> int:
        """How many steps of a round begun then have fallen due."""
        return sum(hours.after(since, timedelta(minutes=mark)) <= now for mark in self.marks)

    def had_time(self, hours: Hours, told: datetime, now: datetime) -> bool:
        """Whether somebody told then has known of it as long as until a first reminder; later it begins anew."""
        return not self.remind or hours.after(told, timedelta(minutes=self.remind[0])) <= now


class Ladder(BaseModel):
    """The whole table, in counted minutes.

    ``answer`` and ``finish``: until the first answer, and until it should be done; ``widen``: how long an emergency
    calls one circle of people before it calls the next, by the clock on the wall.  ``beyond``: when a level that keeps
    what it has moves on all the same, because somebody stands above it.  ``warn`` and ``dispatch``: how long a matter
    that nobody answers for waits until the dispatcher is warned, and until it goes one level up.
    ``reopen_days``: for so long after it was done, what comes back to whoever reported it opens it again.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "提醒"

    leader: Step = Step(remind=(60, 210), move=240)
    deputy: Step = Step(remind=(30,), move=60)
    estate: Step = Step(remind=(60,), move=120)
    community: Step = Step(remind=(60,), move=240)
    street: Step = Step(remind=(120, 480))
    widen: Minutes = 3
    answer: Minutes = 60
    finish: Minutes = 480
    urgent_answer: Minutes = 5
    urgent_finish: Minutes = 60
    beyond: Minutes = 600
    warn: Minutes = 45
    dispatch: Minutes = 60
    review_days: Annotated[int, Field(gt=0, le=60)] = 3
    reopen_days: Annotated[int, Field(gt=0, le=60)] = 7

    IN_EMERGENCY: ClassVar[Mapping[str, Any]] = {
        "leader": {"remind": [10], "move": 20},
        "deputy": {"remind": [10], "move": 20},
        "estate": {"remind": [10], "move": 20},
        "community": {"remind": [10], "move": 30},
        "street": {"remind": [15, 60]},
        "widen": 2,
        "answer": 15,
        "finish": 120,
    }
    """What is different while a place is in an emergency mode: everything goes faster."""

    @model_validator(mode="after")
    def _warned_first(self) -> "Ladder":
        if self.warn >= self.dispatch:
            raise ValueError("warn must come before dispatch")
        return self

    def step(self, kind: PlaceKind, *, deputy: bool, above: bool = False) -> Step:
        """The rung of somebody who answers for a place of that kind; ``above``: whether somebody stands above them."""
        found = self._step(kind, deputy)
        if found.move is None and above:
            return Step(remind=found.remind, move=max(self.beyond, *(mark + 1 for mark in found.remind)))
        return found

    def _step(self, kind: PlaceKind, deputy: bool) -> Step:
        if kind in (PlaceKind.STREET, PlaceKind.COUNTY):
            return self.street
        if kind in (PlaceKind.COMMUNITY, PlaceKind.GRID):
            return self.community
        if kind is PlaceKind.ESTATE:
            return self.deputy if deputy else self.estate
        return self.deputy if deputy else self.leader

    def answer_within(self, urgent: bool) -> timedelta:
        """Counted time until somebody should have answered."""
        return timedelta(minutes=self.urgent_answer if urgent else self.answer)

    def finish_within(self, urgent: bool) -> timedelta:
        """Counted time until it should be done."""
        return timedelta(minutes=self.urgent_finish if urgent else self.finish)
