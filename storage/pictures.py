"""Pictures of a matter: wanted, then kept; gone with their message, their matter or their time."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
    delete,
    func,
    insert,
    select,
    update,
)

from storage.engine import Characters, Instant, Transaction, metadata
from storage.outbox import outbox

WANTED, KEPT, GONE = "wanted", "kept", "gone"

pictures = Table(
    "pictures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("handle", Characters, nullable=False),
    Column("ticket_id", ForeignKey("tickets.id", ondelete="CASCADE"), index=True),
    Column("message_id", Characters, nullable=False),
    Column("sender", Characters, nullable=False),
    Column("album", Characters),
    Column("state", Characters, nullable=False),
    Column("jpeg", LargeBinary),
    Column("tries", Integer, nullable=False),
    Column("next_at", Instant, nullable=False),
    Column("kept_until", Instant, nullable=False),
    UniqueConstraint("handle"),
    Index("ix_pictures_state", "state", "next_at"),
    Index("ix_pictures_message_id", "message_id"),
    Index("ix_pictures_album", "album"),
    Index("ix_pictures_kept_until", "kept_until"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One picture as it was sent: the wire's handle of it, the message that brought it, and who sent that."""

    handle: str
    message_id: str
    sender: str
    album: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What is kept of a picture; ``jpeg`` while it is kept."""

    handle: str
    ticket_id: int | None
    state: str
    jpeg: bytes | None
    tries: int


class Pictures:
    """Questions to the pictures."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def want(self, shown: Shown, ticket_id: int, now: datetime, until: datetime) -> bool:
        """It belongs to that ticket and has to be fetched; False where it was wanted before."""
        if self.get(shown.handle):
            return False
        came = {"handle": shown.handle, "message_id": shown.message_id, "sender": shown.sender, "album": shown.album}
        row = {**came, "ticket_id": ticket_id, "state": WANTED, "tries": 0, "next_at": now, "kept_until": until}
        self.db.execute(insert(pictures).values(row))
        return True

    def add(self, handle: str, jpeg: bytes, now: datetime, until: datetime, about: str = "") -> None:
        """A picture or a file of our own making, such as a poster; made again, it takes the older one's place.

        ``about``: the address of whoever it is about, with whose data it is erased.
        """
        self.db.execute(delete(pictures).where(pictures.c.handle == handle))
        own = {"handle": handle, "message_id": "", "sender": about, "state": KEPT, "jpeg": jpeg}
        self.db.execute(insert(pictures).values(**own, tries=0, next_at=now, kept_until=until))

    def get(self, handle: str) -> Picture | None:
        """What is kept under a handle."""
        row = self.db.execute(select(pictures).where(pictures.c.handle == handle)).first()
        return Picture(**{name: getattr(row, name) for name in Picture.__dataclass_fields__}) if row else None

    def wanted(self, now: datetime, limit: int) -> list[str]:
        """Handles of what has to be fetched now."""
        due = select(pictures.c.handle).where(pictures.c.state == WANTED, pictures.c.next_at <= now)
        return list(self.db.execute(due.order_by(pictures.c.next_at, pictures.c.id).limit(limit)).scalars())

    def keep(self, handle: str, jpeg: bytes) -> None:
        """It has come; where nobody wants it any longer, nothing is kept."""
        self._change(handle, state=KEPT, jpeg=jpeg)

    def put_off(self, handle: str, until: datetime) -> None:
        """Try again then."""
        self._change(handle, tries=pictures.c.tries + 1, next_at=until)

    def give_up(self, handle: str) -> None:
        """It cannot be had."""
        self._change(handle, state=GONE, jpeg=None)

    def of_ticket(self, ticket_id: int) -> list[str]:
        """Handles of what belongs to a ticket, the oldest first."""
        asked = select(pictures.c.handle).where(pictures.c.ticket_id == ticket_id).order_by(pictures.c.id)
        return list(self.db.execute(asked).scalars())

    def ticket_of_album(self, album: str, sender: str) -> int | None:
        """The ticket to which the other pictures of an album went."""
        asked = select(pictures.c.ticket_id).where(pictures.c.album == album, pictures.c.sender == sender)
        return self.db.execute(asked.order_by(pictures.c.id).limit(1)).scalar_one_or_none()

    def take_back(self, message_id: str, sender: str) -> bool:
        """The message is gone from the chat: nothing stays of its picture, nor leaves; whether there was one.

        A copy of the sender's data that has not left yet may hold its words: that one is gone too.
        """
        mine = (pictures.c.message_id.in_((message_id, "")), pictures.c.sender == sender)
        gone = list(self.db.execute(delete(pictures).where(*mine).returning(pictures.c.handle)).scalars())
        if gone:
            self.db.execute(update(outbox).where(outbox.c.picture.in_(gone)).values(picture=None))
        return bool(gone)

    def handed_over(self, handle: str) -> None:
        """It has left: a copy of somebody's data is kept no longer."""
        ours = (pictures.c.handle == handle, pictures.c.message_id == "", pictures.c.sender != "")
        self.db.execute(delete(pictures).where(*ours))

    def forget(self, before: datetime) -> None:
        """Pictures kept long enough."""
        self.db.execute(delete(pictures).where(pictures.c.kept_until <= before))

    def count_of(self, senders: Collection[str]) -> int:
        """How many that they sent are wanted or kept."""
        theirs = (pictures.c.sender.in_(senders), pictures.c.state != GONE, pictures.c.message_id != "")
        return int(self.db.execute(select(func.count()).select_from(pictures).where(*theirs)).scalar_one())

    def count(self) -> int:
        """How many are kept."""
        return self.db.execute(select(func.count()).where(pictures.c.state == KEPT)).scalar_one()

    def _change(self, handle: str, **values: object) -> None:
        self.db.execute(update(pictures).where(pictures.c.handle == handle, pictures.c.state == WANTED).values(values))
