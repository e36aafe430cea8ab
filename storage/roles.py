"""Roles, held by a person for a place, with a start and an end."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Select, Table, bindparam, insert, or_, select, update

from storage.engine import Characters, Instant, Transaction, metadata
from storage.lists import Each
from storage.memory import Known
from storage.places import Place, places
from storage.prepared import Prepared
from storage.volunteers import volunteers


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
    NOTIFIER = "通知员"
    DEPARTMENT = "部门"
    EXPERT = "小员"
    OBSERVER = "监督员"
    LINKED = "挂钩领导"
    HELPER = "志愿者"
    ADMIN = "管理员"


UNSEEN = "（免审）"
"""The post of a NOTIFIER whose notices nobody looks at first."""

NEIGHBOURS = frozenset({Role.RESIDENT, Role.HELPER})
"""Who holds no office: a helper has offered to fulfil wishes, and nothing more."""

UNNAMED = NEIGHBOURS | {Role.PARTY_MEMBER, Role.EXPERT, Role.NOTIFIER, Role.OBSERVER}
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
        """How the person is called in public: 副楼长, 物业电工, 水务, 邻里律师."""
        if self.post and self.role is Role.DEPARTMENT:
            return self.post
        if self.post and self.role is Role.EXPERT:
            return f"邻里{self.post}"
        if self.role is Role.LINKED:
            return f"{self.post}{self.role}"
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

    def trust(self, person_id: int, role: Role, place: Place, *, post: str, at: datetime) -> None:
        """The role that is held there is held with another post from now on; until the same end."""
        where = (roles.c.person_id == person_id, roles.c.role == role, roles.c.place_id == place.id)
        held = (*where, or_(roles.c.ends_at.is_(None), roles.c.ends_at > at))
        self.db.execute(update(roles).where(*held).values(post=post))

    def end(self, person_id: int, role: Role, place: Place, *, at: datetime) -> bool:
        """Whether there was such a role to end."""
        where = (roles.c.person_id == person_id, roles.c.role == role, roles.c.place_id == place.id)
        held = (*where, or_(roles.c.ends_at.is_(None), roles.c.ends_at > at))
        return bool(self.db.execute(update(roles).where(*held).values(ends_at=at).returning(roles.c.id)).all())

    def of(self, person_id: int, now: datetime) -> tuple[Holding, ...]:
        """What the person is to any place, now."""
        return _at(self.db.known_together(_KNOWN, ("person", person_id), self._of_each), now)

    def expect(self, person_ids: Iterable[int]) -> None:
        """What these are will be asked for; all are looked for together."""
        self.db.expect(_KNOWN, (("person", number) for number in person_ids))

    def at(self, place_ids: Iterable[int], now: datetime) -> tuple[Holding, ...]:
        """Everybody who is something to one of these places, now; in the order they were named."""
        kept = (self.db.known_together(_THERE, number, self._at_each) for number in dict.fromkeys(place_ids))
        held = [holding for spans in kept for holding in _at(spans, now)]
        return tuple(sorted(held, key=lambda h: (h.deputy, h.id)))

    def expect_at(self, place_ids: Collection[int]) -> None:
        """Who is something to these will be asked for; all are looked for together."""
        self.db.expect(_THERE, place_ids)

    def holding(self, role: Role, now: datetime) -> tuple[Holding, ...]:
        """Everybody who holds the role anywhere, now."""
        kept = self.db.known(_KNOWN, ("role", role), lambda: self._spans(self.db.ask(_OF_ROLE, role_=role)))
        return _at(kept, now)

    def is_staff(self, person_id: int, now: datetime) -> bool:
        """Whether the person may be named in public by their post; a party member only who agreed to it."""
        held = {h.role for h in self.of(person_id, now)}
        if not held <= UNNAMED:
            return True
        return Role.PARTY_MEMBER in held and self.db.first(_AGREED, person=person_id) is not None

    def admins_of(self, place: Place, now: datetime) -> list[Holding]:
        """Who administers the place, or what it lies in."""
        return [h for h in self.holding(Role.ADMIN, now) if h.reaches(place)]

    def shown_title(self, person_id: int, now: datetime) -> str:
        """As what residents see the person: a party member who has not agreed to be seen as one is a 志愿者."""
        held = self.of(person_id, now)
        staff = next((h.title for h in held if h.role not in UNNAMED), "")
        if staff or not held:
            return staff
        return held[0].title if self.is_staff(person_id, now) else f"{held[0].post}{Role.HELPER}"

    def _of_each(self, keys: "list[tuple[str, int]]") -> "dict[tuple[str, int], tuple[_Span, ...]]":
        spans = self._spans(_OF.ask(self.db, [number for _, number in keys]))
        return {key: tuple(s for s in spans if s.holding.person_id == key[1]) for key in keys}

    def _at_each(self, places_: list[int]) -> "dict[int, tuple[_Span, ...]]":
        spans = self._spans(_AT.ask(self.db, places_))
        return {number: tuple(s for s in spans if s.holding.place_id == number) for number in places_}

    def _spans(self, rows: Iterable[Mapping[str, Any]]) -> "tuple[_Span, ...]":
        return tuple(_Span(row["starts_at"], row["ends_at"], _holding(row)) for row in rows)


@dataclass(frozen=True, slots=True)
class _Span:
    """A role with its start and end: what is remembered of it holds at any moment."""

    starts_at: datetime
    ends_at: datetime | None
    holding: Holding


def _at(spans: Iterable[_Span], now: datetime) -> tuple[Holding, ...]:
    return tuple(s.holding for s in spans if s.starts_at <= now and (s.ends_at is None or s.ends_at > now))


def _held() -> Select[tuple[object, ...]]:
    asked = select(roles, places.c.path.label("place_path")).select_from(roles.join(places))
    return asked.order_by(roles.c.deputy, roles.c.id)


_OF = Each(lambda among: _held().where(among(roles.c.person_id)))
_AT = Each(lambda among: _held().where(among(roles.c.place_id)))
_OF_ROLE = Prepared(_held().where(roles.c.role == bindparam("role_")))
_AGREED = Prepared(
    select(volunteers.c.person_id).where(volunteers.c.person_id == bindparam("person"), volunteers.c.shown)
)
_KNOWN = Known.of("roles", "roles", "places")
_THERE = Known.of("roles at places", "roles", "places")
_FIELDS = tuple(Holding.__dataclass_fields__)


def _holding(values: Mapping[str, Any]) -> Holding:
    return Holding(**{**{name: values[name] for name in _FIELDS}, "role": Role(values["role"])})
