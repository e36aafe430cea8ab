"""One-time codes for those who hold a post and cannot be reached yet, to be handed over in person."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.codes import Codes
from storage.engine import Transaction
from storage.people import People
from storage.places import Places
from storage.roles import NEIGHBOURS, Roles

VALID = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Handover:
    """One code to hand over; ``code`` is None where one was given out before and still counts."""

    name: str
    post: str
    code: str | None

    def __str__(self) -> str:
        who = f"{self.name}（{self.post}）"
        return f"{who}：私聊管家发送  我是 {self.code}" if self.code else f"{who}：码已经发过，还没有用"


def hand_over(db: Transaction, now: datetime, *, anew: bool = False) -> Iterator[Handover]:
    """A code for each, valid thirty days.  ``anew``: also for those who were given one and lost it."""
    posts = _posts(db, now)
    waiting = [person for person in People(db).all() if person.id in posts and not person.address]
    if anew:
        Codes(db).withdraw([{"person": person.id} for person in waiting])
    given = {purpose.get("person") for purpose in Codes(db).waiting(now)}
    for person in waiting:
        fresh = person.id not in given
        yield Handover(
            person.name, posts[person.id], Codes(db).make({"person": person.id}, now + VALID) if fresh else None
        )


def _posts(db: Transaction, now: datetime) -> dict[int, str]:
    """``3栋 楼长`` for everybody who holds one: the first, leaders before deputies."""
    names = {place.id: Places(db).full_name(place) for place in Places(db).all()}
    posts: dict[int, str] = {}
    for holding in Roles(db).at(names, now):
        if holding.role not in NEIGHBOURS:
            posts.setdefault(holding.person_id, f"{names[holding.place_id]} {holding.title}")
    return posts
