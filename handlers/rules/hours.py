"""When people may be disturbed, and how waiting is counted: the clock stands still while it is quiet."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from handlers.rules.workdays import is_workday

_FAR = 400
"""Days after which a search for an open moment is given up: no table may close a whole year."""


class Hours(BaseModel):
    """The quiet times of a place, as its own table.  Times are local; ``night`` goes over midnight.

    ``holidays``: whether non-working days are quiet too.  ``overrides``: days declared worked or free here.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    night: tuple[time, time] = (time(22), time(7))
    noon: tuple[time, time] = (time(12), time(14))
    holidays: bool = False
    overrides: Annotated[dict[date, bool], Field(max_length=400)] = {}

    def is_open(self, moment: datetime) -> bool:
        """Whether somebody may be disturbed at that local moment."""
        return any(start <= moment < end for start, end in self._open_on(moment.date(), moment))

    def next_open(self, moment: datetime) -> datetime:
        """The moment itself, or the first one after it that is open."""
        return self.after(moment, timedelta(0))

    def after(self, start: datetime, counted: timedelta) -> datetime:
        """The first open moment at which ``counted`` of open time has passed since ``start`` (local, with its zone)."""
        left = counted
        for begin, end in self._open_from(start):
            begin = max(begin, start)
            if begin >= end:
                continue
            if left < end - begin:
                return begin + left
            left -= end - begin
        return start + counted

    def promise(self, start: datetime, counted: timedelta) -> datetime:
        """The same, to the next five minutes: what people are told."""
        exact = self.after(start, counted).replace(second=0, microsecond=0)
        return exact + timedelta(minutes=-exact.minute % 5)

    def _open_from(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        for offset in range(_FAR):
            yield from self._open_on(start.date() + timedelta(days=offset), start)

    def _open_on(self, day: date, like: datetime) -> Iterator[tuple[datetime, datetime]]:
        """The open stretches of one day, in the zone of ``like``."""
        if self.holidays and not is_workday(day, self.overrides):
            return
        night_from, night_to = self.night
        noon_from, noon_to = self.noon
        closing = night_from if night_from > night_to else time.max
        for begin, end in ((night_to, noon_from), (noon_to, closing)):
            if begin < end:
                yield datetime.combine(day, begin, like.tzinfo), datetime.combine(day, end, like.tzinfo)
