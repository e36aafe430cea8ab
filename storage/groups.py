"""Chat groups, each bound to one place by the channel's stable id, never by its name."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, ForeignKey, Select, Table, and_, bindparam, insert, select, update

from storage.engine import Characters, Instant, Transaction, keepable, metadata
from storage.lists import Each
from storage.memory import Known
from storage.places import Place, Places, lies_in, places
from storage.prepared import Prepared


class Purpose(StrEnum):
    """Who is in the group: residents, or only those who act."""

    RESIDENTS = "residents"
    WORK = "work"


groups = Table(
    "groups",
    metadata,
    Column("address", Characters, primary_key=True),
    Column("place_id", ForeignKey("places.id"), nullable=False, index=True),
    Column("title", Characters, nullable=False),
    Column("purpose", Characters, nullable=False),
    Column("bound_at", Instant, nullable=False),
    Column("lost_at", Instant),
    Column("suspended_at", Instant),
    Column("heard_by", Characters),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One group and the place it is of.  ``lost_at``: since when words do not get into it."""

    address: str
    place_id: int
    title: str
    purpose: Purpose
    lost_at: datetime | None = None


class Groups:
    """Questions to the groups."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def bind(self, address: str, place: Place, title: str, at: datetime, purpose: Purpose = Purpose.RESIDENTS) -> None:
        """The group is of ``place`` from now on."""
        values = {"place_id": place.id, "title": title, "purpose": purpose, "bound_at": at}
        values |= {"lost_at": None, "suspended_at": None}
        changed = update(groups).where(groups.c.address == address).values(values).returning(groups.c.address)
        if self.db.execute(changed).first() is None:
            self.db.execute(insert(groups).values(address=address, **values))

    def get(self, address: str) -> Group | None:
        """The group at that address, if it is bound."""
        return self.get_each((address,))[address]

    def get_each(self, addresses: Collection[str]) -> dict[str, Group | None]:
        """The group at each of these addresses, if it is bound."""
        return self.db.known_all(_KNOWN, addresses, self._get_each)

    def rename(self, address: str, title: str) -> None:
        """Only the shown name changes."""
        self.db.execute(update(groups).where(groups.c.address == address).values(title=title))

    def lose(self, address: str, at: datetime) -> None:
        """Words do not get into it any more."""
        self.db.execute(update(groups).where(groups.c.address == address).values(lost_at=at))

    def find(self, address: str) -> None:
        """It has been heard: words get into it again."""
        self.db.execute(update(groups).where(groups.c.address == address).values(lost_at=None))

    def heard(self, address: str, account: str) -> None:
        """That account of the channel heard what was said there."""
        other = groups.c.heard_by.is_distinct_from(account)
        self.db.execute(update(groups).where(groups.c.address == address, other).values(heard_by=account))

    def suspend(self, channel: str, at: datetime, account: str = "") -> list[Group]:
        """The groups of one channel have other ids now: none of them is bound until it is bound again.

        ``account``: but for those that another account of that channel was heard in.
        """
        by_another = and_(groups.c.heard_by.is_not(None), groups.c.heard_by != account)
        kept = set(self.db.execute(select(groups.c.address).where(by_another)).scalars()) if account else set()
        gone = [group for group in self.on(channel) if group.address not in kept]
        changed = update(groups).where(groups.c.address.in_([group.address for group in gone]))
        self.db.execute(changed.values(suspended_at=at))
        return gone

    def is_suspended(self, address: str) -> bool:
        """Whether it was bound there once, under an id that is nobody's now."""
        asked = select(groups.c.suspended_at).where(groups.c.address == address)
        return self.db.execute(asked).scalar_one_or_none() is not None

    def count_suspended(self) -> dict[str, int]:
        """How many groups have to be bound again, by channel."""
        asked = select(groups.c.address).where(groups.c.suspended_at.is_not(None))
        return dict(Counter(found.partition(":")[0] for found in self.db.execute(asked).scalars()))

    def on(self, channel: str) -> list[Group]:
        """Every bound group of one channel."""
        return self._many(_groups().where(groups.c.address >= f"{channel}:", groups.c.address < f"{channel};"))

    def of(self, place: Place, purpose: Purpose = Purpose.RESIDENTS) -> list[Group]:
        """Groups bound to exactly this place."""
        asked: dict[str, Any] = {"place": place.id, "purpose_": purpose}
        key = (place.id, purpose)
        found = self.db.known(_KNOWN, key, lambda: tuple(_group(row) for row in self.db.ask(_OF, **asked)))
        return list(found)

    def inside(self, place: Place, purpose: Purpose = Purpose.RESIDENTS) -> list[Group]:
        """Groups of this place and of all that lies in it."""
        return self._many(_groups().where(lies_in(place), groups.c.purpose == purpose))

    def upwards(self, place: Place, purpose: Purpose = Purpose.RESIDENTS) -> list[Group]:
        """Groups of this place and of all that it lies in, the nearest first."""
        return [group for above in Places(self.db).upwards(place) for group in self.of(above, purpose)]

    def all(self) -> list[Group]:
        """Every bound group."""
        return self._many(_groups())

    def _many(self, asked: Select[tuple[object, ...]]) -> list[Group]:
        return [_group(row._mapping) for row in self.db.execute(asked.order_by(groups.c.address))]

    def _get_each(self, addresses: list[str]) -> dict[str, Group | None]:
        found = {row["address"]: _group(row) for row in _GET.ask(self.db, addresses)}
        return {address: found.get(keepable(address)) for address in addresses}


def _groups() -> Select[tuple[object, ...]]:
    columns = (groups.c.address, groups.c.place_id, groups.c.title, groups.c.purpose, groups.c.lost_at)
    return select(*columns).select_from(groups.join(places)).where(groups.c.suspended_at.is_(None))


def _group(values: Mapping[Any, Any]) -> Group:
    return Group(**{**values, "purpose": Purpose(values["purpose"])})


_GET = Each(lambda among: _groups().where(among(groups.c.address)), Characters)
_OF = Prepared(
    _groups()
    .where(groups.c.place_id == bindparam("place"), groups.c.purpose == bindparam("purpose_"))
    .order_by(groups.c.address)
)
_KNOWN = Known.of("groups", "groups", "places")
