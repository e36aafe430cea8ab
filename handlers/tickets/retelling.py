"""Retelling: more of a danger from the same home within minutes adds to the alarm, and never starts another."""

from datetime import timedelta

from bot.context import Context
from bot.texts import punctuated
from handlers.rules import confiding, sameness
from handlers.tickets import assigning
from nlp import Reading, urgency
from storage.groups import Groups
from storage.people import Person
from storage.places import Place, Places
from storage.reports import Report, Reports
from storage.tickets import Ticket, Tickets

_ADDS = timedelta(minutes=10)
_LONGEST = 500
"""Letters of all that is kept of one alarm."""


def own_danger(context: Context, person: Person, room: str, reading: Reading, place: Place) -> Ticket | None:
    """The alarm that this person, or somebody of the same home, raised a few minutes ago about the same place.

    Told in another group, it has to be shouted there.
    """
    secret = confiding.is_secret(reading.plain, urgent=True) or urgency.danger(reading.plain) == urgency.SUICIDE
    if not reading.urgent or secret:
        return None
    for ticket in Tickets(context.db).urgent_open():
        at = Places(context.db).get(ticket.place_id)
        lately = context.now - ticket.opened_at <= _ADDS and sameness.overlaps(at, place, ticket.subject)
        reports = Reports(context.db).of(ticket.id) if lately else []
        if has_spoken(reports, person):
            heard = Groups(context.db).get(room) is None or any(report.room == room for report in reports)
            return ticket if heard and not confiding.at_home(ticket.words) else None
    return None


def retell(context: Context, person: Person, ticket: Ticket, reading: Reading) -> None:
    """Keep the new words with the old, and the title, where the first said nothing; whoever acts is told elsewhere."""
    if punctuated(reading.plain) in ticket.words:
        return
    ticket = added(context, ticket, reading)
    context.record("danger.repeated", ticket, by=person, danger=urgency.danger(reading.plain))


def tell_danger(context: Context, person: Person, ticket: Ticket, reading: Reading) -> None:
    """The talk goes on about a known matter, and now somebody is in danger: it alarms; another danger is told on."""
    if not ticket.urgent:
        alarm(context, added(context, ticket, reading, urgent=True), person)
    elif urgency.danger(reading.plain) not in (None, urgency.danger(ticket.words)):
        retell(context, person, ticket, reading)


def alarm(context: Context, ticket: Ticket, by: Person) -> None:
    """It has just become urgent: its clock begins anew, and those who help in danger are called."""
    due = assigning.answer_by(context, Places(context.db).get(ticket.place_id), urgent=True)
    context.record("ticket.alarmed", Tickets(context.db).change(ticket, due_at=due), by=by)


def added(context: Context, ticket: Ticket, reading: Reading, **values: bool) -> Ticket:
    """The ticket with the new words beside the old, and with their title where the old ones told of no danger."""
    vague = urgency.sign(ticket.words) in (None, "cry")
    matter = reading.matter if vague and reading.urgent and reading.matter else ticket.matter
    words = f"{ticket.words}\n{punctuated(reading.plain)}"[:_LONGEST]
    return Tickets(context.db).change(ticket, words=words, matter=matter, **values)


def has_spoken(reports: list[Report], person: Person) -> bool:
    """Whether this person, or somebody of the same household, is among the reporters."""
    home = person.household_id
    return any(r.person_id == person.id or (home is not None and r.household_id == home) for r in reports)
