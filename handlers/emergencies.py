"""Emergencies: safety first, in the group and at once; then everybody who can act, until somebody says 我去."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Capability, Where
from bot.context import Context, Talk
from bot.permission import HANDLERS
from bot.texts import Refused, Text, Texts
from handlers.rules import confiding, duty, standing
from handlers.rules.ladder import Ladder
from nlp import urgency
from storage.groups import Groups, Purpose
from storage.journal import Entry, Journal
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.reports import Reports
from storage.roles import Role, Roles
from storage.tickets import State, Ticket, Tickets

emergencies = Capability("emergencies", title="应急")

_CALLS = 5
"""How often the wide circle is called at most."""

_INNER = {Role.UNIT_LEADER, Role.BUILDING_LEADER, Role.PROPERTY, Role.GRID_WORKER, Role.SECRETARY}


class Say(Texts):
    """Words in an emergency: imperative, short, the number to call; the bot does not call itself."""

    gas = Text(
        "⚠️ 燃气危险！1 不要开关灯、按门铃、点火、在屋里打电话；2 开门窗，够得着就关总阀；"
        "3 马上下楼到空地；4 到外面再打 119 和燃气抢修。我不能替您报警。"
    )
    fire = Text(
        "⚠️ 着火了先走人！弯腰走楼梯，不坐电梯，关上身后的门，"
        "到外面打 119。烟大出不去就关门堵缝，在窗口呼救。我不能替您报警。"
    )
    electric = Text(
        "⚠️ 有电危险！离远一点，不碰水、不碰人也不碰电线，能拉总闸先拉闸，看好孩子，"
        "打 95598；有人触电打 120。我不能替您报警。"
    )
    medical = Text("⚠️ 请马上打 120！没有呼吸心跳就按压胸口，不要随意搬动，留人在楼下接车。我不能替您呼叫。")
    violence = Text("⚠️ 先保证自己安全，离开现场，马上打 110，不要上前拉架。我不能替您报警。")
    trapped = Text(
        "⚠️ 被困的人请不要扒门，按轿厢里的警铃，靠墙站稳等救援；外面的人打电梯上的救援电话，危急打 119。我不能替您报警。"
    )
    missing = Text("⚠️ 请马上打 110 报走失，记下衣着和最后见到的地方，附近邻居帮忙留意。我不能替您报警。")
    despair = Text("⚠️ 请陪着，不要让人独处，马上打 110 或 120；心理援助热线 12356。我不能替您报警。")
    other = Text("⚠️ 先离开危险的地方，看好老人和孩子；有人受伤打 120，危险打 110 或 119。我不能替您报警。")
    alerted = Text("#{no} 已同时通知{place}的楼长、物业、网格员。")
    call = Text(
        "紧急：{place}疑似{matter}，{when}，"
        "报告人{name}：“{words}”。能去的回“我去”。请人打电话 119／110／120，我不会打。"
    )
    work = Text("紧急 #{no} {matter}｜{place}。能去的私聊我回“我去”。")
    going = Text("{name}去了（#{no} {matter}，{place}）。")
    thanks = Text("好，注意自己的安全。#{no} {matter}（{place}）归您了，到了告诉我情况；办好回“办结”。")
    nobody = Text("#{no} {matter}（{place}）还没有人回应，请您马上看一下，并打电话叫人。能去回“我去”。")
    offer = Text("我去")
    none = Text("现在没有等人去的急事。")


_ADVICE = {
    "gas": Say.gas,
    "fire": Say.fire,
    "electric": Say.electric,
    "medical": Say.medical,
    "violence": Say.violence,
    "trapped": Say.trapped,
    "missing": Say.missing,
    "suicide": Say.despair,
}


@emergencies.follows("ticket.opened")
def alarm(context: Context, entry: Entry) -> None:
    """Safety advice first, then everybody who can act, in private and in the work group."""
    ticket = Tickets(context.db).get(entry.ticket_id or 0)
    if ticket is None or not ticket.urgent or _is_confided(context, ticket):
        return
    about = context.about(ticket)
    reporter = People(context.db).get(ticket.reporter_id)
    report = Reports(context.db).of(ticket.id)[0]
    group = Groups(context.db).get(report.room)
    told = Say.alerted(no=ticket.id, place=about["place"])
    if group:
        context.tell_group(group, _advice(ticket) + "\n" + told, mention=reporter.address, ticket=ticket)
    else:
        context.tell(reporter.id, _advice(ticket) + "\n" + told, ticket=ticket)
    call = _call(context, ticket, reporter.name)
    for person_id in _circle(context, ticket):
        context.tell(person_id, call, ticket=ticket, offers=Say.offer())
    for above in Places(context.db).upwards(Places(context.db).get(ticket.place_id)):
        for work_group in Groups(context.db).of(above, Purpose.WORK):
            context.tell_group(work_group, Say.work(**about), ticket=ticket)
    _set_next(context, ticket, 1)


@emergencies.follows("ticket.joined")
def alarm_elsewhere(context: Context, entry: Entry) -> None:
    """The same danger told of in another group: its people are warned, and whoever acts there is called too."""
    ticket = Tickets(context.db).get(entry.ticket_id or 0)
    if ticket is None or not ticket.urgent or _is_confided(context, ticket):
        return
    *before, report = Reports(context.db).of(ticket.id)
    group = Groups(context.db).get(report.room)
    if group is None or any(known.room == report.room for known in before):
        return
    speaker, place = People(context.db).get(report.person_id), Places(context.db).get(group.place_id)
    told = Say.alerted(no=ticket.id, place=Places(context.db).full_name(place))
    context.tell_group(group, _advice(ticket) + "\n" + told, mention=speaker.address, ticket=ticket)
    called = {p for r in before if (g := Groups(context.db).get(r.room)) for p in _circle(context, ticket, g.place_id)}
    for person_id in _circle(context, ticket, place.id) - _circle(context, ticket) - called:
        context.tell(person_id, _call(context, ticket, speaker.name, place), ticket=ticket, offers=Say.offer())


@emergencies.follows("ticket.alarmed")
def alarm_late(context: Context, entry: Entry) -> None:
    """The danger came to light only later: just as loud."""
    alarm(context, entry)


@emergencies.timer("widen")
def widen(context: Context, payload: Mapping[str, Any]) -> None:
    """Nobody went: everybody above is called."""
    ticket = Tickets(context.db).get(payload["ticket"])
    if ticket is None or ticket.state is not State.WAITING:
        return
    around = context.duty_at(ticket.place_id)
    rung = duty.after(duty.rungs(around.upwards, around.holdings), ticket.owner_id, around.free)
    if rung:
        was = ticket.owner_id
        ticket = Tickets(context.db).change(ticket, owner_id=rung.person_id, level_id=rung.place.id)
        context.record("ticket.assigned", ticket, to=rung.person_id, was=was, why="silent")
    for person_id in _circle(context, ticket, wide=True):
        context.tell(person_id, Say.nobody(**context.about(ticket)), ticket=ticket, offers=Say.offer())
    if payload["times"] < _CALLS:
        _set_next(context, ticket, payload["times"] + 1)


@emergencies.command("我去", who=HANDLERS, where=Where.ANYWHERE, usage="我去", examples=("我去",))
def go(talk: Talk, note: str = "") -> str | None:
    """紧急的事您去现场。"""
    waiting = [t for t in Tickets(talk.db).urgent_open() if _concerns(talk, t)]
    if not waiting:
        if talk.message.private:
            raise Refused(Say.none())
        return None
    ticket = waiting[-1]
    was = ticket.owner_id
    ladder = talk.ways(Ladder, Places(talk.db).get(ticket.place_id))
    values = {"state": State.TAKEN, "owner_id": talk.person.id, "due_at": talk.now + ladder.finish_within(True)}
    ticket = Tickets(talk.db).change(ticket, **values)
    talk.record("ticket.taken", ticket, by=talk.person, was=was)
    for person_id in _circle(talk, ticket) - {talk.person.id}:
        talk.tell(person_id, Say.going(name=talk.person.name, **talk.about(ticket)), ticket=ticket)
    talk.whisper(Say.thanks(**talk.about(ticket)))
    return None


def _advice(ticket: Ticket) -> str:
    return _ADVICE.get(urgency.danger(ticket.words) or "", Say.other)()


def _call(context: Context, ticket: Ticket, name: str, place: Place | None = None) -> str:
    """What those who act are told; ``place``: where it was told of now, else the ticket's own."""
    where = Places(context.db).full_name(place) if place else context.about(ticket)["place"]
    when, words = context.spell(context.now), ticket.words[:120]
    return Say.call(place=where, matter=ticket.matter, when=when, name=name, words=words)


def _set_next(context: Context, ticket: Ticket, times: int) -> None:
    wait = context.ways(Ladder, Places(context.db).get(ticket.place_id)).widen
    at = context.now + timedelta(minutes=wait)
    context.later("emergencies.widen", at=at, key=str(ticket.id), ticket=ticket.id, times=times)


def _concerns(talk: Talk, ticket: Ticket) -> bool:
    place = Places(talk.db).get(ticket.place_id)
    acts = any(h.role is not Role.RESIDENT and h.reaches(place) for h in talk.roles)
    may = not _is_confided(talk, ticket) or standing.may_take(ticket, place, talk.person.id, talk.roles)
    return ticket.state is State.WAITING and acts and may


def _is_confided(context: Context, ticket: Ticket) -> bool:
    """Whether it is told of to one officer alone, by another capability."""
    told = Journal(context.db).latest("ticket.confided", ticket.id) is not None
    return told or confiding.at_home(ticket.words)


def _circle(context: Context, ticket: Ticket, place_id: int | None = None, *, wide: bool = False) -> set[int]:
    """Who is called: those who act in the estate; the wide circle is everybody above it too.  Nobody is too absent."""
    upwards = Places(context.db).upwards(Places(context.db).get(place_id or ticket.place_id))
    near = {PlaceKind.UNIT, PlaceKind.BUILDING, PlaceKind.CLUSTER, PlaceKind.ESTATE, PlaceKind.GRID}
    places = [p.id for p in upwards if wide or p.kind in near]
    held = Roles(context.db).at(places, context.now)
    called = {h.person_id for h in held if h.role in _INNER or (wide and h.role is not Role.RESIDENT)}
    return called | ({ticket.owner_id} if ticket.owner_id else set())
