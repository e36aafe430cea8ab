"""Lifelines: whom somebody may call for help by one word; only who agreed is ever called."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKey,
    Integer,
    Row,
    Table,
    UniqueConstraint,
    delete,
    func,
    insert,
    select,
    update,
)

from storage.engine import Characters, Instant, Transaction, metadata

lifelines = Table(
    "lifelines",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("contact_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("phone", Characters, nullable=False, server_default=""),
    Column("asked_at", Instant, nullable=False),
    Column("agreed_at", Instant),
    UniqueConstraint("person_id", "contact_id"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifeline:
    """One pair.  ``phone``: what the contact gave for this alone; ``agreed_at`` None: not answered yet."""

    id: int
    person_id: int
    contact_id: int
    phone: str
    asked_at: datetime
    agreed_at: datetime | None


class Lifelines:
    """Questions to the pairs."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def of(self, person_id: int) -> list[Lifeline]:
        """Whom this person may call, also who has not answered yet."""
        asked = select(lifelines).where(lifelines.c.person_id == person_id).order_by(lifelines.c.id)
        return [_lifeline(row) for row in self.db.execute(asked)]

    def agreed(self, person_id: int) -> list[Lifeline]:
        """Whom this person may call."""
        return [one for one in self.of(person_id) if one.agreed_at]

    def ask(self, person_id: int, contact_id: int, at: datetime) -> bool:
        """Wait for the contact's consent; False where the pair is known already."""
        if any(one.contact_id == contact_id for one in self.of(person_id)):
            return False
        self.db.execute(insert(lifelines).values(person_id=person_id, contact_id=contact_id, asked_at=at, phone=""))
        return True

    def agree(self, person_id: int, contact_id: int, at: datetime) -> bool:
        """The contact consents; False where nobody asks any more."""
        changed = update(lifelines).where(*_pair(person_id, contact_id)).values(agreed_at=at)
        return self.db.execute(changed.returning(lifelines.c.id)).first() is not None

    def set_phone(self, person_id: int, contact_id: int, phone: str) -> None:
        """By which number the person may call the contact."""
        self.db.execute(update(lifelines).where(*_pair(person_id, contact_id)).values(phone=phone))

    def phones_of(self, contact_id: int) -> int:
        """To how many neighbours the contact has left a number."""
        left = select(func.count()).where(lifelines.c.contact_id == contact_id, lifelines.c.phone != "")
        return int(self.db.execute(left).scalar_one())

    def change_phone(self, contact_id: int, phone: str) -> None:
        """The contact has another number now, for all to whom one was left."""
        left = (lifelines.c.contact_id == contact_id, lifelines.c.phone != "")
        self.db.execute(update(lifelines).where(*left).values(phone=phone))

    def end(self, person_id: int, contact_id: int) -> bool:
        """Whether there was such a pair to end."""
        gone = delete(lifelines).where(*_pair(person_id, contact_id)).returning(lifelines.c.id)
        return self.db.execute(gone).first() is not None

    def leave(self, contact_id: int) -> list[int]:
        """The contact is nobody's any more; whose it was."""
        gone = delete(lifelines).where(lifelines.c.contact_id == contact_id).returning(lifelines.c.person_id)
        return list(self.db.execute(gone).scalars())


def _pair(person_id: int, contact_id: int) -> tuple[ColumnElement[bool], ...]:
    return lifelines.c.person_id == person_id, lifelines.c.contact_id == contact_id


def _lifeline(row: Row[tuple[object, ...]]) -> Lifeline:
    return Lifeline(**row._mapping)
