"""Joint meetings (联席会) of a community or street: called, matters raised for them, held, and counted."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.capability import Capability, Where
from bot.context import Context, Talk
from bot.permission import HANDLERS
from bot.texts import Refused, Text, Texts
from handlers.rules import standing, whistling
from handlers.rules.hours import Hours
from nlp import times
from nlp.plain import plain
from storage.meetings import Meeting, Meetings
from storage.places import Place, Places
from storage.roles import Holding, Role, Roles
from storage.tickets import Ticket, Tickets

meetings = Capability("meetings", title="联席会")

_INVITED = frozenset({Role.SECRETARY, Role.GRID_WORKER, Role.PROPERTY, Role.DUTY_OFFICER, Role.DEPARTMENT})
_RAISES = ("提", "上会")
_HELD = ("开完", "开过", "结束")
_COUNTS = "统计"
_ITEMS = ("", "议题", "有什么")


class Say(Texts):
    """Words about joint meetings."""

    how = Text("这样说：联席会 周五下午3点；联席会 提 12；联席会 议题；联席会 开完；联席会 统计。")
    not_yours = Text("这里的联席会要由书记、网格员、街道值班或管理员来定。")
    over = Text("这个时间已经过了，请写一个以后的，例如“联席会 周五下午3点”。")
    will = Text("{place}联席会，{when}：要私下通知 {n} 位（{list}）。")
    called = Text("好，{place}联席会定在{when}，已通知 {n} 位。")
    invited = Text("{place}联席会：{when}。要提的事回“联席会 提 编号”，看议题回“联席会 议题”。")
    none = Text("现在没有定好的联席会。定一次：“联席会 周五下午3点”。")
    no_such = Text("没有 #{no} 这张单，或者它不归这次联席会、不能上会。")
    raised = Text("好，#{no} {matter}（{place}）上{when}的联席会。")
    already = Text("#{no} 已经在议题里了。")
    items = Text("{place}联席会，{when}，议题 {n} 件：{list}")
    no_items = Text("{place}联席会，{when}，还没有议题。提一件：“联席会 提 12”。")
    item = Text("#{no} {matter}（{place}，{state}）")
    held = Text("好，{place}联席会开完了，议了 {n} 件，办好几件随时回“联席会 统计”。")
    counted = Text("{place}：开过联席会 {held} 场，提出 {raised} 件，办好 {solved} 件。数的是事，不是人。")


def _will(talk: Talk, what: str = "") -> str | None:
    """Whom a meeting would be announced to; None for what announces nothing."""
    at = _time(talk, what)
    if at is None:
        return None
    place = _place(talk)
    invited = _invited(talk, place, but=talk.person.id)
    names = "、".join(dict.fromkeys(h.title for h in invited))
    return Say.will(place=place.name, when=talk.spell(at), n=len({h.person_id for h in invited}), list=names)


@meetings.command(
    "联席会",
    "联席会议",
    who=HANDLERS,
    where=Where.PRIVATE,
    usage="联席会 <时间、提 编号、议题、开完或统计>",
    examples=("联席会 周五下午3点", "联席会 提 12", "联席会 统计"),
    first=_will,
)
def joint(talk: Talk, what: str = "") -> str:
    """定联席会、提议题、看议题、记开完、看统计。"""
    said = plain(what).strip()
    if said.startswith(_COUNTS):
        return _counted(talk)
    if said in _ITEMS:
        return _agenda(talk, _coming(talk))
    if said.startswith(_RAISES):
        number, _ = whistling.numbered(said.removeprefix("提").removeprefix("上会"))
        return _raise(talk, _coming(talk), number or 0)
    if said.startswith(_HELD):
        return _hold(talk, _coming(talk))
    return _call(talk, what)


@meetings.timer("invite")
def invite(context: Context, payload: Mapping[str, Any]) -> None:
    """It is day: those who are invited hear so."""
    meeting = Meetings(context.db).get(payload["meeting"])
    if meeting and meeting.held_at is None:
        place = Places(context.db).get(meeting.place_id)
        line = Say.invited(place=place.name, when=context.spell(meeting.begins_at))
        for person_id in dict.fromkeys(h.person_id for h in _invited(context, place, but=meeting.caller_id)):
            context.tell(person_id, line)


def _call(talk: Talk, what: str) -> str:
    at = _time(talk, what)
    if at is None:
        raise Refused(Say.how())
    place = _place(talk)
    meeting = Meetings(talk.db).call(place, talk.person.id, at)
    talk.record("meeting.called", by=talk.person, meeting=meeting.id)
    opens = talk.ways(Hours, place).next_open(talk.local(talk.now))
    talk.later("meetings.invite", at=opens, key=str(meeting.id), meeting=meeting.id)
    invited = {h.person_id for h in _invited(talk, place, but=talk.person.id)}
    return Say.called(place=place.name, when=talk.spell(at), n=len(invited))


def _raise(talk: Talk, meeting: Meeting, number: int) -> str:
    ticket = Tickets(talk.db).get(number)
    place = Places(talk.db).get(meeting.place_id)
    if ticket is None or not _may_raise(talk, ticket, place):
        raise Refused(Say.no_such(no=number))
    if not Meetings(talk.db).raise_matter(meeting, ticket.id):
        return Say.already(no=ticket.id)
    talk.record("meeting.put", ticket, by=talk.person, meeting=meeting.id)
    return Say.raised(**talk.about(ticket), when=talk.spell(meeting.begins_at))


def _may_raise(talk: Talk, ticket: Ticket, place: Place) -> bool:
    """A public matter of the place, by whoever may take it; no quarrel, and nothing of somebody's home."""
    at = Places(talk.db).get(ticket.place_id)
    return ticket.public and place.covers(at) and standing.may_take(ticket, at, talk.person.id, talk.roles)


def _hold(talk: Talk, meeting: Meeting) -> str:
    place = Places(talk.db).get(meeting.place_id)
    if not standing.may_manage(place, talk.roles):
        raise Refused(Say.not_yours())
    Meetings(talk.db).hold(meeting, talk.now)
    talk.never_mind("meetings.invite", str(meeting.id))
    found = Meetings(talk.db).items(meeting)
    talk.record("meeting.held", by=talk.person, meeting=meeting.id, items=len(found))
    return Say.held(place=place.name, n=len(found))


def _agenda(talk: Talk, meeting: Meeting) -> str:
    place = Places(talk.db).get(meeting.place_id)
    words = {"place": place.name, "when": talk.spell(meeting.begins_at)}
    found = [t for n in Meetings(talk.db).items(meeting) if (t := Tickets(talk.db).get(n))]
    if not found:
        return Say.no_items(**words)
    listed = "、".join(Say.item(**talk.about(t), state=talk.state_of(t)) for t in found)
    return Say.items(**words, n=len(found), list=listed)


def _counted(talk: Talk) -> str:
    place = _place(talk)
    found = Meetings(talk.db).count(place)
    return Say.counted(place=place.name, held=found.held, raised=found.raised, solved=found.solved)


def _coming(talk: Talk) -> Meeting:
    """The meeting of where the speaker holds an office, or of what that lies in; else the next one below."""
    held = [Places(talk.db).get(holding.place_id) for holding in talk.roles]
    for ask in (Meetings(talk.db).coming, Meetings(talk.db).coming_in):
        if found := [meeting for place in held if (meeting := ask(place))]:
            return found[0]
    raise Refused(Say.none())


def _place(talk: Talk) -> Place:
    """The widest place that the speaker manages."""
    held = [Places(talk.db).get(h.place_id) for h in talk.roles]
    mine = [place for place in held if standing.may_manage(place, talk.roles)]
    if not mine:
        raise Refused(Say.not_yours())
    return min(mine, key=lambda place: len(place.lineage))


def _time(talk: Talk, what: str) -> datetime | None:
    """When it is said to be; refused where that is over."""
    found = next((s for s in times.find(plain(what), talk.local(talk.now)) if s.time and s.start), None)
    if found is None or found.start is None:
        return None
    if found.start <= talk.now:
        raise Refused(Say.over())
    return found.start


def _invited(context: Context, place: Place, *, but: int | None) -> list[Holding]:
    """Who acts for the place or a part of it, and the departments above; no deputies."""
    inside = [p.id for p in Places(context.db).inside(place)]
    held = [*Roles(context.db).at(inside, context.now), *context.duty_at(place.id).holdings]
    known = {h.id: h for h in held if h.role in _INVITED and not h.deputy and h.person_id != but}
    return list(known.values())
