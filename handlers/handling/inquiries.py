"""Asking after: “我报的灯怎么样了” is no new matter, where one is open."""

from datetime import timedelta

from bot.capability import Where
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.handling import taking
from handlers.handling.capability import handling
from handlers.rules import inquiries, naming, sameness
from nlp import Reading, matters
from nlp.labels import Label
from nlp.words import cutter
from storage.cohorts import cohort
from storage.places import PlaceKind, Places
from storage.reports import Reports
from storage.tickets import Ticket, Tickets

_LATELY = timedelta(days=7)
_OVER = timedelta(days=30)
_MOMENT = timedelta(seconds=1)


class Say(Texts):
    """Words to whoever asks after what is over."""

    not_known = Text("这一个月里，我这里没有登记过这件事。要是现在还有这个情况，说“报修 …”，我马上登记。")


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


def _asks_of_the_past(reading: Reading) -> Reading | None:
    return reading if inquiries.asks_of_the_past(reading) else None


@handling.listener(_asks_of_the_past, who=EVERYONE, examples=("昨天那个电梯困人怎么回事",))
def tell_what_came(talk: Talk, reading: Reading) -> str | None:
    """What is over is no new matter: whoever asks the bot hears how it stands, and a group talks on by itself."""
    if not (talk.message.private or talk.message.calls_bot):
        return ""
    found = _public_lately(talk, reading)
    return taking.shown(talk, found) if found else Say.not_known()


def _public_lately(talk: Talk, reading: Reading) -> Ticket | None:
    """The latest public matter of that name in the speaker's estate, in the building that is named."""
    place = talk.place or talk.home
    estate = Places(talk.db).estate_of(place) if place else Places(talk.db).only(PlaceKind.ESTATE)
    if estate is None:
        return None
    within = naming.meant(estate, Places(talk.db).inside(estate), reading.place.building, reading.place.unit)
    courses = reversed(cohort(talk.db, within, talk.now - _OVER, talk.now + _MOMENT))
    alike = (c.ticket for c in courses if _is_called_so(c.ticket, reading))
    return next((ticket for ticket in alike if ticket.public or ticket.reporter_id == talk.person.id), None)


def _is_called_so(ticket: Ticket, reading: Reading) -> bool:
    """Whether the words, had they been told of the same subject, would have got its title."""
    return sameness.same_title(ticket.matter, matters.matter(reading.plain, Label(ticket.kind), ticket.subject))


def _spoken_of(talk: Talk) -> Ticket | None:
    """The public matter that this group speaks of, or spoke of last."""
    report = Reports(talk.db).latest_in(talk.message.room, talk.now - _LATELY)
    ticket = Tickets(talk.db).get(talk.flow.ticket or (report.ticket_id if report else 0))
    return ticket if ticket and ticket.is_open and ticket.public else None


def _is_meant(talk: Talk, ticket: Ticket, asked: str) -> bool:
    words = [word for word in cutter()(asked) if word.strip()]
    return talk.reading.matter == ticket.matter or inquiries.is_about(words, ticket.matter + ticket.words + ticket.spot)
