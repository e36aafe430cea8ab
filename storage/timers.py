"""Things to do later.  A timer outlives the process that set it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Index, Table, bindparam, delete, func, select

from storage.engine import Characters, Data, Instant, Transaction, metadata
from storage.prepared import Prepared, set_or_moved

timers = Table(
    "timers",
    metadata,
    Column("key", Characters, primary_key=True),
    Column("name", Characters, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("payload", Data, nullable=False),
    Index("ix_timers_due", "due_at", "key"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """One thing to do.  ``key`` is unique: set again, it moves."""

    key: str
    name: str
    due_at: datetime
    payload: Mapping[str, object]


_GET = Prepared(select(timers).where(timers.c.key == bindparam("key_")))
_SET = set_or_moved(timers)
_CANCEL = Prepared(delete(timers).where(timers.c.key == bindparam("key_")))


class Timers:
    """Questions to the timers."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def set(self, timer: Timer) -> None:
        """Set it, or move it where its key is set already."""
        self.db.put(_SET, key=timer.key, name=timer.name, due_at=timer.due_at, payload=dict(timer.payload))

    def gather(self, name: str, person_id: int, ticket_id: int, at: datetime, /, **payload: object) -> None:
        """Set what ``name`` tells this person then, or add a ticket to what waits there: it is told together."""
        key = f"{name}:{person_id}"
        waits = self.get(key)
        before: Any = waits.payload["tickets"] if waits else []
        told = {**payload, "person": person_id, "tickets": [*before, ticket_id]}
        self.set(Timer(key=key, name=name, due_at=waits.due_at if waits else at, payload=told))

    def cancel(self, key: str) -> None:
        """Never mind."""
        self.db.ask(_CANCEL, key_=key)

    def get(self, key: str) -> Timer | None:
        """The timer of that key, if it is still set."""
        row = self.db.first(_GET, key_=key)
        return Timer(**row) if row else None

    def under(self, name: str) -> list[Timer]:
        """All of one name, in the order of their keys; found by the beginning of the key."""
        begins = (timers.c.key >= f"{name}:", timers.c.key < f"{name};")
        asked = select(timers).where(*begins).order_by(timers.c.key)
        return [Timer(**row._mapping) for row in self.db.execute(asked)]

    def all(self) -> list[Timer]:
        """Everything that is still to happen, in the order of their keys."""
        return [Timer(**row._mapping) for row in self.db.execute(select(timers).order_by(timers.c.key))]

    def due(self, now: datetime, limit: int = 64) -> list[Timer]:
        """What is due, the oldest first."""
        asked = select(timers).where(timers.c.due_at <= now).order_by(timers.c.due_at, timers.c.key).limit(limit)
        return [Timer(**row._mapping) for row in self.db.execute(asked)]

    def next_at(self) -> datetime | None:
        """When the next one is due."""
        due: datetime | None = self.db.execute(select(func.min(timers.c.due_at))).scalar_one()
        return due
