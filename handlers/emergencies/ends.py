"""Over: said by those alone who may; a false alarm; and what is to be learnt of it, the next morning."""

import re
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from bot.context import Context, Talk
from bot.grammar import TicketNumber
from bot.permission import ADMIN, GRID_WORKER, LEADER, PROPERTY, has
from bot.texts import Refused, Text, Texts
from handlers.emergencies import modes, responders
from handlers.emergencies.capability import (
    called_in_public,
    circle,
    danger_of,
    emergencies,
    groups_that_heard,
    is_confided,
    is_soft,
)
from handlers.rules import standing
from handlers.rules.ladder import Ladder
from handlers.rules.numbers import Numbers
from storage.groups import Groups, Purpose
from storage.journal import Entry, Journal
from storage.outbox import Cause
from storage.places import Places
from storage.reports import Reports
from storage.roles import Role
from storage.tickets import State, Ticket, Tickets

_SERVICES = ("燃气公司", "消防", "公安", "派出所", "民警", "急救", "电梯公司", "维保单位", "供电", "供水", "物业")
_TOLD = re.compile(r"[了没已是]|不用|平安")
"""Signs that somebody tells how it ended, and names nobody who declared it."""

_MORNING = time(9)
_TO_LEARN = timedelta(days=3)


class Say(Texts):
    """Words about what is over."""

    none = Text("现在没有没结束的急事。")
    not_here = Text("没有 #{no} 这件急事，或它不归您管。")
    which = Text("有 {n} 件急事：{list}。请带上编号，例如“解除 {no} 消防”。")
    by_whom = Text("是谁宣布的？可以写：{list}。不写就是您自己宣布，例如“解除 {no}”。")
    over = Text("#{no} {matter}（{place}）：由{who}宣布危险解除。")
    passed_by = Text("{service}（{who}转告）")
    home = Text("可以回家了。头晕恶心请就医。")
    declared = Text("好，已告诉大家 #{no} 解除，是{who}宣布的。")
    calmed = Text("#{no} {matter}（{place}）：报的人更正了，降为普通，不用赶过去。")
    false_alarm = Text("#{no} {matter}（{place}）是误报，已撤回，不用去了。")
    review = Text("复盘单 #{no}：#{of} {matter}（{place}）。\n{lines}\n缺什么：{lacks}。补上后回“办结 {no}”。")
    matter = Text("应急复盘")
    learnt = Text("#{no} 应急复盘")
    nothing = Text("没有发现")
    thanks = Text("#{no} {matter}（{place}）已经处理完，谢谢各位邻居和到场的人。")
    line = Text("{when} {what}")
    opened = Text("有人报")
    joined = Text("又有人报")
    widened = Text("没有人应，叫了更上一圈")
    again = Text("还没有人应，又叫了一遍")
    taken = Text("{who}去了")
    reported = Text("{who}报进展")
    answered = Text("报告人回了话")
    ended = Text("{who}宣布解除")
    lacks_hand = Text("没有人说“我去”")
    lacks_speed = Text("{n} 分钟才有人说“我去”")
    lacks_numbers = Text("没登记电话（{list}）")
    lacks_group = Text("没有工作群")


@emergencies.command(
    "解除",
    who=LEADER | GRID_WORKER | PROPERTY | has(Role.DUTY_OFFICER) | ADMIN,
    also=("误报", "是误报", "虚惊一场", "解除险情", "险情解除", "危险解除"),
    usage="解除 [编号] [谁宣布的]",
    examples=("解除 12 消防", "解除"),
)
def declare_over(talk: Talk, no: TicketNumber | None = None, by: str = "") -> str:
    """宣布险情解除；只有负责应急的人能说，会告诉群里是谁宣布的。"""
    if no is None and by and (mode := modes.called(talk, by)):
        return modes.end(talk, mode.place.name)
    ticket = _meant(talk, no)
    service = next((name for name in _SERVICES if name in by), "")
    if by and not service and not _TOLD.search(by):
        raise Refused(Say.by_whom(list="、".join(_SERVICES), no=ticket.id))
    who = called_in_public(talk, talk.person.id)
    who = Say.passed_by(service=service, who=who) if service else who
    ticket = Tickets(talk.db).change(ticket, state=State.REVIEW, done_at=talk.now)
    talk.record("danger.ended", ticket, by=talk.person)
    talk.record("ticket.done", ticket, by=talk.person)
    _tell_over(talk, ticket, who)
    if by and not service:
        responders.tell_responders(talk, ticket, by)
    Reports(talk.db).settle(ticket.id)
    talk.never_mind("emergencies.widen", str(ticket.id))
    return Say.declared(no=ticket.id, who=who)


@emergencies.follows_ticket("ticket.withdrawn")
def called_off(context: Context, ticket: Ticket, entry: Entry) -> None:
    """A false alarm: whoever was called stays at home; there is nothing to learn."""
    if not ticket.urgent or is_confided(context, ticket):
        return
    context.never_mind("emergencies.widen", str(ticket.id))
    context.never_mind("emergencies.review", str(ticket.id))
    for person_id in circle(context, ticket) - {entry.person_id}:
        if person_id != ticket.owner_id or ticket.told_at is None:
            context.tell(person_id, Say.false_alarm(**context.about(ticket)), ticket=ticket)


@emergencies.follows_ticket("ticket.calmed")
def calmed(context: Context, ticket: Ticket, entry: Entry) -> None:
    """It was no emergency after all, but still a matter: nobody else is called."""
    context.never_mind("emergencies.widen", str(ticket.id))
    context.never_mind("emergencies.review", str(ticket.id))
    for person_id in circle(context, ticket) - {entry.person_id, ticket.owner_id}:
        context.tell(person_id, Say.calmed(**context.about(ticket)), ticket=ticket)


def set_review(context: Context, ticket: Ticket) -> None:
    """The next time it is nine in the morning."""
    at = _next_morning(context)
    context.later("emergencies.review", at=at, key=str(ticket.id), ticket=ticket.id)


@emergencies.timer("review")
def review(context: Context, payload: Mapping[str, Any]) -> None:
    """What happened when, and what was missing, to whoever answers for it; a word of thanks, without names."""
    ticket = Tickets(context.db).get(payload["ticket"])
    if ticket is None or ticket.state in (State.WITHDRAWN, State.MERGED, State.SCATTERED):
        return
    if ticket.is_open:
        set_review(context, ticket)
        return
    if ticket.owner_id:
        learnt = _open_review(context, ticket, ticket.owner_id)
        lines, lacks = _timeline(context, ticket), _lacks(context, ticket)
        about = {**context.about(ticket), "no": learnt.id}
        words = Say.review(of=ticket.id, lines="\n".join(lines), lacks="；".join(lacks) or Say.nothing(), **about)
        context.tell(ticket.owner_id, words, ticket=learnt)
    for group in groups_that_heard(context, ticket):
        context.tell_group(group, Say.thanks(**context.about(ticket)), ticket=ticket, cause=Cause.STATUS)


def _meant(talk: Talk, no: TicketNumber | None) -> Ticket:
    """The emergency of that number, or the only one the speaker answers for."""
    theirs = talk.dangers(lambda _ticket, place, roles: standing.may_end(place, roles))
    found = [t for t in theirs if no in (None, t.id) and not is_confided(talk, t)]
    if not found:
        raise Refused(Say.none() if no is None else Say.not_here(no=no))
    if len(found) > 1:
        names = "、".join(f"#{t.id} {t.matter}" for t in found)
        raise Refused(Say.which(n=len(found), list=names, no=found[-1].id))
    return found[0]


def _tell_over(talk: Talk, ticket: Ticket, who: str) -> None:
    """Every group that heard the alarm, the work groups, and in private whoever was called or told of it."""
    line = Say.over(who=who, **talk.about(ticket))
    home = Say.home() if danger_of(talk, ticket) in ("gas", "fire") else ""
    heard = groups_that_heard(talk, ticket)
    for group in heard:
        talk.tell_group(group, line + home, ticket=ticket)
    place = Places(talk.db).get(ticket.place_id)
    for work_group in Groups(talk.db).upwards(place, Purpose.WORK) if heard else ():
        talk.tell_group(work_group, line, ticket=ticket)
    rooms = {group.address for group in heard}
    private = {r.person_id for r in Reports(talk.db).of(ticket.id) if r.room not in rooms}
    private = set() if is_soft(talk, ticket) else private
    for person_id in (circle(talk, ticket) | private) - {talk.person.id}:
        talk.tell(person_id, line + (home if person_id in private else ""), ticket=ticket)


def _next_morning(context: Context) -> datetime:
    now = context.local(context.now)
    today = datetime.combine(now.date(), _MORNING, now.tzinfo)
    return today if now < today else today + timedelta(days=1)


def _open_review(context: Context, ticket: Ticket, owner_id: int) -> Ticket:
    """A matter of its own, in the hand of whoever answered for the emergency; it holds nobody's words."""
    place = Places(context.db).get(ticket.place_id)
    opened = Tickets(context.db).open(
        kind="need",
        subject="other",
        matter=Say.matter(),
        words=Say.learnt(no=ticket.id),
        urgent=False,
        public=False,
        place=place,
        reporter_id=owner_id,
        owner_id=owner_id,
        at=context.now,
        due_at=context.now + _TO_LEARN,
    )
    opened = Tickets(context.db).change(opened, state=State.TAKEN, told_at=context.now)
    context.record("review.opened", opened, of=ticket.id)
    return opened


def _timeline(context: Context, ticket: Ticket) -> list[str]:
    what = {"ticket.opened": Say.opened, "ticket.joined": Say.joined, "circle.widened": Say.widened}
    what |= {"ticket.taken": Say.taken, "responder.reported": Say.reported, "reporter.answered": Say.answered}
    what |= {"danger.ended": Say.ended}
    lines = []
    for entry in Journal(context.db).of_ticket(ticket.id):
        if text := what.get(entry.verb):
            text = Say.again if text is Say.widened and entry.detail.get("times") != 1 else text
            who = called_in_public(context, entry.person_id or 0) if "who" in text.blanks else ""
            said = text(who=who) if "who" in text.blanks else text()
            lines.append(Say.line(when=f"{context.local(entry.at):%H:%M}", what=said))
    return lines


def _lacks(context: Context, ticket: Ticket) -> list[str]:
    """What would have helped, of what the records show."""
    place, lacks = Places(context.db).get(ticket.place_id), []
    taken = Journal(context.db).latest("ticket.taken", ticket.id)
    if taken is None:
        lacks.append(Say.lacks_hand())
    elif taken.at - ticket.opened_at > timedelta(minutes=context.ways(Ladder, place).widen):
        lacks.append(Say.lacks_speed(n=int((taken.at - ticket.opened_at).total_seconds() // 60)))
    if numbers := context.ways(Numbers, place).lacks(danger_of(context, ticket)):
        lacks.append(Say.lacks_numbers(list=numbers))
    if not Groups(context.db).upwards(place, Purpose.WORK):
        lacks.append(Say.lacks_group())
    return lacks
