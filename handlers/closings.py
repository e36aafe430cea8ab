"""Closing many at once: an admin is shown how many, and says so again; what was not done is not counted done."""

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Capability, Where
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import ADMIN
from bot.texts import Refused, Text, Texts
from handlers.rules import standing
from handlers.rules.hours import Hours
from nlp import Reading, cues
from storage.groups import Groups
from storage.outbox import Cause
from storage.places import Places
from storage.reports import Reports
from storage.roles import Role
from storage.tickets import State, Ticket, Tickets

closings = Capability("closings", title="关闭")

_WAITS = timedelta(minutes=5)
_ALL = ("全部", "所有", "全部单", "所有单")
_MENDED = ("已修好", "修好的", "已办好", "办好的", "待评单")
_LISTED = 8
"""How many numbers one line names."""

_EVERYTHING = re.compile(
    r"把?(?:全部|所有)的?(?:单子?|工单)?都?(?:关闭|关掉|关了)[。.!！]?|(?:关闭|关掉)(?:全部|所有)的?(?:单子?|工单)?[。.!！]?"
)


class Say(Texts):
    """Words about closing."""

    how = Text("这样说：关闭 12；关闭 已修好；关闭 全部。会关几张、关哪些，我先告诉您。")
    privately = Text("关单请私聊我说，例如“关闭 全部”，我先告诉您会关哪些。")
    none = Text("您负责的范围里没有还没办结的单。")
    none_mended = Text("没有已修好、还没办结的单。")
    will_all = Text("会把 {n} 张未办结的单全部关闭，报告人会收到通知。您是想关闭哪些？{mended}回“取消”就不关。")
    mended = Text("回“关闭 已修好”（{n} 张）；")
    type_it = Text("\n要真全关请输入“全关 {n}”，五分钟内有效。")
    apart = Text("急事和纠纷不在内，要一件一件办。")
    will_mended = Text("会把 {n} 张已修好、等评价的单关闭，不再问报的人满不满意：{list}。")
    first = Text("先说“关闭 全部”，我告诉您会关哪些，再在同一个地方回“全关”和张数。")
    other_number = Text("张数不对，一张也没有关。刚才看到的是 {n} 张，要全关请回“全关 {n}”。")
    closed = Text("好，关了 {n} 张。")
    changed = Text("另有 {n} 张这几分钟里有了变化，没有动。")
    dropped = Text("好，一张单也没有关。")
    no_such = Text("没有 #{no} 这张单，或者它不归您管。")
    no_state = Text("#{no} 现在是“{state}”，不用关。")
    special = Text("#{no} 是急事，不能直接关。请由办的人办结。")
    one = Text("好，#{no} 关了。")
    group = Text("{list}由管理员统一关闭。哪件其实没办好，直接说“没好 编号”，我重新打开。")
    reporter = Text("您报的{list}由管理员关闭了。还需要办，回“没好 {no}”，我重新打开。")
    owner = Text("{list}由管理员关闭了，不用您办了。")
    item = Text("#{no} {matter}")
    more = Text("等 {n} 件")


def _shown(talk: Talk) -> Mapping[str, Any] | None:
    """What was shown to this person in this place and still waits; it goes on waiting."""
    return next((q.payload for q in talk.asked("closings.all") if q.payload["room"] == talk.message.room), None)


def _will(talk: Talk, no: TicketNumber | None = None, which: str = "") -> str | None:
    """How many would be closed; None where it was shown just now, and where it is one or nothing."""
    mended = [t for t in _unfinished(talk) if t.state is State.REVIEW] if which in _MENDED and not no else []
    if not mended or _shown(talk) or not talk.message.private:
        return None
    return Say.will_mended(n=len(mended), list=_list(mended))


def _at_once(reading: Reading) -> Reading | None:
    return reading if _EVERYTHING.fullmatch(reading.plain.strip()) else None


@closings.listener(_at_once, who=ADMIN, where=Where.PRIVATE, examples=("全部关闭",))
def close_everything(talk: Talk, _reading: Reading) -> str:
    """The same in one breath; it shows what would be closed, as ever."""
    return _show_all(talk)


@closings.command(
    "关闭",
    who=ADMIN,
    also=("关单", "关了", "关掉"),
    usage="关闭 <编号 / 已修好 / 全部>",
    examples=("关闭 已修好", "关闭 12"),
    first=_will,
)
def close(talk: Talk, no: TicketNumber | None = None, which: str = "") -> str:
    """关一张、关已修好的、关全部：先告诉您会关几张，再照办；报的人会收到通知。"""
    if not talk.message.private:
        raise Refused(Say.privately())
    if no is not None:
        return _close_one(talk, no)
    if which in _ALL:
        return _show_all(talk)
    if which not in _MENDED:
        raise Refused(Say.how())
    mended = [t for t in _unfinished(talk) if t.state is State.REVIEW]
    if not mended:
        raise Refused(Say.none_mended())
    talk.pending("closings.all")
    return _close_many(talk, mended)


@closings.command("全关", who=ADMIN, usage="全关 <张数>", examples=("全关 37",))
def close_all(talk: Talk, number: TicketNumber | None = None) -> str:
    """看过“关闭 全部”之后，回张数，才真的全部关闭。"""
    shown = _shown(talk)
    if shown is None:
        raise Refused(Say.first())
    if number != len(shown["tickets"]):
        raise Refused(Say.other_number(n=len(shown["tickets"])))
    talk.pending("closings.all")
    still = [t for t in _unfinished(talk) if [t.id, t.state] in shown["tickets"]]
    said = _close_many(talk, still)
    left = len(shown["tickets"]) - len(still)
    return said + (Say.changed(n=left) if left else "")


@closings.answer("all")
def never_mind(talk: Talk, _payload: Mapping[str, Any]) -> str | None:
    """不关了."""
    return Say.dropped() if cues.answer(talk.reading, "关") is False else None


def _show_all(talk: Talk) -> str:
    found = _unfinished(talk)
    if not found:
        raise Refused(Say.none())
    kept = [[ticket.id, ticket.state] for ticket in found]
    talk.ask(talk.person.id, "closings.all", within=_WAITS, tickets=kept, room=talk.message.room)
    mended = sum(ticket.state is State.REVIEW for ticket in found)
    said = Say.will_all(n=len(found), mended=Say.mended(n=mended) if mended else "")
    return said + Say.apart() + Say.type_it(n=len(found))


def _close_one(talk: Talk, no: TicketNumber) -> str:
    ticket = Tickets(talk.db).get(no)
    if ticket is None or not _is_theirs(talk, ticket) or standing.is_confidential(ticket):
        raise Refused(Say.no_such(no=no))
    if not ticket.is_open and ticket.state is not State.REVIEW:
        raise Refused(Say.no_state(no=no, state=talk.state_of(ticket)))
    if not standing.may_be_shut(ticket):
        raise Refused(Say.special(no=no))
    _close_many(talk, [ticket])
    return Say.one(no=no)


def _close_many(talk: Talk, tickets: list[Ticket]) -> str:
    """What was done is closed without a verdict; what was not is shut, and everybody concerned hears of it."""
    shut = []
    for ticket in tickets:
        done = ticket.state is State.REVIEW
        state = State.CLOSED if done else State.SHUT
        ticket = Tickets(talk.db).change(ticket, state=state, closed_at=talk.now)
        talk.never_mind("reviews.close", str(ticket.id))
        if done:
            talk.record("ticket.closed", ticket, by=talk.person, judged=False)
        else:
            talk.record("ticket.dropped", ticket, by=talk.person)
            shut.append(ticket)
    talk.record("tickets.closed", by=talk.person, words=talk.message.text[:40], count=len(tickets))
    _tell_reporters(talk, shut)
    _tell_owners(talk, shut)
    return Say.closed(n=len(tickets))


def _tell_reporters(talk: Talk, shut: list[Ticket]) -> None:
    """Each group and each person once, with all that is theirs."""
    groups: dict[str, list[Ticket]] = {}
    people: dict[int, list[Ticket]] = {}
    for ticket in shut:
        for report in Reports(talk.db).of(ticket.id):
            group = Groups(talk.db).get(report.room) if ticket.public else None
            mine = people.setdefault(report.person_id, []) if group is None else groups.setdefault(group.address, [])
            if ticket not in mine:
                mine.append(ticket)
    for address, mine in groups.items():
        if group := Groups(talk.db).get(address):
            talk.tell_group(group, Say.group(list=_list(mine)), cause=Cause.STATUS)
    for person_id, mine in people.items():
        if person_id != talk.person.id:
            talk.tell(person_id, Say.reporter(list=_list(mine), no=mine[0].id), ticket=mine[0], within=Hours)


def _tell_owners(talk: Talk, shut: list[Ticket]) -> None:
    owners = dict.fromkeys(t.owner_id for t in shut if t.owner_id and t.owner_id != talk.person.id)
    for owner in owners:
        mine = [t for t in shut if t.owner_id == owner and (t.told_at or t.state is not State.WAITING)]
        if mine:
            talk.tell(owner, Say.owner(list=_list(mine)), ticket=mine[0], within=Hours)


def _unfinished(talk: Talk) -> list[Ticket]:
    """Everything in this admin's places that is not closed, but no danger and no quarrel; the oldest first."""
    places = [Places(talk.db).get(h.place_id) for h in talk.roles if h.role is Role.ADMIN]
    found = {t.id: t for place in places for t in Tickets(talk.db).unfinished_in(place) if standing.may_be_shut(t)}
    return [found[number] for number in sorted(found)]


def _is_theirs(talk: Talk, ticket: Ticket) -> bool:
    place = Places(talk.db).get(ticket.place_id)
    return ADMIN.allows(talk.roles, place)


def _list(tickets: Iterable[Ticket]) -> str:
    named = [Say.item(no=ticket.id, matter=ticket.matter) for ticket in tickets]
    rest = Say.more(n=len(named)) if len(named) > _LISTED else ""
    return "、".join(named[:_LISTED]) + rest
