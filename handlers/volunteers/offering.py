"""Whoever took a matter on hears who near by could do it: a proposal to a human, never an order, never in a group."""

from bot.context import Context
from bot.texts import Text, Texts
from handlers.rules import standing, volunteering
from handlers.rules.hours import Hours
from handlers.rules.workdays import is_workday
from handlers.volunteers.capability import volunteers
from storage.journal import Entry
from storage.people import People
from storage.tickets import State, Ticket
from storage.volunteers import Volunteer, Volunteers
from storage.windows import Windows

_NAMED = 2
"""How many are named at most."""


class Say(Texts):
    """Words to whoever took it on."""

    could = Text("{list}现在有空，可以帮 #{no} {matter}。要请他办回“转 {no} {name}”，不请也没关系。")
    one = Text("会{skill}的党员{name}")


@volunteers.follows_ticket("ticket.taken")
def taken(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """Once a ticket, where somebody fits who has time now."""
    if ticket.state is not State.TAKEN or ticket.owner_id is None or ticket.price:
        return
    if ticket.urgent or ticket.kind != "need" or standing.is_confidential(ticket):
        return
    around = context.duty_at(ticket.place_id)
    every = Volunteers(context.db).at([place.id for place in around.upwards])
    if ticket.owner_id in {volunteer.person_id for volunteer in every}:
        return  # a volunteer took it, and knows what to do
    fit = [(volunteer, skill) for volunteer in every if (skill := _skill(volunteer, ticket))]
    free = _with_time(context, [volunteer for volunteer, _ in fit if volunteer.person_id in around.free], ticket)
    named = [(v, skill) for v, skill in fit if v.person_id in free][:_NAMED]
    if not named:
        return
    names = [People(context.db).get(v.person_id).name for v, _ in named]
    listed = "、".join(Say.one(skill=skill, name=name) for (_, skill), name in zip(named, names, strict=True))
    line = context.said(Say.could, ticket, list=listed, name=names[0])
    context.tell(ticket.owner_id, line, ticket=ticket)


def _skill(volunteer: Volunteer, ticket: Ticket) -> str | None:
    """The skill of theirs that fits."""
    skills = volunteer.skills.split()
    return next((s for s in skills if volunteering.fits(s, ticket.subject, ticket.matter)), None)


def _with_time(context: Context, found: list[Volunteer], ticket: Ticket) -> set[int]:
    """Who of them has time at this hour."""
    local = context.local(context.now)
    hours = context.ways(Hours, context.duty_at(ticket.place_id).upwards[0])
    workday, minute = is_workday(local.date(), hours.overrides), local.hour * 60 + local.minute
    given = Windows(context.db).of_many([volunteer.person_id for volunteer in found])
    return {
        v.person_id for v in found if volunteering.is_open(given.get(v.person_id, ()), workday=workday, minute=minute)
    }
