"""Why: what was heard, what was put together, and who was asked by which rule; each in one plain sentence."""

from collections.abc import Iterator

from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.helps.capability import answered, helps, post_of
from handlers.rules import routing, standing
from nlp.labels import Label, Subject
from storage.journal import Entry, Journal
from storage.places import Places
from storage.reports import Reports, households_of
from storage.tickets import State, Ticket, Tickets

_SUREST = 0.99
"""Nobody is told that a machine is quite sure."""


class Say(Texts):
    """Reasons."""

    quarrel = Text("#{no} 听起来是邻里有争执，所以私下请调解员来谈。谁的原话都不转给对方。")
    because = Text(
        "#{no} 是这样来的：听到“{words}”，判断为{matter}（把握 {sure:.0%}）。判断错了，回“不是”或“撤回 {no}”。"
    )
    gathered = Text("#{no} 是我归到一起的：{list}两小时内都报了{matter}，多半是同一个原因。哪张不是，回“分开 编号”。")
    gathered_by = Text("#{no} 是负责人说这几处是同一个原因，归到一起办的：{matter}。哪张不是，回“分开 编号”。")
    asked = Text("#{no} 是您或负责人要求登记的：{matter}。")
    proxied = Text("是邻居代报的，所以请人上门或打电话告诉本人。")
    merged = Text("{who}说它和 #{kept} 是同一件事，并进去了。不是的，请负责人回“拆开 {no}”。")
    took_in = Text("{who}把 #{gone} 并了进来，说是同一件事。")
    joined = Text("一共 {n} 户报：同一处、同一件、还没办完，就算在一张单里，不另开。")
    part = Text("它是 #{whole} 的一部分：几处是同一个原因，一起办。")
    opened = Text("请{who}，是按值班顺序：从最小的一级找起，能联系上的第一位。")
    routed = Text("请{who}，是按这里的“去向”表：{subject}类归这个岗位。")
    ordered = Text("请{who}，是因为没有登记能接这项服务的人，按值班顺序找的。")
    unclaimed = Text("请{who}，是因为服务队一小时没人接，按值班顺序找的。")
    passed = Text("归{who}，是上一位负责人转的。")
    refused = Text("归{who}，是上一位说不归他管，按值班顺序请的下一位；退单不算谁的不是。")
    bounced = Text("归{who}，是几处都说不归自己管，请来定由谁办的；退单不算谁的不是。")
    silent = Text("归{who}，是上一位到了“提醒”表里的时间还没联系上，按顺序请的下一位。")
    unreached = Text("归{who}，是私聊发不到上一位，按顺序请的下一位。")
    ended = Text("归{who}，是上一位不再担任那个职务了。")
    away = Text("归{who}，是上一位请了假，按值班顺序请的下一位。")
    moved = Text("归{who}，是地点更正以后按那里的“去向”表和值班顺序重新找的。")
    relabelled = Text("归{who}，是改了类型以后按“去向”表和值班顺序重新找的。")
    found = Text("归{who}，是原来没有人负责，后来找到的第一位。")
    parted = Text("归{who}，是从合并里拆出来以后，还归原来的人。")
    took = Text("{who}自己接的。")
    nobody = Text("还没有人负责：这里和上面各级都没有能联系上的人，已告诉管理员。")
    offered = Text("还没有人认领，谁愿意都可以接。")
    queued = Text("名额满了，按先后排着候补。")


@helps.command("为什么", who=EVERYONE, also=("为啥", "凭什么"), usage="为什么 [编号]", examples=("为什么 12",))
def why(talk: Talk, no: TicketNumber | None = None) -> str | None:
    """看一张单为什么登记、为什么合并、为什么找这个人，各按什么规矩；不写编号就是您最近报的那张。"""
    ticket = talk.shown(no or talk.last_told(), standing.may_see)
    no = TicketNumber(ticket.id)
    if standing.is_confidential(ticket) and ticket.reporter_id != talk.person.id:
        return answered(talk, ticket, Say.quarrel(no=no))
    reasons = [_origin(talk, ticket), *_together(talk, ticket), _owner(talk, ticket)]
    return answered(talk, ticket, "".join(reasons))


def _origin(talk: Talk, ticket: Ticket) -> str:
    """What was heard, or who asked for it."""
    entry = Journal(talk.db).latest("ticket.opened", ticket.id)
    if entry and entry.detail.get("why", "whistled") != "whistled":
        return _why_together(ticket, entry)
    because = entry.detail.get("because") if entry else None
    if not isinstance(because, list) or not because or entry is None:
        return Say.asked(no=ticket.id, matter=ticket.matter)
    sure = float(str(entry.detail["sure"]))
    return Say.because(no=ticket.id, words="”“".join(map(str, because)), matter=ticket.matter, sure=min(sure, _SUREST))


def _why_together(ticket: Ticket, entry: Entry) -> str:
    houses = entry.detail.get("buildings")
    if isinstance(houses, list):
        return Say.gathered(no=ticket.id, list="、".join(map(str, houses)), matter=ticket.matter)
    return Say.gathered_by(no=ticket.id, matter=ticket.matter)


def _together(talk: Talk, ticket: Ticket) -> Iterator[str]:
    """What was put together with what, by whom or by which rule."""
    journal = Journal(talk.db)
    if journal.latest("ticket.proxied", ticket.id):
        yield Say.proxied()
    if ticket.merged_into and (entry := journal.latest("ticket.merged", ticket.id)):
        yield Say.merged(who=post_of(talk, entry.person_id), kept=ticket.merged_into, no=ticket.id)
    for entry in journal.of_ticket(ticket.id):
        gone = Tickets(talk.db).get(int(str(entry.detail["gone"]))) if entry.verb == "ticket.absorbed" else None
        if gone and gone.merged_into == ticket.id:
            yield Say.took_in(who=post_of(talk, entry.person_id), gone=gone.id)
    households = households_of(Reports(talk.db).of(ticket.id))
    if households > 1 and journal.latest("ticket.joined", ticket.id):
        yield Say.joined(n=households)
    if whole := Tickets(talk.db).parent_of(ticket):
        yield Say.part(whole=whole.id)


def _owner(talk: Talk, ticket: Ticket) -> str:
    """Who was asked last, by which rule; or who took it unasked."""
    if not ticket.is_open:
        waits = {State.OFFERED: Say.offered, State.QUEUED: Say.queued}.get(ticket.state)
        return waits() if waits else ""
    if ticket.owner_id is None:
        return Say.nobody()
    who = post_of(talk, ticket.owner_id)
    entry = Journal(talk.db).latest("ticket.assigned", ticket.id)
    if entry is None or entry.detail.get("to") != ticket.owner_id:
        return Say.took(who=who)
    reason = str(entry.detail.get("why"))
    if reason == "opened" and (subject := _routed(talk, ticket)):
        return Say.routed(who=who, subject=subject)
    reasons = Say.sheet()
    return talk.worded(reasons[reason] if reason in _ASSIGNED else Say.opened, ticket)(who=who)


_ASSIGNED = frozenset(
    {
        *("opened", "ordered", "unclaimed", "passed", "refused", "bounced", "silent", "unreached"),
        *("ended", "away", "relabelled", "moved", "found", "parted"),
    }
)
"""Why somebody was made accountable, as the journal has it; each has its sentence."""


def _routed(talk: Talk, ticket: Ticket) -> str:
    """The subject, where the table of the place sends it to the post of whoever answers for it."""
    place = Places(talk.db).get(ticket.place_id)
    posts = routing.posts_at(talk.ways, place, ticket.subject, usual=ticket.kind == Label.NEED)
    return Subject(ticket.subject).title if talk.owner_of(ticket)["title"] in posts else ""
