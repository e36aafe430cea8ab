"""Each department answers 报到, 不归我 with its reason, or 改期; then those who reported it hear who comes."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.context import Context, Talk
from bot.grammar import tidy
from bot.texts import Text, Texts
from handlers.rules import whistling
from handlers.rules.hours import Hours
from handlers.whistles.capability import answers, departments, hand_over, tell_caller, whistles
from handlers.whistles.summoning import listen, wait_for
from nlp import cues, times
from nlp.plain import plain
from storage.tickets import Ticket, Tickets
from storage.whistles import Response, Summons, Whistle, Whistles

_REASON = 2
_LONGEST = 200
_PARTS = {8: 9, 12: 14}
"""The hour at which a part of the day begins, and when offices meet in it."""


class Say(Texts):
    """Words to departments, to whoever called them, and to those who reported it."""

    coming = Text("好，#{no} 记下了：{department}报到，{when} 现场见。到了要改口，再回一次就行。")
    leading = Text("好，#{no} 记下了：{department}报到、牵头，{when} 现场见，{due} 前有结果。查明回“查明 {no} …”。")
    why = Text("请写一句理由，例如“不归我 {no} 这一段归物业管”。")
    not_ours = Text("好，#{no} 记下了：不归{department}（{reason}）。已告诉吹哨的人。")
    which_time = Text("想改到什么时候？例如“改期 {no} 后天上午9点”。")
    proposed = Text("好，#{no} 我问吹哨的人能不能改到{when}，答复马上告诉您。")
    which = Text("等您回的有 {n} 件：{list}。请带上编号，例如“报到 {no}”。")
    declined = Text(
        "#{no} {matter}（{place}）：{department} 说不归他们，理由：{reason}。要再请谁，回“吹哨 {no} 部门”。"
    )
    no_lead = Text("#{no} 牵头的{department}不来，请定另一个：“改牵头 {no} 部门”。")
    other_time = Text("#{no} {matter}（{place}）：{department} 想把 {was} 改到 {when}。行吗？回“同意”或“不改”。")
    offer = Text("同意 / 不改")
    moved = Text("#{no} {matter}（{place}）：到场改到 {when}。")
    moved_caller = Text("好，#{no} 改到 {when}，各部门都告诉了。")
    not_moved = Text("#{no} 时间不改，还是 {when}。请再回一次：“报到 {no} / 不归我 {no} 理由”。")
    not_moved_caller = Text("好，不改，已告诉{department}。")
    all_answered = Text("#{no} {matter}（{place}）都回了：{list}。")
    group = Text("#{no} {matter}：{list} {when} 现场查看，结果当天告诉大家。")


@whistles.answer("call", claims=True)
def answered(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """报到 / 不归我 + reason / 改期 + time."""
    said, summons = whistling.response(tidy(talk.message.text)), Whistles(talk.db).summons(payload["summons"])
    whistle = Whistles(talk.db).of(summons.ticket_id) if summons else None
    ticket = Tickets(talk.db).get(summons.ticket_id) if summons else None
    if said is None or summons is None or whistle is None or ticket is None or summons.person_id != talk.person.id:
        return None
    response, number, beside = said
    if number != ticket.id and not _is_meant(talk, summons, number, response):
        return None
    wait_for(talk, summons)
    waiting = [one for one in Whistles(talk.db).awaited_from(talk.person.id) if one.response is None]
    if number is None and len(waiting) > 1:
        listed = "、".join(f"#{one.ticket_id}" for one in waiting)
        return Say.which(n=len(waiting), list=listed, no=waiting[0].ticket_id)
    if response is Response.COMING and _meant_time(talk, whistle, beside) in (None, talk.local(whistle.meets_at)):
        return _coming(talk, ticket, whistle, summons)
    if response is not Response.NOT_OURS:
        return _other_time(talk, ticket, whistle, summons, beside)
    return _not_ours(talk, ticket, whistle, summons, beside)


@whistles.answer("time")
def time_agreed(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """同意 / 不改."""
    summons = Whistles(talk.db).summons(payload["summons"])
    whistle = Whistles(talk.db).of(summons.ticket_id) if summons else None
    ticket = Tickets(talk.db).get(summons.ticket_id) if summons else None
    if summons is None or whistle is None or ticket is None or summons.proposed_at is None:
        return None
    answer = cues.answer(talk.reading, "同意.*|改")
    if answer is None:
        return None
    return _move(talk, ticket, whistle, summons) if answer else _keep_time(talk, ticket, whistle, summons)


def _is_meant(talk: Talk, summons: Summons, number: int | None, response: Response) -> bool:
    """Words without a number answer what was not answered yet, where they can be about nothing else."""
    fresh = summons.response is None or response is Response.OTHER_TIME
    return number is None and fresh and not Tickets(talk.db).waiting_for(talk.person.id)


def settle(context: Context, ticket: Ticket, whistle: Whistle) -> None:
    """All have answered, or silence went up: the groups hear who comes, and nothing of who does not."""
    summoned = Whistles(context.db).summoned(ticket.id)
    if any(s.response is Response.OTHER_TIME or not (s.response or s.raised_at) for s in summoned):
        return
    coming = departments(summoned, Response.COMING)
    if coming and whistle.told_at is None:
        Whistles(context.db).change(whistle, told_at=context.now)
        words = {"no": ticket.id, "matter": ticket.matter, "when": context.spell(whistle.meets_at)}
        line = Say.group(**words, list="、".join(coming))
        context.tell_reporters(ticket, group_line=line, private=line, told={ticket.owner_id})


def _coming(talk: Talk, ticket: Ticket, whistle: Whistle, summons: Summons) -> str:
    first = summons.response is None
    summons = Whistles(talk.db).answer(summons, Response.COMING, talk.now)
    leads = summons.department == whistle.lead
    if leads:
        ticket = hand_over(talk, ticket, summons)
    talk.record("summons.accepted", ticket, by=talk.person)
    _tell_if_all(talk, ticket, whistle, first=first)
    words = {"no": ticket.id, "department": summons.department, "when": talk.spell(whistle.meets_at)}
    return Say.leading(**words, due=talk.spell(whistle.due_at)) if leads else Say.coming(**words)


def _not_ours(context: Context, ticket: Ticket, whistle: Whistle, summons: Summons, reason: str) -> str:
    reason = reason.strip(" ，,。")[:_LONGEST]
    if len(reason) < _REASON:
        return Say.why(no=ticket.id)
    first = summons.response is None
    summons = Whistles(context.db).answer(summons, Response.NOT_OURS, context.now, reason=reason)
    context.record("summons.declined", ticket)
    words = {"department": summons.department, "reason": reason}
    tell_caller(context, ticket, whistle, Say.declined(**context.about(ticket), **words))
    if summons.department == whistle.lead:
        tell_caller(context, ticket, whistle, Say.no_lead(no=ticket.id, department=summons.department))
    _tell_if_all(context, ticket, whistle, first=first)
    return Say.not_ours(no=ticket.id, **words)


def _other_time(talk: Talk, ticket: Ticket, whistle: Whistle, summons: Summons, beside: str) -> str:
    at = _meant_time(talk, whistle, beside)
    if at is None or at <= talk.now:
        return Say.which_time(no=ticket.id)
    Whistles(talk.db).answer(summons, Response.OTHER_TIME, talk.now, other=at)
    talk.record("summons.postponed", ticket, by=talk.person)
    if whistle.caller_id:
        talk.ask(whistle.caller_id, "whistles.time", within=timedelta(days=7), summons=summons.id)
        words = {"was": talk.spell(whistle.meets_at), "when": talk.spell(at)}
        line = Say.other_time(**talk.about(ticket), **words, department=summons.department)
        talk.tell(whistle.caller_id, line, ticket=ticket, within=Hours, offers=Say.offer(), answers="whistles.time")
    return Say.proposed(no=ticket.id, when=talk.spell(at))


def _meant_time(talk: Talk, whistle: Whistle, words: str) -> datetime | None:
    """The moment that the words name; a time without a day is one of the day on which they meet."""
    found = next((s for s in times.find(plain(words), talk.local(talk.now)) if s.time and s.start), None)
    if found is None or found.start is None or found.day:
        return _hour_of(found) if found else None
    return datetime.combine(talk.local(whistle.meets_at).date(), found.start.timetz())


def _hour_of(span: times.Span) -> datetime | None:
    """When one meets who names no hour but “上午” or “下午”."""
    part = _PARTS.get(span.start.hour) if span.start and span.end else None
    return span.start.replace(hour=part) if part and span.start else span.start


def _move(talk: Talk, ticket: Ticket, whistle: Whistle, summons: Summons) -> str:
    """They meet then; everybody who comes, or has not answered, hears so."""
    meets = summons.proposed_at or whistle.meets_at
    due = whistling.result_by(talk.local(meets))
    whistle = Whistles(talk.db).change(whistle, meets_at=meets, due_at=due)
    ticket = Tickets(talk.db).change(ticket, due_at=due)
    Whistles(talk.db).answer(summons, Response.COMING, talk.now)
    if summons.department == whistle.lead:
        ticket = hand_over(talk, ticket, summons)
    talk.record("whistle.moved", ticket, by=talk.person)
    talk.record("ticket.promised", ticket)
    line = Say.moved(**talk.about(ticket), when=talk.spell(meets))
    for one in Whistles(talk.db).summoned(ticket.id):
        if one.person_id and one.response is not Response.NOT_OURS:
            talk.tell(one.person_id, line, ticket=ticket, within=Hours)
    if whistle.told_at:
        talk.tell_reporters(ticket, group_line=line, private=line, told={talk.person.id})
    settle(talk, ticket, whistle)
    return Say.moved_caller(no=ticket.id, when=talk.spell(meets))


def _keep_time(talk: Talk, ticket: Ticket, whistle: Whistle, summons: Summons) -> str:
    Whistles(talk.db).answer(summons, None, talk.now)
    listen(talk, ticket, whistle)
    talk.record("summons.reminded", ticket)
    if summons.person_id:
        line = Say.not_moved(no=ticket.id, when=talk.spell(whistle.meets_at))
        talk.tell(summons.person_id, line, ticket=ticket, within=Hours)
    return Say.not_moved_caller(department=summons.department)


def _tell_if_all(context: Context, ticket: Ticket, whistle: Whistle, *, first: bool) -> None:
    """The caller hears once that all of them have answered, and what."""
    settle(context, ticket, whistle)
    found = Whistles(context.db).summoned(ticket.id)
    if first and all(one.response in (Response.COMING, Response.NOT_OURS) for one in found):
        context.never_mind("whistles.silent", str(ticket.id))
        line = Say.all_answered(**context.about(ticket), list=answers(context, ticket))
        tell_caller(context, ticket, whistle, line)
