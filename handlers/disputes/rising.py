"""From the estate to the community to the street: each time only when both sides know of it and want it."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.grammar import tidy
from bot.permission import EVERYONE, HANDLERS
from bot.texts import Refused, Text, Texts
from handlers.disputes.capability import Say as Ways
from handlers.disputes.capability import (
    candidates,
    disputes,
    finish,
    forget_questions,
    give,
    mediator_of,
    running,
    set_clock,
    side_of,
    table,
    tell_mediator,
    tell_sides,
    willing,
)
from handlers.disputes.mediating import Say as Points
from handlers.disputes.mediating import mediated, settle
from handlers.rules.hours import Hours
from handlers.rules.mediation import Answer, Level, answered, calls_up, holds, threatens
from storage.disputes import Dispute, Disputes, Result, Stage
from storage.places import Places
from storage.tickets import Ticket, Tickets

_BOTH = 2


class Say(Texts):
    """Words about the next level."""

    which = Text("请写是哪一间，例如“没谈成 D12”。")
    up = Text("#{no} 在{was}还没谈成。要不要请{name}一起谈？两位都说“要”才转过去。回“要 / 不要”。")
    offer = Text("要 / 不要")
    asked = Text("好，已经问两位要不要请{name}一起谈，都答应了我再转。")
    noted = Text("好，记下了。另一位也答应就转到{name}，我会告诉您。")
    risen = Text("#{no} 两位都答应，已请{name}的{mediator}接着谈。前面的情况一起转过去，不用从头再说。")
    relieved = Text("#D{no} 两位都答应，转到{name}接着谈，辛苦您了。")
    nobody = Text("#{no} 两位都答应请{name}，那边还没有登记的人。我请管理员安排，先还由{mediator}跟进。")
    nobody_admin = Text("#{no} 要请{name}，那边没有登记能来调解的人。请任命一位，再用“转 {no} 姓名”转过去。")
    one_side = Text("#D{no} 另一边不在这里，我没法两边都告诉到。请当面问过两边，再回“转 {no} 姓名”或“办结 {no}”。")
    over = Text("#{no} 没有谈成，就谈到这里，不是谁对谁错。{ways}")
    over_mediator = Text("#D{no} 谈到这里，没有谈成，您不用再跟了，辛苦了。")
    stay = Text("好，不往上转。{ways}")
    told_ends = Text("好，已经告诉两位谈到这里，并说了还能找谁。")


@disputes.command(
    "没谈成", "谈不成", who=HANDLERS, where=Where.PRIVATE, usage="没谈成 D<编号>", examples=("没谈成 D12",)
)
def unsettled(talk: Talk, what: str = "") -> str:
    """调解员：这一级没谈成，问两边要不要请上一级。"""
    ticket, dispute, _ = mediated(talk, what, Say.which())
    return _offer_next(talk, ticket, dispute)


@disputes.command("回访", who=HANDLERS, where=Where.PRIVATE, usage="回访 D<编号> <好或不行>", examples=("回访 D12 好",))
def visited(talk: Talk, what: str = "") -> str:
    """调解员：约定生效几天后看看做到没有。"""
    ticket, dispute, rest = mediated(talk, what, Say.which())
    if dispute.stage is not Stage.AGREED:
        raise Refused(Points.not_agreed(no=ticket.id))
    kept = holds(rest)
    if kept is None:
        raise Refused(Points.how_visit(no=ticket.id))
    return settle(talk, ticket) if kept else _offer_next(talk, ticket, dispute)


@disputes.answer("visited")
def told_how(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """The same in plain words, once the bot asked."""
    found, kept = running(talk, payload["ticket"]), holds(talk.reading.plain.strip())
    if found is None or kept is None or found[1].stage is not Stage.AGREED or found[0].owner_id != talk.person.id:
        return None
    return settle(talk, found[0]) if kept else _offer_next(talk, *found)


@disputes.command(
    "别的路",
    "找法院",
    "找派出所",
    "法律援助",
    who=EVERYONE,
    where=Where.PRIVATE,
    also=("起诉", "打官司", "我要起诉", "我要报警", "还能找谁", "还有什么办法"),
    usage="别的路",
    examples=("别的路",),
)
def ways_out(talk: Talk) -> str:
    """邻里纠纷除了调解还能找谁：派出所、法院、法律援助。"""
    return Ways.ways_out()


@disputes.answer("up")
def up(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """要 / 不要."""
    found, said = running(talk, payload["ticket"]), answered(tidy(talk.message.text))
    side = side_of(talk, found[0], talk.person.id) if found else None
    if said is None and calls_up(talk.reading.plain):
        said = (Answer.YES, "")
    if found is None or side is None or said is None or found[1].stage is not Stage.RISING:
        return None
    if talk.reading.urgent or threatens(talk.reading.plain):
        return None
    ticket, dispute = found
    if said[0] is not Answer.YES:
        _give_up(talk, ticket, but=talk.person.id)
        return Say.stay(ways=Ways.ways_out())
    Disputes(talk.db).note(side, level=dispute.level + 1)
    above = table(talk, ticket).level(dispute.level + 1)
    if above is None:
        return None
    talk.record("dispute.consented", ticket, by=talk.person, level=dispute.level + 1)
    if all(s.level > dispute.level for s in willing(talk, ticket)):
        return _lift(talk, ticket, dispute, above)
    return Say.noted(name=above.name)


@disputes.timer("clock")
def clock(context: Context, payload: Mapping[str, Any]) -> None:
    """The time of this level is over."""
    found = running(context, payload["ticket"])
    if found is None or found[1].stage in (Stage.AGREED, Stage.RISING):
        return
    if len(willing(context, found[0])) < _BOTH:
        _give_up(context, found[0])
        return
    _offer_next(context, *found)


@disputes.timer("silent")
def silent(context: Context, payload: Mapping[str, Any]) -> None:
    """Not both of them answered: it does not go up without both."""
    found = running(context, payload["ticket"])
    if found and found[1].stage is Stage.RISING:
        _give_up(context, found[0])


def _offer_next(context: Context, ticket: Ticket, dispute: Dispute) -> str:
    """Ask both whether the next level should help; above the last one only the ways out are left."""
    rules, sides = table(context, ticket), willing(context, ticket)
    above, here = rules.level(dispute.level + 1), rules.level(dispute.level)
    if above is None or here is None:
        _give_up(context, ticket)
        return Say.told_ends()
    if len(sides) < _BOTH:
        raise Refused(context.said(Say.one_side, ticket))
    forget_questions(context, ticket, "disputes.points", "disputes.up")
    Disputes(context.db).change(dispute, stage=Stage.RISING)
    days = timedelta(days=rules.chase_days * 2)
    for side in sides:
        context.ask(side.person_id, "disputes.up", within=days, ticket=ticket.id)
        text = Say.up(no=ticket.id, was=here.name, name=above.name)
        context.tell(side.person_id, text, ticket=ticket, within=Hours, offers=Say.offer(), answers="disputes.up")
    context.later("disputes.silent", at=context.now + days, key=str(ticket.id), ticket=ticket.id)
    Tickets(context.db).change(ticket, due_at=context.now + days)  # until then it does not wait for the mediator
    context.record("dispute.offered", ticket, level=dispute.level + 1)
    return Say.asked(name=above.name)


def _lift(talk: Talk, ticket: Ticket, dispute: Dispute, above: Level) -> str:
    """Both want it: the next level has it, with all that is known."""
    talk.never_mind("disputes.silent", str(ticket.id))
    found = candidates(talk, ticket, above)
    if not found:
        Disputes(talk.db).change(dispute, stage=Stage.TALKING)
        text = Say.nobody(no=ticket.id, name=above.name, mediator=mediator_of(talk, ticket))
        talk.tell_admins(
            talk.said(Say.nobody_admin, ticket, name=above.name), place=Places(talk.db).get(ticket.place_id)
        )
        tell_sides(talk, ticket, text, but=talk.person.id)
        return text
    tell_mediator(talk, ticket, Say.relieved(no=ticket.id, name=above.name))
    dispute = Disputes(talk.db).change(dispute, level=dispute.level + 1, stage=Stage.TALKING)
    set_clock(talk, ticket, dispute)
    ticket = give(talk, ticket, found[0], "risen")
    talk.record("dispute.risen", ticket, level=dispute.level)
    text = Say.risen(no=ticket.id, name=above.name, mediator=mediator_of(talk, ticket))
    tell_sides(talk, ticket, text, but=talk.person.id)
    return text


def _give_up(context: Context, ticket: Ticket, but: int | None = None) -> None:
    """It ends without an agreement: both sides hear the same, and where else they can go."""
    tell_sides(context, ticket, Say.over(no=ticket.id, ways=Ways.ways_out()), but=but, all_of_them=True)
    tell_mediator(context, ticket, Say.over_mediator(no=ticket.id))
    finish(context, ticket, Result.UNSETTLED)
