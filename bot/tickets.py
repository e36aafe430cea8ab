"""What any capability does with tickets: hand one on, and name several in one breath."""

from collections.abc import Iterable, Mapping

from bot.context import Context
from bot.texts import Text, Texts
from storage.journal import Journal
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


def put_exactly(
    context: Context, ticket: Ticket, values: Mapping[str, object], by: Person, gone: int | None = None
) -> Ticket:
    """It is told more exactly where it is; the journal keeps what was known before.  ``gone``: by whose merging."""
    if not values:
        return ticket
    was = {name: getattr(ticket, name) for name in values}
    ticket = Tickets(context.db).change(ticket, **values)
    context.record("ticket.narrowed", ticket, by=by, was=was, now=dict(values), gone=gone)
    return ticket


def put_back(context: Context, ticket: Ticket, by: Person, gone: int) -> Ticket:
    """What was known only by the ticket that is parted from it now, where nobody has said otherwise since."""
    lines = [e for e in Journal(context.db).of_ticket(ticket.id) if e.verb == "ticket.narrowed"]
    was, now = next(((e.detail["was"], e.detail["now"]) for e in lines if e.detail["gone"] == gone), (None, None))
    if not isinstance(was, dict) or not isinstance(now, dict):
        return ticket
    if any(getattr(ticket, name) != value for name, value in now.items()):
        return ticket
    ticket = Tickets(context.db).change(ticket, **was)
    context.record("ticket.unnarrowed", ticket, by=by, gone=gone)
    return ticket
