"""Lately: what was just said in each group — in memory only, for minutes; nothing of it is ever stored."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot import spots
from bot.bus.frames import packed, unpacked
from bot.context import Flow, Surroundings, Talk, message_key
from bot.message import Address, Message
from nlp import Reading, threads, zones
from nlp.labels import Act
from nlp.reading import heard_as
from nlp.signs import RECENT, Said
from nlp.threads import Choice, Line, Spoken, Thread
from storage.places import PlaceKind
from storage.roles import Role

KEPT = timedelta(minutes=20)
"""How long words are remembered."""

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_MOST = 12  # messages of one group
_ALIVE = timedelta(hours=3)  # a matter nobody speaks of any longer is no thread
_LULL = timedelta(minutes=10)  # after which it is another talk
_STANDING = timedelta(minutes=10)  # how long it is remembered who somebody is
_FOLLOWS = 0.5  # from this chance on, a line is about a matter that is known
_SURELY = 0.65  # … also where it calls the matter by another name
_ANEW = 0.8  # from this chance on, a doubtful line opens a matter

_LEVELS = {PlaceKind.ESTATE: "estate", PlaceKind.BUILDING: "building", PlaceKind.UNIT: "unit"}
_ROLES = {
    **dict.fromkeys((Role.PROPERTY, Role.PROVIDER), "property"),
    **dict.fromkeys((Role.SECRETARY, Role.GRID_WORKER, Role.DUTY_OFFICER, Role.ADMIN), "community"),
    **dict.fromkeys((Role.UNIT_LEADER, Role.BUILDING_LEADER), "leader"),
}


class _Said(Struct):
    """One message as it is remembered: not its words, only what they were heard as."""

    id: str
    at: datetime
    label: str
    about: int  # the key of its thread; nought: of none
    heard: Said | None = None  # none: it was taken back

    @property
    def ticket(self) -> int | None:
        """The ticket it was about, where its thread has one."""
        return self.about if self.about > 0 else None


@dataclass(slots=True)
class _Room:
    """One group as it is remembered."""

    said: deque[_Said] = field(default_factory=lambda: deque(maxlen=_MOST))
    threads: dict[int, tuple[Thread, datetime]] = field(default_factory=dict)
    previous: Thread | None = None
    before: Spoken | None = None
    count: int = 0
    level: str | None = None
    standing: dict[Address, tuple[str, datetime]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Moved:
    """One group on its way to another process; who somebody is will be looked up there."""

    address: str
    said: list[_Said]
    threads: list[tuple[Thread, datetime]]
    previous: int | None
    before: Spoken | None
    count: int
    level: str | None

    @classmethod
    def of(cls, address: Address, room: _Room) -> "_Moved":
        """What of it has to be taken along."""
        previous = room.previous.key if room.previous else None
        known = list(room.threads.values())
        return cls(address, list(room.said), known, previous, room.before, room.count, room.level)

    def room(self) -> _Room:
        """The group as it was remembered."""
        by_key = {known[0].key: known for known in self.threads}
        previous = by_key[self.previous][0] if self.previous in by_key else None
        return _Room(deque(self.said, maxlen=_MOST), by_key, previous, self.before, self.count, self.level)


class Overheard(Struct, frozen=True, eq=False):
    """A message of a group, understood with what was said before it."""

    message: Message
    role: str
    reading: Reading
    line: Line
    choice: Choice
    at: datetime
    flow: Flow


class Lately:
    """Remembers the groups' last minutes."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._rooms: dict[Address, _Room] = {}
        self._changed: set[Address] = set()

    def hear(self, talk: Talk) -> Overheard:
        """Understand what was said in a group; nothing is remembered of it yet."""
        message, now = talk.message, talk.now
        self._forget_old(now)
        room = self._aged(message.room, now)
        role = self._role(room, talk)
        before = [said.heard for said in room.said if said.heard and said.id != message.id][-RECENT:]
        names = spots.names_at(talk.db, talk.place) if talk.place else ()
        beside = {"role": role, "level": room.level, "before": before, "speaker": message.sender, "spots": names}
        reading = self._around.read(message.text, **beside)
        line = threads.line(reading, message.sender, role)
        alive = [thread for thread, _ in room.threads.values()]
        choice = threads.choose(reading.weights, line, room.count, alive, room.previous, room.before)
        serious = reading.label in zones.TICKETS and zones.irony().search(reading.plain) is None
        if serious and reading.act is Act.ASK and choice.new and choice.chance >= _ANEW:
            reading = replace(reading, act=Act.OPEN)
        return Overheard(message, role, reading, line, choice, now, _flow(room, message, choice))

    def note(self, heard: Overheard, ticket: int | None) -> None:
        """Remember it, and the ticket that came of it; else the one it was about."""
        room = self._rooms.setdefault(heard.message.room, _Room())
        self._changed.add(heard.message.room)
        if known_already := next((said for said in room.said if said.id == heard.message.id), None):
            _correct(room, known_already, ticket, heard.message.sender)
            return
        begins = heard.choice.new or heard.reading.act is Act.ASK
        key = ticket or (heard.choice.thread.key if heard.choice.thread else -room.count - 1 if begins else 0)
        room.previous = None
        if key:
            if known := room.threads.get(key):
                thread = known[0]
                thread.grow(heard.line, room.count)
            else:
                thread = threads.begin(key, heard.line, room.count)
            room.threads[key] = thread, heard.at
            room.previous = thread
        message = heard.message
        known_as = Said("", message.sender, heard.role, heard_as(heard.reading))
        room.said.append(_Said(message.id, heard.at, heard.reading.label, key, known_as))
        room.count, room.before = room.count + 1, heard.line.spoken

    def forget(self, room: Address, message_id: str) -> None:
        """A message was taken back."""
        if known := self._rooms.get(room):
            self._changed.add(room)
            for said in known.said:
                if said.id == message_id:
                    said.heard = None

    def hand_over(self, moves: Callable[[Address], bool]) -> bytes:
        """What was said in these groups, for the process that hears them from now on; it is forgotten here."""
        gone = {address: self._rooms.pop(address) for address in list(self._rooms) if moves(address)}
        return packed([_Moved.of(address, room) for address, room in gone.items()])

    def changed(self) -> dict[Address, bytes]:
        """What is remembered of the groups that spoke since this was last asked, each for ``take_over``."""
        changed, self._changed = self._changed, set()
        return {room: packed([_Moved.of(room, self._rooms[room])]) for room in changed if room in self._rooms}

    def take_over(self, frame: bytes) -> None:
        """What another process remembered.  Raises Unreadable."""
        for moved in unpacked(frame, list[_Moved]):
            self._rooms[Address(moved.address)] = moved.room()
        by_last = sorted(self._rooms.items(), key=lambda item: item[1].said[-1].at if item[1].said else _LONG_AGO)
        self._rooms = dict(by_last)

    def of(self, message: Message) -> tuple[str, int | None] | None:
        """What the message just heard was taken for, and the ticket it was about; None where it was not overheard."""
        room = self._rooms.get(message.room)
        said = room.said[-1] if room and room.said else None
        return (said.label, said.ticket) if said and said.id == message.id else None

    def _aged(self, address: Address, now: datetime) -> _Room:
        """The group, without what is too long ago."""
        room = self._rooms.pop(address) if address in self._rooms else _Room()
        self._rooms[address] = room  # the last one spoken in stands last
        if room.said and now - room.said[-1].at > _LULL:
            room.previous = room.before = None
            room.count += threads.GAP
        while room.said and now - room.said[0].at > KEPT:
            room.said.popleft()
        if room.threads:
            alive = [(key, known) for key, known in room.threads.items() if now - known[1] <= _ALIVE]
            room.threads = dict(sorted(alive, key=lambda known: known[1][1])[-threads.MOST :])
        return room

    def _forget_old(self, now: datetime) -> None:
        """Whoever speaks anywhere, what was said too long ago in the group longest silent is forgotten."""
        while self._rooms:
            address, room = next(iter(self._rooms.items()))
            if room.said and now - room.said[-1].at <= KEPT:
                return
            if any(now - at <= _ALIVE for _, at in room.threads.values()):
                room.said.clear()
                return
            del self._rooms[address]

    def _role(self, room: _Room, talk: Talk) -> str:
        """Who speaks, in the words of the corpus; looked up now and then."""
        known = room.standing.get(talk.message.sender)
        if known and known[1] > talk.now:
            return known[0]
        room.level = _LEVELS.get(talk.place.kind) if talk.place else None
        role = next((_ROLES[held.role] for held in talk.roles if held.role in _ROLES), "resident")
        room.standing[talk.message.sender] = role, talk.now + _STANDING
        return role


def _correct(room: _Room, said: _Said, ticket: int | None, sender: Address) -> None:
    """It is heard again, for what it did was not kept: the ticket it opened has another number now."""
    if ticket and said.ticket and ticket != said.ticket:
        known = room.threads.get(said.ticket)
        if known and known[0].opener == sender:
            del room.threads[said.ticket]
            known[0].key = ticket
            room.threads[ticket] = known
    said.about = ticket or said.about


def _flow(room: _Room, message: Message, choice: Choice) -> Flow:
    """What the talk says of a message: the ticket it is about, or the message that began what it is about."""
    thread = choice.thread
    if thread is None or choice.chance < _FOLLOWS:
        return Flow()
    surely = choice.chance >= _SURELY
    if thread.key > 0:
        return Flow(thread.key, surely)
    began = next((said for said in room.said if said.about == thread.key), None)
    if began is None:
        return Flow()
    key = message_key(message.channel, began.id)
    return Flow(None, surely, began=key, by_another=thread.opener != message.sender)
