"""Who answers for a matter, and until when."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.context import Context
from bot.texts import Text, Texts
from bot.tickets import listed
from handlers.rules import duty, routing
from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder
from handlers.tickets.capability import tickets
from nlp.labels import Label
from storage.duties import Duties
from storage.people import Person
from storage.places import Place, Places
from storage.roles import Roles
from storage.tickets import State, Ticket, Tickets
from storage.timers import Timers
from storage.windows import Windows


class Say(Texts):
    """Words where nobody does."""

    nobody = Text("{list}没有负责人：这里和上面各级都没有登记楼长、书记或网格员。请任命一位。")


def answer_by(context: Context, place: Place, *, urgent: bool) -> datetime:
    """Until when somebody should have answered; an emergency waits for no opening hours."""
    within = context.ways(Ladder, place).answer_within(urgent)
    if urgent:
        return context.now + within
    return context.ways(Hours, place).promise(context.local(context.now), within)


def due(context: Context, place: Place, rung: duty.Rung | None, *, urgent: bool) -> datetime:
    """Until when whoever answers for it should have, in the hours they gave."""
    given = Windows(context.db).of(rung.person_id) if rung and not urgent else ()
    if not given:
        return answer_by(context, place, urgent=urgent)
    own, within = context.ways(Hours, place).within(given), context.ways(Ladder, place).answer_within(False)
    return own.promise(context.local(context.now), within)


def assign(context: Context, ticket: Ticket) -> None:
    """Make one person accountable."""
    place = Places(context.db).get(ticket.place_id)
    rung = answerable(context, place, ticket.kind, ticket.subject, urgent=ticket.urgent)
    if rung:
        values: dict[str, object] = {"owner_id": rung.person_id, "level_id": rung.place.id}
        if not ticket.urgent and Windows(context.db).of(rung.person_id):
            values["due_at"] = due(context, place, rung, urgent=False)
        ticket = Tickets(context.db).change(ticket, **values)
    announce_owner(context, ticket, rung)


def announce_owner(context: Context, ticket: Ticket, rung: duty.Rung | None) -> None:
    """Somebody is accountable, or the admins have to see to it."""
    if rung is None:
        _warn_admins(context, ticket, Places(context.db).get(ticket.place_id))
    else:
        context.record("ticket.assigned", ticket, to=rung.person_id, why="opened")


def answerable(context: Context, place: Place, kind: str, subject: str, *, urgent: bool) -> duty.Rung | None:
    """The post that the table of the place names, else the leader on duty."""
    around = context.duty_at(place.id)
    here = around.upwards[0]
    posts = _posts(context, here, kind, subject)
    shifts = Duties(context.db).on_points(around.upwards, context.now) if posts else ()

    def choose(alike: list[int]) -> int:
        return alike[0] if urgent else context.next_in_turn(alike, here, within=Hours)

    return duty.answerable(around, posts, shifts, choose)


def _posts(context: Context, place: Place, kind: str, subject: str) -> tuple[str, ...]:
    """A quarrel is a mediator's, whatever it is about; only a place's own table may say otherwise."""
    return routing.posts_at(context.ways, place, subject, usual=kind == Label.NEED)


def assign_anew(context: Context, was: Ticket, ticket: Ticket, by: Person) -> Ticket:
    """Under its right name a need nobody works on yet may be another's; for a dispute, disputes find a mediator."""
    place = Places(context.db).get(ticket.place_id)
    posts = (_posts(context, place, one.kind, one.subject) for one in (was, ticket))
    same_way = was.kind == ticket.kind and len(set(posts)) == 1
    waits = ticket.state is State.WAITING and ticket.kind == Label.NEED
    if not waits or same_way:
        return ticket
    rung = answerable(context, place, ticket.kind, ticket.subject, urgent=ticket.urgent)
    return _ask_another(context, was, ticket, rung, by, "relabelled")


def assign_there(context: Context, was: Ticket, ticket: Ticket, by: Person) -> Ticket:
    """Somewhere else a matter nobody works on yet may be another's; nobody there: the admins have to see to it."""
    place = Places(context.db).get(ticket.place_id)
    ticket = Tickets(context.db).change(ticket, level_id=place.id)
    rung = answerable(context, place, ticket.kind, ticket.subject, urgent=ticket.urgent)
    if rung is None:
        _warn_admins(context, ticket, place)
    return _ask_another(context, was, ticket, rung, by, "moved")


def _ask_another(context: Context, was: Ticket, ticket: Ticket, rung: duty.Rung | None, by: Person, why: str) -> Ticket:
    if rung is None or rung.person_id == was.owner_id:
        return ticket
    ticket = Tickets(context.db).change(ticket, owner_id=rung.person_id, level_id=rung.place.id, told_at=None)
    before = {"was": was.owner_id, "told": was.told_at is not None}
    context.record("ticket.assigned", ticket, by=by, to=rung.person_id, why=why, **before)
    return ticket


@tickets.timer("unowned")
def tell_unowned(context: Context, payload: Mapping[str, Any]) -> None:
    """What came in a quiet night and is nobody's yet, in one message."""
    open_now = Tickets(context.db).open_among(payload["tickets"])
    if left := [ticket for ticket in open_now if ticket.owner_id is None]:
        context.tell(payload["person"], _unowned(context, left), ticket=left[0])


def _warn_admins(context: Context, ticket: Ticket, place: Place) -> None:
    """At once where they may be disturbed; what waits for the morning is told together."""
    opens = context.ways(Hours, place).next_open(context.local(context.now))
    for holding in Roles(context.db).admins_of(place, context.now):
        if ticket.urgent or opens <= context.now:
            context.tell(holding.person_id, _unowned(context, [ticket]), ticket=ticket)
        else:
            Timers(context.db).gather("tickets.unowned", holding.person_id, ticket.id, opens)


def _unowned(context: Context, found: list[Ticket]) -> str:
    return Say.nobody(list=listed(context, found))
