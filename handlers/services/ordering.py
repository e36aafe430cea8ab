"""Ordering: nothing is ordered at a price that was not shown; what is full has a line."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Talk
from bot.grammar import tidy
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts, punctuated
from handlers.rules import phrases as rules
from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder
from handlers.services import lines, providing
from handlers.services.capability import home, services
from nlp import Reading, cues
from nlp.labels import Act
from storage.orders import Orders
from storage.places import Place
from storage.reports import Reports
from storage.services import Service, Services
from storage.tickets import State, Ticket, Tickets

_FEW = 10
"""Letters of words that pick one of those that were shown."""

_SHOWN = timedelta(minutes=30)
"""How long a menu that was shown may be answered by a number alone."""

_LATELY = 20
"""Among how many reports of somebody their orders are looked for."""


class Say(Texts):
    """Words about what can be ordered."""

    offer = Text("{provider} {name}：{price}。{about}{full}要就回“点单”。")
    offer_about = Text("{about}。")
    offer_full = Text("现在满了，点了给您排候补第 {n} 位。")
    not_ordered = Text("好，不点。以后想要随时说。")
    changed = Text("价钱变了。")
    not_offered = Text("这里还没有登记这样的服务。要请负责人来看，回“报修”加上什么事，例如“报修 厨房下水道堵了”。")
    empty = Text("这里还没有登记服务。有事直接跟我说，我请人来办。")
    menu = Text("现在能点的：\n{lines}\n回“点单 编号”。")
    line = Text("{n}. {name}｜{price}｜{provider}{left}")
    left = Text("｜还有 {n} 个名额")
    full = Text("｜已满，{n} 位在候补")
    yours = Text("｜您候补第 {n} 位")
    no_such = Text("没有这一项。回“服务菜单”看看有什么。")
    where = Text("请先告诉我您住哪：回“我是 一次性码”，或说“3栋2单元”。")
    how_order = Text("要就回“点单”，不要不用回。")
    ordered = Text("好，#{no} {name}，{price}，已经下单，有人接了马上告诉您。不想要了回“撤回 {no}”。")
    queued = Text("{name}现在满了，#{no} 给您排上候补第 {n} 位，{price}，轮到您马上说。不等了回“撤回 {no}”。")
    in_line = Text("您已经在{name}的候补第 {n} 位（#{no}），轮到您我马上说。不等了回“撤回 {no}”。")
    frozen = Text("#{no} {name}：{price}，按点单时的价钱，不变。")
    call_off = Text("不要 #{no} {name}了吗？是就回“撤回 {no}”，我马上撤；不是就不用回。")
    offer_call_off = Text("撤回=撤回 {no}")
    bare = Text("点单：{name}")


def _wanted(reading: Reading) -> Reading | None:
    """A service asked for: somebody to come, or what it costs."""
    asks = rules.asks_price(reading.plain) or (reading.act is not Act.OPEN and rules.would_like(reading.plain))
    return reading if asks else None


@services.listener(_wanted, who=EVERYONE, where=Where.PRIVATE, examples=("请问擦玻璃怎么收费",))
def offer(talk: Talk, reading: Reading) -> str | None:
    """Name the price before anything is ordered."""
    place = home(talk)
    offered = Services(talk.db).offered_at(place) if place else []
    found = [s for s in offered if s.is_meant_by(reading.plain)]
    found = found or [s for s in offered if s.is_nearly_meant_by(reading.plain)]
    if rules.asks_own_price(reading.plain) and (mine := _ordered(talk)):
        return "\n".join(talk.worded(Say.frozen, t)(no=t.id, name=t.matter, price=t.price) for t in mine)
    if found:
        return _offer(talk, found[0], reading.plain)
    return Say.not_offered() if rules.asks_price(reading.plain) else None


@services.answer("order")
def order(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """点单, with a wish if they like."""
    said, declined = tidy(talk.message.text), payload.get("declined", False)
    wish = None if declined and not rules.orders_after_all(said) else rules.ordered(said)
    if wish is None:
        if not (cues.declines(talk.reading) or rules.too_dear(talk.reading.plain)):
            return None
        talk.ask(talk.person.id, "services.order", **{**payload, "declined": True})
        return Say.not_ordered()
    service = Services(talk.db).get(payload["service"])
    if service is None:
        return Say.no_such()
    if service.price != payload.get("price", service.price):
        return Say.changed() + _offer(talk, service, payload["words"])
    return _order(talk, service, f"{payload['words']}。{wish}".rstrip("。"))


@services.command(
    "服务菜单",
    "服务",
    who=EVERYONE,
    also=("菜单", "服务项目", "有什么服务", "有哪些服务", "服务列表", "都有什么服务", "价格表", "价目表", "服务价格表"),
    usage="服务菜单",
    examples=("服务菜单",),
)
def menu(talk: Talk) -> str:
    """看这里能点哪些服务、什么价钱。"""
    place = home(talk)
    offered = Services(talk.db).offered_at(place) if place else []
    if not offered:
        return Say.empty()
    person = talk.known()
    talk.pending("services.choice")
    talk.ask(person.id, "services.choice", within=_SHOWN, prices={str(s.id): s.price for s in offered})
    lines_of = "\n".join(_line(talk, n, s) for n, s in enumerate(offered, 1))
    return _worded(talk, Say.menu)(lines=lines_of)


@services.answer("choice")
def choose(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """A number alone, after the menu."""
    text = tidy(talk.message.text)
    number = rules.picked(text)
    if number is None and len(text) <= _FEW and rules.points(text) and (named := _meant(talk, text)):
        return _pick(talk, named.name, payload["prices"])
    return _pick(talk, str(number), payload["prices"]) if number else None


def _wants_no_more(reading: Reading) -> bool | None:
    return rules.wants_no_more(reading.plain) or None


@services.listener(_wants_no_more, who=EVERYONE, where=Where.PRIVATE, examples=("不要了",), whole=True)
def call_off(talk: Talk, _found: bool) -> str | None:
    """Of what was ordered: taken back once its number is said, for other words may be meant."""
    mine = _ordered(talk)
    if len(mine) != 1 or mine[0].state not in (State.WAITING, State.QUEUED, State.TAKEN):
        return None
    talk.offer(Say.offer_call_off(no=mine[0].id))
    return Say.call_off(no=mine[0].id, name=mine[0].matter)


@services.command(
    "点单",
    "申办",
    who=EVERYONE,
    also=("下单", "我要点单", "订单", "预约"),
    usage="点单 <编号或名字>",
    examples=("点单 1",),
)
def order_by_name(talk: Talk, which: str = "") -> str | None:
    """从服务菜单里点一项；价钱按点单时的算。"""
    offered = _named(talk, which)
    pending = talk.pending("services.order")
    meant = pending is not None and (which or not pending.get("declined"))
    if pending and meant and not which.isdecimal() and (offered is None or offered.id == pending["service"]):
        return order(talk, pending) or _worded(talk, Say.how_order)()
    shown = talk.pending("services.choice")
    if not which:
        return menu(talk)
    return _pick(talk, which, shown["prices"] if shown else {})


def _ordered(talk: Talk) -> list[Ticket]:
    """What the speaker has ordered and is not done."""
    mine = Tickets(talk.db).reported_by(talk.person.id, limit=_LATELY) if talk.person.id else []
    return [t for t in mine if t.price and (t.is_open or t.state is State.QUEUED)]


def _meant(talk: Talk, words: str) -> Service | None:
    """The one service that the words mean, of those that were shown."""
    place = home(talk)
    found = [s for s in Services(talk.db).offered_at(place) if s.is_meant_by(words)] if place else []
    return found[0] if len(found) == 1 else None


def _named(talk: Talk, words: str) -> Service | None:
    """The service that the words name, where they name one."""
    place = home(talk)
    return next((s for s in Services(talk.db).offered_at(place) if s.name in words), None) if place else None


def _pick(talk: Talk, which: str, prices: Mapping[str, str]) -> str:
    """Order what is meant, at the price that was shown; where none was, show it first."""
    place = home(talk)
    if place is None:
        raise Refused(Say.where())
    offered = Services(talk.db).offered_at(place)
    number = int(which) if which.isdecimal() else 0
    found = offered[number - 1 : number] if number else [s for s in offered if which and s.is_meant_by(which)]
    if not found:
        raise Refused(Say.no_such())
    words = _worded(talk, Say.bare)(name=found[0].name)
    known = prices.get(str(found[0].id)) == found[0].price
    return _order(talk, found[0], words) if known else _offer(talk, found[0], words)


def _offer(talk: Talk, service: Service, words: str) -> str:
    person = talk.known()
    talk.pending("services.order")  # what was shown before is no longer meant
    talk.ask(person.id, "services.order", service=service.id, words=words, price=service.price)
    about = Say.offer_about(about=service.about) if service.about else ""
    full = Say.offer_full(n=len(Orders(talk.db).line(service.id)) + 1) if lines.is_full(talk, service) else ""
    return _worded(talk, Say.offer)(
        provider=service.provider, name=service.name, price=service.price, about=about, full=full
    )


def _worded(talk: Talk, text: Text) -> Text:
    """As it is said where the speaker lives."""
    place = home(talk)
    return talk.worded(text, place) if place else text


def _line(talk: Talk, n: int, service: Service) -> str:
    return Say.line(n=n, name=service.name, price=service.price, provider=service.provider, left=_left(talk, service))


def _left(talk: Talk, service: Service) -> str:
    """What is left of it; in a line, how far the speaker has come."""
    if mine := lines.mine(talk, service, talk.person.id):
        return Say.yours(n=lines.position(talk, mine))
    if not service.capacity:
        return ""
    if lines.is_full(talk, service):
        return Say.full(n=len(Orders(talk.db).line(service.id)))
    return Say.left(n=service.capacity - Orders(talk.db).held(service.id))


def _order(talk: Talk, service: Service, words: str) -> str:
    place = home(talk)
    if place is None:
        raise Refused(Say.where())
    if waiting := lines.mine(talk, service, talk.person.id):
        return Say.in_line(name=service.name, n=lines.position(talk, waiting), no=waiting.id)
    full = lines.is_full(talk, service)
    ticket = _open(talk, service, place, words)
    if full:
        ticket = lines.stand(talk, ticket)
        n = lines.position(talk, ticket)
        return Say.queued(name=service.name, no=ticket.id, n=n, price=service.price)
    providing.call(talk, ticket)
    return _worded(talk, Say.ordered)(no=ticket.id, name=service.name, price=service.price)


def _open(talk: Talk, service: Service, place: Place, words: str) -> Ticket:
    within = talk.ways(Ladder, place).answer_within(False)
    ticket = Tickets(talk.db).open(
        kind="need",
        subject="other",
        matter=service.name,
        words=punctuated(words),
        urgent=False,
        public=False,
        place=place,
        reporter_id=talk.known().id,
        at=talk.now,
        due_at=talk.ways(Hours, place).promise(talk.local(talk.now), within),
        price=service.price,
    )
    lived = talk.person.household_id
    Reports(talk.db).add(ticket.id, talk.person.id, lived, talk.message.room, talk.message_key, talk.now)
    Orders(talk.db).add(ticket.id, service.id)
    talk.record("ticket.ordered", ticket, by=talk.person, service=service.id)
    return ticket
