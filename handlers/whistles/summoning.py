"""A department is called: told in private what, where, until when, and asked for an answer."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context
from bot.texts import Text, Texts
from handlers.rules.hours import Hours
from handlers.rules.whistling import Whistling
from storage.places import Place, Places
from storage.tickets import Ticket
from storage.whistles import Summons, Whistle, Whistles

_KEPT = timedelta(days=60)
"""How long an answer is waited for; silence goes one level up long before."""


class Say(Texts):
    """Words to a department."""

    summoned = Text(
        "{estate}吹哨：#{no} {matter}（{place}），请 {when} 到场。牵头：{lead}，{due} 前有结果。\n"
        "背景：{background}。\n"
        "请回“报到 {no} / 不归我 {no} 理由 / 改期 {no} 时间”。"
    )
    offer = Text("报到=报到 {no}")


def call(context: Context, ticket: Ticket, whistle: Whistle, called: list[Mapping[str, Any]], background: str) -> None:
    """Call each of them, and look for their answers in time."""
    place = Places(context.db).get(ticket.place_id)
    times = {"when": context.spell(whistle.meets_at), "due": context.spell(whistle.due_at), "lead": whistle.lead}
    line = Say.summoned(**context.about(ticket), **times, estate=_estate(context, place), background=background)
    for one in called:
        summons = Whistles(context.db).summon(ticket.id, one["department"], one["person"])
        wait_for(context, summons)
        context.tell(
            one["person"], line, ticket=ticket, within=Hours, offers=Say.offer(no=ticket.id), answers="whistles.call"
        )
    listen(context, ticket, whistle)


def wait_for(context: Context, summons: Summons) -> None:
    """The contact's answer is heard; another one later, too."""
    if summons.person_id:
        context.ask(summons.person_id, "whistles.call", within=_KEPT, summons=summons.id)


def listen(context: Context, ticket: Ticket, whistle: Whistle) -> None:
    """Silence goes one level up when its time is over."""
    table = context.ways(Whistling, Places(context.db).get(ticket.place_id))
    at = table.silence_ends(context.now, whistle.meets_at)
    context.later("whistles.silent", at=at, key=str(ticket.id), ticket=ticket.id)


def _estate(context: Context, place: Place) -> str:
    return (Places(context.db).estate_of(place) or Places(context.db).upwards(place)[-1]).name
