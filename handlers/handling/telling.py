"""To whom something is said of a ticket: those who reported it, and those who reported what is a part of it."""

from collections.abc import Callable

from bot.context import Talk
from storage.disputes import Disputes
from storage.reports import Reports
from storage.tickets import Ticket, Tickets

Words = Callable[[Ticket], str]
"""What is said of one ticket, under the number by which it is known there."""


def concerned(talk: Talk, ticket: Ticket) -> list[Ticket]:
    """The open parts of a matter, and itself where somebody reported it as it is."""
    parts = open_parts(talk, ticket)
    return [*parts, *([ticket] if not parts or Reports(talk.db).of(ticket.id) else [])]


def open_parts(talk: Talk, ticket: Ticket) -> list[Ticket]:
    """What belongs to the matter and is not done."""
    return [part for part in Tickets(talk.db).children_of(ticket) if part.is_open]


def tell_all(talk: Talk, ticket: Ticket, *, group: Words, private: Words, offers: Words = lambda _: "") -> None:
    """As ``Context.tell_reporters``, over all parts: each group and each person once, but not who speaks."""
    told: set[object] = {talk.person.id}
    for one in concerned(talk, ticket):
        talk.tell_reporters(one, group_line=group(one), private=private(one), offers=offers(one), told=told)


def tell_each(talk: Talk, ticket: Ticket, private: Words, *, offers: Words) -> None:
    """Each who reported it, or a part of it, in private; groups, whose lines about a matter are few, hear the end."""
    told = {talk.person.id}
    for one in concerned(talk, ticket):
        reports = Disputes(talk.db).among(one, Reports(talk.db).of(one.id))
        for report in [r for r in reports if not r.settled] or reports:
            if report.person_id not in told:
                told.add(report.person_id)
                talk.tell(report.person_id, private(one), ticket=one, offers=offers(one))
