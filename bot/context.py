"""Everything a handler may touch.  Whatever it does becomes rows of one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, TypeVar
from uuid import uuid4
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ValidationError

import nlp
from bot import looks
from bot.message import Audience, Message
from bot.redactor import redact
from nlp import Reading
from nlp.model import Model
from nlp.reading import read_with
from storage.duties import Duties, Duty
from storage.engine import ERASED, Transaction
from storage.groups import Group, Groups, Purpose
from storage.journal import Entry, Journal
from storage.outbox import Outbox
from storage.people import People, Person
from storage.places import Place, Places
from storage.questions import Questions
from storage.reports import Reports
from storage.roles import Holding, Roles
from storage.tickets import Ticket, Tickets
from storage.timers import Timer, Timers

W = TypeVar("W", bound=BaseModel)

LINES_A_MATTER = 4
"""How many lines a group hears of one matter at most, emergencies excepted."""


LETTER = "letters.deliver"
"""The timer under which words wait until somebody may be disturbed."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is the same for every message: the town's zone and its name; ``model``: None for the one that is shipped.

    ``second_reader``: the host that reads once more what is doubtful; empty: none.  ``patience``: how long a leader's
    question waits for it.
    """

    zone: ZoneInfo
    town: str
    model: Model | None = None
    second_reader: str = ""
    patience: timedelta = timedelta(0)

    def read(self, text: str, **beside: Any) -> Reading:
        """Understand words; ``beside``: what ``nlp.read`` may be told beside them."""
        return read_with(self.model, text, **beside) if self.model else nlp.read(text, **beside)


class Context:
    """A transaction in hand, the moment, and the few deeds that are rows.

    What is not recorded, told, asked or set for later did not happen: it is rolled back.
    ``follows``: the ticket that the talk in a group is about, where the words just heard are about one.
    """

    def __init__(self, db: Transaction, now: datetime, around: Surroundings) -> None:
        self.db = db
        self.now = now
        self.around = around
        self.entries: list[Entry] = []
        self.has_effect = False
        self.follows: int | None = None

    def tell_group(self, group: Group, text: str, *, mention: str | None = None, ticket: Ticket | None = None) -> bool:
        """Say it in a group, without what may not be read there; False where enough was said of that ticket."""
        if ticket and not ticket.urgent and Outbox(self.db).told(group.address, ticket.id) >= LINES_A_MATTER:
            return False
        audience = Audience.WORK if group.purpose is Purpose.WORK else Audience.GROUP
        hidden = [p for p in People(self.db).named_in(text) if p.id not in Roles(self.db).staff(self.now)]
        self._put(group.address, audience, redact(text, (p.name for p in hidden)), mention, None, ticket)
        return True

    def tell(
        self,
        person_id: int,
        text: str,
        *,
        ticket: Ticket | None = None,
        picture: str | None = None,
        within: type[Any] | None = None,
    ) -> bool:
        """Say it to one person in private; False where nobody knows how to reach that person.

        ``within``: the table of hours in which people there may be disturbed; until it opens, what is no danger waits.
        """
        address = People(self.db).get(person_id).address
        if address is None:
            return False
        if within and ticket and not ticket.urgent:
            at = self.ways(within, Places(self.db).get(ticket.place_id)).next_open(self.local(self.now))
            if at > self.now:
                letter = {"person": person_id, "text": text, "ticket": ticket.id, "picture": picture}
                self.later(LETTER, at=at, key=f"{ticket.id}:{person_id}:{uuid4().hex}", **letter)
                return True
        if ticket:
            looks.note(self.db, self.now, person_id, text, ticket)
        self._put(address, Audience.PRIVATE, text, None, picture, ticket)
        return True

    def tell_reporters(self, ticket: Ticket, *, group_line: str | None, private: str, but: int | None = None) -> None:
        """Tell everybody who reported it, where they did: each group once, others in private; ``but`` knows already.

        Once it was done for some, only those hear more for whom it was not.
        Without ``group_line`` the groups hear nothing.
        """
        told: set[object] = set()
        reports = Reports(self.db).of(ticket.id)
        for report in [r for r in reports if not r.settled] or reports:
            group = Groups(self.db).get(report.room) if ticket.public else None
            if group and group.address not in told:
                told.add(group.address)
                if group_line and not self.tell_group(group, group_line, ticket=ticket):
                    self.tell(report.person_id, private, ticket=ticket)
            elif private and group is None and report.person_id not in told | {but}:
                told.add(report.person_id)
                self.tell(report.person_id, private, ticket=ticket)

    def about(self, ticket: Ticket) -> dict[str, object]:
        """What may be said of a ticket anywhere: its number, its matter, its place without a room."""
        place = Places(self.db).full_name(Places(self.db).get(ticket.place_id)) + ticket.spot
        return {"no": ticket.id, "matter": ticket.matter, "place": place}

    def owner_of(self, ticket: Ticket) -> dict[str, str]:
        """Post and name of whoever answers for it; both empty for nobody."""
        if ticket.owner_id is None:
            return {"title": "", "name": ""}
        held = Roles(self.db).of(ticket.owner_id, self.now)
        return {"title": held[0].title if held else "", "name": People(self.db).get(ticket.owner_id).name}

    def duty_at(self, place_id: int) -> Duty:
        """Who can be asked for that place, now."""
        return Duties(self.db).at(place_id, self.now)

    def later(self, name: str, /, *, at: datetime, key: str, **payload: object) -> None:
        """Run the timer ``name`` then.  Set again under the same ``key``, it moves."""
        Timers(self.db).set(Timer(key=f"{name}:{key}", name=name, due_at=at, payload=payload))
        self.has_effect = True

    def never_mind(self, name: str, key: str) -> None:
        """Do not run that timer."""
        Timers(self.db).cancel(f"{name}:{key}")

    def record(self, verb: str, ticket: Ticket | None = None, by: Person | None = None, **detail: object) -> None:
        """Write a line in the journal; other capabilities follow it."""
        entry = Entry(
            verb=verb,
            at=self.now,
            ticket_id=ticket.id if ticket else None,
            person_id=by.id if by else None,
            detail=detail,
        )
        Journal(self.db).write(entry)
        self.entries.append(entry)
        self.has_effect = True

    def ask(self, person_id: int, name: str, /, *, within: timedelta = timedelta(days=1), **payload: object) -> None:
        """Wait for this person's answer, in private, under the name of an ``@x.answer``."""
        Questions(self.db).ask(person_id, name, payload, self.now, self.now + within)
        self.has_effect = True

    def ways(self, kind: type[W], place: Place) -> W:
        """What is usual at ``place``: each place may differ from the one above it, and says only in what."""
        merged: dict[str, Any] = {}
        key = kind.__name__.lower()
        for above in reversed(Places(self.db).upwards(place)):
            if isinstance(said := above.ways.get(key), Mapping):
                merged.update(said)
        try:
            return kind(**merged)
        except ValidationError:
            return kind()  # rows are checked when written; an older row that no longer fits means: the usual

    def erase_traces(self) -> None:
        """Something was erased: once this is committed, the log of the database forgets it too."""
        self.db.info[ERASED] = True
        self.has_effect = True

    def read(self, text: str, *, forced: bool = False) -> Reading:
        """Understand words; ``forced``: somebody says that they are a matter."""
        return self.around.read(text, forced=forced)

    def local(self, moment: datetime) -> datetime:
        """The moment as people here read it."""
        return moment.astimezone(self.around.zone)

    def spell(self, moment: datetime) -> str:
        """The moment as one says it now: 19:20, 明天08:30, 11月26日08:30."""
        then, today = self.local(moment), self.local(self.now).date()
        days = (then.date() - today).days
        day = "" if days == 0 else "明天" if days == 1 else f"{then.month}月{then.day}日"
        return f"{day}{then:%H:%M}"

    def _put(
        self,
        to: str,
        audience: Audience,
        text: str,
        mention: str | None,
        picture: str | None,
        ticket: Ticket | None,
    ) -> None:
        Outbox(self.db).put(
            to=to,
            audience=audience,
            text=text,
            at=self.now,
            mention=mention,
            picture=picture,
            ticket_id=ticket.id if ticket else None,
        )
        self.has_effect = True


class Talk(Context):
    """A context somebody is speaking in."""

    def __init__(
        self, db: Transaction, now: datetime, around: Surroundings, message: Message, reading: Reading | None = None
    ) -> None:
        super().__init__(db, now, around)
        self.message = message
        self._reading = reading

    @property
    def reading(self) -> Reading:
        """The message understood; read only now where the line had no need to."""
        if self._reading is None:
            self._reading = self.read(self.message.text)
        return self._reading

    @cached_property
    def person(self) -> Person:
        """Who speaks; ``id`` 0 where nothing is kept of that voice."""
        found = People(self.db).at(self.message.sender)
        return found or Person(id=0, name=self.message.signed, address=self.message.sender)

    def known(self) -> Person:
        """Who speaks, written down if need be: from now on there is something to keep."""
        if not self.person.id:
            self.person = People(self.db).add(self.message.signed, address=self.message.sender)
        return self.person

    @cached_property
    def group(self) -> Group | None:
        """The bound group it was said in; None in private and in a group nobody has bound."""
        return None if self.message.private else Groups(self.db).get(self.message.room)

    @cached_property
    def place(self) -> Place | None:
        """The place the group is of."""
        return Places(self.db).get(self.group.place_id) if self.group else None

    @cached_property
    def roles(self) -> tuple[Holding, ...]:
        """What the speaker is to any place, now."""
        return Roles(self.db).of(self.person.id, self.now) if self.person.id else ()

    def pending(self, name: str) -> Mapping[str, Any] | None:
        """What the speaker was asked under that name and has not answered; it is answered now."""
        for question in Questions(self.db).open_for(self.person.id, self.now) if self.person.id else ():
            if question.name == name:
                Questions(self.db).close(question)
                return question.payload
        return None

    def look_again(self) -> None:
        """The group has just been bound."""
        for name in ("group", "place"):
            self.__dict__.pop(name, None)

    @property
    def message_key(self) -> str:
        """The message's id with its channel: unique in the house."""
        return message_key(self.message.channel, self.message.id)

    def reply(self, text: str) -> None:
        """Answer where it was said: to the speaker in private, or by mention in the group."""
        if self.message.private:
            self._put(self.message.sender, Audience.PRIVATE, text, None, None, None)
        elif self.group:
            self.tell_group(self.group, text, mention=self.message.sender)
        else:
            self._put(self.message.room, Audience.GROUP, redact(text), self.message.sender, None, None)

    def whisper(self, text: str, *, ticket: Ticket | None = None) -> None:
        """Answer in private, wherever it was said; ``ticket``: whose words it may hold."""
        if ticket:
            looks.note(self.db, self.now, self.person.id, text, ticket)
        self._put(self.message.sender, Audience.PRIVATE, text, None, None, None)


def deliver(context: Context, letter: Mapping[str, Any]) -> None:
    """Words that waited are said; with their timer they are gone from the records."""
    ticket = Tickets(context.db).get(letter["ticket"])
    context.tell(letter["person"], letter["text"], ticket=ticket, picture=letter["picture"])
    context.erase_traces()


def message_key(channel: str, message_id: str) -> str:
    """How a message is called in the records."""
    return f"{channel}:{message_id}"
