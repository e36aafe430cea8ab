"""Words waiting to leave, and what became of them.  The words themselves are wiped once they have left."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Index,
    Integer,
    Row,
    Table,
    false,
    func,
    insert,
    select,
    text,
    update,
)

from storage.engine import Characters, Instant, Transaction, metadata

WAITING, SENT, FAILED, UNKNOWN = "waiting", "sent", "failed", "unknown"
EXPIRED, DROPPED = "expired", "dropped"
"""It was outdated before it could leave; somebody took it back before it left."""

# Written out, or the index with this condition is not used.
_IS_WAITING = text("state = 'waiting'")

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", Characters, nullable=False, server_default=""),
    Column("address", Characters, nullable=False),
    Column("audience", Characters, nullable=False),
    Column("text", Characters, nullable=False),
    Column("mention", Characters),
    Column("picture", Characters),
    Column("deed", Characters, nullable=False, server_default="say"),
    Column("refers", Characters),
    Column("urgent", Boolean, nullable=False, server_default=false()),
    Column("once", Boolean, nullable=False, server_default=false()),
    Column("purpose", Characters, nullable=False, server_default=""),
    Column("ticket_id", Integer),
    Column("state", Characters, nullable=False),
    Column("put_at", Instant, nullable=False),
    Column("next_at", Instant, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("receipt", Characters),
    Column("until", Instant),
    Index("ix_outbox_waiting", "channel", "next_at", "id", sqlite_where=_IS_WAITING, postgresql_where=_IS_WAITING),
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
    deed: str
    refers: str | None
    once: bool
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
        deed: str = "say",
        refers: str | None = None,
        urgent: bool = False,
        once: bool = False,
        purpose: str = "",
        ticket_id: int | None = None,
        until: datetime | None = None,
    ) -> int:
        """Words that leave once this transaction is committed; their number.  What is urgent overtakes what is not.

        ``once``: they are not said again where nobody knows whether they arrived.  ``purpose``: why they are said.
        ``until``: from then on they are outdated, and do not leave any more.
        """
        row: dict[str, object] = {
            "address": to,
            "audience": audience,
            "text": text,
            "mention": mention,
            "picture": picture,
        }
        row |= {"channel": channel_of(to), "deed": deed, "refers": refers}
        row |= {"urgent": urgent, "once": once, "purpose": purpose, "until": until}
        times = {"put_at": at, "next_at": at, "tries": 0, "state": WAITING}
        asked = insert(outbox).values(**row, **times, ticket_id=ticket_id).returning(outbox.c.id)
        return int(self.db.execute(asked).scalar_one())

    def due(
        self, now: datetime, limit: int = 64, *, channel: str | None = None, but: Collection[str] = ()
    ) -> list[Parcel]:
        """What may be tried now, on one channel or on any, in the order it was said, what is urgent first.

        Nothing overtakes an earlier word to the same address; ``but``: addresses that are left out.
        """
        of_channel = [_IS_WAITING] if channel is None else [_IS_WAITING, outbox.c.channel == channel]
        asked = select(outbox).where(*of_channel, outbox.c.next_at <= now)
        if but:
            asked = asked.where(outbox.c.address.not_in(but))
        asked = asked.order_by(outbox.c.urgent.desc(), outbox.c.id).limit(limit)
        held = select(outbox.c.address, outbox.c.id).where(*of_channel, outbox.c.next_at > now)
        first_held: dict[str, int] = {}  # gathered here: grouped there, SQLite would read all that ever left
        for row in self.db.execute(held):
            first_held[row.address] = min(row.id, first_held.get(row.address, row.id))
        rows = self.db.execute(asked).all()
        return [_parcel(row) for row in rows if row.urgent or row.id < first_held.get(row.address, row.id + 1)]

    def next_at(self, channels: Collection[str] | None = None) -> datetime | None:
        """When the next try is due, on one of these channels or on any."""
        asked = select(func.min(outbox.c.next_at)).where(_IS_WAITING)
        if channels is not None:
            asked = asked.where(outbox.c.channel.in_(channels))
        due: datetime | None = self.db.execute(asked).scalar_one()
        return due

    def mark(self, parcel_id: int, state: str, receipt: str | None = None) -> None:
        """It has left, or never will: the words are wiped."""
        values = {"state": state, "receipt": receipt, "text": "", "picture": None}
        self.db.execute(update(outbox).where(outbox.c.id == parcel_id).values(values))

    def put_off(self, parcel_id: int, until: datetime) -> None:
        """Try again then."""
        values = {"next_at": until, "tries": outbox.c.tries + 1, "state": WAITING}
        self.db.execute(update(outbox).where(outbox.c.id == parcel_id).values(values))

    def claim(self, parcel_id: int) -> bool:
        """It is about to leave, once at most: until its receipt comes, nobody knows.  False: it may not any more."""
        here = (outbox.c.id == parcel_id, outbox.c.state == WAITING)
        claimed = update(outbox).where(*here).values(state=UNKNOWN).returning(outbox.c.id)
        return self.db.execute(claimed).first() is not None

    def release(self, parcel_id: int) -> None:
        """It was not even tried."""
        self.db.execute(update(outbox).where(outbox.c.id == parcel_id).values(state=WAITING))

    def drop(self, parcel_ids: Collection[int]) -> None:
        """Those of them that still wait never leave."""
        self._end(DROPPED, outbox.c.id.in_(tuple(parcel_ids)))

    def expire(self, now: datetime) -> None:
        """What is outdated by now never leaves."""
        self._end(EXPIRED, outbox.c.until <= now)

    def _end(self, state: str, which: ColumnElement[bool]) -> None:
        values = {"state": state, "text": "", "picture": None}
        self.db.execute(update(outbox).where(_IS_WAITING, which).values(values))

    def waiting_on(self, channel: str) -> list[Parcel]:
        """Everything that has not left yet on one channel, in the order it was said."""
        asked = select(outbox).where(_IS_WAITING, outbox.c.channel == channel).order_by(outbox.c.id)
        return [_parcel(row) for row in self.db.execute(asked)]

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


def channel_of(address: str) -> str:
    """The wire on which that address is."""
    return address.partition(":")[0]


def _parcel(row: Row[tuple[object, ...]]) -> Parcel:
    return Parcel(**{name: getattr(row, name) for name in Parcel.__dataclass_fields__})
