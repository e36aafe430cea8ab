"""Who read what about whom, and why: a chain of hashes that shows every tampering, and lets content be erased.

A line's digest is of its content and a salt, its link of the digest and the link before.  Erased content leaves the
digest, so the chain holds; a later line says which lines were erased.  Lines are linked a little later, by ``seal``:
workers that write at once would all meet at the end of the chain.  Only a cut at the end needs an anchor kept
elsewhere: the last place and link, as ``head`` gives them.
"""

import hashlib
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Integer, Row, Table, bindparam, insert, or_, select, update

from storage.engine import Characters, Instant, Transaction, metadata
from storage.prepared import Prepared

ERASING = "erased"

readings = Table(
    "readings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", Characters, nullable=False),
    Column("link", Characters, nullable=False),
    Column("place", Integer, index=True),
    Column("salt", Characters),
    Column("at", Instant, index=True),
    Column("by_id", Integer, index=True),
    Column("about_id", Integer, index=True),
    Column("field", Characters),
    Column("why", Characters),
)

_EMPTY = {"salt": None, "at": None, "by_id": None, "about_id": None, "field": None, "why": None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One look at somebody's data: by whom, about whom, which field, why; ``by_id`` None: the bot by itself."""

    at: datetime
    by_id: int | None
    about_id: int | None
    field: str
    why: str


_ADD = Prepared(insert(readings), new=True)
_LAST = select(readings.c.place, readings.c.link).where(readings.c.place.is_not(None))
_LOOSE = select(readings.c.id, readings.c.digest).where(readings.c.place.is_(None)).order_by(readings.c.id)
_SEAL = (
    update(readings)
    .where(readings.c.id == bindparam("b_id"))
    .values(place=bindparam("b_place"), link=bindparam("b_link"))
)


class Readings:
    """Questions to the chain."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def add(self, reading: Reading) -> None:
        """One more line, to be linked."""
        number, salt = self.db.number_for(_ADD), secrets.token_hex(16)
        values = {name: getattr(reading, name) for name in Reading.__dataclass_fields__}
        digest = _digest(number, salt, **values)
        self.db.put(_ADD.numbered, id=number, digest=digest, link="", place=None, salt=salt, **values)

    def seal(self) -> None:
        """Link what was written since, in the order of its numbers."""
        place, link = self._last()
        sealed = []
        for number, digest in self.db.execute(_LOOSE).all():
            place, link = place + 1, _link(link, number, digest)
            sealed.append({"b_id": number, "b_place": place, "b_link": link})
        if sealed:
            self.db.execute(_SEAL, sealed)

    def head(self) -> tuple[int, str]:
        """The last line's place and link: the anchor to keep elsewhere."""
        self.seal()
        return self._last()

    def _last(self) -> tuple[int, str]:
        row = self.db.execute(_LAST.order_by(readings.c.place.desc()).limit(1)).first()
        return (row.place, row.link) if row else (0, "")

    def about(self, person_id: int, limit: int = 50) -> list[Reading]:
        """Who looked at this person's data, the newest first."""
        asked = select(readings).where(readings.c.about_id == person_id).order_by(readings.c.id.desc()).limit(limit)
        return [_reading(row) for row in self.db.execute(asked)]

    def erase(self, now: datetime, *, person_id: int | None = None, before: datetime | None = None) -> int:
        """Erase the content of lines about, or by, a person, or of lines that are old; how many."""
        which = [readings.c.salt.is_not(None), or_(readings.c.field.is_(None), readings.c.field != ERASING)]
        if person_id is not None:
            which.append(or_(readings.c.about_id == person_id, readings.c.by_id == person_id))
        if before is not None:
            which.append(readings.c.at <= before)
        numbers = list(self.db.execute(select(readings.c.id).where(*which).order_by(readings.c.id)).scalars())
        if numbers:
            self.db.execute(update(readings).where(*which).values(_EMPTY))
            why = json.dumps(_ranges(numbers))
            self.add(Reading(at=now, by_id=None, about_id=None, field=ERASING, why=why))
        return len(numbers)

    def faults(self, anchor: tuple[int, str] | None = None) -> list[int]:
        """Numbers of the lines that were tampered with; with an anchor also the place at which the chain was cut."""
        found: list[int] = []
        before, emptied, allowed, at_anchor = "", set[int](), set[int](), False
        expected = 1
        for row in self.db.execute(
            select(readings).order_by(readings.c.place.is_(None), readings.c.place, readings.c.id)
        ):
            fine = _is_empty(row) if row.salt is None else row.digest == _digest(row.id, row.salt, **_content(row))
            if row.place is not None:
                fine = fine and row.place == expected and _holds(row, before)
                at_anchor = at_anchor or anchor == (row.place, row.link)
                expected, before = row.place + 1, row.link
            if not fine:
                found.append(row.id)
            if row.salt is None:
                emptied.add(row.id)
            elif row.field == ERASING:
                allowed |= _numbers(row.why)
        found += sorted(emptied ^ allowed)
        if anchor is not None and anchor[0] and not at_anchor:
            found.append(anchor[0])
        return found


def _digest(number: int, salt: str, **content: Any) -> str:
    """Over all of it, in one way to write it."""
    at = content["at"].timestamp() if content["at"] else None
    written = json.dumps([number, salt, at, content["by_id"], content["about_id"], content["field"], content["why"]])
    return hashlib.sha256(written.encode()).hexdigest()


def _link(before: str, number: int, digest: str) -> str:
    return hashlib.sha256(f"{before}:{number}:{digest}".encode()).hexdigest()


def _holds(row: Row[Any], before: str) -> bool:
    """Whether a line is linked to the one before; of those linked as they were written the place is the number."""
    at_once = hashlib.sha256(f"{before}:{row.digest}".encode()).hexdigest()
    return bool(row.link == _link(before, row.id, row.digest) or (row.link == at_once and row.id == row.place))


def _content(row: Row[Any]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in Reading.__dataclass_fields__}


def _is_empty(row: Row[Any]) -> bool:
    return all(value is None for value in _content(row).values())


def _reading(row: Row[Any]) -> Reading:
    return Reading(**_content(row))


def _ranges(numbers: Iterable[int]) -> list[list[int]]:
    """Numbers in a row as first and last."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return found


def _numbers(why: str | None) -> set[int]:
    try:
        return {n for first, last in json.loads(why or "[]") for n in range(first, last + 1)}
    except (ValueError, TypeError):
        return set()
