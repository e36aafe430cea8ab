"""What those on the spot say: the reporter about who is still inside, the responders about what they did."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.permission import HANDLERS
from bot.texts import Text, Texts
from handlers.emergencies.capability import (
    called_in_public,
    circle,
    danger_of,
    emergencies,
    groups_that_heard,
    is_confided,
)
from handlers.rules import standing
from nlp import Reading, times
from storage.people import People, Person
from storage.places import Places
from storage.tickets import Ticket, Tickets

_ASKED_FOR = timedelta(hours=2)
_EVACUATED = frozenset({"gas", "fire"})

_OUT = re.compile(r"^(?:我们?)?(?:都|已经|已)?(?:下了|下来了|下楼了|出来了|到楼下|在楼下|在外面|安全了)")
_ABOUT_PEOPLE = re.compile(
    r"老人|老太|奶奶|爷爷|阿婆|阿公|孩子|小孩|婴儿|孕|病人|轮椅|没出来|没下|下不|出不|困|还有|^没有|^没了"
    r"|[0-9]{3,4}|[0-9一二两三四五六七八九十]个"
)
_INSIDE = re.compile(r"没下|没出来|下不|出不|走不|困")
_DID = re.compile(
    r"^(?:我)?(?:到了|到现场|在现场|已经?[打到关报通疏断]|打了|打过|报警了|关[了好上]|阀门.{0,4}[关松]|总[阀闸].{0,4}关|断电了|救出|消防|燃气公司"
    r"|救护车|电梯公司|维保|物业到|人[都已]?出来|没有?人受伤|(?:大?火|明火|烟)?.{0,4}灭了|(?:人|病人|老人|孩子)?(?:已经?|正在?)?送.{0,4}医院)"
)
_SHORT = 24
_SAFE = re.compile(
    r"可以?(?:回家|回去|上楼|上去|进去)|大家(?:都)?(?:回家|回去|上楼)|没(?:事|问题)了|安全了|都?(?:处理|排除)(?:好|完)?了"
)
_DIALLED = re.compile(r"(?:打|拨|报)(?:了|过|通|完)?\s?(119|110|120)(?![0-9])")


class Say(Texts):
    """Words between those on the spot."""

    out = Text("您下楼了吗？回“下了”。还有谁可能没听到（老人、孩子）？告诉我，我只转给去救的人。")
    inside = Text("里面有几个人？有没有老人、孩子、病人？告诉我，我只转给去救的人。")
    heard = Text("记下了，已转给去救的人。请留在外面，不要回楼。还想到什么随时说。")
    stuck = Text("已转给去救的人。出不去就关门、用湿毛巾堵缝，到窗口呼救，打 119 说清楼层。烟大弯腰，不坐电梯。")
    stuck_gas = Text("已转给去救的人。开窗，不碰开关、不点火；能走就弯腰走楼梯下楼，到外面打 119。")
    heard_plain = Text("记下了，已转给去救的人。还想到什么随时说。")
    from_reporter = Text("#{no}（{place}）报告人{name}说：“{words}”。")
    from_responder = Text("#{no}（{place}）{who}：“{words}”。")
    kept = Text("好，记下了。险情过去了回“解除”。")
    passed_on = Text("好，已告诉其他去救的人。")
    to_end = Text("群里的人还没听到可以回去：过去了就回“解除 {no}”，我告诉大家。")
    dialled = Text("{who}已打{number}。")
    stay_out = Text("请留在外面空地，不要回楼取东西。")


def ask_reporter(context: Context, ticket: Ticket) -> None:
    """Whoever told of it may know who is still inside."""
    danger = danger_of(context, ticket)
    if danger in _EVACUATED or danger == "trapped":
        context.ask(ticket.reporter_id, "emergencies.out", within=_ASKED_FOR, ticket=ticket.id)
        context.tell(ticket.reporter_id, Say.out() if danger in _EVACUATED else Say.inside(), ticket=ticket)


@emergencies.answer("out")
def out(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """下了, and who may still be inside: passed on in private, to those alone who can help."""
    ticket, said = Tickets(talk.db).get(payload["ticket"]), talk.message.text.strip()
    safe = bool(_OUT.match(said))
    if ticket is None or not ticket.is_open or not (safe or _ABOUT_PEOPLE.search(said)):
        return None
    talk.record("reporter.answered", ticket, by=talk.person, safe=safe)
    tell_from_reporter(talk, ticket, talk.person, said)
    talk.ask(talk.person.id, "emergencies.out", within=_ASKED_FOR, ticket=ticket.id)
    return _advice(danger_of(talk, ticket), safe=safe, inside=bool(_INSIDE.search(said)))


def tell_from_reporter(context: Context, ticket: Ticket, speaker: Person, said: str) -> None:
    """What was said on the spot, to those who help and to nobody else."""
    words = Say.from_reporter(no=ticket.id, place=context.about(ticket)["place"], name=speaker.name, words=said[:120])
    for person_id in circle(context, ticket) - {speaker.id}:
        context.tell(person_id, words, ticket=ticket)


def _did(reading: Reading) -> Reading | None:
    """What was done; how long it will still take is for those who reported it, and told by another capability."""
    tells = _DID.match(reading.plain) or (_SAFE.search(reading.plain) and len(reading.plain) <= _SHORT)
    return reading if tells and times.clock_estimate(reading.plain) is None else None


@emergencies.listener(
    _did,
    who=HANDLERS,
    where=Where.PRIVATE,
    examples=("已打119", "阀门已关"),
)
def report(talk: Talk, _reading: Reading) -> str | None:
    """A word from somebody who acts there goes to all the others."""
    found = [t for t in Tickets(talk.db).urgent_open() if _acts_in(talk, t)]
    if not found:
        return None
    tell_responders(talk, found[-1], talk.message.text.strip())
    told = Say.passed_on() if circle(talk, found[-1]) - {talk.person.id} else Say.kept()
    ends = _SAFE.search(talk.reading.plain) and standing.may_end(Places(talk.db).get(found[-1].place_id), talk.roles)
    return told + (Say.to_end(no=found[-1].id) if ends else "")


def tell_responders(talk: Talk, ticket: Ticket, words: str) -> None:
    """The others learn it in private; a group learns only which service was called, in words of our own."""
    talk.record("responder.reported", ticket, by=talk.person)
    about, who = talk.about(ticket), called_in_public(talk, talk.person.id) or People(talk.db).get(talk.person.id).name
    line = Say.from_responder(no=ticket.id, place=about["place"], who=who, words=words[:120])
    for person_id in circle(talk, ticket) - {talk.person.id}:
        talk.tell(person_id, line, ticket=ticket)
    if dialled := _DIALLED.search(words):
        told = Say.dialled(who=called_in_public(talk, talk.person.id), number=dialled[1])
        told += Say.stay_out() if danger_of(talk, ticket) in _EVACUATED else ""
        for group in groups_that_heard(talk, ticket):
            talk.tell_group(group, told, ticket=ticket)


def _advice(danger: str | None, *, safe: bool, inside: bool) -> str:
    if danger not in _EVACUATED:
        return Say.heard_plain()
    if safe:
        return Say.heard()
    if inside:
        return Say.stuck_gas() if danger == "gas" else Say.stuck()
    return Say.heard_plain()


def _acts_in(talk: Talk, ticket: Ticket) -> bool:
    place = Places(talk.db).get(ticket.place_id)
    acts = standing.may_take(ticket, place, talk.person.id, talk.roles)
    return acts and not is_confided(talk, ticket)
