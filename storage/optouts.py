"""Who does not want their ordinary talk to be read.  Kept as a hash of the address: enough to leave them alone."""

import hashlib
from datetime import datetime

from sqlalchemy import Column, Table, delete, insert, select

from storage.engine import Characters, Instant, Transaction, metadata
from storage.memory import Known
from storage.prepared import Prepared

optouts = Table(
    "optouts",
    metadata,
    Column("hash", Characters, primary_key=True),
    Column("at", Instant, nullable=False),
)


_ALL = Prepared(select(optouts.c.hash))
_KNOWN = Known.of("optouts", "optouts")


class Optouts:
    """Questions to those hashes."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def __contains__(self, address: str) -> bool:
        """Whether whoever speaks from there wants to be left alone."""
        hashes = self.db.known(_KNOWN, "", lambda: frozenset(row["hash"] for row in self.db.ask(_ALL)))
        return bool(hashes) and _hash(address) in hashes

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
