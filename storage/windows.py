"""Windows: the hours in which somebody has time for what is no emergency; nobody has to say any."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, bindparam, delete, insert, select

from storage.engine import Transaction, metadata
from storage.memory import Known
from storage.prepared import Prepared

windows = Table(
    "windows",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("workday", Boolean, nullable=False),
    Column("opens", Integer, nullable=False),
    Column("closes", Integer, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Window:
    """On working days, or on the others, from one minute of the day to another: 1080 is 18:00, 1440 midnight."""

    workday: bool
    opens: int
    closes: int


class Windows:
    """Questions to the hours people gave."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def set(self, person_id: int, given: Iterable[Window]) -> None:
        """These and no others from now on; none: at any time."""
        self.db.execute(delete(windows).where(windows.c.person_id == person_id))
        rows = [{"person_id": person_id, "workday": w.workday, "opens": w.opens, "closes": w.closes} for w in given]
        if rows:
            self.db.execute(insert(windows), rows)

    def of(self, person_id: int) -> tuple[Window, ...]:
        """When this person has time; empty: at any time."""
        return self.db.known(_KNOWN, person_id, lambda: self._of(person_id))

    def of_many(self, person_ids: Collection[int]) -> Mapping[int, tuple[Window, ...]]:
        """The same for several; whoever has time at any time is left out."""
        return {number: given for number in person_ids if (given := self.of(number))}

    def _of(self, person_id: int) -> tuple[Window, ...]:
        rows = self.db.ask(_OF, person=person_id)
        return tuple(Window(row["workday"], row["opens"], row["closes"]) for row in rows)


_OF = Prepared(
    select(windows)
    .where(windows.c.person_id == bindparam("person"))
    .order_by(windows.c.workday.desc(), windows.c.opens)
)
_KNOWN = Known.of("windows", "windows")
