"""Absences: a holiday or an illness in one sentence; the deputy steps in, and at the end nobody has to say a word."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.capability import Capability, Where
from bot.context import Context, Talk
from bot.permission import HANDLERS
from bot.texts import Refused, Text, Texts
from handlers.rules import duty, standing
from handlers.rules.absences import asks_leave, away, begins_with, is_away, may_be_away
from handlers.rules.hours import Hours
from handlers.rules.terms import spelled_end
from nlp import Reading, cues
from nlp.labels import Act
from storage.journal import Entry
from storage.people import People, Person
from storage.places import Places
from storage.roles import Roles
from storage.tickets import Tickets

absences = Capability("absences", title="请假")

_BRIEF = 12
"""Letters of an answer to “for how long?”; what is longer is about something else."""


class Say(Texts):
    """Words to whoever is away."""

    heard = Text("好的，辛苦了。有事我再找您。")
    waits = Text(
        "好。有 {n} 件还在等您定：#{no} {matter}（{place}）。您来办回“接”，忙就回“晚点 2小时”，不归您回“不归我 {no}”。"
    )
    offer_waits = Text("接=接 {no} / 晚点=晚点 {no} / 不归我=不归我 {no}")
    how_long = Text("好的，辛苦了。需要我把您的事暂时交给{name}几天吗？回“3天 / 一周 / 不用”。")
    until_when = Text("好，请到什么时候？回“3天”“一周”或“到周五”。不请了回“不用”。")
    for_other = Text("好，{name}到{when}不在。期间不找{name}，手上的事另找人，也告诉本人了。")
    which_end = Text("{name}到什么时候不在？请一句写全，例如“{name}请假一周”。")
    told_other = Text("{by}替您请了假，到{when}。期间不再提醒您；不是这样，或提前回来了，跟我说“我回来了”。")
    not_yours = Text("替{name}请假，要{name}自己说，或者请管着那里的书记、网格员、管理员说。")
    away = Text("好，到{when}。期间不再提醒您，提前回来跟我说“我回来了”。")
    planned = Text("好，从{start}到{when}。期间不再提醒您，不请了跟我说“我回来了”。")
    not_away = Text("好，有事照常找您。")
    back = Text("欢迎回来，有事照常找您。")
    offer = Text("3天 / 一周 / 不用")


@absences.command(
    "请假",
    "请病假",
    who=HANDLERS,
    also=("我请假", "休假", "我休假", "我要请假", "想请假", "请个假", "病了", "我病了", "出差", "我出差", "生病了"),
    usage="请假 <多久>",
    examples=("请假 3天", "请假 到周五"),
)
def leave(talk: Talk, how_long: str = "") -> str:
    """生病、休假说一声：期间由副手顶上，到时候自动恢复，不用销假。"""
    if not how_long.strip():
        talk.ask(talk.person.id, "absences.days")
        if talk.message.private:
            talk.offer(Say.offer(), "absences.days")
        return Say.until_when()
    other, said = _other(talk, how_long), talk.reading.plain
    if other:
        return _leave_of(talk, other, how_long)
    return _leave(talk, how_long) or _leave(talk, said) or leave(talk)  # “到15号” is no ticket


def _asked(reading: Reading) -> Reading | None:
    return reading if asks_leave(reading.plain) or may_be_away(reading.plain) else None


@absences.listener(_asked, who=HANDLERS, where=Where.ANYWHERE, examples=("我请假一周", "我这周要休年假，到周五"))
def leave_in_words(talk: Talk, reading: Reading) -> str | None:
    """The same without the command; what is overheard in a group is talk."""
    if not (talk.message.private or talk.message.calls_bot):
        return None
    if not asks_leave(reading.plain) and not is_away(reading.plain, talk.local(talk.now)):
        return None
    other = _other(talk, reading.plain)
    return _leave_of(talk, other, reading.plain) if other else _leave(talk, reading.plain) or leave(talk)


def _other(talk: Talk, words: str) -> Person | None:
    """Somebody in office whose name the words begin with, and who is not the speaker."""
    named = [p for p in People(talk.db).named_in(words) if begins_with(words, p.name) and p.id != talk.person.id]
    found = next((p for p in named if Roles(talk.db).of(p.id, talk.now)), None)
    return People(talk.db).get(found.id) if found else None


def _leave_of(talk: Talk, person: Person, words: str) -> str:
    """Whoever manages a place may say so for somebody there who cannot."""
    held = [Places(talk.db).get(h.place_id) for h in Roles(talk.db).of(person.id, talk.now)]
    if not any(standing.may_manage(place, talk.roles) for place in held):
        raise Refused(Say.not_yours(name=person.name))
    found = away(words, talk.local(talk.now))
    if found is None:
        raise Refused(Say.which_end(name=person.name))
    starts, ends = found
    _keep(talk, person, starts, ends)
    when = spelled_end(talk.spell, ends)
    talk.tell(person.id, Say.told_other(by=talk.person.name, when=when), within=Hours, place=held[0])
    return Say.for_other(name=person.name, when=when)


@absences.command(
    "我回来了",
    who=HANDLERS,
    also=("取消请假", "销假", "不请假了", "我不请假了", "不请了"),
    usage="我回来了",
    examples=("我回来了",),
)
def come_back(talk: Talk) -> str:
    """休假或生病提前结束，照常提醒。"""
    People(talk.db).set_away(talk.person, None)
    talk.never_mind("absences.begin", str(talk.person.id))
    talk.record("person.returned", by=talk.person)
    return Say.back()


@absences.answer("days")
def answered(talk: Talk, _payload: Mapping[str, Any]) -> str | None:
    """3天 / 一周 / 到周五 / 不用."""
    text = talk.reading.plain.strip()
    if cues.answer(talk.reading, "请假|休") is False:
        talk.record("person.stayed", by=talk.person)
        return Say.not_away()
    if len(text) > _BRIEF or talk.reading.act is Act.OPEN:
        return None  # “电梯停了3天” is about a lift
    return _leave(talk, text)


@absences.follows("duty.acknowledged")
def acknowledged(context: Context, entry: Entry) -> None:
    """“收到”, and no notice asks: after a round that was handed on, somebody may want to be left alone."""
    person_id = entry.person_id or 0
    if waiting := Tickets(context.db).waiting_for(person_id):
        line = context.said(Say.waits, waiting[0], n=len(waiting))
        context.tell(person_id, line, ticket=waiting[0], offers=context.said(Say.offer_waits, waiting[0]))
        return
    asked = _ask_about_absence(context, person_id)
    offers = Say.offer() if asked else ""
    context.tell(person_id, asked or Say.heard(), offers=offers, answers="absences.days")


@absences.timer("begin")
def begin(context: Context, payload: Mapping[str, Any]) -> None:
    """The first day of a holiday that was said before."""
    person = People(context.db).get(payload["person"])
    until = datetime.fromisoformat(payload["until"])
    if until > context.now:
        People(context.db).set_away(person, until)
        context.record("person.left", by=person)


def _leave(talk: Talk, words: str) -> str | None:
    found = away(words, talk.local(talk.now))
    if found is None:
        return None
    starts, ends = found
    _keep(talk, talk.person, starts, ends)
    if starts > talk.now:
        return Say.planned(start=_day(talk, starts), when=spelled_end(talk.spell, ends))
    return Say.away(when=spelled_end(talk.spell, ends))


def _keep(talk: Talk, person: Person, starts: datetime, ends: datetime) -> None:
    if starts > talk.now:
        payload = {"person": person.id, "until": ends.isoformat()}
        talk.later("absences.begin", at=starts, key=str(person.id), **payload)
        talk.record("absence.planned", by=talk.person)
    else:
        People(talk.db).set_away(person, ends)
        talk.record("person.left", by=person)


def _day(talk: Talk, moment: datetime) -> str:
    """A day that begins at midnight is called by its name alone."""
    return talk.spell(moment).removesuffix("00:00")


def _ask_about_absence(context: Context, person_id: int) -> str | None:
    """After a round that had to be handed on, offer the deputy for some days."""
    context.record("round.answered", by=People(context.db).get(person_id))
    for holding in Roles(context.db).of(person_id, context.now):
        around = context.duty_at(holding.place_id)
        if rung := duty.after(duty.rungs(around), person_id, around):
            context.ask(person_id, "absences.days")
            return Say.how_long(name=People(context.db).get(rung.person_id).name)
    return None
