"""One-time codes for those who hold a post and cannot be reached yet, to be handed over in person."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.codes import Codes
from storage.engine import Transaction
from storage.people import People, Person
from storage.places import Places
from storage.roles import Role, Roles

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
    given = {purpose.get("person") for purpose in Codes(db).waiting(now)}
    for person in People(db).all():
        post = _post(db, person, now)
        if person.address or not post:
            continue
        purpose = {"person": person.id}
        if anew:
            Codes(db).withdraw(purpose)
        fresh = anew or person.id not in given
        yield Handover(person.name, post, Codes(db).make(purpose, now + VALID) if fresh else None)


def _post(db: Transaction, person: Person, now: datetime) -> str:
    """``3栋 楼长``; empty for who holds no post."""
    held = [h for h in Roles(db).of(person.id, now) if h.role is not Role.RESIDENT]
    if not held:
        return ""
    return f"{Places(db).full_name(Places(db).get(held[0].place_id))} {held[0].title}"
