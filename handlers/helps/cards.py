"""The card of the five: who said it, how it was discussed, who did it, who was told, how it was judged."""

import re
from datetime import datetime

from bot.capability import Where
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.helps.capability import answered, helps, post_of
from handlers.rules import standing
from nlp import Reading
from storage.disputes import Disputes
from storage.groups import Groups
from storage.journal import Journal
from storage.outbox import Outbox
from storage.reports import Reports, households_of
from storage.tickets import DONE, State, Ticket, Tickets

_ALONE = re.compile(r"(?:[#＃] ?[DdＤ]?|[DdＤ])([0-9]{1,9})")


class Say(Texts):
    """The five lines, and what may stand in them."""

    card = Text(
        "#{no} {matter}（{place}）五事：\n听说事：{heard}\n请议事：{discussed}\n帮办事：{done}\n"
        "让知事：{told}\n邀评事：{judged}"
    )
    heard = Text("{when}起，{n} 户说了这件事")
    proxied = Text("，其中有邻居代报")
    alone = Text("由{post}直接办，不用另外商议")
    chain = Text("先后请{posts}商量由谁办")
    nobody = Text("还没有找到能办的人，已请管理员")
    together = Text("，和别处同样的事一起议")
    mediated = Text("请调解员私下谈")
    done_at = Text("{post}办的，{when}办好")
    doing = Text("{post}在办，{when}前办好")
    waits = Text("还在等人接")
    ended = Text("没有办：{state}")
    parted = Text("{post}请两边谈，没有谈成")
    groups = Text("{n} 个群里说了进展")
    private = Text("私下告诉了 {n} 位报的人")
    nobody_told = Text("还没有进展可说")
    good = Text("满意")
    fair = Text("基本满意")
    reopened = Text("，中间重新打开过 {n} 次")
    asked = Text("请报的人评过，还没有回")
    unjudged = Text("没有人评，到期办结，不算满意")
    moment = Text("{month}月{day}日{time}")
    too_early = Text("办好以后请报的人评")


@helps.command("五事", who=EVERYONE, also=("五事卡",), usage="五事 <编号>", examples=("五事 12",))
def card(talk: Talk, no: TicketNumber) -> str | None:
    """一张单的五事：听说事、请议事、帮办事、让知事、邀评事。"""
    ticket = talk.shown(no, standing.may_see)
    text = Say.card(
        **talk.about(ticket),
        heard=_heard(talk, ticket),
        discussed=_discussed(talk, ticket),
        done=_done(talk, ticket),
        told=_told(talk, ticket),
        judged=_judged(talk, ticket),
    )
    return answered(talk, ticket, text)


def _number_alone(reading: Reading) -> TicketNumber | None:
    """“#12”, and nothing else."""
    found = _ALONE.fullmatch(reading.plain.strip())
    return TicketNumber(int(found[1])) if found else None


@helps.listener(_number_alone, who=EVERYONE, where=Where.PRIVATE, examples=("#12",))
def card_of(talk: Talk, no: TicketNumber) -> str | None:
    """The same by the number alone."""
    return card(talk, no)


def _heard(talk: Talk, ticket: Ticket) -> str:
    reports = Disputes(talk.db).among(ticket, Reports(talk.db).of(ticket.id))
    proxied = Say.proxied() if Journal(talk.db).latest("ticket.proxied", ticket.id) else ""
    return Say.heard(when=_day(talk, ticket.opened_at), n=max(1, households_of(reports))) + proxied


def _discussed(talk: Talk, ticket: Ticket) -> str:
    if standing.is_confidential(ticket):
        return Say.mediated()
    entries = [e for e in Journal(talk.db).of_ticket(ticket.id) if e.verb in ("ticket.assigned", "ticket.taken")]
    asked = [e.detail.get("to") if e.verb == "ticket.assigned" else e.person_id for e in entries]
    posts = list(dict.fromkeys(post_of(talk, int(str(person_id))) for person_id in asked if person_id))
    together = Say.together() if ticket.parent_id or Tickets(talk.db).children_of(ticket) else ""
    if not posts:
        return Say.nobody()
    return (Say.chain(posts="、".join(posts)) if len(posts) > 1 else Say.alone(post=posts[0])) + together


def _done(talk: Talk, ticket: Ticket) -> str:
    post = post_of(talk, ticket.owner_id)
    if Disputes(talk.db).fell_through(ticket):
        return Say.parted(post=post)
    if ticket.state in DONE:
        return Say.done_at(post=post, when=_day(talk, ticket.done_at or ticket.closed_at or talk.now))
    if ticket.state in (State.TAKEN, State.PARTLY):
        return Say.doing(post=post, when=talk.spell(ticket.due_at))
    return (
        Say.waits()
        if standing.is_free(ticket) or ticket.state is State.QUEUED
        else Say.ended(state=talk.state_of(ticket))
    )


def _told(talk: Talk, ticket: Ticket) -> str:
    """Groups that heard a line about it, and those who reported it in private."""
    reports = Disputes(talk.db).among(ticket, Reports(talk.db).of(ticket.id))
    rooms = {report.room for report in reports if Groups(talk.db).get(report.room)}
    groups = [room for room in rooms if ticket.public and Outbox(talk.db).told(room, ticket.id)]
    people = {report.person_id for report in reports if report.room not in rooms or not ticket.public}
    parts = [Say.groups(n=len(groups))] if groups else []
    parts += [Say.private(n=len(people))] if people else []
    return "，".join(parts) or Say.nobody_told()


def _judged(talk: Talk, ticket: Ticket) -> str:
    again = sum(entry.verb == "ticket.reopened" for entry in Journal(talk.db).of_ticket(ticket.id))
    more = Say.reopened(n=again) if again else ""
    if ticket.score:
        return (Say.good() if ticket.score == "good" else Say.fair()) + more
    if ticket.state is State.CLOSED:
        return Say.unjudged() + more
    return (Say.asked() if ticket.state is State.REVIEW else Say.too_early()) + more


def _day(talk: Talk, moment: datetime) -> str:
    then = talk.local(moment)
    return Say.moment(month=then.month, day=then.day, time=f"{then:%H:%M}")
