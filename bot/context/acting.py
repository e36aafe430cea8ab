"""Everything a handler may touch.  Whatever it does becomes rows of one transaction."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import uuid4

from pydantic import BaseModel, ValidationError

from bot import looks
from bot.context.flow import Flow
from bot.context.surroundings import Surroundings
from bot.message import Audience, Deed
from bot.modes import Mode, mode_of
from bot.redactor import redact, searchable
from bot.texts import Text
from bot.vocabularies import Vocabulary
from nlp import Reading
from storage.buttons import Buttons, offered
from storage.disputes import Disputes
from storage.duties import Duties, Duty
from storage.engine import ERASED, Transaction
from storage.groups import Group, Groups, Purpose
from storage.journal import Entry, Journal
from storage.memory import Known
from storage.outbox import Cause, Outbox, channel_of
from storage.people import REDACTED, People, Person
from storage.places import Place, PlaceKind, Places
from storage.questions import Questions
from storage.reports import Reports
from storage.roles import Role, Roles
from storage.tickets import Ticket, Tickets
from storage.timers import Timer, Timers
from storage.turns import Turns
from storage.windows import Windows

W = TypeVar("W", bound=BaseModel)

LINES_A_MATTER = 4
"""How many lines a group hears of one matter at most, emergencies excepted."""

UNDELIVERED = "ways.undelivered"
"""The timer that rings when words cannot reach whom they were for: there may be another way."""
PRESSABLE = timedelta(days=3)
"""How long offered words may be pressed."""

_WAYS = Known.of("ways", "places")

LETTER = "letters.deliver"
"""The timer under which words wait until somebody may be disturbed."""


class Context:
    """A transaction in hand, the moment, and the few deeds that are rows.

    What is not recorded, told, asked or set for later did not happen: it is rolled back.
    """

    def __init__(self, db: Transaction, now: datetime, around: Surroundings) -> None:
        self.db, self.now, self.around = db, now, around
        self.entries: list[Entry] = []
        self.has_effect = False
        self.flow = Flow()

    def tell_group(
        self,
        group: Group,
        text: str,
        *,
        mention: str | None = None,
        ticket: Ticket | None = None,
        cause: Cause | None = None,
        within: type[Any] | None = None,
        agreed: int | None = None,
        written: Collection[str] = (),
    ) -> bool:
        """Say it in a group, without what may not be read there.

        False where enough was said of that ticket, and where words do not get into the group.
        ``cause``: what is about no ticket is unasked, and waits for its turn; ``within``: the table of hours for that.
        ``agreed``: who has just agreed to be named there; ``written``: names that people wrote there themselves.
        """
        if group.lost_at:
            return False
        if ticket and not ticket.urgent and self._was_told_enough(group, ticket):
            return False
        audience = Audience.WORK if group.purpose is Purpose.WORK else Audience.GROUP
        of_ticket = Cause.EMERGENCY if ticket and ticket.urgent else Cause.STATUS if ticket else Cause.UNASKED
        opens = self._opening(within, group) if within else None
        if (cause or of_ticket) is Cause.UNASKED and (mode := self.mode_at(Places(self.db).get(group.place_id))):
            ends, opens = mode.until, lambda moment: max(moment, ends)  # what nobody asked for waits until it is over
        self._put(group.address, audience, text, mention, None, ticket, cause or of_ticket, opens, agreed, written)
        return True

    def _was_told_enough(self, group: Group, ticket: Ticket) -> bool:
        """Whether the group heard all that it should of a matter; of one that is opened now it heard nothing yet."""
        return not self.opened(ticket) and Outbox(self.db).told(group.address, ticket.id) >= LINES_A_MATTER

    def opened(self, ticket: Ticket) -> bool:
        """Whether it has just been opened: nobody did or said anything about it before."""
        return any(entry.verb == "ticket.opened" and entry.ticket_id == ticket.id for entry in self.entries)

    def _opening(self, within: type[Any], group: Group) -> Callable[[datetime], datetime]:
        """From when on people of that group may be disturbed."""
        hours = self.ways(within, Places(self.db).get(group.place_id))
        return lambda moment: hours.next_open(self.local(moment))

    def tell(
        self,
        person_id: int,
        text: str,
        *,
        ticket: Ticket | None = None,
        picture: str | None = None,
        within: type[Any] | None = None,
        place: Place | None = None,
        offers: str = "",
        answers: str = "",
    ) -> bool:
        """Say it to one person in private; False where nobody knows how to reach that person.

        Whose addresses are suspended may be reached another way, or hears it once they are proved.

        ``within``: the table of hours in which people there may be disturbed; until it opens, what is no danger waits.
        ``place``: whose hours those are, where it is about no ticket.
        ``offers``: words that may be pressed instead of typed, as ``接=接 12 / 晚点``; the text says them too.
        ``answers``: the question of ``ask`` that those words answer, and no other.
        """
        address = People(self.db).get(person_id).address
        if address is None:
            self._look_for_a_way(person_id, text, picture, ticket)
            return False
        there = Places(self.db).get(ticket.place_id) if ticket else place
        if within and there and not (ticket and ticket.urgent):
            at = self.ways(within, there).next_open(self.local(self.now))
            if at > self.now:
                number = ticket.id if ticket else 0
                letter = {"person": person_id, "text": text, "ticket": number, "picture": picture}
                letter |= {"offers": offers, "answers": answers}
                self.later(LETTER, at=at, key=f"{number}:{person_id}:{uuid4().hex}", **letter)
                return True
        if ticket:
            looks.note(self.db, self.now, person_id, text, ticket)
        cause = Cause.EMERGENCY if ticket and ticket.urgent else Cause.STATUS
        line = self._put(address, Audience.PRIVATE, text, None, picture, ticket, cause)
        self._offer(line, address, offers, answers)
        return True

    def tell_reporters(
        self, ticket: Ticket, *, group_line: str | None, private: str, offers: str = "", told: set[object] | None = None
    ) -> None:
        """Tell everybody who reported it, where they did: each group once, others in private.

        Who is in that group no more, or whose group cannot be told, hears it in private.  Once it was done for some,
        only those hear more for whom it was not.  Without ``group_line`` the groups hear nothing.
        ``told``: rooms and people who know already; it grows.
        """
        told = set() if told is None else told
        deaf: set[str] = set()
        reports = Disputes(self.db).among(ticket, Reports(self.db).of(ticket.id))
        gone = Journal(self.db).parted(ticket.id) if ticket.public else frozenset()
        for report in [r for r in reports if not r.settled] or reports:
            group = Groups(self.db).get(report.room) if ticket.public else None
            if group and group.address not in told:
                told.add(group.address)
                if group_line and not self.tell_group(group, group_line, ticket=ticket):
                    deaf.add(group.address)
            alone = group is None or group.address in deaf or (report.person_id, group.address) in gone
            if private and alone and report.person_id not in told:
                told.add(report.person_id)
                self.tell(report.person_id, private, ticket=ticket, offers=offers)

    def tell_admins(self, text: str, *, place: Place | None = None, but: str = "") -> int:
        """Tell every admin, of ``place`` where given, but not over that channel; how many could be told."""
        held = Roles(self.db).holding(Role.ADMIN, self.now)
        told = 0
        for person_id in dict.fromkeys(h.person_id for h in held if place is None or h.reaches(place)):
            known = People(self.db).addresses_of(person_id)
            if address := next((a for a in known if channel_of(a) != but), None):
                self._put(address, Audience.PRIVATE, text, None, None, None, Cause.STATUS)
                told += 1
        return told

    def tell_at(
        self, address: str, text: str, *, picture: str | None = None, ticket: Ticket | None = None, cause: Cause
    ) -> None:
        """Say it in private at that very address."""
        self._put(address, Audience.PRIVATE, text, None, picture, ticket, cause)

    def accept(self, address: str, request: str) -> None:
        """Accept the friend who asked there."""
        self._put(address, Audience.PRIVATE, "", None, None, None, Cause.ANSWER, deed=Deed.ACCEPT, refers=request)

    def tell_room(self, room: str, text: str, *, cause: Cause) -> None:
        """Say it in a room that is bound to no place."""
        self._put(room, Audience.GROUP, text, None, None, None, cause)

    def announce(self, address: str, text: str, *, until: datetime | None = None) -> int:
        """Say an approved notice in a group or to a person, once at most, never when it is outdated; its number."""
        return self._put(address, self._audience(address), text, None, None, None, Cause.NOTICE, once=True, until=until)

    def take_back(self, address: str, receipt: str) -> int:
        """Take back what was said there, where the channel can; the number of the try."""
        audience = self._audience(address)
        return self._put(address, audience, "", None, None, None, Cause.NOTICE, deed=Deed.RECALL, refers=receipt)

    def _audience(self, address: str) -> Audience:
        group = Groups(self.db).get(address)
        if group is None:
            return Audience.PRIVATE
        return Audience.WORK if group.purpose is Purpose.WORK else Audience.GROUP

    def about(self, ticket: Ticket) -> dict[str, object]:
        """What may be said of a ticket anywhere: its number, its matter, its place without a room."""
        place = Places(self.db).full_name(Places(self.db).get(ticket.place_id)) + ticket.spot
        return {"no": ticket.id, "matter": ticket.matter, "place": place}

    def state_of(self, ticket: Ticket) -> str:
        """How far it is, in the words of its place."""
        at_street = Places(self.db).get(ticket.level_id).kind is PlaceKind.STREET
        return self._vocabulary(ticket.place_id).state(ticket.state, at_street=at_street)

    def worded(self, text: Text, about: Ticket | Place) -> Text:
        """One of our sentences, in the words of the place that it is about."""
        return self._vocabulary(about.id if isinstance(about, Place) else about.place_id).worded(text)

    def said(self, text: Text, ticket: Ticket, **values: object) -> str:
        """The same, filled: what is not given and may be said of the ticket anywhere is known."""
        text = self.worded(text, ticket)
        known = {name: value for name, value in self.about(ticket).items() if name in text.blanks}
        return text(**{**known, **values})

    def _vocabulary(self, place_id: int) -> Vocabulary:
        return self.ways(Vocabulary, Places(self.db).get(place_id))

    def owner_of(self, ticket: Ticket, before: Audience | None = None) -> dict[str, str]:
        """Post and name of whoever answers for it; ``before`` residents, no more than they may know."""
        if ticket.owner_id is None:
            return {"title": "", "name": ""}
        roles, name = Roles(self.db), People(self.db).get(ticket.owner_id).name
        if before is None:
            held = roles.of(ticket.owner_id, self.now)
            return {"title": held[0].title if held else "", "name": name}
        title = roles.shown_title(ticket.owner_id, self.now)
        if before is Audience.PRIVATE or roles.is_staff(ticket.owner_id, self.now):
            return {"title": title, "name": name}
        return {"title": "", "name": title or Role.HELPER}

    def duty_at(self, place_id: int) -> Duty:
        """Who can be asked for that place, now."""
        return Duties(self.db).at(place_id, self.now)

    def next_in_turn(self, person_ids: Sequence[int], place: Place, *, within: type[Any]) -> int:
        """Whose turn it is among those who could be called alike; whoever has other hours than now is passed over."""
        if len(person_ids) == 1:
            return person_ids[0]
        return Turns(self.db).call(self.with_time(person_ids, place, within=within))

    def with_time(self, person_ids: Sequence[int], place: Place, *, within: type[Any]) -> Sequence[int]:
        """Those of them whose own hours it is; all of them where it is nobody's."""
        hours, given = self.ways(within, place), Windows(self.db).of_many(person_ids)
        here = [n for n in person_ids if hours.suits(self.local(self.now), given.get(n, ()))]
        return here or person_ids

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
        """What is usual at ``place``: each place may differ from the one above it, and says only in what.

        In an emergency mode a table may say itself what is different then, as its ``IN_EMERGENCY``.
        """
        then: Mapping[str, Any] = getattr(kind, "IN_EMERGENCY", {})
        urgent = bool(then and mode_of(Places(self.db).upwards(place), self.now))
        return self.db.known(_WAYS, (kind, place.id, urgent), lambda: self._ways(kind, place, then if urgent else {}))

    def _ways(self, kind: type[W], place: Place, then: Mapping[str, Any]) -> W:
        merged: dict[str, Any] = {}
        key = kind.__name__.lower()
        for above in reversed(Places(self.db).upwards(place)):
            if isinstance(said := above.ways.get(key), Mapping):
                merged.update(said)
        merged.update(then)
        try:
            return kind(**merged)
        except ValidationError:
            return kind()  # rows are checked when written; an older row that no longer fits means: the usual

    def mode_at(self, place: Place) -> Mode | None:
        """The emergency mode that counts there."""
        return mode_of(Places(self.db).upwards(place), self.now)

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

    def hidden_in(self, text: str, agreed: int | None = None, written: Collection[str] = ()) -> list[str]:
        """Names in ``text``, in whatever writing, of people who are no staff; the others: who may be named."""
        named, roles = People(self.db).named_in(searchable(text)), Roles(self.db)
        roles.expect(person.id for person in named)
        hidden = [p for p in named if p.id != agreed and not roles.is_staff(p.id, self.now)]
        return [p.name for p in hidden if not any(p.name in name for name in written)]

    def _look_for_a_way(self, person_id: int, text: str, picture: str | None, ticket: Ticket | None) -> None:
        former = People(self.db).former_address(person_id)
        if former is None:
            return
        words = {"address": former, "audience": Audience.PRIVATE, "text": text, "picture": picture}
        rest = {"mention": None, "deed": Deed.SAY, "refers": None, "ticket_id": ticket.id if ticket else None}
        self.later(UNDELIVERED, at=self.now, key=uuid4().hex, **words, **rest)

    def _put(
        self,
        to: str,
        audience: Audience,
        text: str,
        mention: str | None,
        picture: str | None,
        ticket: Ticket | None,
        cause: Cause,
        opens: Callable[[datetime], datetime] | None = None,
        agreed: int | None = None,
        written: Collection[str] = (),
        **more: Any,
    ) -> int:
        """The one way out: what more than one person reads is redacted here, whoever says it and why."""
        if audience is not Audience.PRIVATE:
            said = (text, agreed, tuple(written), self.now)  # a notice is the same words a thousand times
            text = self.db.known(REDACTED, said, lambda: redact(said[0], self.hidden_in(*said[:3])))
        self.has_effect = True
        return Outbox(self.db).put(
            to=to,
            audience=audience,
            text=text,
            at=self.now,
            mention=mention,
            picture=picture,
            urgent=cause is Cause.EMERGENCY,
            purpose=cause,
            ticket_id=ticket.id if ticket else None,
            opens=opens or (lambda moment: moment),
            **more,
        )

    def _offer(self, line: int, to: str, offers: str, answers: str) -> None:
        if offers:
            Buttons(self.db).put(line, to, offered(offers), self.now + PRESSABLE, answers)


def deliver(context: Context, letter: Mapping[str, Any]) -> None:
    """Words that waited are said; with their timer they are gone from the records."""
    ticket = Tickets(context.db).get(letter["ticket"])
    pressable = {"offers": letter.get("offers", ""), "answers": letter.get("answers", "")}
    context.tell(letter["person"], letter["text"], ticket=ticket, picture=letter["picture"], **pressable)
    context.erase_traces()


def message_key(channel: str, message_id: str) -> str:
    """How a message is called in the records."""
    return f"{channel}:{message_id}"
