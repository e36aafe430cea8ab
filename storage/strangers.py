"""A stranger turns out to be somebody of the register: all that was kept of the one is the other's from now on."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Table, delete, select, update
from sqlalchemy.exc import IntegrityError

from storage.engine import Transaction, metadata
from storage.facts import Facts
from storage.people import People, Person, people
from storage.questions import questions
from storage.readings import Reading, Readings
from storage.reports import reports
from storage.roles import roles
from storage.timers import timers

_KEYS = ("person", "mover")
"""Under which names a small object says whom it is about."""


def is_stranger(db: Transaction, person: Person) -> bool:
    """Known by one address alone: without a home, without a role that ever was."""
    if not person.id or person.household_id is not None:
        return False
    held = db.execute(select(roles.c.id).where(roles.c.person_id == person.id).limit(1)).first()
    return held is None and len(People(db).addresses_of(person.id)) == 1


def take_over(db: Transaction, stranger: Person, person: Person, now: datetime) -> None:
    """Whatever points to the stranger points to the person; an empty row stays, so that its number is nobody else's."""
    homeless = (reports.c.person_id == stranger.id, reports.c.household_id.is_(None))
    db.execute(update(reports).where(*homeless).values(household_id=person.household_id))
    for table, column in _pointing():
        _repoint(db, table, column, stranger.id, person.id)
    for table, payload in ((timers, timers.c.payload), (questions, questions.c.payload)):
        key = next(iter(table.primary_key.columns))
        for row in db.execute(select(key.label("key"), payload.label("payload"))).all():
            if any(row.payload.get(name) == stranger.id for name in _KEYS):
                said = _renamed(row.payload, stranger.id, person.id)
                db.execute(update(table).where(key == row.key).values(payload=said))
    _readings(db, stranger.id, person.id, now)
    if Facts(db).get(told := f"arrivals.told:{stranger.id}"):
        Facts(db).set(f"arrivals.told:{person.id}", True)
        Facts(db).set(told, None)
    db.execute(update(people).where(people.c.id == stranger.id).values(name="", away_until=None))


def _pointing() -> Iterator[tuple[Table, Column[Any]]]:
    for table in metadata.sorted_tables:
        for column in table.columns:
            if any(key.column is people.c.id for key in column.foreign_keys):
                yield table, column


def _repoint(db: Transaction, table: Table, column: Column[Any], old: int, new: int) -> None:
    """Row by row: what the person has already in its own right, the stranger's gives way to."""
    own = list(table.primary_key.columns)
    for row in db.execute(select(*own).where(column == old)).all():
        here = [key == value for key, value in zip(own, row, strict=True)]
        try:
            with db.begin_nested():
                db.execute(update(table).where(*here).values({column.name: new}))
        except IntegrityError:
            db.execute(delete(table).where(*here))


def _renamed(payload: Mapping[str, Any], old: int, new: int) -> dict[str, Any]:
    return {name: new if name in _KEYS and value == old else value for name, value in payload.items()}


def _readings(db: Transaction, old: int, new: int, now: datetime) -> None:
    """The chain of looks cannot be rewritten: the lines are written again at its end, and emptied where they were."""
    looks = Readings(db).about(old)
    if looks:
        Readings(db).erase(now, person_id=old)
    for look in reversed(looks):
        said = {name: getattr(look, name) for name in Reading.__dataclass_fields__}
        Readings(db).add(Reading(**{**said, "about_id": new}))
