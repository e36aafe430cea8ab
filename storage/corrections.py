"""Corrections: words that were read as one thing and are another, as people said; redacted before they come here.

They are kept apart from the shipped corpus, erased with whoever said the words, and with time.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, Row, Table, delete, insert, select, update

from storage.engine import Characters, Instant, Transaction, metadata

corrections = Table(
    "corrections",
    metadata,
    Column("message_id", Characters, primary_key=True),
    Column("words", Characters, nullable=False),
    Column("read_as", Characters, nullable=False),
    Column("label", Characters, nullable=False),
    Column("subject", Characters),
    Column("role", Characters, nullable=False),
    Column("level", Characters),
    Column("author_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("corrected_by", ForeignKey("people.id"), index=True),
    Column("ticket_id", Integer),
    Column("at", Instant, nullable=False, index=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One message put right.  ``read_as``: what the bot took it for; ``label``, ``subject``: what it is.

    ``role``: what the speaker is to the place; ``level``: the kind of the group's place, None in private.
    ``corrected_by`` is None once that person's data are erased.
    """

    message_id: str
    words: str
    read_as: str
    label: str
    subject: str | None
    role: str
    level: str | None
    author_id: int
    corrected_by: int | None
    ticket_id: int | None
    at: datetime


class Corrections:
    """Questions to the corrections."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def put(self, correction: Correction) -> None:
        """Keep it; of one message the newest counts."""
        self.db.execute(delete(corrections).where(corrections.c.message_id == correction.message_id))
        row = {column.name: getattr(correction, column.name) for column in corrections.columns}
        self.db.execute(insert(corrections).values(row))

    def of_message(self, message_id: str) -> Correction | None:
        """What was put right about that message; its channel's name is part of the id."""
        row = self.db.execute(select(corrections).where(corrections.c.message_id == message_id)).first()
        return _correction(row) if row else None

    def all(self) -> list[Correction]:
        """Every one, the oldest first: to learn from."""
        asked = select(corrections).order_by(corrections.c.at, corrections.c.message_id)
        return [_correction(row) for row in self.db.execute(asked)]

    def take_back(self, message_id: str, author_id: int) -> bool:
        """Its author took the message back; whether there was a correction of it to erase."""
        said = (corrections.c.message_id == message_id, corrections.c.author_id == author_id)
        return bool(self.db.execute(delete(corrections).where(*said).returning(corrections.c.message_id)).all())

    def forget(self, author: int) -> None:
        """Erase what this person said, and that they put others' words right."""
        self.db.execute(delete(corrections).where(corrections.c.author_id == author))
        self.db.execute(update(corrections).where(corrections.c.corrected_by == author).values(corrected_by=None))

    def erase(self, before: datetime) -> None:
        """They have been kept long enough."""
        self.db.execute(delete(corrections).where(corrections.c.at <= before))


def _correction(row: Row[tuple[object, ...]]) -> Correction:
    return Correction(**row._mapping)
