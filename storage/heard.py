"""Which messages have had their effect: their ids, never their words.  A message delivered twice does nothing twice."""

from datetime import datetime

from sqlalchemy import Column, Index, Table, bindparam, delete, insert, select

from storage.engine import Characters, Instant, Transaction, metadata
from storage.prepared import Prepared

heard = Table(
    "heard",
    metadata,
    Column("message_id", Characters, primary_key=True),
    Column("at", Instant, nullable=False),
    Index("ix_heard_at", "at"),
)


_GET = Prepared(select(heard.c.at).where(heard.c.message_id == bindparam("id")))
_ADD = Prepared(insert(heard))


class Heard:
    """Questions to the ids."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def __contains__(self, message_id: str) -> bool:
        """Whether that message has had its effect."""
        return self.db.first(_GET, id=message_id) is not None

    def add(self, message_id: str, at: datetime) -> None:
        """It has had its effect in this transaction."""
        self.db.put(_ADD, message_id=message_id, at=at)

    def forget(self, before: datetime) -> None:
        """No channel delivers anything so old again."""
        self.db.execute(delete(heard).where(heard.c.at < before))
