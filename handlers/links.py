"""Links: which leader of which unit is linked to a place (挂钩), asked above its highest level."""

from datetime import timedelta

from bot.capability import Capability
from bot.context import Talk
from bot.grammar import Word
from bot.permission import ADMIN, EVERYONE
from bot.texts import Refused, Text, Texts
from storage.codes import Codes
from storage.people import People, Person
from storage.places import Place, Places
from storage.roles import Holding, Role, Roles

links = Capability("links", title="挂钩")

_VALID = timedelta(days=30)


class Say(Texts):
    """Words about links."""

    linked = Text("{place}的挂钩领导：{list}。有事直接跟我说，逐级办不下来会请到挂钩领导。")
    item = Text("{name}（{unit}）")
    bare = Text("{name}")
    nobody = Text("{place}还没有登记挂钩领导。")
    no_place = Text("没有找到“{place}”这个地方。例如“挂钩 观远里”。")
    which = Text("要看哪个地方？例如“挂钩 观远里”。")
    not_allowed = Text("登记挂钩领导只有管着{place}的管理员可以做。")
    how = Text("请写全：挂钩 {place} 姓名 单位，例如“挂钩 {place} 张伟 区住建局”。")
    many = Text("叫{name}的有 {n} 位，请先用导入文件写清楚。")
    done = Text("好，{place}挂钩{unit} {name}。街道一级提醒过还没人接的事，会请到这里。")
    code = Text("我还不认识{name}。请把一次性码告诉本人：私聊我发“我是 {code}”，30天内有效。")
    told = Text("您现在是{place}的挂钩领导（{unit}）。街道一级办不下来的事会私聊您，回“帮助”看能做什么。")


@links.command(
    "挂钩",
    "挂钩领导",
    who=EVERYONE,
    also=("谁挂钩", "挂钩单位"),
    usage="挂钩 <地方>",
    examples=("挂钩 观远里", "挂钩 观远里 张伟 区住建局"),
)
def link(talk: Talk, where: Word | None = None, name: Word | None = None, unit: str = "") -> str:
    """看哪位领导、哪个单位挂钩这个地方；管理员在后面写姓名和单位就登记。"""
    place = _place(talk, where)
    if name is None:
        return _shown(talk, place)
    if not (ADMIN.allows(talk.roles, talk.reach) and ADMIN.allows(talk.roles, place)):
        raise Refused(Say.not_allowed(place=place.name))
    if not unit:
        raise Refused(Say.how(place=place.name))
    return _linked(talk, place, name, unit)


def _shown(talk: Talk, place: Place) -> str:
    """Posts and names, as they may be known to everybody; never how to reach them."""
    upwards = Places(talk.db).upwards(place)
    held = [h for h in Roles(talk.db).at([p.id for p in upwards], talk.now) if h.role is Role.LINKED]
    nearest = sorted(held, key=lambda h: (-len(h.place_path), h.id))
    items = [_item(talk, holding) for holding in nearest]
    return Say.linked(place=place.name, list="、".join(items)) if items else Say.nobody(place=place.name)


def _item(talk: Talk, holding: Holding) -> str:
    name = People(talk.db).get(holding.person_id).name
    return Say.item(name=name, unit=holding.post) if holding.post else Say.bare(name=name)


def _linked(talk: Talk, place: Place, name: str, unit: str) -> str:
    """From now on; who was linked before stays until an admin ends it."""
    person = _person(talk, name)
    Roles(talk.db).grant(person.id, Role.LINKED, place, at=talk.now, post=unit)
    talk.record("role.granted", by=talk.person, to=person.id, role=Role.LINKED, place=place.id, deputy=False)
    answer = Say.done(place=place.name, unit=unit, name=name)
    if person.address is None:
        return answer + Say.code(name=name, code=Codes(talk.db).make({"person": person.id}, talk.now + _VALID))
    if person.id != talk.person.id:
        talk.tell(person.id, Say.told(place=place.name, unit=unit))
    return answer


def _person(talk: Talk, name: str) -> Person:
    """Whoever holds an office or was written down under that name; else somebody new."""
    same = [p for p in People(talk.db).named(name) if p.address is None or Roles(talk.db).of(p.id, talk.now)]
    if len(same) > 1:
        raise Refused(Say.many(name=name, n=len(same)))
    return same[0] if same else People(talk.db).add(name)


def _place(talk: Talk, where: str | None) -> Place:
    """By name; in a group its own place where none is named."""
    if where is None and (near := talk.place or talk.likely_place(admin=False)):
        return Places(talk.db).estate_of(near) or near
    if where is None:
        raise Refused(Say.which())
    found = Places(talk.db).named(where)
    if not found:
        raise Refused(Say.no_place(place=where))
    return next((p for p in found if any(h.reaches(p) for h in talk.roles)), found[0])
