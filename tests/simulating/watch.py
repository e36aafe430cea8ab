"""What has to hold after every step, whatever was said and whenever the process died."""

import re
from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from bot.redactor import redact
from handlers.rules.retention import LIMITS
from storage.aging import overdue
from storage.asides import Asides
from storage.engine import Transaction
from storage.journal import journal
from storage.outbox import A_DAY, AN_HOUR, Cause, outbox
from storage.reports import reports
from storage.rounds import rounds
from storage.tickets import OPEN, tickets
from storage.timers import timers
from tests.simulating.crashes import FragileTown, Outside, Said
from tests.simulating.people import RESIDENTS

LINES_A_MATTER = 4


class Broken(AssertionError):
    """An invariant does not hold."""


def hold(db: Transaction, town: FragileTown) -> None:
    """Everything that the records must show."""
    _one_owner(db)
    _nothing_twice(db)
    _no_fault_of_ours(db)
    _kept_no_longer(db, town)


def _one_owner(db: Transaction) -> None:
    """Somebody answers for every open matter."""
    if alone := list(db.execute(select(tickets.c.id).where(tickets.c.state.in_(OPEN), tickets.c.owner_id.is_(None)))):
        raise Broken(f"nobody answers for {alone}")


class Memory:
    """Since when nothing more would happen by itself to an open matter."""

    def __init__(self) -> None:
        self.since: dict[int, datetime] = {}

    def look(self, db: Transaction, now: datetime, outside: Outside, admin: str) -> None:
        """A timer will bring it up again, or an admin hears of it within a day."""
        idle = _idle(db)
        self.since = {number: self.since.get(number, now) for number in idle}
        for number, since in self.since.items():
            heard = [s for s in outside.said if s.to == admin and re.search(rf"#{number}(?!\d)", s.text)]
            if now - max([since, *(s.at for s in heard)]) > timedelta(hours=26):
                raise Broken(f"#{number} is forgotten since {since}: nothing will happen any more")


def _idle(db: Transaction) -> list[int]:
    keys, about = set(), set()
    for timer in db.execute(select(timers)).all():
        keys.add(timer.key)
        about.add(timer.payload.get("ticket"))
    in_round = set(db.execute(select(rounds.c.person_id)).scalars())
    return [
        ticket.id
        for ticket in db.execute(select(tickets).where(tickets.c.state.in_(OPEN))).all()
        if ticket.parent_id is None and ticket.id not in about and f"reminders.begin:{ticket.owner_id}" not in keys
        if f"reminders.step:{ticket.owner_id}" not in keys or ticket.owner_id not in in_round
    ]


def _nothing_twice(db: Transaction) -> None:
    """A message makes one report, a matter is opened once."""
    own = reports.c.message_id
    many = select(own).where(own != "").group_by(own, reports.c.ticket_id).having(func.count() > 1)
    opened = select(journal.c.ticket_id).where(journal.c.verb == "ticket.opened")
    for name, asked in {
        "reported twice": many,
        "opened twice": opened.group_by(journal.c.ticket_id).having(func.count() > 1),
    }.items():
        if found := list(db.execute(asked).scalars()):
            raise Broken(f"{name}: {found}")


def _no_fault_of_ours(db: Transaction) -> None:
    if set_aside := [aside.reason for aside in Asides(db).all(limit=5)]:
        raise Broken(f"set aside: {set_aside}")


def _kept_no_longer(db: Transaction, town: FragileTown) -> None:
    """Whatever its time is over is gone after the next night."""
    late = {name: n for name, n in overdue(db, town.clock.now() - timedelta(hours=26), LIMITS).items() if n}
    if late:
        raise Broken(f"kept too long: {late}")


def read_well(db: Transaction, outside: Outside, seen: int, canaries: set[str]) -> None:
    """What groups have read since then: no private datum, and not more than is bearable."""
    for line in outside.said[seen:]:
        if not line.private:
            _clean(line, canaries)
        elif any(canary in line.text for canary in canaries):
            raise Broken(f"small talk is repeated: {line}")
    _once(outside)
    _bearable(db)


def _clean(line: Said, canaries: set[str]) -> None:
    said = re.sub(r"^@\S+ ", "", line.text)
    if redact(said, [*RESIDENTS, "陈小红"]) != said:
        raise Broken(f"a private datum in a group: {line}")
    if any(canary in said for canary in canaries):
        raise Broken(f"small talk is repeated: {line}")


def _once(outside: Outside) -> None:
    """One line a chat and crash may be heard again after it had surely arrived, and no other."""
    again, arrived = Counter[str](), set[tuple[str, str]]()
    for line in outside.said:
        again[line.to] += (line.key, line.to) in arrived
        if line.sure:
            arrived.add((line.key, line.to))
    if over := {to: n for to, n in again.items() if n > outside.crashes}:
        raise Broken(f"heard again after {outside.crashes} crashes: {over}")


def _bearable(db: Transaction) -> None:
    """The budgets of groups: unasked lines by the hour and by the day, lines a matter."""
    unasked: dict[str, list[Any]] = {}
    matter: Counter[tuple[str, int]] = Counter()
    urgent = set(db.execute(select(tickets.c.id).where(tickets.c.urgent)).scalars())
    spoken = select(outbox).where(outbox.c.audience != "private", outbox.c.state == "sent", outbox.c.deed == "say")
    for row in db.execute(spoken.order_by(outbox.c.put_at)).all():
        if row.purpose == Cause.UNASKED:
            unasked.setdefault(row.address, []).append(row.put_at)
        elif row.ticket_id is not None and row.ticket_id not in urgent:
            matter[row.address, row.ticket_id] += 1
    for to, times in unasked.items():
        for span, most in ((timedelta(hours=1), AN_HOUR), (timedelta(days=1), A_DAY)):
            if any(late - early < span for early, late in zip(times, times[most:], strict=False)):
                raise Broken(f"{to} heard more than {most} unasked lines in {span}")
    if over := {key: n for key, n in matter.items() if n > LINES_A_MATTER}:
        raise Broken(f"too many lines of one matter: {over}")
