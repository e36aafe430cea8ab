"""Who answers for a matter: the rungs from the smallest place up, and who stands on the next one."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from handlers.rules import grievances, routing
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


def rungs(upwards: Sequence[Place], holdings: Iterable[Holding]) -> list[Rung]:
    """Everybody who can be asked, in order: smallest place first, leader before deputy.

    On one place only the first office that anybody holds is asked, then its deputies.
    """
    held, offices = list(holdings), routing.offices(upwards)
    found: list[Rung] = []
    for place in upwards:
        here = [h for h in held if h.place_id == place.id]
        for role in offices.get(place.kind, ()):
            if holders := sorted((h for h in here if h.role is role), key=lambda h: (h.deputy, h.id)):
                found += [Rung(person_id=h.person_id, place=place, title=h.title, deputy=h.deputy) for h in holders]
                break
    return _each_person_once(found)


def ladder(ticket: Ticket, upwards: Sequence[Place], holdings: Iterable[Holding]) -> list[Rung]:
    """Who can be asked for that ticket, in order: for a quarrel mediators, wherever there are any.

    Whoever is linked to the place (挂钩) comes last, above its highest level.
    """
    office = grievances.against(ticket)
    held = [h for h in holdings if h.role is not office]
    if not is_confidential(ticket):
        return _each_person_once([*rungs(upwards, held), *linked(upwards, held)])
    found = [(place, h) for place in upwards for h in held if h.place_id == place.id and h.role is Role.MEDIATOR]
    mediators = [Rung(person_id=h.person_id, place=p, title=h.title, deputy=h.deputy) for p, h in found]
    return _each_person_once(mediators) or rungs(upwards, held)


def first(ladder: Sequence[Rung], available: Iterable[int]) -> Rung | None:
    """The first rung with somebody who can be reached and is not away."""
    here = set(available)
    return next((rung for rung in ladder if rung.person_id in here), None)


def leader(around: Duty, but: Iterable[int] = ()) -> Rung | None:
    """Whoever leads there and can be reached, but for these people; the smallest place first."""
    return first(rungs(around.upwards, around.holdings), around.free.difference(but))


def after(ladder: Sequence[Rung], person_id: int | None, available: Iterable[int]) -> Rung | None:
    """The next rung above that person's; the first one where the person stands on none."""
    here = set(available)
    position = next((i for i, rung in enumerate(ladder) if rung.person_id == person_id), -1)
    return next((rung for rung in ladder[position + 1 :] if rung.person_id in here), None)


def linked(upwards: Sequence[Place], holdings: Iterable[Holding]) -> list[Rung]:
    """Whoever is linked to the place or to what it lies in, the nearest first; they speak for the highest level."""
    found = sorted((h for h in holdings if h.role is Role.LINKED), key=lambda h: (-len(h.place_path), h.deputy, h.id))
    return [Rung(person_id=h.person_id, place=upwards[-1], title=h.title, deputy=False) for h in found]


def points(upwards: Sequence[Place], shifts: Iterable[Shift]) -> dict[str, Rung]:
    """Whoever is on duty at each point, the nearest place first."""
    places, found = {place.id: place for place in upwards}, dict[str, Rung]()
    for s in shifts:
        found.setdefault(s.point, Rung(person_id=s.person_id, place=places[s.place_id], title=s.point, deputy=False))
    return found


def answerable(
    around: Duty, posts: Iterable[str], shifts: Iterable[Shift] = (), choose: Callable[[list[int]], int] = min
) -> Rung | None:
    """Whoever can be reached of the first post anybody holds, one of several by ``choose``; else the leader.

    ``shifts``: who is on duty now at points of these places, which may be posts, too.
    """
    there = points(around.upwards, shifts)
    return of_posts(around.upwards, around.holdings, around.free, posts, there, choose) or leader(around)


def of_posts(
    upwards: Sequence[Place],
    held: Sequence[Holding],
    here: Iterable[int],
    posts: Iterable[str],
    points: Mapping[str, Rung] | None = None,
    choose: Callable[[list[int]], int] = min,
) -> Rung | None:
    """A post is a title, else a role or what is added to it, else one of the ``points`` with somebody on duty."""
    there = [h for h in held if h.person_id in set(here)]
    for word in posts:
        exact = [h for h in there if h.title == word]
        alike = [h for h in there if word in (h.role, h.post)]
        for found in (posted(upwards, exact), posted(upwards, alike)):
            if found:
                chosen = choose([rung.person_id for rung in found])
                return next(rung for rung in found if rung.person_id == chosen)
        if points and word in points:
            return points[word]
    return None


def posted(upwards: Sequence[Place], held: Iterable[Holding]) -> list[Rung]:
    """These offices at the nearest place where anybody holds one."""
    every = list(_nearest(upwards, held))
    return [rung for rung in every if rung.place.id == every[0].place.id]


def _nearest(upwards: Sequence[Place], held: Iterable[Holding]) -> Iterator[Rung]:
    """These offices as rungs, those of the smallest place first, otherwise as given."""
    known = list(held)
    for place in upwards:
        for h in known:
            if h.place_id == place.id:
                yield Rung(person_id=h.person_id, place=place, title=h.title, deputy=h.deputy)


def holding(upwards: Sequence[Place], holdings: Iterable[Holding], role: Role, available: Iterable[int]) -> Rung | None:
    """Whoever holds the role for the place and can be reached, the nearest first."""
    here = set(available)
    of_role = [h for h in holdings if h.role is role and h.person_id in here]
    return next(_nearest(upwards, of_role), None)


def tracker(upwards: Sequence[Place], holdings: Iterable[Holding], available: Iterable[int]) -> Rung | None:
    """Whoever has to follow up what nobody wants to own: grid worker, secretary, street, admin; the nearest first."""
    held, here = list(holdings), set(available)
    found = (holding(upwards, held, role, here) for role in _TRACKING)
    return next((rung for rung in found if rung), None)


def refusers(history: Iterable[Entry]) -> frozenset[int]:
    """Who has said of a matter that it is not theirs; nobody is asked twice."""
    given_back = (entry.person_id for entry in history if entry.verb in REASONS)
    return frozenset(person_id for person_id in given_back if person_id)


def last_resort(upwards: Sequence[Place], holdings: Iterable[Holding], available: Iterable[int]) -> Rung | None:
    """Whoever has to decide what everybody has given back: the one that stands highest, and can be reached."""
    here = set(available)
    able = [h for h in holdings if h.role in _TRACKING and h.person_id in here]
    high = sorted(able, key=lambda h: (len(h.place_path), _TRACKING.index(h.role), h.deputy, h.id))
    return next((rung for h in high for rung in _nearest(upwards, [h])), None)


def _each_person_once(found: list[Rung]) -> list[Rung]:
    """One reminder for somebody who holds several offices: the lowest counts."""
    seen: set[int] = set()
    kept = []
    for rung in found:
        if rung.person_id not in seen:
            seen.add(rung.person_id)
            kept.append(rung)
    return kept
