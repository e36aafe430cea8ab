"""Deadlines: what was promised for now is asked after in one message, whatever number of matters it is."""

from collections.abc import Mapping
from typing import Any

from bot.capability import Capability
from bot.context import Context
from bot.texts import Text, Texts
from bot.tickets import listed
from storage.tickets import State, Tickets

deadlines = Capability("deadlines", title="到期")


class Say(Texts):
    """Words to whoever has it in hand."""

    one = Text("#{no} {matter}（{place}）到约定时间了，办好了吗？回“办结 {no}”或“晚点 2小时”。")
    many = Text("{n} 件到约定时间了：{list}。办好一件回一件，例如“办结 {no}”；还要时间回“晚点 2小时”。")
    offer = Text("办结=办结 {no} / 晚点 2小时")
    offer_many = Text("晚点 2小时")


@deadlines.timer("asked")
def ask(context: Context, payload: Mapping[str, Any]) -> None:
    """Of what is still in the hands of the person who promised it."""
    found = [t for t in Tickets(context.db).open_among(payload["tickets"]) if t.owner_id == payload["person"]]
    found = [ticket for ticket in found if ticket.state in (State.TAKEN, State.PARTLY)]
    if not found:
        return
    words = context.said(Say.one, found[0])
    if len(found) > 1:
        words = context.said(Say.many, found[0], n=len(found), list=listed(context, found))
    offers = Say.offer_many() if len(found) > 1 else Say.offer(no=found[0].id)
    context.tell(payload["person"], words, ticket=found[0], offers=offers)
