"""Posters: a short code that stands for a place; nothing is kept of who used it."""

import secrets
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Table, delete, insert, select

from storage.engine import Characters, Instant, Transaction, metadata

LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Letters that nobody takes for another when reading them off a wall."""

LENGTH = 8

posters = Table(
    "posters",
    metadata,
    Column("code", Characters, primary_key=True),
    Column("place_id", ForeignKey("places.id"), nullable=False, index=True),
    Column("made_at", Instant, nullable=False),
)


class Posters:
    """Questions to the posters."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def of(self, place_id: int, now: datetime) -> str:
        """The place's code; a new one where it has none."""
        known = self.db.execute(select(posters.c.code).where(posters.c.place_id == place_id)).scalars().first()
        if known:
            return str(known)
        code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
        while self.place_of(code) is not None:
            code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
        self.db.execute(insert(posters).values(code=code, place_id=place_id, made_at=now))
        return code

    def place_of(self, code: str) -> int | None:
        """The place a code stands for; None where it was revoked or never given."""
        return self.db.execute(select(posters.c.place_id).where(posters.c.code == code)).scalar_one_or_none()

    def revoke(self, place_id: int) -> bool:
        """The codes of that place stand for nothing any more; whether there were any."""
        gone = self.db.execute(delete(posters).where(posters.c.place_id == place_id).returning(posters.c.code))
        return bool(gone.all())
