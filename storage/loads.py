"""How much there is to do: counts for the operator, never of a person; read beside the process that writes."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select, text

from storage.asides import asides
from storage.engine import Transaction
from storage.outbox import outbox
from storage.places import places
from storage.tickets import State, tickets
from storage.timers import timers

_IS_WAITING = text("state = 'waiting'")
_RECENT = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """``tickets``: by state and kind of the place that answers for them; ``timers``: by the capability that set them.

    ``waiting``: lines on each channel, and how late the most overdue of them is; ``late``: the same of timers.
    """

    tickets: Mapping[tuple[str, str], int]
    timers: Mapping[str, int]
    late: float
    waiting: Mapping[str, tuple[int, float]]
    asides: int


def load_of(db: Transaction, now: datetime) -> Load:
    """What there is to do now."""
    per_level = select(tickets.c.state, places.c.kind, func.count()).join(places, places.c.id == tickets.c.level_id)
    levels = db.execute(per_level.group_by(tickets.c.state, places.c.kind)).all()
    set_by = Counter[str]()
    for name, number in db.execute(select(timers.c.name, func.count()).group_by(timers.c.name)).all():
        set_by[name.partition(".")[0]] += number
    per_channel = select(outbox.c.channel, func.count(), func.min(outbox.c.next_at)).where(_IS_WAITING)
    lines = db.execute(per_channel.group_by(outbox.c.channel)).all()
    recent = select(func.count()).select_from(asides).where(asides.c.at > now - _RECENT)
    return Load(
        tickets={(State(state).name.lower(), kind): number for state, kind, number in levels},
        timers=set_by,
        late=_late(db.execute(select(func.min(timers.c.due_at))).scalar_one(), now),
        waiting={channel: (number, _late(due, now)) for channel, number, due in lines},
        asides=db.execute(recent).scalar_one(),
    )


def _late(due: datetime | None, now: datetime) -> float:
    return max(0.0, (now - due).total_seconds()) if due else 0.0
