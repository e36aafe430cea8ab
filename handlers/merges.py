"""Merging: two tickets that are one matter become one; one word parts them again, with both histories."""

from bot.capability import Capability
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import HANDLERS
from bot.texts import Refused, Text, Texts
from handlers.rules import standing
from storage.journal import Journal
from storage.places import Places
from storage.reports import Reports
from storage.tickets import State, Ticket, Tickets

merges = Capability("merges", title="合并")


class Say(Texts):
    """Words about merging."""

    no_such = Text("没有 #{no} 这张单。")
    not_allowed = Text("#{no} 不在您负责的范围里，不能合并或拆开。")
    same = Text("这是同一张单，不用合并。")
    no_state = Text("#{no} 现在是“{state}”，不能合并。")
    done = Text("好，#{gone} 并入 #{kept}，两边报的人都会收到结果。要拆开回“拆开 {gone}”。")
    told = Text("您报的 #{gone} 和 #{kept} 是同一件事，进展都在 #{kept}。")
    not_merged = Text("#{no} 没有并入别的单，不用拆。")
    parted = Text("好，#{no} 拆回来了，现在是“{state}”。")


@merges.command("合并", who=HANDLERS, also=("合成", "并成"), usage="合并 <编号> <并入的编号>", examples=("合并 13 12",))
def merge(talk: Talk, gone: TicketNumber, kept: TicketNumber) -> str:
    """两张单是同一件事：前一张并入后一张。"""
    one, other = _manageable(talk, gone), _manageable(talk, kept)
    if one.id == other.id:
        raise Refused(Say.same())
    for ticket, state in ((one, State.MERGED), (other, None)):
        if not ticket.is_open or (state and not standing.may_become(ticket.state, state)):
            raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    reporters = {report.person_id for report in Reports(talk.db).of(one.id)}
    moved = Reports(talk.db).move(one.id, other.id)
    was = one.state
    one = Tickets(talk.db).change(one, state=State.MERGED, merged_into=other.id, closed_at=talk.now)
    talk.record("ticket.merged", one, by=talk.person, into=other.id, reports=moved, was=was)
    talk.record("ticket.absorbed", other, by=talk.person, gone=one.id)
    for person_id in reporters - {talk.person.id}:
        talk.tell(person_id, Say.told(gone=one.id, kept=other.id), ticket=other)
    return Say.done(gone=one.id, kept=other.id)


@merges.command("拆开", "拆分", who=HANDLERS, usage="拆开 <编号>", examples=("拆开 13",))
def part(talk: Talk, no: TicketNumber) -> str:
    """合并错了：把并进去的单拆回来。"""
    ticket = _manageable(talk, no)
    entry = Journal(talk.db).latest("ticket.merged", ticket.id)
    if ticket.state is not State.MERGED or entry is None:
        raise Refused(Say.not_merged(no=no))
    _give_back(talk, ticket, entry.detail["reports"])
    state = State(str(entry.detail["was"]))
    ticket = Tickets(talk.db).change(ticket, state=state, merged_into=None, closed_at=None)
    talk.record("ticket.parted", ticket, by=talk.person)
    if ticket.owner_id and state is State.WAITING:
        talk.record("ticket.assigned", ticket, to=ticket.owner_id, why="parted")
    return Say.parted(no=ticket.id, state=talk.state_of(ticket))


def _give_back(talk: Talk, ticket: Ticket, reports: object) -> None:
    """Its voices come back from wherever what they went into has gone since."""
    kept = Tickets(talk.db).get(ticket.merged_into) if ticket.merged_into else None
    while kept:
        Reports(talk.db).give_back(list(reports) if isinstance(reports, list) else [], kept.id, ticket.id)
        kept = Tickets(talk.db).get(kept.merged_into) if kept.merged_into else None


def _manageable(talk: Talk, no: TicketNumber) -> Ticket:
    ticket = Tickets(talk.db).get(no)
    if ticket is None:
        raise Refused(Say.no_such(no=no))
    if not standing.may_take(ticket, Places(talk.db).get(ticket.place_id), talk.person.id, talk.roles):
        raise Refused(Say.not_allowed(no=no))
    return ticket
