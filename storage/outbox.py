"""Words waiting to leave, and what became of them.  The words themselves are wiped once they have left."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    Index,
    Integer,
    Row,
    Table,
    func,
    insert,
    select,
    text,
    update,
)

from storage.engine import Characters, Instant, Transaction, metadata

WAITING, SENT, FAILED, UNKNOWN = "waiting", "sent", "failed", "unknown"

# Written out, or the index with this condition is not used.
_IS_WAITING = text("state = 'waiting'")

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", Characters, nullable=False),
    Column("audience", Characters, nullable=False),
    Column("text", Characters, nullable=False),
    Column("mention", Characters),
    Column("picture", Characters),
    Column("ticket_id", Integer),
    Column("state", Characters, nullable=False),
    Column("put_at", Instant, nullable=False),
    Column("next_at", Instant, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("receipt", Characters),
    Index("ix_outbox_waiting", "next_at", "id", sqlite_where=_IS_WAITING, postgresql_where=_IS_WAITING),
    Index("ix_outbox_address_ticket", "address", "ticket_id"),
    sqlite_autoincrement=True,  # the number is the key by which a channel knows a second try
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One line of words on its way."""

    id: int
    address: str
    audience: str
    text: str
    mention: str | None
    picture: str | None
    ticket_id: int | None
    tries: int


class Outbox:
    """Questions to the outbox."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def put(
        self,
        *,
        to: str,
        audience: str,
        text: str,
        at: datetime,
        mention: str | None = None,
        picture: str | None = None,
        ticket_id: int | None = None,
    ) -> None:
        """Words that leave once this transaction is committed."""
        row = {"address": to, "audience": audience, "text": text, "mention": mention, "picture": picture}
        times = {"put_at": at, "next_at": at, "tries": 0, "state": WAITING}
        self.db.execute(insert(outbox).values(**row, **times, ticket_id=ticket_id))

    def due(self, now: datetime, limit: int = 64) -> list[Parcel]:
        """What may be tried now, in the order it was said; nothing overtakes an earlier word to the same address."""
        asked = select(outbox).where(_IS_WAITING, outbox.c.next_at <= now).order_by(outbox.c.id).limit(limit)
        held = select(outbox.c.address, outbox.c.id).where(_IS_WAITING, outbox.c.next_at > now)
        first_held: dict[str, int] = {}  # gathered here: grouped there, SQLite would read all that ever left
        for row in self.db.execute(held):
            first_held[row.address] = min(row.id, first_held.get(row.address, row.id))
        rows = self.db.execute(asked).all()
        return [_parcel(row) for row in rows if row.id < first_held.get(row.address, row.id + 1)]

    def next_at(self) -> datetime | None:
        """When the next try is due."""
        due: datetime | None = self.db.execute(select(func.min(outbox.c.next_at)).where(_IS_WAITING)).scalar_one()
        return due

    def mark(self, parcel_id: int, state: str, receipt: str | None = None) -> None:
        """It has left, or never will: the words are wiped."""
        values = {"state": state, "receipt": receipt, "text": "", "picture": None}
        self.db.execute(update(outbox).where(outbox.c.id == parcel_id).values(values))

    def put_off(self, parcel_id: int, until: datetime) -> None:
        """Try again then."""
        values = {"next_at": until, "tries": outbox.c.tries + 1}
        self.db.execute(update(outbox).where(outbox.c.id == parcel_id).values(values))

    def count(self, state: str) -> int:
        """How many lines are in that state."""
        return self.db.execute(select(func.count()).where(outbox.c.state == state)).scalar_one()

    def stuck(self, before: datetime) -> int:
        """How many lines have been waiting since before then."""
        asked = select(func.count()).where(_IS_WAITING, outbox.c.put_at < before)
        return self.db.execute(asked).scalar_one()

    def told(self, address: str, ticket_id: int) -> int:
        """How many lines about that ticket went to that address."""
        asked = select(func.count()).where(outbox.c.address == address, outbox.c.ticket_id == ticket_id)
        return self.db.execute(asked).scalar_one()


def _parcel(row: Row[tuple[object, ...]]) -> Parcel:
    return Parcel(**{name: getattr(row, name) for name in Parcel.__dataclass_fields__})
