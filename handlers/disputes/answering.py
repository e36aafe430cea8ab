"""What each side answers, in private: whether they want to talk, with whom, and what the mediator may read."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context, Talk, message_key
from bot.grammar import tidy
from bot.message import Kind
from bot.texts import Text, Texts, punctuated
from bot.tickets import hand_to
from handlers.disputes.capability import Say as Ways
from handlers.disputes.capability import (
    candidates,
    disputes,
    finish,
    give,
    level_of,
    mediator_of,
    running,
    set_clock,
    side_of,
    tell_mediator,
    tell_sides,
    willing,
)
from handlers.rules.hours import Hours
from handlers.rules.mediation import Answer, answered, is_afraid, refuses_mediator, threatens
from storage.disputes import NO, YES, Dispute, Disputes, Result, Side, Stage
from storage.journal import Entry
from storage.people import People
from storage.reports import Reports
from storage.tickets import State, Ticket, Tickets

_LENT = timedelta(days=7)
_ASKED = timedelta(days=30)
_BOTH = 2
_LONGEST = 500
"""Letters kept of what one party says for the mediator."""


class Say(Texts):
    """Words to each side, and to the mediator."""

    willing = Text("好，记下了。{mediator}会来找您谈；等两边都愿意再开始。")
    both = Text("好，记下了，两边都愿意，可以开始了。{mediator}会来找您。")
    alone = Text("另一边还没有在这里说话，我不点名去找。")
    leave = Text("好，记下了。您写的话还没有给任何人看，能给{mediator}看吗？回“可以 / 不用”。")
    safety = Text("有人动手或威胁您，先离开、锁好门，马上打 110；受伤打 120，留好证据。我不能替您报警。\n")
    offer_leave = Text("可以 / 不用")
    lent = Text("好，只给{mediator}看。")
    kept = Text("好，谁也不给看，我已经删掉了。您可以当面跟{mediator}说。")
    lent_to = Text("#D{no} {name}让您看：“{words}”。请只放在心里，不要转给对方。")
    lent_anew = Text("#D{no} {name}改了给您看的话，现在是：“{words}”。请以这次为准，只放在心里，不要转给对方。")
    anew = Text("您改过的话也给{mediator}看了，以改过的为准。")
    report_anew = Text("#{no} 报的人改了原话，现在是：“{words}”。请以这次为准，不要转给对方。")
    declined = Text("好，不勉强您。{ways}")
    off = Text("#{no} 这次没有约成调解，不是谁对谁错。{ways}")
    on_again = Text("#{no} 又可以约调解了，{mediator}来谈。愿意回“愿意”，不愿意回“不愿意”，都没关系。")
    off_mediator = Text("#D{no} 没有约成调解，您不用再跟了，辛苦了。")
    instead = Text("好，改请{mediator}，前一位不会再过问。")
    refused = Text("好，改请{mediator}，前一位不会再过问。愿意调解回“愿意”，不愿意回“不愿意”。")
    refused_once = Text("每人可以换一次，您已经换过了。现在是{mediator}：愿意回“愿意”，不愿意回“不愿意”。")
    no_other = Text("这里没有别的调解员可以换了。请{mediator}谈，愿意回“愿意”；不愿意回“不愿意”。")
    relieved = Text("#D{no} 改请别人来谈，您不用再跟了，辛苦了。")
    now = Text("#{no} 现在由{mediator}来谈。")
    unrelated = Text("好，打扰了，这件事不再找您。")
    room = Text(
        "调解室 #D{no}：只有您、对方和{mediator}三位。约定：一人说完另一人再说；"
        "我不传话，只记双方都同意的内容。{mediator}会先后找两边。"
    )
    room_mediator = Text(
        "调解室 #D{no} 开了，双方都愿意谈：{names}。请先后找两边，问清各自想要什么，不转原话。\n"
        "谈好回“约定 D{no} 1) … 2) …”，我请两边各自同意；没谈成回“没谈成 D{no}”。"
    )
    before = Text("#D{no} 上一级写过的约定：{points}。")
    half = Text("#D{no} {names}愿意谈，另一边还没有答应。")


@disputes.answer("join")
def join(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """愿意 / 不愿意 / 换人 / 无关; whatever else is said is about something else."""
    found = running(talk, payload["ticket"])
    side = side_of(talk, found[0], talk.person.id) if found else None
    said = answered(tidy(talk.message.text))
    if found is None or side is None or talk.reading.urgent or threatens(talk.reading.plain):
        return None
    ticket, dispute = found
    if refuses_mediator(talk.reading.plain, People(talk.db).get(ticket.owner_id).name if ticket.owner_id else ""):
        return _refuse_mediator(talk, ticket, dispute, side, willing=said is not None and said[0] is Answer.YES)
    if said is None:
        return None
    match said[0]:
        case Answer.YES:
            return _agree(talk, ticket, dispute, side, said[1])
        case Answer.NO:
            return decline(talk, ticket, side)
        case Answer.OTHER_MEDIATOR:
            return _refuse_mediator(talk, ticket, dispute, side)
        case Answer.NOT_MINE:
            return _not_theirs(talk, ticket, side)


@disputes.answer("leave")
def leave(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """可以 / 不用: whether the mediator may read what this party wrote."""
    found, said = running(talk, payload["ticket"]), answered(tidy(talk.message.text))
    side = side_of(talk, found[0], talk.person.id) if found else None
    if found is None or side is None or said is None or said[0] not in (Answer.YES, Answer.NO):
        return None
    ticket = found[0]
    if said[0] is Answer.NO:
        Disputes(talk.db).note(side, words="", lent=False)
        talk.erase_traces()
        return Say.kept(mediator=mediator_of(talk, ticket))
    side = Disputes(talk.db).note(side, lent=True)
    talk.record("dispute.shared", ticket, by=talk.person)
    _show(talk, ticket, side)
    return Say.lent(mediator=mediator_of(talk, ticket))


@disputes.follows("ticket.taken")
def taken(context: Context, entry: Entry) -> None:
    """Whoever mediates learns how far it is, and what they may read; nobody has to tell it again."""
    found = running(context, entry.ticket_id or 0)
    if found is None:
        return
    brief(context, *found)
    for side in willing(context, found[0]):
        if side.lent:
            _show(context, found[0], side)


def brief(context: Context, ticket: Ticket, dispute: Dispute) -> None:
    """Who wants to talk, and on what was agreed on a lower level."""
    ready = willing(context, ticket)
    names = "、".join(People(context.db).get(side.person_id).name for side in ready)
    if len(ready) >= _BOTH:
        tell_mediator(context, ticket, Say.room_mediator(no=ticket.id, names=names))
    elif ready:
        tell_mediator(context, ticket, Say.half(no=ticket.id, names=names))
    if dispute.level > 1 and (known := Disputes(context.db).points(dispute)):
        tell_mediator(context, ticket, Say.before(no=ticket.id, points="；".join(known)))


def decline(context: Context, ticket: Ticket, side: Side) -> str:
    """One side does not want to: it ends, and the other hears only that it did."""
    Disputes(context.db).note(side, answer=NO)
    context.record("dispute.declined", ticket, key=_said_by(context))
    tell_sides(context, ticket, Say.off(no=ticket.id, ways=Ways.ways_out()), but=side.person_id)
    if ticket.told_at:
        tell_mediator(context, ticket, Say.off_mediator(no=ticket.id))
    finish(context, ticket, Result.DECLINED)
    return Say.declined(ways=Ways.ways_out())


def _said_by(context: Context) -> str:
    """The message that said it, be it edited; not whose it was."""
    if not isinstance(context, Talk):
        return ""
    refers = context.message.refers if context.message.kind is Kind.EDIT else None
    return message_key(context.message.channel, refers) if refers else context.message_key


def keep(talk: Talk, ticket: Ticket, side: Side, words: str) -> Side:
    """More of what that party says for the mediator, and by which message, should it be taken back."""
    if not words:
        return side
    before = side.words.split("\n") if side.words else []
    talk.record("dispute.told", ticket, by=talk.person, key=talk.message_key, line=len(before))
    more = "\n".join([*before, punctuated(words)])[:_LONGEST]
    return Disputes(talk.db).note(side, words=more, lent=False)


def ask_leave(talk: Talk, ticket: Ticket) -> str:
    """Whether the mediator may read what this party wrote."""
    talk.pending("disputes.leave")
    talk.ask(talk.person.id, "disputes.leave", within=_LENT, ticket=ticket.id)
    talk.offer(Say.offer_leave(), "disputes.leave")
    return with_safety(talk, Say.leave(mediator=mediator_of(talk, ticket)))


def with_safety(talk: Talk, answer: str) -> str:
    """110 comes first, where somebody tells of hands laid on them."""
    return Say.safety() + answer if is_afraid(talk.reading.plain) else answer


def _agree(talk: Talk, ticket: Ticket, dispute: Dispute, side: Side, words: str) -> str:
    side = keep(talk, ticket, Disputes(talk.db).note(side, answer=YES), words)
    if talk.person.id not in {r.person_id for r in Reports(talk.db).of(ticket.id)}:
        home = talk.person.household_id
        Reports(talk.db).add(ticket.id, talk.person.id, home, talk.message.room, talk.message_key, talk.now)
    talk.record("dispute.accepted", ticket, by=talk.person, key=talk.message_key)
    both, mediator = _open_room(talk, ticket, dispute), mediator_of(talk, ticket)
    if side.words and not side.lent:
        return ask_leave(talk, ticket)
    if both:
        return Say.both(mediator=mediator)
    return Say.willing(mediator=mediator) + (Say.alone() if len(Disputes(talk.db).sides(ticket.id)) < _BOTH else "")


def _open_room(talk: Talk, ticket: Ticket, dispute: Dispute) -> bool:
    """Both want to talk: each is told how it goes, and the mediator may begin."""
    if len(willing(talk, ticket)) < _BOTH or dispute.stage is not Stage.ASKING:
        return False
    dispute = Disputes(talk.db).change(dispute, stage=Stage.TALKING)
    talk.record("dispute.started", ticket)
    text = Say.room(no=ticket.id, mediator=mediator_of(talk, ticket))
    for side in willing(talk, ticket):
        talk.tell(side.person_id, text, ticket=ticket, within=None if side.person_id == talk.person.id else Hours)
    if ticket.state is State.TAKEN:  # who has not taken it yet hears of it then
        brief(talk, ticket, dispute)
    return True


def _refuse_mediator(talk: Talk, ticket: Ticket, dispute: Dispute, side: Side, *, willing: bool = False) -> str:
    """Each side may refuse one; whoever is refused never learns by whom, or why; ``willing``: with any other."""
    talk.ask(talk.person.id, "disputes.join", within=_ASKED, ticket=ticket.id)
    if side.refused_id:
        return Say.refused_once(mediator=mediator_of(talk, ticket))
    others = candidates(talk, ticket, level_of(talk, ticket, dispute), but=[ticket.owner_id or 0])
    if not others:
        return Say.no_other(mediator=mediator_of(talk, ticket))
    Disputes(talk.db).note(side, refused_id=ticket.owner_id)
    if ticket.told_at:
        tell_mediator(talk, ticket, Say.relieved(no=ticket.id))
    ticket = give(talk, ticket, others[0], "refused-by-party")
    mediator = mediator_of(talk, ticket)
    tell_sides(talk, ticket, Say.now(no=ticket.id, mediator=mediator), but=side.person_id)
    if willing and (again := side_of(talk, ticket, talk.person.id)):
        talk.pending("disputes.join")
        return Say.instead(mediator=mediator) + _agree(talk, ticket, dispute, again, "")
    return Say.refused(mediator=mediator)


def _not_theirs(talk: Talk, ticket: Ticket, side: Side) -> str | None:
    """Only somebody who was named, and has said nothing, can be taken for another."""
    if side.person_id in {r.person_id for r in Reports(talk.db).of(ticket.id)}:
        return decline(talk, ticket, side)
    Disputes(talk.db).leave(side)
    talk.record("dispute.left", ticket)
    return Say.unrelated()


def _show(context: Context, ticket: Ticket, side: Side, lent: Text = Say.lent_to) -> None:
    """To the mediator alone, with leave, once the mediator has taken it."""
    if ticket.state is State.TAKEN and side.words:
        name = People(context.db).get(side.person_id).name
        tell_mediator(context, ticket, lent(no=ticket.id, name=name, words=_in_a_row(side)))


def _in_a_row(side: Side) -> str:
    return "，".join(filter(None, side.words.split("\n")))


@disputes.follows("dispute.edited")
def said_otherwise(context: Context, entry: Entry) -> None:
    """A party has put right what the mediator may read, and so reads anew."""
    found = running(context, entry.ticket_id or 0)
    side = side_of(context, found[0], entry.person_id) if found and entry.person_id else None
    if found is None or side is None or not side.lent:
        return
    _show(context, found[0], side, Say.lent_anew)
    context.tell(side.person_id, Say.anew(mediator=mediator_of(context, found[0])), ticket=found[0])


@disputes.follows("dispute.reversed")
def no_after_all(context: Context, entry: Entry) -> None:
    """A party has made a no of their yes: that counts, as if they had said so."""
    found = running(context, entry.ticket_id or 0)
    side = side_of(context, found[0], entry.person_id) if found and entry.person_id else None
    if found and side and side.answer == YES:
        context.tell(side.person_id, decline(context, found[0], side), ticket=found[0])


@disputes.follows("dispute.reconsidered")
def yes_after_all(context: Context, entry: Entry) -> None:
    """A party has made a yes of their no: it begins again with whoever was to mediate, and the other side is asked."""
    ticket, dispute = Tickets(context.db).get(entry.ticket_id or 0), Disputes(context.db).get(entry.ticket_id or 0)
    side = side_of(context, ticket, entry.person_id) if ticket and entry.person_id else None
    if not isinstance(context, Talk) or ticket is None or dispute is None or side is None:
        return
    if dispute.stage is not Stage.ENDED or ticket.state is not State.REVIEW:
        return
    dispute = Disputes(context.db).change(dispute, stage=Stage.ASKING, result=Result.NONE, ended_at=None)
    set_clock(context, ticket, dispute)
    ticket = Tickets(context.db).change(ticket, state=State.WAITING, done_at=None)
    context.never_mind("reviews.close", str(ticket.id))
    if ticket.owner_id:
        ticket = hand_to(context, ticket, ticket.owner_id, ticket.level_id, why="reconsidered")
    for other in Disputes(context.db).sides(ticket.id):
        if other.person_id != side.person_id and other.answer != YES:
            words = Say.on_again(no=ticket.id, mediator=mediator_of(context, ticket))
            context.tell(other.person_id, words, ticket=ticket, within=Hours, answers="disputes.join")
            context.ask(other.person_id, "disputes.join", within=_ASKED, ticket=ticket.id)
    said = answered(tidy(context.message.text))
    context.tell(side.person_id, _agree(context, ticket, dispute, side, said[1] if said else ""), ticket=ticket)


@disputes.follows("ticket.edited")
def reported_otherwise(context: Context, entry: Entry) -> None:
    """Who began the quarrel has put their message right, and the mediator was told of it as it was."""
    found = running(context, entry.ticket_id or 0)
    if found and found[0].told_at:
        tell_mediator(context, found[0], Say.report_anew(no=found[0].id, words=found[0].words))
