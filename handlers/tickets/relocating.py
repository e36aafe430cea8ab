"""“打错了，是5栋”, “12改成3栋2单元”, the building that was asked for: a ticket moves to where the matter really is."""

from datetime import timedelta

from bot.capability import Where
from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rules import phrases, standing
from handlers.tickets import fragments, opening
from handlers.tickets.capability import tickets
from nlp import Reading, cues
from storage.places import Place, Places
from storage.tickets import Ticket, Tickets

_SLIP = timedelta(minutes=10)


class Say(Texts):
    """Words about a ticket that was somewhere else."""

    moved = Text("好，#{no} 改到{place}。")
    no_such = Text("这个小区里没有{building}栋，地点没有改。请说楼栋，例如“3栋2单元”。")
    there = Text("#{no} 已经在{place}了。")


def is_elsewhere(reading: Reading) -> bool:
    """Whether it corrects where something is, and reports nothing new."""
    return _correction(reading) is not None or elsewhere(reading) is not None


def elsewhere(reading: Reading) -> int | None:
    """The number of the ticket that the words move to the building they name."""
    return phrases.moves(reading.plain) if reading.place.building else None


def _correction(reading: Reading) -> Reading | None:
    """“打错了，是5栋”: taken back, and another place named."""
    return reading if cues.denies(reading) and reading.place.building and elsewhere(reading) is None else None


@tickets.listener(_correction, who=EVERYONE, where=Where.GROUP, examples=("打错了，是5栋",))
def correct(talk: Talk, _reading: Reading) -> str | None:
    """The reporter moves a ticket to where it really is."""
    ticket = opening.latest_of(talk, _SLIP)
    place = _meant(talk, ticket, talk.reading) if ticket and ticket.is_open and talk.place else None
    return _moved(talk, ticket, place) if ticket and place else None


@tickets.listener(elsewhere, who=EVERYONE, where=Where.ANYWHERE, examples=("12改成3栋2单元，我打错了",))
def relocate(talk: Talk, no: int) -> str | None:
    """The same by its number, also later; the group hears of it only where the ticket is public."""
    ticket = talk.ticket(no, standing.may_move)
    if ticket is None or not ticket.is_open:
        return None if talk.message.private else ""
    return put_there(talk, ticket, talk.reading)


def put_there(talk: Talk, ticket: Ticket, reading: Reading) -> str | None:
    """Move it to the place the words name; said openly only where it is public."""
    place = _meant(talk, ticket, reading)
    if place is None:
        raise Refused(Say.no_such(building=reading.place.building))
    answer = _moved(talk, ticket, place) or Say.there(no=ticket.id, place=talk.about(ticket)["place"])
    if ticket.public:
        return answer
    talk.whisper(answer)
    return None


@tickets.answer("place")
def told_place(talk: Talk, payload: dict[str, int]) -> str | None:
    """The building somebody was asked for."""
    ticket = Tickets(talk.db).get(payload["ticket"])
    if ticket is None or not ticket.is_open:
        return None
    reading = talk.read(talk.message.text, at=Places(talk.db).get(ticket.place_id))
    spot = reading.place.spot if fragments.place_alone(reading) else None
    if not (reading.place.building or spot):
        return None
    ticket = fragments.put_at(talk, ticket, spot) if spot else ticket
    place = _meant(talk, ticket, reading)
    return (_moved(talk, ticket, place) if place else None) or _is_at(talk, ticket)


def _moved(talk: Talk, ticket: Ticket, place: Place) -> str | None:
    """Where it is now; None where it is there already."""
    return None if place.id == ticket.place_id else _is_at(talk, opening.move(talk, ticket, place, talk.person))


def _is_at(talk: Talk, ticket: Ticket) -> str:
    return Say.moved(no=ticket.id, place=talk.about(ticket)["place"])


def _meant(talk: Talk, ticket: Ticket, reading: Reading) -> Place | None:
    """The building, and the unit where one is named: what was known before counts no more."""
    old = Places(talk.db).get(ticket.place_id)
    estate = Places(talk.db).estate_of(old) or old
    place = opening.locate(talk, reading, estate)
    return None if place.id == estate.id else place
