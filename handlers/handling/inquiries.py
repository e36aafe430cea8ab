"""Asking after: “我报的灯怎么样了” is no new matter, where one is open."""

from datetime import timedelta

from bot.capability import Where
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import EVERYONE
from handlers.handling import taking
from handlers.handling.capability import handling
from handlers.rules import inquiries
from nlp import Reading
from nlp.words import cutter
from storage.reports import Reports
from storage.tickets import Ticket, Tickets

_LATELY = timedelta(days=7)


def _asks(reading: Reading) -> str | None:
    return inquiries.asks_after(reading.plain)


@handling.listener(_asks, who=EVERYONE, where=Where.ADDRESSED, examples=("1号单子呢",))
def tell_how_far(talk: Talk, asked: str) -> str | None:
    """Whoever asks after a matter of theirs hears how far it is; what nobody told of is heard as usual."""
    if no := inquiries.number(talk.reading.plain):
        return taking.look_up(talk, TicketNumber(no))
    own = taking.reported(talk)
    about = [ticket for ticket in own if _is_meant(talk, ticket, asked)] if asked else own
    spoken_of = None if about or talk.message.private else _spoken_of(talk)
    if spoken_of and (not asked or _is_meant(talk, spoken_of, asked)):
        talk.whisper(taking.shown(talk, spoken_of))
    elif about or inquiries.was_told(talk.reading.plain):
        talk.whisper(taking.in_lines(talk, about or own))
    return None


def _spoken_of(talk: Talk) -> Ticket | None:
    """The public matter that this group speaks of, or spoke of last."""
    report = Reports(talk.db).latest_in(talk.message.room, talk.now - _LATELY)
    ticket = Tickets(talk.db).get(talk.flow.ticket or (report.ticket_id if report else 0))
    return ticket if ticket and ticket.is_open and ticket.public else None


def _is_meant(talk: Talk, ticket: Ticket, asked: str) -> bool:
    words = [word for word in cutter()(asked) if word.strip()]
    return talk.reading.matter == ticket.matter or inquiries.is_about(words, ticket.matter + ticket.words + ticket.spot)
