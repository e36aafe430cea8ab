"""Disputes: how far the mediation of a quarrel is, who its parties are, and what both of them agreed on.

Nothing here says who is right, or what anybody is like.  A party's own words are erased when the mediation ends.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Row,
    Select,
    Table,
    UniqueConstraint,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from storage.engine import Characters, Instant, Transaction, metadata
from storage.journal import Journal
from storage.prepared import Prepared
from storage.questions import Questions
from storage.reports import Report, Reports, reports
from storage.tickets import Ticket


class Stage(StrEnum):
    """How far a mediation is.  PROPOSED: points wait for both; RISING: both are asked whether it goes one level up."""

    ASKING = "asking"
    TALKING = "talking"
    PROPOSED = "proposed"
    AGREED = "agreed"
    RISING = "rising"
    ENDED = "ended"


class Result(StrEnum):
    """How it ended.  STOPPED: there was danger, or it turned out to be no quarrel."""

    NONE = ""
    SETTLED = "settled"
    UNSETTLED = "unsettled"
    DECLINED = "declined"
    STOPPED = "stopped"


YES, NO = "yes", "no"
_BREATH = timedelta(hours=1)
_ANSWERED = ("dispute.accepted", "dispute.shared")

disputes = Table(
    "disputes",
    metadata,
    Column("ticket_id", ForeignKey("tickets.id"), primary_key=True),
    Column("level", Integer, nullable=False),
    Column("stage", Characters, nullable=False),
    Column("result", Characters, nullable=False),
    Column("draft", Integer, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Index("ix_disputes_ended_at", "ended_at"),
)

dispute_sides = Table(
    "dispute_sides",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("answer", Characters, nullable=False),
    Column("words", Characters, nullable=False),
    Column("lent", Boolean, nullable=False),
    Column("refused_id", ForeignKey("people.id")),
    Column("draft", Integer, nullable=False),
    Column("level", Integer, nullable=False),
    UniqueConstraint("ticket_id", "person_id"),
)

dispute_points = Table(
    "dispute_points",
    metadata,
    Column("ticket_id", ForeignKey("tickets.id"), primary_key=True),
    Column("draft", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("words", Characters, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """One mediation.  ``level``: 1 in the estate; ``draft``: which points are proposed; ``due_at``: of this level."""

    ticket_id: int
    level: int
    stage: Stage
    result: Result
    draft: int
    opened_at: datetime
    due_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One party.  ``answer``: whether they want mediation; ``lent``: the mediator may read their words.

    ``refused_id``: the mediator they did not want; ``draft`` and ``level``: the points, and the way up, agreed to.
    """

    id: int
    ticket_id: int
    person_id: int
    answer: str
    words: str
    lent: bool
    refused_id: int | None
    draft: int
    level: int


_GET = Prepared(select(disputes).where(disputes.c.ticket_id == bindparam("ticket")))
_RUNNING = Prepared(
    select(disputes)
    .join(reports, reports.c.ticket_id == disputes.c.ticket_id)
    .where(reports.c.room == bindparam("room_"), reports.c.at >= bindparam("since"), disputes.c.ended_at.is_(None))
    .order_by(disputes.c.ticket_id.desc())
    .limit(1)
)


class Disputes:
    """Questions to the disputes."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def open(self, ticket_id: int, at: datetime, due_at: datetime) -> Dispute:
        """A new mediation on the first level; one that ended is taken up again where it was."""
        if known := self.get(ticket_id):
            return self.change(known, stage=Stage.ASKING, result=Result.NONE, due_at=due_at, ended_at=None)
        row = {"ticket_id": ticket_id, "level": 1, "stage": Stage.ASKING, "result": Result.NONE, "draft": 0}
        row |= {"opened_at": at, "due_at": due_at}
        return _dispute(self.db.execute(insert(disputes).values(row).returning(disputes)).one()._mapping)

    def get(self, ticket_id: int) -> Dispute | None:
        """The mediation of that ticket."""
        row = self.db.first(_GET, ticket=ticket_id)
        return _dispute(row) if row else None

    def fell_through(self, ticket: Ticket) -> bool:
        """Whether the mediation of it is over and the two did not agree."""
        known = self.get(ticket.id) if ticket.kind == "dispute" else None
        return known is not None and known.stage is Stage.ENDED and known.result is not Result.SETTLED

    def change(self, dispute: Dispute, **values: object) -> Dispute:
        """Keep new values of some fields."""
        changed = update(disputes).where(disputes.c.ticket_id == dispute.ticket_id).values(values)
        return _dispute(self.db.execute(changed.returning(disputes)).one()._mapping)

    def running_in(self, room: str, since: datetime) -> Dispute | None:
        """The newest one that was begun since then by words in that room and has not ended."""
        row = self.db.first(_RUNNING, room_=room, since=since)
        return _dispute(row) if row else None

    def running_of(self, person_id: int) -> Dispute | None:
        """The newest one that the person is a party of and that has not ended."""
        asked = select(disputes).join(dispute_sides, dispute_sides.c.ticket_id == disputes.c.ticket_id)
        asked = asked.where(dispute_sides.c.person_id == person_id, disputes.c.ended_at.is_(None))
        row = self.db.execute(asked.order_by(disputes.c.ticket_id.desc()).limit(1)).first()
        return _dispute(row._mapping) if row else None

    def asked_of(self, person_id: int, now: datetime) -> tuple[Dispute, str] | None:
        """The one running that the person is a party of, and what they are asked; “said” shortly after an answer."""
        for question in Questions(self.db).open_for(person_id, now):
            found = self.get(int(str(question.payload["ticket"]))) if question.name.startswith("disputes.") else None
            if found and found.stage is not Stage.ENDED:
                return found, question.name
        if (latest := self.running_of(person_id)) is None:
            return None
        told = (e for e in Journal(self.db).of_ticket(latest.ticket_id) if e.verb in _ANSWERED)
        lately = any(e.person_id == person_id and now - e.at <= _BREATH for e in told)
        return latest, "said" if lately else ""

    def told_in(self, person_id: int, key: str) -> Side | None:
        """That person's side of the mediation that runs, where the message of that key is in its words."""
        latest = self.running_of(person_id)
        told = Journal(self.db).of_ticket(latest.ticket_id) if latest else []
        if latest is None or not any(e.verb == "dispute.told" and e.detail["key"] == key for e in told):
            return None
        return next((s for s in self.sides(latest.ticket_id) if s.person_id == person_id and s.words), None)

    def accepted_by(self, person_id: int, key: str) -> Side | None:
        """That person's side of the mediation that runs, where the message of that key said yes to it."""
        latest = self.running_of(person_id)
        return self._answered_by(latest.ticket_id, person_id, "dispute.accepted", key) if latest else None

    def declined_by(self, person_id: int, key: str) -> Side | None:
        """That person's side of the last mediation that was declined, where the message of that key said no."""
        asked = select(disputes.c.ticket_id).join(dispute_sides, dispute_sides.c.ticket_id == disputes.c.ticket_id)
        asked = asked.where(dispute_sides.c.person_id == person_id, disputes.c.result == Result.DECLINED)
        number = self.db.execute(asked.order_by(disputes.c.ticket_id.desc()).limit(1)).scalar()
        return self._answered_by(number, person_id, "dispute.declined", key) if number else None

    def _answered_by(self, ticket_id: int, person_id: int, verb: str, key: str) -> Side | None:
        """That person's side, where the message of that key is written down under that verb."""
        lines = Journal(self.db).of_ticket(ticket_id)
        if not any(entry.verb == verb and entry.detail.get("key") == key for entry in lines):
            return None
        return next((side for side in self.sides(ticket_id) if side.person_id == person_id), None)

    def put_right(self, side: Side, key: str, words: str) -> Side | None:
        """The message of that key says this now; None where it was erased.

        Where its line cannot be told from the others, none stays: what an edit took away must not be kept.
        """
        told = [e for e in Journal(self.db).of_ticket(side.ticket_id) if e.verb == "dispute.told"]
        mine = [(e.detail["key"], e.detail.get("line")) for e in told if e.person_id == side.person_id]
        (_, line), *later = mine[max(n for n, (known, _) in enumerate(mine) if known == key) :]
        lines = side.words.split("\n")
        if not isinstance(line, int):
            return self.note(side, words=words)
        if line >= len(lines) or any(isinstance(n, int) and n <= line for _, n in later):
            return None
        lines[line] = words
        return self.note(side, words="\n".join(lines))

    def join(self, ticket_id: int, person_id: int) -> Side:
        """One more party; known already, the same."""
        known = next((side for side in self.sides(ticket_id) if side.person_id == person_id), None)
        if known:
            return known
        row = {"ticket_id": ticket_id, "person_id": person_id, "answer": "", "words": "", "lent": False}
        row |= {"draft": 0, "level": 1}
        return _side(self.db.execute(insert(dispute_sides).values(row).returning(dispute_sides)).one())

    def leave(self, side: Side) -> None:
        """It has nothing to do with that person."""
        self.db.execute(delete(dispute_sides).where(dispute_sides.c.id == side.id))

    def sides(self, ticket_id: int) -> list[Side]:
        """The parties, whoever spoke first first."""
        return self._sides(select(dispute_sides).where(dispute_sides.c.ticket_id == ticket_id))

    def among(self, ticket: Ticket, voices: Sequence[Report]) -> list[Report]:
        """Of a quarrel that is mediated only the parties' voices; whoever joined in is told nothing more of it."""
        if ticket.kind != "dispute" or self.get(ticket.id) is None:
            return list(voices)
        parties = {side.person_id for side in self.sides(ticket.id)}
        return [voice for voice in voices if voice.person_id in parties]

    def voices(self, ticket: Ticket) -> frozenset[int]:
        """Who is told how it goes, and may look: whoever reported it; of a quarrel the parties."""
        return frozenset(report.person_id for report in self.among(ticket, Reports(self.db).of(ticket.id)))

    def note(self, side: Side, **values: object) -> Side:
        """Keep what a party said."""
        changed = update(dispute_sides).where(dispute_sides.c.id == side.id).values(values)
        return _side(self.db.execute(changed.returning(dispute_sides)).one())

    def propose(self, dispute: Dispute, points: Sequence[str]) -> Dispute:
        """New points take the place of those proposed before."""
        self.db.execute(delete(dispute_points).where(dispute_points.c.ticket_id == dispute.ticket_id))
        draft = dispute.draft + 1
        for number, words in enumerate(points, 1):
            row = {"ticket_id": dispute.ticket_id, "draft": draft, "number": number, "words": words}
            self.db.execute(insert(dispute_points).values(row))
        return self.change(dispute, draft=draft, stage=Stage.PROPOSED)

    def points(self, dispute: Dispute) -> list[str]:
        """The points proposed last, or agreed on."""
        asked = select(dispute_points.c.words).where(dispute_points.c.ticket_id == dispute.ticket_id)
        return list(self.db.execute(asked.order_by(dispute_points.c.number)).scalars())

    def hush(self, ticket_id: int) -> None:
        """Erase what the parties said for the mediator."""
        here = dispute_sides.c.ticket_id == ticket_id
        self.db.execute(update(dispute_sides).where(here).values(words="", lent=False))

    def forget_person(self, person_id: int) -> None:
        """Erase what that person said."""
        self.db.execute(delete(dispute_sides).where(dispute_sides.c.person_id == person_id))
        here = dispute_sides.c.refused_id == person_id
        self.db.execute(update(dispute_sides).where(here).values(refused_id=None))

    def forget(self, before: datetime) -> int:
        """Erase parties and points of what ended before then; that it was, and how it ended, stays; how many."""
        ended = select(disputes.c.ticket_id).where(disputes.c.ended_at < before)
        self.db.execute(delete(dispute_points).where(dispute_points.c.ticket_id.in_(ended)))
        gone = delete(dispute_sides).where(dispute_sides.c.ticket_id.in_(ended)).returning(dispute_sides.c.id)
        return len(self.db.execute(gone).all())

    def _sides(self, asked: Select[tuple[object, ...]]) -> list[Side]:
        return [_side(row) for row in self.db.execute(asked.order_by(dispute_sides.c.id))]


def _dispute(values: Mapping[Any, Any]) -> Dispute:
    return Dispute(**{**values, "stage": Stage(values["stage"]), "result": Result(values["result"])})


def _side(row: Row[tuple[object, ...]]) -> Side:
    return Side(**row._mapping)
