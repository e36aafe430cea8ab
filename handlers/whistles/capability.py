"""The one capability that the files of this folder share: who can be called, who comes, and how all are told."""

from collections.abc import Iterable

from bot.capability import Capability
from bot.context import Context, Talk
from bot.texts import Refused, Text, Texts
from handlers.rules import standing
from handlers.rules.hours import Hours
from storage.groups import Groups
from storage.outbox import Cause
from storage.places import Place, Places
from storage.reports import Reports
from storage.roles import Holding
from storage.tickets import Ticket, Tickets
from storage.whistles import Response, Summons, Whistle, Whistles

whistles = Capability("whistles", title="吹哨")


class Say(Texts):
    """Words about a whistle as it stands."""

    none_running = Text("#{no} 现在没有在吹哨。要几个部门一起办，回“吹哨 {no} 部门 时间”。")
    shown = Text("#{no} {matter}（{place}）：牵头 {lead}，{when} 到场，{due} 前有结果。{list}。")
    waiting = Text("{department} 等回复")
    coming = Text("{department} 报到")
    not_ours = Text("{department} 说不归他们（{reason}）")
    other_time = Text("{department} 想改到{when}")
    raised = Text("{department} 还没回，已问街道")


def offices(context: Context, place: Place) -> list[Holding]:
    """Every office that can be called to a matter there and reached now, the nearest first."""
    around = context.duty_at(place.id)
    near = sorted(around.holdings, key=lambda h: (-len(h.place_path), h.deputy, h.id))
    return [holding for holding in near if holding.person_id in around.free]


def manageable(talk: Talk, number: int) -> Ticket:
    """The ticket of that number, where the speaker manages its place."""
    return talk.acted_on(
        number, lambda t, place, _who, roles: not standing.is_confidential(t) and standing.may_manage(place, roles)
    )


def running(talk: Talk, number: int) -> tuple[Ticket, Whistle]:
    """The whistle of that ticket, where the speaker manages its place."""
    ticket = manageable(talk, number)
    whistle = Whistles(talk.db).of(ticket.id)
    if whistle is None:
        raise Refused(Say.none_running(no=number))
    return ticket, whistle


def shown(context: Context, ticket: Ticket, whistle: Whistle) -> str:
    """How it stands, for whoever called: each department with its answer, in the order in which they were called."""
    words = {"lead": whistle.lead, "when": context.spell(whistle.meets_at), "due": context.spell(whistle.due_at)}
    return Say.shown(**context.about(ticket), **words, list=answers(context, ticket))


def answers(context: Context, ticket: Ticket) -> str:
    """What each department has said so far."""
    return "、".join(_answer(context, summons) for summons in Whistles(context.db).summoned(ticket.id))


def _answer(context: Context, summons: Summons) -> str:
    name = summons.department
    if summons.response is Response.COMING:
        return Say.coming(department=name)
    if summons.response is Response.NOT_OURS:
        return Say.not_ours(department=name, reason=summons.reason)
    if summons.proposed_at:
        return Say.other_time(department=name, when=context.spell(summons.proposed_at))
    return Say.raised(department=name) if summons.raised_at else Say.waiting(department=name)


def departments(found: Iterable[Summons], response: Response | None) -> list[str]:
    """The names of those that answered so."""
    return [summons.department for summons in found if summons.response is response]


def tell_caller(context: Context, ticket: Ticket, whistle: Whistle, text: str, *, but: int = 0) -> None:
    """Whoever whistled hears it, where it is not whoever speaks."""
    if whistle.caller_id and whistle.caller_id != but:
        context.tell(whistle.caller_id, text, ticket=ticket, within=Hours)


def publish(context: Context, ticket: Ticket, line: str, private: str) -> None:
    """Say what was seen and approved in every group where it was reported, and to those who did so in private.

    A notice, for it is expected: lines month by month would soon be more than a group hears of one matter.
    """
    told: set[object] = set()
    for report in Reports(context.db).of(ticket.id):
        group = Groups(context.db).get(report.room) if ticket.public else None
        if group and group.address not in told:
            told.add(group.address)
            context.tell_group(group, line, cause=Cause.NOTICE)
        elif private and group is None and report.person_id not in told | {ticket.owner_id}:
            told.add(report.person_id)
            context.tell(report.person_id, private, ticket=ticket, within=Hours)


def hand_over(context: Context, ticket: Ticket, summons: Summons) -> Ticket:
    """The contact of the department that leads is the one accountable person from now on."""
    if summons.person_id is None or ticket.owner_id == summons.person_id:
        return ticket
    place = Places(context.db).get(ticket.place_id)
    held = [h for h in offices(context, place) if h.person_id == summons.person_id and h.title == summons.department]
    was, level = ticket.owner_id, held[0].place_id if held else ticket.level_id
    ticket = Tickets(context.db).change(ticket, owner_id=summons.person_id, level_id=level)
    context.record("ticket.promised", ticket, to=summons.person_id, was=was)
    return ticket
