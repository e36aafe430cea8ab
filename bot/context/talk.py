"""A context somebody is speaking in: the message, who says it, where, and what they may."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from bot import looks, spots
from bot.context.acting import Context, message_key
from bot.context.surroundings import Surroundings
from bot.message import SPOKEN, Audience, Message
from bot.texts import Refused, Text, Texts
from nlp import Reading
from storage.disputes import Disputes
from storage.engine import Transaction
from storage.groups import Group, Groups, Purpose
from storage.households import Households
from storage.outbox import Cause
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.questions import Question, Questions
from storage.reports import Reports
from storage.roles import Holding, Role, Roles
from storage.tickets import Ticket, Tickets

_TOLD_LATELY = timedelta(days=30)


class Say(Texts):
    """What is said where words could reach nobody, and of tickets that are none of the speaker's business."""

    not_yours = Text("没有 #{no} 这张单，或者它不在您负责的范围里。")
    no_such = Text("没有 #{no} 这张单，或者您看不到它。")
    which = Text("说的是哪一张单？请带上编号，例如“查 12”。")
    incognito = Text("我看不出您是谁，私聊发不到您，也不能照办。请关掉“匿名”，用自己的身份再说一遍，或者私聊我。")


class Talk(Context):
    """A context somebody is speaking in.  ``answers``: the one question that pressed words are for.

    ``wish``: which command is asked for in words of their own, which is looked for once, where somebody asks.
    """

    def __init__(
        self, db: Transaction, now: datetime, around: Surroundings, message: Message, reading: Reading | None = None
    ) -> None:
        super().__init__(db, now, around)
        self.message = message
        self.answers = ""
        self.wish: Callable[[], Any] = lambda: None
        self._reading = reading
        self._offered = ("", "")

    @property
    def reading(self) -> Reading:
        """The message understood; read only now where the line had no need to."""
        if self._reading is None:
            self._reading = self.read(self.message.text)
        return self._reading

    def read(self, text: str, *, forced: bool = False, at: Place | None = None) -> Reading:
        """Understand words with the names that spots have ``at`` the place they are about, or where they are said."""
        where = at or self.place
        around = [where] if where else self.places() or filter(None, [Places(self.db).only(PlaceKind.ESTATE)])
        names = [name for place in around for name in spots.names_at(self.db, place)]
        return self.around.read(text, forced=forced, spots=names)

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

    @property
    def home(self) -> Place | None:
        """Where the speaker lives, as far as it is known."""
        return Households(self.db).place_of(self.person.household_id)

    def places(self, *, admin: bool = True) -> list[Place]:
        """Where the speaker lives, then where they hold an office; ``admin``: also where they only administer."""
        home, held = self.home, [h.place_id for h in self.roles if admin or h.role is not Role.ADMIN]
        return [*([home] if home else []), *map(Places(self.db).get, held)]

    def home_or_office(self, *, admin: bool = True) -> Place | None:
        """Where the speaker lives, else where they hold an office; None of a stranger."""
        return next(iter(self.places(admin=admin)), None)

    def likely_place(self, *, admin: bool = True) -> Place | None:
        """The same; of a stranger the only estate, where there is no other."""
        return self.home_or_office(admin=admin) or Places(self.db).only(PlaceKind.ESTATE)

    @property
    def reach(self) -> Place | None:
        """Where the speaker's roles have to count; None, as in private, among those who act, each for their own."""
        return None if self.group and self.group.purpose is Purpose.WORK else self.place

    @cached_property
    def roles(self) -> tuple[Holding, ...]:
        """What the speaker is to any place, now."""
        return Roles(self.db).of(self.person.id, self.now) if self.person.id else ()

    def ticket(self, number: int, may: Callable[[Ticket, Place, int, Collection[Holding]], bool]) -> Ticket | None:
        """The ticket of that number, where the speaker ``may``; None as if there were none."""
        ticket = Tickets(self.db).get(number)
        place = Places(self.db).get(ticket.place_id) if ticket else None
        return ticket if ticket and place and may(ticket, place, self.person.id, self.roles) else None

    def acted_on(self, number: int, may: Callable[[Ticket, Place, int, Collection[Holding]], bool]) -> Ticket:
        """The same; refused as if there were none."""
        if ticket := self.ticket(number, may):
            return ticket
        raise Refused(Say.not_yours(no=number))

    def shown(
        self, number: int, may: Callable[[Ticket, Place, int, Collection[Holding], Collection[int]], bool]
    ) -> Ticket:
        """The same for whoever looks: those who told of it count, too."""
        voices = Disputes(self.db).voices
        if found := self.ticket(number, lambda t, place, who, roles: may(t, place, who, roles, voices(t))):
            return found
        raise Refused(Say.no_such(no=number))

    def last_told(self) -> int:
        """The number of what the speaker told of last, within a month; refused where that was nothing."""
        since = self.now - _TOLD_LATELY
        numbers = Reports(self.db).tickets_of(self.person.id, since) if self.person.id else []
        if not numbers:
            raise Refused(Say.which())
        return numbers[0]

    def of_this_group(self, tickets: Iterable[Ticket]) -> list[Ticket]:
        """Those of which its people may hear, and that are where it is, or around it."""
        places = Places(self.db)
        return [t for t in tickets if t.public and self.place and self.place.meets(places.get(t.place_id))]

    def dangers(self, may: Callable[[Ticket, Place, Collection[Holding]], bool]) -> list[Ticket]:
        """Open dangers, the newest last, of which that may be said of the speaker."""
        places = Places(self.db)
        return [t for t in Tickets(self.db).urgent_open() if may(t, places.get(t.place_id), self.roles)]

    def reached(self) -> str:
        """Whoever speaks can be reached again: what the journal calls it; empty where nothing was lost."""
        failed = self.person.id and self.person.failed_at
        if self.message.kind not in SPOKEN:
            return ""
        if self.message.private:
            if failed:
                People(self.db).answer(self.message.sender)
            return "address.answered" if failed else ""
        if self.group and self.group.lost_at:
            Groups(self.db).find(self.group.address)
            self.look_again()
            return "group.found"
        return "person.returned" if failed else ""

    def pending(self, name: str) -> Mapping[str, Any] | None:
        """What the speaker was asked under that name and has not answered; it is answered now."""
        question = next(iter(self.asked(name)), None)
        if question:
            Questions(self.db).close(question)
        return question.payload if question else None

    def asked(self, name: str) -> list[Question]:
        """What the speaker was asked under that name and has not answered, the newest first."""
        found = Questions(self.db).open_for(self.person.id, self.now) if self.person.id else ()
        return [question for question in found if question.name == name]

    def look_again(self) -> None:
        """The group has just been bound."""
        for name in ("group", "place"):
            self.__dict__.pop(name, None)

    @property
    def audience(self) -> Audience:
        """Who reads an answer given where it was said."""
        return Audience.PRIVATE if self.message.private else Audience.GROUP

    @property
    def message_key(self) -> str:
        """The message's id with its channel: unique in the house."""
        return message_key(self.message.channel, self.message.id)

    def offer(self, offers: str, answers: str = "") -> None:
        """With the answer, where it is given in private: words that may be pressed, as in ``tell``."""
        self._offered = (offers, answers)

    def reply(self, text: str) -> None:
        """Answer where it was said: to the speaker in private, or by mention in the group."""
        if self.message.private:
            line = self._put(self.message.sender, Audience.PRIVATE, text, None, None, None, Cause.ANSWER)
            self._offer(line, self.message.sender, *self._offered)
        elif self.group:
            self.tell_group(self.group, text, mention=self.message.sender, cause=Cause.ANSWER)
        else:
            self._put(self.message.room, Audience.GROUP, text, self.message.sender, None, None, Cause.ANSWER)

    def whisper(self, text: str, *, ticket: Ticket | None = None, offers: str = "") -> None:
        """Answer in private, wherever it was said; ``ticket``: whose words it may hold; ``offers`` as in ``tell``."""
        if self.message.incognito and self.message.calls_bot:
            self.reply(Say.incognito())
            return
        if ticket:
            looks.note(self.db, self.now, self.person.id, text, ticket)
        line = self._put(self.message.sender, Audience.PRIVATE, text, None, None, None, Cause.ANSWER)
        self._offer(line, self.message.sender, offers, "")
