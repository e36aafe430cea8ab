"""Leftovers: what nobody took of all who were asked, and each morning what would be forgotten; one message a time."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Capability
from bot.context import Context
from bot.texts import Text, Texts
from bot.tickets import listed
from handlers.rules.hours import Hours
from storage.journal import Entry, Journal
from storage.places import Places
from storage.roles import Role, Roles
from storage.tickets import Ticket, Tickets
from storage.timers import Timers

leftovers = Capability("leftovers", title="没人接手")

_MOST = 20
"""Matters in one message."""

_JUST_TOLD = timedelta(hours=3)
"""What an admin has just read is not said again the same morning."""

_OF_A_PERSON = ("reminders.begin", "reminders.step")


class Say(Texts):
    """Words to admins."""

    left = Text("{list}{more}还开着，提醒都到头了，没有人接手。请安排人：回“转 {no} …”，或请负责人回“接”。")
    stuck = Text("{list}{more}没有人可以接手了：该问的都问过，仍未联系上。请安排人：回“转 {no} …”，或请负责人回“接”。")
    more = Text("等 {n} 件")


@leftovers.follows_ticket("ticket.stuck")
def stuck(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Nobody is left above: what gets stuck at the same time is told together, and at night in the morning."""
    place = Places(context.db).get(ticket.place_id)
    opens = max(context.now, context.ways(Hours, place).next_open(context.local(context.now)))
    for person_id in {h.person_id for h in Roles(context.db).admins_of(place, context.now)}:
        if person_id != entry.detail.get("who"):
            at = context.now if ticket.urgent else opens
            Timers(context.db).gather("leftovers.told", person_id, ticket.id, at)


@leftovers.timer("told")
def tell_stuck(context: Context, payload: Mapping[str, Any]) -> None:
    """All of it in one message to one admin."""
    found = Tickets(context.db).open_among(payload["tickets"])
    if found:
        _tell(context, payload["person"], Say.stuck, found)


@leftovers.every("30 9 * * *", "daily")
def daily(context: Context, _payload: Mapping[str, Any]) -> None:
    """One message to each admin, with what lies in that admin's reach."""
    told = {e.ticket_id for e in Journal(context.db).since("ticket.stuck", context.now - _JUST_TOLD)}
    left = [ticket for ticket in forgotten(context) if ticket.id not in told]
    for holding in {h.person_id: h for h in Roles(context.db).holding(Role.ADMIN, context.now)}.values():
        theirs = [ticket for ticket in left if holding.reaches(Places(context.db).get(ticket.place_id))]
        if theirs:
            _tell(context, holding.person_id, Say.left, theirs)


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


def _tell(context: Context, person_id: int, words: Text, found: list[Ticket]) -> None:
    more = Say.more(n=len(found)) if len(found) > _MOST else ""
    context.tell(person_id, context.said(words, found[0], list=listed(context, found[:_MOST]), more=more))
