"""Fragments: what first, where in the next breath; the group hears of it once, when both are known or time is up."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.permission import EVERYONE
from handlers.tickets import opening
from handlers.tickets.capability import tickets
from nlp import Reading, cues
from nlp.labels import Act
from storage.groups import Groups
from storage.people import People
from storage.places import Places
from storage.reports import Reports
from storage.tickets import Tickets

_BREATH = timedelta(minutes=5)
_SHORT = 24


def _place_alone(reading: Reading) -> Reading | None:
    """Words that say where and hardly more: “在3栋那边”."""
    alone = reading.act is not Act.OPEN and len(reading.plain) <= _SHORT and not cues.denies(reading)
    return reading if reading.place and alone else None


@tickets.listener(_place_alone, who=EVERYONE, where=Where.GROUP, examples=("在3栋那边",))
def placed(talk: Talk, reading: Reading) -> str | None:
    """The reporter says where: the matter moves there; a group that was told already is not told again."""
    report = (
        Reports(talk.db).latest_in(talk.message.room, talk.now - _BREATH, talk.person.id) if talk.person.id else None
    )
    ticket = Tickets(talk.db).get(report.ticket_id) if report else None
    if (
        ticket is None
        or not ticket.is_open
        or ticket.reporter_id != talk.person.id
        or not opening.is_unplaced(talk, ticket)
    ):
        return None
    if reading.place.spot:
        ticket = Tickets(talk.db).change(ticket, spot=reading.place.spot)
        talk.record("ticket.placed", ticket, by=talk.person)
    place = opening.locate(talk, reading, Places(talk.db).get(ticket.place_id))
    if place.id != ticket.place_id:
        opening.move(talk, ticket, place, talk.person)
    return ""


@tickets.timer("announce")
def announce(context: Context, payload: Mapping[str, Any]) -> None:
    """Time is up: the group hears of it, with the place if somebody said it, also where the reporter is forgotten."""
    ticket, group = Tickets(context.db).get(payload["ticket"]), Groups(context.db).get(payload["room"])
    if ticket and ticket.is_open and group:
        opening.announce(context, ticket, group, People(context.db).get(ticket.reporter_id))
