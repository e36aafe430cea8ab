"""Retelling: more of a danger from the same home within minutes adds to the alarm, and never starts another."""

from datetime import timedelta

from bot.context import Context
from bot.texts import punctuated
from handlers.rules import confiding, sameness
from nlp import Reading, urgency
from storage.people import Person
from storage.places import Place, Places
from storage.reports import Report, Reports
from storage.tickets import Ticket, Tickets

_ADDS = timedelta(minutes=10)
_LONGEST = 500
"""Letters of all that is kept of one alarm."""


def own_danger(context: Context, person: Person, reading: Reading, place: Place) -> Ticket | None:
    """The alarm that this person, or somebody of the same home, raised a few minutes ago about the same place."""
    secret = confiding.is_secret(reading.plain, urgent=True) or urgency.danger(reading.plain) == "suicide"
    if not reading.urgent or secret:
        return None
    for ticket in Tickets(context.db).urgent_open():
        at = Places(context.db).get(ticket.place_id)
        lately = context.now - ticket.opened_at <= _ADDS and sameness.overlaps(at, place, ticket.subject)
        if lately and has_spoken(Reports(context.db).of(ticket.id), person):
            return None if confiding.at_home(ticket.words) else ticket
    return None


def retell(context: Context, person: Person, ticket: Ticket, reading: Reading) -> None:
    """Keep the new words with the old, and the title, where the first said nothing; whoever acts is told elsewhere."""
    words = punctuated(reading.plain)
    if words in ticket.words:
        return
    vague = urgency.sign(ticket.words) in (None, "cry")
    matter = reading.matter if vague and reading.urgent and reading.matter else ticket.matter
    values = {"words": f"{ticket.words}\n{words}"[:_LONGEST], "matter": matter}
    ticket = Tickets(context.db).change(ticket, **values)
    context.record("danger.retold", ticket, by=person, danger=urgency.danger(reading.plain))


def has_spoken(reports: list[Report], person: Person) -> bool:
    """Whether this person, or somebody of the same household, is among the reporters."""
    home = person.household_id
    return any(r.person_id == person.id or (home is not None and r.household_id == home) for r in reports)
