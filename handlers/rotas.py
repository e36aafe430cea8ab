"""Rotas: who is on duty at which point, told to whoever asks; turns are swapped once both sides agree."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.capability import Capability, Meant, Where
from bot.context import Context, Talk
from bot.grammar import Word
from bot.permission import CALLERS, EVERYONE, HANDLERS
from bot.texts import Refused, Text, Texts
from handlers.rules import rotas as rules
from handlers.rules import standing
from nlp import Reading, cues, times
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.roles import NEIGHBOURS, Roles
from storage.shifts import Shift, Shifts

rotas = Capability("rotas", title="值班")

_DAY = timedelta(days=1)
_FAR = timedelta(days=120)
_FEW = 12
"""Letters of words that ask how a rota is made, and plan nothing."""

_KEPT = timedelta(days=60)
"""How long a turn that is over is kept."""

_SWAP = "换班"
_CANCEL = ("取消", "撤销", "删除")


class Say(Texts):
    """Words about turns."""

    on_duty = Text("{point}{day}值班：{list}。可以直接过去，也可以把事告诉我。")
    nobody = Text("{point}{day}没有排班。有事告诉我，我找负责的人。")
    item = Text("{who}（{span}）")
    somebody = Text("有人")
    all_day = Text("全天")
    span = Text("{start:%H:%M}–{end:%H:%M}")
    today = Text("今天")
    tomorrow = Text("明天")
    day = Text("{month}月{day}日")
    which = Text("要问哪里值班？有：{list}。例如“值班 {first}”。")
    no_points = Text("这里还没有排班表。有事直接跟我说，我找负责的人。")
    how = Text("请写值班点、姓名和日子，例如“排班 党群中心 高敏 6月10日 8:30-17:30”。")
    no_person = Text("没有找到在这里有身份的“{name}”，或不止一位。请先任命，或用导入文件排班。")
    past = Text("这个时间已经过去了，请写今天以后的日子。")
    planned = Text("好，{point} {when}由{who}值班。")
    planned_told = Text("{point} {when}排您值班。{instead}要换班跟我说“换班 姓名”。")
    instead = Text("原来排的{list}不算了。")
    cancelled = Text("好，{point} {when}的排班取消了。")
    none_planned = Text("{point} {when}没有排班。")
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
    own = Text("您的班：{list}。")
    own_item = Text("{point} {when}")
    own_none = Text("您近期没有班。")


@rotas.command(
    "值班",
    "谁值班",
    "值班表",
    who=EVERYONE,
    also=("今天谁值班", "谁在值班"),
    usage="值班 <值班点> [日子]",
    examples=("值班 党群中心", "值班 党群中心 明天"),
)
def on_duty(talk: Talk, where: str = "") -> str:
    """问一个地方谁值班：党群中心、警务室……不会给出电话。"""
    points = _points(talk)
    if not points:
        raise Refused(Say.no_points())
    found = rules.named(points, where) or (points if len(points) == 1 else [])
    if not found:
        names = list(dict.fromkeys(name for _, name in points))
        raise Refused(Say.which(list="、".join(names), first=names[0]))
    return _answer(talk, found, where)


def _question(reading: Reading) -> Reading | None:
    """“今天党群中心谁值班？”."""
    return reading if rules.asks_who(reading.plain) or rules.asks_there(reading.plain) else None


@rotas.listener(_question, who=EVERYONE, where=Where.ANYWHERE, examples=("今天党群中心谁值班？",))
def asked(talk: Talk, reading: Reading) -> str | None:
    """In plain words; where no point is meant that has a rota, it was not for the bot."""
    points = _points(talk)
    found = rules.named(points, reading.plain)
    if not found and talk.message.private and rules.asks_who(reading.plain):
        return on_duty(talk, reading.plain)
    return _answer(talk, found, reading.plain) if found else None


@rotas.command(
    "排班",
    who=CALLERS,
    where=Where.PRIVATE,
    usage="排班 <值班点> <姓名> <日子和时间>",
    examples=("排班 党群中心 高敏 6月10日 8:30-17:30",),
)
def plan(talk: Talk, point: Word | None = None, name: Word | None = None, when: str = "") -> str:
    """排一个班；姓名写“取消”就取消那天的班。"""
    span = next(iter(times.find(when, talk.local(talk.now))), None)
    if point is None or name is None or span is None or span.start is None:
        raise Refused(Say.how())
    starts, ends = span.start, span.end or span.start.replace(hour=0, minute=0) + _DAY
    if ends <= talk.now:
        raise Refused(Say.past())
    place = _place_of(talk, point)
    if name in _CANCEL:
        return _cancelled(talk, place, point, starts, ends)
    person = _holder(talk, place, name)
    instead = _making_room(talk, person, (place.id, point), starts, ends)
    Shifts(talk.db).add(place, point, person.id, starts, ends)
    talk.record("shift.planned", by=talk.person, to=person.id, place=place.id)
    spelled = _when(talk, starts, ends)
    if person.id != talk.person.id:
        talk.tell(person.id, Say.planned_told(point=point, when=spelled, instead=instead))
    return Say.planned(point=point, when=spelled, who=person.name) + instead


def _making_room(talk: Talk, person: Person, at: tuple[int, str], starts: datetime, ends: datetime) -> str:
    """What the same person has there at that time gives way to what was said last."""
    mine = [s for s in Shifts(talk.db).of(person.id, starts) if _at(s) == at and s.starts_at < ends]
    gone = [s for s in mine if s.starts_at != starts]
    for shift in gone:
        Shifts(talk.db).drop(shift)
    return Say.instead(list="、".join(_when(talk, s.starts_at, s.ends_at) for s in gone)) if gone else ""


def _planned(reading: Reading) -> str | None:
    return reading.plain if rules.plans(reading.plain) else None


@rotas.listener(
    _planned, who=CALLERS, where=Where.PRIVATE, examples=("高敏明天在党群中心值班", "明天党群中心高敏值班"), whole=True
)
def plan_in_words(talk: Talk, words: str) -> str | None:
    """The same in plain words: a point, be it a new one, somebody in office, and a day."""
    points = _points(talk)
    known = rules.named(points, words) or (points if len(points) == 1 else [])
    named = [p for p in People(talk.db).named_in(words) if p.name in words and Roles(talk.db).of(p.id, talk.now)]
    spans = times.find(words, talk.local(talk.now))
    if len(named) != 1 or not spans:
        if "排" in words and len(words) <= _FEW:
            raise Refused(Say.how())
        return None
    said = [named[0].name, *(span.words for span in spans)]
    point = rules.point(words) or rules.point_beside(words, said) or (known[0][1] if known else None)
    if not point:
        raise Refused(Say.how())
    when = rules.time_beside(words, [point, named[0].name])
    return plan(talk, Word(point), Word(named[0].name), when)


def _swaps(reading: Reading) -> Meant | None:
    found = rules.swap_in_words(reading.plain)
    return Meant(f"{_SWAP} {found}") if found else None


@rotas.listener(_swaps, who=HANDLERS, where=Where.PRIVATE, examples=("明天我有事，跟小李换个班",), whole=True)
def swap_in_words(_talk: Talk, meant: Meant) -> Meant:
    """The same in plain words."""
    return meant


@rotas.command(
    "我的值班",
    "我的班",
    who=HANDLERS,
    where=Where.PRIVATE,
    also=(
        "我什么时候值班",
        "我哪天值班",
        "我的排班",
        "什么时候轮到我值班",
        "我今天值班吗",
        "我明天值班吗",
        "轮到我值班了吗",
    ),
    usage="我的值班",
    examples=("我的值班",),
)
def own(talk: Talk) -> str:
    """看排给我的班。"""
    mine = Shifts(talk.db).of(talk.person.id, talk.now)
    if not mine:
        return Say.own_none()
    items = [Say.own_item(point=s.point, when=_when(talk, s.starts_at, s.ends_at)) for s in mine[:10]]
    return Say.own(list="、".join(items))


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
    wanted = rules.swap(words, times.find(words, talk.local(talk.now)))
    mine = rules.turn(Shifts(talk.db).of(talk.person.id, talk.now), wanted.mine)
    if mine is None:
        raise Refused(Say.mine_none(when=Say.then() if wanted.mine else Say.soon()))
    if not wanted.name:
        raise Refused(Say.with_whom())
    other = _partner(talk, mine, wanted.name)
    if other.address is None:
        raise Refused(Say.no_reach(name=other.name))
    same_point = [s for s in Shifts(talk.db).of(other.id, talk.now) if (s.place_id, s.point) == _at(mine)]
    theirs = rules.turn(same_point, wanted.theirs)
    if theirs is None and wanted.theirs:
        raise Refused(Say.no_turn(name=other.name, point=mine.point))
    about = {"name": talk.person.name, "point": mine.point, "mine": _when(talk, mine.starts_at, mine.ends_at)}
    question = Say.ask_cover(**about)
    if theirs:
        question = Say.ask_swap(**about, theirs=_when(talk, theirs.starts_at, theirs.ends_at))
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
            when = _when(talk, mine.starts_at, mine.ends_at)
            talk.tell(asker.id, Say.told_declined(name=talk.person.name, point=mine.point, mine=when))
        talk.record("shift.declined", by=talk.person)
        return Say.declined(name=asker.name)
    if mine is None or not _still(talk, mine, asker.id) or (payload["theirs"] and not _still(talk, theirs, None)):
        return Say.gone()
    return _swapped(talk, asker, mine, theirs)


@rotas.every("40 3 * * *", "tidy")
def tidy(context: Context, _payload: Mapping[str, Any]) -> None:
    """Nobody asks who was on duty last year."""
    Shifts(context.db).forget(context.now - _KEPT)


def _swapped(talk: Talk, asker: Person, mine: Shift, theirs: Shift | None) -> str:
    """Both sides agree: whoever asks from the next message on is told so."""
    Shifts(talk.db).give(mine, talk.person.id)
    line = {"name": talk.person.name, "point": mine.point, "mine": _when(talk, mine.starts_at, mine.ends_at)}
    told = Say.swapped(**line)
    if theirs:
        Shifts(talk.db).give(theirs, asker.id)
        told += Say.yours(theirs=_when(talk, theirs.starts_at, theirs.ends_at))
    talk.record("shift.swapped", by=talk.person, to=asker.id, place=mine.place_id)
    talk.tell(asker.id, told)
    return Say.agreed(mine=line["mine"])


def _still(talk: Talk, shift: Shift | None, person_id: int | None) -> bool:
    """Whether the turn is to come and still theirs; ``person_id`` None: of whoever speaks."""
    return shift is not None and shift.ends_at > talk.now and shift.person_id == (person_id or talk.person.id)


def _at(shift: Shift) -> tuple[int, str]:
    return shift.place_id, shift.point


def _points(talk: Talk) -> list[tuple[int, str]]:
    """The points that concern whoever asks: of the group's place or of their own, and what these lie in."""
    every = Shifts(talk.db).points()
    around = [talk.place] if talk.place else talk.places()
    if not around:
        return every
    lineages = {number for place in around for number in place.lineage}
    over = [] if talk.place else [h for h in talk.roles if standing.is_watching(h)]
    known = {number: Places(talk.db).get(number) for number, _ in every}
    return [p for p in every if p[0] in lineages or any(h.reaches(known[p[0]]) for h in over)]


def _answer(talk: Talk, points: list[tuple[int, str]], words: str) -> str:
    """Posts, names and hours of a day; no telephone, and nobody who holds no office by name."""
    now = talk.local(talk.now)
    found = next((s for s in times.find(words, now) if s.day and s.start), None)
    since = found.start if found and found.start else now.replace(hour=0, minute=0, second=0, microsecond=0)
    until = (found.end if found else None) or since + _DAY
    point, day = points[0][1], _day(talk, since)
    turns = Shifts(talk.db).between([number for number, _ in points], since, until, point)
    items = [Say.item(who=_called(talk, s.person_id), span=_span(talk, s.starts_at, s.ends_at)) for s in turns]
    if not items:
        return Say.nobody(point=point, day=day)
    return Say.on_duty(point=point, day=day, list="、".join(items))


def _called(talk: Talk, person_id: int) -> str:
    """Post and name of whoever holds an office."""
    if not Roles(talk.db).is_staff(person_id, talk.now):
        return Say.somebody()
    title = Roles(talk.db).of(person_id, talk.now)[0].title
    return f"{title} {People(talk.db).get(person_id).name}"


def _day(talk: Talk, moment: datetime) -> str:
    then = talk.local(moment)
    days = (then.date() - talk.local(talk.now).date()).days
    return {0: Say.today(), 1: Say.tomorrow()}.get(days) or Say.day(month=then.month, day=then.day)


def _span(talk: Talk, starts: datetime, ends: datetime) -> str:
    if ends - starts >= _DAY:
        return Say.all_day()
    return Say.span(start=talk.local(starts), end=talk.local(ends))


def _when(talk: Talk, starts: datetime, ends: datetime) -> str:
    return f"{_day(talk, starts)}{_span(talk, starts, ends)}"


def _place_of(talk: Talk, point: str) -> Place:
    """Where the point is known already; a new one belongs to the place that the speaker watches over."""
    for number, name in _points(talk):
        place = Places(talk.db).get(number)
        if name == point and any(standing.is_watching(h) and h.reaches(place) for h in talk.roles):
            return place
    own = [Places(talk.db).get(h.place_id) for h in talk.roles if standing.is_watching(h)]
    return min(own, key=lambda place: (place.kind is not PlaceKind.COMMUNITY, len(place.lineage)))


def _cancelled(talk: Talk, place: Place, point: str, since: datetime, until: datetime) -> str:
    words = {"point": point, "when": _day(talk, since)}
    if not Shifts(talk.db).cancel(place, point, since, until):
        raise Refused(Say.none_planned(**words))
    talk.record("shift.cancelled", by=talk.person, place=place.id)
    return Say.cancelled(**words)


def _holder(talk: Talk, place: Place, name: str) -> Person:
    """The one person of that name with an office that has to do with the place."""
    found = [p for p in People(talk.db).named(name) if _has_office(talk, p, place)]
    if len(found) != 1:
        raise Refused(Say.no_person(name=name))
    return found[0]


def _has_office(talk: Talk, person: Person, place: Place) -> bool:
    held = [h for h in Roles(talk.db).of(person.id, talk.now) if h.role not in NEIGHBOURS]
    return any(h.reaches(place) or h.place_path.startswith(place.path) for h in held)


def _partner(talk: Talk, mine: Shift, name: str) -> Person:
    """Somebody else of that name, on the rota of the same point or with an office there."""
    place = Places(talk.db).get(mine.place_id)
    turns = Shifts(talk.db).between([mine.place_id], talk.now, talk.now + _FAR, mine.point)
    on_rota = {turn.person_id for turn in turns}
    named = [p for p in People(talk.db).named(name) if p.id != talk.person.id]
    found = [p for p in named if p.id in on_rota] or [p for p in named if _has_office(talk, p, place)]
    if len(found) != 1:
        raise Refused(Say.no_partner(name=name, point=mine.point))
    return found[0]
