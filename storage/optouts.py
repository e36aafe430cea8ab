"""Who does not want their ordinary talk to be read.  Kept as a hash of the address: enough to leave them alone."""

import hashlib
from datetime import datetime

from sqlalchemy import Column, Table, delete, insert, select

from storage.engine import Characters, Instant, Transaction, metadata

optouts = Table(
    "optouts",
    metadata,
    Column("hash", Characters, primary_key=True),
    Column("at", Instant, nullable=False),
)


class Optouts:
    """Questions to those hashes."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def __contains__(self, address: str) -> bool:
        """Whether whoever speaks from there wants to be left alone."""
        return self.db.execute(select(optouts.c.at).where(optouts.c.hash == _hash(address))).first() is not None

    def add(self, address: str, at: datetime) -> bool:
        """Leave them alone from now on; whether that is new."""
        if address in self:
            return False
        self.db.execute(insert(optouts).values(hash=_hash(address), at=at))
        return True

    def remove(self, address: str) -> bool:
        """They may be read again; whether they had been left alone."""
        gone = delete(optouts).where(optouts.c.hash == _hash(address)).returning(optouts.c.hash)
        return self.db.execute(gone).first() is not None


def _hash(address: str) -> str:
    return hashlib.sha256(f"jinlin:optout:{address}".encode()).hexdigest()
