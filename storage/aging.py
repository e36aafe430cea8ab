"""Aging: what has been kept long enough leaves the records, field by field; and how much is overdue."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, delete, exists, func, or_, select, update

from storage.asides import asides
from storage.claims import claims
from storage.corrections import corrections
from storage.engine import Transaction, metadata
from storage.erasing import erase_person, forget_words, nobody
from storage.groups import groups
from storage.heard import heard
from storage.journal import journal
from storage.outbox import WAITING, outbox
from storage.people import addresses, people
from storage.pictures import pictures
from storage.questions import questions
from storage.readings import ERASING, Readings, readings
from storage.remarks import remarks
from storage.reports import reports
from storage.signups import OVER, signups
from storage.tickets import OPEN, tickets
from storage.timers import timers
from storage.visits import care_files, care_todos, care_visits

Limits = Mapping[str, timedelta]

_ENDED = func.coalesce(tickets.c.closed_at, tickets.c.done_at, tickets.c.opened_at)
_IDS = frozenset({"to", "was", "person", "of", "people"})
"""Words of a journal's detail under which there are numbers of people."""


def age(db: Transaction, now: datetime, limits: Limits) -> None:
    """Erase what is overdue."""
    for number in db.execute(select(tickets.c.id).where(_wordy(now - limits["words"]))).scalars().all():
        forget_words(db, number, lambda _text: True)
        db.execute(update(tickets).where(tickets.c.id == number).values(words=""))
    db.execute(delete(claims).where(_of_ended(claims, now - limits["ids"])))
    _unname_tickets(db, now - limits["ids"])
    _unname_journal(db, now - limits["ids"])
    left = and_(outbox.c.state != WAITING, outbox.c.address != "", outbox.c.put_at <= now - limits["ids"])
    db.execute(update(outbox).where(left).values(address="", mention=None, receipt=None, text=""))
    Readings(db).erase(now, before=now - limits["readings"])
    waiting = _waiting(db)
    for person_id in db.execute(select(people.c.id).where(_strangers())).scalars().all():
        known = db.execute(select(addresses.c.address).where(addresses.c.person_id == person_id)).scalars()
        if not any(json.dumps(address)[1:-1] in waiting for address in known):
            erase_person(db, person_id)


def _waiting(db: Transaction) -> str:
    """All that is asked or set for later, as one text: whoever stands in it is not a stranger yet."""
    asked = db.execute(select(questions.c.payload)).scalars()
    later = db.execute(select(timers.c.key, timers.c.payload)).all()
    return json.dumps([*asked, *([row.key, row.payload] for row in later)])


def overdue(db: Transaction, now: datetime, limits: Limits) -> dict[str, int]:
    """How many rows of each field have been kept too long."""
    ids = now - limits["ids"]
    named = and_(journal.c.person_id.is_not(None), journal.c.at <= ids)
    sealed = and_(asides.c.sealed.is_not(None), asides.c.at <= now - limits["asides"])
    asked: dict[str, tuple[Table, ColumnElement[bool]]] = {
        "words": (tickets, _wordy(now - limits["words"])),
        "claims": (claims, _of_ended(claims, ids)),
        "pictures": (pictures, pictures.c.kept_until <= now),
        "ids": (tickets, _named(db, ids)),
        "voices": (reports, and_(reports.c.person_id != nobody(db), _of_ended(reports, ids))),
        "journal": (journal, named),
        "lines": (outbox, and_(outbox.c.state != WAITING, outbox.c.address != "", outbox.c.put_at <= ids)),
        "asides": (asides, sealed),
        "questions": (questions, questions.c.until <= now - limits["asides"]),
        "corrections": (corrections, corrections.c.at <= now - limits["corrections"]),
        "heard": (heard, heard.c.at < now - limits["heard"]),
        "readings": (readings, and_(readings.c.at <= now - limits["readings"], readings.c.field != ERASING)),
        "signups": (signups, now - limits["signups"] >= OVER),
        "visits": (care_visits, care_visits.c.at <= now - limits["visits"]),
        "todos": (care_todos, care_todos.c.at <= now - limits["visits"]),
        "stopped": (care_files, care_files.c.stopped_at <= now - limits["visits"]),
        "strangers": (people, _strangers()),
    }
    counted = {name: select(func.count()).select_from(table).where(where) for name, (table, where) in asked.items()}
    return {name: int(db.execute(question).scalar_one()) for name, question in counted.items()}


def _ended(before: datetime) -> ColumnElement[bool]:
    return and_(tickets.c.state.not_in(OPEN), before >= _ENDED)


def _wordy(before: datetime) -> ColumnElement[bool]:
    said = exists().where(remarks.c.ticket_id == tickets.c.id)
    return and_(_ended(before), or_(tickets.c.words != "", said))


def _named(db: Transaction, before: datetime) -> ColumnElement[bool]:
    someone = or_(tickets.c.reporter_id != nobody(db), tickets.c.owner_id.is_not(None))
    return and_(_ended(before), someone)


def _of_ended(table: Table, before: datetime) -> ColumnElement[bool]:
    """Its rows about matters that ended so long ago."""
    return table.c.ticket_id.in_(select(tickets.c.id).where(_ended(before)))


def _unname_tickets(db: Transaction, before: datetime) -> None:
    """Who reported an old matter, and who saw to it, is nobody any longer."""
    away = nobody(db)
    private = reports.c.room.not_in(select(groups.c.address))
    db.execute(update(reports).where(_of_ended(reports, before), private).values(room=""))
    db.execute(
        update(reports).where(_of_ended(reports, before)).values(person_id=away, household_id=None, message_id="")
    )
    db.execute(update(tickets).where(_named(db, before)).values(reporter_id=away, owner_id=None))


def _unname_journal(db: Transaction, before: datetime) -> None:
    for row in db.execute(select(journal.c.id, journal.c.detail, journal.c.person_id).where(journal.c.at <= before)):
        left: dict[str, Any] = {name: value for name, value in row.detail.items() if name not in _IDS}
        if row.person_id is not None or left != row.detail:
            db.execute(update(journal).where(journal.c.id == row.id).values(person_id=None, detail=left))


def _strangers() -> ColumnElement[bool]:
    """Whoever once spoke to the bot, is of no household and no office, and of whom no record is left."""
    met = exists().where(addresses.c.person_id == people.c.id)
    pointing = [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if table is not addresses and any(key.column is people.c.id for key in column.foreign_keys)
    ]
    linked = [exists().where(column == people.c.id) for column in (*pointing, journal.c.person_id)]
    return and_(people.c.household_id.is_(None), met, *(~link for link in linked))
