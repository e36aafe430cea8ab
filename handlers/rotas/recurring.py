"""Turns that come again are on the rota four weeks ahead, and go on every week until told otherwise."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.context import Context
from bot.texts import Text, Texts
from handlers.rotas.capability import has_office, rotas
from handlers.rules.repeats import Repeat
from handlers.rules.rotas import Turn
from storage.people import People
from storage.places import Place, Places
from storage.shifts import Shifts
from storage.timers import Timers

_AHEAD = timedelta(weeks=4)
_STEP = timedelta(weeks=1)
_DAY = timedelta(days=1)


class Say(Texts):
    """Words about turns that come again."""

    ended = Text("{point} {words}原由{name}值班，现在在这里没有身份了，{month}月{day}日以后没有再排。请另排一位。")


def repeat_on(
    context: Context, place: Place, point: str, person_id: int, again: tuple[Repeat, str], turn: Turn
) -> None:
    """Go on after what is planned already.  ``turn``: the hours of each day."""
    repeat, words = again
    stop(context, place, point, repeat, person_id)
    starts, ends = map(context.local, turn)
    payload = {"place": place.id, "point": point, "person": person_id, "words": words}
    payload |= {"weekdays": list(repeat.weekdays), "weeks": repeat.weeks, "dates": repeat.dates}
    payload |= {"begins": f"{starts:%H:%M}", "minutes": int((ends - starts).total_seconds() // 60)}
    since = context.local(context.now).date()
    _plan_on(context, payload, since)


def stop(context: Context, place: Place, point: str, repeat: Repeat, person_id: int | None = None) -> bool:
    """No more of these days there, by that person where given; whether there were any."""
    stopped = False
    for timer in Timers(context.db).under(f"rotas.again:{place.id}:{point}"):
        theirs = person_id is None or timer.payload["person"] == person_id
        if theirs and _repeat(timer.payload).meets(repeat):
            Timers(context.db).cancel(timer.key)
            stopped = True
    return stopped


def clear(context: Context, place: Place, point: str, repeat: Repeat) -> int:
    """Take what is planned on these days off the rota; how many turns there were."""
    midnight = context.local(context.now).replace(hour=0, minute=0, second=0, microsecond=0)
    days = repeat.days(midnight.date(), (midnight + _AHEAD).date())
    starts = [midnight + (day - midnight.date()) for day in days]
    return sum(Shifts(context.db).cancel(place, point, start, start + _DAY) for start in starts)


@rotas.timer("again")
def plan_on(context: Context, payload: Mapping[str, Any]) -> None:
    """One week more; not for somebody who has no office there any more."""
    place, person = Places(context.db).get(payload["place"]), People(context.db).get(payload["person"])
    since = date.fromisoformat(payload["until"])
    if has_office(context, person, place):
        _plan_on(context, payload, since)
        return
    words = {"point": payload["point"], "words": payload["words"], "name": person.name}
    context.tell_admins(Say.ended(**words, month=since.month, day=since.day), place=place)


def _repeat(payload: Mapping[str, Any]) -> Repeat:
    return Repeat(tuple(payload["weekdays"]), payload["weeks"], payload["dates"])


def _plan_on(context: Context, payload: Mapping[str, Any], since: date) -> None:
    place, zone = Places(context.db).get(payload["place"]), context.local(context.now).tzinfo
    repeat, at = _repeat(payload), time.fromisoformat(payload["begins"]).replace(tzinfo=zone)
    until = context.local(context.now).date() + _AHEAD
    for day in repeat.days(since, until):
        starts = datetime.combine(day, at)
        ends = starts + timedelta(minutes=payload["minutes"])
        if ends > context.now:
            Shifts(context.db).make_room(place, payload["point"], payload["person"], starts, ends)
            Shifts(context.db).add(place, payload["point"], payload["person"], starts, ends)
    key = f"{place.id}:{payload['point']}:{payload['person']}:{payload['words']}"
    context.later("rotas.again", at=context.now + _STEP, key=key, **{**payload, "until": until.isoformat()})
