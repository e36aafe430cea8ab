"""Leftovers: open matters for which nothing more would happen by itself; the admins hear of them each morning."""

from collections.abc import Mapping
from typing import Any

from bot.capability import Capability
from bot.context import Context
from bot.texts import Text, Texts
from storage.places import Places
from storage.roles import Role, Roles
from storage.tickets import Ticket, Tickets
from storage.timers import Timers

leftovers = Capability("leftovers", title="没人接手")

_MOST = 20
"""Matters in one message."""

_OF_A_PERSON = ("reminders.begin", "reminders.step")


class Say(Texts):
    """Words to admins."""

    left = Text("{list}{more}还开着，提醒都到头了，没有人接手。请安排人：回“转 {no} …”，或请负责人回“接”。")
    item = Text("#{no} {matter}（{place}）")
    more = Text("等 {n} 件")


@leftovers.every("30 9 * * *", "daily")
def daily(context: Context, _payload: Mapping[str, Any]) -> None:
    """One message to each admin, with what lies in that admin's reach."""
    left = forgotten(context)
    for holding in {h.person_id: h for h in Roles(context.db).holding(Role.ADMIN, context.now)}.values():
        theirs = [ticket for ticket in left if holding.reaches(Places(context.db).get(ticket.place_id))]
        if theirs:
            items = "、".join(Say.item(**context.about(ticket)) for ticket in theirs[:_MOST])
            more = Say.more(n=len(theirs)) if len(theirs) > _MOST else ""
            context.tell(holding.person_id, context.said(Say.left, theirs[0], list=items, more=more))


def forgotten(context: Context) -> list[Ticket]:
    """Open matters without a timer of their own or of whoever answers for them; parts wait for the whole."""
    keys, about = set(), set()
    for timer in Timers(context.db).all():
        keys.add(timer.key)
        about.add(timer.payload.get("ticket"))
    return [
        ticket
        for ticket in Tickets(context.db).open_anywhere()
        if ticket.id not in about
        and not any(f"{name}:{ticket.owner_id}" in keys for name in _OF_A_PERSON)
        and Tickets(context.db).parent_of(ticket) is None
    ]
