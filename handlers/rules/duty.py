"""Who answers for a matter: the rungs from the smallest place up, and who stands on the next one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from handlers.rules.standing import is_confidential
from storage.places import Place, PlaceKind
from storage.roles import Holding, Role
from storage.tickets import Ticket

_LEADERS = {
    PlaceKind.UNIT: (Role.UNIT_LEADER,),
    PlaceKind.BUILDING: (Role.BUILDING_LEADER,),
    PlaceKind.CLUSTER: (Role.BUILDING_LEADER, Role.SECRETARY, Role.GRID_WORKER),
    PlaceKind.ESTATE: (Role.SECRETARY, Role.GRID_WORKER, Role.PROPERTY),
    PlaceKind.GRID: (Role.GRID_WORKER, Role.SECRETARY),
    PlaceKind.COMMUNITY: (Role.GRID_WORKER, Role.SECRETARY, Role.DUTY_OFFICER),
    PlaceKind.STREET: (Role.DUTY_OFFICER, Role.GRID_WORKER, Role.SECRETARY),
}
"""Whose office it is to answer for a place of each kind, the first asked first."""

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
    held = list(holdings)
    found: list[Rung] = []
    for place in upwards:
        here = [h for h in held if h.place_id == place.id]
        for role in _LEADERS[place.kind]:
            if holders := sorted((h for h in here if h.role is role), key=lambda h: (h.deputy, h.id)):
                found += [Rung(person_id=h.person_id, place=place, title=h.title, deputy=h.deputy) for h in holders]
                break
    return _each_person_once(found)


def ladder(ticket: Ticket, upwards: Sequence[Place], holdings: Iterable[Holding]) -> list[Rung]:
    """Who can be asked for that ticket, in order: for a quarrel mediators, wherever there are any."""
    held = list(holdings)
    if not is_confidential(ticket):
        return rungs(upwards, held)
    found = [(place, h) for place in upwards for h in held if h.place_id == place.id and h.role is Role.MEDIATOR]
    mediators = [Rung(person_id=h.person_id, place=p, title=h.title, deputy=h.deputy) for p, h in found]
    return _each_person_once(mediators) or rungs(upwards, held)


def first(ladder: Sequence[Rung], available: Iterable[int]) -> Rung | None:
    """The first rung with somebody who can be reached and is not away."""
    here = set(available)
    return next((rung for rung in ladder if rung.person_id in here), None)


def after(ladder: Sequence[Rung], person_id: int | None, available: Iterable[int]) -> Rung | None:
    """The next rung above that person's; the first one where the person stands on none."""
    here = set(available)
    position = next((i for i, rung in enumerate(ladder) if rung.person_id == person_id), -1)
    return next((rung for rung in ladder[position + 1 :] if rung.person_id in here), None)


def posted(upwards: Sequence[Place], holdings: Iterable[Holding], title: str, available: Iterable[int]) -> list[Rung]:
    """Whoever holds the post of that title (``物业电工``) and can be reached, at the nearest place with anybody."""
    held, here = list(holdings), set(available)
    for place in upwards:
        found = [h for h in held if h.place_id == place.id and h.title == title and h.person_id in here]
        if found:
            return [Rung(person_id=h.person_id, place=place, title=h.title, deputy=h.deputy) for h in found]
    return []


def answerable(
    upwards: Sequence[Place],
    holdings: Iterable[Holding],
    available: Iterable[int],
    title: str | None,
    choose: Callable[[list[int]], int],
) -> Rung | None:
    """One of those who hold the post of that title, where any can be reached, by ``choose``; else who is on duty."""
    held, here = list(holdings), set(available)
    found = posted(upwards, held, title, here) if title else []
    if not found:
        return first(rungs(upwards, held), here)
    chosen = choose([rung.person_id for rung in found])
    return next(rung for rung in found if rung.person_id == chosen)


def holding(upwards: Sequence[Place], holdings: Iterable[Holding], role: Role, available: Iterable[int]) -> Rung | None:
    """Whoever holds the role for the place and can be reached, the nearest first."""
    held, here = list(holdings), set(available)
    for place in upwards:
        for h in held:
            if h.place_id == place.id and h.role is role and h.person_id in here:
                return Rung(person_id=h.person_id, place=place, title=h.title, deputy=h.deputy)
    return None


def tracker(upwards: Sequence[Place], holdings: Iterable[Holding], available: Iterable[int]) -> Rung | None:
    """Whoever has to follow up what nobody wants to own: grid worker, secretary, street, admin; the nearest first."""
    held, here = list(holdings), set(available)
    found = (holding(upwards, held, role, here) for role in _TRACKING)
    return next((rung for rung in found if rung), None)


def _each_person_once(found: list[Rung]) -> list[Rung]:
    """One reminder for somebody who holds several offices: the lowest counts."""
    seen: set[int] = set()
    kept = []
    for rung in found:
        if rung.person_id not in seen:
            seen.add(rung.person_id)
            kept.append(rung)
    return kept
