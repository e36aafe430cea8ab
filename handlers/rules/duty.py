"""Who answers for a matter: the rungs from the smallest place up, and who stands on the next one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from handlers.rules import grievances, routing
from handlers.rules.mediation import Mediation, mediators
from handlers.rules.standing import is_confidential
from storage.duties import Duty
from storage.journal import Entry
from storage.places import Place
from storage.remarks import REASONS
from storage.roles import Holding, Role
from storage.shifts import Shift
from storage.tickets import Ticket

_TRACKING = (Role.GRID_WORKER, Role.SECRETARY, Role.DUTY_OFFICER, Role.ADMIN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """Somebody who can be asked, for the place they answer for."""

    person_id: int
    place: Place
    title: str
    deputy: bool


def rungs(around: Duty) -> list[Rung]:
    """Everybody who can be asked, in order: smallest place first, leader before deputy.

    On one place only the first office that anybody holds is asked, then its deputies.
    """
    offices = routing.offices(around.upwards)
    found: list[Rung] = []
    for place in around.upwards:
        here = [h for h in around.holdings if h.place_id == place.id]
        for role in offices.get(place.kind, ()):
            if holders := sorted((h for h in here if h.role is role), key=lambda h: (h.deputy, h.id)):
                found += _nearest(around, holders)
                break
    return _each_person_once(found)


def ladder(ways: Callable[[type[Any], Place], Any], ticket: Ticket, around: Duty) -> list[Rung]:
    """Who can be asked for that ticket, in order; ``ways``: the tables of a place.

    Whoever is linked to the place (挂钩) comes last, above its highest level.  A quarrel stays with the mediators of
    the level it is on: higher it goes only when both sides want it, and never because somebody is silent.
    """
    office = grievances.against(ticket)
    around = replace(around, holdings=tuple(h for h in around.holdings if h.role is not office))
    if not is_confidential(ticket):
        return _each_person_once([*rungs(around), *linked(around)])
    kind = next((place.kind for place in around.upwards if place.id == ticket.level_id), None)
    level = next((one for one in ways(Mediation, around.upwards[0]).levels if kind in one.kinds), None)
    if level is None:
        return rungs(around)
    mediating = _each_person_once(_nearest(around, mediators(level, around.upwards, around.holdings)))
    return mediating or rungs(replace(around, upwards=[p for p in around.upwards if p.kind in level.kinds]))


def without(around: Duty, people: Iterable[int | None]) -> Duty:
    """The same where these people are not asked."""
    return replace(around, free=around.free.difference(people))


def first(rungs: Sequence[Rung], around: Duty) -> Rung | None:
    """The first rung with somebody who can be reached and is not away."""
    return after(rungs, None, around)


def leader(around: Duty, but: Iterable[int] = ()) -> Rung | None:
    """Whoever leads there and can be reached, but for these people; the smallest place first."""
    return first(rungs(around), without(around, but))


def after(rungs: Sequence[Rung], person_id: int | None, around: Duty) -> Rung | None:
    """The next rung above that person's; the first one where the person stands on none."""
    position = next((i for i, rung in enumerate(rungs) if rung.person_id == person_id), -1)
    return next((rung for rung in rungs[position + 1 :] if rung.person_id in around.free), None)


def linked(around: Duty) -> list[Rung]:
    """Whoever is linked to the place or to what it lies in, the nearest first; they speak for the highest level."""
    theirs = (h for h in around.holdings if h.role is Role.LINKED)
    found = sorted(theirs, key=lambda h: (-len(h.place_path), h.deputy, h.id))
    return [Rung(person_id=h.person_id, place=around.upwards[-1], title=h.title, deputy=False) for h in found]


def answerable(
    around: Duty, posts: Iterable[str], shifts: Iterable[Shift] = (), choose: Callable[[list[int]], int] = min
) -> Rung | None:
    """Whoever can be reached of the first post anybody holds, as ``of_posts``; else the leader."""
    return of_posts(around, posts, shifts, choose) or leader(around)


def of_posts(
    around: Duty, posts: Iterable[str], shifts: Iterable[Shift] = (), choose: Callable[[list[int]], int] = min
) -> Rung | None:
    """Whoever can be reached of the first post anybody holds, at the nearest place, one of several by ``choose``.

    A post is a title, else a role or what is added to it, else a point; ``shifts``: who is on duty at these now, the
    nearest place first.
    """
    there, places = _free(around), {place.id: place for place in around.upwards}
    points = {s.point: s for s in reversed(tuple(shifts))}
    for word in posts:
        exact = [h for h in there if h.title == word]
        alike = [h for h in there if word in (h.role, h.post)]
        for found in (_nearest(around, exact), _nearest(around, alike)):
            if here := [rung for rung in found if rung.place.id == found[0].place.id]:
                chosen = choose([rung.person_id for rung in here])
                return next(rung for rung in here if rung.person_id == chosen)
        if shift := points.get(word):
            return Rung(person_id=shift.person_id, place=places[shift.place_id], title=word, deputy=False)
    return None


def holding(around: Duty, role: Role) -> Rung | None:
    """Whoever holds the role for the place and can be reached, the nearest first."""
    return next(iter(_nearest(around, [h for h in _free(around) if h.role is role])), None)


def tracker(around: Duty) -> Rung | None:
    """Whoever has to follow up what nobody wants to own: grid worker, secretary, street, admin; the nearest first."""
    return next(filter(None, (holding(around, role) for role in _TRACKING)), None)


def last_resort(around: Duty) -> Rung | None:
    """Whoever has to decide what everybody has given back: the one that stands highest, and can be reached."""
    able = [h for h in _free(around) if h.role in _TRACKING]
    high = sorted(able, key=lambda h: (len(h.place_path), _TRACKING.index(h.role), h.deputy, h.id))
    return next(iter(_nearest(around, high[:1])), None)


def _free(around: Duty) -> list[Holding]:
    """The offices of those who can be reached."""
    return [h for h in around.holdings if h.person_id in around.free]


def _nearest(around: Duty, held: Sequence[Holding]) -> list[Rung]:
    """These offices as rungs, those of the smallest place first, otherwise as given."""
    return [
        Rung(person_id=h.person_id, place=place, title=h.title, deputy=h.deputy)
        for place in around.upwards
        for h in held
        if h.place_id == place.id
    ]


def refusers(history: Iterable[Entry]) -> frozenset[int]:
    """Who has said of a matter that it is not theirs; nobody is asked twice."""
    given_back = (entry.person_id for entry in history if entry.verb in REASONS)
    return frozenset(person_id for person_id in given_back if person_id)


def _each_person_once(found: Iterable[Rung]) -> list[Rung]:
    """One reminder for somebody who holds several offices: the lowest counts."""
    kept: dict[int, Rung] = {}
    for rung in found:
        kept.setdefault(rung.person_id, rung)
    return list(kept.values())
