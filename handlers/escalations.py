"""Escalations: a matter that goes up takes its history along; its reporters hear so once, and tell nothing again."""

from bot.capability import Capability
from bot.context import Context
from bot.texts import Text, Texts
from handlers.rules import duty, standing
from handlers.rules.hours import Hours
from storage.journal import Entry, Journal
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.tickets import Ticket

escalations = Capability("escalations", title="逐级上报")

_UPWARDS = frozenset({"silent", "unreached", "refused", "bounced", "overtime"})
"""Why a matter is handed to somebody else, where that may be one level up."""

_NEXT_DOOR = frozenset({PlaceKind.UNIT, PlaceKind.BUILDING, PlaceKind.CLUSTER})
"""From one neighbour to the next: that is no news to the others."""

_HIGH = frozenset({PlaceKind.COUNTY, PlaceKind.STREET})


class Say(Texts):
    """Words about going up."""

    group = Text("#{no} {matter}（{place}）现在由{title} {name}跟进，前面说过的都带过去了，不用再说一遍。")
    private = Text("您报的 #{no} {matter}：现在由{title} {name}跟进，前面说过的都带过去了，您不用再说一遍。")
    linked = Text("#{no} {matter}（{place}）：再往上是{list}，需要出面时回“转 {no} 挂钩领导”。")


@escalations.follows_ticket("ticket.assigned")
def assigned(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Somebody of a higher level answers for it from now on."""
    silent = ticket.urgent or standing.is_confidential(ticket)
    if silent or entry.detail.get("why") not in _UPWARDS or not _is_higher(context, ticket, entry):
        return
    _name_the_linked(context, ticket, Places(context.db).get(ticket.level_id))
    if Journal(context.db).latest("ticket.raised", ticket.id) or ticket.price:
        return
    words = {"no": ticket.id, "matter": ticket.matter, **context.owner_of(ticket)}
    place = context.about(ticket)["place"]
    context.tell_reporters(ticket, group_line=Say.group(**words, place=place), private=Say.private(**words))
    context.record("ticket.raised", ticket, level=ticket.level_id)


def _is_higher(context: Context, ticket: Ticket, entry: Entry) -> bool:
    """Whether it has left the level of whoever had it before."""
    was = entry.detail.get("was")
    if not isinstance(was, int):
        return False
    around = context.duty_at(ticket.place_id)
    before = next((r for r in duty.rungs(around) if r.person_id == was), None)
    level = Places(context.db).get(ticket.level_id)
    if before is None or before.place.id == level.id or level.kind in _NEXT_DOOR:
        return False
    return level.covers(before.place)


def _name_the_linked(context: Context, ticket: Ticket, level: Place) -> None:
    """At the highest levels: who is linked to the place, for whoever answers there."""
    around = context.duty_at(ticket.place_id)
    rungs = [r for r in duty.linked(around) if r.person_id != ticket.owner_id]
    if level.kind in _HIGH and rungs and ticket.owner_id:
        names = "、".join(f"{r.title} {People(context.db).get(r.person_id).name}" for r in rungs)
        context.tell(ticket.owner_id, context.said(Say.linked, ticket, list=names), ticket=ticket, within=Hours)
