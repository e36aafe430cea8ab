"""What was forgotten since a backup was made is forgotten again once that backup is put back."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import insert, select, update
from sqlalchemy.exc import DatabaseError

from storage.engine import Database, Transaction
from storage.erasing import erase_person, forget_addresses, forget_words
from storage.journal import journal
from storage.optouts import optouts
from storage.outbox import FAILED, WAITING, outbox
from storage.people import addresses, people
from storage.readings import Readings
from storage.tickets import State, Ticket, Tickets
from storage.visits import CareFiles

_ERASED, _RECALLED, _WITHDRAWN = "person.erased", "message.recalled", "ticket.withdrawn"
_NO_FILE, _STOPPED = "care.erased", "care.stopped"


@dataclass(frozen=True, slots=True)
class Owed:
    """Numbers: people who were erased, tickets that were withdrawn or whose words were taken back; who opted out.

    ``files``: people whose care file was erased; ``stopped``: those who wanted nothing more in it, and since when.
    """

    people: frozenset[int]
    recalled: frozenset[int]
    withdrawn: frozenset[int]
    quiet: dict[str, datetime]
    files: frozenset[int]
    stopped: dict[int, datetime]


def owed(database: Database, backup: Path) -> Owed | None:
    """What the database forgot after the backup was made; None where that cannot be told.

    It is broken, or not there, or the backup is no earlier state of it.
    """
    if database.is_sqlite and not (database.path and database.path.exists()):
        return None
    try:
        with closing(Database.reading(f"sqlite:///{backup}")) as then, database.begin() as db, then.begin() as before:
            return _owed(db, before)
    except DatabaseError:
        return None
    finally:
        database.engine.dispose()  # no connection is left to the file that goes away


def _owed(db: Transaction, before: Transaction) -> Owed | None:
    newest = select(journal.c.id, journal.c.verb, journal.c.at).order_by(journal.c.id.desc()).limit(1)
    last = before.execute(newest).first()
    if last and db.execute(newest.where(journal.c.id == last.id)).first() != last:
        return None
    verbs = journal.c.verb.in_((_ERASED, _RECALLED, _WITHDRAWN, _NO_FILE, _STOPPED))
    since = db.execute(select(journal).where(verbs, journal.c.id > (last.id if last else 0))).all()
    quiet = {row.hash: row.at for row in db.execute(select(optouts))}
    known = set(before.execute(select(optouts.c.hash)).scalars())
    return Owed(
        people=frozenset(int(str(row.detail["person"])) for row in since if row.verb == _ERASED),
        recalled=frozenset(row.ticket_id for row in since if row.verb == _RECALLED),
        withdrawn=frozenset(row.ticket_id for row in since if row.verb == _WITHDRAWN),
        quiet={hashed: at for hashed, at in quiet.items() if hashed not in known},
        files=frozenset(int(str(row.detail["person"])) for row in since if row.verb == _NO_FILE and row.detail),
        stopped={int(str(row.detail["person"])): row.at for row in since if row.verb == _STOPPED and row.detail},
    )


def forget_again(database: Database, owed: Owed, now: datetime, repeats: Callable[[str, str], bool]) -> int:
    """Forget it in the database that was put back, and in every file of it; how many people and matters."""
    with database.begin() as db:
        there = [person for person in sorted(owed.people) if _is_known(db, person)]
        for person in there:
            _forget(db, person, owed, now, repeats)
        found = [Tickets(db).get(number) for number in sorted(owed.recalled)]
        taken_back = [ticket for ticket in found if ticket and ticket.words]
        for ticket in taken_back:
            _take_back(db, ticket, repeats)
        for hashed, at in owed.quiet.items():
            db.execute(insert(optouts).values(hash=hashed, at=at))
        files = CareFiles(db)
        for person in owed.files:
            files.erase(person)
        for person, at in owed.stopped.items():
            files.change(person, stopped_at=at)
    database.forget_log()
    return len(there) + len(taken_back) + len(owed.quiet) + len(owed.files | owed.stopped.keys())


def _is_known(db: Transaction, person: int) -> bool:
    named = db.execute(select(people.c.name).where(people.c.id == person)).scalar()
    return bool(named) or db.execute(select(addresses).where(addresses.c.person_id == person)).first() is not None


def _forget(db: Transaction, person: int, owed: Owed, now: datetime, repeats: Callable[[str, str], bool]) -> None:
    """Nothing that waits for them leaves any more: they have read it, or did not want to."""
    for ticket in Tickets(db).all():
        if ticket.reporter_id == person and ticket.is_open and ticket.id in owed.withdrawn:
            Tickets(db).change(ticket, state=State.WITHDRAWN, closed_at=now)
    own = select(addresses.c.address).where(addresses.c.person_id == person)
    waiting = (outbox.c.state == WAITING, outbox.c.address.in_(own))
    db.execute(update(outbox).where(*waiting).values(state=FAILED, text="", picture=None))
    Readings(db).erase(now, person_id=person)
    forget_addresses(db, erase_person(db, person, repeats))


def _take_back(db: Transaction, ticket: Ticket, repeats: Callable[[str, str], bool]) -> None:
    forget_words(db, ticket.id, lambda text: repeats(text, ticket.words))
    Tickets(db).change(ticket, words="")
