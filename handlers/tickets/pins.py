"""A spot on the map says where a matter is; which place it means is kept, the spot itself never."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context, Talk
from bot.texts import Text, Texts
from handlers.rules import pins
from handlers.tickets import opening, reach
from handlers.tickets.capability import tickets
from storage.places import Place, Places
from storage.tickets import Ticket, Tickets

HELD = timedelta(minutes=30)
"""How long somebody's next private report is of the place they named by a pin or a poster."""

_BREATH = timedelta(minutes=5)


class Say(Texts):
    """Words about spots."""

    moved = Text("好，#{no} 在{place}，记下了。")
    here = Text("好，您说的是{place}。是什么事？直接说，例如“楼道灯坏了”。")
    unknown = Text("这个位置附近没有我认识的楼。请说在哪一栋、几单元，例如“3栋2单元”。")


@tickets.event("pin")
def pinned(talk: Talk) -> str | None:
    """Where the matter is that somebody has just told of; in private also of the one they are about to tell of."""
    if talk.message.pin is None:
        return None
    asked = _asked(talk)
    ticket = asked or _just_reported(talk)
    place = _meant(talk, ticket)
    if ticket is None:
        return _about_to_tell(talk, place) if talk.message.private else None
    if place is None:
        return _ask(talk, ticket, again=asked is not None)
    talk.pending("tickets.place")
    if place.id != ticket.place_id:
        ticket = opening.move(talk, ticket, place, talk.person)
    line = Say.moved(no=ticket.id, place=talk.about(ticket)["place"])
    return line if talk.message.private else ""


@tickets.timer("here")
def forget(_context: Context, _payload: Mapping[str, Any]) -> None:
    """Half an hour has passed: the place is gone with its timer."""


def _about_to_tell(talk: Talk, place: Place | None) -> str:
    if place is None:
        return Say.unknown()
    talk.later("tickets.here", at=talk.now + HELD, key=talk.message.sender, place=place.id)
    return Say.here(place=Places(talk.db).full_name(place))


def _ask(talk: Talk, ticket: Ticket, *, again: bool) -> str | None:
    """One question in private; whoever was asked already is not asked in the group once more."""
    if not again:
        talk.ask(talk.person.id, "tickets.place", ticket=ticket.id)
        talk.whisper(Say.unknown())
        return None
    return Say.unknown() if talk.message.private else None


def _asked(talk: Talk) -> Ticket | None:
    """The matter whose place the speaker was asked for."""
    question = next(iter(talk.asked("tickets.place")), None)
    ticket = Tickets(talk.db).get(int(str(question.payload["ticket"]))) if question else None
    return ticket if ticket and ticket.is_open else None


def _just_reported(talk: Talk) -> Ticket | None:
    """The matter the speaker told of here a moment ago without saying where."""
    ticket = opening.latest_of(talk, _BREATH)
    mine = ticket and ticket.is_open and ticket.reporter_id == talk.person.id
    return ticket if ticket and mine and opening.is_unplaced(talk, ticket) else None


def _meant(talk: Talk, ticket: Ticket | None) -> Place | None:
    """The place next to the spot, of the matter's estate where there is a matter."""
    latitude, longitude = talk.message.pin or (0.0, 0.0)
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    known = reach.estate_of(talk, Places(talk.db).get(ticket.place_id)) if ticket else Places(talk.db).all()
    return pins.nearest(pins.Pin(latitude=latitude, longitude=longitude), known)
