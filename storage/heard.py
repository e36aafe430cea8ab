"""Which messages have had their effect: their ids, never their words.  A message delivered twice does nothing twice."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Column, Index, Table, delete, insert, select

from storage.engine import Characters, Instant, Transaction, keepable, metadata
from storage.lists import Each
from storage.memory import Known
from storage.prepared import Prepared

heard = Table(
    "heard",
    metadata,
    Column("message_id", Characters, primary_key=True),
    Column("at", Instant, nullable=False),
    Index("ix_heard_at", "at"),
)


_THESE = Each(lambda among: select(heard.c.message_id).where(among(heard.c.message_id)), Characters)
_ADD = Prepared(insert(heard), new=True)
_KNOWN = Known.of("heard", "heard", brief=True)


class Heard:
    """Questions to the ids."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def __contains__(self, message_id: str) -> bool:
        """Whether that message has had its effect."""
        return self.db.known_together(_KNOWN, message_id, self._were_heard)

    def expect(self, message_ids: Iterable[str]) -> None:
        """These will be asked for; all are looked for together."""
        self.db.expect(_KNOWN, message_ids)

    def add(self, message_id: str, at: datetime) -> None:
        """It has had its effect in this transaction."""
        self.db.put(_ADD, message_id=message_id, at=at)
        self.db.learn(_KNOWN, message_id, True)

    def _were_heard(self, message_ids: list[str]) -> dict[str, bool]:
        found = {row["message_id"] for row in _THESE.ask(self.db, message_ids)}
        return {message_id: keepable(message_id) in found for message_id in message_ids}

    def forget(self, before: datetime) -> None:
        """No channel delivers anything so old again."""
        self.db.execute(delete(heard).where(heard.c.at < before))
