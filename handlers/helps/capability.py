"""The one capability that the files of this folder share, and how they answer."""

from bot.capability import Capability
from bot.context import Talk
from bot.texts import Text, Texts
from storage.roles import Roles
from storage.tickets import Ticket

helps = Capability("helps", title="帮助")


class Say(Texts):
    """The one word about whoever holds no office."""

    somebody = Text("负责人")


def post_of(talk: Talk, person_id: int | None) -> str:
    """By the office, never by name."""
    return (Roles(talk.db).shown_title(person_id, talk.now) if person_id else "") or Say.somebody()


def answered(talk: Talk, ticket: Ticket, text: str) -> str | None:
    """Said where it was asked; of what a group may not hear, in private."""
    if talk.message.private or ticket.public:
        return text
    talk.whisper(text, ticket=ticket)
    return None
