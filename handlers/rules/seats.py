"""Who of a list has a place and who waits: in the order in which they came, nobody passes anybody."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from storage.places import Place
from storage.roles import Holding, Role
from storage.signups import Entry, Signup

_LEADING = frozenset({Role.UNIT_LEADER, Role.BUILDING_LEADER, Role.SECRETARY, Role.GRID_WORKER, Role.ADMIN})


@dataclass(frozen=True, slots=True)
class Seats:
    """Lines that have a place, and lines that wait for one."""

    seated: tuple[Entry, ...]
    waiting: tuple[Entry, ...]

    @property
    def heads(self) -> int:
        """How many people have a place."""
        return sum(entry.heads for entry in self.seated)

    def left(self, signup: Signup) -> int:
        """How many places are free: of households, or of heads."""
        return (signup.most or 0) - (self.heads if signup.by_head else len(self.seated))


def seats(signup: Signup, entries: Iterable[Entry]) -> Seats:
    """Who comes, of those who have not left."""
    seated: list[Entry] = []
    waiting: list[Entry] = []
    used = 0
    for entry in (entry for entry in entries if entry.left_at is None):
        size = entry.heads if signup.by_head else 1
        if signup.most is not None and (waiting or used + size > signup.most):
            waiting.append(entry)
        else:
            seated.append(entry)
            used += size
    return Seats(tuple(seated), tuple(waiting))


def may_lead(signup: Signup, place: Place, person_id: int, roles: Collection[Holding]) -> bool:
    """Who may close a list, raise its limit or strike a line: whoever began it, and who leads there."""
    return signup.organiser_id == person_id or any(h.role in _LEADING and h.reaches(place) for h in roles)
