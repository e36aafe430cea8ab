"""The capability that the files of this folder share, who is called, and how."""

from collections.abc import Collection

from bot.capability import Capability
from bot.context import Context
from handlers.rules import confiding
from nlp import urgency
from storage.groups import Group, Groups
from storage.journal import Journal
from storage.outbox import Cause, channel_of
from storage.people import People
from storage.places import PlaceKind, Places
from storage.reports import Reports
from storage.roles import NEIGHBOURS, Role, Roles
from storage.tickets import Ticket

emergencies = Capability("emergencies", title="应急")


_INNER = {Role.UNIT_LEADER, Role.BUILDING_LEADER, Role.PROPERTY, Role.GRID_WORKER, Role.SECRETARY}
_NEAR = {PlaceKind.UNIT, PlaceKind.BUILDING, PlaceKind.CLUSTER, PlaceKind.ESTATE, PlaceKind.GRID}


def is_confided(context: Context, ticket: Ticket) -> bool:
    """Whether it is told of to one officer alone, by another capability."""
    told = Journal(context.db).latest("ticket.confided", ticket.id) is not None
    return told or confiding.at_home(ticket.words)


def danger_of(context: Context, ticket: Ticket) -> str | None:
    """The kind of danger; kept apart from the words, which may be taken back."""
    alarmed = Journal(context.db).latest("alarm.raised", ticket.id)
    said = alarmed.detail.get("danger") if alarmed else urgency.danger(ticket.words)
    return str(said) if said else None


def is_soft(context: Context, ticket: Ticket) -> bool:
    """Whether somebody may hurt themselves: helped in private, never spoken of in a group."""
    return danger_of(context, ticket) == urgency.SUICIDE


def circle(context: Context, ticket: Ticket, place_id: int | None = None, *, wide: bool = False) -> set[int]:
    """Who is called: those who act in the estate; the wide circle is everybody above it too.  Nobody is too absent.

    Of what is confided to one officer nobody else hears, neither who goes nor what comes of it.
    """
    owner = {ticket.owner_id} if ticket.owner_id else set()
    return owner if is_confided(context, ticket) else owner | circle_at(context, place_id or ticket.place_id, wide=wide)


def circle_at(context: Context, place_id: int, *, wide: bool = False) -> set[int]:
    """The same for a place alone."""
    upwards = Places(context.db).upwards(Places(context.db).get(place_id))
    held = Roles(context.db).at([p.id for p in upwards if wide or p.kind in _NEAR], context.now)
    return {h.person_id for h in held if h.role in _INNER or (wide and h.role not in NEIGHBOURS)}


def titles(context: Context, person_ids: Collection[int], place_id: int) -> list[str]:
    """The offices around a place of those among them whom words can reach, the nearest first."""
    upwards = Places(context.db).upwards(Places(context.db).get(place_id))
    held, people = Roles(context.db).at([p.id for p in upwards], context.now), People(context.db)
    order = list(Role)
    known = {h.person_id: h for h in sorted(held, key=lambda h: (-order.index(h.role), not h.deputy))}
    reached = [n for n in sorted(person_ids) if people.reachable(n)]
    near = sorted((known[n] for n in reached if n in known), key=lambda h: (order.index(h.role), h.deputy, h.id))
    others = (Roles(context.db).shown_title(n, context.now) for n in reached if n not in known)
    return list(dict.fromkeys(filter(None, [*(h.title for h in near), *others])))


def call(context: Context, person_id: int, text: str, ticket: Ticket | None, *, offers: str = "") -> None:
    """In private, over every channel on which the person can be reached: one of them may sleep."""
    reachable = People(context.db).reachable(person_id)
    first = People(context.db).get(person_id).address
    if ticket:
        context.tell(person_id, text, ticket=ticket, offers=offers)
    elif first:
        context.tell_at(first, text, cause=Cause.EMERGENCY)
    channels = {channel_of(first)} if first else set()
    for address in reachable:
        if channel_of(address) not in channels:
            channels.add(channel_of(address))
            context.tell_at(address, text, ticket=ticket, cause=Cause.EMERGENCY)


def groups_that_heard(context: Context, ticket: Ticket) -> list[Group]:
    """The groups in which it was told of, and so the advice was given."""
    if is_soft(context, ticket):
        return []
    rooms = dict.fromkeys(report.room for report in Reports(context.db).of(ticket.id))
    return [group for room in rooms if (group := Groups(context.db).get(room))]


def called_in_public(context: Context, person_id: int) -> str:
    """Post and name of whoever has an office; of anybody else the post alone."""
    roles = Roles(context.db)
    held = roles.of(person_id, context.now)
    title = held[0].title if held else ""
    name = People(context.db).get(person_id).name if roles.is_staff(person_id, context.now) else ""
    return f"{title}{name}"
