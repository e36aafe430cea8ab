"""The one capability that the files of this folder share, and how turns are told."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.capability import Capability
from bot.context import Context, Talk
from bot.texts import Text, Texts
from handlers.rules import rotas as rules
from handlers.rules import standing
from nlp import times
from storage.people import Person
from storage.places import Place, Places
from storage.roles import NEIGHBOURS, Roles
from storage.shifts import Shifts

rotas = Capability("rotas", title="值班")

DAY = timedelta(days=1)


class Say(Texts):
    """How days and hours are spelt."""

    all_day = Text("全天")
    span = Text("{start:%H:%M}–{end:%H:%M}")
    today = Text("今天")
    tomorrow = Text("明天")
    day = Text("{month}月{day}日")
    run = Text("{first}到{last}")
    daily = Text("每天")


def points_of(talk: Talk) -> list[tuple[int, str]]:
    """The points that concern whoever asks: of the group's place or of their own, and what these lie in."""
    every = Shifts(talk.db).points()
    around = [talk.place] if talk.place else talk.places()
    if not around:
        return every
    lineages = {number for place in around for number in place.lineage}
    over = [] if talk.place else [h for h in talk.roles if standing.is_watching(h)]
    known = {number: Places(talk.db).get(number) for number, _ in every}
    return [p for p in every if p[0] in lineages or any(h.reaches(known[p[0]]) for h in over)]


def days_in(talk: Talk, words: str) -> list[times.Span]:
    """The days that are named, also by their number alone."""
    now = talk.local(talk.now)
    return list(times.find(rules.dated(words, now.date()), now))


def spell_turns(talk: Talk, turns: Sequence[rules.Turn]) -> str:
    """Days that follow one another at the same hours as one run: 6月15日到6月19日每天08:30–17:30."""
    said = []
    for first, last in rules.runs(turns):
        each = Say.daily() if first != last and first[1] - first[0] < DAY else ""
        said.append(spell_run(talk, first, last) + each + spell_hours(talk, *first))
    return "、".join(said)


def spell_run(talk: Talk, first: rules.Turn, last: rules.Turn) -> str:
    """Turns of days that follow one another."""
    days = spell_day(talk, first[0]), spell_day(talk, last[0])
    return Say.run(first=days[0], last=days[1]) if first != last else days[0]


def spell_day(talk: Talk, moment: datetime) -> str:
    """“今天”, “明天”, else its date."""
    then = talk.local(moment)
    days = (then.date() - talk.local(talk.now).date()).days
    return {0: Say.today(), 1: Say.tomorrow()}.get(days) or Say.day(month=then.month, day=then.day)


def spell_hours(talk: Talk, starts: datetime, ends: datetime) -> str:
    """From when to when, or the whole day."""
    if ends - starts >= DAY:
        return Say.all_day()
    return Say.span(start=talk.local(starts), end=talk.local(ends))


def spell_turn(talk: Talk, starts: datetime, ends: datetime) -> str:
    """Its day and its hours."""
    return f"{spell_day(talk, starts)}{spell_hours(talk, starts, ends)}"


def has_office(context: Context, person: Person, place: Place) -> bool:
    """Whether they have an office that has to do with the place; a neighbour has none."""
    held = [h for h in Roles(context.db).of(person.id, context.now) if h.role not in NEIGHBOURS]
    return any(h.reaches(place) or h.place_path.startswith(place.path) for h in held)
