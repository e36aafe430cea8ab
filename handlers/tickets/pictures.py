"""Pictures: one that belongs to a matter just reported joins it; one without words is asked about, in private."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context, Talk
from bot.texts import Text, Texts
from handlers.rules.hours import Hours
from handlers.tickets import opening
from handlers.tickets.capability import tickets
from handlers.tickets.hearing import home_of, voice_of
from storage.groups import Groups
from storage.journal import Journal
from storage.people import People
from storage.places import Places
from storage.reports import Reports
from storage.tickets import Ticket, Tickets

_JUST_NOW = timedelta(minutes=30)
_WAIT = timedelta(seconds=60)

_AT_MOST = 6
"""Pictures of one matter that are passed on: more of them show nothing new, and could be a flood."""


class Say(Texts):
    """Words about pictures."""

    what_is_it = Text(
        "收到您的一张照片。是要报修吗？在公共地方还是家里？回“公共 …”或“家里 …”（后面写是什么事），不是就回“不是报修”。"
    )
    what_exactly = Text("好。是什么事？例如“家里 天花板漏水”。")
    never_mind = Text("好的，照片我不留。")
    for_owner = Text("#{no} {matter}：{place}有人补了一张照片。")
    with_ticket = Text("照片已附到 #{no}，只给负责人看，不在群里转发。")


@tickets.event("picture")
def picture(talk: Talk) -> str | None:
    """Attach it to the matter it shows, or wait a minute for words."""
    if ticket := _fitting(talk):
        _hand_over(talk, ticket, talk.message.picture)
        return Say.with_ticket(no=ticket.id) if talk.message.private else None
    if talk.group is None and not talk.message.private:
        return None
    key = talk.message.sender
    payload = {"sender": key, "name": talk.message.signed, "room": talk.message.room}
    payload |= {"picture": talk.message.picture or ""}
    talk.later("tickets.picture", at=talk.now + _WAIT, key=key, **payload)
    return None


@tickets.timer("picture")
def no_words_came(context: Context, payload: Mapping[str, Any]) -> None:
    """Nobody said what the picture shows: ask, in private."""
    since = context.now - _WAIT * 2
    person = People(context.db).at(payload["sender"])
    report = Reports(context.db).latest_in(payload["room"], since, person.id) if person else None
    ticket = Tickets(context.db).get(report.ticket_id) if report else None
    if ticket:
        _hand_over(context, ticket, payload["picture"])
        return
    person = person or People(context.db).add(payload["name"], address=payload["sender"])
    context.tell(person.id, Say.what_is_it())
    context.ask(person.id, "tickets.shown", picture=payload["picture"], room=payload["room"])


@tickets.answer("shown")
def shown(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """家里 … / 公共 … / 不是报修."""
    text = talk.reading.plain.strip()
    if "不是" in text:
        talk.record("picture.dropped", by=talk.person)
        return Say.never_mind()
    kind = next((k for k in ("家里", "公共") if k in text), None)
    if kind is None:
        return None
    what = text.replace(kind, "", 1).strip(" ，,。") or payload.get("what", "")
    if len(what) < 2:
        talk.ask(talk.person.id, "tickets.shown", **{k: v for k, v in payload.items() if k != "asked_at"})
        return Say.what_exactly()
    group = Groups(talk.db).get(payload["room"])
    base = Places(talk.db).get(group.place_id) if group else home_of(talk)
    if base is None:
        return Say.what_exactly()
    answer = opening.raise_matter(
        talk, voice_of(talk, base, asked=True), talk.read(f"我家{what}" if kind == "家里" else what, forced=True)
    )
    newest = Tickets(talk.db).reported_by(talk.person.id, limit=1)
    if newest:
        _hand_over(talk, newest[0], payload["picture"])
    return answer


def _fitting(talk: Talk) -> Ticket | None:
    """The open matter last reported in this room."""
    report = Reports(talk.db).latest_in(talk.message.room, talk.now - _JUST_NOW)
    ticket = Tickets(talk.db).get(report.ticket_id) if report else None
    return ticket if ticket and ticket.is_open else None


def _hand_over(context: Context, ticket: Ticket, picture: str | None) -> None:
    """Only whoever answers for the matter sees it."""
    shown = sum(entry.verb == "ticket.pictured" for entry in Journal(context.db).of_ticket(ticket.id))
    if shown >= _AT_MOST:
        return
    context.record("ticket.pictured", ticket)
    if ticket.owner_id and picture:
        text = Say.for_owner(**context.about(ticket))
        context.tell(ticket.owner_id, text, ticket=ticket, picture=picture, within=Hours)
