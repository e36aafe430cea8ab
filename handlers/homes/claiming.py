"""“我住3栋2单元502”: said by oneself, believed once somebody who knows the house says so; nothing is decided alone."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.homes.capability import flat_at, flat_of, homes, owners, settle, spoken, until_of
from handlers.homes.leaving import move_out
from handlers.rules import duty
from handlers.rules import homes as words_of
from nlp import Reading, cues
from storage.households import Household, Households
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.residences import Residences, Tie

_WAITS = timedelta(days=7)


class Say(Texts):
    """Words about a home somebody says is theirs."""

    how = Text("请写小区、楼栋和房号，例如“我住观远里3栋2单元502，租客”。")
    welcome = Text("欢迎。请告诉我您住哪一户，例如“我住3栋2单元502，租客”，我请楼长核对；报事不用等，随时可以说。")
    which = Text("这里有几个小区：{list}。请把小区也写上，例如“我住{first}3栋2单元502”。")
    nobody = Text("那里还没有负责人能核对，请找管理员要一次性码，再发“我是 一次性码”。")
    asked = Text("已请{title} {name}核对，对上了我就改，也会告诉您。报事不用等，随时可以说。")
    question = Text("{name}说自己住{place}{room}{tie}，对吗？认识就回“对”，不对回“不对”，我不会告诉别人。")
    conflict = Text(
        "{name}说自己是{place}{room}的业主，可是已经登记了业主{others}。请当面核对：两位都是回“都是”，换了人回“换”，不对回“不对”。"
    )
    known = Text("您登记的就是{place}{room}，不用改。")
    as_tie = Text("（{tie}）")
    lives = Text("好，您的住处改成{place}{room}了{tie}。")
    lives_not = Text("{place}{room}没有对上，住处没有改。请当面找楼长或管理员。")
    replaced = Text("楼长核对后，{place}{room}的业主登记换了人，您的那条去掉了。不对请当面找楼长或管理员。")
    thanks = Text("好，已照您说的办。")
    moved_out = Text("好，您的住处已从记录里去掉。")
    offer = Text("对 / 不对")
    offer_conflict = Text("都是 / 换 / 不对")


def _own(reading: Reading) -> words_of.Said | None:
    return words_of.said_of_oneself(reading.plain)


@homes.listener(
    _own,
    who=EVERYONE,
    where=Where.PRIVATE,
    examples=("我家住在3栋502，租的", "我住观远里3栋502，家人", "我是3栋502的房东，不住这里"),
    whole=True,
)
def overheard(talk: Talk, said: words_of.Said) -> None:
    """The same without a command; what else is said in the same breath is a matter, and goes its way."""
    talk.whisper(_claim(talk, said))


def _new_here(reading: Reading) -> bool | None:
    return words_of.is_new_here(reading.plain) or None


@homes.listener(_new_here, who=EVERYONE, where=Where.PRIVATE, examples=("我是新搬来的",))
def welcome(_talk: Talk, _found: bool) -> str:
    """Somebody new, who has not said where."""
    return Say.welcome()


@homes.command(
    "更正 住处",
    "更正 住址",
    "更正 房号",
    who=EVERYONE,
    usage="更正 住处 <正确的>",
    examples=("更正 住处 观远里 3栋 502",),
)
def put_right(talk: Talk, home: str = "") -> None:
    """登记或改正您的住处，要楼长核对；业主、租客、家人都可以写上。"""
    if home in ("删除", "去掉", "没有"):
        _drop(talk)
        talk.whisper(Say.moved_out())
        return
    said = words_of.read(home)
    if said is None:
        raise Refused(Say.how())
    talk.whisper(_claim(talk, said))


@homes.answer("lives")
def checked(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """对 / 不对, and of two owners 都是 / 换, by somebody who knows the house."""
    answer = cues.answer(talk.reading, "都?[对是](?![不了面谁什哪]).*|认识.*")
    replaces = talk.reading.plain.strip().startswith("换")
    if answer is None and not replaces:
        return None
    person = People(talk.db).get(payload["mover"])
    flat = flat_at(talk, Places(talk.db).get(payload["place"]), payload["room"])
    tie, until = Tie(payload.get("tie", Tie.MEMBER)), _moment(payload.get("until", ""))
    if answer is False:
        words = spoken(talk, flat)
        talk.tell(person.id, Say.lives_not(place=words["place"], room=words["room"]))
        talk.record("home.declined", by=talk.person)
    else:
        others = owners(talk, flat, person.id) if replaces and tie is Tie.OWNER else []
        for other in others:
            words = spoken(talk, flat)
            move_out(talk, other, flat, offices=False)
            talk.tell(other.id, Say.replaced(place=words["place"], room=words["room"]))
        settle(talk, person, flat, tie, until)
        talk.tell(person.id, Say.lives(**_words(talk, flat, tie, until)))
    talk.erase_traces()
    return Say.thanks()


def ask(talk: Talk, whom: int, mover: Person, flat: Household, tie: Tie, until: datetime | None) -> tuple[str, str]:
    """Wait for somebody's word that it is so: what to ask, and the answers that can be pressed."""
    others = owners(talk, flat, mover.id) if tie is Tie.OWNER else []
    words = {"mover": mover.id, "person": mover.id, "place": flat.place_id, "room": flat.room}
    talk.ask(whom, "homes.lives", within=_WAITS, **words, tie=tie, until=until.isoformat() if until else "")
    if others:
        named = "、".join(other.name for other in others)
        where = spoken(talk, flat)
        line = Say.conflict(name=mover.name, place=where["place"], room=where["room"], others=named)
        return line, Say.offer_conflict()
    return Say.question(name=mover.name, **_words(talk, flat, tie, until)), Say.offer()


def _claim(talk: Talk, said: words_of.Said) -> str:
    flat = flat_of(talk, _base(talk, said), said)
    if not said.until and _is_known(talk, flat, said.tie):
        here = spoken(talk, flat)
        return Say.known(place=here["place"], room=here["room"])
    tie, until = said.tie or Tie.MEMBER, until_of(talk, said)
    rung = duty.leader(talk.duty_at(flat.place_id), but={talk.person.id})
    if rung is None:
        raise Refused(Say.nobody())
    line, offers = ask(talk, rung.person_id, talk.known(), flat, tie, until)
    talk.tell(rung.person_id, line, offers=offers, answers="homes.lives")
    return Say.asked(title=rung.title, name=People(talk.db).get(rung.person_id).name)


def _is_known(talk: Talk, flat: Household, tie: Tie | None) -> bool:
    """Whether that is what they are to that flat already."""
    held = Residences(talk.db).between(talk.person.id, flat.id) if talk.person.id and flat.id else None
    lives = flat.id and talk.person.household_id == flat.id
    return bool(lives if tie is None else held and held.tie is tie)


def _base(talk: Talk, said: words_of.Said) -> Place:
    """From where the words are understood: the estate that they name, the only one, or the one lived in so far."""
    named = Places(talk.db).estates_in(said.where) or [*Places(talk.db).of_kind(PlaceKind.ESTATE)]
    if len(named) > 1 and (home := talk.home):
        named = [place for place in named if place.covers(home)] or named
    if not named:
        raise Refused(Say.how())
    if len(named) > 1:
        raise Refused(Say.which(list="、".join(place.name for place in named), first=named[0].name))
    return named[0]


def _drop(talk: Talk) -> None:
    person = talk.known()
    if person.household_id:
        move_out(talk, person, Households(talk.db).get(person.household_id), offices=False)
    talk.record("home.dropped", by=talk.person)
    talk.erase_traces()


def _words(context: Context, flat: Household, tie: Tie, until: datetime | None) -> dict[str, str]:
    words = spoken(context, flat, None if tie is Tie.MEMBER else tie, until)
    return {**words, "tie": Say.as_tie(tie=words["tie"].lstrip("，")) if words["tie"] else ""}


def _moment(written: str) -> datetime | None:
    return datetime.fromisoformat(written) if written else None
