"""What the bot has asked somebody and waits to hear; a row, so that a restart forgets nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, Table, bindparam, delete, insert, select, update

from storage.engine import Characters, Data, Instant, Transaction, metadata
from storage.prepared import Prepared

questions = Table(
    "questions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("name", Characters, nullable=False),
    Column("payload", Data, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("until", Instant, nullable=False, index=True),
)

_SPENT = "questions.spent"
"""The highest number that was closed in a transaction: SQLite would give it again, and somebody may still hold it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One open question.  ``payload`` may hold words somebody said; it is erased with the question."""

    id: int
    person_id: int
    name: str
    payload: Mapping[str, object]
    asked_at: datetime
    until: datetime


_ASK = Prepared(insert(questions))
_OPEN = Prepared(
    select(questions)
    .where(questions.c.person_id == bindparam("person"), questions.c.until > bindparam("now"))
    .order_by(questions.c.id.desc())
)
_NAMED = Prepared(select(questions).where(questions.c.name == bindparam("called")).order_by(questions.c.id))
_LAST = Prepared(select(questions.c.id).order_by(questions.c.id.desc()).limit(1))
_REWRITE = Prepared(
    update(questions).where(questions.c.id == bindparam("number")).values(payload=bindparam("fresh", type_=Data))
)
_CLOSE = Prepared(delete(questions).where(questions.c.id == bindparam("number")))


class Questions:
    """Questions to the questions."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def ask(self, person_id: int, name: str, payload: Mapping[str, object], at: datetime, until: datetime) -> None:
        """Wait for an answer until then."""
        row = {"person_id": person_id, "name": name, "payload": dict(payload), "asked_at": at, "until": until}
        if spent := self.db.info.get(_SPENT):
            last = self.db.first(_LAST)
            self.db.put(_ASK.numbered, **row, id=max(spent, last["id"] if last else 0) + 1)
        else:
            self.db.put(_ASK, **row)

    def open_for(self, person_id: int, now: datetime) -> list[Question]:
        """What this person has been asked, the newest first."""
        return [Question(**row) for row in self.db.ask(_OPEN, person=person_id, now=now)]

    def named(self, name: str) -> list[Question]:
        """Everything asked under one name, the oldest first."""
        return [Question(**row) for row in self.db.ask(_NAMED, called=name)]

    def rewrite(self, question: Question, payload: Mapping[str, object]) -> None:
        """Ask the same, of other things; until the same moment."""
        self.db.ask(_REWRITE, number=question.id, fresh=dict(payload))

    def close(self, question: Question) -> None:
        """Answered, or no longer wanted; closed twice, it closes no other that was asked since."""
        if self.db.dialect.name == "sqlite":
            self.db.info[_SPENT] = max(self.db.info.get(_SPENT, 0), question.id)
        self.db.ask(_CLOSE, number=question.id)

    def drop(self, name: str, **about: object) -> None:
        """Nobody is asked that any more of what has these fields."""
        for question in self.named(name):
            if about.items() <= question.payload.items():
                self.close(question)

    def forget(self, before: datetime) -> None:
        """Erase what nobody answered in time."""
        self.db.execute(delete(questions).where(questions.c.until <= before))
