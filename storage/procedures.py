"""Procedures: a matter that goes through named steps, each of which has its minutes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, Row, Table, insert, select, update

from storage.engine import Characters, Data, Instant, Transaction, metadata
from storage.places import Place, lies_in, places

procedures = Table(
    "procedures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("place_id", ForeignKey("places.id"), nullable=False, index=True),
    Column("caller_id", ForeignKey("people.id"), index=True),
    Column("title", Characters, nullable=False),
    Column("template", Characters, nullable=False),
    Column("steps", Data, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("ended_at", Instant),
)

minutes = Table(
    "minutes",
    metadata,
    Column("procedure_id", ForeignKey("procedures.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("people", Integer, nullable=False),
    Column("words", Characters, nullable=False),
    Column("by_id", ForeignKey("people.id"), index=True),
    Column("at", Instant, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """One matter and the steps it goes through, as they were when it began."""

    id: int
    place_id: int
    caller_id: int | None
    title: str
    template: str
    steps: Sequence[Mapping[str, Any]]
    opened_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """What came of one step.  ``number``: which step, from 1; ``people``: how many took part."""

    procedure_id: int
    number: int
    people: int
    words: str
    by_id: int | None
    at: datetime


class Procedures:
    """Questions to the procedures."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def open(self, values: Mapping[str, Any]) -> Procedure:
        """One more."""
        return _procedure(self.db.execute(insert(procedures).values(values).returning(procedures)).one())

    def inside(self, place: Place) -> list[Procedure]:
        """Those of the place and of all that lies in it, the newest first."""
        asked = select(procedures).join(places, places.c.id == procedures.c.place_id).where(lies_in(place))
        return [_procedure(row) for row in self.db.execute(asked.order_by(procedures.c.id.desc()))]

    def note(self, procedure: Procedure, number: int, people: int, words: str, by_id: int, at: datetime) -> None:
        """The minutes of a step; after the last one it has ended."""
        row = {"procedure_id": procedure.id, "number": number, "people": people, "words": words, "by_id": by_id}
        self.db.execute(insert(minutes).values(**row, at=at))
        if number == len(procedure.steps):
            self.db.execute(update(procedures).where(procedures.c.id == procedure.id).values(ended_at=at))

    def forget(self, before: datetime) -> None:
        """Whoever began what ended before then, or wrote its minutes, is no longer known."""
        ended = procedures.c.ended_at <= before
        self.db.execute(update(procedures).where(ended).values(caller_id=None))
        over = select(procedures.c.id).where(ended)
        self.db.execute(update(minutes).where(minutes.c.procedure_id.in_(over)).values(by_id=None))

    def minutes(self, procedure: Procedure) -> list[Minutes]:
        """What there are, in the order of the steps."""
        asked = select(minutes).where(minutes.c.procedure_id == procedure.id).order_by(minutes.c.number)
        return [Minutes(**row._mapping) for row in self.db.execute(asked)]


def _procedure(row: Row[Any]) -> Procedure:
    return Procedure(**{name: row._mapping[name] for name in Procedure.__dataclass_fields__})
