"""The one capability that the files of this folder share, and which ticket somebody may ask about."""

from bot.capability import Capability
from bot.context import Talk
from bot.texts import Refused, Text, Texts
from handlers.rules import standing
from storage.roles import Roles
from storage.tickets import Ticket

helps = Capability("helps", title="帮助")


class Say(Texts):
    """The one word about what is not there."""

    somebody = Text("负责人")
    no_such = Text("没有 #{no} 这张单，或者您看不到它。")


def asked_about(talk: Talk, no: int) -> Ticket:
    """The ticket of that number, if the speaker may see it; refused as if there were none otherwise."""
    ticket = talk.shown(no, standing.may_see)
    if ticket is None:
        raise Refused(Say.no_such(no=no))
    return ticket


def post_of(talk: Talk, person_id: int | None) -> str:
    """By the office, never by name."""
    return (Roles(talk.db).shown_title(person_id, talk.now) if person_id else "") or Say.somebody()


def answered(talk: Talk, ticket: Ticket, text: str) -> str | None:
    """Said where it was asked; of what a group may not hear, in private."""
    if talk.message.private or ticket.public:
        return text
    talk.whisper(text, ticket=ticket)
    return None
