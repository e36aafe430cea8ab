"""One-time codes: handed over by somebody trusted, spoken once in private, then gone.  Only their hash is kept."""

import hashlib
import secrets
from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Column, Table, delete, insert, select

from storage.engine import Characters, Data, Instant, Transaction, metadata

codes = Table(
    "codes",
    metadata,
    Column("hash", Characters, primary_key=True),
    Column("purpose", Data, nullable=False),
    Column("until", Instant, nullable=False),
)


class Codes:
    """Questions to the codes."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def make(self, purpose: Mapping[str, object], until: datetime) -> str:
        """A new code of eight digits that stands for ``purpose`` until then."""
        code = f"{secrets.randbelow(10**8):08d}"
        while self.db.execute(select(codes.c.hash).where(codes.c.hash == code_hash(code))).first():
            code = f"{secrets.randbelow(10**8):08d}"
        self.db.execute(insert(codes).values(hash=code_hash(code), purpose=dict(purpose), until=until))
        return code

    def spend(self, code: str, now: datetime) -> Mapping[str, object] | None:
        """What the code stood for; None for a wrong, old or spent one."""
        row = self.db.execute(select(codes).where(codes.c.hash == code_hash(code))).first()
        if row is None:
            return None
        self.db.execute(delete(codes).where(codes.c.hash == row.hash))
        return row.purpose if row.until > now else None

    def waiting(self, now: datetime) -> list[Mapping[str, object]]:
        """What the codes stand for that were given out and can still be spent."""
        return list(self.db.execute(select(codes.c.purpose).where(codes.c.until > now)).scalars())

    def withdraw(self, purposes: Collection[Mapping[str, object]]) -> None:
        """No code stands for any of these any more."""
        ended = {tuple(sorted(purpose.items())) for purpose in purposes}
        for row in self.db.execute(select(codes)).all():
            if tuple(sorted(row.purpose.items())) in ended:
                self.db.execute(delete(codes).where(codes.c.hash == row.hash))

    def forget(self, before: datetime) -> None:
        """Codes that have run out."""
        self.db.execute(delete(codes).where(codes.c.until <= before))


def code_hash(code: str) -> str:
    """What is kept of a code."""
    return hashlib.sha256(f"jinlin:{code}".encode()).hexdigest()
