"""What any capability does with tickets: hand one on, and name several in one breath."""

from collections.abc import Iterable

from bot.context import Context
from bot.texts import Text, Texts
from storage.people import Person
from storage.tickets import Ticket, Tickets


class Say(Texts):
    """How a ticket is named among others."""

    item = Text("#{no} {matter}（{place}）")


def listed(context: Context, found: Iterable[Ticket]) -> str:
    """Each by its number, its matter and its place."""
    return "、".join(Say.item(**context.about(ticket)) for ticket in found)


def hand_to(
    context: Context,
    ticket: Ticket,
    person_id: int,
    level_id: int,
    *,
    why: str,
    by: Person | None = None,
    **values: object,
) -> Ticket:
    """That person answers for it from now on, for the place ``level_id``, and was not told yet.

    ``why`` is what the journal keeps, beside who had it before; ``values``: what else changes with it.
    """
    now = {"owner_id": person_id, "level_id": level_id, "told_at": None, **values}
    was, ticket = ticket.owner_id, Tickets(context.db).change(ticket, **now)
    context.record("ticket.assigned", ticket, by=by, to=person_id, was=was, why=why)
    return ticket
