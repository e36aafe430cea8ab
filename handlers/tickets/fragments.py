"""Fragments: what first, where in the next breath; the group hears of it once, when both are known or time is up."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.permission import EVERYONE
from bot.texts import punctuated
from handlers.rules import naming, phrases
from handlers.tickets import opening, retelling
from handlers.tickets.capability import tickets
from nlp import Reading, bare, cues, urgency
from nlp.labels import Act
from storage.groups import Groups
from storage.people import People
from storage.places import Places
from storage.tickets import Ticket, Tickets

_BREATH = timedelta(minutes=5)
_AT_ONCE = timedelta(minutes=1)
_SHORT = 24
_NO_ANSWER = "silent"  # of a person a danger; of a lamp that nobody mends it is none


def place_alone(reading: Reading) -> Reading | None:
    """Words that say where and hardly more, and ask nothing: “在3栋那边”."""
    alone = reading.act is not Act.OPEN and len(reading.plain) <= _SHORT and "?" not in reading.plain
    alone = alone and not cues.denies(reading)
    return reading if reading.place and alone and phrases.moves(reading.plain) is None else None


def _other_gate(reading: Reading) -> Reading | None:
    return reading if naming.turns(reading.plain) else None


@tickets.listener(place_alone, who=EVERYONE, where=Where.GROUP, examples=("在3栋那边",))
def placed(talk: Talk, reading: Reading) -> str | None:
    """The reporter says where: the matter moves there; a group that was told already is not told again."""
    ticket = _just_reported(talk)
    if ticket is None or ticket.reporter_id != talk.person.id or not opening.is_unplaced(talk, ticket):
        return None
    if reading.place.spot:
        ticket = put_at(talk, ticket, reading.place.spot)
    place = opening.locate(talk, reading, Places(talk.db).get(ticket.place_id))
    if place.id != ticket.place_id:
        opening.move(talk, ticket, place, talk.person)
    return ""


@tickets.listener(_other_gate, who=EVERYONE, where=Where.GROUP, examples=("不是北门 南边那个",))
def turned(talk: Talk, reading: Reading) -> str | None:
    """The reporter means the other gate."""
    ticket = _just_reported(talk)
    spot = naming.other_gate(ticket.spot, reading.plain) if ticket else None
    if ticket is None or spot is None:
        return None
    put_at(talk, ticket, spot)
    return ""


def worse(talk: Talk, reading: Reading) -> bool:
    """In the next breath the reporter tells more of the same danger: now it is an emergency; the same words are not."""
    danger = urgency.danger(reading.plain) if len(reading.plain) <= _SHORT else None
    tells, goes_on = danger not in (None, _NO_ANSWER), _names_nothing(reading)
    ticket = _just_reported(talk) if tells or goes_on else None
    if ticket is None:
        return False
    if ticket.urgent:
        if goes_on := goes_on and talk.now - ticket.opened_at <= _AT_ONCE:
            retelling.retell(talk, talk.person, ticket, reading)
        return goes_on
    if not tells or urgency.danger(ticket.words) != danger or punctuated(reading.plain) == ticket.words:
        return False
    retelling.alarm(talk, Tickets(talk.db).change(ticket, urgent=True), talk.person)
    return True


def _names_nothing(reading: Reading) -> bool:
    """Whether it names neither a house nor a fault, so that it may be of what was just told, whatever it is called."""
    return not (reading.place.building or reading.place.unit or bare.reports(reading.plain))


@tickets.timer("announce")
def announce(context: Context, payload: Mapping[str, Any]) -> None:
    """Time is up: the group hears of it, with the place if somebody said it, also where the reporter is forgotten."""
    ticket, group = Tickets(context.db).get(payload["ticket"]), Groups(context.db).get(payload["room"])
    if ticket and ticket.is_open and group:
        opening.announce(context, ticket, group, People(context.db).get(ticket.reporter_id))


def _just_reported(talk: Talk) -> Ticket | None:
    """The open ticket that the speaker reported here a breath ago."""
    ticket = opening.latest_of(talk, _BREATH)
    return ticket if ticket and ticket.is_open else None


def put_at(talk: Talk, ticket: Ticket, spot: str) -> Ticket:
    """The spot where it is was told only now."""
    was, ticket = ticket.spot, Tickets(talk.db).change(ticket, spot=spot)
    talk.record("ticket.placed", ticket, by=talk.person, was=was, now=spot)
    return ticket
