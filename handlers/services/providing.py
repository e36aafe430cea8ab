"""Providers: they are called, take it at the price that was said, or find that it is not theirs."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context
from bot.texts import Text, Texts
from bot.tickets import hand_to
from handlers.rules import duty
from handlers.rules.hours import Hours
from handlers.services.capability import services
from storage.duties import Duty
from storage.groups import Groups, Purpose
from storage.journal import Entry, Journal
from storage.orders import Orders
from storage.people import People
from storage.roles import Holding, Role
from storage.tickets import State, Ticket, Tickets

_ANSWERS = timedelta(hours=1)
"""How long whoever is called has it alone, as it is counted there."""

_CALLED = 3
"""So many are called one after the other; then a leader looks."""


class Say(Texts):
    """Words to providers, and of them."""

    work = Text("#{no} {name} {place}，{price}。要接的私聊我回“接 {no}”。")
    offer_work = Text("接=接 {no}")
    to_provider = Text("有人点单：#{no} {name}（{place}），{price}。说明：“{words}”。能去回“接 {no}”。")
    still = Text("还没有师傅接：#{no} {name}（{place}），{price}。能去回“接 {no}”，去不了回“退 {no}”，没关系。")
    looked_for = Text("您的单 #{no} {name}还没有师傅接，已请{post} {who}帮着找，价钱还是{price}。不等了回“撤回 {no}”。")
    nobody = Text("#{no} {name}（{place}）有人点单，没有师傅接，也没有能联系上的负责人。请安排人：回“转 {no} 谁”。")
    taken = Text("{name}接了您的单 #{no}，{price}，价钱不变。")
    not_free = Text("#{no} 师傅看过，不是他能办的，改由{title} {name}负责，您不用付钱。")


def call(context: Context, ticket: Ticket) -> None:
    """One provider is called and accountable, in turn; the work group hears of it, so that any other may take it."""
    around = context.duty_at(ticket.place_id)
    told = {"no": ticket.id, "name": ticket.matter, "place": context.about(ticket)["place"], "price": ticket.price}
    work = Groups(context.db).upwards(around.upwards[0], Purpose.WORK)
    for group in work:
        context.tell_group(group, context.worded(Say.work, ticket)(**told), ticket=ticket)
    here = _uncalled(context, ticket, around)
    if not here:
        _hand_to_leader(context, ticket, around, why="ordered")
        return
    called = _choose(context, ticket, around, here)
    for person_id in [called] if work else here:
        _tell(context, ticket, person_id, context.worded(Say.to_provider, ticket)(**told, words=ticket.words))


@services.timer("unclaimed")
def unclaimed(context: Context, payload: Mapping[str, Any]) -> None:
    """Whoever was called did not take it within the hour: the next one is called."""
    ticket = Tickets(context.db).get(payload["ticket"])
    if ticket and ticket.owner_id == payload.get("called", ticket.owner_id):
        _call_next(context, ticket)


@services.follows_ticket("order.declined")
def declined(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """Whoever was called cannot come: the next one is called at once, at the same price."""
    _call_next(context, ticket)


def _call_next(context: Context, ticket: Ticket) -> None:
    """Some providers, one after the other; then the leader on duty looks after it, and whoever ordered hears so."""
    if ticket.state is not State.WAITING:
        return
    around = context.duty_at(ticket.place_id)
    here = _uncalled(context, ticket, around)
    if here and len(_called(context, ticket)) < _CALLED:
        called = _choose(context, ticket, around, here)
        _tell(context, ticket, called, context.said(Say.still, ticket, name=ticket.matter, price=ticket.price))
        return
    context.never_mind("services.unclaimed", str(ticket.id))
    if _hand_to_leader(context, ticket, around, why="unclaimed"):
        ticket = Tickets(context.db).get(ticket.id) or ticket
        owner = context.owner_of(ticket)
        words = {"name": ticket.matter, "price": ticket.price, "post": owner["title"], "who": owner["name"]}
        context.tell(ticket.reporter_id, context.said(Say.looked_for, ticket, **words), ticket=ticket, within=Hours)


def _called(context: Context, ticket: Ticket) -> set[object]:
    """Who was called for this order."""
    return {e.detail.get("to") for e in Journal(context.db).of_ticket(ticket.id) if e.verb == "order.called"}


def _uncalled(context: Context, ticket: Ticket, around: Duty) -> dict[int, Holding]:
    """The providers who can be reached and were not called for it yet."""
    free = around.free - _called(context, ticket)
    return {h.person_id: h for h in around.holdings if h.role is Role.PROVIDER and h.person_id in free}


def _choose(context: Context, ticket: Ticket, around: Duty, here: Mapping[int, Holding]) -> int:
    """Whose turn it is: accountable, for an hour in which people are there."""
    place = around.upwards[0]
    called = here[context.next_in_turn(list(here), place, within=Hours)]
    values = {"owner_id": called.person_id, "level_id": called.place_id, "told_at": context.now}
    ticket = Tickets(context.db).change(ticket, **values)
    context.record("order.called", ticket, to=called.person_id)
    at = context.ways(Hours, place).after(context.local(context.now), _ANSWERS)
    context.later("services.unclaimed", at=at, key=str(ticket.id), ticket=ticket.id, called=called.person_id)
    return called.person_id


def _tell(context: Context, ticket: Ticket, person_id: int, line: str) -> None:
    offers = context.worded(Say.offer_work, ticket)(no=ticket.id)
    context.tell(person_id, line, ticket=ticket, within=Hours, offers=offers)


def _hand_to_leader(context: Context, ticket: Ticket, around: Duty, why: str) -> bool:
    """The leader on duty is accountable; the admins hear where there is none."""
    rung = duty.leader(around)
    if rung is None:
        context.tell_admins(context.said(Say.nobody, ticket, name=ticket.matter), place=around.upwards[0])
        return False
    hand_to(context, ticket, rung.person_id, rung.place.id, why=why)
    return True


@services.follows_ticket("ticket.taken")
def taken(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Whoever ordered hears who comes, and that the price stands."""
    if ticket.price and entry.person_id:
        name = People(context.db).get(entry.person_id).name
        words = context.worded(Say.taken, ticket)(name=name, no=ticket.id, price=ticket.price)
        context.tell(ticket.reporter_id, words, ticket=ticket)


@services.follows_ticket("ticket.refused")
def not_theirs(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Not the provider's work after all: free of charge now, it counts for nothing, and leaves room for another."""
    if not ticket.price or entry.detail.get("had") == State.WAITING:
        return
    ticket = Tickets(context.db).change(ticket, price="", refusals=0)
    line = Say.not_free(no=ticket.id, **context.owner_of(ticket))
    context.tell(ticket.reporter_id, line, ticket=ticket)
    if service_id := Orders(context.db).service_of(ticket.id):
        Orders(context.db).drop(ticket.id)
        context.record("order.dropped", ticket, service=service_id)
