"""Messages that failed and were set aside: id, channel and reason; the body sealed, and erased after a day."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Integer, LargeBinary, Table, insert, select, update

from storage.engine import Characters, Instant, Transaction, metadata

asides = Table(
    "asides",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("message_id", Characters, nullable=False),
    Column("channel", Characters, nullable=False),
    Column("reason", Characters, nullable=False),
    Column("sealed", LargeBinary),
    Column("at", Instant, nullable=False, index=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """One message that could not be handled.  ``sealed`` is None once its body is erased."""

    id: int
    message_id: str
    channel: str
    reason: str
    sealed: bytes | None
    at: datetime


class Asides:
    """Questions to what was set aside."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def add(self, *, message_id: str, channel: str, reason: str, sealed: bytes, at: datetime) -> None:
        """Set one message aside."""
        row = {"message_id": message_id, "channel": channel, "reason": reason[:200], "sealed": sealed, "at": at}
        self.db.execute(insert(asides).values(row))

    def all(self, limit: int = 20) -> list[Aside]:
        """The newest first."""
        rows = self.db.execute(select(asides).order_by(asides.c.id.desc()).limit(limit))
        return [Aside(**row._mapping) for row in rows]

    def erase(self, before: datetime) -> None:
        """Forget the bodies of what was set aside before then."""
        old = (asides.c.at <= before, asides.c.sealed.is_not(None))
        self.db.execute(update(asides).where(*old).values(sealed=None))
