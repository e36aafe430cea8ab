"""Whoever can act is called, circle after circle, until somebody says 我去."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.permission import HANDLERS, Permission
from bot.texts import Refused, Text, Texts
from bot.tickets import hand_to
from handlers.emergencies import lifelines, responders
from handlers.emergencies.capability import call, called_in_public, circle, emergencies, is_confided
from handlers.rules import duty, standing
from handlers.rules.ladder import Ladder
from storage.journal import Entry
from storage.people import People, Person
from storage.places import Places
from storage.tickets import State, Ticket, Tickets

_CALLS = 2
"""How often the wide circle is called: once, and once more."""

_GOING = Permission(f"{HANDLERS.label}、约好的邻居", lambda held, place: place is None or HANDLERS.allows(held, place))
"""In private also whom a neighbour chose; overheard in a group it is what people exclaim."""

_HANDED = frozenset({"passed", "refused", "bounced", "ended", "away", "found", "unreached", "parted"})
"""Why somebody else answers for a danger, where nobody else calls them."""


class Say(Texts):
    """Words to those who are called."""

    going = Text("{name}去了（#{no} {matter}，{place}）。")
    thanks = Text("好，注意自己的安全。#{no} {matter}（{place}）归您了，到了、打了电话都告诉我；险情过去了回“解除”。")
    coming = Text("{who}收到了，马上私下联系您。正在发生请先打110。")
    thanks_confided = Text("好，注意自己的安全。#{no}（{place}）归您了，只您知道：请私下联系本人，办好回“办结 {no}”。")
    handed = Text("急事 #{no} {matter}（{place}）现在归您，请马上看一下。能去回“我去”，已经有人在办就回“接 {no}”。")
    nobody = Text("#{no} {matter}（{place}）还没有人回应，请您马上看一下，并打电话叫人。能去回“我去”。")
    offer = Text("我去")
    none = Text("现在没有等人去的急事。")
    last = Text("我不再叫了，请直接打电话，直到有人到场。")


@emergencies.timer("widen")
def widen(context: Context, payload: Mapping[str, Any]) -> None:
    """Nobody went: everybody above is called."""
    ticket = Tickets(context.db).get(payload["ticket"])
    if ticket is None or ticket.state is not State.WAITING:
        return
    around = context.duty_at(ticket.place_id)
    rung = duty.after(duty.rungs(around), ticket.owner_id, around)
    if rung:
        told = ticket.told_at
        ticket = hand_to(context, ticket, rung.person_id, rung.place.id, why="silent", told_at=told)
    context.record("circle.widened", ticket, times=payload["times"])
    words = Say.nobody(**context.about(ticket)) + (Say.last() if payload["times"] == _CALLS else "")
    for person_id in circle(context, ticket, wide=True):
        call(context, person_id, words, ticket, offers=Say.offer())
    if payload["times"] < _CALLS:
        set_next(context, ticket, payload["times"] + 1)


@emergencies.follows_ticket("ticket.assigned")
def handed_on(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Somebody else answers for it now: at once, at any hour, for nobody is reminded of a danger."""
    owner = ticket.owner_id if entry.detail.get("why") in _HANDED and ticket.urgent and ticket.is_open else None
    if owner and owner != entry.person_id:
        context.tell(owner, context.said(Say.handed, ticket), ticket=ticket, offers=Say.offer())


@emergencies.command("我去", who=_GOING, where=Where.ANYWHERE, usage="我去", examples=("我去",))
def go(talk: Talk, note: str = "") -> str | None:
    """紧急的事您去现场，或去看求助的邻居。"""
    if lifelines.goes(talk):
        return None
    waiting = [t for t in talk.dangers(standing.is_awaited) if _may_go(talk, t)]
    if not waiting:
        if talk.message.private and not note:
            raise Refused(Say.none())
        return None
    ticket = waiting[-1]
    was = ticket.owner_id
    ladder = talk.ways(Ladder, Places(talk.db).get(ticket.place_id))
    values = {"state": State.TAKEN, "owner_id": talk.person.id, "due_at": talk.now + ladder.finish_within(True)}
    ticket = Tickets(talk.db).change(ticket, **values)
    talk.record("ticket.taken", ticket, by=talk.person, was=was, going=True)
    _tell_going(talk, ticket, talk.person)
    if is_confided(talk, ticket):
        talk.tell(ticket.reporter_id, Say.coming(who=called_in_public(talk, talk.person.id)), ticket=ticket)
        talk.whisper(Say.thanks_confided(no=ticket.id, place=talk.about(ticket)["place"]))
        return None
    talk.whisper(Say.thanks(**talk.about(ticket)))
    if note:
        responders.tell_responders(talk, ticket, note)
    return None


@emergencies.follows_ticket("ticket.taken")
def taken(context: Context, ticket: Ticket, entry: Entry) -> None:
    """“接” to an alarm: the others who were called hear of it just so."""
    if ticket.urgent and not entry.detail.get("going") and not is_confided(context, ticket):
        _tell_going(context, ticket, People(context.db).get(entry.person_id or 0))


def _tell_going(context: Context, ticket: Ticket, person: Person) -> None:
    for person_id in circle(context, ticket) - {person.id}:
        context.tell(person_id, Say.going(name=person.name, **context.about(ticket)), ticket=ticket)


def set_next(context: Context, ticket: Ticket, times: int) -> None:
    """Call the next circle, should nobody go."""
    wait = context.ways(Ladder, Places(context.db).get(ticket.place_id)).widen
    at = context.now + timedelta(minutes=wait)
    context.later("emergencies.widen", at=at, key=str(ticket.id), ticket=ticket.id, times=times)


def _may_go(talk: Talk, ticket: Ticket) -> bool:
    """What one officer was told in confidence is theirs alone to go to."""
    place = Places(talk.db).get(ticket.place_id)
    return not is_confided(talk, ticket) or standing.may_take(ticket, place, talk.person.id, talk.roles)
