"""All that is kept of one person, table by table: to be shown, and to be taken along."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Table, or_, select

from storage.ballots import ballots, owned_by
from storage.buttons import buttons
from storage.engine import Transaction, metadata
from storage.households import households
from storage.people import addresses, people
from storage.pictures import pictures
from storage.readings import readings
from storage.reports import reports
from storage.tickets import tickets

Row = tuple[str, dict[str, Any]]

_OTHERS = frozenset(
    {"owner_id", "refused_id", "corrected_by", "by_id", "sealed", "digest", "link", "salt", "register", "head"}
)
"""Columns that are about somebody else, or about nobody."""
_APART = frozenset({tickets.name, reports.name, people.name, readings.name})


def rows_of(db: Transaction, person_id: int) -> Iterator[Row]:
    """Each row with the name of its table: only what is about this person, nothing of anybody else's."""
    for row in db.execute(select(people).where(people.c.id == person_id)):
        yield people.name, {"name": row.name, "away_until": row.away_until}
    home = select(households.c.room, households.c.place_id).join(people).where(people.c.id == person_id)
    for found in db.execute(home):
        yield households.name, dict(found._mapping)
    mine = tickets.c.reporter_id == person_id
    for found in db.execute(select(tickets).where(mine).order_by(tickets.c.id)):
        yield tickets.name, _without(found._mapping, "level_id", "reporter_id", "refusals")
    for found in db.execute(select(reports).where(reports.c.person_id == person_id).order_by(reports.c.id)):
        yield reports.name, _without(found._mapping, "person_id", "household_id")
    for found in db.execute(select(readings).where(readings.c.about_id == person_id).order_by(readings.c.id)):
        yield readings.name, _without(found._mapping, "about_id")
    for ballot in owned_by(db, person_id):
        yield ballots.name, _without(ballot._mapping, "id", "counted_at")
    yield from _under_addresses(db, addresses_of(db, person_id))
    for table, columns in pointing():
        asked = select(table).where(or_(*(column == person_id for column in columns)))
        for found in db.execute(asked):
            yield table.name, _without(found._mapping, "payload", *(column.name for column in columns))


def addresses_of(db: Transaction, person_id: int) -> list[str]:
    """Where the person can be reached."""
    return list(db.execute(select(addresses.c.address).where(addresses.c.person_id == person_id)).scalars())


def _under_addresses(db: Transaction, known: list[str]) -> Iterator[Row]:
    """What is kept under the person's addresses rather than the person's number."""
    asked = select(pictures.c.ticket_id, pictures.c.state).where(pictures.c.sender.in_(known))
    for found in db.execute(asked.order_by(pictures.c.id)):
        yield pictures.name, dict(found._mapping)
    offered = select(buttons.c.label, buttons.c.words, buttons.c.until).where(buttons.c.address.in_(known))
    for button in db.execute(offered.order_by(buttons.c.id)):
        yield buttons.name, dict(button._mapping)


def pointing() -> Iterator[tuple[Table, list[Column[Any]]]]:
    """Every other table with a column that points to people and is about them; those of later versions too."""
    for table in metadata.sorted_tables:
        if table.name in _APART:
            continue
        columns = [c for c in table.columns if any(k.column is people.c.id for k in c.foreign_keys)]
        columns = [c for c in columns if c.name not in _OTHERS]
        if columns:
            yield table, columns


def _without(row: Any, *names: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in _OTHERS and name not in names}
