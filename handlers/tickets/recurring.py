"""What was called done is there again: whoever reported it opens the same matter, others one that names it."""

from datetime import timedelta

from bot.context import Context
from handlers.rules import phrases, sameness
from handlers.rules.ladder import Ladder
from handlers.tickets import retelling
from nlp import Reading
from nlp.labels import Label
from storage.around import Around
from storage.people import Person
from storage.places import Places
from storage.reports import Reports
from storage.tickets import DONE, Ticket

_OPENED = timedelta(days=90)


def before(context: Context, reading: Reading, told: sameness.Told, usual: frozenset[str]) -> list[Ticket]:
    """The same at the same place, done within the days in which it may be opened again, the newest first."""
    if reading.urgent or reading.subject is None or not phrases.comes_back(reading.plain):
        return []
    asked = (told.place, reading.label, reading.subject, context.now)
    done = timedelta(days=context.ways(Ladder, told.place).reopen_days)
    around = Around(context.db).recent(*asked, opened=_OPENED, done=done)
    return [t for t in around if t.state in DONE and not t.urgent and _is_same(context, t, told, usual)]


def of_theirs(context: Context, found: list[Ticket], person: Person) -> Ticket | None:
    """The one of these that this person, or somebody of the same household, reported."""
    return next((t for t in found if retelling.has_spoken(Reports(context.db).of(t.id), person)), None)


def link(context: Context, ticket: Ticket, found: list[Ticket]) -> None:
    """Whoever gets the new one can see what was done before; of quarrels nobody is told."""
    if found and ticket.kind != Label.DISPUTE:
        context.record("ticket.recurred", ticket, before=found[0].id)


def _is_same(context: Context, ticket: Ticket, told: sameness.Told, usual: frozenset[str]) -> bool:
    return sameness.is_same(ticket, Places(context.db).get(ticket.place_id), told, usual, lately=True)
