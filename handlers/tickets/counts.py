"""How many households tell of the same matter: one line in their group at three, ten and thirty of them."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.context import LINES_A_MATTER, Context
from bot.texts import Text, Texts
from handlers.rules.hours import Hours
from handlers.tickets.capability import tickets
from storage.groups import Groups
from storage.journal import Journal
from storage.outbox import Cause, Outbox
from storage.reports import Reports, households_of
from storage.tickets import Ticket, Tickets

_AT = (3, 10, 30)
_PAUSE = timedelta(minutes=10)
_LAST = 1
"""Lines about a matter that are left for its end."""


class Say(Texts):
    """The line itself."""

    count = Text("#{no} {matter}，这里已有 {n} 户说了，不用再报，有进展发在这里。")


def note(context: Context, ticket: Ticket, room: str) -> None:
    """One more household spoke up in that group: a line where the number is worth one, in ten minutes at most once."""
    if not ticket.public or ticket.urgent or _households(context, ticket, room) not in _AT:
        return
    last = _last(context, ticket, room)
    at = max(context.now, last + _PAUSE) if last else context.now
    context.later("tickets.count", at=at, key=f"{ticket.id}:{room}", ticket=ticket.id, room=room)


@tickets.timer("count")
def count(context: Context, payload: Mapping[str, Any]) -> None:
    """Say how many it is by now, while there is something to wait for."""
    ticket, group = Tickets(context.db).get(payload["ticket"]), Groups(context.db).get(payload["room"])
    if ticket is None or not ticket.is_open or group is None:
        return
    if Outbox(context.db).told(group.address, ticket.id) < LINES_A_MATTER - _LAST:
        n = _households(context, ticket, group.address)
        line = Say.count(no=ticket.id, matter=ticket.matter, n=n)
        context.record("ticket.counted", ticket, room=group.address, households=n)
        context.tell_group(group, line, ticket=ticket, cause=Cause.UNASKED, within=Hours)


def _last(context: Context, ticket: Ticket, room: str) -> datetime | None:
    """When that group was last told how many."""
    entries = (e for e in Journal(context.db).of_ticket(ticket.id) if e.verb == "ticket.counted")
    return max((e.at for e in entries if e.detail["room"] == room), default=None)


def _households(context: Context, ticket: Ticket, room: str) -> int:
    return households_of([report for report in Reports(context.db).of(ticket.id) if report.room == room])
