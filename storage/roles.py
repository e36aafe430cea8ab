"""Roles, held by a person for a place, with a start and an end."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Row, Select, Table, insert, or_, select, update

from storage.engine import Characters, Instant, Transaction, metadata
from storage.places import Place, places


class Role(StrEnum):
    """What somebody is to a place."""

    RESIDENT = "居民"
    UNIT_LEADER = "单元长"
    BUILDING_LEADER = "楼长"
    GRID_WORKER = "网格员"
    PARTY_MEMBER = "党员"
    SECRETARY = "支部书记"
    PROPERTY = "物业"
    MEDIATOR = "调解员"
    PROVIDER = "服务队"
    DUTY_OFFICER = "街道值班"
    ADMIN = "管理员"
    NOTIFIER = "通知员"


UNNAMED = frozenset({Role.RESIDENT, Role.PARTY_MEMBER, Role.NOTIFIER})
"""Whoever is no more than that is a neighbour, and not named in public."""

roles = Table(
    "roles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("role", Characters, nullable=False),
    Column("place_id", ForeignKey("places.id"), nullable=False, index=True),
    Column("deputy", Boolean, nullable=False, default=False),
    Column("post", Characters, nullable=False, default=""),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One role somebody holds.  ``post`` says more than the role where it is given: 电工, 工程部."""

    id: int
    person_id: int
    role: Role
    place_id: int
    place_path: str
    deputy: bool
    post: str

    def reaches(self, place: Place) -> bool:
        """Whether the role counts at ``place``: there, or anywhere above it."""
        return place.path.startswith(self.place_path)

    @property
    def title(self) -> str:
        """How the person is called in public: 副楼长, 物业电工."""
        return f"{'副' if self.deputy else ''}{self.role}{self.post}"


class Roles:
    """Questions to the roles."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def grant(
        self,
        person_id: int,
        role: Role,
        place: Place,
        *,
        at: datetime,
        until: datetime | None = None,
        deputy: bool = False,
        post: str = "",
    ) -> None:
        """Give the role from ``at`` on; the same role held already is kept, with its end renewed."""
        same = (
            roles.c.person_id == person_id,
            roles.c.role == role,
            roles.c.place_id == place.id,
            roles.c.deputy.is_(deputy),
            roles.c.post == post,
            or_(roles.c.ends_at.is_(None), roles.c.ends_at > at),
        )
        if self.db.execute(update(roles).where(*same).values(ends_at=until).returning(roles.c.id)).first() is None:
            row = {"person_id": person_id, "role": role, "place_id": place.id, "deputy": deputy, "post": post}
            self.db.execute(insert(roles).values(**row, starts_at=at, ends_at=until))

    def end(self, person_id: int, role: Role, place: Place, *, at: datetime) -> bool:
        """Whether there was such a role to end."""
        where = (roles.c.person_id == person_id, roles.c.role == role, roles.c.place_id == place.id)
        held = (*where, or_(roles.c.ends_at.is_(None), roles.c.ends_at > at))
        return bool(self.db.execute(update(roles).where(*held).values(ends_at=at).returning(roles.c.id)).all())

    def of(self, person_id: int, now: datetime) -> tuple[Holding, ...]:
        """What the person is to any place, now."""
        return self._many(_held(now).where(roles.c.person_id == person_id))

    def at(self, place_ids: Iterable[int], now: datetime) -> tuple[Holding, ...]:
        """Everybody who is something to one of these places, now; in the order they were named."""
        return self._many(_held(now).where(roles.c.place_id.in_(tuple(place_ids))))

    def holding(self, role: Role, now: datetime) -> tuple[Holding, ...]:
        """Everybody who holds the role anywhere, now."""
        return self._many(_held(now).where(roles.c.role == role))

    def staff(self, now: datetime) -> frozenset[int]:
        """Ids of people who may be named in public by their post."""
        asked = _held(now).where(roles.c.role.not_in(sorted(UNNAMED)))
        return frozenset(holding.person_id for holding in self._many(asked))

    def _many(self, asked: Select[tuple[object, ...]]) -> tuple[Holding, ...]:
        return tuple(_holding(row) for row in self.db.execute(asked.order_by(roles.c.deputy, roles.c.id)))


def _held(now: datetime) -> Select[tuple[object, ...]]:
    columns = (roles.c.id, roles.c.person_id, roles.c.role, roles.c.place_id, roles.c.deputy, roles.c.post)
    asked = select(*columns, places.c.path.label("place_path")).select_from(roles.join(places))
    return asked.where(roles.c.starts_at <= now, or_(roles.c.ends_at.is_(None), roles.c.ends_at > now))


def _holding(row: Row[tuple[object, ...]]) -> Holding:
    values = dict(row._mapping)
    return Holding(**{**values, "role": Role(values["role"])})
