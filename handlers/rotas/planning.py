"""Turns are planned: one or many, in the command's words or plain ones."""

from collections.abc import Iterable, Mapping, Sequence

from bot.capability import Where
from bot.context import Talk
from bot.grammar import Word
from bot.permission import CALLERS
from bot.texts import Refused, Text, Texts
from handlers.rotas.capability import has_office, points_of, rotas, spell_hours, spell_run, spell_turn, spell_turns
from handlers.rotas.recurring import clear, repeat_on, stop
from handlers.rules import repeats, standing
from handlers.rules import rotas as rules
from nlp import Reading, times
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.roles import Roles
from storage.shifts import Shift, Shifts

Again = Mapping[str, tuple[repeats.Repeat, str]]
"""What a date stands for that is the first of many, and how that was said."""

Planned = tuple[Sequence[rules.Turn], Sequence[tuple[tuple[repeats.Repeat, str], rules.Turn]]]

_FEW = 12
"""Letters of words that ask how a rota is made, and plan nothing."""

_ME = "我"
_CANCEL = ("取消", "撤销", "删除")


class Say(Texts):
    """Words about what is planned."""

    how = Text("请写值班点、姓名和日子，例如“排班 党群中心 高敏 6月10日 8:30-17:30”。")
    no_person = Text("没有找到在这里有身份的“{name}”，或不止一位。请先任命，或用导入文件排班。")
    past = Text("这个时间已经过去了，请写今天以后的日子。")
    planned = Text("好，{point} {list}。")
    turns = Text("{when}由{who}值班{instead}")
    whose = Text("没看清谁值哪天。请写“周一到周五高敏，周末老王”这样的，一个人跟着他的日子。")
    planned_told = Text("{point} {when}排您值班{instead}。要换班跟我说“换班 姓名”。")
    instead = Text("，原来排的{list}不算了")
    cancelled = Text("好，{point} {when}的排班取消了。")
    every = Text("{words}{hours}")
    goes_on = Text("会一直排下去，不排了回“排班 {point} 取消 {words}”。")
    stopped = Text("好，{point} {list}不再排了，已经排好的也取消了。")
    none_planned = Text("{point} {when}没有排班。")


@rotas.command(
    "排班",
    who=CALLERS,
    where=Where.PRIVATE,
    usage="排班 <值班点> <姓名> <日子和时间>",
    examples=("排班 党群中心 高敏 6月10日 8:30-17:30",),
)
def plan(talk: Talk, point: Word | None = None, name: Word | None = None, when: str = "") -> str:
    """排一个班；姓名写“取消”就取消那天的班。"""
    when, again = repeats.taken_out(rules.spelled_out(when), talk.local(talk.now).date())
    days = times.find(when, talk.local(talk.now))
    if point is None or name is None or not days:
        raise Refused(Say.how())
    place = _place_of(talk, point)
    if name in _CANCEL and again:
        return _stopped(talk, place, point, again.values())
    if name in _CANCEL:
        return _cancelled(talk, place, point, rules.turns(days))
    planned = _plan(talk, place, point, _holder(talk, place, name), _planned_by(days, None, again))
    return Say.planned(point=point, list=planned) + _until(point, again)


def _planned_by(days: Sequence[times.Span], hours: times.Span | None, again: Again) -> Planned:
    """Turns of one day each, and those that come again with the first of them."""
    hours = rules.hours_of(days) or hours
    known = [(span, again[date]) for span in days for date in again if span.words.startswith(date)]
    once = [span for span in days if all(span is not other for other, _ in known)]
    turns = rules.turns(once, hours) if rules.names_day(once) else []
    return turns, [(repeat, rules.turns([span], hours)[0]) for span, repeat in known]


def _plan(talk: Talk, place: Place, point: str, person: Person, meant: Planned) -> str:
    """Put these turns on the rota but for what is over, tell whose they are, and say which."""
    turns, again = meant
    coming = [turn for turn in turns if turn[1] > talk.now]
    if not coming and not again:
        raise Refused(Say.past())
    for repeat, turn in again:
        repeat_on(talk, place, point, person.id, repeat, turn)
    gone: list[Shift] = []
    for starts, ends in coming:
        gone += Shifts(talk.db).make_room(place, point, person.id, starts, ends)
        Shifts(talk.db).add(place, point, person.id, starts, ends)
    talk.record("shift.planned", by=talk.person, to=person.id, place=place.id)
    instead = Say.instead(list="、".join(spell_turn(talk, s.starts_at, s.ends_at) for s in gone)) if gone else ""
    every = [Say.every(words=repeat[1], hours=spell_hours(talk, *turn)) for repeat, turn in again]
    spelled = "、".join(filter(None, (spell_turns(talk, coming), *every)))
    if person.id != talk.person.id:
        talk.tell(person.id, Say.planned_told(point=point, when=spelled, instead=instead))
    return Say.turns(when=spelled, who=person.name, instead=instead)


def _until(point: str, again: Again) -> str:
    """How it is ended, where it goes on."""
    return Say.goes_on(point=point, words=next(iter(again.values()))[1]) if again else ""


def _stopped(talk: Talk, place: Place, point: str, again: Iterable[tuple[repeats.Repeat, str]]) -> str:
    """Neither the days that are planned already nor any after them."""
    for repeat, words in again:
        stopped = stop(talk, place, point, repeat)
        if not clear(talk, place, point, repeat) and not stopped:
            raise Refused(Say.none_planned(point=point, when=words))
    talk.record("shift.cancelled", by=talk.person, place=place.id)
    return Say.stopped(point=point, list="、".join(words for _, words in again))


def _planned(reading: Reading) -> str | None:
    return reading.plain if rules.plans(reading.plain) else None


@rotas.listener(
    _planned, who=CALLERS, where=Where.PRIVATE, examples=("高敏明天在党群中心值班", "明天党群中心高敏值班"), whole=True
)
def plan_in_words(talk: Talk, words: str) -> str | None:
    """The same in plain words: a point, be it a new one, somebody in office, and a day."""
    words, again = repeats.taken_out(rules.spelled_out(words), talk.local(talk.now).date())
    points = points_of(talk)
    known = rules.named(points, words) or (points if len(points) == 1 else [])
    names = [_ME, *(p.name for p in People(talk.db).named_in(words) if Roles(talk.db).of(p.id, talk.now))]
    named = {words.index(name): name for name in names if name in words}
    spans = times.find(words, talk.local(talk.now))
    if not named or not spans:
        if "排" in words and len(words) <= _FEW:
            raise Refused(Say.how())
        return None
    new = rules.point(words, [*named.values(), *(span.words for span in spans)])
    point = new or (known[0][1] if known else None)
    shares = rules.shares(spans, named)
    if not point or not shares:
        raise Refused(Say.whose() if point and len(named) > 1 else Say.how())
    place, hours = _place_of(talk, point), rules.hours_of(spans)
    items = []
    for name, days in shares:
        person = talk.person if name == _ME else _holder(talk, place, name)
        items.append(_plan(talk, place, point, person, _planned_by(days, hours, again)))
    return Say.planned(point=point, list="；".join(items)) + _until(point, again)


def _place_of(talk: Talk, point: str) -> Place:
    """Where the point is known already; a new one belongs to the place that the speaker watches over."""
    for number, name in points_of(talk):
        place = Places(talk.db).get(number)
        if name == point and any(standing.is_watching(h) and h.reaches(place) for h in talk.roles):
            return place
    own = [Places(talk.db).get(h.place_id) for h in talk.roles if standing.is_watching(h)]
    return min(own, key=lambda place: (place.kind is not PlaceKind.COMMUNITY, len(place.lineage)))


def _cancelled(talk: Talk, place: Place, point: str, turns: Sequence[rules.Turn]) -> str:
    words = {"point": point, "when": "、".join(spell_run(talk, *run) for run in rules.runs(turns))}
    if not Shifts(talk.db).cancel(place, point, turns[0][0], turns[-1][1]):
        raise Refused(Say.none_planned(**words))
    talk.record("shift.cancelled", by=talk.person, place=place.id)
    return Say.cancelled(**words)


def _holder(talk: Talk, place: Place, name: str) -> Person:
    """The one person of that name with an office that has to do with the place."""
    found = [p for p in People(talk.db).named(name) if has_office(talk, p, place)]
    if len(found) != 1:
        raise Refused(Say.no_person(name=name))
    return found[0]
