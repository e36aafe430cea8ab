"""Reach: how far a matter goes, by where it was reported, and who of those who act hears of that."""

from bot.context import Context
from bot.texts import Text, Texts
from bot.tickets import put_exactly
from handlers.rules import naming, sameness
from handlers.rules.hours import Hours
from nlp import Reading
from nlp.labels import Label
from storage.groups import Groups, Purpose
from storage.households import Households
from storage.people import Person
from storage.places import Place, PlaceKind, Places
from storage.reports import Report, households_of
from storage.tickets import Ticket, Tickets


class Say(Texts):
    """Words to those who act."""

    work_count = Text("#{no} {matter}，{scope}，已知 {known} 户报，影响约 {about} 户（按登记户数，未确认）。")
    exactly = Text("#{no} {matter}，又有人说了，更准的地点是{place}。")
    work_known = Text("#{no} {matter}，{scope}，已知 {known} 户报。")


def widened(context: Context, ticket: Ticket, place: Place) -> Ticket:
    """Two units of one building are told of: the matter is the building's."""
    at = Places(context.db).get(ticket.place_id)
    if at.parent_id is None or at.meets(place):
        return ticket
    return Tickets(context.db).change(ticket, place_id=at.parent_id)


def narrowed(context: Context, ticket: Ticket, place: Place, reading: Reading, by: Person) -> Ticket:
    """Somebody names the unit or the spot: the matter is there, and whoever has it hears so."""
    told = sameness.Told.by(reading, place)
    named = bool(reading.place.unit if place.kind is PlaceKind.UNIT else reading.place.building)
    at = Places(context.db).get(ticket.place_id)
    values = sameness.more_exactly(ticket, at, told, named=named) if ticket.kind != Label.DISPUTE else {}
    ticket = put_exactly(context, ticket, values, by)
    if values and ticket.owner_id not in (None, by.id) and ticket.told_at:
        context.tell(ticket.owner_id or 0, Say.exactly(**context.about(ticket)), ticket=ticket, within=Hours)
    return ticket


def report_places(context: Context, reports: list[Report]) -> list[Place]:
    """The places of the groups in which something was reported."""
    rooms = dict.fromkeys(report.room for report in reports)
    groups = [group for room in rooms if (group := Groups(context.db).get(room))]
    return [Places(context.db).get(group.place_id) for group in groups]


def tell_work_group(context: Context, ticket: Ticket, reports: list[Report]) -> None:
    """Those who act learn how far it reaches; an estimate is called one."""
    places = report_places(context, reports)
    place = Places(context.db).get(ticket.place_id)
    words = {
        "no": ticket.id,
        "matter": ticket.matter,
        "scope": naming.scope(places, estate_of(context, place)),
        "known": households_of(reports),
    }
    about = sum(_size(context, p) for p in places)
    line = Say.work_count(**words, about=about) if about else Say.work_known(**words)
    for group in Groups(context.db).upwards(place, Purpose.WORK):
        context.tell_group(group, line, ticket=ticket)


def _size(context: Context, place: Place) -> int:
    """How many households the register knows in a place, or its row says it has."""
    said = place.ways.get("households")
    return said if isinstance(said, int) else Households(context.db).count_in(place)


def estate_of(context: Context, place: Place) -> list[Place]:
    """Every place of the estate that ``place`` lies in, or of ``place`` itself above an estate."""
    return Places(context.db).inside(Places(context.db).estate_of(place) or place)
