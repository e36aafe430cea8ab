"""Whoever came second is offered what is most like it and free; where nothing is, the next that comes, once."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from bot.context import Context, Talk
from bot.texts import Text, Texts
from handlers.handling.capability import handling
from handlers.rules import claims, standing
from handlers.rules.hours import Hours
from storage.people import People
from storage.places import Place, Places
from storage.roles import Holding, Roles
from storage.tickets import Ticket, Tickets

_LOOKS = timedelta(minutes=20)
"""How often what is free is looked for; whoever answers for the house was asked first, and has had that long."""

_WAITS = timedelta(days=1)


class Say(Texts):
    """Words to whoever came second."""

    instead = Text("还没人接的有 #{no} {matter}（{place}），愿意就回“认领 {no}”。")
    nothing = Text("现在没有别的在等人，一天里有了我先告诉您。")
    next = Text("您上次没赶上。现在有 #{no} {matter}（{place}）在等人，愿意就回“认领 {no}”，不方便不用回。")
    offer = Text("认领 {no}")


def instead(talk: Talk, ticket: Ticket, place: Place) -> str:
    """What else is free, most like the one that is gone; else the speaker waits for the next."""
    if other := claims.most_alike(ticket, place, _free(talk, place, talk.person.id, talk.roles)):
        return talk.said(Say.instead, other)
    _look_again(talk, talk.person.id, ticket.id, (talk.now + _WAITS).timestamp())
    return Say.nothing()


@handling.timer("next")
def offer_next(context: Context, payload: Mapping[str, Any]) -> None:
    """Offer what has come since, to whoever may still take it and has room for it; after a day no more."""
    person_id, gone = payload["person"], Tickets(context.db).get(payload["ticket"])
    roles = Roles(context.db).of(person_id, context.now)
    if gone is None or not roles or context.now.timestamp() > payload["until"]:
        return
    place = Places(context.db).get(gone.place_id)
    free = _free(context, place, person_id, roles) if _has_room(context, person_id, place) else []
    other = claims.most_alike(gone, place, [(t, at) for t, at in free if t.opened_at <= context.now - _LOOKS])
    if other is None:
        _look_again(context, person_id, gone.id, payload["until"])
        return
    words, offers = context.said(Say.next, other), context.said(Say.offer, other)
    context.tell(person_id, words, ticket=other, within=Hours, offers=offers)


def _look_again(context: Context, person_id: int, number: int, until: float) -> None:
    at, key = context.now + _LOOKS, str(person_id)
    context.later("handling.next", at=at, key=key, person=person_id, ticket=number, until=until)


def _has_room(context: Context, person_id: int, place: Place) -> bool:
    """Whether the person is there, and may take on one more."""
    here = People(context.db).free([person_id], context.now)
    return bool(here) and len(Tickets(context.db).in_hand_of(person_id)) < context.ways(claims.Load, place).person


def _free(context: Context, place: Place, person_id: int, roles: Sequence[Holding]) -> list[tuple[Ticket, Place]]:
    """What waits in the same estate and these may take; not what they were asked for themselves."""
    inside = Places(context.db).inside(Places(context.db).estate_of(place) or place)
    places = {p.id: p for p in inside}
    free = [(one, places[one.place_id]) for one in Tickets(context.db).unclaimed_in(places)]
    return [(t, at) for t, at in free if t.owner_id != person_id and standing.may_take(t, at, person_id, roles)]
