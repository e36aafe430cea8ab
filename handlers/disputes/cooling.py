"""A quarrel begins: one line in the group, then each side is asked in private, and a mediator is found."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context, Talk
from bot.texts import Text, Texts
from handlers.disputes.capability import (
    candidates,
    close,
    disputes,
    is_tied,
    level_of,
    mediator_of,
    running,
    set_clock,
    table,
)
from handlers.rules import confiding, duty, phrases
from handlers.rules.hours import Hours
from nlp import cues
from storage.disputes import NO, Dispute, Disputes, Result
from storage.duties import Duties
from storage.groups import Group, Groups
from storage.journal import Entry, Journal
from storage.people import People
from storage.places import Places
from storage.reports import Reports
from storage.roles import NEIGHBOURS, Role, Roles
from storage.tickets import State, Ticket, Tickets
from storage.timers import Timers

_ONCE = timedelta(hours=24)
_RUNS = timedelta(hours=2)
_MOMENT = timedelta(minutes=30)
_OURS = frozenset({"opened", "relabelled", "risen", "refused-by-party", "stepped-back", "reconsidered"})
"""Reasons for which this capability has chosen who mediates."""


class Say(Texts):
    """Words to a quarrel."""

    cooling = Text("各有各的难处，这件事请调解员私下帮忙谈，群里先不争了，好吗？")
    covenant = Text("（{clause}）")
    first = Text("您说的事登记了，#{no}，")
    other = Text("群里说到{matter}的事（#{no}），也想听听您这边的情况，")
    also = Text("{matter}的事已经有人报过，是 #{no}，您家也记上了。只私下说，有结果我告诉您。")
    named = Text("有邻居在群里跟您说到{matter}的事（#{no}），与您无关就回“无关”。您说的")
    private = Text(
        "只告诉{mediator}，不转给对方，也不评谁对谁错。\n"
        "愿意调解回“愿意”，后面可以接着写：大概几点、几天了、您希望怎么样。"
        "不愿意回“不愿意”，想换调解员回“换人”。\n{rest}要是有人动手，先离开并打 110。"
    )
    stop = Text("不想继续回“撤回 {no}”。")
    alone = Text("还没有找到调解的人，我请管理员安排。\n{rest}要是有人动手，先离开并打 110。")
    offer = Text("愿意 / 不愿意 / 换人")
    chase = Text("#{no} 调解的事还在等您：愿意回“愿意”，不愿意回“不愿意”，都没关系。")
    nobody = Text("{list} 需要一位调解员：这里登记的都与当事人同楼同户，或者联系不上。请任命一位。")
    found = Text("#{no} 找到能来谈的人了，您说的")
    now = Text("#{no} 现在由{mediator}来谈，您不用从头再说。")


@disputes.follows_ticket("ticket.opened")
def cool_down(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """One line a quarrel and group a day; then a private word."""
    if ticket.kind != "dispute" or ticket.urgent:
        return
    if confiding.is_secret(ticket.words, urgent=False, quarrel=True):
        return
    unowned, ticket = ticket.owner_id is None, _begin(context, ticket)
    if unowned and ticket.owner_id:  # nobody else answers here: whoever mediates has not heard of it yet
        context.record("ticket.assigned", ticket, to=ticket.owner_id, why="opened")
    _cool(context, ticket)
    _invite(context, ticket, ticket.reporter_id)
    if isinstance(context, Talk):
        _invite_those_spoken_to(context, ticket)
        _cool(context, ticket)


@disputes.follows_ticket("ticket.relabelled")
def cool_down_late(context: Context, ticket: Ticket, entry: Entry) -> None:
    """It turned out to be a quarrel: as private as any; the group hears of it only while it runs."""
    was = entry.detail["was"]
    if ticket.kind != "dispute":
        close(context, ticket, Result.STOPPED)
    if ticket.kind != "dispute" or ticket.urgent or (isinstance(was, list) and "dispute" in was):
        return
    before = {"was": ticket.owner_id, "told": ticket.told_at is not None}
    ticket = _begin(context, ticket)
    if ticket.owner_id != before["was"]:
        ticket = Tickets(context.db).change(ticket, told_at=None)
        by = People(context.db).get(entry.person_id) if entry.person_id else None
        context.record("ticket.assigned", ticket, by=by, to=ticket.owner_id, why="relabelled", **before)
    if context.now - ticket.opened_at <= _RUNS:
        _cool(context, ticket)
    _invite(context, ticket, ticket.reporter_id)


@disputes.follows_ticket("ticket.joined")
def other_side(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Whoever answers back has a side to tell too, in private; of two households, not of everybody who joins in."""
    if ticket.kind != "dispute" or entry.person_id is None or running(context, ticket.id) is None:
        return
    if isinstance(context, Talk) and not _answers_back(context, ticket):
        context.tell(entry.person_id, Say.also(no=ticket.id, matter=ticket.matter), ticket=ticket)
    else:
        _take_in(context, ticket, entry.person_id, Say.other(no=ticket.id, matter=ticket.matter))
    if isinstance(context, Talk):
        _invite_those_spoken_to(context, ticket)
        _cool(context, ticket)


def _answers_back(talk: Talk, ticket: Ticket) -> bool:
    """Whether this is the other side, and not one more who has it from a third."""
    if cues.me_too(talk.reading):
        return False
    return phrases.speaks_to(ticket.words) or phrases.answers_back(talk.reading.plain)


@disputes.follows("ticket.assigned")
def assigned(context: Context, entry: Entry) -> None:
    """Somebody else mediates now: whoever has a tie steps back, and both sides hear who it is."""
    found = None if entry.detail["why"] in _OURS else running(context, entry.ticket_id or 0)
    if found is None:
        return
    ticket = found[0]
    if ticket.owner_id and is_tied(context, ticket, ticket.owner_id):
        step_back(context, *found)
    ticket = Tickets(context.db).get(ticket.id) or ticket
    if ticket.owner_id and ticket.owner_id != entry.detail.get("was"):
        _name(context, ticket, first=entry.detail.get("was") is None)


def _name(context: Context, ticket: Ticket, *, first: bool) -> None:
    """Both sides hear who mediates; whoever could not be asked before there was anybody is asked now."""
    text = Say.now(no=ticket.id, mediator=mediator_of(context, ticket))
    for side in Disputes(context.db).sides(ticket.id):
        if first and not side.answer:
            _invite(context, ticket, side.person_id, Say.found(no=ticket.id))
        elif side.answer != NO:
            context.tell(side.person_id, text, ticket=ticket, within=Hours)


@disputes.timer("chase")
def chase(context: Context, payload: Mapping[str, Any]) -> None:
    """Whoever has not answered is asked once more, and never again."""
    if running(context, payload["ticket"]):
        for side in Disputes(context.db).sides(payload["ticket"]):
            if not side.answer:
                text = Say.chase(no=side.ticket_id)
                context.tell(side.person_id, text, within=Hours, ticket=Tickets(context.db).get(side.ticket_id))


def step_back(context: Context, ticket: Ticket, dispute: Dispute) -> Ticket:
    """Whoever mediates has a tie to a party: another one does; nobody where there is none, and the admins are asked."""
    was, found = ticket.owner_id, candidates(context, ticket, level_of(context, ticket, dispute))
    rung = None if found else _fallback(context, ticket)
    to = found[0].person_id if found else rung.person_id if rung else None
    level_id = found[0].place_id if found else rung.place.id if rung else ticket.level_id
    values = {"owner_id": to, "level_id": level_id, "told_at": None, "state": State.WAITING}
    ticket = Tickets(context.db).change(ticket, **values)
    if to:
        context.record("ticket.assigned", ticket, to=to, was=was, why="stepped-back")
    else:
        _call_for_one(context, ticket)
    return ticket


def _call_for_one(context: Context, ticket: Ticket) -> None:
    """Nobody here can mediate: the admins are asked to appoint somebody, once; the hour looks again."""
    if Journal(context.db).latest("dispute.stranded", ticket.id) is None:
        context.record("dispute.stranded", ticket)
        place = Places(context.db).get(ticket.place_id)
        at = context.ways(Hours, place).next_open(context.local(context.now))
        for admin in Roles(context.db).admins_of(place, context.now):
            Timers(context.db).gather("disputes.needed", admin.person_id, ticket.id, at)


@disputes.timer("needed")
def tell_needed(context: Context, payload: Mapping[str, Any]) -> None:
    """What still has nobody to mediate, in one message, and not in the night."""
    left = [t for t in Tickets(context.db).open_among(payload["tickets"]) if t.owner_id is None]
    if left:
        context.tell(payload["person"], Say.nobody(list="、".join(f"#{t.id}" for t in left)))


def _begin(context: Context, ticket: Ticket) -> Ticket:
    """A mediation of its own, its clock, the first party, and somebody to mediate who has no tie."""
    records = Disputes(context.db)
    dispute = records.open(ticket.id, context.now, context.now)
    dispute = set_clock(context, ticket, dispute)
    records.join(ticket.id, ticket.reporter_id)
    at = context.now + timedelta(days=table(context, ticket).chase_days)
    context.later("disputes.chase", at=at, key=str(ticket.id), ticket=ticket.id)
    if ticket.state is not State.WAITING and ticket.owner_id and not is_tied(context, ticket, ticket.owner_id):
        return ticket
    found = candidates(context, ticket, level_of(context, ticket, dispute))
    if found:
        return Tickets(context.db).change(ticket, owner_id=found[0].person_id, level_id=found[0].place_id)
    if ticket.owner_id and not is_tied(context, ticket, ticket.owner_id):
        return ticket
    rung = _fallback(context, ticket)
    if rung is None:
        _call_for_one(context, ticket)
    return Tickets(context.db).change(ticket, owner_id=rung.person_id if rung else None)


def _fallback(context: Context, ticket: Ticket) -> duty.Rung | None:
    """Where no mediator can: whoever is on duty and has no tie."""
    return duty.leader(Duties(context.db).for_ticket(ticket, context.now))


def _cool(context: Context, ticket: Ticket) -> None:
    """One line where two sides speak against each other; whoever tells of somebody else quarrels with nobody."""
    group = Groups(context.db).get(Reports(context.db).of(ticket.id)[0].room)
    both = len(Disputes(context.db).sides(ticket.id)) > 1 or phrases.speaks_to(ticket.words)
    if group is None or not both or _is_in_danger(context, group):
        return
    said = Journal(context.db).since("dispute.cooled", context.now - _ONCE)
    if all(entry.detail["room"] != group.address for entry in said):
        clause = table(context, ticket).covenant
        context.tell_group(group, Say.cooling() + (Say.covenant(clause=clause) if clause else ""), ticket=ticket)
        context.record("dispute.cooled", ticket, room=group.address)


def _is_in_danger(context: Context, group: Group) -> bool:
    """Whether a danger was told of here a moment ago: nobody is asked to calm down then."""
    recent = [t.id for t in Tickets(context.db).urgent_open() if context.now - t.opened_at <= _MOMENT]
    Reports(context.db).expect(recent)
    return any(report.room == group.address for number in recent for report in Reports(context.db).of(number))


def _take_in(context: Context, ticket: Ticket, person_id: int, opening: str) -> None:
    """The other side: the first one of another household; more voices are no more parties."""
    sides = Disputes(context.db).sides(ticket.id)
    home = People(context.db).get(person_id).household_id
    known = [People(context.db).get(side.person_id).household_id for side in sides]
    if len(sides) > 1 or any(s.person_id == person_id for s in sides) or (home and home in known):
        return
    if person_id == ticket.owner_id or _acts(context, ticket, person_id):
        return
    Disputes(context.db).join(ticket.id, person_id)
    found = running(context, ticket.id)
    if found and ticket.owner_id and is_tied(context, ticket, ticket.owner_id):
        ticket = step_back(context, *found)
    _invite(context, ticket, person_id, opening)


def _acts(context: Context, ticket: Ticket, person_id: int) -> bool:
    """Whether that person looks after the place as a mediator: called in, not quarrelled with."""
    place = Places(context.db).get(ticket.place_id)
    held = Roles(context.db).of(person_id, context.now)
    return any(h.role is Role.MEDIATOR and h.reaches(place) for h in held)


def _invite_those_spoken_to(talk: Talk, ticket: Ticket) -> None:
    """Whom the words quote or mention; nobody is looked up by a room, and whoever acts there was called for help."""
    quoted = Reports(talk.db).by_message(f"{talk.message.channel}:{talk.message.refers}") if talk.message.refers else []
    spoken_to = [r.person_id for r in quoted]
    spoken_to += [person.id for a in talk.message.mentions if (person := People(talk.db).at(a))]
    place = Places(talk.db).get(ticket.place_id)
    for person_id in spoken_to:
        held = Roles(talk.db).of(person_id, talk.now)
        if not any(h.role not in NEIGHBOURS and h.reaches(place) for h in held):
            _take_in(talk, ticket, person_id, Say.named(no=ticket.id, matter=ticket.matter))


def _invite(context: Context, ticket: Ticket, person_id: int, opening: str = "") -> None:
    opening = opening or Say.first(no=ticket.id)
    rest = Say.stop(no=ticket.id) if person_id == ticket.reporter_id else ""
    if ticket.owner_id is None:
        context.tell(person_id, opening + Say.alone(rest=rest), ticket=ticket)
        return
    text = opening + Say.private(mediator=mediator_of(context, ticket), rest=rest)
    context.tell(person_id, text, ticket=ticket, offers=Say.offer(), answers="disputes.join")
    days = timedelta(days=table(context, ticket).levels[0].days)
    context.ask(person_id, "disputes.join", within=days, ticket=ticket.id)
