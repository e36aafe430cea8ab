"""Silence goes one level up, to the officer on duty, once: no list, no rank, and nothing of it in a group."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context, Talk
from bot.texts import Text, Texts
from handlers.rules import duty
from handlers.rules.hours import Hours
from handlers.whistles.answering import settle
from handlers.whistles.capability import answers, tell_caller, whistles
from nlp import cues
from storage.people import People
from storage.places import Places
from storage.roles import Role
from storage.tickets import Ticket, Tickets
from storage.whistles import Summons, Whistles

_ASKED = timedelta(days=7)


class Say(Texts):
    """Words about who has not answered, to the few who can help."""

    silent = Text("#{no} {matter}（{place}）：{list}未应答。是否由街道协调？回“协调”或“不用”。（仅此一条）")
    offer = Text("协调 / 不用")
    nobody = Text("#{no} {matter}（{place}）：{list}还没有回复，上面没有登记街道值班，请您打电话问一下。")
    caller = Text("#{no} {matter}（{place}）：{list}。")
    coordinating = Text("好，#{no} 由街道协调。联系人：{list}。")
    contact = Text("{department} {name}")
    coordinated = Text("#{no} {matter}（{place}）：街道来协调没有回复的部门。")
    left = Text("好，#{no} 先不协调。")
    left_caller = Text("#{no} {matter}（{place}）：街道说先不协调，请您自己联系没有回复的部门。")


@whistles.timer("silent")
def silent(context: Context, payload: Mapping[str, Any]) -> None:
    """The time to answer is over."""
    ticket, whistle = Tickets(context.db).get(payload["ticket"]), Whistles(context.db).of(payload["ticket"])
    if ticket is None or whistle is None or not ticket.is_open:
        return
    missing = [s for s in Whistles(context.db).summoned(ticket.id) if s.response is None and s.raised_at is None]
    for one in missing:
        Whistles(context.db).raise_up(one, context.now)
    if missing:
        context.record("summons.raised", ticket, departments=len(missing))
        _ask_above(context, ticket, missing)
        tell_caller(context, ticket, whistle, Say.caller(**context.about(ticket), list=answers(context, ticket)))
    settle(context, ticket, whistle)


@whistles.answer("coordinate")
def coordinated(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """协调 / 不用."""
    ticket, whistle = Tickets(talk.db).get(payload["ticket"]), Whistles(talk.db).of(payload["ticket"])
    if ticket is None or whistle is None:
        return None
    answer = cues.answer(talk.reading, ".{0,4}协调.*")
    if answer is None:
        return None
    if not answer:
        tell_caller(talk, ticket, whistle, Say.left_caller(**talk.about(ticket)), but=talk.person.id)
        talk.record("summons.left", ticket, by=talk.person)
        return Say.left(no=ticket.id)
    talk.record("summons.coordinated", ticket, by=talk.person)
    tell_caller(talk, ticket, whistle, Say.coordinated(**talk.about(ticket)), but=talk.person.id)
    still = [s for s in Whistles(talk.db).summoned(ticket.id) if s.raised_at and s.response is None]
    return Say.coordinating(no=ticket.id, list="、".join(_contact(talk, one) for one in still))


def _ask_above(context: Context, ticket: Ticket, missing: list[Summons]) -> None:
    around = duty.without(context.duty_at(ticket.place_id), {one.person_id for one in missing})
    officer = duty.holding(around, Role.DUTY_OFFICER)
    words = {**context.about(ticket), "list": "、".join(one.department for one in missing)}
    if officer is None:
        context.tell_admins(Say.nobody(**words), place=Places(context.db).get(ticket.place_id))
        return
    context.ask(officer.person_id, "whistles.coordinate", within=_ASKED, ticket=ticket.id)
    line, answers = Say.silent(**words), "whistles.coordinate"
    context.tell(officer.person_id, line, ticket=ticket, within=Hours, offers=Say.offer(), answers=answers)


def _contact(context: Context, summons: Summons) -> str:
    name = People(context.db).get(summons.person_id).name if summons.person_id else ""
    return Say.contact(department=summons.department, name=name)
