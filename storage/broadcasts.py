"""Broadcasts: one notice to many groups, from its preview to the last copy; shown audience is reached audience.

The copies are written with the preview, so what was shown and confirmed is what is sent.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Row,
    Select,
    Table,
    and_,
    bindparam,
    false,
    func,
    insert,
    or_,
    select,
    update,
)

from storage.engine import Characters, Instant, Transaction, metadata
from storage.groups import groups
from storage.outbox import outbox
from storage.prepared import Prepared


class Stage(StrEnum):
    """DRAFT: shown, not confirmed; AGREED: it leaves at ``send_at``; SENT: its copies are in the outbox.

    CORRECTED: another one stands in its place; RECALLED: taken back; DROPPED: never left; EXPIRED: it was too late.
    """

    DRAFT = "draft"
    AGREED = "agreed"
    SENT = "sent"
    CORRECTED = "corrected"
    RECALLED = "recalled"
    DROPPED = "dropped"
    EXPIRED = "expired"


class CopyKind(StrEnum):
    """Why something was said to a chat: the notice, a reminder of it, its recall, a word that it was wrong."""

    NOTICE = "notice"
    REMINDER = "reminder"
    RECALL = "recall"
    SORRY = "sorry"


broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("author_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("room", Characters, nullable=False),
    Column("title", Characters, nullable=False),
    Column("words", Characters, nullable=False),
    Column("scope", Characters, nullable=False),
    Column("stage", Characters, nullable=False),
    Column("asks", Boolean, nullable=False),
    Column("reminds", Boolean, nullable=False),
    Column("repeats", Characters, nullable=False),
    Column("code", Characters, nullable=False),
    Column("wrong", Integer, nullable=False, server_default="0"),
    Column("needs_second", Boolean, nullable=False),
    Column("confirmed", Boolean, nullable=False, server_default=false()),
    Column("approver_id", ForeignKey("people.id")),
    Column("corrects_id", ForeignKey("broadcasts.id")),
    Column("begins_at", Instant),
    Column("ends_at", Instant),
    Column("send_at", Instant),
    Column("made_at", Instant, nullable=False),
    Column("sent_at", Instant),
    Column("chased_at", Instant),
    Index("ix_broadcasts_stage", "stage", "made_at"),
    sqlite_autoincrement=True,  # a number that was said is never another one's
)

copies = Table(
    "broadcast_copies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("broadcast_id", ForeignKey("broadcasts.id"), nullable=False, index=True),
    Column("address", Characters, nullable=False),
    Column("place_id", ForeignKey("places.id"), nullable=False),
    Column("kind", Characters, nullable=False),
    Column("outbox_id", ForeignKey("outbox.id")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """One notice.  ``words`` is the line as it is sent; ``scope`` the audience in words; ``code`` only a hash.

    ``repeats``: when it is sent again and again, in words; ``corrects_id``: the one in whose place it stands.
    """

    id: int
    author_id: int
    room: str
    title: str
    words: str
    scope: str
    stage: Stage
    asks: bool
    reminds: bool
    repeats: str
    code: str
    wrong: int
    needs_second: bool
    confirmed: bool
    approver_id: int | None
    corrects_id: int | None
    begins_at: datetime | None
    ends_at: datetime | None
    send_at: datetime | None
    made_at: datetime
    sent_at: datetime | None
    chased_at: datetime | None

    @property
    def valid_until(self) -> datetime | None:
        """From then on it is outdated."""
        return self.ends_at or self.begins_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One copy to one chat.  ``state`` is its state in the outbox, None where it was not put there yet."""

    id: int
    address: str
    place_id: int
    kind: CopyKind
    outbox_id: int | None
    state: str | None
    receipt: str | None
    refers: str | None


_COPY = Prepared(insert(copies))
_PUT = Prepared(update(copies).where(copies.c.id == bindparam("number")).values(outbox_id=bindparam("line")))


class Broadcasts:
    """Questions to the broadcasts."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def add(self, **values: object) -> Broadcast:
        """A new draft."""
        row = {"stage": Stage.DRAFT, "wrong": 0, "confirmed": False, **values}
        number = self.db.execute(insert(broadcasts).values(row).returning(broadcasts.c.id)).scalar_one()
        return self._one(number)

    def get(self, number: int) -> Broadcast | None:
        """The broadcast of that number."""
        row = self.db.execute(select(broadcasts).where(broadcasts.c.id == number)).first()
        return _broadcast(row) if row else None

    def change(self, broadcast: Broadcast, **values: object) -> Broadcast:
        """Write down what is new."""
        self.db.execute(update(broadcasts).where(broadcasts.c.id == broadcast.id).values(values))
        return self._one(broadcast.id)

    def of(self, author_id: int, *stages: Stage) -> list[Broadcast]:
        """What this person made, the newest first."""
        asked = select(broadcasts).where(broadcasts.c.author_id == author_id, broadcasts.c.stage.in_(stages))
        return self._many(asked)

    def ordered_last(self, author_id: int, since: datetime) -> Broadcast | None:
        """What this person sent, or ordered to be sent, last; None where a draft was made since."""
        found = self.of(author_id, Stage.AGREED, Stage.SENT, Stage.DRAFT)
        last = max(found, key=lambda b: (b.sent_at or b.made_at, b.id), default=None)
        if last is None or last.stage is Stage.DRAFT:
            return None
        return last if (last.sent_at or last.made_at) >= since else None

    def at(self, *stages: Stage, since: datetime | None = None) -> list[Broadcast]:
        """Everything at one of these stages, the newest first."""
        asked = select(broadcasts).where(broadcasts.c.stage.in_(stages))
        return self._many(asked.where(broadcasts.c.made_at >= since) if since else asked)

    def copy(self, broadcast: Broadcast, address: str, place_id: int, kind: CopyKind, outbox_id: int | None) -> None:
        """One copy more."""
        row = {"broadcast_id": broadcast.id, "address": address, "place_id": place_id, "kind": kind}
        self.db.put(_COPY, **row, outbox_id=outbox_id)

    def put(self, copy: Copy, outbox_id: int) -> None:
        """The copy is that line of the outbox now."""
        self.db.ask(_PUT, number=copy.id, line=outbox_id)

    def copies(self, broadcast: Broadcast, *kinds: CopyKind) -> list[Copy]:
        """Its copies of these kinds, in the order they were written, each with what became of it."""
        columns = (copies.c.id, copies.c.address, copies.c.place_id, copies.c.kind, copies.c.outbox_id)
        asked = select(*columns, outbox.c.state, outbox.c.receipt, outbox.c.refers).select_from(
            copies.outerjoin(outbox)
        )
        asked = asked.where(copies.c.broadcast_id == broadcast.id, copies.c.kind.in_(kinds)).order_by(copies.c.id)
        return [_copy(row._mapping) for row in self.db.execute(asked)]

    def latest_at(self, address: str) -> Broadcast | None:
        """The notice that was last said in that chat and still stands."""
        said = (copies.c.address == address, copies.c.kind == CopyKind.NOTICE, broadcasts.c.stage == Stage.SENT)
        asked = select(func.max(broadcasts.c.id)).select_from(copies.join(broadcasts)).where(*said)
        number = self.db.execute(asked).scalar_one()
        return self.get(number) if number else None

    def erase(self, before: datetime) -> None:
        """Words of notices that nobody asks about any more; what was sent, when and by whom stays."""
        old = (broadcasts.c.made_at < before, broadcasts.c.stage != Stage.AGREED)
        self.db.execute(update(broadcasts).where(*old, broadcasts.c.words != "").values(words="", room=""))
        private = copies.c.address.not_in(select(groups.c.address))
        of_old = copies.c.broadcast_id.in_(select(broadcasts.c.id).where(*old))
        self.db.execute(update(copies).where(of_old, private, copies.c.address != "").values(address=""))

    def erase_unsent(self, before: datetime) -> None:
        """Words of what was given up, or shown before then and never confirmed: no group ever heard them."""
        waits = and_(broadcasts.c.stage == Stage.DRAFT, broadcasts.c.made_at < before)
        unsent = or_(broadcasts.c.stage == Stage.DROPPED, waits)
        self.db.execute(update(broadcasts).where(unsent, broadcasts.c.words != "").values(words=""))

    def _one(self, number: int) -> Broadcast:
        return _broadcast(self.db.execute(select(broadcasts).where(broadcasts.c.id == number)).one())

    def _many(self, asked: Select[tuple[object, ...]]) -> list[Broadcast]:
        return [_broadcast(row) for row in self.db.execute(asked.order_by(broadcasts.c.id.desc()))]


def places_of(found: Iterable[Copy]) -> list[int]:
    """Ids of the places that some copies go to, each once."""
    return list(dict.fromkeys(copy.place_id for copy in found))


def _broadcast(row: Row[tuple[object, ...]]) -> Broadcast:
    values = dict(row._mapping)
    return Broadcast(**{**values, "stage": Stage(values["stage"])})


def _copy(values: Mapping[Any, Any]) -> Copy:
    return Copy(**{**values, "kind": CopyKind(values["kind"])})
