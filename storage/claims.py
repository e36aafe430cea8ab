"""Claims: who took a matter without having been asked, for themselves or for their unit."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Table, delete, func, insert, select

from storage.engine import Characters, Instant, Transaction, metadata
from storage.tickets import IS_OPEN, tickets

claims = Table(
    "claims",
    metadata,
    Column("ticket_id", ForeignKey("tickets.id"), primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("unit", Characters, nullable=False),
    Column("unit_place_id", ForeignKey("places.id")),
    Column("at", Instant, nullable=False),
)
_HELD = claims.c.person_id == tickets.c.owner_id
"""A claim ends by itself when the matter is given to somebody else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """``unit``: the title under which all of the unit hold it at ``unit_place_id``; empty for one person alone."""

    ticket_id: int
    person_id: int
    unit: str
    unit_place_id: int | None
    at: datetime


class Claims:
    """Questions to the claims."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def put(self, claim: Claim) -> None:
        """It is claimed so from now on."""
        self.end(claim.ticket_id)
        values = {name: getattr(claim, name) for name in Claim.__dataclass_fields__}
        self.db.execute(insert(claims).values(values))

    def of(self, ticket_id: int) -> Claim | None:
        """The claim that counts, where its owner claimed it."""
        asked = select(claims).select_from(claims.join(tickets)).where(claims.c.ticket_id == ticket_id, _HELD)
        row = self.db.execute(asked).first()
        return Claim(**row._mapping) if row else None

    def end(self, ticket_id: int) -> None:
        """Nobody claims it any more."""
        self.db.execute(delete(claims).where(claims.c.ticket_id == ticket_id))

    def count_open(self, unit: str, unit_place_id: int) -> int:
        """How many open matters that unit has claimed."""
        asked = select(func.count()).select_from(claims.join(tickets)).where(IS_OPEN, _HELD)
        asked = asked.where(claims.c.unit == unit, claims.c.unit_place_id == unit_place_id)
        return int(self.db.execute(asked).scalar_one())
