"""The one capability that the files of this folder share, and which ticket somebody may ask about."""

from bot.capability import Capability
from bot.context import Talk
from bot.texts import Refused, Text, Texts
from handlers.rules import standing
from storage.disputes import Disputes
from storage.places import Places
from storage.roles import Roles
from storage.tickets import Ticket, Tickets

helps = Capability("helps", title="帮助")


class Say(Texts):
    """The one word about what is not there."""

    somebody = Text("负责人")
    no_such = Text("没有 #{no} 这张单，或者您看不到它。")


def asked_about(talk: Talk, no: int) -> Ticket:
    """The ticket of that number, if the speaker may see it; refused as if there were none otherwise."""
    ticket = Tickets(talk.db).get(no)
    if ticket is None or not _may_see(talk, ticket):
        raise Refused(Say.no_such(no=no))
    return ticket


def _may_see(talk: Talk, ticket: Ticket) -> bool:
    place, voices = Places(talk.db).get(ticket.place_id), Disputes(talk.db).voices(ticket)
    return standing.may_see(ticket, place, talk.person.id, talk.roles, voices)


def post_of(talk: Talk, person_id: int | None) -> str:
    """By the office, never by name."""
    held = Roles(talk.db).of(person_id, talk.now) if person_id else ()
    return held[0].title if held else Say.somebody()


def answered(talk: Talk, ticket: Ticket, text: str) -> str | None:
    """Said where it was asked; of what a group may not hear, in private."""
    if talk.message.private or ticket.public:
        return text
    talk.whisper(text, ticket=ticket)
    return None
