"""The one capability that the files of this folder share, and how the ticket meant is found."""

from bot.capability import Capability
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.texts import Refused, Text, Texts
from bot.tickets import listed
from handlers.rules import claims, standing
from storage.claims import Claims
from storage.disputes import Disputes
from storage.places import Places
from storage.tickets import Ticket, Tickets

handling = Capability("handling", title="办理")


class Say(Texts):
    """Words about which ticket is meant."""

    no_such = Text("没有 #{no} 这张单，或者您看不到它。回“待办”看您手上的。")
    not_yours = Text("#{no} 现在不归您管，归{title} {name}。")
    not_in_hand = Text("#{no} 现在不在您手上。回“待办”看您手上的。")
    none_open = Text("您手上没有没办完的单。")
    which = Text("您手上有 {n} 件：{list}。请带上编号，例如“{word} {no}”。")


def find(talk: Talk, no: TicketNumber) -> Ticket:
    """The ticket of that number, if the speaker may know of it; refused as if there were none otherwise."""
    ticket = Tickets(talk.db).get(no)
    if ticket is None or not _may_know(talk, ticket):
        raise Refused(Say.no_such(no=no))
    return ticket


def mine(talk: Talk, no: TicketNumber | None, word: str, *, in_hand: bool = False) -> Ticket:
    """The ticket meant: by its number, or the only one this person has."""
    if no is not None:
        ticket = find(talk, no)
        place = Places(talk.db).get(ticket.place_id)
        allowed = standing.may_finish(ticket, place, talk.person.id, talk.roles)
        if not allowed and not _is_of_its_unit(talk, ticket):
            theirs = Say.not_yours(no=ticket.id, **talk.owner_of(ticket)) if ticket.owner_id else ""
            raise Refused(theirs or Say.not_in_hand(no=ticket.id))
        return ticket
    taken, waiting = Tickets(talk.db).in_hand_of(talk.person.id), Tickets(talk.db).waiting_for(talk.person.id)
    own = (taken or waiting) if in_hand else (waiting or taken)
    if not own:
        raise Refused(Say.none_open())
    if len(own) > 1:
        raise Refused(Say.which(n=len(own), list=listed(talk, own), word=word, no=own[0].id))
    return own[0]


def _is_of_its_unit(talk: Talk, ticket: Ticket) -> bool:
    """Whether a colleague claimed it for the unit they are both of."""
    claimed = Claims(talk.db).of(ticket.id)
    return claimed is not None and claims.is_colleague(talk.roles, claimed.unit, claimed.unit_place_id)


def _may_know(talk: Talk, ticket: Ticket) -> bool:
    place = Places(talk.db).get(ticket.place_id)
    voices = Disputes(talk.db).voices(ticket)
    return ticket.public or standing.may_see(ticket, place, talk.person.id, talk.roles, voices)
