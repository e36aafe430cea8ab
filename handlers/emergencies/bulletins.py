"""How things stand in an emergency mode: one line an hour to those who act, and an answer to whoever asks."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from bot import modes
from bot.context import Context, Talk
from bot.modes import Mode
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.emergencies.capability import emergencies
from handlers.rules import standing
from handlers.rules.numbers import Numbers
from storage.broadcasts import Broadcasts
from storage.cohorts import cohort
from storage.groups import Groups, Purpose
from storage.outbox import Cause
from storage.people import People
from storage.places import Place, Places
from storage.roles import NEIGHBOURS, Role, Roles
from storage.tickets import State, Ticket, Tickets
from storage.timers import Timers

_EVERY = timedelta(hours=1)


class Say(Texts):
    """Words about how things stand."""

    none = Text("这里现在没有应急状态，一切照常。有危险先打 119／110／120，再直接跟我说。")
    now = Text("【{title}】{place}在应急状态，到{until}。有危险先打 119／110／120，再直接跟我说。{numbers}")
    numbers = Text("电话：{list}。")
    notice = Text("\n还有效的通知（{when}发）：{words}")
    bulletin = Text("【{title}】{place}第 {n} 报：没办完 {open} 件，急 {urgent} 件，等人接 {waiting} 件。{houses}")
    houses = Text("{list}。")
    house = Text("{name} {n}")
    calm = Text("没有新的事。")
    summary = Text("从{since}起：登记 {opened} 件，办好 {done} 件，还有 {open} 件在办。")
    voice = Text("{post} {name}")


@emergencies.command(
    "应急", "应急情况", who=EVERYONE, also=("应急状态", "现在什么情况", "台风情况"), usage="应急", examples=("应急",)
)
def show(talk: Talk) -> str:
    """看您住的地方是不是在应急状态、哪些通知还有效、打什么电话。"""
    place = talk.place or talk.likely_place()
    mode = talk.mode_at(place) if place else None
    if mode is None or place is None:
        return Say.none()
    shown = numbers(talk, place)
    words = {"title": mode.title, "place": Places(talk.db).full_name(mode.place), "until": talk.spell(mode.until)}
    answer = Say.now(**words, numbers=Say.numbers(list=shown) if shown else "") + _valid(talk, mode, place)
    if talk.message.private and standing.may_answer_for(place, talk.roles):
        answer += "\n" + _line(talk, mode, int(str(_state(talk, mode.place).get("n", 0))))
    return answer


@emergencies.timer("bulletin")
def report(context: Context, payload: Mapping[str, Any]) -> None:
    """One line an hour; where nothing changed, none."""
    place = Places(context.db).get(payload["place"])
    mode = modes.mode_of([place], context.now)
    if mode is None:
        return
    figures = _figures(context, mode)
    n = payload["n"] + (figures != payload["figures"])
    if n > payload["n"]:
        tell(context, place, _line(context, mode, n))
    _next(context, place, n, figures)


def begin(context: Context, place: Place) -> None:
    """The first line at once."""
    if mode := modes.mode_of([Places(context.db).get(place.id)], context.now):
        tell(context, place, _line(context, mode, 1))
        _next(context, place, 1, _figures(context, mode))


def tell(context: Context, place: Place, words: str) -> None:
    """Into the work groups around; where there is none, to everybody who leads there, in private."""
    groups = Groups(context.db).upwards(place, Purpose.WORK)
    groups += [g for g in Groups(context.db).inside(place, Purpose.WORK) if g not in groups]
    told = [context.tell_group(group, words, cause=Cause.EMERGENCY) for group in groups]
    if not any(told):
        for person_id in sorted(leaders(context, place)):
            context.tell(person_id, words)


def leaders(context: Context, place: Place) -> set[int]:
    """Everybody with an office for the place, a part of it, or what it lies in; who only helps is not woken."""
    around = [*Places(context.db).upwards(place), *Places(context.db).inside(place)]
    held = Roles(context.db).at({p.id for p in around}, context.now)
    return {h.person_id for h in held if h.role not in NEIGHBOURS | {Role.PARTY_MEMBER, Role.PROVIDER}}


def posts(context: Context, people: Iterable[int]) -> str:
    """By office and name."""
    held = [(Roles(context.db).of(number, context.now), People(context.db).get(number).name) for number in people]
    return "、".join(Say.voice(post=roles[0].title, name=name) for roles, name in held if roles)


def numbers(context: Context, place: Place) -> str:
    """What can be called about it."""
    return context.ways(Numbers, place).of_staff(None)


def summary(context: Context, mode: Mode) -> str:
    """What was reported since it began, and what became of it."""
    found = [course.ticket for course in cohort(context.db, mode.place, mode.since, context.now + _EVERY)]
    done = sum(not ticket.is_open for ticket in found)
    words = {"since": context.spell(mode.since), "opened": len(found), "done": done, "open": len(found) - done}
    return Say.summary(**words)


def _line(context: Context, mode: Mode, n: int) -> str:
    found = _open(context, mode.place)
    words = {"title": mode.title, "place": Places(context.db).full_name(mode.place), "n": n, "open": len(found)}
    words |= {"urgent": sum(t.urgent for t in found), "waiting": sum(t.state is State.WAITING for t in found)}
    houses = Counter(_house(context, ticket) for ticket in found)
    each = [Say.house(name=name, n=count) for name, count in sorted(houses.items(), key=lambda item: -item[1])]
    return Say.bulletin(**words, houses=Say.houses(list="、".join(each)) if each else Say.calm())


def _figures(context: Context, mode: Mode) -> list[list[object]]:
    """What a line would say, to see whether it is news."""
    return [[ticket.id, ticket.state.value] for ticket in _open(context, mode.place)]


def _open(context: Context, place: Place) -> list[Ticket]:
    """What is open there; quarrels are nobody's business but their mediator's."""
    places, tickets = Places(context.db), Tickets(context.db)
    found = [t for t in tickets.unfinished_in(place) if t.is_open and not standing.is_confidential(t)]
    found = [t for t in found if not tickets.parent_of(t)]
    return sorted(found, key=lambda t: (places.get(t.place_id).path, t.due_at, t.id))


def _house(context: Context, ticket: Ticket) -> str:
    place = Places(context.db).get(ticket.place_id)
    return (Places(context.db).building_of(place) or place).name


def _next(context: Context, place: Place, n: int, figures: list[list[object]]) -> None:
    at = context.now + _EVERY
    context.later("emergencies.bulletin", at=at, key=str(place.id), place=place.id, n=n, figures=figures)


def _state(context: Context, place: Place) -> Mapping[str, Any]:
    timer = Timers(context.db).get(f"emergencies.bulletin:{place.id}")
    return timer.payload if timer else {}


def _valid(talk: Talk, mode: Mode, place: Place) -> str:
    """Notices said here since it began that are not outdated, the newest first."""
    groups = Groups(talk.db).upwards(place)
    found = {b.id: b for g in groups if (b := Broadcasts(talk.db).latest_at(g.address)) and b.sent_at}
    still = [b for b in found.values() if b.sent_at and b.sent_at >= mode.since]
    still = [b for b in still if b.valid_until is None or b.valid_until > talk.now]
    return "".join(Say.notice(when=talk.spell(b.sent_at), words=b.words) for b in still if b.sent_at)
