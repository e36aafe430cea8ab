"""Erasing across the tables: words that were taken back, and everything that is known of one person."""

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any

from sqlalchemy import Table, delete, func, insert, literal, or_, select, update

from storage.asides import asides
from storage.ballots import forget_ballots_of
from storage.broadcasts import broadcasts, copies
from storage.buttons import buttons
from storage.codes import codes
from storage.engine import Characters, Transaction, metadata
from storage.facts import Facts
from storage.heard import heard
from storage.journal import journal
from storage.outbox import FAILED, WAITING, outbox
from storage.people import addresses, people
from storage.pictures import pictures
from storage.questions import questions
from storage.remarks import Remarks
from storage.reports import reports
from storage.signups import signup_entries
from storage.tickets import tickets
from storage.timers import timers

_NOBODY = "erasing.nobody"
_KEPT_FOR_OTHERS = {tickets.c.reporter_id, reports.c.person_id, broadcasts.c.author_id}
_LONG = 5
"""Letters from which the name of a channel's account is looked for in the ids of messages."""


def forget_words(db: Transaction, ticket_id: int, repeats: Callable[[str], bool]) -> None:
    """What waits about that ticket and repeats its words does not leave; why it was opened quotes none of them."""
    Remarks(db).forget(ticket_id, repeats)
    waiting = select(outbox.c.id, outbox.c.text).where(outbox.c.state == WAITING, outbox.c.ticket_id == ticket_id)
    for row in db.execute(waiting).all():
        if repeats(row.text):
            db.execute(update(outbox).where(outbox.c.id == row.id).values(state=FAILED, text="", picture=None))
    for row in db.execute(select(timers.c.key, timers.c.payload)).all():
        about = row.payload.get("ticket", row.payload.get("ticket_id"))
        if about == ticket_id and "text" in row.payload and repeats(str(row.payload["text"])):
            db.execute(delete(timers).where(timers.c.key == row.key))
    for row in db.execute(select(journal.c.id, journal.c.detail).where(journal.c.ticket_id == ticket_id)).all():
        if "because" in row.detail:
            values = {**row.detail, "because": []}
            db.execute(update(journal).where(journal.c.id == row.id).values(detail=values))


def nobody(db: Transaction) -> int:
    """The row that stands for whoever is no longer known."""
    known = Facts(db).get(_NOBODY)
    if isinstance(known, int):
        return known
    number = int(db.execute(insert(people).values(name="").returning(people.c.id)).scalar_one())
    Facts(db).set(_NOBODY, number)
    return number


def erase_person(
    db: Transaction, person_id: int, quotes: Callable[[str, str], bool] = lambda text, words: True
) -> list[str]:
    """Forget a person in every table; their addresses, for what is still on its way to them.

    ``quotes``: whether a text repeats words; what does not, and names nobody, still reaches whom it is for.
    An empty row stays, so that its number is never given to somebody else; nothing points to it any longer.
    """
    name = db.execute(select(people.c.name).where(people.c.id == person_id)).scalar_one()
    known = list(db.execute(select(addresses.c.address).where(addresses.c.person_id == person_id)).scalars())
    _forget_reports(db, person_id, known, lambda words, text: quotes(text, words) or (len(name) > 1 and name in text))
    _forget_messages(db, person_id, known)
    forget_ballots_of(db, person_id)
    for table in metadata.sorted_tables:
        _forget_in(db, table, person_id)
    if len(name) > 1:
        for row in db.execute(select(tickets.c.id, tickets.c.words).where(_holds(db, tickets.c.words, name))).all():
            db.execute(update(tickets).where(tickets.c.id == row.id).values(words=row.words.replace(name, "〔邻居〕")))
        typed = update(signup_entries).where(_holds(db, signup_entries.c.name, name))
        db.execute(typed.values(name=func.replace(signup_entries.c.name, name, "邻居")))
    db.execute(update(people).where(people.c.id == person_id).values(name="", household_id=None, away_until=None))
    return known


def forget_addresses(db: Transaction, known: Collection[str]) -> bool:
    """Whether nothing waits for these addresses any more; then they are in no line that ever left."""
    there = or_(outbox.c.address.in_(known), outbox.c.mention.in_(known))
    if db.execute(select(outbox.c.id).where(there, outbox.c.state == WAITING).limit(1)).first():
        return False
    for column in (outbox.c.address, outbox.c.mention):
        emptied: dict[str, Any] = {column.name: "" if column is outbox.c.address else None, "text": ""}
        db.execute(update(outbox).where(column.in_(known)).values({**emptied, "receipt": None}))
    for address in known:
        own = address.partition(":")[2]
        if len(own) >= _LONG:
            db.execute(delete(heard).where(_holds(db, heard.c.message_id, own)))
    return True


def _forget_reports(db: Transaction, person_id: int, known: Collection[str], tells: Callable[[str, str], bool]) -> None:
    mine, waiting = reports.c.person_id == person_id, outbox.c.state == WAITING
    told = db.execute(select(tickets.c.id, tickets.c.words).where(tickets.c.reporter_id == person_id)).all()
    for row in told:
        to_them = (waiting, outbox.c.ticket_id == row.id, outbox.c.address.in_(known))
        db.execute(update(outbox).where(*to_them).values(state=FAILED, text="", picture=None))
        forget_words(db, row.id, partial(tells, row.words))
    db.execute(update(outbox).where(waiting, outbox.c.mention.in_(known)).values(mention=None))
    db.execute(update(tickets).where(tickets.c.reporter_id == person_id).values(words=""))
    keys = list(db.execute(select(reports.c.message_id).where(mine)).scalars())
    db.execute(delete(heard).where(heard.c.message_id.in_(keys)))
    db.execute(update(reports).where(mine, reports.c.room.in_(known)).values(room=""))
    db.execute(update(reports).where(mine).values(message_id="", household_id=None))


def _forget_messages(db: Transaction, person_id: int, known: Collection[str]) -> None:
    """Timers and questions that name the person or quote a word of theirs; bodies that were set aside; codes."""
    for row in db.execute(select(timers)).all():
        if _names(row.payload, person_id, known) or any(address in row.key for address in known):
            db.execute(delete(timers).where(timers.c.key == row.key))
    for row in db.execute(select(questions)).all():
        items = row.payload.get("items")
        if isinstance(items, list):
            left = [item for item in items if not _names(item, person_id, known)]
            db.execute(update(questions).where(questions.c.id == row.id).values(payload={**row.payload, "items": left}))
        elif _names(row.payload, person_id, known):
            db.execute(delete(questions).where(questions.c.id == row.id))
    for row in db.execute(select(codes)).all():
        if row.purpose.get("person") == person_id or row.purpose.get("erase") == person_id:
            db.execute(delete(codes).where(codes.c.hash == row.hash))
    db.execute(delete(pictures).where(pictures.c.sender.in_(known)))
    db.execute(delete(buttons).where(buttons.c.address.in_(known)))
    db.execute(update(broadcasts).where(broadcasts.c.room.in_(known)).values(room=""))
    db.execute(delete(copies).where(copies.c.address.in_(known)))
    Facts(db).set(f"arrivals.told:{person_id}", None)
    db.execute(update(asides).values(sealed=None))
    db.execute(update(journal).where(journal.c.person_id == person_id).values(person_id=None))


def _forget_in(db: Transaction, table: Table, person_id: int) -> None:
    """Whatever points to the person: what others depend on points to nobody, what may be empty is, the rest goes."""
    for column in table.columns:
        if not any(key.column is people.c.id for key in column.foreign_keys):
            continue
        mine = column == person_id
        if column in _KEPT_FOR_OTHERS:
            db.execute(update(table).where(mine).values({column.name: nobody(db)}))
        elif column.nullable:
            db.execute(update(table).where(mine).values({column.name: None}))
        else:
            db.execute(delete(table).where(mine))


def _names(payload: Mapping[str, Any], person_id: int, known: Collection[str]) -> bool:
    values = list(payload.values())
    return payload.get("person") == person_id or any(isinstance(v, str) and v in known for v in values)


def _holds(db: Transaction, column: Any, part: str) -> Any:
    found = func.instr if db.dialect.name == "sqlite" else func.strpos
    return found(column, literal(part, Characters)) > 0
