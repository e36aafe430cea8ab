"""Words waiting to leave, and what became of them.  The words themselves are wiped once they have left."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Index,
    Integer,
    Row,
    Table,
    bindparam,
    false,
    func,
    insert,
    or_,
    select,
    text,
    true,
    update,
)

from storage.engine import Characters, Instant, Transaction, metadata
from storage.lists import listing_texts
from storage.memory import Known
from storage.prepared import Prepared

WAITING, SENT, FAILED, UNKNOWN, JOINED = "waiting", "sent", "failed", "unknown", "joined"
EXPIRED, DROPPED = "expired", "dropped"
"""It was outdated before it could leave; somebody took it back before it left."""

AN_HOUR, A_DAY = 2, 6
"""Lines that a group hears at most, in any hour and in any day, of those that nobody asked for."""

_WINDOWS = ((timedelta(hours=1), AN_HOUR), (timedelta(days=1), A_DAY))


class Cause(StrEnum):
    """Why something is said: to whoever spoke to the bot, of a matter that is known, or for none of these reasons.

    What is said in a group for no other reason waits for its turn; a line of any cause takes along what waits.
    """

    ANSWER = "answer"
    STATUS = "status"
    UNASKED = "unasked"
    NOTICE = "notice"
    EMERGENCY = "emergency"


# Written out, or the index with this condition is not used, and SQLite plans a blank in its place anew each time.
_IS_WAITING = text("state = 'waiting'")
_IS_UNASKED = text("purpose = 'unasked'")

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
    Index("ix_outbox_unasked", "address", "put_at", sqlite_where=_IS_UNASKED, postgresql_where=_IS_UNASKED),
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


_PUT = Prepared(insert(outbox), new=True)
_TOLD = Prepared(
    select(func.count().label("lines")).where(
        outbox.c.address == bindparam("to"), outbox.c.ticket_id == bindparam("ticket")
    )
)
_WAITING_TURN = listing_texts(
    lambda among: (
        select(outbox)
        .where(among(outbox.c.address), _IS_UNASKED, outbox.c.put_at > bindparam("now"))
        .where(_IS_WAITING, outbox.c.tries == 0, outbox.c.next_at > bindparam("now"))
        .order_by(outbox.c.id)
    )
)
_TURNS = Known.of("lines that wait for their turn", "outbox", brief=True)


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
        opens: Callable[[datetime], datetime] = lambda moment: moment,
        until: datetime | None = None,
    ) -> int:
        """Words that leave once this transaction is committed; their number.  What is urgent overtakes what is not.

        ``once``: they are not said again where nobody knows whether they arrived.  ``purpose``: a :class:`Cause`; what
        is said in a group without one is unasked.  ``opens``: the first moment from one on at which a group hears it.
        ``until``: from then on they are outdated, and do not leave any more.
        """
        if audience != "private" and deed == "say":
            purpose = purpose or Cause.UNASKED
            alone = bool(mention or picture or once)
            if purpose == Cause.UNASKED:
                if not alone and (there := self._joined_to_waiting(to, text, at)):
                    return there
                at = self._turn(to, at, opens)
            elif purpose != Cause.EMERGENCY and not (urgent or once):
                text = "\n".join((text, *self._taken_along(to, at)))
            self.db.forget(_TURNS, to)
        row: dict[str, Any] = {"channel": channel_of(to), "address": to, "audience": audience, "text": text}
        row |= {"mention": mention, "picture": picture, "deed": deed, "refers": refers}
        row |= {"urgent": urgent, "once": once, "purpose": purpose, "until": until}
        row |= {"put_at": at, "next_at": at, "tries": 0, "state": WAITING, "receipt": None}
        return self.db.add(_PUT, called=to, **row, ticket_id=ticket_id)

    def _turn(self, to: str, at: datetime, opens: Callable[[datetime], datetime]) -> datetime:
        """The first moment at which one more line that nobody asked for is not too much."""
        counts = (outbox.c.address == to, _IS_UNASKED, outbox.c.state.in_((WAITING, SENT, UNKNOWN)))
        longest = max(span for span, _ in _WINDOWS)
        asked = select(outbox.c.put_at).where(*counts, outbox.c.put_at > at - longest).order_by(outbox.c.put_at)
        said = list(self.db.execute(asked).scalars())
        turn = max(at, said[-1]) if said else at
        while True:
            turn = opens(turn)
            full = [said[-most] + span for span, most in _WINDOWS if len(said) >= most and said[-most] + span > turn]
            if not full:
                return turn
            turn = max(full)

    def _joined_to_waiting(self, to: str, words: str, now: datetime) -> int | None:
        """The line that waits for its turn there, with these words put to it; None where none waits."""
        for row in self._waiting_turn(to, now):
            if row["mention"] is None and row["picture"] is None and not row["once"]:
                joined = f"{row['text']}\n{words}"
                self.db.execute(update(outbox).where(outbox.c.id == row["id"]).values(text=joined))
                return int(row["id"])
        return None

    def _taken_along(self, to: str, now: datetime) -> list[str]:
        """The words that wait for their turn there; they leave with the line that is said now."""
        waiting = self._waiting_turn(to, now)
        rows = [row for row in waiting if not (row["mention"] or row["picture"] or row["once"])]
        for row in rows:
            self.mark(row["id"], JOINED)
        return [row["text"] for row in rows]

    def expect(self, rooms: Iterable[str]) -> None:
        """Something may be said in these groups; what waits for its turn there is looked for together."""
        self.db.expect(_TURNS, rooms)

    def _waiting_turn(self, to: str, now: datetime) -> list[dict[str, Any]]:
        def ask(rooms: list[str]) -> dict[str, list[dict[str, Any]]]:
            found: dict[str, list[dict[str, Any]]] = {room: [] for room in rooms}
            for row in self.db.ask(_WAITING_TURN[self.db.dialect.name], about=rooms, listed=rooms, now=now):
                found[row["address"]].append(row)
            return found

        return [row for row in self.db.known_together(_TURNS, to, ask) if row["next_at"] > now]

    def due(
        self, now: datetime, limit: int = 64, *, channel: str | None = None, but: Collection[str] = ()
    ) -> list[Parcel]:
        """What may be tried now, on one channel or on any, in the order it was said, what is urgent first.

        Nothing overtakes an earlier word to the same address that was tried; ``but``: addresses that are left out.
        """
        of_channel = [_IS_WAITING] if channel is None else [_IS_WAITING, outbox.c.channel == channel]
        asked = select(outbox).where(*of_channel, outbox.c.next_at <= now)
        if but:
            asked = asked.where(outbox.c.address.not_in(but))
        asked = asked.order_by(outbox.c.urgent.desc(), outbox.c.id).limit(limit)
        held = select(outbox.c.address, outbox.c.id).where(*of_channel, outbox.c.next_at > now, outbox.c.tries > 0)
        first_held: dict[str, int] = {}  # gathered here: grouped there, SQLite would read all that ever left
        for row in self.db.execute(held):
            first_held[row.address] = min(row.id, first_held.get(row.address, row.id))
        rows = self.db.execute(asked).all()
        return [_parcel(row) for row in rows if row.urgent or row.id < first_held.get(row.address, row.id + 1)]

    def next_at(self, channels: Collection[str] | None = None) -> datetime | None:
        """When the next try is due, on one of these channels or on any; not before what nothing may overtake is."""
        there: list[Any] = [_IS_WAITING] if channels is None else [_IS_WAITING, outbox.c.channel.in_(channels)]
        tried = list(self.db.execute(select(outbox.c.address).where(*there, outbox.c.tries > 0).distinct()).scalars())
        free = or_(outbox.c.address.not_in(tried), outbox.c.urgent) if tried else true()
        due: datetime | None = self.db.execute(select(func.min(outbox.c.next_at)).where(*there, free)).scalar_one()
        return min((at for at in (due, *self._after_tried(there, tried)) if at), default=None)

    def _after_tried(self, there: list[Any], addresses: Collection[str]) -> list[datetime]:
        """When each chat may go on in which something was tried before."""
        first: dict[str, datetime] = {}
        held: dict[str, datetime] = {}
        asked = select(outbox).where(*there, outbox.c.address.in_(addresses)).order_by(outbox.c.id)
        for row in self.db.execute(asked) if addresses else ():
            at = max(row.next_at, held.get(row.address, row.next_at))
            if not row.urgent:
                first[row.address] = min(at, first.get(row.address, at))
            if row.tries:
                held[row.address] = at
        return list(first.values())

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

    def spoken(self, since: datetime, until: datetime) -> dict[str, int]:
        """How many lines each group heard in that time."""
        asked = select(outbox.c.address, func.count()).where(
            outbox.c.audience != "private",
            outbox.c.state == SENT,
            outbox.c.deed == "say",
            outbox.c.put_at >= since,
            outbox.c.put_at < until,
        )
        return {row[0]: row[1] for row in self.db.execute(asked.group_by(outbox.c.address))}

    def last_said(self, address: str) -> datetime | None:
        """When that address last heard anything."""
        asked = select(outbox.c.put_at).where(outbox.c.address == address, outbox.c.state == SENT)
        last: datetime | None = self.db.execute(asked.order_by(outbox.c.id.desc()).limit(1)).scalar()
        return last

    def told(self, address: str, ticket_id: int) -> int:
        """How many lines about that ticket went to that address."""
        found = self.db.first(_TOLD, about=(address,), to=address, ticket=ticket_id)
        return int(found["lines"]) if found else 0


def channel_of(address: str) -> str:
    """The wire on which that address is."""
    return address.partition(":")[0]


def _parcel(row: Row[tuple[object, ...]]) -> Parcel:
    return Parcel(**{name: getattr(row, name) for name in Parcel.__dataclass_fields__})
