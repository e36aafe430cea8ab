"""Disputes: one cooling line in the group, then silence there; the rest in private, nobody quoted, nobody judged."""

from datetime import timedelta

from bot.capability import Capability
from bot.context import Context
from bot.texts import Text, Texts
from storage.groups import Group, Groups
from storage.journal import Entry
from storage.people import People
from storage.reports import Reports
from storage.roles import Role
from storage.tickets import State, Ticket, Tickets

disputes = Capability("disputes", title="纠纷")

_ONCE = timedelta(hours=24)
_RUNS = timedelta(hours=2)


class Say(Texts):
    """Words to a quarrel."""

    cooling = Text("各有各的难处，这件事请调解员私下帮忙谈，群里先不争了，好吗？")
    private = Text(
        "您说的事登记了，#{no}，只告诉{title} {name}，不转给对方，也不评谁对谁错。"
        "想补充直接跟我说；不想继续回“撤回 {no}”。要是有人动手，先离开并打 110。"
    )
    private_alone = Text("您说的事登记了，#{no}，还没有找到调解的人，我请管理员安排。要是有人动手，先离开并打 110。")


@disputes.follows("ticket.opened")
def cool_down(context: Context, entry: Entry) -> None:
    """One line a quarrel and group a day; then a private word."""
    ticket = Tickets(context.db).get(entry.ticket_id or 0)
    if ticket is None or ticket.kind != "dispute" or ticket.urgent:
        return
    ticket = _prefer_mediator(context, ticket)
    if group := _said_in(context, ticket):
        _cool(context, ticket, group)
        _invite(context, ticket, ticket.reporter_id)


@disputes.follows("ticket.relabelled")
def cool_down_late(context: Context, entry: Entry) -> None:
    """It turned out to be a quarrel: as private as any; the group hears of it only while it runs."""
    ticket = Tickets(context.db).get(entry.ticket_id or 0)
    was = entry.detail["was"]
    if ticket is None or ticket.kind != "dispute" or ticket.urgent or (isinstance(was, list) and "dispute" in was):
        return
    before = {"was": ticket.owner_id, "told": ticket.told_at is not None}
    if ticket.state is State.WAITING:
        ticket = _prefer_mediator(context, ticket)
    if ticket.owner_id != before["was"]:
        ticket = Tickets(context.db).change(ticket, told_at=None)
        by = People(context.db).get(entry.person_id) if entry.person_id else None
        context.record("ticket.assigned", ticket, by=by, to=ticket.owner_id, why="relabelled", **before)
    group = _said_in(context, ticket)
    if group and context.now - ticket.opened_at <= _RUNS:
        _cool(context, ticket, group)
    _invite(context, ticket, ticket.reporter_id)


@disputes.follows("ticket.joined")
def other_side(context: Context, entry: Entry) -> None:
    """Whoever answers back has a side to tell too, in private."""
    ticket = Tickets(context.db).get(entry.ticket_id or 0)
    if ticket and ticket.kind == "dispute" and entry.person_id:
        _invite(context, ticket, entry.person_id)


def _said_in(context: Context, ticket: Ticket) -> Group | None:
    return Groups(context.db).get(Reports(context.db).of(ticket.id)[0].room)


def _cool(context: Context, ticket: Ticket, group: Group) -> None:
    if Tickets(context.db).disputes_since(group.address, context.now - _ONCE) <= 1:
        context.tell_group(group, Say.cooling(), ticket=ticket)


def _invite(context: Context, ticket: Ticket, person_id: int) -> None:
    owner = context.owner_of(ticket)
    words = Say.private(no=ticket.id, **owner) if ticket.owner_id else Say.private_alone(no=ticket.id)
    context.tell(person_id, words, ticket=ticket)


def _prefer_mediator(context: Context, ticket: Ticket) -> Ticket:
    """A mediator of the place, who is not of the reporter's own household, before the leader on duty."""
    around = context.duty_at(ticket.place_id)
    home = People(context.db).get(ticket.reporter_id).household_id
    for holding in around.holdings:
        person = People(context.db).get(holding.person_id)
        tied = home is not None and person.household_id == home
        if holding.role is Role.MEDIATOR and holding.person_id in around.free and not tied:
            return Tickets(context.db).change(ticket, owner_id=holding.person_id)
    return ticket
