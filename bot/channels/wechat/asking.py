"""What was announced by its id: asked for, and made into messages."""

from collections.abc import Callable, Sequence
from datetime import datetime

from grpclib.exceptions import GRPCError

from bot.channels.wechat.client import Client
from bot.channels.wechat.names import Names
from bot.channels.wechat.puppet import OFFICIAL, RECEIVED, Event, Payload, Type
from bot.channels.wechat.reading import Known, address, is_system, is_tip, read
from bot.channels.wechat.sending import Mouth
from bot.clock import Clock
from bot.logs import log
from bot.message import Kind, Message


class Asking:
    """For the account ``name`` with the id ``me``; ``ours``: the ids of all our accounts, ``rooms``: filled here."""

    def __init__(
        self,
        name: str,
        client: Client,
        names: Names,
        mouth: Mouth,
        clock: Clock,
        *,
        me: Callable[[], str],
        ours: Callable[[], set[str]],
        rooms: set[str],
    ) -> None:
        self._name, self._client, self._names, self._mouth = name, client, names, mouth
        self._clock, self._me, self._ours, self._rooms = clock, me, ours, rooms

    async def message(self, id: str) -> Sequence[Message]:
        """Somebody's words; nothing for our own and for what is no person's."""
        if self._mouth.is_own(id):
            return ()
        payload = await self._client.puppet.message_payload(id=id)
        if payload.from_id == self._me():
            self._mouth.echoed(payload)
            return ()
        if is_system(payload.from_id) or is_tip(payload) or not payload.id:
            return ()
        room = payload.room_id
        if not room and await self._is_official(payload.from_id):
            return ()
        if room:
            self._rooms.add(room)
        return (read(payload, await self._known(payload), self._clock.now()),)

    async def _known(self, payload: Payload) -> Known:
        room, ours = payload.room_id, self._ours() & set(payload.mention_ids)
        return Known(
            account=self._name,
            ours=self._ours(),
            sender_name=await self.called(payload.from_id, room),
            room_name=await self._title(room) if room else "",
            my_names=tuple([await self.called(me, where) for me in ours for where in {room, ""}]),
            leads=bool(room) and payload.text.startswith(("@", "＠")) and await self._leads(payload.from_id, room),
            spot=await self._spot(payload) if payload.type == Type.LOCATION else None,
        )

    async def called(self, contact: str, room: str = "") -> str:
        """Nobody's words are held up because a name cannot be had."""
        try:
            return await self._names.called(contact, room)
        except GRPCError:
            return ""

    async def _title(self, room: str) -> str:
        try:
            return str((await self._names.room(room)).topic)
        except GRPCError:
            return ""

    async def _leads(self, contact: str, room: str) -> bool:
        try:
            known = await self._names.room(room)
        except GRPCError:
            return False
        return contact == known.owner_id or contact in known.admin_ids

    async def _is_official(self, contact: str) -> bool:
        try:
            return bool((await self._names.contact(contact)).type == OFFICIAL)
        except GRPCError:
            return False

    async def _spot(self, payload: Payload) -> tuple[float, float] | None:
        try:
            spot = await self._client.puppet.message_location(id=payload.id)
        except GRPCError:
            return None
        return (spot.latitude, spot.longitude) if spot.latitude or spot.longitude else None

    async def change(self, key: str, kind: int, room: str, at: datetime, ids: list[str]) -> Sequence[Message]:
        """People came or went, or the room is called otherwise."""
        title = await self._title(room)
        what = {Event.ROOM_JOIN: Kind.JOINED, Event.ROOM_LEAVE: Kind.LEFT}.get(Event(kind), Kind.RENAMED)
        if kind == Event.ROOM_JOIN and self._me() in ids:
            self._rooms.add(room)
        return [
            Message(
                id=f"{key}:{number}",
                room=address(room),
                sender=address(id),
                sender_name=await self.called(id, room if what is Kind.JOINED else ""),
                sent_at=at,
                kind=what,
                room_name=title,
                calls_bot=id == self._me() and what is not Kind.RENAMED,
            )
            for number, id in enumerate(ids)
        ]

    async def friend(self, key: str, id: str) -> Sequence[Message]:
        """Somebody asks to be a friend."""
        asked = await self._client.puppet.friendship_payload(id=id)
        self._names.forget(asked.contact_id)
        if asked.type != RECEIVED:
            return ()
        who = address(asked.contact_id)
        return (
            Message(
                id=key,
                room=who,
                sender=who,
                sender_name=await self.called(asked.contact_id),
                sent_at=self._clock.now(),
                text=asked.hello,
                kind=Kind.FRIEND,
                private=True,
                refers=id,
            ),
        )

    async def invited(self, id: str) -> Sequence[Message]:
        """A friend's invitation into a group is accepted."""
        asked = await self._client.puppet.room_invitation_payload(id=id)
        friend = (await self._names.contact(asked.inviter_id)).friend
        if friend:
            await self._client.puppet.room_invitation_accept(id=id)
        log.info("invited to a room", channel="wechat", id=id, kind="accepted" if friend else "ignored")
        return ()
