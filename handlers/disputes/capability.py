"""The one capability that the files of this folder share: who mediates, who is a party, and how it ends."""

from collections.abc import Collection
from datetime import timedelta

from bot.capability import Capability
from bot.context import Context, Talk
from bot.texts import Text, Texts
from bot.tickets import hand_to
from handlers.rules.hours import Hours
from handlers.rules.mediation import Level, Mediation, mediators
from storage.disputes import Dispute, Disputes, Result, Side, Stage
from storage.duties import Duties
from storage.places import Places
from storage.questions import Questions
from storage.roles import Holding
from storage.tickets import State, Ticket, Tickets
from storage.ties import Ties

disputes = Capability("disputes", title="纠纷")

_ASKED = ("disputes.join", "disputes.leave", "disputes.points", "disputes.up")


class Say(Texts):
    """Words that several files say."""

    ways_out = Text(
        "任何时候都可以走别的路：有人动手或威胁，打 110，或到派出所；"
        "要法院来断，到区人民法院起诉，诉讼服务热线 12368；"
        "不懂怎么办或请不起律师，打 12348 问法律援助。这些我不能替您办。"
    )
    someone = Text("调解的人")


def running(context: Context, number: int) -> tuple[Ticket, Dispute] | None:
    """The mediation of that number, while it runs."""
    ticket, dispute = Tickets(context.db).get(number), Disputes(context.db).get(number)
    return (ticket, dispute) if ticket and dispute and dispute.stage is not Stage.ENDED else None


def mediated_alone(talk: Talk) -> tuple[Ticket, Dispute] | None:
    """The one mediation that the speaker has in hand."""
    found = [one for held in Tickets(talk.db).in_hand_of(talk.person.id) if (one := running(talk, held.id))]
    return found[0] if len(found) == 1 else None


def table(context: Context, ticket: Ticket) -> Mediation:
    """What is usual there."""
    return context.ways(Mediation, Places(context.db).get(ticket.place_id))


def level_of(context: Context, ticket: Ticket, dispute: Dispute) -> Level:
    """The level it is on; the highest where the table has become shorter."""
    levels = table(context, ticket).levels
    return levels[min(dispute.level, len(levels)) - 1]


def side_of(context: Context, ticket: Ticket, person_id: int) -> Side | None:
    """What that person said as a party."""
    return next((s for s in Disputes(context.db).sides(ticket.id) if s.person_id == person_id), None)


def willing(context: Context, ticket: Ticket) -> list[Side]:
    """The parties who want to talk."""
    return [side for side in Disputes(context.db).sides(ticket.id) if side.answer == "yes"]


def mediator_of(context: Context, ticket: Ticket) -> str:
    """Post and name of whoever mediates."""
    owner = context.owner_of(ticket)
    return f"{owner['title']} {owner['name']}".strip() or Say.someone()


def candidates(context: Context, ticket: Ticket, level: Level, but: Collection[int] = ()) -> list[Holding]:
    """Whoever may mediate on that level, is there, has no tie to a party and was not refused by one."""
    around = Duties(context.db).for_ticket(ticket, context.now)
    found = mediators(level, around.upwards, around.holdings)
    return [h for h in found if h.person_id in around.free - set(but)]


def is_tied(context: Context, ticket: Ticket, person_id: int) -> bool:
    """Whether that person belongs to a party's household or stairs, or is a party."""
    return bool(Ties(context.db).bound(ticket.id, [person_id]))


def give(context: Context, ticket: Ticket, holding: Holding, why: str) -> Ticket:
    """That person mediates from now on, and is told as of a new matter."""
    return hand_to(context, ticket, holding.person_id, holding.place_id, why=why, state=State.WAITING)


def tell_sides(
    context: Context, ticket: Ticket, text: str, *, but: int | None = None, all_of_them: bool = False
) -> None:
    """The same words to each party in private, but for those who do not want to hear of it."""
    for side in Disputes(context.db).sides(ticket.id):
        if side.person_id != but and (all_of_them or side.answer != "no"):
            context.tell(side.person_id, text, ticket=ticket, within=Hours)


def tell_mediator(context: Context, ticket: Ticket, text: str) -> None:
    """Words to whoever mediates, when they may be disturbed."""
    if ticket.owner_id:
        context.tell(ticket.owner_id, text, ticket=ticket, within=Hours)


def set_clock(context: Context, ticket: Ticket, dispute: Dispute) -> Dispute:
    """This level has so many days from now on."""
    due = context.now + timedelta(days=level_of(context, ticket, dispute).days)
    context.later("disputes.clock", at=due, key=str(ticket.id), ticket=ticket.id)
    return Disputes(context.db).change(dispute, due_at=due)


def close(context: Context, ticket: Ticket, result: Result) -> None:
    """It is over: what the parties said for the mediator is erased, nobody is asked any more."""
    dispute = Disputes(context.db).get(ticket.id)
    if dispute is None or dispute.stage is Stage.ENDED:
        return
    Disputes(context.db).change(dispute, stage=Stage.ENDED, result=result, ended_at=context.now)
    Disputes(context.db).hush(ticket.id)
    forget_questions(context, ticket, *_ASKED)
    context.never_mind("disputes.chase", str(ticket.id))
    context.never_mind("disputes.clock", str(ticket.id))
    context.never_mind("disputes.visit", str(ticket.id))
    context.never_mind("disputes.silent", str(ticket.id))
    context.record("dispute.ended", ticket, result=result, level=dispute.level)
    context.erase_traces()


def finish(context: Context, ticket: Ticket, result: Result) -> None:
    """It is over, and nobody has to do anything more about it."""
    close(context, ticket, result)
    ticket = Tickets(context.db).change(ticket, state=State.REVIEW, done_at=context.now)
    context.record("ticket.done", ticket)


def forget_questions(context: Context, ticket: Ticket, *names: str) -> None:
    """Nobody is asked that any more."""
    for name in names:
        Questions(context.db).drop(name, ticket=ticket.id)
