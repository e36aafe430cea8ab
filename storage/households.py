"""Households: the leaves of the tree.  A room number lives here and nowhere else."""

from dataclasses import dataclass

from sqlalchemy import Column, ForeignKey, Integer, Table, UniqueConstraint, bindparam, func, insert, select, update
from sqlalchemy.exc import NoResultFound

from storage.engine import Characters, Transaction, metadata
from storage.memory import Known
from storage.places import Place, Places, lies_in, places
from storage.prepared import Prepared

households = Table(
    "households",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("place_id", ForeignKey("places.id"), nullable=False),
    Column("room", Characters, nullable=False),
    Column("area", Integer),
    UniqueConstraint("place_id", "room"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """One flat: the unit or building it lies in, its room number, and its registered area in hundredths of ㎡."""

    id: int
    place_id: int
    room: str
    area: int | None = None


_GET = Prepared(select(households).where(households.c.id == bindparam("number")))
_KNOWN = Known.of("households", "households")


class Households:
    """Questions to the households."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def add(self, place: Place, room: str) -> Household:
        """The household of that room; the same room added twice is one."""
        where = (households.c.place_id == place.id, households.c.room == room)
        row = self.db.execute(select(households).where(*where)).first()
        if row is None:
            row = self.db.execute(insert(households).values(place_id=place.id, room=room).returning(households)).one()
        return Household(**row._mapping)

    def get(self, household_id: int) -> Household:
        """Raise NoResultFound for an id that was never given."""
        found = self.db.known(_KNOWN, household_id, lambda: self.db.first(_GET, number=household_id))
        if found is None:
            raise NoResultFound(f"no household {household_id}")
        return Household(**found)

    def measure(self, household: Household, area: int) -> None:
        """Its registered area, in hundredths of a square metre."""
        self.db.execute(update(households).where(households.c.id == household.id).values(area=area))

    def inside(self, place: Place) -> list[Household]:
        """Every flat in ``place``, in the order of the tree and of the rooms."""
        asked = select(households).select_from(households.join(places)).where(lies_in(place))
        return [Household(**row._mapping) for row in self.db.execute(asked.order_by(places.c.path, households.c.room))]

    def all(self) -> list[Household]:
        """Every household of the town."""
        return [Household(**row._mapping) for row in self.db.execute(select(households).order_by(households.c.id))]

    def called(self, place: Place, room: str) -> list[Household]:
        """The flats of that number in ``place``: in each of its units there may be one."""
        asked = select(households).select_from(households.join(places)).where(lies_in(place), households.c.room == room)
        return [Household(**row._mapping) for row in self.db.execute(asked.order_by(households.c.id))]

    def place_of(self, household_id: int | None) -> Place | None:
        """The house that it is in; None for no household."""
        return Places(self.db).get(self.get(household_id).place_id) if household_id else None

    def count_in(self, place: Place) -> int:
        """How many households lie in ``place``."""
        asked = select(func.count()).select_from(households.join(places))
        return self.db.execute(asked.where(lies_in(place))).scalar_one()
