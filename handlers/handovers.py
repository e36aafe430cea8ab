"""Handing over: whoever loses a role, by dismissal or by its date, hands on what was theirs."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.capability import Capability
from bot.context import Context
from bot.texts import Text, Texts
from handlers.rules import duty, standing
from handlers.rules.hours import Hours
from storage.journal import Entry
from storage.people import People
from storage.places import Places
from storage.roles import Role, Roles
from storage.tickets import State, Ticket, Tickets

handovers = Capability("handovers", title="交接")


class Say(Texts):
    """Words to those concerned."""

    over = Text("您的{place}{title}到期了，那里的事不用再管，这段时间辛苦了。")
    passed = Text("您手上的{list}交给{title} {name}了，不用再管，辛苦了。")
    stranded = Text("{list}没有人负责了：{who}不再管，这里和上面各级也没有能接手的人。请任命一位。")
    urgent = Text("急事 #{no} {matter}（{place}）现在归您，请马上看一下。能去回“我去”，已经有人在办就回“接 {no}”。")
    item = Text("#{no} {matter}（{place}）")


@handovers.follows("role.ended")
def dismissed(context: Context, entry: Entry) -> None:
    """At once, and both are told."""
    person_id = int(str(entry.detail["to"]))
    context.never_mind("handovers.due", _key(entry.detail))
    _hand_over(context, person_id, Tickets(context.db).held_by(person_id))


@handovers.timer("due")
def due(context: Context, payload: Mapping[str, Any]) -> None:
    """A role ended by its date: as if somebody had ended it, at that very moment."""
    held = Roles(context.db).of(payload["to"], context.now)
    if any((h.role, h.place_id) == (payload["role"], payload["place"]) for h in held):
        return  # renewed
    place = Places(context.db).get(payload["place"])
    line = Say.over(place=Places(context.db).full_name(place), title=payload["role"])
    context.tell(payload["to"], line, within=Hours, place=place)
    context.record("role.ended", to=payload["to"], role=payload["role"], place=payload["place"], why="date")


@handovers.every("10 * * * *", "hourly")
def hourly(context: Context, _payload: Mapping[str, Any]) -> None:
    """Roles end by their date too, and somebody may be found for what nobody answers for."""
    theirs: dict[int, list[Ticket]] = {}
    for place in Places(context.db).all():
        for ticket in Tickets(context.db).open_in(place):
            if ticket.owner_id:
                theirs.setdefault(ticket.owner_id, []).append(ticket)
    for person_id, tickets in theirs.items():
        _hand_over(context, person_id, tickets)
    somebody_new(context, None)


@handovers.follows("role.granted")
@handovers.follows("person.bound")
def somebody_new(context: Context, entry: Entry | None) -> None:
    """Somebody can be asked who could not before: what nobody answers for may be theirs, until the role's date."""
    if entry and (until := entry.detail.get("until")):
        said = {name: entry.detail[name] for name in ("to", "role", "place")}
        context.later("handovers.due", at=datetime.fromisoformat(str(until)), key=_key(said), **said)
    for ticket in Tickets(context.db).without_owner():
        _give(context, ticket, why="found")


def _hand_over(context: Context, person_id: int, tickets: list[Ticket]) -> None:
    """Every ticket that this person may no longer look after, told in one message to each side."""
    held = Roles(context.db).of(person_id, context.now)
    moved: dict[int, list[Ticket]] = {}
    stranded = []
    for ticket in tickets:
        place = Places(context.db).get(ticket.place_id)
        if standing.may_answer_for(place, held) or (standing.is_wish(ticket) and standing.may_claim(place, held)):
            continue
        rung = _give(context, ticket, why="ended")
        if rung is None:
            stranded.append(ticket)
        else:
            moved.setdefault(rung.person_id, []).append(replace(ticket, owner_id=rung.person_id))
    for given in moved.values():
        line = Say.passed(list=_list(context, given), **context.owner_of(given[0]))
        context.tell(person_id, line, ticket=given[0], within=Hours)
    if stranded:
        _warn_admins(context, person_id, stranded)


def _give(context: Context, ticket: Ticket, why: str) -> duty.Rung | None:
    """Make whoever is on duty accountable; nobody where there is none, which leaves the ticket without an owner."""
    around = context.duty_at(ticket.place_id)
    rung = duty.first(duty.ladder(ticket, around.upwards, around.holdings), around.free)
    was = ticket.owner_id
    if rung is None:
        if was:
            ticket = Tickets(context.db).change(ticket, owner_id=None, state=State.WAITING, told_at=None)
            context.record("ticket.stranded", ticket, was=was)
        return None
    values = {"owner_id": rung.person_id, "level_id": rung.place.id, "state": State.WAITING, "told_at": None}
    ticket = Tickets(context.db).change(ticket, **values)
    context.record("ticket.assigned", ticket, to=rung.person_id, was=was, why=why)
    if ticket.urgent:  # nobody is reminded of an emergency: it calls by itself
        context.tell(rung.person_id, Say.urgent(**context.about(ticket)), ticket=ticket)
    return rung


def _warn_admins(context: Context, person_id: int, tickets: list[Ticket]) -> None:
    """Once: from now on nobody is passed over, for the hour looks again."""
    who, items = People(context.db).get(person_id).name, _list(context, tickets)
    for holding in Roles(context.db).holding(Role.ADMIN, context.now):
        if holding.reaches(Places(context.db).get(tickets[0].place_id)):
            context.tell(holding.person_id, Say.stranded(list=items, who=who), ticket=tickets[0], within=Hours)


def _key(said: Mapping[str, Any]) -> str:
    return f"{said['to']}:{said['role']}:{said['place']}"


def _list(context: Context, tickets: list[Ticket]) -> str:
    return "、".join(Say.item(**context.about(ticket)) for ticket in tickets)
