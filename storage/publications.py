"""Figures of a week as they were given to everybody: counted once, so that nothing shows by change."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, Table, UniqueConstraint, insert, select

from storage.engine import Characters, Data, Instant, Transaction, metadata

publications = Table(
    "publications",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("place_id", ForeignKey("places.id"), nullable=False),
    Column("week", Characters, nullable=False),
    Column("figures", Data, nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("place_id", "week"),
)


class Publications:
    """Questions to what was published."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def of(self, place_id: int, week: date) -> Mapping[str, Any] | None:
        """What was published of that estate's week, which is named by its Monday."""
        where = (publications.c.place_id == place_id, publications.c.week == week.isoformat())
        found: Mapping[str, Any] | None = self.db.execute(
            select(publications.c.figures).where(*where)
        ).scalar_one_or_none()
        return found

    def put(self, place_id: int, week: date, figures: Mapping[str, Any], at: datetime) -> None:
        """Published now."""
        row = {"place_id": place_id, "week": week.isoformat(), "figures": dict(figures), "at": at}
        self.db.execute(insert(publications).values(row))
