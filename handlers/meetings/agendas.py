"""Joint meetings (联席会) of a community or street: called, matters raised for them, held, and counted."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.permission import HANDLERS
from bot.texts import Refused, Text, Texts
from handlers.meetings import decisions
from handlers.meetings.capability import Say as Shared
from handlers.meetings.capability import invited, managed, may_come_up, meetings, next_one
from handlers.rules import standing, whistling
from handlers.rules.hours import Hours
from nlp import times
from nlp.plain import plain
from storage.meetings import Meeting, Meetings
from storage.places import Places
from storage.tickets import Tickets

_RAISES = ("提", "上会")
_HELD = ("开完", "开过", "结束")
_DECIDES = ("决定", "定下", "议定")
_MINUTES = ("纪要", "决定有哪些", "定了什么")
_COUNTS = "统计"
_ITEMS = ("", "议题", "有什么")


class Say(Texts):
    """Words about joint meetings."""

    how = Text(
        "这样说：联席会 周五下午3点；联席会 提 12；联席会 议题；联席会 决定 12 物业 周五前；\n"
        "联席会 开完；联席会 纪要；联席会 统计。"
    )
    over = Text("这个时间已经过了，请写一个以后的，例如“联席会 周五下午3点”。")
    will = Text("{place}联席会，{when}：要私下通知 {n} 位（{list}）。")
    called = Text("好，{place}联席会定在{when}，已通知 {n} 位。")
    invited = Text("{place}联席会：{when}。要提的事回“联席会 提 编号”，看议题回“联席会 议题”。")
    raised = Text("好，#{no} {matter}（{place}）上{when}的联席会。")
    already = Text("#{no} 已经在议题里了。")
    items = Text("{place}联席会，{when}，议题 {n} 件：{list}")
    no_items = Text("{place}联席会，{when}，还没有议题。提一件：“联席会 提 12”。")
    item = Text("#{no} {matter}（{place}，{state}）")
    held = Text("好，{place}联席会开完了，议了 {n} 件，定了 {decided} 件，纪要已发给来开会的 {people} 位。")
    held_bare = Text(
        "好，{place}联席会开完了，议了 {n} 件。定下的事现在也可以记：谁、什么时候前、办什么，"
        "例如“联席会 决定 12 物业 周五前”。"
    )
    counted = Text(
        "{place}：开过联席会 {held} 场，提出 {raised} 件，定下 {decided} 件，办好 {solved} 件。数的是事，不是人。"
    )


def _will(talk: Talk, what: str = "") -> str | None:
    """Whom a meeting would be announced to; None for what announces nothing."""
    at = None if plain(what).strip().startswith((*_DECIDES, *_MINUTES)) else _time(talk, what)
    if at is None:
        return None
    place = managed(talk)
    those = invited(talk, place, but=talk.person.id)
    names = "、".join(dict.fromkeys(h.title for h in those))
    return Say.will(place=place.name, when=talk.spell(at), n=len({h.person_id for h in those}), list=names)


@meetings.command(
    "联席会",
    "联席会议",
    who=HANDLERS,
    where=Where.PRIVATE,
    usage="联席会 <时间、提 编号、议题、决定、开完、纪要或统计>",
    examples=("联席会 周五下午3点", "联席会 提 12", "联席会 决定 12 物业 周五前 换灯杆"),
    first=_will,
)
def joint(talk: Talk, what: str = "") -> str:
    """定联席会、提议题、记下谁什么时候前办什么、看纪要、看统计；到日子我提醒办的人。"""
    said = plain(what).strip()
    if said.startswith(_COUNTS):
        return _counted(talk)
    if said in _ITEMS:
        return _agenda(talk, next_one(talk))
    if said.startswith(_RAISES):
        number, _ = whistling.numbered(said.removeprefix("提").removeprefix("上会"))
        return _raise(talk, next_one(talk), number or 0)
    if said.startswith(_MINUTES):
        return decisions.minutes(talk)
    if found := next((word for word in _DECIDES if said.startswith(word)), None):
        return decisions.decide(talk, said.removeprefix(found))
    if said.startswith(_HELD):
        return _hold(talk, next_one(talk))
    return _call(talk, what)


@meetings.timer("invite")
def invite(context: Context, payload: Mapping[str, Any]) -> None:
    """It is day: those who are invited hear so."""
    meeting = Meetings(context.db).get(payload["meeting"])
    if meeting and meeting.held_at is None:
        place = Places(context.db).get(meeting.place_id)
        line = Say.invited(place=place.name, when=context.spell(meeting.begins_at))
        for person_id in dict.fromkeys(h.person_id for h in invited(context, place, but=meeting.caller_id)):
            context.tell(person_id, line)


def _call(talk: Talk, what: str) -> str:
    at = _time(talk, what)
    if at is None:
        raise Refused(Say.how())
    place = managed(talk)
    meeting = Meetings(talk.db).call(place, talk.person.id, at)
    talk.record("meeting.called", by=talk.person, meeting=meeting.id)
    opens = talk.ways(Hours, place).next_open(talk.local(talk.now))
    talk.later("meetings.invite", at=opens, key=str(meeting.id), meeting=meeting.id)
    those = {h.person_id for h in invited(talk, place, but=talk.person.id)}
    return Say.called(place=place.name, when=talk.spell(at), n=len(those))


def _raise(talk: Talk, meeting: Meeting, number: int) -> str:
    ticket = Tickets(talk.db).get(number)
    place = Places(talk.db).get(meeting.place_id)
    if ticket is None or not may_come_up(talk, ticket, place):
        raise Refused(Shared.no_such(no=number))
    if not Meetings(talk.db).raise_matter(meeting, ticket.id):
        return Say.already(no=ticket.id)
    talk.record("meeting.put", ticket, by=talk.person, meeting=meeting.id)
    return Say.raised(**talk.about(ticket), when=talk.spell(meeting.begins_at))


def _hold(talk: Talk, meeting: Meeting) -> str:
    place = Places(talk.db).get(meeting.place_id)
    if not standing.may_manage(place, talk.roles):
        raise Refused(Shared.not_yours())
    Meetings(talk.db).hold(meeting, talk.now)
    talk.never_mind("meetings.invite", str(meeting.id))
    found = Meetings(talk.db).items(meeting)
    talk.record("meeting.held", by=talk.person, meeting=meeting.id, items=len(found))
    told = decisions.publish(talk, meeting)
    if not told:
        return Say.held_bare(place=place.name, n=len(found))
    return Say.held(place=place.name, n=len(found), decided=len(Meetings(talk.db).decided(meeting)), people=told)


def _agenda(talk: Talk, meeting: Meeting) -> str:
    place = Places(talk.db).get(meeting.place_id)
    words = {"place": place.name, "when": talk.spell(meeting.begins_at)}
    found = [t for n in Meetings(talk.db).items(meeting) if (t := Tickets(talk.db).get(n))]
    left = decisions.left(talk, place)
    if not found:
        return Say.no_items(**words) + left
    listed = "、".join(Say.item(**talk.about(t), state=talk.state_of(t)) for t in found)
    return Say.items(**words, n=len(found), list=listed) + left


def _counted(talk: Talk) -> str:
    place = managed(talk)
    found = Meetings(talk.db).count(place)
    return Say.counted(
        place=place.name, held=found.held, raised=found.raised, decided=found.decided, solved=found.solved
    )


def _time(talk: Talk, what: str) -> datetime | None:
    """When it is said to be; refused where that is over."""
    found = next((s for s in times.find(plain(what), talk.local(talk.now)) if s.time and s.start), None)
    if found is None or found.start is None:
        return None
    if found.start <= talk.now:
        raise Refused(Say.over())
    return found.start
