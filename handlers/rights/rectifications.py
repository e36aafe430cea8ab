"""Putting right: one's name at once, unless an office hangs on it; one's home once the leader of the house says so."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Talk
from bot.message import NAME_LENGTH
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rights.capability import rights
from handlers.rules import duty, naming
from nlp import cues
from storage.households import Households
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.roles import Role, Roles

_WAITS = timedelta(days=7)


class Say(Texts):
    """Words about what is put right."""

    how = Text("要改什么？例如“更正 称呼 林婶”，或者“更正 住处 观远里 3栋2单元 502”。")
    office = Text("您担任{title}，名字大家都看得到，请管理员来改。")
    taken = Text("这个称呼和办事的人一样，容易认错，请换一个。")
    bad_name = Text("称呼要是 1 到 20 个字，不要带数字、符号和职务。")
    renamed = Text("好，以后称呼您{name}。")
    unplaced = Text("没找到这个地方。请写小区、楼栋和房号，例如“更正 住处 观远里 3栋2单元 502”。")
    nobody = Text("那里还没有负责人能核对，请找管理员要一次性码，再发“我是 一次性码”。")
    asked = Text("已请{title} {name}核对，对上了我就改，也会告诉您。")
    question = Text("{name}说自己住{place}{room}，对吗？认识就回“对”，不对回“不对”，我不会告诉别人。")
    lives = Text("好，您的住处改成{place}{room}了。")
    lives_not = Text("{place}{room}没有对上，住处没有改。请当面找楼长或管理员。")
    thanks = Text("好，已照您说的办。")
    moved_out = Text("好，您的住处已从记录里去掉。")


@rights.command(
    "更正 称呼", "更正 姓名", "更正 名字", who=EVERYONE, usage="更正 称呼 <正确的>", examples=("更正 称呼 林婶",)
)
def put_name_right(talk: Talk, name: str = "") -> None:
    """改正您的称呼。"""
    if not name:
        raise Refused(Say.how())
    talk.whisper(_rename(talk, name))


@rights.command(
    "更正 住处",
    "更正 住址",
    "更正 房号",
    who=EVERYONE,
    usage="更正 住处 <正确的>",
    examples=("更正 住处 观远里 3栋 502",),
)
def put_home_right(talk: Talk, home: str = "") -> None:
    """改正您的住处，要楼长核对。"""
    if not home:
        raise Refused(Say.how())
    talk.whisper(_move(talk, home))


@rights.command("更正 电话", "更正我的", who=EVERYONE, usage="更正我的", examples=("更正我的",))
def put_right(_talk: Talk, what: str = "") -> None:
    """看您的哪些资料可以改正、怎么说。"""
    raise Refused(Say.how())


@rights.answer("lives")
def checked(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """对 / 不对, by the leader of the house."""
    said = talk.reading.plain.strip()
    no = said.startswith(("不对", "不是", "不认识")) or cues.declines(talk.reading)
    if not no and not said.startswith(("对", "是", "认识")) and not cues.agrees(talk.reading):
        return None
    person, place = People(talk.db).get(payload["mover"]), Places(talk.db).get(payload["place"])
    words = {"place": Places(talk.db).full_name(place), "room": payload["room"]}
    if no:
        talk.tell(person.id, Say.lives_not(**words))
        talk.record("home.declined", by=talk.person)
    else:
        home = Households(talk.db).add(place, payload["room"])
        People(talk.db).settle(person, home.id)
        talk.record("home.corrected", by=talk.person, person=person.id)
        talk.tell(person.id, Say.lives(**words))
    talk.erase_traces()
    return Say.thanks()


def _rename(talk: Talk, name: str) -> str:
    if offices := [h for h in talk.roles if h.role is not Role.RESIDENT]:
        raise Refused(Say.office(title=offices[0].title))
    if not name.isalpha() or len(name) > NAME_LENGTH or any(role in name for role in Role if role is not Role.RESIDENT):
        raise Refused(Say.bad_name())
    staff = Roles(talk.db).staff(talk.now)
    if any(person.id in staff for person in People(talk.db).named(name)):
        raise Refused(Say.taken())
    People(talk.db).rename(talk.known(), name)
    talk.record("name.corrected", by=talk.person)
    talk.erase_traces()
    return Say.renamed(name=name)


def _move(talk: Talk, value: str) -> str:
    if value in ("删除", "去掉", "没有"):
        People(talk.db).leave(talk.known())
        talk.record("home.dropped", by=talk.person)
        talk.erase_traces()
        return Say.moved_out()
    place, room = _meant(talk, value)
    around = talk.duty_at(place.id)
    rung = duty.first(duty.rungs(around.upwards, around.holdings), around.free - {talk.person.id})
    if rung is None:
        raise Refused(Say.nobody())
    mover = talk.known()
    words = {"place": Places(talk.db).full_name(place), "room": room}
    talk.tell(rung.person_id, Say.question(name=mover.name, **words))
    talk.ask(rung.person_id, "rights.lives", within=_WAITS, mover=mover.id, person=mover.id, place=place.id, room=room)
    return Say.asked(title=rung.title, name=People(talk.db).get(rung.person_id).name)


def _meant(talk: Talk, value: str) -> tuple[Place, str]:
    """The house and the room that are named."""
    reading = talk.read(value)
    estates = Places(talk.db).of_kind(PlaceKind.ESTATE)
    named = [p for p in estates if p.name in value] or (estates if len(estates) == 1 else [])
    room = reading.place.room or next((w for w in reversed(value.split()) if w.isdecimal() and len(w) <= 5), "")
    if len(named) != 1 or not reading.place.building or not room:
        raise Refused(Say.unplaced())
    inside = Places(talk.db).inside(named[0])
    place = naming.meant(named[0], inside, reading.place.building, reading.place.unit)
    if place.kind not in (PlaceKind.BUILDING, PlaceKind.UNIT):
        raise Refused(Say.unplaced())
    return place, room
