"""Roles by command: who is what to which place, from when until when."""

import re
from datetime import datetime, timedelta

from bot.capability import Capability
from bot.context import Talk
from bot.grammar import Word
from bot.permission import ADMIN
from bot.texts import Refused, Text, Texts
from handlers.rules import naming
from nlp import times
from storage.codes import Codes
from storage.households import Households
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.roles import Role, Roles
from storage.tickets import Tickets

appointments = Capability("appointments", title="任命")

_VALID = timedelta(days=30)
_WITH_POST = {Role.DEPARTMENT: ("部门",), Role.EXPERT: ("小员", "邻里")}


class Say(Texts):
    """Words about appointments."""

    how = Text("这样说：任命 何叔 楼长 3栋；副职写“副楼长”；有期限在最后写“3天”。")
    no_role = Text("没有“{role}”这个身份。可以是：{list}；部门和小员写成“水务部门”“邻里律师”这样。")
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
    will_end = Text("要免去{name}的{place}{title}：手上还有 {open} 张没办完的单，免去后要转给别人。")
    told_end = Text("您不再是{place}{title}了，这段时间辛苦了。")


def _will(talk: Talk, name: Word | None = None, role: Word | None = None, where: str = "") -> str | None:
    """What an appointment opens to somebody."""
    if not (name and role and where):
        return None
    _role(role)
    place, until = _place(talk, where), _until(talk, where)
    homes, open_now = Households(talk.db).count_in(place), len(Tickets(talk.db).open_in(place))
    words = {"name": name, "place": Places(talk.db).full_name(place), "title": role}
    span = Say.until(when=talk.spell(until)) if until else ""
    return Say.will(**words, until=span, open=open_now, homes=homes)


def _will_end(talk: Talk, name: Word | None = None, role: Word | None = None, where: str = "") -> str | None:
    """What a dismissal leaves behind; None where there is nothing to end, which is said at once."""
    if not (name and role and where):
        return None
    held, _, _ = _role(role)
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
    if not (name and role and where):
        raise Refused(Say.how())
    held, deputy, post = _role(role)
    until = _until(talk, where)
    place = _place(talk, where)
    person, answer = _person(talk, name), ""
    if person.address is None:
        code = Codes(talk.db).make({"person": person.id}, talk.now + _VALID)
        answer = Say.code(name=name, code=code)
    Roles(talk.db).grant(person.id, held, place, at=talk.now, until=until, deputy=deputy, post=post)
    talk.record("role.granted", by=talk.person, to=person.id, role=held, place=place.id, deputy=deputy)
    words = {"place": Places(talk.db).full_name(place), "title": role}
    span = Say.until(when=talk.spell(until)) if until else ""
    if person.address and person.id != talk.person.id:
        talk.tell(person.id, Say.told(**words, until=span))
    return Say.done(name=name, **words, until=span) + answer


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
    held, _, _ = _role(role)
    place, person = _place(talk, where), _person(talk, name)
    words = {"name": name, "place": Places(talk.db).full_name(place), "title": role}
    if not Roles(talk.db).end(person.id, held, place, at=talk.now):
        raise Refused(Say.not_held(**words))
    talk.record("role.ended", by=talk.person, to=person.id, role=held, place=place.id)
    talk.tell(person.id, Say.told_end(place=words["place"], title=role))
    return Say.ended(**words)


def _role(word: str) -> tuple[Role, bool, str]:
    """The role, whether a deputy, and the post of those that are nothing without one: 水务部门, 邻里律师."""
    deputy, core = word.startswith("副"), word.removeprefix("副")
    for role, names in _WITH_POST.items():
        for name in names:
            post = core.removeprefix(name).removesuffix(name) if name in core else ""
            if post and core in (f"{name}{post}", f"{post}{name}"):
                return role, deputy, post
    alone = [role for role in Role if role not in _WITH_POST]
    if core not in alone:
        raise Refused(Say.no_role(role=word, list="、".join(alone)))
    return Role(core), deputy, ""


def _until(talk: Talk, where: str) -> datetime | None:
    span = times.span(where.split()[-1])
    return talk.now + span if span else None


def _place(talk: Talk, where: str) -> Place:
    """The place of that path, below one the speaker administers."""
    names = [w for w in re.split(r"[\s/]+", where) if w and times.span(w) is None]
    mine = [p for p in Places(talk.db).all() if any(h.role is Role.ADMIN and h.reaches(p) for h in talk.roles)]
    found = [p for p in mine if p.name == names[0]] if names else []
    if not found and names:
        house = naming.of_kind(mine, PlaceKind.BUILDING, names[0])
        found = [house] if house else []
    for name in names[1:]:
        below = [p for p in mine if found and found[0].covers(p)]
        step = naming.of_kind(below, PlaceKind.BUILDING, name) or naming.of_kind(below, PlaceKind.UNIT, name)
        found = [step] if step else []
    if not found:
        raise Refused(Say.no_place(place=" ".join(names)))
    return found[0]


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
