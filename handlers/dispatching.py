"""Dispatching: a matter that nobody answers for is routed within the hour, by a clock apart from the handling clock."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.capability import Capability
from bot.context import Context
from bot.texts import Text, Texts
from bot.tickets import hand_to, listed
from handlers.rules import duty, standing
from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder
from storage.duties import Duties
from storage.journal import Entry, Journal
from storage.people import People
from storage.places import Places
from storage.roles import Holding, Role, Roles
from storage.tickets import State, Ticket, Tickets
from storage.timers import Timers

dispatching = Capability("dispatching", title="分流时限")

_FOUND_LATER = timedelta(days=30)
"""So long after it went up a matter still goes down to somebody new who should have had it."""


class Say(Texts):
    """Words to whoever dispatches."""

    warned = Text("{list}还没有人负责，{when}前要分流。回“转 {no} 谁”，写职务、姓名或类别都行。")
    overrun = Text("{list}没有按时分流，已记“分流超时”，上报到{title} {name}。")
    yours = Text("{list}没有按时分流，已记“分流超时”，现在先由您负责。原话回“查 {no}”。回“接 / 转 / 晚点 / 不归我”。")
    alone = Text("{list}没有按时分流，已记“分流超时”，上面也没有能联系上的人，请尽快任命。")


@dispatching.follows_ticket("ticket.opened", "ticket.refused", "ticket.stranded")
def started(context: Context, ticket: Ticket, entry: Entry) -> None:
    """The hour begins when nobody answers for it; in counted time, a danger's by the clock on the wall.

    Somebody may do so before it is over: whether that is so is looked at when the time has come.
    """
    if (ticket.owner_id is None or entry.verb == "ticket.refused") and _is_unrouted(context, ticket):
        table = context.ways(Ladder, Places(context.db).get(ticket.place_id))
        soon, due = (_moment(context, ticket, entry.at, minutes) for minutes in (table.warn, table.dispatch))
        context.later("dispatching.warn", at=soon, key=str(ticket.id), ticket=ticket.id, due=due.isoformat())
        context.later("dispatching.overrun", at=due, key=str(ticket.id), ticket=ticket.id)


@dispatching.timer("warn")
def warn(context: Context, payload: Mapping[str, Any]) -> None:
    """A quarter of an hour is left: somebody may have come back; else the dispatcher hears of it."""
    ticket = Tickets(context.db).get(payload["ticket"])
    late = datetime.fromisoformat(payload["due"]) <= context.now  # after an outage: what is due as well says it
    if ticket is None or late or not _is_unrouted(context, ticket) or _route(context, ticket):
        return
    found = _dispatchers(context, ticket)
    if found:
        Timers(context.db).gather("dispatching.warned", found[0].person_id, ticket.id, context.now, due=payload["due"])
    context.record("ticket.warned", ticket, to=found[0].person_id if found else None)


@dispatching.timer("overrun")
def overrun(context: Context, payload: Mapping[str, Any]) -> None:
    """The hour is over: it is marked, and whoever is one level above the dispatcher answers for it."""
    ticket = Tickets(context.db).get(payload["ticket"])
    if ticket is None or not _is_unrouted(context, ticket) or _route(context, ticket):
        return
    found = _dispatchers(context, ticket)
    context.record("dispatch.missed", ticket)
    if not found:
        for admin in Roles(context.db).admins_of(Places(context.db).get(ticket.place_id), context.now):
            Timers(context.db).gather("dispatching.alone", admin.person_id, ticket.id, context.now)
        return
    warned, above = found[0], next((h for h in found if h.place_id != found[0].place_id), found[0])
    ticket = hand_to(context, ticket, above.person_id, above.place_id, why="overtime", told_at=context.now)
    Timers(context.db).gather("dispatching.yours", above.person_id, ticket.id, context.now)
    if above.person_id != warned.person_id:
        name = People(context.db).get(above.person_id).name
        where = {"title": above.title, "who": name}
        Timers(context.db).gather("dispatching.risen", warned.person_id, ticket.id, context.now, **where)


@dispatching.timer("warned")
def tell_warned(context: Context, payload: Mapping[str, Any]) -> None:
    """Everything whose hour is nearly over, in one message; the same for those below."""
    _tell(context, payload, Say.warned, when=context.spell(datetime.fromisoformat(payload["due"])))


@dispatching.timer("alone")
def tell_alone(context: Context, payload: Mapping[str, Any]) -> None:
    """To an admin, where nobody stands above."""
    _tell(context, payload, Say.alone)


@dispatching.timer("yours")
def tell_yours(context: Context, payload: Mapping[str, Any]) -> None:
    """To whoever answers for it from now on."""
    _tell(context, payload, Say.yours)


@dispatching.timer("risen")
def tell_risen(context: Context, payload: Mapping[str, Any]) -> None:
    """To whoever let the hour pass."""
    _tell(context, payload, Say.overrun, title=payload["title"], name=payload["who"])


def _tell(context: Context, payload: Mapping[str, Any], words: Text, **values: object) -> None:
    found = Tickets(context.db).open_among(payload["tickets"])
    if found:
        line = context.said(words, found[0], list=listed(context, found), **values)
        context.tell(payload["person"], line, ticket=found[0])


@dispatching.follows("role.granted", "person.bound")
def somebody_new(context: Context, _entry: Entry) -> None:
    """Somebody can be asked who could not before: what only went up because nobody was there comes down again."""
    for entry in Journal(context.db).since("dispatch.missed", context.now - _FOUND_LATER):
        ticket = Tickets(context.db).get(entry.ticket_id or 0)
        if ticket is None or ticket.state is not State.WAITING:
            continue
        given = Journal(context.db).latest("ticket.assigned", ticket.id)
        if given and given.detail.get("why") == "overtime":
            _route(context, ticket)


def _is_unrouted(context: Context, ticket: Ticket) -> bool:
    """Whether nobody answers for it, or only somebody who said it is not theirs."""
    if ticket.state is not State.WAITING or ticket.price or Tickets(context.db).parent_of(ticket):
        return False
    if ticket.owner_id is None:
        return True
    given = [e for e in Journal(context.db).of_ticket(ticket.id) if e.verb in ("ticket.assigned", "ticket.refused")]
    return bool(given) and given[-1].verb == "ticket.refused" and given[-1].person_id == ticket.owner_id


def _route(context: Context, ticket: Ticket) -> bool:
    """Give it to the leader on duty, if one can be reached by now who has not refused it."""
    around = duty.without(Duties(context.db).for_ticket(ticket, context.now), {ticket.owner_id})
    rung = duty.first(duty.ladder(ticket, around), around)
    if rung is None or rung.person_id in duty.refusers(Journal(context.db).of_ticket(ticket.id)):
        return False
    hand_to(context, ticket, rung.person_id, rung.place.id, why="found")
    return True


def _dispatchers(context: Context, ticket: Ticket) -> list[Holding]:
    """Who may send it to somebody, the nearest first; an admin last, and a quarrel or a confidence to none of them."""
    around = context.duty_at(ticket.place_id)
    place = around.upwards[0]
    able = [h for h in around.holdings if h.person_id in around.free and standing.may_manage(place, [h])]
    if ticket.kind == "dispute":
        able = [h for h in able if h.role in standing.MEDIATING]
    refused = duty.refusers(Journal(context.db).of_ticket(ticket.id))
    able = [h for h in able if h.person_id not in refused] or able
    return sorted(able, key=lambda h: (h.role is Role.ADMIN, -len(h.place_path), h.deputy, h.id))


def _moment(context: Context, ticket: Ticket, since: datetime, minutes: int) -> datetime:
    """So many minutes later, as they are counted."""
    if ticket.urgent:
        return since + timedelta(minutes=minutes)
    hours = context.ways(Hours, Places(context.db).get(ticket.place_id))
    return hours.after(context.local(since), timedelta(minutes=minutes))
