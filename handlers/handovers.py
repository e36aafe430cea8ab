"""Handing over: whoever loses a role, by dismissal or by its date, hands on what was theirs."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from bot.capability import Capability
from bot.context import Context
from bot.texts import Text, Texts
from bot.tickets import hand_to, listed
from handlers.rules import duty, standing
from handlers.rules.hours import Hours
from storage.duties import Duties
from storage.journal import Entry, Journal
from storage.people import People
from storage.places import Places
from storage.roles import Roles
from storage.tickets import State, Ticket, Tickets

handovers = Capability("handovers", title="交接")


class Say(Texts):
    """Words to those concerned."""

    over = Text("您的{place}{title}到期了，那里的事不用再管，这段时间辛苦了。")
    passed = Text("您手上的{list}交给{title} {name}了，不用再管，辛苦了。")
    stranded = Text("{list}没有人负责了：{who}不再管，这里和上面各级也没有能接手的人。请任命一位。")
    alone = Text("{who}请了假，{list}没有别人可以接手，还在{who}名下。等不得的请您安排人。")
    wish = Text("您认领的心愿 #{no} 放回去了，再问问别的邻居，谢谢您。")


@handovers.follows("role.ended")
def dismissed(context: Context, entry: Entry) -> None:
    """At once, and both are told."""
    person_id = int(str(entry.detail["to"]))
    context.never_mind("handovers.due", _key(entry.detail))
    _hand_over(context, person_id, _lost(context, person_id, Tickets(context.db).held_by(person_id)))


@handovers.follows("person.left")
def away(context: Context, entry: Entry) -> None:
    """Whoever is away for a while hands on what another can do; a quarrel stays with its mediator."""
    person_id = entry.person_id or 0
    held = [t for t in Tickets(context.db).held_by(person_id) if not standing.is_confidential(t)]
    possible = [ticket for ticket in held if _next(context, ticket)]
    _hand_over(context, person_id, possible, why="away")
    if alone := [ticket for ticket in held if ticket not in possible]:
        _tell_admins(context, Say.alone(list=listed(context, alone), who=People(context.db).get(person_id).name), alone)


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
    places = Places(context.db)
    found = sorted(Tickets(context.db).open_anywhere(), key=lambda t: (places.get(t.place_id).path, t.due_at, t.id))
    for ticket in found:
        if ticket.owner_id:
            theirs.setdefault(ticket.owner_id, []).append(ticket)
    for person_id, tickets in theirs.items():
        _hand_over(context, person_id, _lost(context, person_id, tickets))
    somebody_new(context, None)


@handovers.follows("role.granted", "person.bound")
def somebody_new(context: Context, entry: Entry | None) -> None:
    """Somebody can be asked who could not before: what nobody answers for may be theirs, until the role's date."""
    if entry and (until := entry.detail.get("until")):
        said = {name: entry.detail[name] for name in ("to", "role", "place")}
        context.later("handovers.due", at=datetime.fromisoformat(str(until)), key=_key(said), **said)
    for ticket in Tickets(context.db).without_owner():
        _give(context, ticket, why="found")


def _lost(context: Context, person_id: int, tickets: list[Ticket]) -> list[Ticket]:
    """Those that this person may no longer look after."""
    held = Roles(context.db).of(person_id, context.now)
    return [t for t in tickets if not standing.may_keep(t, Places(context.db).get(t.place_id), held)]


def _hand_over(context: Context, person_id: int, tickets: list[Ticket], why: str = "ended") -> None:
    """Every ticket goes to whoever is on duty, told in one message to each side."""
    moved: dict[int, list[Ticket]] = {}
    stranded = []
    for ticket in tickets:
        if standing.is_wish(ticket):
            context.record("wish.returned", ticket, by=People(context.db).get(person_id))
            context.tell(person_id, context.said(Say.wish, ticket), ticket=ticket, within=Hours)
            continue
        rung = _give(context, ticket, why=why)
        if rung is None:
            stranded.append(ticket)
        else:
            moved.setdefault(rung.person_id, []).append(replace(ticket, owner_id=rung.person_id))
    for given in moved.values():
        line = Say.passed(list=listed(context, given), **context.owner_of(given[0]))
        context.tell(person_id, line, ticket=given[0], within=Hours)
    if stranded:
        _warn_admins(context, person_id, stranded)


def _next(context: Context, ticket: Ticket) -> duty.Rung | None:
    """Who is on duty for it now."""
    around = Duties(context.db).for_ticket(ticket, context.now)
    ladder, gone = duty.ladder(ticket, around), duty.refusers(Journal(context.db).of_ticket(ticket.id))
    return duty.first(ladder, duty.without(around, gone)) or duty.first(ladder, around)


def _give(context: Context, ticket: Ticket, why: str) -> duty.Rung | None:
    """Make whoever is on duty accountable; nobody where there is none, which leaves the ticket without an owner."""
    rung, was = _next(context, ticket), ticket.owner_id
    if rung:
        hand_to(context, ticket, rung.person_id, rung.place.id, why=why, state=State.WAITING)
    elif was:
        ticket = Tickets(context.db).change(ticket, owner_id=None, state=State.WAITING, told_at=None)
        context.record("ticket.stranded", ticket, was=was)
    return rung


def _warn_admins(context: Context, person_id: int, tickets: list[Ticket]) -> None:
    """Once: from now on nobody is passed over, for the hour looks again."""
    who, items = People(context.db).get(person_id).name, listed(context, tickets)
    _tell_admins(context, Say.stranded(list=items, who=who), tickets)


def _tell_admins(context: Context, words: str, tickets: list[Ticket]) -> None:
    for holding in Roles(context.db).admins_of(Places(context.db).get(tickets[0].place_id), context.now):
        context.tell(holding.person_id, words, ticket=tickets[0], within=Hours)


def _key(said: Mapping[str, Any]) -> str:
    return f"{said['to']}:{said['role']}:{said['place']}"
