"""To whom the pictures of a matter are shown: to whoever answers for it; of what was done, to who reported it."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from bot.context import Context, Talk
from bot.texts import Text, Texts
from handlers.rules.hours import Hours
from handlers.rules.retention import LIMITS
from storage.disputes import Disputes
from storage.groups import Groups
from storage.pictures import Pictures, Shown
from storage.reports import Reports
from storage.tickets import Ticket, Tickets

KEPT = LIMITS["pictures"]
"""How long a matter's pictures are kept."""

AT_MOST = 6
"""Pictures of one matter that are passed on: more of them show nothing new, and could be a flood."""


class Say(Texts):
    """Words to whoever answers for the matter."""

    for_reporter = Text("#{no} {matter}办理后的照片。")
    for_owner = Text("#{no} {matter}：{place}有人补了一张照片。")


def shown(talk: Talk) -> list[Shown]:
    """The picture of the message, where its wire can show it again."""
    message = talk.message
    if not message.picture:
        return []
    key = talk.message_key
    return [Shown(handle=message.picture, message_id=key, sender=message.sender, album=message.album)]


def kept(pictures: Iterable[Shown]) -> dict[str, Any]:
    """As they are written down in a question or under a timer; nothing where there are none."""
    written = [asdict(one) for one in pictures][:AT_MOST]
    return {"pictures": written} if written else {}


def read(payload: Mapping[str, Any]) -> list[Shown]:
    """What ``kept`` wrote down."""
    return [Shown(**one) for one in payload.get("pictures", ())]


def reported_now(talk: Talk) -> Ticket | None:
    """The matter that the message just heard opened or joined; else the newest of who speaks."""
    reports = Reports(talk.db).by_message(talk.message_key)
    if reports:
        return Tickets(talk.db).get(reports[-1].ticket_id)
    return next(iter(Tickets(talk.db).reported_by(talk.person.id, limit=1)), None)


def hand_over(context: Context, ticket: Ticket, pictures: Iterable[Shown]) -> None:
    """They belong to the matter from now on."""
    before = len(Pictures(context.db).of_ticket(ticket.id))
    for one in list(pictures)[: max(0, AT_MOST - before)]:
        if not Pictures(context.db).want(one, ticket.id, context.now, context.now + KEPT):
            continue
        context.record("ticket.pictured", ticket)
        if ticket.owner_id:
            text = Say.for_owner(**context.about(ticket))
            context.tell(ticket.owner_id, text, ticket=ticket, picture=one.handle, within=Hours)


def add_result(context: Context, ticket: Ticket, pictures: Iterable[Shown]) -> None:
    """What was done, as a picture: kept with the matter, and shown to those who reported it in private."""
    before = len(Pictures(context.db).of_ticket(ticket.id))
    voices = Disputes(context.db).among(ticket, Reports(context.db).of(ticket.id))
    alone = {r.person_id for r in voices if Groups(context.db).get(r.room) is None}
    for one in list(pictures)[: max(0, AT_MOST - before)]:
        if not Pictures(context.db).want(one, ticket.id, context.now, context.now + KEPT):
            continue
        context.record("ticket.pictured", ticket)
        for person_id in alone - {ticket.owner_id}:
            text = Say.for_reporter(no=ticket.id, matter=ticket.matter)
            context.tell(person_id, text, ticket=ticket, picture=one.handle, within=Hours)
