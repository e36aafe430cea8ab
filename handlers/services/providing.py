"""Providers: they are called, take it at the price that was said, or find that it is not theirs."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context
from bot.texts import Text, Texts
from handlers.rules import duty
from handlers.rules.hours import Hours
from handlers.services.capability import services
from storage.groups import Groups, Purpose
from storage.journal import Entry
from storage.orders import Orders
from storage.people import People
from storage.roles import Role
from storage.tickets import State, Ticket, Tickets


class Say(Texts):
    """Words to providers, and of them."""

    work = Text("#{no} {name} {place}，{price}。要接的私聊我回“接 {no}”。")
    offer_work = Text("接=接 {no}")
    to_provider = Text("有人点单：#{no} {name}（{place}），{price}。说明：“{words}”。能去回“接 {no}”。")
    taken = Text("{name}接了您的单 #{no}，{price}，价钱不变。")
    not_free = Text("#{no} 师傅看过，不是他能办的，改由{title} {name}负责，您不用付钱。")


def call(context: Context, ticket: Ticket) -> None:
    """One provider is called and accountable, in turn; the work group hears of it, so that any other may take it."""
    around = context.duty_at(ticket.place_id)
    here = {h.person_id: h for h in around.holdings if h.role is Role.PROVIDER and h.person_id in around.free}
    called = here[context.next_in_turn(list(here), around.upwards[0], within=Hours)] if here else None
    rung = duty.first(duty.rungs(around.upwards, around.holdings), around.free)
    owner, level = (rung.person_id, rung.place.id) if rung else (None, ticket.level_id)
    if called:
        owner, level = called.person_id, called.place_id
    ticket = Tickets(context.db).change(ticket, owner_id=owner, level_id=level)
    told = {"no": ticket.id, "name": ticket.matter, "place": context.about(ticket)["place"], "price": ticket.price}
    work = [group for above in around.upwards for group in Groups(context.db).of(above, Purpose.WORK)]
    for group in work:
        context.tell_group(group, context.worded(Say.work, ticket)(**told), ticket=ticket)
    if owner is not None and not called:
        context.record("ticket.assigned", ticket, to=owner, why="ordered")
    for person_id in [called.person_id] if called and work else here:
        line = context.worded(Say.to_provider, ticket)(**told, words=ticket.words)
        offers = context.worded(Say.offer_work, ticket)(no=ticket.id)
        context.tell(person_id, line, ticket=ticket, within=Hours, offers=offers)
    if called:
        Tickets(context.db).change(ticket, told_at=context.now)
        at = context.now + timedelta(hours=1)
        context.later("services.unclaimed", at=at, key=str(ticket.id), ticket=ticket.id)


@services.timer("unclaimed")
def unclaimed(context: Context, payload: Mapping[str, Any]) -> None:
    """No provider took it within the hour: the leader on duty looks after it."""
    ticket = Tickets(context.db).get(payload["ticket"])
    if ticket is None or ticket.state is not State.WAITING:
        return
    around = context.duty_at(ticket.place_id)
    rung = duty.first(duty.rungs(around.upwards, around.holdings), around.free)
    if rung:
        values = {"owner_id": rung.person_id, "level_id": rung.place.id, "told_at": None}
        ticket = Tickets(context.db).change(ticket, **values)
        context.record("ticket.assigned", ticket, to=rung.person_id, why="unclaimed")


@services.follows("ticket.taken")
def taken(context: Context, entry: Entry) -> None:
    """Whoever ordered hears who comes, and that the price stands."""
    ticket = Tickets(context.db).get(entry.ticket_id or 0)
    if ticket and ticket.price and entry.person_id:
        name = People(context.db).get(entry.person_id).name
        words = context.worded(Say.taken, ticket)(name=name, no=ticket.id, price=ticket.price)
        context.tell(ticket.reporter_id, words, ticket=ticket)


@services.follows("ticket.refused")
def not_theirs(context: Context, entry: Entry) -> None:
    """Not the provider's work after all: free of charge now, it counts for nothing, and leaves room for another."""
    ticket = Tickets(context.db).get(entry.ticket_id or 0)
    if ticket is None or not ticket.price:
        return
    ticket = Tickets(context.db).change(ticket, price="", refusals=0)
    line = Say.not_free(no=ticket.id, **context.owner_of(ticket))
    context.tell(ticket.reporter_id, line, ticket=ticket)
    if service_id := Orders(context.db).service_of(ticket.id):
        Orders(context.db).drop(ticket.id)
        context.record("order.dropped", ticket, service=service_id)
