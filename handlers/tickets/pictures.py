"""Pictures: one that belongs to a matter just reported joins it; one without words is asked about, in private.

Several that came together are one report.  Nothing is fetched of a picture that belongs to no matter.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context, Talk
from bot.message import Kind
from bot.texts import Text, Texts
from handlers.tickets import opening, showing
from handlers.tickets.capability import tickets
from handlers.tickets.opening import voice_of
from storage.groups import Groups
from storage.journal import Entry, Journal
from storage.people import People
from storage.pictures import Pictures
from storage.places import Places
from storage.reports import Reports
from storage.tickets import Ticket, Tickets
from storage.timers import Timers

_JUST_NOW = timedelta(minutes=30)
_WAIT = timedelta(seconds=60)


class Say(Texts):
    """Words about pictures."""

    what_is_it = Text(
        "收到您的一张照片。是要报修吗？在公共地方还是家里？回“公共 …”或“家里 …”（后面写是什么事），不是就回“不是报修”。"
    )
    what_exactly = Text("好。是什么事？例如“家里 天花板漏水”。")
    never_mind = Text("好的，照片我不留。")
    of_result = Text("照片已附到 #{no}。办好了回“办结 {no}”。")
    of_done = Text("照片已附到 #{no}。")
    with_ticket = Text("照片已附到 #{no}，只给负责人看，不在群里转发。")


@tickets.event("picture")
def picture(talk: Talk) -> str | None:
    """Attach it to the matter it shows, or wait a minute for words."""
    shown = showing.shown(talk)
    if ticket := _of_album(talk):
        showing.hand_over(talk, ticket, shown)
        return None  # its album was answered with the first of it
    if ticket := _in_hand(talk):
        showing.add_result(talk, ticket, shown)
        return Say.of_result(no=ticket.id)
    if ticket := _just_done(talk):
        showing.add_result(talk, ticket, shown)
        return Say.of_done(no=ticket.id)
    if ticket := _fitting(talk):
        showing.hand_over(talk, ticket, shown)
        return Say.with_ticket(no=ticket.id) if talk.message.private else None
    if talk.group is None and not talk.message.private:
        return None
    key = talk.message.sender
    waiting = Timers(talk.db).get(f"tickets.picture:{key}")
    before = showing.read(waiting.payload) if waiting and waiting.payload["room"] == talk.message.room else []
    payload = {"sender": key, "name": talk.message.signed, "room": talk.message.room}
    talk.later("tickets.picture", at=talk.now + _WAIT, key=key, **payload, **showing.kept([*before, *shown]))
    return None


@tickets.follows_ticket("ticket.opened", "ticket.joined")
def with_words(context: Context, ticket: Ticket, entry: Entry) -> None:
    """A report that came with a picture of its own, or into an album whose pictures came before their words."""
    if not isinstance(context, Talk) or context.person.id != entry.person_id:
        return
    if context.message.kind is Kind.TEXT and context.message.picture:
        showing.hand_over(context, ticket, showing.shown(context))
    if not context.message.album:
        return
    if waiting := Timers(context.db).get(f"tickets.picture:{context.message.sender}"):
        together = [one for one in showing.read(waiting.payload) if one.album == context.message.album]
        if together:
            context.never_mind("tickets.picture", context.message.sender)
            showing.hand_over(context, ticket, together)


@tickets.follows_ticket("ticket.done", "ticket.advanced")
def with_result(context: Context, ticket: Ticket, entry: Entry) -> None:
    """“办好了” and a picture of it, in one message of whoever did it."""
    if isinstance(context, Talk) and entry.person_id == ticket.owner_id == context.person.id:
        showing.add_result(context, ticket, showing.shown(context))


@tickets.timer("picture")
def no_words_came(context: Context, payload: Mapping[str, Any]) -> None:
    """Nobody said what the picture shows: ask, in private."""
    since = context.now - _WAIT * 2
    person = People(context.db).at(payload["sender"])
    report = Reports(context.db).latest_in(payload["room"], since, person.id) if person else None
    ticket = Tickets(context.db).get(report.ticket_id) if report else None
    if ticket:
        showing.hand_over(context, ticket, showing.read(payload))
        return
    person = person or People(context.db).add(payload["name"], address=payload["sender"])
    context.tell(person.id, Say.what_is_it())
    context.ask(person.id, "tickets.shown", pictures=payload.get("pictures", []), room=payload["room"])


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
        talk.ask(talk.person.id, "tickets.shown", **payload)
        return Say.what_exactly()
    group = Groups(talk.db).get(payload["room"])
    base = Places(talk.db).get(group.place_id) if group else talk.likely_place(admin=False)
    if base is None:
        return Say.what_exactly()
    answer = opening.raise_matter(
        talk, voice_of(talk, base, asked=True), talk.read(f"我家{what}" if kind == "家里" else what, forced=True)
    )
    if ticket := showing.reported_now(talk):
        showing.hand_over(talk, ticket, showing.read(payload))
    return answer


def _of_album(talk: Talk) -> Ticket | None:
    """The ticket that others of the album went to."""
    message = talk.message
    number = Pictures(talk.db).ticket_of_album(message.album, message.sender) if message.album else None
    ticket = Tickets(talk.db).get(number) if number else None
    return ticket if ticket and ticket.is_open else None


def _in_hand(talk: Talk) -> Ticket | None:
    """The one matter that whoever sends it in private has in hand."""
    own = Tickets(talk.db).in_hand_of(talk.person.id) if talk.message.private and talk.person.id else []
    return own[0] if len(own) == 1 else None


def _just_done(talk: Talk) -> Ticket | None:
    """What whoever sends it in private has just called done: “办好了”, and then the picture of it."""
    if not talk.message.private or not talk.person.id:
        return None
    done = [e for e in Journal(talk.db).since("ticket.done", talk.now - _JUST_NOW) if e.person_id == talk.person.id]
    ticket = Tickets(talk.db).get(done[-1].ticket_id or 0) if done else None
    return ticket if ticket and ticket.owner_id == talk.person.id else None


def _fitting(talk: Talk) -> Ticket | None:
    """The open matter last reported in this room."""
    report = Reports(talk.db).latest_in(talk.message.room, talk.now - _JUST_NOW)
    ticket = Tickets(talk.db).get(report.ticket_id) if report else None
    return ticket if ticket and ticket.is_open else None
