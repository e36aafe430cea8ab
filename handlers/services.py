"""The service menu: the price first, frozen when ordered; from 点单 on it is a ticket like any other."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Capability, Where
from bot.context import Context, Talk
from bot.grammar import Word, tidy
from bot.permission import ADMIN, EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rules import duty, phrases
from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder
from nlp import Reading
from storage.groups import Groups, Purpose
from storage.households import Households
from storage.journal import Entry
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.reports import Reports
from storage.roles import Role, Roles
from storage.services import Service, Services
from storage.tickets import State, Ticket, Tickets

services = Capability("services", title="服务")


class Say(Texts):
    """Words about services."""

    offer = Text("{provider} {name}：{price}。{about}要就回“点单”。")
    offer_about = Text("{about}。")
    not_offered = Text("这里还没有登记这样的服务。要请负责人来看，回“报修”加上什么事，例如“报修 厨房下水道堵了”。")
    empty = Text("这里还没有登记服务。有事直接跟我说，我请人来办。")
    menu = Text("现在能点的：\n{lines}\n回“点单 编号”。")
    line = Text("{n}. {name}｜{price}｜{provider}")
    no_such = Text("没有这一项。回“服务菜单”看看有什么。")
    where = Text("请先告诉我您住哪：回“我是 一次性码”，或说“3栋2单元”。")
    ordered = Text("好，#{no} {name}，{price}，已经下单，有人接了马上告诉您。不想要了回“撤回 {no}”。")
    work = Text("#{no} {name} {place}，{price}。要接的私聊我回“接 {no}”。")
    offer_work = Text("接=接 {no}")
    to_provider = Text("有人点单：#{no} {name}（{place}），{price}。说明：“{words}”。能去回“接 {no}”。")
    taken = Text("{name}接了您的单 #{no}，{price}，价钱不变。")
    price_kept = Text("好，{name}：{price}。")
    how = Text("这样说：定价 通下水道 普通60元，疏通机120元")
    not_yours = Text("{place}的价钱不归您定。")
    not_free = Text("#{no} 师傅看过，不是他能办的，改由{title} {name}负责，您不用付钱。")
    bare = Text("点单：{name}")


def _wanted(reading: Reading) -> Reading | None:
    """A service asked for: somebody to come, or what it costs."""
    return reading if phrases.asks_price(reading.plain) else None


@services.listener(_wanted, who=EVERYONE, where=Where.PRIVATE, examples=("请问擦玻璃怎么收费",))
def offer(talk: Talk, reading: Reading) -> str | None:
    """Name the price before anything is ordered."""
    place = _home(talk)
    found = [s for s in Services(talk.db).offered_at(place) if s.is_meant_by(reading.plain)] if place else []
    if not found:
        return Say.not_offered()
    service = found[0]
    talk.ask(talk.known().id, "services.order", service=service.id, words=reading.plain)
    about = Say.offer_about(about=service.about) if service.about else ""
    return Say.offer(provider=service.provider, name=service.name, price=service.price, about=about)


@services.answer("order")
def order(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """点单, with a wish if they like."""
    text = tidy(talk.message.text)
    if not text.startswith(("点单", "要", "好")) or text.startswith("要不"):
        return None
    service = Services(talk.db).get(payload["service"])
    if service is None:
        return Say.no_such()
    return _order(talk, service, f"{payload['words']}。{text.removeprefix('点单').strip()}".rstrip("。"))


@services.command(
    "服务菜单",
    "服务",
    who=EVERYONE,
    also=("菜单", "服务项目", "有什么服务", "有哪些服务", "服务列表", "都有什么服务"),
    usage="服务菜单",
    examples=("服务菜单",),
)
def menu(talk: Talk) -> str:
    """看这里能点哪些服务、什么价钱。"""
    place = _home(talk)
    offered = Services(talk.db).offered_at(place) if place else []
    if not offered:
        return Say.empty()
    lines = [Say.line(n=n, name=s.name, price=s.price, provider=s.provider) for n, s in enumerate(offered, 1)]
    talk.known()
    return Say.menu(lines="\n".join(lines))


@services.command(
    "点单", who=EVERYONE, also=("下单", "我要点单", "订单", "预约"), usage="点单 <编号或名字>", examples=("点单 1",)
)
def order_by_name(talk: Talk, which: str = "") -> str | None:
    """从服务菜单里点一项；价钱按点单时的算。"""
    if pending := talk.pending("services.order"):
        return order(talk, pending)
    place = _home(talk)
    if place is None:
        raise Refused(Say.where())
    offered = Services(talk.db).offered_at(place)
    number = int(which) if which.isdecimal() else 0
    found = offered[number - 1 : number] if number else [s for s in offered if which and s.is_meant_by(which)]
    if not found:
        raise Refused(Say.no_such())
    return _order(talk, found[0], Say.bare(name=found[0].name))


@services.command("定价", who=ADMIN, usage="定价 <服务> <价钱>", examples=("定价 通下水道 普通60元",))
def set_price(talk: Talk, name: Word | None = None, price: str = "") -> str:
    """改一项服务的价钱；已经点的单价钱不变。"""
    place = _home(talk)
    found = [s for s in Services(talk.db).offered_at(place) if s.name == name] if place and name else []
    if not found or not price:
        raise Refused(Say.how())
    old = found[0]
    here = Places(talk.db).get(old.place_id)
    if not any(h.role is Role.ADMIN and h.reaches(here) for h in talk.roles):
        raise Refused(Say.not_yours(place=here.name))
    Services(talk.db).put(here, old.name, words=old.words, provider=old.provider, price=price, about=old.about)
    talk.record("service.priced", by=talk.person, service=old.id)
    return Say.price_kept(name=old.name, price=price)


@services.follows("ticket.taken")
def taken(context: Context, entry: Entry) -> None:
    """Whoever ordered hears who comes, and that the price stands."""
    ticket = Tickets(context.db).get(entry.ticket_id or 0)
    if ticket and ticket.price and entry.person_id:
        name = People(context.db).get(entry.person_id).name
        context.tell(ticket.reporter_id, Say.taken(name=name, no=ticket.id, price=ticket.price), ticket=ticket)


@services.follows("ticket.refused")
def not_theirs(context: Context, entry: Entry) -> None:
    """Not the provider's work after all: free of charge now, and it counts for nothing."""
    ticket = Tickets(context.db).get(entry.ticket_id or 0)
    if ticket is None or not ticket.price:
        return
    ticket = Tickets(context.db).change(ticket, price="", refusals=0)
    line = Say.not_free(no=ticket.id, **context.owner_of(ticket))
    context.tell(ticket.reporter_id, line, ticket=ticket)


def _order(talk: Talk, service: Service, words: str) -> str:
    place = _home(talk)
    if place is None:
        raise Refused(Say.where())
    within = talk.ways(Ladder, place).answer_within(False)
    ticket = Tickets(talk.db).open(
        kind="need",
        subject="other",
        matter=service.name,
        words=words,
        urgent=False,
        public=False,
        place=place,
        reporter_id=talk.known().id,
        at=talk.now,
        due_at=talk.ways(Hours, place).promise(talk.local(talk.now), within),
        price=service.price,
    )
    home = talk.person.household_id
    Reports(talk.db).add(ticket.id, talk.person.id, home, talk.message.room, talk.message_key, talk.now)
    talk.record("ticket.ordered", ticket, by=talk.person, service=service.id)
    _call_providers(talk, ticket, words)
    return Say.ordered(no=ticket.id, name=service.name, price=service.price)


def _call_providers(talk: Talk, ticket: Ticket, words: str) -> None:
    """One provider is called and accountable, in turn; the work group hears of it, so that any other may take it."""
    around = talk.duty_at(ticket.place_id)
    here = {h.person_id: h for h in around.holdings if h.role is Role.PROVIDER and h.person_id in around.free}
    called = here[talk.next_in_turn(list(here), around.upwards[0], within=Hours)] if here else None
    rung = duty.first(duty.rungs(around.upwards, around.holdings), around.free)
    owner, level = (rung.person_id, rung.place.id) if rung else (None, ticket.level_id)
    if called:
        owner, level = called.person_id, called.place_id
    ticket = Tickets(talk.db).change(ticket, owner_id=owner, level_id=level)
    told = {**talk.about(ticket), "name": ticket.matter, "price": ticket.price}
    told.pop("matter")
    work = [group for above in around.upwards for group in Groups(talk.db).of(above, Purpose.WORK)]
    for group in work:
        talk.tell_group(group, Say.work(**told), ticket=ticket)
    if owner is not None and not called:
        talk.record("ticket.assigned", ticket, to=owner, why="ordered")
    for person_id in [called.person_id] if called and work else here:
        line, offers = Say.to_provider(**told, words=words), Say.offer_work(no=ticket.id)
        talk.tell(person_id, line, ticket=ticket, within=Hours, offers=offers)
    if called:
        Tickets(talk.db).change(ticket, told_at=talk.now)
        talk.later("services.unclaimed", at=talk.now + timedelta(hours=1), key=str(ticket.id), ticket=ticket.id)


@services.timer("unclaimed")
def unclaimed(context: Context, payload: Mapping[str, Any]) -> None:
    """No provider took it within the hour: the leader on duty looks after it."""
    ticket = Tickets(context.db).get(payload["ticket"])
    if ticket is None or ticket.state is not State.WAITING:
        return
    around = context.duty_at(ticket.place_id)
    rung = duty.first(duty.rungs(around.upwards, around.holdings), around.free)
    if rung:
        values = {"owner_id": rung.person_id, "level_id": rung.place.id, "told_at": None}
        ticket = Tickets(context.db).change(ticket, **values)
        context.record("ticket.assigned", ticket, to=rung.person_id, why="unclaimed")


def _home(talk: Talk) -> Place | None:
    """Where the person lives, else the only estate there is."""
    if talk.person.household_id:
        return Places(talk.db).get(Households(talk.db).get(talk.person.household_id).place_id)
    if talk.place:
        return talk.place
    estates = [p for p in Places(talk.db).all() if p.kind is PlaceKind.ESTATE]
    held = Roles(talk.db).of(talk.person.id, talk.now) if talk.person.id else ()
    if held:
        return Places(talk.db).get(held[0].place_id)
    return estates[0] if len(estates) == 1 else None
