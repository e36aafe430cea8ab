"""One WeChat account: what it hears, whether it is logged in, when nobody listened."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

from grpclib.exceptions import GRPCError

from bot.channels.wechat.asking import Asking
from bot.channels.wechat.client import Client, Tempo
from bot.channels.wechat.inbox import Hand, Inbox
from bot.channels.wechat.memory import digest, remembered
from bot.channels.wechat.names import Names
from bot.channels.wechat.pacing import Budget
from bot.channels.wechat.puppet import Event
from bot.channels.wechat.reading import address, moment
from bot.channels.wechat.sending import Mouth
from bot.clock import Clock
from bot.message import UNNAMED, Address, Kind, Message, Session
from bot.settings import WechatSettings


class Entry(IntEnum):
    """Kinds of entries that no gateway announced."""

    SESSION = -1
    GAP = -2


SAVED_EVERY = 20.0
"""Seconds after which it is written down again that somebody listens."""

_WAITING, _TIMEOUT = 2, 5  # a scan's states in which the code can be scanned


class Account:
    """``name``: as the operator calls it, empty for the first.  ``covered``: rooms in which another account listens,
    ``ours``: the ids of all our accounts, ``show``: what to scan, ``stirred``: it went on or off."""

    def __init__(
        self,
        name: str,
        address: tuple[str, int],
        token: str,
        told: WechatSettings,
        clock: Clock,
        folder: Path,
        tempo: Tempo,
        *,
        covered: Callable[["Account"], set[str]],
        ours: Callable[[], set[str]],
        show: Callable[[str], None],
        stirred: Callable[["Account"], None],
    ) -> None:
        self.name, self._clock, self._tempo = name, clock, tempo
        self._covered, self._show, self._stirred = covered, show, stirred
        self._folder = folder / (name or "_first")
        self._folder.mkdir(parents=True, exist_ok=True)
        self._memory = remembered(self._folder / "account.json")
        self.heard_before = self._memory.heard
        self._saved = 0.0
        self._gone: list[tuple[str, float]] = []
        self._telling: asyncio.Task[None] | None = None
        self.me, self.link = "", ""
        self.rooms: set[str] = set(self._memory.rooms)
        self.ready = asyncio.Event()
        self._arrived = False
        self.since: datetime | None = None
        self.client = Client(address, token, self._hear, self._fell, tempo)
        self.names = Names(self.client)
        self.budget = Budget(told.pause, told.an_hour, told.a_day, clock, self._memory.sent)
        self.mouth = Mouth(self.client, self.names, self.budget, tempo, ours=ours, counted=self._count)
        self._asking = Asking(
            name, self.client, self.names, self.mouth, clock, me=lambda: self.me, ours=ours, rooms=self.rooms
        )
        self._inbox = Inbox(self._folder / "spool.jsonl", self.ready, self._read, self._lose, tempo)

    @property
    def online(self) -> bool:
        """It hears and can speak."""
        return self.ready.is_set() and self._arrived

    @property
    def own(self) -> Address:
        """Where messages about the account itself belong, whoever is logged in."""
        return address(self.name or UNNAMED)

    async def run(self, hand: Hand) -> None:
        """Listen until cancelled."""
        self._hand = hand
        self._begin()
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self.client.run())
                tasks.create_task(self._inbox.run(hand))
                tasks.create_task(self._watch())
        finally:
            self._save()
            self.ready.clear()
            if self._telling:
                self._telling.cancel()

    def _begin(self) -> None:
        """What was written down, perhaps by another process that had this wire before us."""
        self._memory = remembered(self._folder / "account.json")
        self.heard_before = self._memory.heard
        self.rooms.clear()
        self.rooms |= set(self._memory.rooms)
        self.budget.remember(self._memory.sent)
        self._arrived = False
        self._inbox.open()

    # What the gateway tells

    def _hear(self, kind: int, data: Mapping[str, Any]) -> None:
        """Every event passes here and waits for nothing."""
        now = self._clock.now().timestamp()
        if kind == Event.MESSAGE:
            if id := str(data.get("messageId") or ""):
                self._inbox.announce(id, [kind, now])
        elif kind == Event.LOGIN:
            self._log_in(str(data.get("contactId") or ""), now)
        elif kind == Event.LOGOUT:
            self._log_out(now)
        elif kind == Event.READY and self.ready.is_set():
            self._look_about(now)
        elif kind == Event.SCAN:
            self._scan(data, now)
        elif kind == Event.DIRTY:
            self.names.forget(str(data.get("payloadId") or ""))
        elif kind in (Event.ROOM_JOIN, Event.ROOM_LEAVE, Event.ROOM_TOPIC):
            self._room(kind, data, now)
        elif kind in (Event.FRIENDSHIP, Event.ROOM_INVITE):
            id = str(data.get("friendshipId") or data.get("roomInvitationId") or "")
            self._inbox.announce(f"{kind}:{id}", [kind, now, id])
        self._proven()
        if now - self._saved > SAVED_EVERY:
            self._save()

    def _proven(self) -> None:
        if self.ready.is_set():
            self._memory.heard = self._clock.now().timestamp()

    def _log_in(self, me: str, now: float) -> None:
        if not me:
            return
        heard = self._memory.heard
        if not self.ready.is_set() and heard and now - heard >= self._tempo.gap:
            self._inbox.announce(f"gap:{self.own}:{int(heard)}", [Entry.GAP, now, heard])
        if me != self._memory.me:
            self.names.forget_all()
        self.me, self.link = me, ""
        first = not self.ready.is_set()
        self.ready.set()
        if first or me != self._memory.me:
            self._arrived = False
            self.since = self._clock.now()
            self._look_about(now)
        self._stirred(self)

    def _look_about(self, now: float) -> None:
        """Who is logged in, and in which rooms."""
        self._inbox.forget("login")
        self._inbox.announce("login", [Event.LOGIN, now], keep=False, first=True)

    def _log_out(self, now: float) -> None:
        self._proven()
        self.ready.clear()
        self.since = self._clock.now()
        if self._memory.state == Session.ONLINE:
            self._say(Session.OFFLINE, now)
        self._stirred(self)

    def _scan(self, data: Mapping[str, Any], now: float) -> None:
        link = str(data.get("qrcode") or "")
        if not link or data.get("status") not in (_WAITING, _TIMEOUT) or link == self.link:
            return
        self.link = link
        self._memory.state = Session.SCAN
        self._show(link)
        code = sha256(link.encode()).hexdigest()[:12]
        about = [Entry.SESSION, now, Session.SCAN, link]
        self._inbox.announce(f"session:{self.own}:scan:{code}", about, keep=False)
        self._stirred(self)

    def _fell(self) -> None:
        """The connection is gone."""
        if self.ready.is_set():
            self.ready.clear()
            self.since = self._clock.now()
            self._save()
        self._stirred(self)

    async def _watch(self) -> None:
        """A gateway that stays away is told like a login that ended."""
        looks = 0
        while True:
            await asyncio.sleep(self._tempo.stays / 2)
            looks = 0 if self.client.up.is_set() else looks + 1
            if looks > 1 and self._memory.state == Session.ONLINE:
                self._say(Session.OFFLINE, self._clock.now().timestamp())

    def _room(self, kind: int, data: Mapping[str, Any], now: float) -> None:
        room, at = str(data.get("roomId") or ""), float(data.get("timestamp") or 0)
        people = data.get("inviteeIdList") or data.get("removeeIdList") or [data.get("changerId") or ""]
        ids = [str(id) for id in people]
        self.names.forget(room)
        if self.me in ids and kind == Event.ROOM_LEAVE:
            self.rooms.discard(room)
        key = sha256("\n".join((room, str(at or now), *ids, str(data.get("newTopic") or ""))).encode()).hexdigest()
        self._inbox.announce(f"{kind}:{key[:24]}", [kind, now, room, at, *ids])

    def _say(self, state: Session, now: float) -> None:
        """Tell of the account itself."""
        self._memory.turns += 1
        self._inbox.announce(f"session:{self.own}:{self._memory.turns}:{state}", [Entry.SESSION, now, state])
        self._memory.state = Session.OFFLINE if state is Session.OFFLINE else Session.ONLINE
        self._save()

    # What becomes of it

    async def _read(self, key: str, about: list[Any]) -> Sequence[Message]:
        kind, at, *ids = about
        match kind:
            case Event.MESSAGE:
                return await self._asking.message(key)
            case Event.ROOM_JOIN | Event.ROOM_LEAVE | Event.ROOM_TOPIC:
                return await self._asking.change(key, kind, ids[0], moment(ids[1], self._at(at)), ids[2:])
            case Event.FRIENDSHIP:
                return await self._asking.friend(key, ids[0])
            case Event.ROOM_INVITE:
                return await self._asking.invited(ids[0])
            case Event.LOGIN:
                return await self._arrive(at)
            case Entry.SESSION:
                link = ids[1] if len(ids) > 1 else ""
                return [self._about(key, Kind.SESSION, at, text=str(ids[0]), link=link)]
            case Entry.GAP:
                return self._missed(key, ids[0], at)
            case _:
                return ()

    def _at(self, stamp: float) -> datetime:
        return datetime.fromtimestamp(stamp, UTC)

    def _about(self, id: str, kind: Kind, at: float, **more: Any) -> Message:
        return Message(
            id=id, room=self.own, sender=self.own, sender_name="", sent_at=self._at(at), kind=kind, private=True, **more
        )

    def _missed(self, key: str, since: float, at: float) -> list[Message]:
        """Nobody listened; where another account did, nothing was missed."""
        covered = self._covered(self)
        rooms = sorted(self.rooms - covered)
        if self.rooms and not rooms:
            return []
        about = tuple(address(room) for room in rooms)
        return [self._about(key, Kind.GAP, at, since=self._at(since), rooms=about)]

    def _lose(self, key: str, about: list[Any]) -> None:
        """Those that are lost together are told together; only what people said is missed."""
        if about[0] != Event.MESSAGE:
            self._inbox.spool.drop((key,))
            return
        self._gone.append((key, float(about[1])))
        if self._telling is None or self._telling.done():
            self._telling = asyncio.get_running_loop().create_task(self._tell())

    async def _tell(self) -> None:
        await asyncio.sleep(self._tempo.settle)
        gone, self._gone = self._gone, []
        keys = [key for key, _ in gone]
        since, now = min(at for _, at in gone), self._clock.now().timestamp()
        missed = self._missed(f"gap:{keys[0]}", since, now)
        for message in missed:
            await self._hand(message, lambda: self._inbox.spool.drop(keys))
        if not missed:
            self._inbox.spool.drop(keys)

    async def _all_rooms(self) -> set[str]:
        try:
            return set(await self.names.rooms())
        except GRPCError:
            return set()

    async def _arrive(self, at: float) -> Sequence[Message]:
        """Who is logged in, and whether it is who it was."""
        memory, rooms = self._memory, await self._all_rooms()
        called = digest(await self._asking.called(self.me))
        state = Session.ONLINE
        if memory.me and memory.me != self.me:
            state = Session.RENEWED if called and called == memory.called else Session.STRANGER
        elif memory.me and memory.rooms and rooms and not rooms & set(memory.rooms):
            state = Session.RENEWED
        if state is not Session.ONLINE:
            self.rooms.clear()
        if rooms:  # some gateways know them only later
            self.rooms.clear()
            self.rooms |= rooms
        self._arrived = True
        changed = state is not Session.ONLINE or memory.state != Session.ONLINE
        memory.me, memory.called, memory.rooms = self.me, called or memory.called, sorted(self.rooms)
        if changed:
            self._say(state, at)
        self._save()
        self._stirred(self)
        return ()

    # What has to last

    def _count(self) -> None:
        """A line left."""
        if not self.budget.unlimited:
            self._save()

    def _save(self) -> None:
        self._saved = self._clock.now().timestamp()
        self._memory.rooms = sorted(self.rooms)
        self._memory.sent = self.budget.sent
        self._memory.save()
