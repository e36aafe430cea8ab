"""Taking back: 撤回, 不是, and a message recalled in the chat; recalled words are erased at once."""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Any

from bot import looks
from bot.capability import Capability, Where
from bot.context import Talk, message_key
from bot.grammar import TicketNumber
from bot.message import Audience
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rules import orders, phrases, standing
from handlers.rules.hours import Hours
from nlp import Reading, cues
from storage.broadcasts import Broadcasts
from storage.corrections import Corrections
from storage.disputes import Disputes
from storage.erasing import forget_words
from storage.heard import Heard
from storage.journal import Journal
from storage.pictures import Pictures
from storage.places import Places
from storage.questions import Questions
from storage.reports import Reports, households_of
from storage.tickets import State, Ticket, Tickets
from storage.timers import Timers
from storage.visits import APART, CareFiles

withdrawals = Capability("withdrawals", title="撤回")

_SLIP = timedelta(minutes=10)
_NOTICE = timedelta(hours=2)
_LATELY = timedelta(days=7)


class Say(Texts):
    """Words about what is taken back."""

    which = Text("要撤哪一张？请带上编号，例如“撤回 12”。")
    not_yours = Text("没有 #{no} 这张单，或者它不是您报的，也不归您管。")
    no_state = Text("#{no} 现在是“{state}”，不用撤了。")
    gone = Text("好，#{no} 已撤回，不再麻烦人了。")
    others = Text("好，您这一份不算了。#{no} 还有别家也报了，照常办。")
    told = Text("您报的 #{no} {matter}已由{title} {name}撤销。还需要办，请再说一次。")
    owner = Text("#{no} {matter}（{place}）已撤回，不用去了。")
    owner_erased = Text("#{no} {matter}（{place}）：原消息已被本人撤回，原话我已删掉。")
    not_sent = Text("好，通知没有发，一个群也没收到。")
    not_whistled = Text("好，不吹了，谁也没通知。")
    not_closed = Text("好，一张单也没有关。")
    offer_wanted = Text("要 / 不要")
    asked = Text("您撤回的原话我已删掉。#{no} 已经请{who}去办。还需要吗？回“要 / 不要”。不要我就撤。")
    on_the_way = Text("您撤回的原话我已删掉。#{no} {who}已经出发。还需要吗？回“要 / 不要”。不要我就撤。")
    alone = Text("您撤回的原话我已删掉。#{no} 还登记着。还需要吗？回“要 / 不要”。不要我就撤。")
    said = Text("您撤回了，#{no} 里您写给调解的话我都删了，没有给人看过。想说的可以再写。")
    said_and_read = Text("您撤回了，#{no} 里您写给调解的话我都删了；调解的人看过的，收不回来。想说的可以再写。")
    goes_on = Text("好，#{no} 照常办。")


def _denial(reading: Reading) -> Reading | None:
    return reading if phrases.denies_matter(reading.plain) else None


@withdrawals.command(
    "撤回",
    "取消",
    "不是",
    "不用了",
    who=EVERYONE,
    where=Where.ANYWHERE,
    also=(
        "撤销",
        "取消报修",
        "撤单",
        "不用修了",
        "不用来了",
        "不用管了",
        "不报了",
        "撤了",
        "撤掉",
        "算了撤掉",
        "取消了",
    ),
    usage="撤回 [编号]",
    examples=("撤回 12", "不是"),
)
def take_back(talk: Talk, no: TicketNumber | None = None) -> str | None:
    """报错了、不需要了：撤回您报的事。"""
    if no is None and talk.message.private and orders.unsays(talk.reading.plain) and _ordered_last(talk):
        return None  # another capability hears what it is of
    if no is None and talk.message.private and (draft := talk.pending("broadcasts.draft")):
        talk.record("draft.dropped", by=talk.person, broadcast=draft["no"])
        return Say.not_sent()
    if no is None and talk.message.private and talk.pending("whistles.draft"):
        talk.record("draft.dropped", by=talk.person)
        return Say.not_whistled()
    if no is None and talk.message.private and talk.pending("closings.all"):
        talk.record("closing.dropped", by=talk.person)
        return Say.not_closed()
    ticket = Tickets(talk.db).get(no) if no is not None else _latest(talk)
    if ticket is None:
        if talk.message.private:
            raise Refused(Say.which() if no is None else Say.not_yours(no=no))
        return None
    place = Places(talk.db).get(ticket.place_id)
    if not standing.may_cancel(ticket, place, talk.person.id, talk.roles):
        raise Refused(Say.not_yours(no=ticket.id))
    if not standing.may_become(ticket.state, State.WITHDRAWN):
        raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    if ticket.reporter_id == talk.person.id and households_of(Reports(talk.db).of(ticket.id)) > 1:
        Reports(talk.db).settle(ticket.id, talk.person.id)
        talk.record("report.withdrawn", ticket, by=talk.person)
        return Say.others(no=ticket.id)
    _withdraw(talk, ticket)
    if ticket.reporter_id == talk.person.id and ("不是" in talk.message.text or _denial(talk.reading)):
        talk.record("ticket.denied", ticket, by=talk.person)
    return Say.gone(no=ticket.id)


@withdrawals.listener(_denial, who=EVERYONE, examples=("搞错了，不是报修",))
def deny(talk: Talk, _reading: Reading) -> str | None:
    """The same in a whole sentence, about what the speaker reported just now."""
    ticket = _latest(talk)
    return take_back(talk, TicketNumber(ticket.id)) if ticket else None


@withdrawals.event("recall")
def recalled(talk: Talk) -> str | None:
    """A message is gone from the chat: its words leave our records in the same moment."""
    if talk.message.refers is None:
        return None
    key = message_key(talk.message.channel, talk.message.refers)
    _forget_doubts(talk, key)
    _forget_pictures(talk, key)
    _forget_questions(talk)
    _forget_said(talk, key)
    reported = [*Reports(talk.db).by_message(key), *Reports(talk.db).by_message(f"{APART}{key}")]
    if not reported and key not in Heard(talk.db):
        Heard(talk.db).add(key, talk.now)  # should the words come in only now, they are not heard
    Corrections(talk.db).take_back(key, talk.person.id)
    CareFiles(talk.db).unvisit(key, talk.person.id)
    talk.erase_traces()
    for report in reported:
        ticket = Tickets(talk.db).get(report.ticket_id)
        if ticket is None or report.person_id != talk.person.id:
            continue
        before = Journal(talk.db).latest("message.recalled", ticket.id)
        if mine := ticket.reporter_id == report.person_id:
            words, ticket = ticket.words, Tickets(talk.db).change(ticket, words="")
            forget_words(talk.db, ticket.id, partial(_repeats, words))
        talk.record("message.recalled", ticket, by=talk.person)
        if mine and ticket.is_open and before is None:
            _after_recall(talk, ticket)
    return None


@withdrawals.answer("wanted")
def wanted(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """要 / 不要."""
    ticket = Tickets(talk.db).get(payload["ticket"])
    if ticket is None:
        return None
    answer = cues.answer(talk.reading, "(?:还是?|当然|肯定)?(?:需?要|得)(?:修|办|处理|来|继续)?")
    if answer is False:
        if standing.may_become(ticket.state, State.WITHDRAWN):
            _withdraw(talk, ticket)
        return Say.gone(no=ticket.id)
    return Say.goes_on(no=ticket.id) if answer else None


def _after_recall(talk: Talk, ticket: Ticket) -> None:
    """Nobody acts yet: withdrawn.  Somebody does: whoever answers for it learns it, the person is asked once."""
    if Journal(talk.db).latest("ticket.confided", ticket.id):
        return  # what is told of violence at home is another capability's
    if ticket.state is State.WAITING and not ticket.public:
        _withdraw(talk, ticket)
        return
    if ticket.owner_id:
        talk.tell(ticket.owner_id, Say.owner_erased(**talk.about(ticket)), ticket=ticket, within=Hours)
    owner = talk.owner_of(ticket, Audience.PRIVATE)
    who = owner["title"] or owner["name"]
    words = Say.on_the_way if ticket.state is not State.WAITING else Say.asked
    line = words(no=ticket.id, who=who) if who else Say.alone(no=ticket.id)
    talk.ask(ticket.reporter_id, "withdrawals.wanted", ticket=ticket.id)
    talk.tell(ticket.reporter_id, line, ticket=ticket, offers=Say.offer_wanted(), answers="withdrawals.wanted")


def _withdraw(talk: Talk, ticket: Ticket) -> None:
    was_told = ticket.told_at is not None
    ticket = Tickets(talk.db).change(ticket, state=State.WITHDRAWN, closed_at=talk.now)
    talk.record("ticket.withdrawn", ticket, by=talk.person)
    if ticket.owner_id and was_told and ticket.owner_id != talk.person.id:
        talk.tell(ticket.owner_id, Say.owner(**talk.about(ticket)), ticket=ticket, within=Hours)
    if ticket.reporter_id != talk.person.id:
        by = {"title": talk.roles[0].title if talk.roles else "", "name": talk.person.name}
        line = Say.told(no=ticket.id, matter=ticket.matter, **by)
        talk.tell_reporters(ticket, group_line=line, private=line, told={talk.person.id})


def _ordered_last(talk: Talk) -> bool:
    """Whether a notice is the last thing that the speaker ordered, and no report."""
    notice = Broadcasts(talk.db).ordered_last(talk.person.id, talk.now - _NOTICE) if talk.person.id else None
    at = (notice.sent_at or notice.made_at) if notice else talk.now
    return notice is not None and Reports(talk.db).latest_in(talk.message.room, at, talk.person.id) is None


def _latest(talk: Talk) -> Ticket | None:
    """What the speaker reported just now in this group, or lately in private; a danger only where it came last."""
    if not talk.person.id:
        return None
    within, room = (_LATELY, None) if talk.message.private else (_SLIP, talk.message.room)
    numbers = Reports(talk.db).tickets_of(talk.person.id, talk.now - within, room)
    found = [Tickets(talk.db).get(number) for number in numbers]
    latest = next((t for t in found if t and t.is_open and t.reporter_id == talk.person.id), None)
    return None if latest and latest.urgent and latest.id != numbers[0] else latest


def _repeats(words: str, text: str) -> bool:
    return looks.repeats(text, words)


def _forget_questions(talk: Talk) -> None:
    """Words that wait for the place they are about are not kept past the message."""
    for question in Questions(talk.db).open_for(talk.person.id, talk.now) if talk.person.id else ():
        if question.name in ("tickets.where", "tickets.apart", "wishes.publish"):
            Questions(talk.db).close(question)


def _forget_said(talk: Talk, key: str) -> None:
    """What a party wrote for a mediator goes, all of it; what the mediator has read already is owned up to."""
    side = Disputes(talk.db).told_in(talk.person.id, key) if talk.person.id else None
    if side is None:
        return
    Disputes(talk.db).note(side, words="", lent=False)
    if side.lent:
        forget_words(talk.db, side.ticket_id, partial(_repeats, side.words))
    talk.pending("disputes.leave")
    talk.erase_traces()
    words = Say.said_and_read if side.lent else Say.said
    talk.tell(side.person_id, words(no=side.ticket_id), ticket=Tickets(talk.db).get(side.ticket_id))


def _forget_doubts(talk: Talk, key: str) -> None:
    """A leader's question that quotes the message is erased with it."""
    Questions(talk.db).drop("broadcasts.offer", key=key)
    for question in Questions(talk.db).named("tickets.doubt"):
        items = question.payload["items"]
        gone = {"key": key, "sender": talk.message.sender}
        if isinstance(items, list) and any(gone.items() <= item.items() for item in items):
            Questions(talk.db).close(question)
            left = [item for item in items if item["key"] != key]
            if left:
                talk.ask(question.person_id, "tickets.doubt", items=left)
            talk.record("doubt.recalled", by=talk.person)


def _forget_pictures(talk: Talk, key: str) -> None:
    """Whatever is kept of the message's picture, or waits for words, is gone with it."""
    sender = talk.message.sender
    Pictures(talk.db).take_back(key, sender)
    gone = {"message_id": key, "sender": sender}
    waiting = Timers(talk.db).get(f"tickets.picture:{sender}")
    if waiting and (left := _without(waiting.payload, gone)) is not None:
        talk.never_mind("tickets.picture", sender)
        if left:
            payload = {**waiting.payload, "pictures": left}
            talk.later("tickets.picture", at=waiting.due_at, key=sender, **payload)
    for question in Questions(talk.db).named("tickets.shown"):
        left = _without(question.payload, gone)
        if left:
            Questions(talk.db).rewrite(question, {**question.payload, "pictures": left})
        elif left is not None:
            Questions(talk.db).close(question)
    for question in Questions(talk.db).named("tickets.where"):
        if (left := _without(question.payload, gone)) is not None:
            Questions(talk.db).rewrite(question, {**question.payload, "pictures": left})


def _without(payload: Mapping[str, Any], gone: Mapping[str, str]) -> list[Mapping[str, str]] | None:
    """The pictures that are left; None where nothing was taken away."""
    kept = payload.get("pictures", [])
    left = [one for one in kept if not gone.items() <= one.items()]
    return left if len(left) < len(kept) else None
