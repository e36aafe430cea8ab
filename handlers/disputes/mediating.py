"""Points of agreement: entered by the mediator, in force only when both sides agree, looked after by a visit."""

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.grammar import tidy
from bot.permission import HANDLERS
from bot.texts import Refused, Text, Texts, punctuated
from handlers.disputes.capability import (
    disputes,
    finish,
    forget_questions,
    mediated_alone,
    mediator_of,
    running,
    side_of,
    table,
    tell_mediator,
    tell_sides,
    willing,
)
from handlers.rules import mediation
from handlers.rules.hours import Hours
from storage.disputes import Dispute, Disputes, Result, Stage
from storage.places import Places
from storage.tickets import Ticket, Tickets

_ASKED = timedelta(days=30)
_VISITS = timedelta(days=7)
_BOTH = 2
_AT_MOST = 10
_LONGEST = 200
_OF_A_POINT = re.compile(r"改[成为]|第.{1,2}条")
_CHANGES = ("改成", "改为", "想改", "要改", "改")


class Say(Texts):
    """Words about what both agree on."""

    how = Text("这样写：约定 D12 1) 22:30后不拖家具 2) 孩子20:30后不跑跳")
    no_such = Text("没有 #D{no} 这间调解室，或者不归您调解。")
    not_both = Text("#D{no} 还没有两边都答应谈，先不能记约定。另一边不在这里的，当面谈好后回“办结 {no}”。")
    too_long = Text("最多 10 条，每条 200 字以内。请写短一点再发一次。")
    ended = Text("#D{no} 的约定已经生效了，7 天后请回访；没做到回“回访 D{no} 不行”。")
    proposed = Text(
        "调解室 #D{no}：{mediator}记下了这几条，两位都同意才生效：\n{points}\n同意回“同意”，想改回“改成 …”。"
    )
    offer = Text("同意")
    sent = Text("好，记下 {n} 条，已请两位各自同意。都同意了我告诉您。")
    point = Text("{n}) {words}")
    agreed = Text("好，记下您同意了。另一位也同意就生效，我会告诉您。")
    in_force = Text("#D{no} 双方都同意，从现在起生效：\n{points}\n{when}由{mediator}回访。")
    in_force_mediator = Text("#D{no} 双方都同意，已生效：\n{points}\n{when}我提醒您回访。")
    change = Text("好，您的意见只告诉{mediator}，改好了再请两位看。")
    what = Text("想怎么改？请写在后面，例如“改成 23点以后不拖家具”。")
    wants = Text("#D{no} 有一方想改：“{words}”。谈好后请重发“约定 D{no} …”；请不要转原话。")
    visit = Text("#D{no} 到回访的日子了，当时的约定：\n{points}\n做到了回“回访 D{no} 好”，没做到回“回访 D{no} 不行”。")
    how_visit = Text("请写结果：“回访 D{no} 好”，或者“回访 D{no} 不行”。")
    not_agreed = Text("#D{no} 还没有生效的约定，不用回访。")
    settled = Text("#{no} {mediator}回访过了，约定都在照做，这件事谈成了。再有问题回“没好 {no}”。")
    well = Text("好，#D{no} 谈成了，谢谢您。")


@disputes.command(
    "约定",
    who=HANDLERS,
    where=Where.PRIVATE,
    usage="约定 D<编号> 1) … 2) …",
    examples=("约定 D12 1) 22:30后不拖家具 2) 孩子20:30后不跑跳",),
)
def propose(talk: Talk, what: str = "") -> str:
    """调解员：把谈好的几条发给两边，各自同意才生效。"""
    ticket, dispute, text = mediated(talk, what, Say.how())
    points = mediation.points(text)
    if not points:
        raise Refused(Say.how())
    if len(points) > _AT_MOST or any(len(point) > _LONGEST for point in points):
        raise Refused(Say.too_long())
    if dispute.stage is Stage.AGREED:
        raise Refused(Say.ended(no=ticket.id))
    if len(willing(talk, ticket)) < _BOTH:
        raise Refused(Say.not_both(no=ticket.id))
    dispute = Disputes(talk.db).propose(dispute, points)
    forget_questions(talk, ticket, "disputes.points", "disputes.up")
    words = Say.proposed(no=ticket.id, mediator=mediator_of(talk, ticket), points=listed(points))
    for side in willing(talk, ticket):
        talk.ask(side.person_id, "disputes.points", within=_ASKED, ticket=ticket.id, draft=dispute.draft)
        offers, answers = Say.offer(), "disputes.points"
        talk.tell(side.person_id, words, ticket=ticket, within=Hours, offers=offers, answers=answers)
    talk.record("dispute.proposed", ticket, by=talk.person, points=len(points))
    return Say.sent(n=len(points))


@disputes.answer("points")
def points_answered(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """同意 / 改成 …: in force only when both have agreed to the very same points."""
    found = running(talk, payload["ticket"])
    side = side_of(talk, found[0], talk.person.id) if found else None
    if found is None or side is None or found[1].draft != payload["draft"] or found[1].stage is not Stage.PROPOSED:
        return None
    (ticket, dispute), text = found, tidy(talk.message.text)
    said = mediation.answered(text)
    if said and said[0] is mediation.Answer.YES and not said[1]:
        Disputes(talk.db).note(side, draft=dispute.draft)
        return _agreed(talk, ticket, dispute)
    change = next((text.removeprefix(name) for name in _CHANGES if text.startswith(name)), None)
    change = text if change is None and _OF_A_POINT.search(text) else change
    change = said[1] if said and change is None else change
    if change is None:
        return None
    talk.ask(talk.person.id, "disputes.points", within=_ASKED, ticket=ticket.id, draft=dispute.draft)
    if not change.strip():
        return Say.what()
    tell_mediator(talk, ticket, Say.wants(no=ticket.id, words=punctuated(change.strip())[:_LONGEST]))
    talk.record("dispute.objected", ticket)
    return Say.change(mediator=mediator_of(talk, ticket))


@disputes.timer("visit")
def visit(context: Context, payload: Mapping[str, Any]) -> None:
    """The mediator looks whether it holds."""
    found = running(context, payload["ticket"])
    if found and found[1].stage is Stage.AGREED:
        points = listed(Disputes(context.db).points(found[1]))
        tell_mediator(context, found[0], Say.visit(no=found[0].id, points=points))
        if owner := found[0].owner_id:
            context.ask(owner, "disputes.visited", within=_VISITS, ticket=found[0].id)


def mediated(talk: Talk, text: str, how: str) -> tuple[Ticket, Dispute, str]:
    """The mediation that the words name and the speaker holds, and the rest of the words."""
    number, rest = mediation.room(text)
    found = running(talk, number) if number is not None else mediated_alone(talk)
    if number is None and found is None:
        raise Refused(how)
    if found is None or found[0].owner_id != talk.person.id:
        raise Refused(Say.no_such(no=number))
    return *found, rest


def settle(talk: Talk, ticket: Ticket) -> str:
    """It holds: both sides hear so, and it is over."""
    tell_sides(talk, ticket, Say.settled(no=ticket.id, mediator=mediator_of(talk, ticket)))
    finish(talk, ticket, Result.SETTLED)
    return Say.well(no=ticket.id)


def listed(points: Sequence[str]) -> str:
    """One line a point."""
    return "\n".join(Say.point(n=n, words=words) for n, words in enumerate(points, 1))


def _agreed(talk: Talk, ticket: Ticket, dispute: Dispute) -> str:
    talk.record("dispute.agreed", ticket, by=talk.person)
    if not all(side.draft == dispute.draft for side in willing(talk, ticket)):
        return Say.agreed()
    Disputes(talk.db).change(dispute, stage=Stage.AGREED)
    talk.never_mind("disputes.clock", str(ticket.id))
    place = Places(talk.db).get(ticket.place_id)
    at = talk.ways(Hours, place).next_open(talk.local(talk.now + timedelta(days=table(talk, ticket).visit_days)))
    talk.later("disputes.visit", at=at, key=str(ticket.id), ticket=ticket.id)
    Tickets(talk.db).change(ticket, due_at=at)
    words = {"no": ticket.id, "points": listed(Disputes(talk.db).points(dispute)), "when": talk.spell(at)}
    text = Say.in_force(**words, mediator=mediator_of(talk, ticket))
    tell_sides(talk, ticket, text, but=talk.person.id)
    tell_mediator(talk, ticket, Say.in_force_mediator(**words))
    return text
