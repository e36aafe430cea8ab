"""Reported for a neighbour without a phone: the matter is the neighbour's, the answer the reporter's."""

from dataclasses import replace

from msgspec import structs

from bot.capability import Where
from bot.context import Context, Talk
from bot.grammar import Word
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rules import proxies, standing
from handlers.rules.hours import Hours
from handlers.rules.proxies import Proxy
from handlers.tickets import hearing, opening
from handlers.tickets.capability import tickets
from handlers.tickets.hearing import ask
from handlers.tickets.opening import Voice
from nlp import Reading
from nlp.labels import Label
from nlp.plain import plain
from storage.households import Household, Households
from storage.journal import Entry, Journal
from storage.people import People
from storage.places import Place, Places
from storage.reports import Reports, households_of
from storage.tickets import Ticket, Tickets


class Say(Texts):
    """Words about what is reported for somebody else."""

    how = Text("请说替谁报、在几栋、什么事，例如：代报 张婶 3栋2单元501 厨房漏水")
    where = Text("在哪个小区、几栋？请一起说，例如：代报 张婶 观远里3栋501 厨房漏水")
    quarrel = Text("邻里争执要本人来说才好谈，代报不了。可以请楼长上门听听：代报 张婶 3栋501 想请楼长上门坐坐")
    words = Text("代{whom}报：{what}（本人没有手机，请上门或打电话）")
    named = Text("{whom}（{room}）")
    neighbour = Text("邻居")
    will_call = Text("{whom}那边请负责人上门或打电话说，结果也告诉您。房号和姓名只给办事的人看。")
    joined = Text("好，这件事在办了，是 #{no}，{whom}家也算上了。会请人上门或打电话说，结果也告诉您。")
    owner_joined = Text("#{no} {matter}（{place}）：有人代{whom}也报了。本人没有手机，请上门或打电话说一声。")
    tell_them = Text("#{no} 是邻居代报的，本人没有手机：请再上门或打个电话，告诉一声办好了。")


def _for_another(reading: Reading) -> Proxy | None:
    """Somebody asks in a neighbour's name."""
    return proxies.proxy(reading.plain)


@tickets.listener(_for_another, who=EVERYONE, examples=("帮楼上的阿婆报一下，她家停水了",), whole=True)
def speak_for(talk: Talk, said: Proxy) -> str | None:
    """The same in plain words; in a group it is answered in private."""
    if talk.group is None and not talk.message.private:
        return None
    return _report(talk, said)


@tickets.listener(
    lambda reading: proxies.own(reading.plain),
    who=EVERYONE,
    where=Where.PRIVATE,
    examples=("帮我报一下，我家灯坏了",),
)
def speak_for_oneself(talk: Talk, what: str) -> str | None:
    """Somebody asks the bot to write it down."""
    return ask(talk, what)


@tickets.command(
    "代报",
    who=EVERYONE,
    where=Where.ANYWHERE,
    also=("帮报", "替报", "代为报修", "代人报修"),
    usage="代报 <谁> <在几栋、什么事>",
    examples=("代报 张婶 3栋2单元501 厨房漏水",),
)
def report_for(talk: Talk, whom: Word | None = None, what: str = "") -> str | None:
    """替没有手机的邻居报事；办的人会上门或打电话，结果告诉您。"""
    if not whom or len(what) < 2:
        raise Refused(Say.how())
    return _report(talk, Proxy(whom, what))


@tickets.follows_ticket("ticket.done")
def done(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """Whoever it was for reads no chat: somebody has to tell them."""
    if ticket.owner_id and Journal(context.db).latest("ticket.proxied", ticket.id):
        context.tell(ticket.owner_id, Say.tell_them(no=ticket.id), ticket=ticket, within=Hours)


def _read(talk: Talk, what: str) -> Reading:
    """The matter as those it is said for would tell it; the words stay those that were said."""
    theirs = talk.read(proxies.as_theirs(what), forced=True)
    return structs.replace(theirs, text=what, plain=plain(what))


def _report(talk: Talk, said: Proxy) -> str | None:
    reading = _read(talk, said.what)
    where, whom = proxies.placed(said.whom)
    if where and not reading.place.building:  # “替3栋501李阿婆报”
        said = Proxy(whom, f"{where} {said.what}")
        reading = _read(talk, said.what)
    if reading.label is Label.DISPUTE and not reading.urgent:
        raise Refused(Say.quarrel())
    home = _home_of(talk, said.whom)
    base = Places(talk.db).get(home.place_id) if home else _near(talk, reading)
    person = replace(talk.known(), household_id=home.id if home else None)
    voice = Voice(person=person, room=talk.message.sender, message_key=talk.message_key, group=None, place=base)
    whom = said.whom or Say.neighbour()
    known = opening.known_matter(talk, voice, reading, opening.locate(talk, reading, base))
    answer = _join(talk, voice, known, whom) if known and known.is_open else None
    answer = answer or _open(talk, voice, reading, Proxy(whom, said.what), home)
    if talk.message.private:
        return answer
    talk.whisper(answer)
    return None


def _open(talk: Talk, voice: Voice, reading: Reading, said: Proxy, home: Household | None) -> str:
    answer = opening.raise_matter(talk, replace(voice, asked=True), reading) or ""
    reports = Reports(talk.db).by_message(talk.message_key)  # none where it is the speaker's own matter, done just now
    ticket = Tickets(talk.db).get(reports[-1].ticket_id) if reports else None
    if ticket is None:
        return answer
    room = home.room if home else reading.place.room
    whom = Say.named(whom=said.whom, room=room) if room else said.whom
    ticket = Tickets(talk.db).change(ticket, words=Say.words(whom=whom, what=ticket.words or said.what))
    talk.record("ticket.proxied", ticket, by=talk.person)
    return answer + Say.will_call(whom=said.whom) if answer else Say.will_call(whom=said.whom)


def _join(talk: Talk, voice: Voice, ticket: Ticket, whom: str) -> str:
    """One more household for a known matter; whoever answers for it has to tell them."""
    person = voice.person
    Reports(talk.db).add(ticket.id, person.id, person.household_id, voice.room, voice.message_key, talk.now)
    talk.record("ticket.joined", ticket, by=person, households=households_of(Reports(talk.db).of(ticket.id)))
    talk.record("ticket.proxied", ticket, by=person)
    if ticket.owner_id and not standing.is_confidential(ticket):
        words = Say.owner_joined(**talk.about(ticket), whom=whom)
        talk.tell(ticket.owner_id, words, ticket=ticket, within=Hours)
    return Say.joined(no=ticket.id, whom=whom)


def _near(talk: Talk, reading: Reading) -> Place:
    """A neighbour of somebody lives where they do, unless another house is named."""
    base, lived = hearing.place_of(talk, reading), talk.likely_place(admin=False)
    if base is None:
        raise Refused(Say.where())
    return lived if lived and base.covers(lived) else base


def _home_of(talk: Talk, whom: str) -> Household | None:
    """Where the register says that somebody of that name lives, where there is only one."""
    homes = {p.household_id for p in People(talk.db).named(whom) if p.household_id} if whom else set()
    return Households(talk.db).get(homes.pop()) if len(homes) == 1 else None
