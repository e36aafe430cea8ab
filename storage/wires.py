"""Wires: what became of each channel's own account, as it last said itself."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Table, insert, select, update

from storage.engine import Characters, Instant, Transaction, metadata

wires = Table(
    "wires",
    metadata,
    Column("account", Characters, primary_key=True),
    Column("session", Characters, nullable=False),
    Column("since", Instant, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """One account, ``<channel>:<its name>``, and how it has been since then."""

    account: str
    session: str
    since: datetime


class Wires:
    """Questions to the wires."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def state(self, account: str) -> Wire | None:
        """How that account is; None where it never said."""
        row = self.db.execute(select(wires).where(wires.c.account == account)).first()
        return Wire(**row._mapping) if row else None

    def keep(self, account: str, session: str, since: datetime) -> None:
        """It has been so since then."""
        values = {"session": session, "since": since}
        changed = update(wires).where(wires.c.account == account).values(values).returning(wires.c.account)
        if self.db.execute(changed).first() is None:
            self.db.execute(insert(wires).values(account=account, **values))

    def all(self) -> list[Wire]:
        """Every account that ever said how it is."""
        return [Wire(**row._mapping) for row in self.db.execute(select(wires).order_by(wires.c.account))]
