"""What was reported of the same kind there: how often, from how many homes; all of them hear how it ends."""

from datetime import datetime, timedelta

from bot.context import Talk
from bot.permission import CALLERS
from bot.texts import Text, Texts
from handlers.rules import standing
from handlers.rules.hours import Hours
from nlp.labels import Label
from storage.erasing import nobody
from storage.places import Place, Places
from storage.reports import Reports, households_of
from storage.tickets import State, Ticket, Tickets

_LATELY = timedelta(days=30)


class Say(Texts):
    """Words about the reports behind a whistle."""

    background = Text("30 天内同类 {n} 单、{homes} 户，最早 {first}，最近 {last}")
    day = Text("{month}月{day}日")
    background_none = Text("近 30 天没有别的同类单")
    relieved = Text("#{no} {matter}（{place}）已吹哨请几个部门一起办，由{title} {name}负责，不用您单独办了。")


def of(talk: Talk, place: Place, subject: str, matter: str) -> list[Ticket]:
    """The same matter, told of in that place within thirty days, whatever became of it; the newest first."""
    inside = [p.id for p in Places(talk.db).inside(place)]
    recent = Tickets(talk.db).recent(inside, Label.NEED, subject, talk.now - _LATELY)
    return [t for t in recent if t.matter == matter and standing.may_be_part(t)]


def households(talk: Talk, found: list[Ticket]) -> int:
    """From how many homes they were reported."""
    return households_of([report for one in found for report in Reports(talk.db).of(one.id)])


def background(talk: Talk, found: list[Ticket]) -> str:
    """What a department reads of it: numbers and days, and nobody's name or words."""
    if not found:
        return Say.background_none()
    days = [talk.local(one.opened_at) for one in found]
    first, last = (Say.day(month=at.month, day=at.day) for at in (min(days), max(days)))
    return Say.background(n=len(found), homes=households(talk, found), first=first, last=last)


def gathered(talk: Talk, ticket: Ticket, place: Place, found: list[Ticket]) -> Ticket:
    """The open ones are this matter from now on, and who reported the others hears how it ends."""
    for case in (one for one in found if one.id != ticket.id):
        if case.is_open and standing.may_become(case.state, State.MERGED):
            talk.record("ticket.matched", case, by=talk.person, into=ticket.id)
        else:
            _listen_in(talk, case, ticket)
    if not place.covers(Places(talk.db).get(ticket.place_id)):
        return ticket
    return Tickets(talk.db).change(ticket, place_id=place.id)


def put_in_charge(talk: Talk, ticket: Ticket, due: datetime) -> Ticket:
    """Until the lead has come, the caller answers for it."""
    was = ticket.owner_id
    level = next((h.place_id for h in talk.roles if CALLERS.allows([h], None)), ticket.level_id)
    values = {"state": State.TAKEN, "owner_id": talk.person.id, "level_id": level, "due_at": due, "told_at": talk.now}
    ticket = Tickets(talk.db).change(ticket, **values)
    talk.record("ticket.taken", ticket, by=talk.person, was=was)
    if was and was != talk.person.id:
        talk.tell(was, Say.relieved(**talk.about(ticket), **talk.owner_of(ticket)), ticket=ticket, within=Hours)
    return ticket


def _listen_in(talk: Talk, case: Ticket, to: Ticket) -> None:
    there = {(report.person_id, report.room) for report in Reports(talk.db).of(to.id)}
    for report in Reports(talk.db).of(case.id):
        if report.room and report.person_id != nobody(talk.db) and (report.person_id, report.room) not in there:
            there.add((report.person_id, report.room))
            Reports(talk.db).add(to.id, report.person_id, report.household_id, report.room, "", talk.now)
