"""“@楼长”, “找楼长”: whoever is on duty for the place is told, the next one if nobody answers; no number is given."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Capability, Where
from bot.context import Context, Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.rules import duty
from handlers.rules.hours import Hours
from nlp import Reading
from nlp.labels import Act
from storage.households import Households
from storage.journal import Entry
from storage.outbox import Cause
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.timers import Timers

pages = Capability("pages", title="找人")

_WAITS = timedelta(minutes=15)
_CALLS = re.compile(
    r"[@＠]\s?(?:副?楼长|单元长|栋长|组长)(?:[\s,，。!！?？~]|在吗|在不在|呢|您好|你好|有人吗|出来|快来|帮忙){0,6}"
)
_HERE = ("在", "来了", "马上", "好", "收到", "看到", "这就")


class Say(Texts):
    """Words to whoever is looked for, and to whoever looks."""

    wanted = Text("{name}（{place}）在找您。看到了回“在”，再私聊或在群里回一声就好。")
    wanted_next = Text("{name}（{place}）在找楼长，{who}还没回，请您应一声。看到了回“在”。")
    offer = Text("在")
    asked = Text("已经告诉{title} {name}您在找人，15 分钟没回我再找下一位。有事也可以直接说什么事、在哪里。")
    asked_later = Text("现在是休息时间，{when}告诉{title} {name}。急事请直接说什么事、在哪里，危险先打 110、119、120。")
    asked_group = Text("已经告诉{title} {name}。有事直接说也行，我会登记。")
    already = Text("已经在找了，请等一会儿。急事请直接说什么事、在哪里。")
    nobody = Text("这里还没有登记楼长。有事直接说什么事、在哪里，我请管理员安排人。")
    where = Text("请先说您住哪里，例如“我住3栋2单元502”；或者直接说什么事、在几栋。")
    seen = Text("{title} {name}看到了，会回您。")
    thanks = Text("好，已告诉{name}。")
    moved_on = Text("{who}还没回，我再找{title} {name}。")
    silent = Text("楼长们暂时都没回。有事请直接说什么事、在哪里，我登记好，一级一级催。")


def _calls(reading: Reading) -> Reading | None:
    return reading if _CALLS.fullmatch(reading.plain.strip()) and reading.act is not Act.OPEN else None


@pages.listener(_calls, who=EVERYONE, examples=("@楼长", "@单元长 在吗"), where=Where.GROUP)
def called(talk: Talk, _reading: Reading) -> str | None:
    """Said in the group, answered there by one line without anybody's number."""
    if talk.group is None or talk.place is None:
        return None
    rung = _page(talk, talk.known(), talk.place, None)
    if rung:
        name = People(talk.db).get(rung.person_id).name
        line = Say.asked_group(title=rung.title, name=name)
        talk.tell_group(talk.group, line, mention=talk.message.sender, cause=Cause.ANSWER)
    return ""


@pages.follows("leader.wanted")
def wanted(context: Context, entry: Entry) -> None:
    """“找楼长”, said in private: for the house the person lives in."""
    person = People(context.db).get(entry.person_id or 0)
    place = _home(context, person)
    if place is None:
        context.tell(person.id, Say.where())
    elif Timers(context.db).get(f"pages.silent:{person.id}"):
        context.tell(person.id, Say.already())
    elif (rung := _page(context, person, place, None)) is None:
        context.tell(person.id, Say.nobody())
    else:
        words = {"title": rung.title, "name": People(context.db).get(rung.person_id).name}
        at = context.ways(Hours, place).next_open(context.local(context.now))
        later = Say.asked_later(when=context.spell(at), **words)
        context.tell(person.id, Say.asked(**words) if at <= context.now else later)


@pages.answer("here")
def here(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """在: whoever was looked for has seen it."""
    if not talk.reading.plain.strip().startswith(_HERE) or talk.reading.act is Act.OPEN:
        return None
    talk.never_mind("pages.silent", str(payload["person"]))
    talk.record("page.answered", by=talk.person)
    seeker = People(talk.db).get(payload["person"])
    talk.tell(seeker.id, Say.seen(title=payload["title"], name=talk.person.name))
    return Say.thanks(name=seeker.name)


@pages.timer("silent")
def silent(context: Context, payload: Mapping[str, Any]) -> None:
    """A quarter of an hour and no word: the next one, once; then the matter had better be told."""
    person, place = People(context.db).get(payload["person"]), Places(context.db).get(payload["place"])
    rung = _page(context, person, place, payload["whom"]) if payload["first"] else None
    if rung is None:
        context.tell(person.id, Say.silent())
        return
    who = People(context.db).get(payload["whom"]).name
    name = People(context.db).get(rung.person_id).name
    context.tell(person.id, Say.moved_on(who=who, title=rung.title, name=name))


def _page(context: Context, person: Person, place: Place, after: int | None) -> duty.Rung | None:
    """Tell whoever is on duty, or the one after; while people may be disturbed, the clock of the answer runs."""
    if after is None and Timers(context.db).get(f"pages.silent:{person.id}"):
        return None
    around = duty.without(context.duty_at(place.id), {person.id})
    rung = duty.after(duty.rungs(around), after, around)
    if rung is None:
        return None
    words = {"name": person.name, "place": Places(context.db).full_name(place)}
    line = Say.wanted(**words) if after is None else Say.wanted_next(**words, who=People(context.db).get(after).name)
    context.tell(rung.person_id, line, within=Hours, place=place, offers=Say.offer(), answers="pages.here")
    context.ask(rung.person_id, "pages.here", person=person.id, title=rung.title)
    at = context.ways(Hours, place).after(context.local(context.now), _WAITS)
    payload = {"person": person.id, "place": place.id, "whom": rung.person_id, "first": after is None}
    context.later("pages.silent", at=at, key=str(person.id), **payload)
    context.record("page.sent", by=person, to=rung.person_id)
    return rung


def _home(context: Context, person: Person) -> Place | None:
    """Where the person lives, else the only estate there is."""
    return Households(context.db).place_of(person.household_id) or Places(context.db).only(PlaceKind.ESTATE)
