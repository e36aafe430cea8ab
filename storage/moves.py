"""A group's address changes: everything that refers to it follows, whatever table it stands in."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import JSON, Column, Table, Text, cast, delete, select, update

from storage.engine import Characters, Transaction, metadata
from storage.groups import groups
from storage.outbox import channel_of, outbox

_KEYS = {("timers", "key"), ("facts", "name")}
"""Where an address is a part of a name: ``arrivals.welcome:telegram:-100``."""

_NEVER = {"journal", "heard"}
"""What happened is not written anew, and an id once heard was heard."""


def move(db: Transaction, old: str, new: str) -> None:
    """What was at ``old`` is at ``new`` from now on; what was bound there already gives way."""
    db.execute(delete(groups).where(groups.c.address == new, groups.c.address != old))
    for table, column in _columns():
        if (table.name, column.name) in _KEYS:
            _rename(db, table, column, old, new)
        elif isinstance(column.type, Characters):
            db.execute(update(table).where(column == old).values({column.name: new}))
        elif isinstance(column.type, JSON):
            _rewrite(db, table, column, old, new)
    moved = (outbox.c.address == new, outbox.c.channel != channel_of(new))
    db.execute(update(outbox).where(*moved).values(channel=channel_of(new)))


def _columns() -> Iterator[tuple[Table, Column[Any]]]:
    for table in metadata.sorted_tables:
        if table.name not in _NEVER:
            for column in table.columns:
                yield table, column


def _rename(db: Transaction, table: Table, column: Column[Any], old: str, new: str) -> None:
    for key in db.execute(select(column).where(column.contains(f":{old}", autoescape=True))).scalars().all():
        parts = f"{key}:".replace(f":{old}:", f":{new}:")[:-1]
        if parts != key:
            db.execute(delete(table).where(column == parts))
            db.execute(update(table).where(column == key).values({column.name: parts}))


def _rewrite(db: Transaction, table: Table, column: Column[Any], old: str, new: str) -> None:
    """The same in what is kept as a small object."""
    own = list(table.primary_key.columns)
    asked = select(*own, column.label("kept")).where(cast(column, Text).contains(old, autoescape=True))
    for row in db.execute(asked).all():
        here = [key == getattr(row, key.name) for key in own]
        db.execute(update(table).where(*here).values({column.name: _replaced(row.kept, old, new)}))


def _replaced(value: Any, old: str, new: str) -> Any:
    if isinstance(value, dict):
        return {name: _replaced(inner, old, new) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_replaced(inner, old, new) for inner in value]
    return new if value == old else value
