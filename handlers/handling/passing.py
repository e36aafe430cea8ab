"""转 / 不归我: somebody else is accountable; giving back costs nothing, and what nobody wants is followed up."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.capability import Where
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import HANDLERS, HELPERS
from bot.texts import Refused, Text, Texts, punctuated
from handlers.handling import histories, impasses, unjoined
from handlers.handling.capability import handling, mine
from handlers.handling.impasses import assign, named
from handlers.handling.skills import skilled
from handlers.rules import duty, phrases, routing, standing
from handlers.rules.hours import Hours
from nlp import Reading, cues
from nlp.labels import Act
from storage.claims import Claims
from storage.duties import Duties, Duty
from storage.journal import Journal
from storage.people import People
from storage.places import Places
from storage.remarks import PASSED
from storage.roles import Holding, Role
from storage.tickets import State, Ticket, Tickets

_TAIL = re.compile(r"(?:去|来|帮忙|办|处理|弄|看看|负责|[吧了啊呢]){1,4}$")
_REASON = 60
"""Letters of a reason; what is longer is about something else."""


class Say(Texts):
    """Words about who has it next, and why."""

    no_state = Text("#{no} 现在是“{state}”，不能转也不用退。")
    passed = Text("好，#{no} 转给{title} {name}。")
    passed_why = Text("好，#{no} 转给{title} {name}，原因记下了：{why}。")
    to_whom = Text("转给谁？例如“转 {no} 物业”或“转 {no} 姓名”。")
    nobody = Text("这里没有找到“{whom}”。可以写职务（物业、楼长、网格员、支部书记、调解员）或姓名。")
    given_back = Text("好，记下了：{why}。#{no} 另请{title} {name}，不算您的退单。")
    given_back_bare = Text("好，#{no} 另请{title} {name}，不算您的退单。")
    why = Text("为什么退？回一句，我转告接手的人。")
    released = Text("好，#{no} 还回去了，另请{title} {name}，没有关系。")
    offered_again = Text("好，心愿 #{no} 放回去，再问问别的邻居，谢谢您。")
    declined = Text("好，没关系，#{no} 另请别的师傅，不算您的退单。")
    explained = Text("好，转告了：{why}。")
    told = Text("#{no} {matter}：{title}退回时说：{why}。")


@handling.command(
    "转",
    "转派",
    "转单",
    "交办",
    who=HANDLERS,
    also=("转给", "派给", "交给", "转交", "转办", "交办给", "转派给", "转办给"),
    usage="转 <编号> <谁或类别> [原因]",
    examples=("转 12 物业", "转 12 政务"),
)
def pass_on(talk: Talk, no: TicketNumber | None = None, whom: str = "") -> str:
    """转给别人负责：写职务、姓名，或一个类别（政务、供电），可以写原因。"""
    ticket = mine(talk, no, "转")
    if not ticket.is_open:
        raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    if not whom:
        raise Refused(talk.said(Say.to_whom, ticket))
    whom = whom.strip().removeprefix("给").strip()
    word, _, why = (part.strip() for part in whom.partition(" "))
    rung = _someone(talk, ticket, whom) if not why else None
    rung = rung or _someone(talk, ticket, word, exactly=bool(why)) or _by_category(talk, ticket, word)
    rung = rung or _someone(talk, ticket, whom) or _someone(talk, ticket, _TAIL.sub("", whom))
    if rung is None:
        if said := unjoined.instead(talk, ticket, (whom, word)):
            return said
        raise Refused(Say.nobody(whom=whom))
    assign(talk, ticket, rung, why="passed")
    histories.note(talk, ticket, PASSED, why)
    words = {"no": ticket.id, **named(talk, rung)}
    return talk.worded(Say.passed_why, ticket)(**words, why=why) if why else talk.worded(Say.passed, ticket)(**words)


@handling.command(
    "不归我",
    "退单",
    "退",
    "不是我的",
    "退办",
    who=HELPERS,
    also=("不归我管", "不是我管", "不该我管", "不归我们管", "不是我的事", "不关我事", "办不了", "干不了", "处理不了"),
    usage="不归我 [编号] [原因]",
    examples=("退单 12 主管道，要物业修",),
)
def give_back(talk: Talk, no: TicketNumber | None = None, why: str = "") -> str:
    """不该您办的退回来，写一句原因；不算您的不是。"""
    ticket = mine(talk, no, "不归我")
    if not ticket.is_open:
        raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    if standing.is_wish(ticket):
        return _offer_again(talk, ticket)
    if ticket.owner_id == talk.person.id and Claims(talk.db).of(ticket.id):
        return _release(talk, ticket, why[:_REASON])
    if ticket.price and ticket.state is State.WAITING and ticket.owner_id == talk.person.id and _provides(talk):
        return _decline(talk, ticket)
    return _refuse(talk, ticket, why[:_REASON])


@handling.answer("reason")
def explain(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """One sentence, for whoever has it now."""
    ticket, said = Tickets(talk.db).get(payload["ticket"]), talk.reading.plain.strip("，, 。")
    if ticket is None or not 1 < len(said) <= _REASON or talk.reading.act is Act.OPEN:
        return None
    if cues.agrees(talk.reading) or cues.declines(talk.reading):
        return None
    at = datetime.fromisoformat(payload["at"]) if "at" in payload else None
    why = histories.note(talk, ticket, payload.get("verb", "ticket.refused"), punctuated(said), at)
    if ticket.owner_id and ticket.owner_id != talk.person.id:
        title = standing.post_at(Places(talk.db).get(ticket.place_id), talk.roles)
        line = talk.said(Say.told, ticket, title=title, why=why)
        talk.tell(ticket.owner_id, line, ticket=ticket, within=Hours)
    return Say.explained(why=why)


def _provides(talk: Talk) -> bool:
    return any(h.role is Role.PROVIDER for h in talk.roles)


def _refuse(talk: Talk, ticket: Ticket, why: str) -> str:
    """Whoever comes next on the ladder has it, and nobody who has given it back before."""
    had = ticket.state
    ticket = Tickets(talk.db).change(ticket, refusals=ticket.refusals + 1, state=State.WAITING)
    talk.record("ticket.refused", ticket, by=talk.person, times=ticket.refusals, had=had)
    why = histories.note(talk, ticket, "ticket.refused", why)
    gone = duty.refusers(Journal(talk.db).of_ticket(ticket.id)) | {talk.person.id}
    around = duty.without(Duties(talk.db).for_ticket(ticket, talk.now), gone)
    meant = _named_in(talk, ticket, why, around)
    rung = meant or _next(talk, ticket, around, seen=had is not State.WAITING)
    if rung is None or ticket.refusals == impasses.TWICE:
        rung = impasses.sound(talk, ticket, around, rung)
    else:
        assign(talk, ticket, rung, why="passed" if meant else "refused")
    if rung is None:
        return impasses.stays(talk, ticket)
    words = {"no": ticket.id, **named(talk, rung)}
    if why:
        return talk.worded(Say.given_back, ticket)(**words, why=why)
    return talk.worded(Say.given_back_bare, ticket)(**words) + _ask_why(talk, ticket, "ticket.refused")


def _offer_again(talk: Talk, ticket: Ticket) -> str:
    """A wish is nobody's duty: it goes back to everybody."""
    Claims(talk.db).end(ticket.id)
    talk.record("wish.returned", ticket, by=talk.person)
    return talk.said(Say.offered_again, ticket)


def _decline(talk: Talk, ticket: Ticket) -> str:
    """Whoever was called for an order has not come yet: another one is called, and it costs what it costs."""
    talk.record("order.declined", ticket, by=talk.person)
    return talk.worded(Say.declined, ticket)(no=ticket.id)


def _refusal(reading: Reading) -> Reading | None:
    return reading if phrases.refuses(reading.plain) else None


@handling.listener(_refusal, who=HELPERS, where=Where.PRIVATE, examples=("不是我能干的 主管道堵了 退",))
def give_back_in_words(talk: Talk, reading: Reading) -> str | None:
    """The same without the command."""
    if not Tickets(talk.db).in_hand_of(talk.person.id) and not Tickets(talk.db).waiting_for(talk.person.id):
        return None
    return give_back(talk, None, punctuated(phrases.reason(reading.plain)))


def _ask_why(talk: Talk, ticket: Ticket, verb: str) -> str:
    """One sentence may follow; of a quarrel nothing is kept."""
    if standing.is_confidential(ticket):
        return ""
    talk.ask(talk.person.id, "handling.reason", ticket=ticket.id, verb=verb, at=talk.now.isoformat())
    return Say.why()


def _release(talk: Talk, ticket: Ticket, why: str) -> str:
    """What was claimed goes back to whoever is on duty; that is no refusal."""
    Claims(talk.db).end(ticket.id)
    around = duty.without(Duties(talk.db).for_ticket(ticket, talk.now), {talk.person.id})
    rung = duty.first(duty.ladder(talk.ways, ticket, around), around)
    talk.record("ticket.released", ticket, by=talk.person)
    histories.note(talk, ticket, "ticket.released", why)
    if rung:
        assign(talk, ticket, rung, why="refused")
    elif (rung := impasses.sound(talk, ticket, around, None)) is None:
        raise Refused(Say.nobody(whom=Role.BUILDING_LEADER))
    released = Say.released(no=ticket.id, **named(talk, rung))
    return released if why else released + _ask_why(talk, ticket, "ticket.released")


def _next(talk: Talk, ticket: Ticket, around: Duty, *, seen: bool) -> duty.Rung | None:
    """The next one up; what was ordered and, once ``seen``, is not the provider's work is the property company's."""
    rung = duty.after(duty.ladder(talk.ways, ticket, around), talk.person.id, around)
    if ticket.price and seen:
        rung = duty.holding(around, Role.PROPERTY) or rung
    return rung


def _named_in(talk: Talk, ticket: Ticket, why: str, around: Duty) -> duty.Rung | None:
    """Whose it is, where the reason says so and they have not given it back before: “找物业”."""
    posts = [] if standing.is_confidential(ticket) else phrases.names_post(why)
    found = (_someone(talk, ticket, post, exactly=True) for post in posts)
    return next((rung for rung in found if rung and rung.person_id in around.free), None)


def _by_category(talk: Talk, ticket: Ticket, word: str) -> duty.Rung | None:
    """“政务” goes where the table of the place sends such matters."""
    subject = routing.category(word)
    if subject is None or word in frozenset(Role) or standing.is_confidential(ticket):
        return None
    around = duty.without(Duties(talk.db).for_ticket(ticket, talk.now), {talk.person.id})
    posts = routing.posts_asked_for(talk.ways, around.upwards[0], subject)
    others = [s for s in Duties(talk.db).on_points(around.upwards, talk.now) if s.person_id != talk.person.id]
    return duty.of_posts(around, posts, others)


def _someone(talk: Talk, ticket: Ticket, whom: str, *, exactly: bool = False) -> duty.Rung | None:
    """Whoever that post or name means for the ticket's place, the nearest first; several of one post in turn."""
    around = duty.without(Duties(talk.db).for_ticket(ticket, talk.now), {talk.person.id})
    near = sorted(around.holdings, key=lambda h: (-len(h.place_path), h.deputy, h.id))
    there = [h for h in near if h.person_id in around.free]
    if standing.is_confidential(ticket):
        there = [h for h in there if h.role in standing.MEDIATING]
    for said_so in (_is,) if exactly else (_is, _is_spoken_of):
        meant = [h for h in there if said_so(whom, People(talk.db).get(h.person_id).name, h)]
        alike = [h for h in meant if (h.place_id, h.title) == (meant[0].place_id, meant[0].title)]
        if alike:
            place = Places(talk.db).get(alike[0].place_id)
            chosen = talk.next_in_turn([h.person_id for h in alike], around.upwards[0], within=Hours)
            return duty.Rung(person_id=chosen, place=place, title=alike[0].title, deputy=alike[0].deputy)
    return None if standing.is_confidential(ticket) else skilled(talk, around, whom)


def can_have(talk: Talk, ticket: Ticket, whom: str) -> bool:
    """Whether somebody of that name or post, or for that category, is there for it."""
    return (_someone(talk, ticket, whom, exactly=True) or _by_category(talk, ticket, whom)) is not None


def _is(whom: str, name: str, holding: Holding) -> bool:
    return whom in (name, holding.role, holding.post, holding.title)


def _is_spoken_of(whom: str, name: str, holding: Holding) -> bool:
    """“水电班老陈吧”, “网格员小林处理一下”: the name stands among other words."""
    return len(name) > 1 and name in whom
