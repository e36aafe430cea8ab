"""An edited message: what it opened a little while ago is put right, without a word more than needed."""

import re
from datetime import timedelta

from bot import looks
from bot.context import Talk, message_key
from bot.grammar import tidy
from bot.texts import punctuated
from handlers.rules import standing
from handlers.rules.mediation import Answer, answered
from handlers.tickets import adding, opening, retelling
from handlers.tickets.capability import tickets
from nlp import Reading
from nlp.labels import Act, Label, Subject
from storage.corrections import Corrections
from storage.disputes import Disputes
from storage.erasing import forget_words
from storage.journal import Journal
from storage.places import Places
from storage.reports import Reports
from storage.tickets import Ticket, Tickets

_SLIP = timedelta(minutes=10)
_ASKED = re.compile(r"\s{0,9}[/／]?(?:报修|反映)[\s,，:：]{1,9}")
"""The name of the command is no part of what is said by it."""


@tickets.event("edit")
def edited(talk: Talk) -> str | None:
    """Only by whoever said it, where it was said, and soon; an edit that makes it chat leaves the ticket as it is."""
    _unlearn(talk)
    if _said_as_party(talk):
        return None
    ticket, asked = _opened_by(talk), _ASKED.match(talk.message.text)
    if ticket and _put_line_right(talk, ticket):
        return None
    reading = talk.read(talk.message.text[asked.end() :], forced=True) if asked else talk.reading
    if ticket is None:
        return None
    if reading.act is Act.NONE or reading.label not in (Label.NEED, Label.DISPUTE):
        _soften(talk, ticket)
        return None
    base = talk.place or talk.likely_place(admin=False) or Places(talk.db).get(ticket.place_id)
    place = opening.locate(talk, reading, base)
    before, ticket = ticket, _put_right(talk, ticket, reading)
    _forget_as_it_was(talk, before)
    if place.id != ticket.place_id:
        ticket = opening.move(talk, ticket, place, talk.person)
    if ticket.urgent and not before.urgent:
        retelling.alarm(talk, ticket, talk.person)
    talk.record("ticket.edited", ticket, by=talk.person)
    return None


def _said_as_party(talk: Talk) -> bool:
    """What a party wrote for the mediator, and whether they want one, stands there as it is now."""
    key = message_key(talk.message.channel, talk.message.refers or "")
    side = Disputes(talk.db).told_in(talk.person.id, key) if talk.person.id else None
    accepted = Disputes(talk.db).accepted_by(talk.person.id, key) if talk.person.id else None
    said = answered(tidy(talk.message.text))
    if accepted and said and said[0] is Answer.NO:
        talk.record("dispute.reversed", Tickets(talk.db).get(accepted.ticket_id), by=talk.person)
        return True
    declined = Disputes(talk.db).declined_by(talk.person.id, key) if talk.person.id and side is None else None
    if declined and said and said[0] is Answer.YES:
        talk.record("dispute.reconsidered", Tickets(talk.db).get(declined.ticket_id), by=talk.person)
        return True
    if side is None:
        return accepted is not None or declined is not None
    if Disputes(talk.db).put_right(side, key, punctuated(said[1] if said else talk.message.text.strip())):
        forget_words(talk.db, side.ticket_id, lambda text: looks.repeats(text, side.words))
        talk.erase_traces()
        talk.record("dispute.edited", Tickets(talk.db).get(side.ticket_id), by=talk.person)
    return True


def _soften(talk: Talk, ticket: Ticket) -> None:
    """Words that tell of no matter any more leave the ticket as it is; of a quarrel, not what was said in anger."""
    if ticket.kind == Label.DISPUTE:
        words = "\n".join([punctuated(talk.reading.plain), *ticket.words.split("\n")[1:]])
        before, ticket = ticket, Tickets(talk.db).change(ticket, words=words)
        _forget_as_it_was(talk, before)
        talk.record("ticket.edited", ticket, by=talk.person)


def _unlearn(talk: Talk) -> None:
    """What was learnt of the words as they were before is gone with them."""
    key = message_key(talk.message.channel, talk.message.refers or "")
    if talk.person.id and Corrections(talk.db).take_back(key, talk.person.id):
        talk.erase_traces()


def _opened_by(talk: Talk) -> Ticket | None:
    """The open ticket that the speaker opened with the message, in this room, within ten minutes."""
    if talk.message.refers is None:
        return None
    for report in Reports(talk.db).by_message(message_key(talk.message.channel, talk.message.refers)):
        mine = report.person_id == talk.person.id and report.room == talk.message.room
        ticket = Tickets(talk.db).get(report.ticket_id) if mine and talk.now - report.at <= _SLIP else None
        if ticket is None or standing.is_wish(ticket):
            continue  # a wish was shown before it was told to anybody, and stays as it was shown
        if Journal(talk.db).latest("message.recalled", ticket.id):
            continue  # words that were taken back do not return by an edit that comes late
        if ticket.is_open and ticket.reporter_id == talk.person.id:
            return ticket
    return None


def _put_line_right(talk: Talk, ticket: Ticket) -> bool:
    """What was only added to the report stands there as it is now."""
    at, words = adding.put_in_place(talk, ticket)
    if at:
        before, ticket = ticket, Tickets(talk.db).change(ticket, words=words)
        _forget_as_it_was(talk, before)
        talk.record("ticket.edited", ticket, by=talk.person)
    return bool(at)


def _forget_as_it_was(talk: Talk, before: Ticket) -> None:
    """Nothing that repeats the words before the edit stays anywhere."""
    forget_words(talk.db, before.id, lambda text: looks.repeats(text, before.words))
    talk.erase_traces()


def _put_right(talk: Talk, ticket: Ticket, reading: Reading) -> Ticket:
    """New words and matter.  It may become urgent or private by an edit, never the opposite."""
    subject = reading.subject or Subject.OTHER
    public = opening.may_be_public(reading, subject, ticket.kind, in_group=talk.group is not None)
    return Tickets(talk.db).change(
        ticket,
        words="\n".join([punctuated(reading.plain), *ticket.words.split("\n")[1:]]),
        matter=reading.matter or ticket.matter,
        subject=subject,
        spot=reading.place.spot or "",
        public=ticket.public and public,
        urgent=ticket.urgent or reading.urgent,
    )
