"""What a service costs, and how many orders it can bear: an admin's word, from now on."""

import re

from bot.capability import Where
from bot.context import Talk
from bot.grammar import Word
from bot.permission import ADMIN
from bot.texts import Refused, Text, Texts
from handlers.services import lines
from handlers.services.capability import home, services
from nlp import Reading
from storage.places import PlaceKind, Places
from storage.services import Service, Services

_MOST = 10_000
_COSTS = re.compile(
    r"(?:请|帮我?|把|现在|以后|[,，\s]){0,4}(?P<name>[^,，。\s]{2,10}?)(?:现在|以后)?(?:的?价[钱格])?(?:改成?|改为|调[到成]|涨[到成]|降[到成]|定为)\s?(?P<price>.{0,6}\d{1,5}\s?[元块].{0,20}?)[吧了]?[。.!！]?"
)


class Say(Texts):
    """Words about price and capacity."""

    price_kept = Text("好，{name}：{price}。")
    how = Text("这样说：定价 通下水道 普通60元，疏通机120元")
    how_many = Text("这样说：名额 上门理发 10；不限写“名额 上门理发 0”。")
    not_yours = Text("{place}的服务不归您定。")
    capacity_kept = Text("好，{name}同时最多接 {n} 单，满了就排候补。")
    unlimited = Text("好，{name}不限名额。")


@services.command("定价", who=ADMIN, usage="定价 <服务> <价钱>", examples=("定价 通下水道 普通60元",))
def set_price(talk: Talk, name: Word | None = None, price: str = "") -> str:
    """改一项服务的价钱；已经点的单价钱不变。"""
    service = _theirs(talk, name) if name and price else None
    if service is None:
        raise Refused(Say.how())
    _put(talk, service, price=price)
    talk.record("service.priced", by=talk.person, service=service.id)
    return Say.price_kept(name=service.name, price=price)


def _priced(reading: Reading) -> tuple[str, str] | None:
    found = _COSTS.fullmatch(reading.plain.strip())
    return (found["name"], found["price"]) if found else None


@services.listener(_priced, who=ADMIN, where=Where.PRIVATE, examples=("通下水道改成 80 元",), whole=True)
def set_price_in_words(talk: Talk, said: tuple[str, str]) -> str | None:
    """The same without the command, of what is offered."""
    return set_price(talk, Word(said[0]), said[1]) if _theirs(talk, said[0]) else None


@services.command("名额", who=ADMIN, usage="名额 <服务> <几单>", examples=("名额 上门理发 10",))
def set_capacity(talk: Talk, name: Word | None = None, count: str = "") -> str:
    """定一项服务同时最多接几单；满了的排候补，有人退就往前补。"""
    count = count.strip().removesuffix("单").removesuffix("个").strip()
    number = int(count) if count.isdecimal() and len(count) < 6 else _MOST + 1
    service = _theirs(talk, name) if name and number <= _MOST else None
    if service is None:
        raise Refused(Say.how_many())
    service = _put(talk, service, capacity=number)
    talk.record("service.limited", by=talk.person, service=service.id, capacity=number)
    lines.fill(talk, service)
    return Say.capacity_kept(name=service.name, n=number) if number else Say.unlimited(name=service.name)


def _theirs(talk: Talk, name: str) -> Service | None:
    """The service of that name where the speaker is; refused where another's place offers it."""
    place = home(talk)
    found = next((s for s in Services(talk.db).offered_at(place) if s.name == name), None) if place else None
    if found is None:  # whoever administers more than one estate means the one that offers it
        mine = [e for e in Places(talk.db).of_kind(PlaceKind.ESTATE) if ADMIN.allows(talk.roles, e)]
        below = {s.id: s for e in mine for s in Services(talk.db).offered_at(e) if s.name == name}
        found = next(iter(below.values())) if len(below) == 1 else None
    here = Places(talk.db).get(found.place_id) if found else None
    if here and not ADMIN.allows(talk.roles, here):
        raise Refused(Say.not_yours(place=here.name))
    return found


def _put(talk: Talk, service: Service, *, price: str | None = None, capacity: int | None = None) -> Service:
    same = {"words": service.words, "provider": service.provider, "about": service.about}
    place = Places(talk.db).get(service.place_id)
    Services(talk.db).put(place, service.name, **same, price=price or service.price, capacity=capacity)
    return Services(talk.db).get(service.id) or service
