"""Cohorts: the tickets opened in a place within a time, each with what became of it, for the figures."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, and_, exists, func, select

from storage.engine import Transaction
from storage.journal import journal
from storage.places import Place, lies_in, places
from storage.tickets import FIELDS, UNCOUNTED, Ticket, ticket_of, tickets


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One ticket and its course: when somebody first took it, and whether it was opened again."""

    ticket: Ticket
    taken_at: datetime | None
    reopened: bool


def cohort(db: Transaction, place: Place, since: datetime, until: datetime) -> list[Course]:
    """Opened in [since, until) in ``place``; taken back, merged and wholes are left out: each matter counts once.

    A wish is nobody's duty, so it is in no figure.
    """
    parts = tickets.alias("parts")
    whole = exists().where(parts.c.parent_id == tickets.c.id)
    mine = and_(tickets.c.opened_at >= since, tickets.c.opened_at < until, tickets.c.state.not_in(UNCOUNTED))
    there = tickets.c.place_id.in_(select(places.c.id).where(lies_in(place)))
    counted = (mine, there, ~whole, tickets.c.kind != "wish")
    numbers = select(tickets.c.id).where(*counted)
    taken, again = _first(db, numbers, ("ticket.taken", "ticket.done")), _first(db, numbers, ("ticket.reopened",))
    found = map(ticket_of, db.execute(select(*FIELDS).where(*counted).order_by(tickets.c.id)).mappings())
    return [Course(ticket=t, taken_at=taken.get(t.id), reopened=t.id in again) for t in found]


def _first(db: Transaction, numbers: Select[tuple[int]], verbs: tuple[str, ...]) -> dict[int, datetime]:
    """When one of these verbs was first written about each of the tickets."""
    verb = journal.c.verb + ""  # by ticket: of one verb there is as much as the town has lived
    where = (journal.c.ticket_id.in_(numbers), verb.in_(verbs))
    asked = select(journal.c.ticket_id, func.min(journal.c.at)).where(*where).group_by(journal.c.ticket_id)
    return {row[0]: row[1] for row in db.execute(asked)}
