"""Coverage: how many places of a tree have a named leader, and which have none."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from handlers.rules import routing
from storage.places import Place, PlaceKind
from storage.roles import Holding


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """``empty``: places without a leader; ``deputies``: those among them where a deputy stands in."""

    nodes: int
    empty: tuple[Place, ...]
    deputies: frozenset[int]

    @property
    def named(self) -> int:
        """Places with a leader."""
        return self.nodes - len(self.empty)

    @property
    def percent(self) -> int:
        """Rounded down: a hundred means that none is missing."""
        return self.named * 100 // self.nodes if self.nodes else 0


def coverage(tree: Sequence[Place], above: Sequence[Place], holdings: Iterable[Holding]) -> Coverage:
    """Of all places of ``tree`` that are a level there; ``above``: what the tree lies in, the nearest first."""
    held: dict[int, list[Holding]] = {}
    for holding in holdings:
        held.setdefault(holding.place_id, []).append(holding)
    known = {place.id: place for place in (*above, *tree)}
    nodes = [(place, roles) for place in tree if (roles := _offices(place, known))]
    leaders = {p.id: [h for h in held.get(p.id, ()) if h.role in roles] for p, roles in nodes}
    empty = tuple(p for p, _ in nodes if all(h.deputy for h in leaders[p.id]))
    return Coverage(nodes=len(nodes), empty=empty, deputies=frozenset(p.id for p in empty if leaders[p.id]))


def _offices(place: Place, known: Mapping[int, Place]) -> tuple[object, ...]:
    upwards = [known[number] for number in reversed(place.lineage) if number in known]
    return routing.offices(upwards).get(PlaceKind(place.kind), ())
