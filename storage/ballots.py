"""Ballots: a chain of hashes.  Whoever changes, adds, drops or moves one breaks it; their content may be erased.

A ballot's digest is of its content and a salt, its link of the link before, the elector's number and the digest.  The
first link is the digest of the register, so that nobody's area or voice can be changed either.  A household that votes
again adds a ballot, and of the one before only digest and link stay.
"""

import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    Row,
    Table,
    UniqueConstraint,
    delete,
    insert,
    select,
    update,
)

from storage.engine import Characters, Instant, Transaction, metadata
from storage.residences import Tie, residences
from storage.votes import Elector, Vote, Votes, electors, votes


class Choice(StrEnum):
    """What a household says."""

    YES = "同意"
    NO = "不同意"
    ABSTAINS = "弃权"


ballots = Table(
    "ballots",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("vote_id", ForeignKey("votes.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("elector", Integer, nullable=False),
    Column("digest", Characters, nullable=False),
    Column("link", Characters, nullable=False),
    Column("salt", Characters),
    Column("choice", Characters),
    Column("paper", Boolean),
    Column("at", Instant),
    UniqueConstraint("vote_id", "place"),
)

papers = Table(
    "papers",
    metadata,
    Column("vote_id", ForeignKey("votes.id"), primary_key=True),
    Column("elector", Integer, primary_key=True),
    Column("by_id", ForeignKey("people.id"), primary_key=True, index=True),
    Column("choice", Characters, nullable=False),
    Column("at", Instant, nullable=False),
)

_EMPTY = {"salt": None, "choice": None, "paper": None, "at": None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """What a household said last; ``choice`` None: it has been erased."""

    elector: int
    choice: Choice | None
    paper: bool | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Check:
    """What looking at the whole chain has shown.  ``faults``: places of ballots; 0: the register or the code."""

    ballots: int
    faults: tuple[int, ...]


class Ballots:
    """Questions to the ballots."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def cast(self, vote: Vote, elector: Elector, choice: Choice, at: datetime, *, paper: bool) -> None:
        """One more link; of what the household said before, the content is erased."""
        locked = select(votes.c.head).where(votes.c.id == vote.id).with_for_update()
        head = self.db.execute(locked).scalar_one()
        same = (ballots.c.vote_id == vote.id, ballots.c.elector == elector.number)
        self.db.execute(update(ballots).where(*same).values(_EMPTY))
        last = self.db.execute(select(ballots.c.place).where(ballots.c.vote_id == vote.id)).scalars().all()
        place, salt = max(last, default=0) + 1, secrets.token_hex(16)
        content = {"elector": elector.number, "choice": choice, "paper": paper, "at": at}
        digest = _digest(salt, vote.id, place, content)
        link = _link(head, elector.number, digest)
        row = {"vote_id": vote.id, "place": place, "digest": digest, "link": link, "salt": salt, **content}
        self.db.execute(insert(ballots).values(row))
        Votes(self.db).change(vote, head=link)

    def last(self, vote: Vote) -> dict[int, Ballot]:
        """What every household said last, by the elector's number."""
        return {row.elector: _ballot(row) for row in self._rows(vote)}

    def paper(self, vote: Vote, elector: int, choice: Choice, by_id: int, at: datetime) -> tuple[bool, list[int]]:
        """Somebody enters a paper ballot: whether it agrees with what another has entered, and who those are.

        Where both agree, or do not, the halves are gone: the ballot is cast, or entered anew by both.
        """
        where = (papers.c.vote_id == vote.id, papers.c.elector == elector)
        others = self.db.execute(select(papers).where(*where, papers.c.by_id != by_id)).all()
        self.db.execute(delete(papers).where(*where))
        if not others:
            row = {"vote_id": vote.id, "elector": elector, "by_id": by_id, "choice": choice, "at": at}
            self.db.execute(insert(papers).values(row))
        return all(row.choice == choice for row in others), [row.by_id for row in others]

    def half(self, vote: Vote) -> int:
        """How many paper ballots only one person has entered; they are gone."""
        return len(self.db.execute(delete(papers).where(papers.c.vote_id == vote.id).returning(papers.c.elector)).all())

    def check(self, vote: Vote) -> Check:
        """Go through the whole chain, from the register to the code."""
        found = Votes(self.db).electors(vote)
        faults = [] if vote.salt is None or vote.register == register_of(vote, vote.salt, found) else [0]
        rows, head, said = self._rows(vote), vote.register, {}
        for number, row in enumerate(rows, 1):
            content = {"elector": row.elector, "choice": row.choice, "paper": row.paper, "at": row.at}
            kept = row.salt is not None
            fine = row.place == number and row.link == _link(head, row.elector, row.digest)
            if not fine or (kept and row.digest != _digest(row.salt, vote.id, row.place, content)):
                faults.append(row.place)
            head, said[row.elector] = row.link, kept
        if head != vote.head or (vote.is_open and not all(said.values())):
            faults.append(0)
        if vote.counted_at and vote.code != code_of(vote, vote.result or {}):
            faults.append(0)
        return Check(len(rows), tuple(sorted(set(faults))))

    def erase(self, vote: Vote) -> None:
        """Nothing is left of who voted how but the chain."""
        self.db.execute(update(ballots).where(ballots.c.vote_id == vote.id).values(_EMPTY))
        self.db.execute(delete(papers).where(papers.c.vote_id == vote.id))

    def _rows(self, vote: Vote) -> Sequence[Row[Any]]:
        return self.db.execute(select(ballots).where(ballots.c.vote_id == vote.id).order_by(ballots.c.place)).all()


def owned_by(db: Transaction, person_id: int) -> list[Any]:
    """The last ballots of the households that somebody owns: their number, the vote's title, choice, and moment."""
    own = select(residences.c.household_id).where(residences.c.person_id == person_id, residences.c.tie == Tie.OWNER)
    asked = select(ballots.c.id, votes.c.title, ballots.c.choice, ballots.c.paper, ballots.c.at, votes.c.counted_at)
    asked = asked.join(votes, votes.c.id == ballots.c.vote_id)
    at = (electors.c.vote_id == ballots.c.vote_id) & (electors.c.number == ballots.c.elector)
    asked = asked.join(electors, at).where(electors.c.household_id.in_(own), ballots.c.choice.is_not(None))
    return list(db.execute(asked.order_by(ballots.c.id)))


def forget_ballots_of(db: Transaction, person_id: int) -> None:
    """Of votes that were counted, nothing is left of how somebody's households voted; what runs still counts."""
    counted = [row.id for row in owned_by(db, person_id) if row.counted_at]
    db.execute(update(ballots).where(ballots.c.id.in_(counted)).values(_EMPTY))


def register_of(vote: Vote, salt: str, found: Sequence[Elector]) -> str:
    """The digest of what is voted on, by which rules, and of who may vote."""
    rows = [[one.number, one.household_id, one.area, one.voice] for one in found]
    closes = round(vote.closes_at.timestamp())
    return _hash([salt, vote.id, vote.title, vote.formal, closes, dict(vote.rules), rows])


def code_of(vote: Vote, result: Mapping[str, Any]) -> str:
    """Twelve letters over register, chain and figures: no digits, for those may look like a room or a telephone."""
    letters = str.maketrans("0123456789abcdef", "bcdfghjkmnpqrstv")
    found = _hash([vote.register, vote.head, dict(result)])[:12].translate(letters)
    return "-".join(found[i : i + 4] for i in range(0, 12, 4))


def _digest(salt: str, vote: int, place: int, content: Mapping[str, Any]) -> str:
    at = content["at"].timestamp() if content["at"] else None
    choice = content["choice"] and str(content["choice"])
    return _hash([salt, vote, place, content["elector"], choice, bool(content["paper"]), at])


def _link(before: str, elector: int, digest: str) -> str:
    return hashlib.sha256(f"{before}:{elector}:{digest}".encode()).hexdigest()


def _hash(content: object) -> str:
    """Over all of it, in one way to write it."""
    written = json.dumps(content, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(written.encode()).hexdigest()


def _ballot(row: Row[Any]) -> Ballot:
    choice = Choice(row.choice) if row.choice else None
    return Ballot(elector=row.elector, choice=choice, paper=row.paper, at=row.at)
