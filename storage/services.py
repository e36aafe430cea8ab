"""The service menu of a place: what can be ordered, from whom, at what price."""

import re
from dataclasses import dataclass

from sqlalchemy import Column, ForeignKey, Integer, Table, UniqueConstraint, insert, select, update

from storage.engine import Characters, Transaction, metadata
from storage.places import Place

services = Table(
    "services",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("place_id", ForeignKey("places.id"), nullable=False),
    Column("name", Characters, nullable=False),
    Column("words", Characters, nullable=False),
    Column("provider", Characters, nullable=False),
    Column("price", Characters, nullable=False),
    Column("about", Characters, nullable=False),
    Column("capacity", Integer, nullable=False, server_default="0"),
    UniqueConstraint("place_id", "name"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One line of the menu.  ``words``: what people say when they mean it, parted by spaces.

    ``capacity``: how many orders are looked after at one time; 0: as many as there are.
    """

    id: int
    place_id: int
    name: str
    words: str
    provider: str
    price: str
    about: str
    capacity: int = 0

    def is_meant_by(self, text: str) -> bool:
        """Whether ``text`` asks for this."""
        return any(word in text or _said_loosely(word, text) for word in (self.name, *self.words.split()))

    def is_nearly_meant_by(self, text: str) -> bool:
        """Whether ``text`` names what it is done to: “马桶堵了” for 通马桶."""
        return any(len(word) > 2 and word[1:] in text for word in self.words.split())


def _said_loosely(word: str, text: str) -> bool:
    """“剪个头” for 剪头: a verb and what it is done to, with a little between them."""
    return (
        len(word) == 2
        and re.search(rf"{re.escape(word[0])}(?:一?个|一?下|一?次|了|点){re.escape(word[1])}", text) is not None
    )


class Services:
    """Questions to the menu."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def put(
        self,
        place: Place,
        name: str,
        *,
        words: str,
        provider: str,
        price: str,
        about: str = "",
        capacity: int | None = None,
    ) -> None:
        """Offer this at ``place`` from now on; what was ordered keeps its old price.  ``capacity`` None: as it was."""
        values: dict[str, object] = {"words": words, "provider": provider, "price": price, "about": about}
        values |= {} if capacity is None else {"capacity": capacity}
        where = (services.c.place_id == place.id, services.c.name == name)
        if self.db.execute(update(services).where(*where).values(values).returning(services.c.id)).first() is None:
            self.db.execute(insert(services).values(place_id=place.id, name=name, **values))

    def get(self, service_id: int) -> Service | None:
        """One line of the menu."""
        row = self.db.execute(select(services).where(services.c.id == service_id)).first()
        return Service(**row._mapping) if row else None

    def offered_at(self, place: Place) -> list[Service]:
        """What can be ordered there: offered at the place itself or above it."""
        asked = select(services).where(services.c.place_id.in_(place.lineage)).order_by(services.c.id)
        return [Service(**row._mapping) for row in self.db.execute(asked)]
