"""Grievances: a complaint about whoever holds an office goes past that office, one level up; no group hears of it."""

from bot.capability import Capability
from bot.context import Context
from bot.texts import Text, Texts
from handlers.rules import duty, grievances
from storage.journal import Entry
from storage.people import People
from storage.places import Place, Places
from storage.roles import Role, Roles
from storage.tickets import Ticket, Tickets

complaints = Capability("grievances", title="反映干部")


class Say(Texts):
    """Words to whoever complains."""

    matter = Text("反映{office}的工作")
    told = Text(
        "您反映的事登记了，#{no}，只告诉{title}{name}，不经过{office}，群里也不说。有回音我告诉您。\n"
        "不想继续回“撤回 {no}”。"
    )
    nobody = Text(
        "您反映的事登记了，#{no}，不经过{office}，群里也不说。上面还没有能接的人，我请管理员安排。\n"
        "不想继续回“撤回 {no}”。"
    )
    admins = Text("#{no} 是反映{office}的，上面没有能接的人，不能交给本人。请任命一位上一级的负责人。")


@complaints.follows_ticket("ticket.opened")
def go_past(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """Whoever holds that office around the place does not get it; the next one up does."""
    office = grievances.against(ticket)
    if office is None or ticket.urgent:
        return
    place = Places(context.db).get(ticket.place_id)
    rung, words = _next_up(context, place, office), {"no": ticket.id, "office": office.value}
    values = {"matter": Say.matter(office=office.value), "public": False, "kind": "dispute", "spot": ""}
    owner = {"owner_id": rung.person_id if rung else None, "level_id": rung.place.id if rung else place.id}
    was, ticket = ticket.owner_id, Tickets(context.db).change(ticket, **values, **owner)
    if rung is None:
        context.tell(ticket.reporter_id, Say.nobody(**words), ticket=ticket)
        context.tell_admins(Say.admins(**words), place=place)
        return
    context.record("ticket.assigned", ticket, to=rung.person_id, was=was, why="past-the-office")
    name = People(context.db).get(rung.person_id).name
    context.tell(ticket.reporter_id, Say.told(**words, title=rung.title, name=name), ticket=ticket)


def _next_up(context: Context, place: Place, office: Role) -> duty.Rung | None:
    around = context.duty_at(place.id)
    held = [h for h in around.holdings if h.role is office]
    accused = {h.person_id for h in held}
    reach = max((len(h.place_path) for h in held), default=0)
    above = [rung for rung in duty.rungs(around) if len(rung.place.path) <= reach or not held]
    if rung := duty.first([r for r in above if r.person_id not in accused], around):
        return rung
    admins = Roles(context.db).admins_of(place, context.now)
    free = People(context.db).free([h.person_id for h in admins], context.now) - accused
    found = next((h for h in admins if h.person_id in free), None)
    return duty.Rung(person_id=found.person_id, place=place, title=found.title, deputy=False) if found else None
