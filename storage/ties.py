"""Where somebody belongs, as far as the register knows, and who may therefore not mediate between whom."""

from collections.abc import Iterable
from dataclasses import dataclass

from storage.disputes import Disputes
from storage.engine import Transaction
from storage.groups import Groups
from storage.households import Households
from storage.people import People
from storage.places import PlaceKind, Places
from storage.reports import Reports

_STAIRS = (PlaceKind.UNIT, PlaceKind.BUILDING)


@dataclass(frozen=True, slots=True)
class Tie:
    """Where somebody belongs: the household, and the stairs it shares."""

    person_id: int
    household_id: int | None = None
    stairs_id: int | None = None

    def bind(self, other: "Tie") -> bool:
        """The same person, household or stairs."""
        homes = self.household_id is not None and self.household_id == other.household_id
        stairs = self.stairs_id is not None and self.stairs_id == other.stairs_id
        return self.person_id == other.person_id or homes or stairs


class Ties:
    """Questions to what people have in common."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def of(self, person_id: int, ticket_id: int | None = None) -> Tie:
        """Where somebody lives by the register; a party of whom it says nothing: where they spoke in the quarrel."""
        home = People(self.db).get(person_id).household_id
        if home:
            place_id = Households(self.db).get(home).place_id
            return Tie(person_id, home, place_id if Places(self.db).get(place_id).kind in _STAIRS else None)
        heard = [r.room for r in Reports(self.db).of(ticket_id) if r.person_id == person_id] if ticket_id else []
        groups = [group for room in heard if (group := Groups(self.db).get(room))]
        places = [Places(self.db).get(group.place_id) for group in groups]
        return Tie(person_id, None, next((p.id for p in places if p.kind is PlaceKind.UNIT), None))

    def bound(self, ticket_id: int, person_ids: Iterable[int]) -> frozenset[int]:
        """Those of them who are a party of the quarrel, or of a party's household or stairs."""
        parties = [self.of(side.person_id, ticket_id) for side in Disputes(self.db).sides(ticket_id)]
        return frozenset(one for one in person_ids if any(self.of(one).bind(party) for party in parties))

    def barred(self, ticket_id: int, person_ids: Iterable[int]) -> frozenset[int]:
        """Those, and whom a party has refused: no such person hears of it."""
        refused = {side.refused_id for side in Disputes(self.db).sides(ticket_id)}
        known = frozenset(person_ids)
        return self.bound(ticket_id, known) | (known & refused)
