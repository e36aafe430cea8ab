"""Small wishes: told in private, nobody's and anonymous until somebody claims one; kindly put away in the end."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Capability, Where
from bot.context import Context, Talk
from bot.permission import EVERYONE
from bot.redactor import redact
from bot.texts import Refused, Text, Texts, punctuated
from handlers.rules import confiding, standing
from handlers.rules import wishes as rules
from handlers.rules.hours import Hours
from handlers.rules.wishes import Patience
from nlp import Reading, cues, urgency
from nlp.labels import Label
from nlp.plain import plain
from storage.households import Households
from storage.journal import Entry
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.reports import Reports
from storage.roles import Role, Roles
from storage.tickets import State, Ticket, Tickets

wishes = Capability("wishes", title="微心愿")

_MOST = 3
"""Wishes that somebody may have open at one time."""

_ASKED = 12
"""Helpers who are told of one wish: the next wish is told to the next ones."""

_AGAIN = timedelta(days=7)


class Say(Texts):
    """Words about wishes."""

    how = Text("有什么小心愿？私聊我一句话，例如：微心愿 想要一副老花镜。别人看不到您是谁，有人认领了才告诉认领的人。")
    mine = Text("您的微心愿：\n{lines}\n不要了回“撤回 {no}”。")
    line = Text("#{no} {words}｜{state}")
    open = Text("还没有人认领的微心愿：\n{lines}\n愿意帮就回“接 {no}”，先到先得。")
    open_line = Text("#{no}（{place}）{words}")
    too_long = Text("心愿请写在 {n} 个字以内，一句话就好。")
    where = Text("请先告诉我您住哪个小区：回“我是 一次性码”，或请楼长帮您登记。")
    danger = Text("这听起来很急，请不要写成心愿：直接跟我说这句话，我马上请人来；危险先打 110／120／119。")
    enough = Text("您已经有 {n} 个心愿在等人认领。先等一等，或回“撤回 编号”换一个。")
    preview = Text(
        "给愿意帮忙的邻居看的就是这一句：“{words}”。不写姓名和住处，有人认领了才告诉认领的人。可以就回“可以”，不要回“不用”，要改就再说一遍。"
    )
    offer_preview = Text("可以 / 不用")
    dropped = Text("好，不登记，也没有人看到。")
    made = Text("好，微心愿 #{no} 记下了，有人认领了我告诉您。{days} 天里都算数，不要了回“撤回 {no}”。")
    matter = Text("微心愿")
    told = Text("有位邻居有个微心愿 #{no}（{place}）：“{words}”。愿意帮就回“接 {no}”，先到先得；不方便不用回。")
    offer_told = Text("接=接 {no}")
    whose = Text("#{no} 是{name}的心愿，住{home}。请先私下联系，不要在群里说起是谁。")
    no_home = Text("没有登记")
    returned = Text("您的心愿 #{no}：认领的邻居一时办不了，我再替您问问别人。")
    thanked = Text("心愿 #{no} 的邻居说满意，让我谢谢您。")
    expired = Text(
        "您的心愿 #{no} 等了 {days} 天，还没等到合适的人，我先收起来，想再等等回“再等”，也可以换个说法再告诉我。"
    )
    offer_expired = Text("再等=再等 / 不用")
    again = Text("好，#{no} 再等 {days} 天。")
    unclear = Text("这句没有登记，也没给人看。照刚才的登记回“可以”，不要回“不用”；想改，重说一句“微心愿 …”。")
    rest = Text("好，那就先收起来。以后想起来随时说。")


def _wish(reading: Reading) -> str | None:
    """A wish said in plain words; what is dangerous is none."""
    return None if urgency.danger(reading.plain) else rules.wish(reading.plain)


@wishes.listener(_wish, who=EVERYONE, where=Where.PRIVATE, examples=("我有个小心愿，想要一副老花镜",))
def confide(talk: Talk, words: str) -> str:
    """The same without the command."""
    return _preview(talk, words)


@wishes.command(
    "微心愿",
    "心愿",
    "小心愿",
    who=EVERYONE,
    where=Where.PRIVATE,
    usage="微心愿 <一句话>",
    examples=("微心愿 想要一副老花镜",),
)
def wish(talk: Talk, words: str = "") -> str:
    """说一个小心愿，不留名，有邻居认领了才知道是您；不写内容就看有哪些。"""
    if words:
        return _preview(talk, words)
    shown = [_own(talk), _claimable(talk)]
    return "\n".join(part for part in shown if part) or Say.how()


@wishes.answer("publish")
def publish(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """可以 / 不用."""
    answer = cues.answer(talk.reading, "(?:发|登)(?:出去|出来|上去)?")
    if not answer:
        return _hold_back(talk, payload) if answer is None else Say.dropped()
    place = Places(talk.db).get(payload["place"])
    days = talk.ways(Patience, place).wait
    ticket = Tickets(talk.db).open(
        kind="wish",
        subject="care",
        matter=Say.matter(),
        words=payload["words"],
        urgent=False,
        public=False,
        place=place,
        reporter_id=talk.person.id,
        at=talk.now,
        due_at=talk.now + timedelta(days=days),
    )
    ticket = Tickets(talk.db).change(ticket, state=State.OFFERED)
    lived = talk.person.household_id
    Reports(talk.db).add(ticket.id, talk.person.id, lived, talk.message.room, payload["key"], talk.now)
    talk.record("wish.made", ticket, by=talk.person)
    _wait(talk, ticket, days)
    _tell_helpers(talk, ticket)
    return Say.made(no=ticket.id, days=days)


def _hold_back(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """Words of somebody's life said meanwhile are no new matter under their name; a broken lamp is."""
    told = talk.reading.label in (Label.NEED, Label.DISPUTE) and not talk.reading.urgent
    if not told or confiding.of_things(talk.reading) or confiding.is_for_one(talk.reading.plain, urgent=False):
        return None
    talk.ask(talk.person.id, "wishes.publish", **payload)
    return Say.unclear()


@wishes.follows_ticket("ticket.taken")
def claimed(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Now, and only to whoever claimed it: whose it is."""
    if not standing.is_wish(ticket) or not entry.person_id or entry.person_id == ticket.reporter_id:
        return
    context.never_mind("wishes.expire", str(ticket.id))
    person = People(context.db).get(ticket.reporter_id)
    home = Households(context.db).get(person.household_id) if person.household_id else None
    where = Places(context.db).full_name(Places(context.db).get(home.place_id)) + home.room if home else Say.no_home()
    context.tell(entry.person_id, Say.whose(no=ticket.id, name=person.name, home=where), ticket=ticket)


@wishes.follows_ticket("wish.returned")
def returned(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Whoever claimed it cannot after all: it is offered to others again."""
    ticket = Tickets(context.db).change(ticket, state=State.OFFERED, owner_id=None, told_at=None)
    context.never_mind("reminders.overdue", str(ticket.id))
    _wait(context, ticket, context.ways(Patience, Places(context.db).get(ticket.place_id)).wait)
    _tell_helpers(context, ticket, but=entry.person_id)
    context.tell(ticket.reporter_id, Say.returned(no=ticket.id), ticket=ticket, within=Hours)


@wishes.follows_ticket("ticket.closed")
def thanked(context: Context, ticket: Ticket, entry: Entry) -> None:
    """A kind word reaches whoever fulfilled it."""
    judged_well = entry.detail.get("judged") and ticket.score in ("good", "fair")
    if standing.is_wish(ticket) and ticket.owner_id and judged_well:
        context.tell(ticket.owner_id, Say.thanked(no=ticket.id), ticket=ticket, within=Hours)


@wishes.follows_ticket("message.recalled", "ticket.withdrawn")
def withdrawn(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """Nobody waits for it any more."""
    if not standing.is_wish(ticket):
        return
    context.never_mind("wishes.expire", str(ticket.id))
    if ticket.state is State.OFFERED:
        Tickets(context.db).change(ticket, state=State.WITHDRAWN, closed_at=context.now)


@wishes.timer("expire")
def expire(context: Context, payload: Mapping[str, Any]) -> None:
    """It has waited long enough: kindly put away, unless it may wait once more."""
    ticket = Tickets(context.db).get(payload["ticket"])
    if ticket is None or ticket.state is not State.OFFERED:
        return
    ticket = Tickets(context.db).change(ticket, state=State.WITHDRAWN, closed_at=context.now)
    context.record("wish.expired", ticket)
    words, offers = Say.expired(no=ticket.id, days=payload["days"]), Say.offer_expired()
    context.tell(ticket.reporter_id, words, ticket=ticket, within=Hours, offers=offers, answers="wishes.again")
    context.ask(ticket.reporter_id, "wishes.again", within=_AGAIN, ticket=ticket.id)


@wishes.answer("again")
def again(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """再等 / 不用."""
    ticket = Tickets(talk.db).get(payload["ticket"])
    if ticket is None or ticket.state is not State.WITHDRAWN:
        return None
    if cues.answer(talk.reading, "再?等") is False:
        return Say.rest()
    if "再等" not in talk.reading.plain:
        return None
    days = talk.ways(Patience, Places(talk.db).get(ticket.place_id)).wait
    ticket = Tickets(talk.db).change(ticket, state=State.OFFERED, closed_at=None)
    talk.record("wish.renewed", ticket, by=talk.person)
    _wait(talk, ticket, days)
    _tell_helpers(talk, ticket)
    return Say.again(no=ticket.id, days=days)


def _preview(talk: Talk, words: str) -> str:
    """What others will read, shown before anybody does."""
    if urgency.danger(plain(words)):
        raise Refused(Say.danger())
    if len(words) > rules.LONGEST:
        raise Refused(Say.too_long(n=rules.LONGEST))
    place = _estate(talk)
    if place is None:
        raise Refused(Say.where())
    if (n := len([t for t in _reported(talk) if t.state is State.OFFERED])) >= _MOST:
        raise Refused(Say.enough(n=n))
    person = talk.known()
    names = [known.name for known in People(talk.db).named_in(words)]
    shown = rules.without_home(redact(punctuated(words), [*names, person.name])).rstrip("。.!！ ")
    talk.pending("wishes.publish")
    talk.ask(person.id, "wishes.publish", words=shown, place=place.id, key=talk.message_key)
    talk.offer(Say.offer_preview(), "wishes.publish")
    return Say.preview(words=shown)


def _tell_helpers(context: Context, ticket: Ticket, but: int | None = None) -> None:
    """Some of those around who help, each wish others, so that nobody hears of all of them."""
    place = Places(context.db).get(ticket.place_id)
    around = [*Places(context.db).upwards(place), *Places(context.db).inside(place)]
    held = Roles(context.db).at({p.id for p in around}, context.now)
    helping = {h.person_id for h in held if h.role in (Role.PARTY_MEMBER, Role.HELPER)} - {ticket.reporter_id, but}
    free = context.with_time(sorted(People(context.db).free(helping, context.now)), place, within=Hours)
    first = ticket.id * _ASKED % len(free) if free else 0
    words = context.worded(Say.told, ticket)(no=ticket.id, place=place.name, words=ticket.words)
    for person_id in [*free[first:], *free[:first]][:_ASKED]:
        context.tell(
            person_id, words, ticket=ticket, within=Hours, offers=context.worded(Say.offer_told, ticket)(no=ticket.id)
        )


def _wait(context: Context, ticket: Ticket, days: int) -> None:
    at = context.now + timedelta(days=days)
    context.later("wishes.expire", at=at, key=str(ticket.id), ticket=ticket.id, days=days)


def _own(talk: Talk) -> str:
    found = [t for t in _reported(talk) if t.is_open or t.state is State.OFFERED]
    lines = [Say.line(no=t.id, words=t.words, state=talk.state_of(t)) for t in found]
    return Say.mine(lines="\n".join(lines), no=found[0].id) if found else ""


def _claimable(talk: Talk) -> str:
    """What the speaker may claim, the one that has waited longest first."""
    known = {p.id: p for p in Places(talk.db).of_kind(PlaceKind.ESTATE)}
    offered = [t for t in Tickets(talk.db).offered(known) if t.reporter_id != talk.person.id]
    mine = [t for t in offered if standing.may_take(t, known[t.place_id], talk.person.id, talk.roles)][:_ASKED]
    lines = [Say.open_line(no=t.id, place=known[t.place_id].name, words=t.words) for t in mine]
    return talk.worded(Say.open, mine[0])(lines="\n".join(lines), no=mine[0].id) if mine else ""


def _reported(talk: Talk) -> list[Ticket]:
    mine = Tickets(talk.db).reported_by(talk.person.id, limit=50) if talk.person.id else []
    return [ticket for ticket in mine if standing.is_wish(ticket)]


def _estate(talk: Talk) -> Place | None:
    """The estate the speaker lives or acts in; the only one where nothing else is known."""
    for place in talk.places():
        if estate := Places(talk.db).estate_of(place):
            return estate
    return Places(talk.db).only(PlaceKind.ESTATE)
