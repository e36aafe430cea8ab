"""How often people of a group found the bot too much, by week: a number, and neither who nor in which words."""

from datetime import date

from sqlalchemy import Column, Integer, Table, delete, insert, select, update

from storage.engine import Characters, Transaction, metadata

annoyances = Table(
    "annoyances",
    metadata,
    Column("address", Characters, primary_key=True),
    Column("week", Characters, primary_key=True),
    Column("times", Integer, nullable=False),
)


class Annoyances:
    """Questions to the count.  A week is called by its Monday."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def add(self, address: str, day: date) -> None:
        """Once more in that group."""
        week = _week(day)
        here = (annoyances.c.address == address, annoyances.c.week == week)
        more = update(annoyances).where(*here).values(times=annoyances.c.times + 1).returning(annoyances.c.times)
        if self.db.execute(more).first() is None:
            self.db.execute(insert(annoyances).values(address=address, week=week, times=1))

    def of_week(self, day: date) -> dict[str, int]:
        """How often in each group, in the week of that day."""
        asked = select(annoyances.c.address, annoyances.c.times).where(annoyances.c.week == _week(day))
        return {row.address: row.times for row in self.db.execute(asked)}

    def forget(self, before: date) -> None:
        """Weeks before that one are kept no longer."""
        self.db.execute(delete(annoyances).where(annoyances.c.week < _week(before)))


def _week(day: date) -> str:
    return date.fromordinal(day.toordinal() - day.weekday()).isoformat()
