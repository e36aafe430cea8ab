"""Words that may be pressed: of one line, one person and one chat; gone once one of them was used."""

import hmac
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, Integer, Table, bindparam, delete, insert, select

from storage.engine import Characters, Instant, Transaction, metadata
from storage.outbox import outbox
from storage.prepared import Prepared

buttons = Table(
    "buttons",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token", Characters, nullable=False),
    Column("outbox_id", Integer, nullable=False),
    Column("address", Characters, nullable=False),
    Column("room", Characters, nullable=False),
    Column("label", Characters, nullable=False),
    Column("words", Characters, nullable=False),
    Column("question", Characters, nullable=False),
    Column("until", Instant, nullable=False),
    Index("ix_buttons_outbox_id", "outbox_id"),
    Index("ix_buttons_address", "address"),
    Index("ix_buttons_until", "until"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressable:
    """One button.  ``words``: what its person says by pressing it; ``question``: the one it answers, if any."""

    token: str
    outbox_id: int
    label: str
    words: str
    question: str


_PUT = Prepared(insert(buttons))
_VOID = Prepared(
    delete(buttons).where(buttons.c.address == bindparam("person"), buttons.c.question == bindparam("asked"))
)


class Buttons:
    """Questions to the buttons."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def put(self, outbox_id: int, to: str, offers: Mapping[str, str], until: datetime, question: str = "") -> None:
        """Words, by label, that the person at ``to`` may press under that line; older ones to one question are void."""
        if question:
            self.db.ask(_VOID, person=to, asked=question)
        bound = {"outbox_id": outbox_id, "address": to, "room": to, "question": question, "until": until}
        rows = [
            {**bound, "token": secrets.token_urlsafe(24), "label": label, "words": words}
            for label, words in offers.items()
        ]
        for row in rows:
            self.db.put(_PUT, **row)

    def under(self, lines: Collection[int], now: datetime) -> dict[int, list[Pressable]]:
        """The buttons of these lines, in the order they were offered."""
        found: dict[int, list[Pressable]] = {}
        asked = select(buttons).where(buttons.c.outbox_id.in_(lines), buttons.c.until > now).order_by(buttons.c.id)
        for row in self.db.execute(asked) if lines else ():
            found.setdefault(row.outbox_id, []).append(_pressable(row))
        return found

    def spend(self, token: str, *, by: str, room: str, refers: str | None, now: datetime) -> Pressable | None:
        """The button, and the end of all under its line; None for any other person, chat, message or moment.

        Only what was offered to the presser is compared, whole and in constant time: nothing can be felt out.
        """
        mine = select(buttons).where(buttons.c.address == by, buttons.c.room == room, buttons.c.until > now)
        given = token.encode(errors="replace")
        same = [row for row in self.db.execute(mine).all() if hmac.compare_digest(row.token.encode(), given)]
        if not same or not self._under(same[0].outbox_id, refers):
            return None
        self.db.execute(delete(buttons).where(buttons.c.outbox_id == same[0].outbox_id))
        return _pressable(same[0])

    def forget(self, before: datetime) -> None:
        """Buttons nobody pressed in time."""
        self.db.execute(delete(buttons).where(buttons.c.until <= before))

    def _under(self, line: int, refers: str | None) -> bool:
        """Whether ``refers`` is the message the line became; before its receipt is known nobody can say which."""
        receipt = self.db.execute(select(outbox.c.receipt).where(outbox.c.id == line)).scalar_one_or_none()
        return receipt is None or hmac.compare_digest(receipt.encode(), (refers or "").encode(errors="replace"))


def _pressable(row: object) -> Pressable:
    return Pressable(**{name: getattr(row, name) for name in Pressable.__dataclass_fields__})


def offered(offers: str) -> dict[str, str]:
    """Labels and what is said by pressing them: ``接=接 12 / 晚点``; where nothing else is said, the label is."""
    parts = (part.partition("=") for part in offers.split(" / "))
    return {label: words or label for label, _, words in parts}
