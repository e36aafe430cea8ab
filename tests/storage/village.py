"""A small tree of places and three people, for tests of the records."""

from dataclasses import dataclass
from datetime import UTC, datetime

from storage.engine import Transaction
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.tickets import Ticket, Tickets

NOW = datetime(2026, 11, 24, 11, 2, tzinfo=UTC)


@dataclass(frozen=True)
class Village:
    """A community, its estate, two buildings, a unit, and those who live there."""

    db: Transaction
    community: Place
    estate: Place
    three: Place
    five: Place
    unit: Place
    wang: Person
    li: Person

    @classmethod
    def built(cls, db: Transaction) -> "Village":
        """Rows for all of it."""
        places, people = Places(db), People(db)
        community = places.add(PlaceKind.COMMUNITY, "莲花北社区")
        estate = places.add(PlaceKind.ESTATE, "观远里", community)
        three = places.add(PlaceKind.BUILDING, "3栋", estate)
        return cls(
            db=db,
            community=community,
            estate=estate,
            three=three,
            five=places.add(PlaceKind.BUILDING, "5栋", estate),
            unit=places.add(PlaceKind.UNIT, "2单元", three),
            wang=people.add("王秀兰", address="test:wang"),
            li=people.add("李卫国", address="test:li"),
        )

    def ticket(
        self, place: Place | None = None, *, at: datetime = NOW, due: datetime | None = None, **said: object
    ) -> Ticket:
        """A ticket about a dark staircase."""
        usual: dict[str, object] = {"kind": "need", "subject": "lighting", "matter": "楼道灯", "words": "灯坏了"}
        usual |= {"urgent": False, "public": True, "reporter_id": self.wang.id, "place": place or self.three}
        return Tickets(self.db).open(at=at, due_at=due or at, **{**usual, **said})  # type: ignore[arg-type]  # a test's short hand
