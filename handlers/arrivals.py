"""Arrivals: who comes into a group and who leaves it, the bot itself included, and what a group is called."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.capability import Capability
from bot.context import Context, Talk
from bot.texts import Text, Texts
from handlers.rules import duty, naming
from handlers.rules.hours import Hours
from handlers.rules.retention import LIMITS
from storage import moves
from storage.facts import Facts
from storage.groups import Group, Groups, Purpose
from storage.outbox import Cause, channel_of
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.reports import Reports
from storage.roles import NEIGHBOURS, Holding, Role, Roles
from storage.tickets import State, Ticket, Tickets
from storage.timers import Timers

arrivals = Capability("arrivals", title="进群退群")

_EVENING = 18
"""The hour of the one line a day in which newcomers are welcomed."""

_DAYS = LIMITS["words"].days
_WAITS = timedelta(days=7)
_LOOKS_BACK = timedelta(days=365)


class Say(Texts):
    """Words about groups and who is in them."""

    hello = Text("大家好，我是管家。请管理员在本群 @我说“绑定 小区名 3栋”，把群和地方连起来；在那之前我不记事。")
    pulled_in = Text(
        "我被拉进了“{title}”，还没有绑定地方。要用它，请在群里 @我说“绑定 小区名 3栋”；不认识这个群，请把我移出。"
        "在这里回小区和楼栋（例如“观远里 3栋”）也行。"
    )
    looks_like = Text("看名字像是{place}，对就回“对”。")
    back = Text("我又在{title}里了，照常记事。")
    out = Text("我被移出了{title}。那里的话我听不到了，请把我拉回去；在那之前，能私聊的我私聊。")
    renamed = Text("群改名了：“{old}”现在叫“{new}”，仍然是{place}的群，照常用。")
    welcome = Text(
        "欢迎来到{place}。公共的事在群里直接说，个人的事私聊我，我会登记并请人来办。"
        "闲聊不保存；登记的原话办结后 {days} 天删，只有办事的人看得到。回“帮助”看全部。"
    )
    welcome_all = Text(
        "今天有 {n} 位新邻居进群，欢迎。公共的事在群里直接说，个人的事私聊我，我会登记并请人来办。"
        "闲聊不保存；登记的原话办结后 {days} 天删，只有办事的人看得到。"
    )
    ended = Text(
        "{name}离开了{title}，在那里的身份（{list}）已停，手上的事已另找人。要保留，请说“任命 {name} {role} {place}”。"
    )
    told_ended = Text("您离开了{title}，在那里的身份（{list}）已停，手上的事不用再管。退错了请告诉管理员。")
    gone = Text("{name}（{list}）离开了{title}，管理员已知道。")
    left = Text("{name}（{list}）离开了{title}。身份还在，私聊照常找他；要换人，请说“免去 {name} {role} {place}”。")


@arrivals.event("joined")
def joined(talk: Talk) -> None:
    """The bot says how it is bound, or that it is back; a newcomer gets the notice."""
    if talk.message.calls_bot:
        _bot_came(talk)
    elif talk.group and talk.group.purpose is Purpose.RESIDENTS:
        _newcomer(talk, talk.group)
        for ticket in _reported_here(talk):
            talk.record("report.rejoined", ticket, by=talk.person, room=talk.message.room)
        if talk.person.id and talk.person.failed_at:
            talk.record("person.returned", by=talk.person)


@arrivals.event("left")
def left(talk: Talk) -> None:
    """Rights of a group end with it, at once; those who look after it are told."""
    if talk.message.calls_bot:
        _bot_went(talk)
    elif talk.group and talk.place and talk.person.id:
        _somebody_went(talk, talk.group, talk.place)
        for ticket in _reported_here(talk):
            talk.record("report.parted", ticket, by=talk.person, room=talk.message.room)


def _reported_here(talk: Talk) -> list[Ticket]:
    """What this person reported here and is not over: answered in private while they are not here."""
    if not talk.person.id:
        return []
    numbers = Reports(talk.db).tickets_of(talk.person.id, talk.now - _LOOKS_BACK, talk.message.room)
    found = [ticket for number in numbers if (ticket := Tickets(talk.db).get(number))]
    return [t for t in found if t.state not in (State.CLOSED, State.WITHDRAWN)]


@arrivals.event("renamed")
def renamed(talk: Talk) -> None:
    """Only the shown name changes: a group is known by its address."""
    group, title = talk.group, " ".join(talk.message.room_name.split())
    if group is None or talk.place is None or not title or title == group.title:
        return
    Groups(talk.db).rename(group.address, title)
    talk.record("group.renamed", place=group.place_id)
    place = Places(talk.db).full_name(talk.place)
    talk.tell_admins(Say.renamed(old=group.title, new=title, place=place), place=talk.place)


@arrivals.event("moved")
def moved(talk: Talk) -> None:
    """The group has another address: everything that refers to it follows, in the same commit."""
    if talk.message.refers and talk.message.refers != talk.message.room:
        moves.move(talk.db, talk.message.room, talk.message.refers)
        talk.record("group.moved")


@arrivals.timer("welcome")
def welcome(context: Context, payload: Mapping[str, Any]) -> None:
    """One line for all who came today and cannot be told in private."""
    if group := Groups(context.db).get(payload["room"]):
        context.tell_group(group, Say.welcome_all(n=payload["n"], days=_DAYS))


def _bot_came(talk: Talk) -> None:
    if talk.group and talk.place:
        if talk.group.lost_at:
            Groups(talk.db).find(talk.group.address)
            talk.record("group.found", place=talk.place.id)
            talk.tell_admins(Say.back(title=talk.group.title), place=talk.place)
    elif not Facts(talk.db).get(_greeted(talk)):
        Facts(talk.db).set(_greeted(talk), True)
        talk.tell_room(talk.message.room, Say.hello(), cause=Cause.ANSWER)
        _ask_where_it_is(talk, talk.message.room_name or talk.message.channel)
        talk.record("group.entered")


def _ask_where_it_is(talk: Talk, title: str) -> None:
    """Every admin may answer in private; the first answer binds it."""
    guess = _named_in(talk, title)
    looks = Say.looks_like(place=" ".join(Places(talk.db).path(guess))) if guess else ""
    talk.tell_admins(Say.pulled_in(title=title) + looks)
    for person_id in dict.fromkeys(h.person_id for h in Roles(talk.db).holding(Role.ADMIN, talk.now)):
        words = {"room": talk.message.room, "title": title, "guess": guess.id if guess else 0}
        talk.ask(person_id, "bindings.place", within=_WAITS, **words)


def _named_in(talk: Talk, title: str) -> Place | None:
    """The place that the name of a group gives away: “观远里3栋2单元”; None where it names no estate."""
    estates = Places(talk.db).estates_in(title)
    if len(estates) != 1:
        return None
    named, known = talk.read(title.replace(estates[0].name, "")).place, Places(talk.db).inside(estates[0])
    if named.building and naming.of_kind(known, PlaceKind.BUILDING, named.building) is None:
        return None
    return naming.meant(estates[0], known, named.building, named.unit)


def _bot_went(talk: Talk) -> None:
    if Facts(talk.db).get(_greeted(talk)):
        Facts(talk.db).set(_greeted(talk), None)
        talk.record("group.left")
    if talk.group and talk.place and not talk.group.lost_at:
        Groups(talk.db).lose(talk.group.address, talk.now)
        talk.record("group.lost", place=talk.place.id)
        talk.tell_admins(Say.out(title=talk.group.title), place=talk.place)


def _greeted(talk: Talk) -> str:
    return f"arrivals.greeted:{talk.message.room}"


def _newcomer(talk: Talk, group: Group) -> None:
    """In private where the person can be reached, once; else in the day's one line."""
    place = Places(talk.db).get(group.place_id)
    person = talk.person
    if person.id and not person.failed_at:
        if Facts(talk.db).get(f"arrivals.told:{person.id}") is None:
            Facts(talk.db).set(f"arrivals.told:{person.id}", True)
            talk.tell(person.id, Say.welcome(place=Places(talk.db).full_name(place), days=_DAYS))
        return
    waiting = Timers(talk.db).get(f"arrivals.welcome:{group.address}")
    n = int(str(waiting.payload["n"])) + 1 if waiting else 1
    at = waiting.due_at if waiting else _this_evening(talk, place)
    talk.later("arrivals.welcome", at=at, key=group.address, room=group.address, n=n)


def _this_evening(talk: Talk, place: Place) -> datetime:
    local = talk.local(talk.now)
    evening = local.replace(hour=_EVENING, minute=0, second=0, microsecond=0)
    return talk.ways(Hours, place).next_open(max(evening, local))


def _somebody_went(talk: Talk, group: Group, place: Place) -> None:
    """Out of a work group every office there ends; out of the residents' only what a resident is.

    Nobody loses what another group of the same place on another wire may still give.
    """
    inside = [h for h in talk.roles if h.role is not Role.ADMIN and h.place_path.startswith(place.path)]
    offices = [h for h in inside if h.role not in NEIGHBOURS]
    ending = offices if group.purpose is Purpose.WORK else [h for h in inside if h.role in NEIGHBOURS]
    if not _still_in_another(talk, group, place):
        for held in ending:
            Roles(talk.db).end(held.person_id, held.role, Places(talk.db).get(held.place_id), at=talk.now)
            talk.record("role.ended", to=held.person_id, role=held.role, place=held.place_id, why="left")
        if offices:
            line = Say.ended if group.purpose is Purpose.WORK else Say.left
            _tell_those_concerned(talk, line, group, offices)


def _still_in_another(talk: Talk, group: Group, place: Place) -> bool:
    wires = {channel_of(a) for a in People(talk.db).addresses_of(talk.person.id)} - {channel_of(group.address)}
    others = Groups(talk.db).of(place, group.purpose)
    return any(channel_of(g.address) in wires and not g.lost_at for g in others)


def _tell_those_concerned(talk: Talk, line: Text, group: Group, offices: list[Holding]) -> None:
    """The admins, whoever answers for the place, and the person: who left by mistake can say so."""
    first = Places(talk.db).get(offices[0].place_id)
    named = "、".join(f"{Places(talk.db).full_name(Places(talk.db).get(h.place_id))}{h.title}" for h in offices)
    role = offices[0].title.removesuffix(offices[0].post)
    where = " ".join(Places(talk.db).path(first))
    words = {"name": talk.person.name, "list": named, "title": group.title, "role": role, "place": where}
    talk.tell_admins(line(**words), place=first)
    if line is Say.ended:
        talk.tell(talk.person.id, Say.told_ended(title=group.title, list=named))
    around = talk.duty_at(first.id)
    contact = duty.after(duty.rungs(around), talk.person.id, around)
    admins = {h.person_id for h in Roles(talk.db).holding(Role.ADMIN, talk.now)}
    if contact and contact.person_id not in admins:
        talk.tell(contact.person_id, Say.gone(name=talk.person.name, list=named, title=group.title))
