"""双报到: a party member says unit, home, skills and hours; somebody who knows them vouches for it, then it counts."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from bot.tickets import listed
from handlers.rules import duty, naming, volunteering
from handlers.rules.volunteering import Said
from handlers.volunteers.capability import lines, name_of, volunteers
from nlp import Reading, cues
from nlp.labels import Act
from storage.households import Households
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.roles import Role, Roles
from storage.tickets import State, Tickets
from storage.volunteers import Volunteers
from storage.windows import Windows

_WAITS = timedelta(days=7)
_SHOWN = 5
_LONGEST = 60
_GIVES_UP = ("取消", "算了", "不报", "不报到", "退出")


class Say(Texts):
    """Words to whoever reports for duty, and to whoever knows them."""

    private = Text("报到请私聊我说，单位和住处不在群里说。")
    unit = Text("您在哪个单位？不方便说回“不说”。（共四问，不想报了回“算了”）")
    home = Text("您住哪里，想在哪里出力？例如“观远里3栋”。")
    home_again = Text("没找到这个地方。请写小区和楼栋，例如“观远里3栋”；不想报了回“算了”。")
    skills = Text("您会什么？例如“水电、修锁”。没有特别的回“没有”，跑腿帮忙也算。")
    hours = Text("一般什么时候有空？例如“工作日18点后，周末全天”，或回“随时”。紧急的事不分时候。")
    hours_again = Text("时间没看懂。这样写：“工作日18点后”“周末上午”“每天晚上”，或回“随时”。")
    gave_up = Text("好，没有登记，什么也没留下。")
    nobody = Text("{place}还没有书记或负责人能核对，请找管理员说“任命 您的姓名 党员 楼栋”，再来报到。")
    asked = Text("已请{title} {name}核对您的党员身份，核对好了就算报到，也会告诉您。")
    question = Text("{name}要在{place}报到：{lines}。是党员、认识就回“对”，不对回“不对”。")
    offer = Text("对 / 不对")
    done = Text("好，您在{place}报到了：{lines}。群里不显示您是党员，想显示回“亮身份”；改了再说一次“报到”。{open}")
    refused = Text("报到没有核对上，什么也没留下。请当面找支部书记或管理员。")
    thanks = Text("好，已照您说的办。")
    open = Text("那里现在有 {n} 件等人的：{list}。想办的回“接 {no}”这样的编号，不办也没关系。")
    none_open = Text("那里现在没有等人的事，有了我私聊您。")


@volunteers.command(
    "报到",
    "双报到",
    "我要报到",
    who=EVERYONE,
    usage="报到 [单位] [住处] [会什么] [什么时候有空]",
    examples=("报到", "报到 市水务局 3栋 会水电 工作日18点后"),
)
def report(talk: Talk, words: str = "") -> None:
    """党员到小区报到：一句话说完，或者我一样一样问您；核对后才算。"""
    if not talk.message.private:
        talk.whisper(Say.private())
        return
    person, said = talk.known(), volunteering.read(words)
    talk.pending("volunteers.step")  # what was begun before is said anew
    place = (_meant(talk, said.home) if said.home else None) or _home(talk, person)
    talk.whisper(_next(talk, replace(said, home=""), place))


def _presents(reading: Reading) -> str | None:
    return volunteering.presents(reading.plain)


@volunteers.listener(
    _presents, who=EVERYONE, where=Where.PRIVATE, examples=("我是水务局的，来报到", "我是党员，有需要找我"), whole=True
)
def report_in_words(talk: Talk, unit: str) -> None:
    """The same without the command."""
    report(talk, unit)


@volunteers.answer("step")
def step(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """The answer to one of the four questions; what is a matter of its own goes its way."""
    text = talk.message.text.strip()
    if text.startswith(_GIVES_UP):
        return Say.gave_up()
    if len(text) > _LONGEST or talk.reading.act is Act.OPEN:
        return None
    said = Said(**{name: payload[name] for name in Said.__dataclass_fields__})
    place = Places(talk.db).get(payload["place"]) if payload["place"] else None
    asked, whole = payload["step"], volunteering.read(text)
    if len(told := {name: words for name, words in asdict(whole).items() if words is not None}) > 1:
        place = (_meant(talk, told["home"]) if "home" in told else None) or place
        return _next(talk, replace(said, **{**told, "home": ""}), place)
    if asked == "unit":
        said = replace(said, unit=volunteering.unit(text))
    elif asked == "skills":
        said = replace(said, skills=volunteering.skills(text))
    elif asked == "hours":
        if volunteering.windows(text) is None:
            return _ask(talk, said, place, "hours", Say.hours_again())
        said = replace(said, hours=text)
    elif (place := _meant(talk, text)) is None:
        return _ask(talk, said, None, "home", Say.home_again())
    return _next(talk, said, place)


@volunteers.answer("known")
def checked(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """对 / 不对, by the secretary or the leader of the place."""
    answer = cues.answer(talk.reading, "[对是](?![不了面谁什哪]).*|认识.*")
    if answer is None:
        return None
    if not answer:
        talk.tell(payload["mover"], Say.refused())
        talk.record("volunteer.declined", by=talk.person)
    else:
        person, place = People(talk.db).get(payload["mover"]), Places(talk.db).get(payload["place"])
        Roles(talk.db).grant(person.id, Role.PARTY_MEMBER, place, at=talk.now)
        talk.record("role.granted", by=talk.person, to=person.id, role=Role.PARTY_MEMBER, place=place.id, deputy=False)
        talk.tell(person.id, _keep(talk, person, place, payload["unit"], payload["skills"], payload["hours"]))
    talk.erase_traces()
    return Say.thanks()


def _next(talk: Talk, said: Said, place: Place | None) -> str:
    """The first question that is not answered yet; else it is done, or somebody is asked about it."""
    if said.unit is None:
        return _ask(talk, said, place, "unit", Say.unit())
    if place is None:
        return _ask(talk, said, place, "home", Say.home())
    if said.skills is None:
        return _ask(talk, said, place, "skills", Say.skills())
    if said.hours is None:
        return _ask(talk, said, place, "hours", Say.hours())
    return _finish(talk, said.unit, said.skills, said.hours, place)


def _ask(talk: Talk, said: Said, place: Place | None, step: str, text: str) -> str:
    talk.ask(talk.person.id, "volunteers.step", **asdict(said), place=place.id if place else 0, step=step)
    return text


def _finish(talk: Talk, unit: str, skills: str, hours: str, place: Place) -> str:
    """At once for whoever is known as a party member there; nobody gets a right by saying so."""
    person = talk.known()
    if any(h.role is Role.PARTY_MEMBER and h.reaches(place) for h in talk.roles):
        return _keep(talk, person, place, unit, skills, hours)
    around = duty.without(talk.duty_at(place.id), {person.id})
    rung = duty.holding(around, Role.SECRETARY) or duty.leader(around)
    if rung is None:
        raise Refused(Say.nobody(place=name_of(talk, place)))
    told = Say.question(name=person.name, place=name_of(talk, place), lines=lines(unit, skills, hours))
    talk.tell(rung.person_id, told, offers=Say.offer(), answers="volunteers.known")
    words = {"unit": unit, "skills": skills, "hours": hours, "mover": person.id, "person": person.id}
    talk.ask(rung.person_id, "volunteers.known", within=_WAITS, **words, place=place.id)
    return Say.asked(title=rung.title, name=People(talk.db).get(rung.person_id).name)


def _keep(talk: Talk, person: Person, place: Place, unit: str, skills: str, hours: str) -> str:
    before = Volunteers(talk.db).get(person.id)
    shown = before is not None and before.shown
    Volunteers(talk.db).put(person.id, place.id, unit=unit, skills=skills, at=talk.now, shown=shown)
    Windows(talk.db).set(person.id, volunteering.windows(hours) or ())
    talk.record("volunteer.reported", by=person, place=place.id)
    return Say.done(place=name_of(talk, place), lines=lines(unit, skills, hours), open=_open(talk, place))


def _open(context: Context, place: Place) -> str:
    """What waits for somebody there, without anybody's words."""
    found = [t for t in Tickets(context.db).open_in(place) if t.state is State.WAITING and t.public]
    if not found:
        return Say.none_open()
    items = listed(context, found[:_SHOWN])
    return context.said(Say.open, found[0], n=len(found), list=items)


def _home(talk: Talk, person: Person) -> Place | None:
    """The house the person lives in, as far as is known."""
    home = Households(talk.db).place_of(person.household_id)
    return home and (Places(talk.db).building_of(home) or home)


def _meant(talk: Talk, words: str) -> Place | None:
    """The house, or the estate, that the words name."""
    named = Places(talk.db).estates_in(words)
    base = named or Places(talk.db).of_kind(PlaceKind.ESTATE)
    building = talk.read(words).place.building
    if len(base) != 1:
        return None
    known = Places(talk.db).inside(base[0])
    house = naming.of_kind(known, PlaceKind.BUILDING, building) if building else None
    return house or (base[0] if named and not building else None)
