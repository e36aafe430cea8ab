"""Claiming without being asked: how much one may take on, and what else is like a matter that is gone."""

from collections.abc import Iterable
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from storage.places import Place
from storage.roles import Holding
from storage.tickets import Ticket

Number = Annotated[int, Field(gt=0, le=1000, strict=True)]


class Load(BaseModel):
    """How many unfinished matters somebody may have in hand and still claim one more; ``unit``: a whole unit.

    ``busy``: from how many on whoever is given another one is asked whether it is too much.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "认领"

    person: Number = 3
    unit: Number = 10
    busy: Number = 5


def most_alike(ticket: Ticket, at: Place, others: Iterable[tuple[Ticket, Place]]) -> Ticket | None:
    """The one most like it: the same matter, else the same subject, the nearest first, then the most pressing."""

    def likeness(other: tuple[Ticket, Place]) -> tuple[bool, bool, int]:
        one, there = other
        return one.matter == ticket.matter, one.subject == ticket.subject, _shared(at, there)

    found = [other for other in others if other[0].id != ticket.id]
    return max(found, key=likeness)[0] if found else None


def unit_of(roles: Iterable[Holding], place: Place, named: str) -> Holding | None:
    """The unit somebody speaks for: the one of that name, or their only one; it has to count at ``place``."""
    units = [h for h in roles if h.post and h.reaches(place)]
    meant = [h for h in units if named in (h.post, h.title)]
    if meant:
        return meant[0]
    return units[0] if units and named in ("单位", "我们单位", "本单位", "集体") else None


def is_colleague(roles: Iterable[Holding], unit: str, place_id: int | None) -> bool:
    """Whether somebody with these roles is of that unit."""
    return bool(unit) and any(h.title == unit and h.place_id == place_id for h in roles)


def _shared(one: Place, other: Place) -> int:
    """How many places the two have in common, from above."""
    steps = zip(one.path.split("/"), other.path.split("/"), strict=False)
    return next((n for n, (a, b) in enumerate(steps) if a != b), min(one.path.count("/"), other.path.count("/")))
