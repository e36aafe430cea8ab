"""Who is on duty, told to whoever asks; no telephone, and nobody by name who holds no office."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.permission import EVERYONE, HANDLERS
from bot.texts import Refused, Text, Texts
from handlers.rotas.capability import DAY, days_in, points_of, rotas, spell_day, spell_hours, spell_turns
from handlers.rules import rotas as rules
from nlp import Reading
from storage.people import People
from storage.roles import Roles
from storage.shifts import Shifts

_KEPT = timedelta(days=60)
"""How long a turn that is over is kept."""

_MINE = ("我今天值班吗", "我明天值班吗")


class Say(Texts):
    """Words about who is on duty."""

    on_duty = Text("{point}{day}值班：{list}。可以直接过去，也可以把事告诉我。")
    nobody = Text("{point}{day}没有排班。有事告诉我，我找负责的人。")
    item = Text("{who}（{span}）")
    somebody = Text("有人")
    which = Text("要问哪里值班？有：{list}。例如“值班 {first}”。")
    no_points = Text("这里还没有排班表。有事直接跟我说，我找负责的人。")
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
    points = points_of(talk)
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
    points = points_of(talk)
    found = rules.named(points, reading.plain)
    if not found and talk.message.private and rules.asks_who(reading.plain):
        return on_duty(talk, reading.plain)
    return _answer(talk, found, reading.plain) if found else None


@rotas.command(
    "我的值班",
    "我的班",
    who=HANDLERS,
    where=Where.PRIVATE,
    also=("我什么时候值班", "我哪天值班", "我的排班", "什么时候轮到我值班", "轮到我值班了吗", *_MINE),
    usage="我的值班",
    examples=("我的值班",),
)
def own(talk: Talk) -> str:
    """看排给我的班。"""
    mine = Shifts(talk.db).of(talk.person.id, talk.now)
    if not mine:
        return Say.own_none()
    points = dict.fromkeys(s.point for s in mine)
    turns = {p: [(s.starts_at, s.ends_at) for s in mine if s.point == p] for p in points}
    return Say.own(list="、".join(Say.own_item(point=p, when=spell_turns(talk, turns[p])) for p in points))


def _answer(talk: Talk, points: list[tuple[int, str]], words: str) -> str:
    """Posts, names and hours of a day; no telephone, and nobody who holds no office by name."""
    now = talk.local(talk.now)
    found = next((s for s in days_in(talk, words) if s.day and s.start), None)
    since = found.start if found and found.start else now.replace(hour=0, minute=0, second=0, microsecond=0)
    until = (found.end if found else None) or since + DAY
    point, day = points[0][1], spell_day(talk, since)
    places, midnight = [number for number, _ in points], since.replace(hour=0, minute=0)
    turns = Shifts(talk.db).between(places, since, until, point)
    turns = turns or Shifts(talk.db).between(places, midnight, midnight + DAY, point)  # the whole day of “明天下午”
    items = [Say.item(who=_called(talk, s.person_id), span=spell_hours(talk, s.starts_at, s.ends_at)) for s in turns]
    if not items:
        return Say.nobody(point=point, day=day)
    return Say.on_duty(point=point, day=day, list="、".join(items))


def _called(talk: Talk, person_id: int) -> str:
    """Post and name of whoever holds an office."""
    if not Roles(talk.db).is_staff(person_id, talk.now):
        return Say.somebody()
    title = Roles(talk.db).of(person_id, talk.now)[0].title
    return f"{title} {People(talk.db).get(person_id).name}"


@rotas.every("40 3 * * *", "tidy")
def tidy(context: Context, _payload: Mapping[str, Any]) -> None:
    """Nobody asks who was on duty last year."""
    Shifts(context.db).forget(context.now - _KEPT)
