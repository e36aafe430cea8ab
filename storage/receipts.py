"""Receipts: which household answered a notice that asks for it, or was told by somebody who knows it.

A household counts once, however many of it answer; silence is no answer and no opinion.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Table, insert, or_, select, update

from storage.broadcasts import Broadcast, Broadcasts, CopyKind, Stage, places_of
from storage.engine import Instant, Transaction, metadata
from storage.households import Household, Households, households
from storage.places import Place, Places, lies_in, places

_AT_ONCE = 200
"""Places that one question asks about; SQLite bears no condition of a thousand parts."""

receipts = Table(
    "receipts",
    metadata,
    Column("broadcast_id", ForeignKey("broadcasts.id"), primary_key=True),
    Column("household_id", ForeignKey("households.id"), primary_key=True),
    Column("at", Instant, nullable=False),
    Column("told_by", ForeignKey("people.id")),
)


@dataclass(frozen=True, slots=True)
class Reach:
    """Ids of households: all that the notice is for, those that answered, and those somebody else spoke to."""

    audience: frozenset[int]
    answered: frozenset[int]
    told: frozenset[int]

    @property
    def silent(self) -> frozenset[int]:
        """Nobody of them answered, and nobody spoke to them."""
        return self.audience - self.answered - self.told


class Receipts:
    """Questions to the receipts."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def add(self, broadcast: Broadcast, household_id: int, at: datetime, told_by: int | None = None) -> bool:
        """Whether that is news; a household's own answer counts more than that it was told."""
        here = (receipts.c.broadcast_id == broadcast.id, receipts.c.household_id == household_id)
        row = self.db.execute(select(receipts).where(*here)).first()
        if row is None:
            said = {"broadcast_id": broadcast.id, "household_id": household_id, "at": at, "told_by": told_by}
            self.db.execute(insert(receipts).values(said))
            return True
        if row.told_by is None or told_by is not None:
            return False
        self.db.execute(update(receipts).where(*here).values(at=at, told_by=None))
        return True

    def reach(self, broadcast: Broadcast) -> Reach:
        """How far it has come."""
        found = self.db.execute(select(receipts).where(receipts.c.broadcast_id == broadcast.id)).all()
        audience = frozenset(home.id for home in self.audience(broadcast))
        answered = frozenset(row.household_id for row in found if row.told_by is None)
        return Reach(audience, answered & audience, frozenset(r.household_id for r in found if r.told_by) & audience)

    def audience(self, broadcast: Broadcast) -> list[Household]:
        """The households that live where its copies go, each once."""
        return self.living_in(places_of(Broadcasts(self.db).copies(broadcast, CopyKind.NOTICE)))

    def living_in(self, place_ids: Collection[int]) -> list[Household]:
        """The households of these places and of all that lies in them, each once."""
        numbers, found = list(place_ids), dict[int, Household]()
        for start in range(0, len(numbers), _AT_ONCE):
            around = (lies_in(Places(self.db).get(number)) for number in numbers[start : start + _AT_ONCE])
            asked = select(households).select_from(households.join(places)).where(or_(*around))
            found |= {row.id: Household(**row._mapping) for row in self.db.execute(asked)}
        return [found[number] for number in sorted(found)]

    def asked_of(self, place: Place, since: datetime) -> list[Broadcast]:
        """Notices that ask whoever lives there for an answer and still stand, the newest first."""
        asking = [b for b in Broadcasts(self.db).at(Stage.SENT, since=since) if b.asks]
        return [b for b in asking if self._goes_to(b, place)]

    def has_answered(self, broadcast: Broadcast, household_id: int) -> bool:
        """Whether somebody of that household has."""
        here = (receipts.c.broadcast_id == broadcast.id, receipts.c.household_id == household_id)
        return self.db.execute(select(receipts.c.at).where(*here, receipts.c.told_by.is_(None))).first() is not None

    def answer(self, household_id: int, at: datetime, since: datetime, room: str | None = None) -> Broadcast | None:
        """Count one word of a household for the newest notice it has not answered yet; in a group: said there."""
        place = Places(self.db).get(Households(self.db).get(household_id).place_id)
        for broadcast in self.asked_of(place, since):
            copies = Broadcasts(self.db).copies(broadcast, CopyKind.NOTICE)
            if room is not None and room not in {copy.address for copy in copies}:
                continue
            if not self.has_answered(broadcast, household_id):
                self.add(broadcast, household_id, at)
                return broadcast
        return None

    def _goes_to(self, broadcast: Broadcast, place: Place) -> bool:
        return bool(set(places_of(Broadcasts(self.db).copies(broadcast, CopyKind.NOTICE))) & set(place.lineage))
