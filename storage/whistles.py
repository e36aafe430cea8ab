"""Whistles: one matter for several departments, with one lead and one deadline; each of them called, each answers."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Column, ForeignKey, Integer, Row, Table, UniqueConstraint, insert, select, update

from storage.engine import Characters, Instant, Transaction, metadata


class Response(StrEnum):
    """What a department answers."""

    COMING = "报到"
    NOT_OURS = "不归我"
    OTHER_TIME = "改期"


whistles = Table(
    "whistles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False, unique=True),
    Column("caller_id", ForeignKey("people.id"), index=True),
    Column("lead", Characters, nullable=False),
    Column("meets_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("blown_at", Instant, nullable=False),
    Column("told_at", Instant),
    Column("finding", Characters, nullable=False, default=""),
    Column("works_from", Instant),
    Column("works_until", Instant),
    Column("ended_at", Instant),
)

summonses = Table(
    "summonses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False),
    Column("department", Characters, nullable=False),
    Column("person_id", ForeignKey("people.id"), index=True),
    Column("response", Characters),
    Column("reason", Characters, nullable=False, default=""),
    Column("proposed_at", Instant),
    Column("answered_at", Instant),
    Column("raised_at", Instant),
    UniqueConstraint("ticket_id", "department"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Whistle:
    """``lead``: the department that leads; ``told_at``: when groups were told who comes; ``finding``: what it is."""

    id: int
    ticket_id: int
    caller_id: int | None
    lead: str
    meets_at: datetime
    due_at: datetime
    blown_at: datetime
    told_at: datetime | None
    finding: str
    works_from: datetime | None
    works_until: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Summons:
    """One department called to one matter; ``person_id``: its contact; ``raised_at``: when silence went up."""

    id: int
    ticket_id: int
    department: str
    person_id: int | None
    response: Response | None
    reason: str
    proposed_at: datetime | None
    answered_at: datetime | None
    raised_at: datetime | None


class Whistles:
    """Questions to the whistles."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def blow(
        self, ticket_id: int, caller_id: int, lead: str, *, meets_at: datetime, due_at: datetime, at: datetime
    ) -> Whistle:
        """One more; a matter that was whistled for and ended is whistled for anew."""
        row = {"caller_id": caller_id, "lead": lead, "meets_at": meets_at, "due_at": due_at, "blown_at": at}
        fresh = {"told_at": None, "finding": "", "works_from": None, "works_until": None, "ended_at": None}
        again = update(whistles).where(whistles.c.ticket_id == ticket_id).values(**row, **fresh).returning(whistles)
        found = self.db.execute(again).first()
        if found is None:
            found = self.db.execute(insert(whistles).values(ticket_id=ticket_id, **row).returning(whistles)).one()
        return Whistle(**found._mapping)

    def of(self, ticket_id: int) -> Whistle | None:
        """What was whistled for that matter and has not ended."""
        where = (whistles.c.ticket_id == ticket_id, whistles.c.ended_at.is_(None))
        row = self.db.execute(select(whistles).where(*where)).first()
        return Whistle(**row._mapping) if row else None

    def change(self, whistle: Whistle, **values: object) -> Whistle:
        """Keep new values of some fields."""
        changed = update(whistles).where(whistles.c.id == whistle.id).values(values).returning(whistles)
        return Whistle(**self.db.execute(changed).one()._mapping)

    def end(self, ticket_id: int, at: datetime) -> None:
        """It is over: what was said on the way is erased, who answered what stays."""
        where = (whistles.c.ticket_id == ticket_id, whistles.c.ended_at.is_(None))
        self.db.execute(update(whistles).where(*where).values(ended_at=at, finding=""))
        self.db.execute(update(summonses).where(summonses.c.ticket_id == ticket_id).values(reason=""))

    def summon(self, ticket_id: int, department: str, person_id: int) -> Summons:
        """Call a department; called again, it has to answer again."""
        fresh = {"person_id": person_id, "response": None, "reason": "", "proposed_at": None}
        fresh |= {"answered_at": None, "raised_at": None}
        same = (summonses.c.ticket_id == ticket_id, summonses.c.department == department)
        row = self.db.execute(update(summonses).where(*same).values(**fresh).returning(summonses)).first()
        if row is None:
            values = {"ticket_id": ticket_id, "department": department, **fresh}
            row = self.db.execute(insert(summonses).values(values).returning(summonses)).one()
        return _summons(row)

    def summoned(self, ticket_id: int) -> list[Summons]:
        """Every department called to that matter, in the order in which they were."""
        asked = select(summonses).where(summonses.c.ticket_id == ticket_id).order_by(summonses.c.id)
        return [_summons(row) for row in self.db.execute(asked)]

    def summons(self, number: int) -> Summons | None:
        """The one of that number."""
        row = self.db.execute(select(summonses).where(summonses.c.id == number)).first()
        return _summons(row) if row else None

    def awaited_from(self, person_id: int) -> list[Summons]:
        """What this person was called to, while that runs; what was not answered first, then the newest."""
        asked = select(summonses).join(whistles, whistles.c.ticket_id == summonses.c.ticket_id)
        asked = asked.where(summonses.c.person_id == person_id, whistles.c.ended_at.is_(None))
        found = [_summons(row) for row in self.db.execute(asked.order_by(summonses.c.id.desc()))]
        return sorted(found, key=lambda s: s.response is not None)

    def answer(
        self,
        summons: Summons,
        response: Response | None,
        at: datetime,
        *,
        reason: str = "",
        other: datetime | None = None,
    ) -> Summons:
        """Keep what the department said; ``None``: it has to say something else."""
        values = {"response": response, "answered_at": at if response else None, "reason": reason, "proposed_at": other}
        return self._changed(summons, **values)

    def raise_up(self, summons: Summons, at: datetime) -> Summons:
        """Its silence went one level up."""
        return self._changed(summons, raised_at=at)

    def _changed(self, summons: Summons, **values: object) -> Summons:
        changed = update(summonses).where(summonses.c.id == summons.id).values(values).returning(summonses)
        return _summons(self.db.execute(changed).one())


def _summons(row: Row[tuple[object, ...]]) -> Summons:
    values = dict(row._mapping)
    return Summons(**{**values, "response": Response(values["response"]) if values["response"] else None})
