"""Reminders: the leader on duty is told, reminded, relieved by the deputy, then by one level up; nobody is shamed.

Reminding is counted per person: one message a step, however many matters wait.  See docs/decisions/0006.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.capability import Capability
from bot.context import Context, Talk
from bot.permission import HELPERS
from bot.redactor import redact
from bot.texts import Refused, Text, Texts
from bot.tickets import hand_to, listed
from handlers.rules import duty, standing
from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder, Step
from nlp import times
from storage.around import Around
from storage.duties import Duties, Duty
from storage.journal import Entry, Journal
from storage.people import People
from storage.places import Places
from storage.remarks import PASSED, REASONS, Remarks
from storage.roles import Roles
from storage.rounds import Round, Rounds
from storage.tickets import State, Ticket, Tickets
from storage.windows import Windows

reminders = Capability("reminders", title="提醒")

_FOLD = timedelta(minutes=60)
"""A new matter waits for a reminder that is due so soon anyway, instead of a message of its own."""
_LATER = ("晚一点", "等会", "等会儿", "过会儿", "过一会", "迟点", "待会", "待会儿", "晚些")


class Say(Texts):
    """Words to those who act."""

    first_unsaid = Text("有 1 件事等您：#{no} {matter}（{place}），原话已由本人撤回。回“接 / 转 / 晚点 / 不归我”。")
    first = Text("有 1 件事等您：#{no} {matter}（{place}）。居民说：“{words}”。回“接 / 转 / 晚点 / 不归我”。")
    first_agreed = Text("有 1 件事等您：#{no} {matter}（{place}），是联席会定下的。回“接 / 转 / 晚点 / 不归我”。")
    because = Text("\n{title}退回时说：{why}。")
    passed = Text("\n{title}转来时说：{why}。")
    first_parts = Text("有 1 件事等您：#{no} {matter}（{place}），{parts}都是它的一部分。回“接 / 转 / 晚点 / 不归我”。")
    first_many = Text("有 {n} 件事等您：{list}。一起回“接”就行，也可以单独回，例如“接 {no}”“不归我 {no}”。")
    again = Text("#{no} {matter}（{place}）还在等您。回“接 / 转 / 晚点 / 不归我”。")
    again_many = Text("{list}还在等您，{n} 件一起回“接”即可。")
    last = Text("{list}，{when}起我先请{title}{name}帮忙，您忙完回“收到”就好。")
    stays = Text("{list}还在等您。上面没有别人可以接手了，麻烦您抽空看看，回“接”。")
    handed = Text("{who}暂时联系不上，{list}请您接一下，原话和经过回“查 {no}”。回“接 / 转 / 晚点 / 不归我”。")
    not_well = Text("{name}说还没好，#{no} {matter}（{place}）请您再看看。回“接 / 转 / 晚点 / 不归我”，办好回“办结”。")
    in_hand = Text("#{no} {matter}（{place}）到约定时间了，办好了吗？回“办结 {no}”或“晚点 2小时”。")
    later = Text("好，{when}再提醒您。")
    nothing = Text("您手上没有等着接的事。")
    offer = Text("接=接 {no} / 转=转 {no} / 晚点 / 不归我=不归我 {no}")
    offer_many = Text("一起接=接 / 晚点")
    offer_in_hand = Text("办结=办结 {no} / 晚点 2小时")
    offer_last = Text("收到")


@reminders.follows_ticket("ticket.assigned")
def assigned(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Somebody has been made accountable: tell them, now or when they may be disturbed."""
    if entry.person_id and entry.person_id == entry.detail.get("was"):
        _rest_if_idle(context, entry.person_id)  # whoever gave it back has answered
    if ticket.owner_id is None or not ticket.is_open or ticket.owner_id == entry.person_id:
        return
    if entry.detail["why"] in ("bounced", "overtime") and not ticket.urgent:  # told already, and why it is theirs
        _start_round(context, ticket.owner_id, ticket)
        return
    told_with_others = entry.detail["why"] in ("ended", "unreached", "away") and ticket.told_at is not None
    if ticket.urgent or entry.detail["why"] == "silent" or told_with_others:
        return  # an emergency calls by itself; what moves is told together with what moves with it
    _tell_or_wait(context, ticket.owner_id)


@reminders.follows_ticket("ticket.taken", "ticket.promised")
def taken(context: Context, ticket: Ticket, entry: Entry) -> None:
    """An answer: the round is over; from now on the promised time counts."""
    if entry.person_id:
        _rest(context, entry.person_id)
    if owner := entry.detail.get("was"):
        _rest_if_idle(context, int(str(owner)))
    context.later("reminders.overdue", at=ticket.due_at, key=str(ticket.id), ticket=ticket.id, times=1)


@reminders.follows_ticket("ticket.done", "ticket.withdrawn", "ticket.merged", "ticket.scattered", "ticket.dropped")
def ended(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """Nothing more to remind of; of what was merged, the other ticket is reminded of."""
    context.never_mind("reminders.overdue", str(ticket.id))
    if ticket.owner_id:
        _rest_if_idle(context, ticket.owner_id)


@reminders.follows_ticket("ticket.separated")
def separated(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """No part of another matter any more: its own clock goes on."""
    if ticket.owner_id is None or not ticket.is_open:
        return
    if ticket.state is not State.WAITING:
        at = max(ticket.due_at, context.now)
        context.later("reminders.overdue", at=at, key=str(ticket.id), ticket=ticket.id, times=1)
    elif ticket.told_at is None:
        _tell_or_wait(context, ticket.owner_id)
    elif Rounds(context.db).of(ticket.owner_id) is None:
        _start_round(context, ticket.owner_id, ticket)


@reminders.follows_ticket("ticket.reopened")
def reopened(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Whoever finished it is asked again, and reminded as of a new matter."""
    owner = ticket.owner_id
    if owner is None:
        return
    if ticket.state is State.TAKEN:
        ticket = Tickets(context.db).change(ticket, state=State.WAITING)
    words = context.said(Say.not_well, ticket, name=People(context.db).get(entry.person_id or ticket.reporter_id).name)
    context.tell(owner, words, ticket=ticket, within=Hours, offers=_offers(context, [ticket]))
    _mark_told(context, [ticket])
    if ticket.state is State.WAITING and Rounds(context.db).of(owner) is None:
        _start_round(context, owner, ticket)


@reminders.timer("begin")
def begin(context: Context, payload: Mapping[str, Any]) -> None:
    """The quiet time is over: everything that waits, in one message."""
    _tell_all(context, payload["person"], Around(context.db).next_for(payload["person"]))


@reminders.timer("step")
def step(context: Context, payload: Mapping[str, Any]) -> None:
    """No answer yet: remind, or hand on."""
    person_id = payload["person"]
    waiting = Tickets(context.db).waiting_for(person_id)
    running = Rounds(context.db).of(person_id)
    if running is None or not waiting:
        Rounds(context.db).end(person_id)
        return
    table = _step_of(context, waiting[0], person_id)
    hours, now = _hours(context, waiting[0], person_id), context.local(context.now)
    passed = table.passed(hours, context.local(running.started_at), now)
    running = replace(running, step=max(running.step, passed - 1))  # what fell due in an outage is said once, the last
    if running.step < len(table.remind):
        _remind(context, waiting, running, table)
        Rounds(context.db).advance(running)
        _set_next(context, waiting[0], running.step + 1, running.started_at, person_id)
    else:
        fresh = [t for t in waiting if t.told_at and not table.had_time(hours, context.local(t.told_at), now)]
        _hand_on(context, person_id, [ticket for ticket in waiting if ticket not in fresh] or waiting)
        if fresh and len(fresh) < len(waiting):
            _start_round(context, person_id, fresh[0])


@reminders.timer("overdue")
def overdue(context: Context, payload: Mapping[str, Any]) -> None:
    """Taken, but the promised time has passed: ask once, then the next one up is accountable."""
    ticket = Tickets(context.db).get(payload["ticket"])
    if ticket is None or ticket.state not in (State.TAKEN, State.PARTLY) or ticket.owner_id is None:
        return
    if Tickets(context.db).parent_of(ticket):
        return  # asked for there; its clock goes on when it is separated
    place = Places(context.db).get(ticket.place_id)
    back = People(context.db).get(ticket.owner_id).away_until
    local = context.local(max(context.now, back) if back else context.now)
    hours = _hours(context, ticket, ticket.owner_id)
    if not ticket.urgent and (local > context.now or not hours.is_open(local)):
        context.later("reminders.overdue", at=hours.next_open(local), key=str(ticket.id), **payload)
    elif payload["times"] == 1:
        offers = Say.offer_in_hand(no=ticket.id)
        context.tell(ticket.owner_id, Say.in_hand(**context.about(ticket)), ticket=ticket, offers=offers)
        at = hours.after(local, context.ways(Ladder, place).finish_within(ticket.urgent))
        context.later("reminders.overdue", at=at, key=str(ticket.id), ticket=ticket.id, times=2)
    else:
        ticket = Tickets(context.db).change(ticket, state=State.WAITING)
        _hand_on(context, ticket.owner_id or 0, [ticket])


@reminders.command("晚点", "稍后", who=HELPERS, also=_LATER, usage="晚点 [多久]", examples=("晚点 2小时", "晚点"))
def put_off(talk: Talk, how_long: str = "") -> str:
    """现在忙，过一会儿再提醒我（不写多久就是两小时）。"""
    waiting = Tickets(talk.db).waiting_for(talk.person.id)
    in_hand = Tickets(talk.db).in_hand_of(talk.person.id)
    if not waiting and not in_hand:
        raise Refused(Say.nothing())
    named = next((span.start for span in times.find(how_long, talk.local(talk.now)) if span.start), None)
    until = named - talk.now if named and named > talk.now else timedelta(hours=2)
    wait = min(times.span(how_long) or until, timedelta(days=3))
    hours = talk.ways(Hours, Places(talk.db).get((waiting or in_hand)[0].place_id))
    at = hours.next_open(talk.local(talk.now + wait))
    talk.record("round.postponed", by=talk.person, minutes=wait.total_seconds() // 60)
    if waiting:
        _rest(talk, talk.person.id)
        talk.later("reminders.begin", at=at, key=str(talk.person.id), person=talk.person.id)
    for ticket in in_hand if not waiting else []:
        ticket = Tickets(talk.db).change(ticket, due_at=at)
        talk.later("reminders.overdue", at=at, key=str(ticket.id), ticket=ticket.id, times=1)
    return Say.later(when=talk.spell(at))


@reminders.follows("person.left")
def left(context: Context, entry: Entry) -> None:
    """What nobody else could take over waits until the person is back."""
    person_id = entry.person_id or 0
    Rounds(context.db).end(person_id)
    context.never_mind("reminders.step", str(person_id))
    if Tickets(context.db).waiting_for(person_id):
        _tell_or_wait(context, person_id)


@reminders.follows("person.returned")
def returned(context: Context, entry: Entry) -> None:
    """Back before the day that was said."""
    if Tickets(context.db).waiting_for(entry.person_id or 0):
        _tell_or_wait(context, entry.person_id or 0)


def _tell_or_wait(context: Context, person_id: int) -> None:
    """Tell at once, fold into a reminder that comes soon, or wait for the morning."""
    waiting = Around(context.db).next_for(person_id)
    if not waiting:
        return
    hours = _hours(context, waiting[0], person_id)
    back = People(context.db).get(person_id).away_until
    local = context.local(max(context.now, back) if back else context.now)
    if local > context.now or not hours.is_open(local):
        context.later("reminders.begin", at=hours.next_open(local), key=str(person_id), person=person_id)
        return
    running = Rounds(context.db).of(person_id)
    if running:
        table = _step_of(context, waiting[0], person_id)
        if running.step < len(table.remind):
            due = hours.after(context.local(running.started_at), timedelta(minutes=table.remind[running.step]))
            if due - context.now <= _FOLD:
                return
    _tell_all(context, person_id, waiting)


def _tell_all(context: Context, person_id: int, waiting: list[Ticket]) -> None:
    """One message with what was not told yet; the first one starts the round."""
    fresh = [ticket for ticket in waiting if ticket.told_at is None] or Tickets(context.db).waiting_for(person_id)
    if not fresh:
        return
    context.tell(person_id, _first_words(context, fresh), ticket=fresh[0], offers=_offers(context, fresh))
    _mark_told(context, fresh)
    if Rounds(context.db).of(person_id) is None:
        _start_round(context, person_id, waiting[0])


def _start_round(context: Context, person_id: int, ticket: Ticket) -> None:
    Rounds(context.db).start(person_id, context.now)
    _set_next(context, ticket, 0, context.now, person_id)


def _set_next(context: Context, ticket: Ticket, done: int, started: datetime, person_id: int) -> None:
    """Set the timer of the round's next step, by the table of the place."""
    marks = _step_of(context, ticket, person_id).marks
    if done >= len(marks):
        return
    at = _hours(context, ticket, person_id).after(context.local(started), timedelta(minutes=marks[done]))
    context.later("reminders.step", at=at, key=str(person_id), person=person_id)


def _remind(context: Context, waiting: list[Ticket], running: Round, table: Step) -> None:
    """The second of two reminders says who will be asked next."""
    items, offers = listed(context, waiting), _offers(context, waiting)
    around, rungs = _ladder(context, waiting[0])
    follower = duty.after(rungs, running.person_id, around)
    if running.step + 1 < len(table.remind) or (table.move and len(table.remind) == 1):
        many = len(waiting) > 1 and context.said(Say.again_many, waiting[0], list=items, n=len(waiting))
        text = many or context.said(Say.again, waiting[0])
    elif table.move is None or follower is None:
        text = context.said(Say.stays, waiting[0], list=items)
    else:
        hours = _hours(context, waiting[0], running.person_id)
        at = hours.after(context.local(running.started_at), timedelta(minutes=table.move))
        name = People(context.db).get(follower.person_id).name
        text = Say.last(list=items, when=context.spell(at), title=follower.title, name=name)
        offers = Say.offer_last()
    context.tell(running.person_id, text, ticket=waiting[0], offers=offers)
    _mark_told(context, waiting)


def _hand_on(context: Context, person_id: int, waiting: list[Ticket]) -> None:
    """Everything that waits for somebody silent moves to the next rung, told in one message there."""
    Rounds(context.db).end(person_id)
    moved: dict[int, list[Ticket]] = {}
    for ticket in waiting:
        around, rungs = _ladder(context, ticket)
        gone = duty.refusers(Journal(context.db).of_ticket(ticket.id))
        rung = duty.after(rungs, person_id, duty.without(around, gone))
        if rung is None:
            context.record("ticket.stuck", ticket, who=person_id)
            continue
        ticket = hand_to(context, ticket, rung.person_id, rung.place.id, why="silent")
        moved.setdefault(rung.person_id, []).append(ticket)
    for to, tickets in moved.items():
        if not _hours(context, tickets[0], to).is_open(context.local(context.now)):
            _tell_or_wait(context, to)
            continue
        _mark_told(context, tickets)
        words, who = listed(context, tickets), People(context.db).get(person_id).name
        line = context.said(Say.handed, tickets[0], who=who, list=words, no=tickets[0].id)
        context.tell(to, line, ticket=tickets[0], offers=_offers(context, tickets))
        if Rounds(context.db).of(to) is None:
            _start_round(context, to, tickets[0])


def _rest(context: Context, person_id: int) -> None:
    """The person answered: no more steps of this round; what still waits begins a new one."""
    Rounds(context.db).end(person_id)
    context.never_mind("reminders.step", str(person_id))
    if left := Tickets(context.db).waiting_for(person_id):
        _start_round(context, person_id, left[0])


def _rest_if_idle(context: Context, person_id: int) -> None:
    if not Tickets(context.db).waiting_for(person_id):
        _rest(context, person_id)


def _ladder(context: Context, ticket: Ticket) -> tuple[Duty, list[duty.Rung]]:
    around = Duties(context.db).for_ticket(ticket, context.now)
    return around, duty.ladder(ticket, around)


def _step_of(context: Context, ticket: Ticket, person_id: int) -> Step:
    """The rung this person stands on for the ticket."""
    around, rungs = _ladder(context, ticket)
    table = context.ways(Ladder, Places(context.db).get(ticket.place_id))
    rung = next((r for r in rungs if r.person_id == person_id), None)
    kind = rung.place.kind if rung else Places(context.db).get(ticket.level_id).kind
    return table.step(kind, deputy=bool(rung and rung.deputy), above=bool(duty.after(rungs, person_id, around)))


def _hours(context: Context, ticket: Ticket, person_id: int) -> Hours:
    """When this person may be asked for what is no emergency."""
    place = Places(context.db).get(ticket.place_id)
    return context.ways(Hours, place).within(Windows(context.db).of(person_id))


def _mark_told(context: Context, tickets: list[Ticket]) -> None:
    Tickets(context.db).tell([ticket for ticket in tickets if ticket.told_at is None], context.now)


def _first_words(context: Context, fresh: list[Ticket]) -> str:
    if len(fresh) == 1:
        if parts := Tickets(context.db).children_of(fresh[0]):
            return context.said(Say.first_parts, fresh[0], parts="、".join(f"#{part.id}" for part in parts))
        because = _because(context, fresh[0])
        if not fresh[0].words or _is_agreed(context, fresh[0]):
            line = Say.first_agreed if fresh[0].words else Say.first_unsaid
            return context.said(line, fresh[0]) + because
        return context.said(Say.first, fresh[0], words=redact(fresh[0].words[:120])) + because
    return context.said(Say.first_many, fresh[0], n=len(fresh), list=listed(context, fresh))


def _is_agreed(context: Context, ticket: Ticket) -> bool:
    """Whether a meeting has thought of it, and no resident."""
    journal = Journal(context.db)
    decided = None if context.opened(ticket) else journal.latest("meeting.decided", ticket.id)
    return bool(decided) and not journal.latest("ticket.opened", ticket.id)


def _because(context: Context, ticket: Ticket) -> str:
    """Why whoever had it before gave it back or passed it on."""
    had = () if context.opened(ticket) else Remarks(context.db).of_ticket(ticket.id, *REASONS, PASSED)
    if not had:
        return ""
    said = had[-1]
    held = Roles(context.db).of(said.person_id, context.now)
    words = context.worded(Say.passed if said.verb == PASSED else Say.because, ticket)
    return words(title=standing.post_at(Places(context.db).get(ticket.place_id), held), why=said.words)


def _offers(context: Context, waiting: list[Ticket]) -> str:
    return context.said(Say.offer if len(waiting) == 1 else Say.offer_many, waiting[0])
