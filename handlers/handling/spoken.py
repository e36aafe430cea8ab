"""What those who act say of a matter without its number: who is to have it, or that they would like to do it."""

import re

from bot.capability import Where
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import HANDLERS, HELPERS
from handlers.handling.capability import handling
from handlers.handling.claiming import claim
from handlers.handling.passing import can_have, pass_on
from handlers.handling.taking import take
from handlers.rules import phrases, standing
from nlp import Reading
from storage.places import Places
from storage.tickets import State, Ticket, Tickets

_NUMBERED = re.compile(
    r"#?(?P<no>\d{1,6})(?:号单?|单)?[\s,，]?我(?:[去来接]|来?(?:修|弄|办|处理)|去看看)[了吧下。.!！]{0,2}"
)
_PASS = "转"


def _hands_on(reading: Reading) -> tuple[int | None, str, str] | None:
    return phrases.hands_on(reading.plain)


@handling.listener(
    _hands_on, who=HANDLERS, where=Where.PRIVATE, examples=("这个给刘工处理", "麻烦电工去看看"), whole=True
)
def hand_on(talk: Talk, said: tuple[int | None, str, str]) -> str | None:
    """“树的事让老万去弄”, where one matter is meant and somebody of that name or post is there for it."""
    number, what, whom = said
    own = Tickets(talk.db).waiting_for(talk.person.id) or Tickets(talk.db).in_hand_of(talk.person.id)
    if own and not what and talk.reading.plain.startswith(_PASS):
        return pass_on(talk, TicketNumber(number) if number else None, whom)
    ticket = Tickets(talk.db).get(number) if number else _meant(talk, what)
    if ticket is None or not ticket.is_open or not can_have(talk, ticket, whom):
        return None
    return pass_on(talk, TicketNumber(ticket.id), whom)


def _takes_on(reading: Reading) -> str | None:
    return None if phrases.goes(reading.plain) else phrases.takes_on(reading.plain)


@handling.listener(_takes_on, who=HELPERS, where=Where.PRIVATE, examples=("楼道灯我来修吧",), whole=True)
def take_on(talk: Talk, what: str) -> str | None:
    """“我认领3栋那个灯”, where one such matter waits near by: it is no new one."""
    own = [t for t in Tickets(talk.db).waiting_for(talk.person.id) if _is_called(t, what)]
    if len(own) == 1:
        return take(talk, TicketNumber(own[0].id))
    others = [t for t in _near(talk, what) if t.owner_id != talk.person.id]
    found = [t for t in others if t.state is State.WAITING] or others
    return claim(talk, TicketNumber(found[0].id)) if len(found) == 1 else None


def _goes_here(reading: Reading) -> str | None:
    if found := _NUMBERED.fullmatch(reading.plain.strip()):
        return found["no"]
    return "" if phrases.goes(reading.plain) or phrases.takes_on(reading.plain) is not None else None


@handling.listener(_goes_here, who=HELPERS, where=Where.GROUP, examples=("1号我去", "我来修"), whole=True)
def take_on_here(talk: Talk, number: str) -> str | None:
    """Said before everybody by whoever was asked: it is the one matter of this group that waits for them."""
    here = talk.of_this_group(Tickets(talk.db).waiting_for(talk.person.id))
    found = [t for t in here if not number or t.id == int(number)]
    return take(talk, TicketNumber(found[0].id)) if len(found) == 1 else None


def _meant(talk: Talk, what: str) -> Ticket | None:
    """The one that waits for the speaker or is in their hand; else the one near by that is called so."""
    own = Tickets(talk.db).waiting_for(talk.person.id) or Tickets(talk.db).in_hand_of(talk.person.id)
    found = [t for t in own if not what or _is_called(t, what)] or (_near(talk, what) if what else [])
    return found[0] if len(found) == 1 else None


def _near(talk: Talk, what: str) -> list[Ticket]:
    """Open matters that the speaker may take, and that are called so."""
    acting = [Places(talk.db).get(h.place_id) for h in talk.roles if standing.acts(h.role)]
    building = talk.read(what).place.building
    found = {t.id: t for place in acting for t in Tickets(talk.db).unfinished_in(place) if t.is_open}
    return [t for t in found.values() if t.public and _is_called(t, what) and _is_there(talk, t, building)]


def _is_there(talk: Talk, ticket: Ticket, building: str | None) -> bool:
    house = Places(talk.db).building_of(Places(talk.db).get(ticket.place_id))
    return building is None or (house is not None and house.name.startswith(building))


def _is_called(ticket: Ticket, what: str) -> bool:
    """Whether a telling sign of the words stands in what it is called, or in what was said."""
    return any(
        sign in ticket.matter + (ticket.words or "")
        for sign in what
        if sign not in "的那这个事一我来去楼栋号0123456789"
    )
