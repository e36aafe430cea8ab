"""When people may be disturbed, and how waiting is counted: the clock stands still while it is quiet."""

from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, model_validator

from handlers.rules.workdays import is_workday
from storage.windows import Window

_FAR = 400
"""Days after which a search for an open moment is given up: no table may close a whole year."""

_LEAST = timedelta(hours=4)
"""How long somebody can be reached on an open day at least."""


class Hours(BaseModel):
    """The quiet times of a place, as its own table.  Times are local; ``night`` goes over midnight.

    ``holidays``: whether non-working days are quiet too.  ``overrides``: days declared worked or free here.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "时间"

    night: tuple[time, time] = (time(22), time(7))
    noon: tuple[time, time] = (time(12), time(14))
    holidays: bool = False
    overrides: Annotated[dict[date, bool], Field(max_length=400)] = {}
    _own: tuple[Window, ...] = PrivateAttr(())

    IN_EMERGENCY: ClassVar[Mapping[str, Any]] = {"noon": ("12:00", "12:00"), "holidays": False}
    """What is different while a place is in an emergency mode: the nights stay quiet, for danger never waits anyway."""

    @model_validator(mode="after")
    def _not_always_quiet(self) -> "Hours":
        if self.noon[0] > self.noon[1]:
            raise ValueError("noon must begin before it ends")
        any_day = datetime(2026, 6, 9, tzinfo=UTC)
        opened = [end - begin for begin, end in self._stretches(any_day.date(), any_day)]
        if sum(opened, timedelta(0)) < _LEAST:
            raise ValueError("at least four hours of a day must stay open")
        return self

    def is_open(self, moment: datetime) -> bool:
        """Whether somebody may be disturbed at that local moment."""
        return any(start <= moment < end for start, end in self._open_on(moment.date(), moment))

    def within(self, own: Collection[Window]) -> "Hours":
        """The same, but open only in somebody's own hours; none: as it is."""
        if not own:
            return self
        mine = self.model_copy()
        mine._own = tuple(own)
        return mine

    def suits(self, moment: datetime, own: Collection[Window]) -> bool:
        """Whether it is one of somebody's own hours, quiet or not; for whoever gave none it always is."""
        worked, minute = is_workday(moment.date(), self.overrides), moment.hour * 60 + moment.minute
        return not own or any(w.workday is worked and w.opens <= minute < w.closes for w in own)

    def next_open(self, moment: datetime) -> datetime:
        """The moment itself, or the first one after it that is open."""
        return self.after(moment, timedelta(0))

    def after(self, start: datetime, counted: timedelta) -> datetime:
        """The first open moment at which ``counted`` of open time has passed since ``start`` (local, with its zone)."""
        left, last = counted, start
        for begin, end in self._open_from(start):
            begin = max(begin, start)
            if begin >= end:
                continue
            if left < end - begin:
                return begin + left
            left, last = left - (end - begin), begin
        return last  # days declared free one after the other: the last moment that is open at all

    def promise(self, start: datetime, counted: timedelta) -> datetime:
        """The same, to the next five minutes: what people are told."""
        exact = self.after(start, counted).replace(second=0, microsecond=0)
        return exact + timedelta(minutes=-exact.minute % 5)

    def _open_from(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        for offset in range(_FAR):
            yield from self._open_on(start.date() + timedelta(days=offset), start)

    def _open_on(self, day: date, like: datetime) -> Iterator[tuple[datetime, datetime]]:
        """The open stretches of one day, in the zone of ``like``."""
        worked = is_workday(day, self.overrides)
        for begin, end in self._stretches(day, like) if worked or not self.holidays else ():
            yield from self._own_part(worked, begin, end) if self._own else ((begin, end),)

    def _own_part(self, worked: bool, begin: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
        """What somebody's own hours leave of an open stretch."""
        midnight = datetime.combine(begin.date(), time.min, begin.tzinfo)
        for window in self._own:
            opens = max(begin, midnight + timedelta(minutes=window.opens))
            closes = min(end, midnight + timedelta(minutes=window.closes))
            if window.workday is worked and opens < closes:
                yield opens, closes

    def _stretches(self, day: date, like: datetime) -> Iterator[tuple[datetime, datetime]]:
        """The open stretches of a day that is open at all."""
        night_from, night_to = self.night
        noon_from, noon_to = self.noon
        closing = night_from if night_from > night_to else time.max
        for begin, end in ((night_to, min(noon_from, closing)), (max(noon_to, night_to), closing)):
            if begin < end:
                yield datetime.combine(day, begin, like.tzinfo), datetime.combine(day, end, like.tzinfo)
