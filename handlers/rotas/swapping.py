"""Turns are swapped once both sides agree."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Talk
from bot.permission import HANDLERS
from bot.texts import Refused, Text, Texts
from handlers.rotas.capability import days_in, has_office, rotas, spell_turn
from handlers.rules import rotas as rules
from nlp import Reading, cues
from storage.people import People, Person
from storage.places import Places
from storage.roles import Roles
from storage.shifts import Shift, Shifts

_FAR = timedelta(days=120)
_SWAP = "换班"
_CANNOT = "值不了"


class Say(Texts):
    """Words about turns that change hands."""

    mine_none = Text("您{when}没有班，不用换。回“我的值班”看您的班。")
    then = Text("那天")
    soon = Text("近期")
    with_whom = Text("和谁换？例如“换班 小李”，或“换班 6月10日 小李 6月12日”。")
    no_partner = Text("没有找到能在{point}值班的“{name}”，请写值班表上的姓名。")
    no_reach = Text("我联系不上{name}，换不了，请找排班的人改。")
    no_turn = Text("{name}那天在{point}没有班，请换一个日子，或者不写日子请对方替您。")
    ask_swap = Text("{name}想和您换班：您值{point} {mine}，{name}值 {theirs}。同意回“同意”，不行回“不行”。")
    ask_cover = Text("{name}请您替一个班：{point} {mine}。同意回“同意”，不行回“不行”。")
    asked = Text("好，我问{name}，同意了就换，之前还是您的班。")
    offer = Text("同意 / 不行")
    agreed = Text("好，换好了：{mine}您值班。")
    swapped = Text("{name}同意换班：{point} {mine}改由{name}值班。")
    yours = Text("您改值 {theirs}。")
    declined = Text("好，不换。我告诉{name}。")
    told_declined = Text("{name}那边换不了，{point} {mine}还是您的班。")
    gone = Text("这个班已经改过或过去了，没有换。")


def _swaps(reading: Reading) -> str | None:
    return reading.plain if rules.swaps(reading.plain) else None


@rotas.listener(_swaps, who=HANDLERS, where=Where.PRIVATE, examples=("明天我有事，跟小李换个班",), whole=True)
def swap_in_words(talk: Talk, words: str) -> str | None:
    """The same in plain words, from whoever has a turn; of nobody else's turns is anything decided."""
    if not Shifts(talk.db).of(talk.person.id, talk.now):
        return swap(talk) if _SWAP in words or _CANNOT in words else None
    named = [p for p in People(talk.db).named_in(words) if p.name in words and p.id != talk.person.id]
    named = [p for p in named if Roles(talk.db).of(p.id, talk.now)] or named
    return _propose(talk, rules.swap_said(words, days_in(talk, words), named[0].name if named else ""))


@rotas.command(
    _SWAP,
    "替班",
    who=HANDLERS,
    where=Where.PRIVATE,
    usage="换班 [我的日子] <姓名> [对方的日子]",
    examples=("换班 小李", "换班 6月10日 小李 6月12日"),
)
def swap(talk: Talk, words: str = "") -> str:
    """和别人换班：对方同意才换；对方没有班就是替您值。"""
    return _propose(talk, rules.swap(words, days_in(talk, words)))


def _propose(talk: Talk, wanted: rules.Swap) -> str:
    """Whoever is meant is asked; until they agree nothing changes."""
    mine = rules.turn(Shifts(talk.db).of(talk.person.id, talk.now), wanted.mine)
    if mine is None:
        raise Refused(Say.mine_none(when=Say.then() if wanted.mine else Say.soon()))
    if not wanted.name:
        raise Refused(Say.with_whom())
    other = _partner(talk, mine, wanted.name)
    if other.address is None:
        raise Refused(Say.no_reach(name=other.name))
    same_point = [s for s in Shifts(talk.db).of(other.id, talk.now) if (s.place_id, s.point) == _at(mine)]
    theirs = None if wanted.cover else rules.turn(same_point, wanted.theirs)
    if theirs is None and wanted.theirs:
        raise Refused(Say.no_turn(name=other.name, point=mine.point))
    about = {"name": talk.person.name, "point": mine.point, "mine": spell_turn(talk, mine.starts_at, mine.ends_at)}
    question = Say.ask_cover(**about)
    if theirs:
        question = Say.ask_swap(**about, theirs=spell_turn(talk, theirs.starts_at, theirs.ends_at))
    talk.ask(other.id, "rotas.swap", person=talk.person.id, mine=mine.id, theirs=theirs.id if theirs else None)
    talk.tell(other.id, question, offers=Say.offer(), answers="rotas.swap")
    return Say.asked(name=other.name)


@rotas.answer("swap")
def answered(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """同意 / 不行."""
    answer = cues.answer(talk.reading, "(?:同意|可以|行|好|没问题).*|换|能")
    asker = People(talk.db).get(payload["person"])
    mine = Shifts(talk.db).get(payload["mine"])
    theirs = Shifts(talk.db).get(payload["theirs"]) if payload["theirs"] else None
    if answer is None:
        return None
    if not answer:
        if mine:
            when = spell_turn(talk, mine.starts_at, mine.ends_at)
            talk.tell(asker.id, Say.told_declined(name=talk.person.name, point=mine.point, mine=when))
        talk.record("shift.declined", by=talk.person)
        return Say.declined(name=asker.name)
    if mine is None or not _still(talk, mine, asker.id) or (payload["theirs"] and not _still(talk, theirs, None)):
        return Say.gone()
    return _swapped(talk, asker, mine, theirs)


def _swapped(talk: Talk, asker: Person, mine: Shift, theirs: Shift | None) -> str:
    """Both sides agree: whoever asks from the next message on is told so."""
    Shifts(talk.db).give(mine, talk.person.id)
    line = {"name": talk.person.name, "point": mine.point, "mine": spell_turn(talk, mine.starts_at, mine.ends_at)}
    told = Say.swapped(**line)
    if theirs:
        Shifts(talk.db).give(theirs, asker.id)
        told += Say.yours(theirs=spell_turn(talk, theirs.starts_at, theirs.ends_at))
    talk.record("shift.swapped", by=talk.person, to=asker.id, place=mine.place_id)
    talk.tell(asker.id, told)
    return Say.agreed(mine=line["mine"])


def _still(talk: Talk, shift: Shift | None, person_id: int | None) -> bool:
    """Whether the turn is to come and still theirs; ``person_id`` None: of whoever speaks."""
    return shift is not None and shift.ends_at > talk.now and shift.person_id == (person_id or talk.person.id)


def _at(shift: Shift) -> tuple[int, str]:
    return shift.place_id, shift.point


def _partner(talk: Talk, mine: Shift, name: str) -> Person:
    """Somebody else of that name, on the rota of the same point or with an office there."""
    place = Places(talk.db).get(mine.place_id)
    turns = Shifts(talk.db).between([mine.place_id], talk.now, talk.now + _FAR, mine.point)
    on_rota = {turn.person_id for turn in turns}
    named = [p for p in People(talk.db).named(name) if p.id != talk.person.id]
    found = [p for p in named if p.id in on_rota] or [p for p in named if has_office(talk, p, place)]
    if len(found) != 1:
        raise Refused(Say.no_partner(name=name, point=mine.point))
    return found[0]
