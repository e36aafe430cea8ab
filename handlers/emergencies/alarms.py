"""Safety advice first, in the group and at once; then everybody who can act is told."""

import re

from bot.context import Context
from bot.redactor import redact
from bot.texts import Text, Texts
from handlers.emergencies import calls, ends, responders
from handlers.emergencies.capability import call, circle, danger_of, emergencies, is_confided, is_soft, titles
from handlers.rules.numbers import Numbers
from nlp import urgency
from storage.groups import Groups, Purpose
from storage.journal import Entry
from storage.people import People
from storage.places import Place, Places
from storage.reports import Reports
from storage.tickets import Ticket


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
    drowning = Text(
        "⚠️ 不要跳下去救！马上打 119 和 120，扔绳子、救生圈、长杆给水里的人；救上来没有呼吸就按压胸口。我不能替您报警。"
    )
    violence = Text("⚠️ 先保证自己安全，离开现场，马上打 110，不要上前拉架。我不能替您报警。")
    trapped = Text(
        "⚠️ 被困的人请不要扒门，按轿厢里的警铃，靠墙站稳等救援；外面的人打电梯上的救援电话，危急打 119。我不能替您报警。"
    )
    rescue = Text("⚠️ 救援的车过不去！车主请马上挪车，附近邻居帮忙让开通道、抬杆、引路。")
    missing = Text("⚠️ 请马上打 110 报走失，记下衣着和最后见到的地方，附近邻居帮忙留意。我不能替您报警。")
    despair = Text(
        "谢谢您说出来。现在请不要一个人待着，找一个信得过的人陪着。心理援助热线 12356，白天夜里都有人接；"
        "有危险马上打 110 或 120。"
    )
    few_told = Text("我只告诉了能帮忙的几个人，不会在群里说。")
    none_told = Text("这里还没有我能通知到的人，群里我也不会说。")
    sent = Text("已请人去看。")
    no_crowd = Text("{sent}请不要围观、拍照、喊话；在旁边的人请陪着，马上打 110。我不能替您报警。")
    softly = Text("请先私下问、陪着，不要在群里问，不要让人独处。")
    flood = Text(
        "⚠️ 当心地滑，水边的插座、电器别碰，看好老人和孩子；总阀够得着就关，够不着先别碰。"
        "水进了电梯、电箱就离远一点。我不能替您打电话。"
    )
    other = Text("⚠️ 先离开危险的地方，看好老人和孩子；有人受伤打 120，危险打 110 或 119。我不能替您报警。")
    alerted = Text("#{no} 已同时通知{place}的{who}。")
    nobody = Text("#{no} 这里还没有我能通知到的人，请直接打电话：报警 110，火警 119，急救 120。")
    call = Text(
        "紧急：{place}疑似{matter}，{when}，"
        "报告人{name}：“{words}”。能去的回“我去”。请人打电话 119／110／120，我不会打。"
    )
    work = Text("紧急 #{no} {matter}｜{place}。能去的私聊我回“我去”。")
    service = Text("这里的电话：{numbers}。")
    staff = Text("能打的电话：{numbers}。")
    outside = Text("请不要在楼里按门铃、开灯、打电话。")


_SEEN = re.compile(r"有人|有个|[他她]|楼顶|天台|窗台")
"""Somebody else is seen, and others may stand around."""

_ADVICE = {
    "gas": Say.gas,
    "fire": Say.fire,
    "electric": Say.electric,
    "medical": Say.medical,
    "drowning": Say.drowning,
    "violence": Say.violence,
    "trapped": Say.trapped,
    "missing": Say.missing,
    "rescue": Say.rescue,
    "flood": Say.flood,
    urgency.SUICIDE: Say.despair,
}


@emergencies.follows_ticket("ticket.opened", "ticket.alarmed")
def alarm(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """Safety advice first, then everybody who can act, in private and in the work group."""
    if not ticket.urgent or is_confided(context, ticket):
        return
    context.record("alarm.raised", ticket, danger=urgency.sign(ticket.words))
    called = circle(context, ticket)
    if not titles(context, called - {ticket.reporter_id}, ticket.place_id):
        called = circle(context, ticket, wide=True)
    _warn(context, ticket, called)
    words = _call(context, ticket, People(context.db).get(ticket.reporter_id).name)
    for person_id in called:
        call(context, person_id, words, ticket, offers=calls.Say.offer())
    place = Places(context.db).get(ticket.place_id)
    for work_group in () if is_soft(context, ticket) else Groups(context.db).upwards(place, Purpose.WORK):
        context.tell_group(work_group, Say.work(**context.about(ticket)), ticket=ticket)
    calls.set_next(context, ticket, 1)
    responders.ask_reporter(context, ticket)
    ends.set_review(context, ticket)


@emergencies.follows_ticket("ticket.joined")
def alarm_elsewhere(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """The same danger told of in another group: its people are warned, and whoever acts there is called too."""
    if not ticket.urgent or is_confided(context, ticket) or is_soft(context, ticket):
        return
    *before, report = Reports(context.db).of(ticket.id)
    group = Groups(context.db).get(report.room)
    if group is None or any(known.room == report.room for known in before):
        return
    speaker, place = People(context.db).get(report.person_id), Places(context.db).get(group.place_id)
    there = circle(context, ticket, place.id)
    told = _alerted(context, ticket, there - {speaker.id}, place)
    context.tell_group(group, _advice(context, ticket) + "\n" + told, mention=speaker.address, ticket=ticket)
    called = {p for r in before if (g := Groups(context.db).get(r.room)) for p in circle(context, ticket, g.place_id)}
    for person_id in there - circle(context, ticket) - called:
        call(context, person_id, _call(context, ticket, speaker.name, place), ticket, offers=calls.Say.offer())


@emergencies.follows_ticket("danger.repeated")
def told_more(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Whoever told of it says more: those who act hear it, and what to do is said where the danger is another."""
    if is_confided(context, ticket):
        return
    danger = entry.detail["danger"]
    first, report = danger_of(context, ticket), Reports(context.db).of(ticket.id)[0]
    speaker = People(context.db).get(entry.person_id or 0)
    responders.tell_from_reporter(context, ticket, speaker, ticket.words.rpartition("\n")[2])
    if danger is None or danger == first:
        context.tell(speaker.id, responders.Say.heard_plain(), ticket=ticket)
        return
    if first in (None, "cry"):
        context.record("alarm.raised", ticket, danger=danger)
    group = Groups(context.db).get(report.room)
    advice = _advice(context, ticket, str(danger))
    if group:
        context.tell_group(group, advice, mention=speaker.address, ticket=ticket)
    else:
        context.tell(speaker.id, advice, ticket=ticket)


def _warn(context: Context, ticket: Ticket, called: set[int]) -> None:
    """Where it was told of; of somebody who may hurt themselves no group hears, whoever told does in private."""
    report, reporter = Reports(context.db).of(ticket.id)[0], People(context.db).get(ticket.reporter_id)
    group = Groups(context.db).get(report.room)
    line = _advice(context, ticket)
    if is_soft(context, ticket):
        told = bool(titles(context, called - {reporter.id}, ticket.place_id))
        context.tell(reporter.id, line + (Say.few_told() if told else Say.none_told()), ticket=ticket)
        if group and _SEEN.search(ticket.words):
            context.tell_group(group, Say.no_crowd(sent=Say.sent() if told else ""), ticket=ticket)
        return
    line += "\n" + _alerted(context, ticket, called - {reporter.id})
    if group:
        context.tell_group(group, line, mention=reporter.address, ticket=ticket)
    else:
        context.tell(reporter.id, line, ticket=ticket)


def _alerted(context: Context, ticket: Ticket, called: set[int], place: Place | None = None) -> str:
    """Who has been told, by office; where that is nobody, whom to telephone."""
    who = titles(context, called, place.id if place else ticket.place_id)
    where = Places(context.db).full_name(place) if place else context.about(ticket)["place"]
    return Say.alerted(no=ticket.id, place=where, who="、".join(who)) if who else Say.nobody(no=ticket.id)


def _advice(context: Context, ticket: Ticket, danger: str | None = None) -> str:
    """What to do, and the number of the service that the place names, where it may be said to everybody."""
    danger = danger or danger_of(context, ticket)
    numbers = context.ways(Numbers, Places(context.db).get(ticket.place_id)).of_service(danger)
    service = Say.service(numbers=numbers) if numbers else ""
    return _ADVICE.get(danger or "", Say.other)() + (service if redact(service, ()) == service else "")


def _call(context: Context, ticket: Ticket, name: str, place: Place | None = None) -> str:
    """What those who act are told; ``place``: where it was told of now, else the ticket's own."""
    where = Places(context.db).full_name(place) if place else context.about(ticket)["place"]
    when, words, danger = context.spell(context.now), ticket.words[:120], danger_of(context, ticket)
    numbers = context.ways(Numbers, Places(context.db).get(ticket.place_id)).of_staff(danger)
    line = Say.call(place=where, matter=ticket.matter, when=when, name=name, words=words)
    line += Say.outside() if danger == "gas" else Say.softly() if danger == urgency.SUICIDE else ""
    return line + (Say.staff(numbers=numbers) if numbers else "")
