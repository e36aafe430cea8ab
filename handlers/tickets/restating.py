"""“不是爆管，是洒水车管子掉了”: the reporter says what it really is; the same ticket under its right name."""

from datetime import timedelta

from bot.capability import Where
from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.rules import phrases
from handlers.rules.hours import Hours
from handlers.tickets import assigning, opening
from handlers.tickets.capability import tickets
from nlp import Reading
from nlp.labels import Label, Subject
from storage.places import Places
from storage.tickets import Ticket, Tickets

_SLIP = timedelta(minutes=10)


class Say(Texts):
    """Words to those who were told the wrong thing."""

    now_called = Text("好，#{no} 改为“{matter}”{calmer}。")
    not_that = Text("好，#{no} 不是{was}{calmer}。")
    calmer = Text("，降为普通")
    known = Text("{title}{name}已知道。")
    owner = Text("#{no} 报的人更正：“{words}”。现在记作“{matter}”{calmer}。")


def _restates(reading: Reading) -> tuple[str, str] | None:
    return None if reading.place.building else phrases.restates(reading.plain)


@tickets.listener(_restates, who=EVERYONE, where=Where.ANYWHERE, examples=("不是爆管 是洒水车管子掉了",))
def restate(talk: Talk, said: tuple[str, str]) -> str | None:
    """Only by whoever reported it, soon, and where the words that are taken back name it."""
    was, now = said
    ticket = _own(talk)
    if ticket is None or not set(was) & set(ticket.matter + ticket.words):
        return None
    reading = talk.read(now, forced=True)
    before, ticket = ticket, _renamed(talk, ticket, reading)
    calmer = Say.calmer() if before.urgent and not ticket.urgent else ""
    talk.record("ticket.restated", ticket, by=talk.person, was=before.matter, now=ticket.matter)
    if calmer:
        talk.record("ticket.calmed", ticket, by=talk.person)
    if ticket.owner_id and ticket.owner_id != talk.person.id:
        line = Say.owner(no=ticket.id, words=reading.text, matter=ticket.matter, calmer=calmer)
        talk.tell(ticket.owner_id, line, ticket=ticket, within=Hours)
    return _answer(talk, before, ticket, calmer)


def _answer(talk: Talk, before: Ticket, ticket: Ticket, calmer: str) -> str:
    """One line where it was said; a title that says no more than the subject is not said to neighbours."""
    if ticket.matter in {subject.title for subject in Subject}:
        line = Say.not_that(no=ticket.id, was=before.matter, calmer=calmer)
    else:
        line = Say.now_called(no=ticket.id, matter=ticket.matter, calmer=calmer)
    line += Say.known(**talk.owner_of(ticket, talk.audience)) if ticket.owner_id else ""
    if talk.message.private:
        return line
    if talk.group and ticket.public:
        talk.tell_group(talk.group, line, mention=talk.message.sender, ticket=ticket)
    return ""


def _own(talk: Talk) -> Ticket | None:
    """The newest matter that the speaker reported here, while it is fresh."""
    ticket = opening.latest_of(talk, _SLIP)
    return ticket if ticket and ticket.is_open and ticket.reporter_id == talk.person.id else None


def _renamed(talk: Talk, ticket: Ticket, reading: Reading) -> Ticket:
    """The words as they are said now; a clock that ran for an emergency begins anew."""
    subject = reading.subject or Subject.OTHER
    due = ticket.due_at
    if ticket.urgent and not reading.urgent:
        due = assigning.answer_by(talk, Places(talk.db).get(ticket.place_id), urgent=False)
    public = opening.may_be_public(reading, subject, ticket.kind, in_group=talk.group is not None)
    return Tickets(talk.db).change(
        ticket,
        words=reading.plain,
        matter=reading.matter or ticket.matter,
        subject=subject if ticket.kind == Label.NEED else ticket.subject,
        urgent=reading.urgent,
        public=ticket.public and public,
        due_at=due,
    )
