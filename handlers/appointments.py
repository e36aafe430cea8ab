"""Roles by command: who is what to which place, from when until when."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.capability import Capability
from bot.context import Talk
from bot.grammar import Word, tidy
from bot.permission import ADMIN
from bot.texts import Refused, Text, Texts
from handlers.rules import naming
from nlp import times
from storage.codes import Codes
from storage.groups import Groups, Purpose
from storage.households import Households
from storage.people import People, Person
from storage.places import Place, Places
from storage.roles import Role, Roles
from storage.tickets import Tickets

appointments = Capability("appointments", title="任命")

_VALID = timedelta(days=30)


class Say(Texts):
    """Words about appointments."""

    how = Text("这样说：任命 何叔 楼长 3栋；副职写“副楼长”；有期限在最后写“3天”。")
    no_role = Text("没有“{role}”这个身份。可以是：{list}。")
    no_place = Text("没有找到“{place}”，或它不归您管。请写小区和楼栋，例如“观远里 3栋”。")
    many = Text("叫{name}的有 {n} 位，请先用导入文件写清住处。")
    done = Text("好，{name}是{place}{title}了{until}。")
    until = Text("，到{when}为止")
    code = Text("我还不认识{name}。请把一次性码告诉本人：私聊我发“我是 {code}”，30天内有效。")
    ended = Text("好，{name}不再是{place}{title}。")
    not_held = Text("{name}没有{place}{title}这个身份。")
    told = Text("您现在是{place}{title}{until}。有事我会私聊您，回“帮助”看能做什么。")
    will = Text(
        "要让{name}做{place}{title}{until}：那里现在有 {open} 张没办完的单、登记了 {homes} 户，{name}都会管到。"
    )
    will_notify = Text("要让{name}给{place}的 {n} 个群发通知，到{until}为止；每条先给管理员看一眼。")
    may_notify = Text("好，{name} {place} 可发通知，到{until}为止。每条仍会先给您看一眼，要免审吗？回“免审 / 不免”。")
    offer_review = Text("免审 / 不免")
    reviewed = Text("好，{name}的每条通知先给您看。")
    not_reviewed = Text("好，{name}的通知不用先看了；去向多的照样要管理员同意。")
    unreviewed = Text("（免审）")
    no_limit = Text("请写上到什么时候，例如“授权 林姨 3栋 通知 3天”。")
    will_end = Text("要免去{name}的{place}{title}：手上还有 {open} 张没办完的单，免去后要转给别人。")
    told_end = Text("您不再是{place}{title}了，这段时间辛苦了。")


def _will(talk: Talk, name: Word | None = None, role: Word | None = None, where: str = "") -> str | None:
    """What an appointment opens to somebody."""
    said, where = _notifier(role, where)
    if not (name and said and where):
        return None
    held, _ = _role(said)
    place, until = _place(talk, where), _until(talk, where)
    if held is Role.NOTIFIER:
        groups = [g for g in Groups(talk.db).all() if place.covers(Places(talk.db).get(g.place_id))]
        n = sum(group.purpose is Purpose.RESIDENTS for group in groups)
        return Say.will_notify(name=name, place=place.name, n=n, until=_limit(talk, until))
    homes, open_now = Households(talk.db).count_in(place), len(Tickets(talk.db).open_in(place))
    words = {"name": name, "place": Places(talk.db).full_name(place), "title": said}
    span = Say.until(when=talk.spell(until)) if until else ""
    return Say.will(**words, until=span, open=open_now, homes=homes)


def _will_end(talk: Talk, name: Word | None = None, role: Word | None = None, where: str = "") -> str | None:
    """What a dismissal leaves behind; None where there is nothing to end, which is said at once."""
    if not (name and role and where):
        return None
    held, _ = _role(role)
    place = _place(talk, where)
    holders = [h for h in Roles(talk.db).at([place.id], talk.now) if h.role is held]
    known = {p.id for p in People(talk.db).named(name)}
    found = next((h.person_id for h in holders if h.person_id in known), None)
    if found is None:
        return None
    own = [*Tickets(talk.db).waiting_for(found), *Tickets(talk.db).in_hand_of(found)]
    return Say.will_end(name=name, place=Places(talk.db).full_name(place), title=role, open=len(own))


@appointments.command(
    "任命",
    "授权",
    who=ADMIN,
    usage="任命 <姓名> <身份> <地方> [多久]",
    examples=("任命 何叔 楼长 观远里 3栋",),
    first=_will,
)
def appoint(talk: Talk, name: Word | None = None, role: Word | None = None, where: str = "") -> str:
    """给某人一个身份：写姓名、身份、地方，可以写期限。"""
    said, where = _notifier(role, where)
    if not (name and said and where):
        raise Refused(Say.how())
    held, deputy = _role(said)
    until = _until(talk, where)
    place = _place(talk, where)
    limit = _limit(talk, until) if held is Role.NOTIFIER else ""
    person, answer = _person(talk, name), ""
    if person.address is None:
        code = Codes(talk.db).make({"person": person.id}, talk.now + _VALID)
        answer = Say.code(name=name, code=code)
    Roles(talk.db).grant(person.id, held, place, at=talk.now, until=until, deputy=deputy)
    talk.record("role.granted", by=talk.person, to=person.id, role=held, place=place.id, deputy=deputy)
    words = {"place": Places(talk.db).full_name(place), "title": said}
    span = Say.until(when=talk.spell(until)) if until else ""
    if person.address and person.id != talk.person.id:
        talk.tell(person.id, Say.told(**words, until=span))
    if held is Role.NOTIFIER and until:
        kept = {"to": person.id, "place": place.id, "until": until.isoformat()}
        talk.ask(talk.person.id, "appointments.review", **kept)
        talk.offer(Say.offer_review(), "appointments.review")
        return Say.may_notify(name=name, place=place.name, until=limit) + answer
    return Say.done(name=name, **words, until=span) + answer


@appointments.answer("review")
def review(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """免审 / 不免."""
    said = tidy(talk.message.text).rstrip("。.!！")
    person, place = People(talk.db).get(payload["to"]), Places(talk.db).get(payload["place"])
    if said in ("不免", "不免审", "不用", "不"):
        return Say.reviewed(name=person.name)
    if said not in ("免审", "免", "免了"):
        return None
    until = datetime.fromisoformat(payload["until"])
    if not Roles(talk.db).end(person.id, Role.NOTIFIER, place, at=talk.now):
        raise Refused(Say.not_held(name=person.name, place=place.name, title=Role.NOTIFIER))
    Roles(talk.db).grant(person.id, Role.NOTIFIER, place, at=talk.now, until=until, post=Say.unreviewed())
    talk.record("role.widened", by=talk.person, to=person.id, role=Role.NOTIFIER, place=place.id)
    return Say.not_reviewed(name=person.name)


@appointments.command(
    "免去",
    "卸任",
    who=ADMIN,
    also=("撤职", "免职", "撤销任命", "取消任命"),
    usage="免去 <姓名> <身份> <地方>",
    examples=("免去 何叔 楼长 观远里 3栋",),
    first=_will_end,
)
def dismiss(talk: Talk, name: Word | None = None, role: Word | None = None, where: str = "") -> str:
    """结束某人的身份，从现在起。"""
    if not (name and role and where):
        raise Refused(Say.how())
    held, _ = _role(role)
    place, person = _place(talk, where), _person(talk, name)
    words = {"name": name, "place": Places(talk.db).full_name(place), "title": role}
    if not Roles(talk.db).end(person.id, held, place, at=talk.now):
        raise Refused(Say.not_held(**words))
    talk.record("role.ended", by=talk.person, to=person.id, role=held, place=place.id)
    talk.tell(person.id, Say.told_end(place=words["place"], title=role))
    return Say.ended(**words)


def _notifier(role: str | None, where: str) -> tuple[str | None, str]:
    """“3栋 通知 3天” names the right after the place."""
    words = where.split()
    if role is None or "通知" not in words:
        return role, where
    rest = " ".join([role, *(word for word in words if word != "通知")])
    return Role.NOTIFIER.value, rest


def _limit(talk: Talk, until: datetime | None) -> str:
    """Whoever may speak for others may do so for a while only."""
    if until is None:
        raise Refused(Say.no_limit())
    return talk.spell(until)


def _role(word: str) -> tuple[Role, bool]:
    deputy = word.startswith("副")
    try:
        return Role(word.removeprefix("副")), deputy
    except ValueError:
        raise Refused(Say.no_role(role=word, list="、".join(Role))) from None


def _until(talk: Talk, where: str) -> datetime | None:
    span = times.span(where.split()[-1])
    return talk.now + span if span else None


def _place(talk: Talk, where: str) -> Place:
    """The place of that path, below one the speaker administers."""
    names = [w for w in re.split(r"[\s/]+", where) if w and times.span(w) is None]
    mine = [p for p in Places(talk.db).all() if any(h.role is Role.ADMIN and h.reaches(p) for h in talk.roles)]
    found = naming.at_path(mine, names)
    if found is None:
        raise Refused(Say.no_place(place=" ".join(names)))
    return found


def _person(talk: Talk, name: str) -> Person:
    """Whoever is registered under that name; a nickname that somebody chose in a chat is no register."""
    same = [person for person in People(talk.db).named(name) if _is_registered(talk, person)]
    if len(same) > 1:
        raise Refused(Say.many(name=name, n=len(same)))
    return same[0] if same else People(talk.db).add(name)


def _is_registered(talk: Talk, person: Person) -> bool:
    """Known by more than a voice: by a home, by an office, or written down by name before ever speaking."""
    known = person.household_id is not None or person.address is None
    return known or bool(Roles(talk.db).of(person.id, talk.now))
