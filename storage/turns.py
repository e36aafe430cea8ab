"""Turns: in which order those stand who could be called alike; whoever was called goes to the end of the line."""

from collections.abc import Sequence

from sqlalchemy import Column, ForeignKey, Integer, Table, func, insert, select, update

from storage.engine import Transaction, metadata

turns = Table(
    "turns",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("place_in_line", Integer, nullable=False),
)


class Turns:
    """Questions to the line in which people stand to be called."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def call(self, person_ids: Sequence[int]) -> int:
        """Whoever of them was never called, else not for the longest; that person goes to the end of the line."""
        asked = select(turns.c.person_id, turns.c.place_in_line).where(turns.c.person_id.in_(tuple(person_ids)))
        stand = {row.person_id: row.place_in_line for row in self.db.execute(asked)}
        called = min(person_ids, key=lambda person_id: stand.get(person_id, 0))
        last = self.db.execute(select(func.coalesce(func.max(turns.c.place_in_line), 0))).scalar_one()
        if called in stand:
            self.db.execute(update(turns).where(turns.c.person_id == called).values(place_in_line=last + 1))
        else:
            self.db.execute(insert(turns).values(person_id=called, place_in_line=last + 1))
        return called
