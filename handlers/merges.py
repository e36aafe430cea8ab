"""Merging: two tickets that are one matter become one; one word parts them again, with both histories."""

from bot.capability import Capability
from bot.context import Context, Talk
from bot.grammar import TicketNumber
from bot.permission import HANDLERS
from bot.texts import Refused, Text, Texts
from bot.tickets import put_back, put_exactly
from handlers.rules import sameness, standing
from handlers.rules.hours import Hours
from storage.disputes import Disputes
from storage.journal import Entry, Journal
from storage.people import People, Person
from storage.places import Places
from storage.reports import Reports
from storage.tickets import State, Ticket, Tickets

merges = Capability("merges", title="合并")


class Say(Texts):
    """Words about merging."""

    same = Text("这是同一张单，不用合并。")
    no_state = Text("#{no} 现在是“{state}”，不能合并。")
    done = Text("好，#{gone} 并入 #{kept}，两边报的人都会收到结果。要拆开回“拆开 {gone}”。")
    told = Text("您报的 #{gone} 和 #{kept} 是同一件事，进展都在 #{kept}。")
    not_merged = Text("#{no} 没有并入别的单，不用拆。")
    empty = Text("#{no} 里的单都办完了，或者归到别处去了，没有可以拆回来的。")
    parted = Text("好，#{no} 拆回来了，现在是“{state}”。")


@merges.command("合并", who=HANDLERS, also=("合成", "并成"), usage="合并 <编号> <并入的编号>", examples=("合并 13 12",))
def merge(talk: Talk, gone: TicketNumber, kept: TicketNumber) -> str:
    """两张单是同一件事：前一张并入后一张。"""
    one, other = talk.acted_on(gone, standing.may_take), talk.acted_on(kept, standing.may_take)
    if one.id == other.id:
        raise Refused(Say.same())
    for ticket, state in ((one, State.MERGED), (other, None)):
        if not ticket.is_open or (state and not standing.may_become(ticket.state, state)):
            raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    _merge(talk, one, other, talk.person)
    return Say.done(gone=one.id, kept=other.id)


@merges.follows("ticket.matched")
def matched(context: Context, entry: Entry) -> None:
    """Somebody found that both are one matter, and what that one is; 拆开 parts them all the same."""
    one, other = (Tickets(context.db).get(int(str(no))) for no in (entry.ticket_id, entry.detail["into"]))
    if one and other and one.is_open:
        _merge(context, one, other, People(context.db).get(entry.person_id or one.reporter_id))


@merges.command("拆开", "拆分", who=HANDLERS, usage="拆开 <编号>", examples=("拆开 13",))
def part(talk: Talk, no: TicketNumber) -> str:
    """合并错了：把并进去的单拆回来。"""
    ticket = talk.acted_on(no, standing.may_take)
    entry = Journal(talk.db).latest("ticket.merged", ticket.id)
    if ticket.state is not State.MERGED or entry is None:
        raise Refused(Say.not_merged(no=no))
    _give_back(talk, ticket, entry.detail["reports"])
    if _is_of_nothing(talk, ticket):
        raise Refused(Say.empty(no=no))
    if kept := Tickets(talk.db).get(int(str(entry.detail["into"]))):
        put_back(talk, kept, talk.person, ticket.id)
    state = State(str(entry.detail["was"]))
    ticket = Tickets(talk.db).change(ticket, state=state, merged_into=None, closed_at=None)
    talk.record("ticket.parted", ticket, by=talk.person)
    if ticket.owner_id and state is State.WAITING:
        talk.record("ticket.assigned", ticket, to=ticket.owner_id, why="parted")
    return Say.parted(no=ticket.id, state=talk.state_of(ticket))


def _merge(context: Context, one: Ticket, other: Ticket, by: Person) -> None:
    """Voices and history of one are the other's; whoever reported it hears so."""
    voices, was = Disputes(context.db).voices(one), one.state
    moved = Reports(context.db).move(one.id, other.id)
    one = Tickets(context.db).change(one, state=State.MERGED, merged_into=other.id, closed_at=context.now)
    context.record("ticket.merged", one, by=by, into=other.id, reports=moved, was=was)
    context.record("ticket.absorbed", other, by=by, gone=one.id)
    at, place = Places(context.db).get(other.place_id), Places(context.db).get(one.place_id)
    told = sameness.Told(one.matter, one.spot, one.words, place)
    put_exactly(context, other, sameness.more_exactly(other, at, told), by, one.id)
    for person_id in sorted(voices - {by.id}):
        context.tell(person_id, Say.told(gone=one.id, kept=other.id), ticket=other, within=Hours)


def _give_back(talk: Talk, ticket: Ticket, reports: object) -> None:
    """Its voices come back from wherever what they went into has gone since."""
    kept = Tickets(talk.db).get(ticket.merged_into) if ticket.merged_into else None
    while kept:
        Reports(talk.db).give_back(list(reports) if isinstance(reports, list) else [], kept.id, ticket.id)
        kept = Tickets(talk.db).get(kept.merged_into) if kept.merged_into else None


def _is_of_nothing(talk: Talk, ticket: Ticket) -> bool:
    """A whole of which every part has ended or gone elsewhere since; what was said later stands."""
    if not sameness.is_whole(Journal(talk.db).latest("ticket.opened", ticket.id)):
        return False
    parts = Tickets(talk.db).children_of(ticket)
    return not (any(part.is_open for part in parts) or Reports(talk.db).of(ticket.id))
