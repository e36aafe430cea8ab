"""What nobody wants: refused twice, or with nobody left above, it is somebody's all the same, and they hear why."""

from collections.abc import Mapping

from bot.context import Talk
from bot.texts import Text, Texts
from bot.tickets import hand_to
from handlers.rules import duty, standing
from handlers.rules.hours import Hours
from storage.duties import Duties, Duty
from storage.people import People
from storage.places import Places
from storage.remarks import REASONS, Remarks
from storage.roles import Roles
from storage.tickets import State, Ticket

TWICE = 2


class Say(Texts):
    """Words about what was given back more than once."""

    bounced = Text("#{no} {matter}（{place}）已经退回 {n} 次，可能没人认这件事，请您出面协调。{reasons}")
    homeless = Text("#{no} {matter}（{place}）退回来了，没有别人可以接手，请您安排。{reasons}")
    decide = Text("{alarm}现在归您，自己办回“接 {no}”，该谁办回“转 {no} 谁”。")
    offer = Text("接=接 {no} / 转=转 {no}")
    reason = Text("{title}退回时说：{why}。")
    unwanted = Text("#{no} {matter}（{place}）各级都退回了，先留在{title} {name}名下，请您定由谁办。{reasons}")
    mediator = Text("#{no} 需要一位调解员：这里登记的都不便调解。请任命一位，再请本人回“接 {no}”。")
    stays = Text("好，记下了。再往上没有别人可以接手，#{no} 先留在{title} {name}名下，已告诉管理员。")
    highest = Text("再往上没有别人可以接手了，#{no} 先留在您名下。请定由谁办：回“转 {no} 谁”。")


def sound(talk: Talk, ticket: Ticket, around: Duty, rung: duty.Rung | None) -> duty.Rung | None:
    """Refused twice, or nobody is left: whoever follows such things up hears of it, once; who has it then."""
    secret = standing.is_confidential(ticket)
    tracker = None if secret else duty.tracker(around)
    keeper = rung or tracker or (None if secret else _highest(talk, ticket))
    if keeper is None:
        return None
    told = tracker or (None if rung else keeper)
    if told is None or told.person_id != keeper.person_id or ticket.urgent:
        if told and told.person_id != keeper.person_id:
            talk.tell(told.person_id, _alarm(talk, ticket), ticket=ticket, within=Hours)
        assign(talk, ticket, keeper, why="refused")
    else:
        words, offers = talk.said(Say.decide, ticket, alarm=_alarm(talk, ticket)), talk.said(Say.offer, ticket)
        talk.tell(told.person_id, words, ticket=ticket, within=Hours, offers=offers)
        assign(talk, ticket, keeper, why="bounced", told_at=talk.now)
    if told:
        talk.record("gap.alarmed", ticket, to=told.person_id)
    return keeper


def _highest(talk: Talk, ticket: Ticket) -> duty.Rung | None:
    """Whoever stands highest decides at last, also what they gave back before; nobody where that is the speaker."""
    top = duty.last_resort(Duties(talk.db).for_ticket(ticket, talk.now))
    return top if top and top.person_id != talk.person.id else None


def stays(talk: Talk, ticket: Ticket) -> str:
    """Everybody has given it back: it stays, those who appoint people decide, and the hour of dispatching runs."""
    owner = talk.owner_of(ticket)
    if standing.is_confidential(ticket):
        line = talk.said(Say.mediator, ticket)
    else:
        line = talk.said(Say.unwanted, ticket, **owner, reasons=_reasons(talk, ticket))
    place = Places(talk.db).get(ticket.place_id)
    admins = {h.person_id for h in Roles(talk.db).admins_of(place, talk.now)}
    for person_id in sorted(admins - {talk.person.id, ticket.owner_id}):
        talk.tell(person_id, line, ticket=ticket, within=Hours)
    if ticket.owner_id == talk.person.id:
        return talk.said(Say.highest, ticket)
    return talk.said(Say.stays, ticket, **owner)


def assign(talk: Talk, ticket: Ticket, rung: duty.Rung, why: str, **values: object) -> None:
    """Another person is accountable from now on, and is told as of a new matter, if not told already."""
    values = {"state": State.WAITING, **values}
    hand_to(talk, ticket, rung.person_id, rung.place.id, why=why, by=talk.person, **values)


def named(talk: Talk, rung: duty.Rung) -> Mapping[str, str]:
    """Post and name of somebody on the ladder."""
    return {"title": rung.title, "name": People(talk.db).get(rung.person_id).name}


def _alarm(talk: Talk, ticket: Ticket) -> str:
    reasons = _reasons(talk, ticket)
    if ticket.refusals < TWICE:
        return talk.said(Say.homeless, ticket, reasons=reasons)
    return talk.said(Say.bounced, ticket, n=ticket.refusals, reasons=reasons)


def _reasons(talk: Talk, ticket: Ticket) -> str:
    """What everybody said who gave it back."""
    place = Places(talk.db).get(ticket.place_id)
    said = Remarks(talk.db).of_ticket(ticket.id, *REASONS)[-max(ticket.refusals, 1) :]
    titles = [standing.post_at(place, Roles(talk.db).of(one.person_id, talk.now)) for one in said]
    reason = talk.worded(Say.reason, ticket)
    return "".join(reason(title=title, why=one.words) for title, one in zip(titles, said, strict=True))
