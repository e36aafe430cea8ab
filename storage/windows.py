"""Windows: the hours in which somebody has time for what is no emergency; nobody has to say any."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, delete, insert, select

from storage.engine import Transaction, metadata
from storage.lists import listing_numbers
from storage.memory import Known

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
        return self.db.known_together(_KNOWN, person_id, self._of_each)

    def expect(self, person_ids: Iterable[int]) -> None:
        """Those of these will be asked for; all are looked for together."""
        self.db.expect(_KNOWN, person_ids)

    def of_many(self, person_ids: Collection[int]) -> Mapping[int, tuple[Window, ...]]:
        """The same for several; whoever has time at any time is left out."""
        return {number: given for number in person_ids if (given := self.of(number))}

    def _of_each(self, people: list[int]) -> dict[int, tuple[Window, ...]]:
        found: dict[int, tuple[Window, ...]] = dict.fromkeys(people, ())
        for row in self.db.ask(_OF_THESE[self.db.dialect.name], listed=people):
            found[row["person_id"]] += (Window(row["workday"], row["opens"], row["closes"]),)
        return found


_OF_THESE = listing_numbers(
    lambda among: select(windows).where(among(windows.c.person_id)).order_by(windows.c.workday.desc(), windows.c.opens)
)
_KNOWN = Known.of("windows", "windows")
