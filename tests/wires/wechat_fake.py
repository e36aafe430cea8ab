"""A Wechaty gateway small enough to run inside a test: the same calls, events, controls and faults as the real one.

``tests/wires/test_wechat_recording.py`` compares it with a recording of the real one; a difference fails.
"""

import asyncio
import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from grpclib.const import Cardinality, Handler, Status
from grpclib.exceptions import GRPCError
from grpclib.server import Server, Stream
from wechaty_grpc.wechaty import puppet as wire

from bot.channels.wechat.puppet import Event, Type
from bot.channels.wechat.puppet import _Chunk as Chunk
from bot.channels.wechat.puppet import _Id as Id
from bot.channels.wechat.puppet import _Located as Located
from tests.wires.relay import Relay
from tests.wires.wechat_calls import Calls, decoded, now
from tests.wires.wechat_people import People

TYPES = {"Text": Type.TEXT, "Image": Type.IMAGE}
Call = Callable[[Any], Any]


class FakeGateway(Calls):
    """``post`` and ``get`` as the real one's HTTP interface."""

    def __init__(self, world: dict[str, Any], token: str = "t") -> None:
        super().__init__()
        self.token, self.people = token, People(world)
        self.relay = Relay()
        self.sent: list[dict[str, Any]] = []
        self.actions: list[dict[str, Any]] = []
        self.files: dict[str, tuple[str, bytes]] = {}
        self.faults: dict[str, Any] = {}
        self.lost = self.duplicate = 0
        self._events: asyncio.Queue[tuple[int, dict[str, Any]] | GRPCError | None] | None = None
        self._server: Server | None = None
        self._clear()

    @property
    def told(self) -> dict[str, Any]:
        return {"grpcPort": self.relay.port, "token": self.token}

    async def start(self) -> None:
        await self._serve()
        await self.relay.open()

    async def close(self) -> None:
        await self.relay.close()
        await self._unserve()

    async def get(self, path: str, **query: Any) -> Any:
        if path == "/sent":
            return self.sent[int(query.get("since", 0)) :]
        if path == "/actions":
            return self.actions
        return {"lost": self.lost, "loggedIn": bool(self.people.me), "eventStreams": int(self._events is not None)}

    async def post(self, path: str, **body: Any) -> Any:
        return await getattr(self, "_on_" + path.strip("/").replace("-", "_"))(**body)

    # People

    async def _on_say(
        self,
        talker: str,
        room: str | None = None,
        text: str = "",
        mentions: tuple[str, ...] = (),
        atPrefix: bool = True,
        id: str = "",
        timestamp: int = 0,
        type: str | int = "Text",
        file: tuple[str, bytes] | None = None,
    ) -> dict[str, Any]:
        called = [self.people.contact(m) for m in mentions]
        if called and atPrefix and not text.startswith("@"):
            text = "".join(f"@{c['name']}\u2005" for c in called) + text
        payload = {
            "id": id or str(uuid4()),
            "from": self.people.contact(talker)["id"],
            "text": text,
            "timestamp": timestamp or now(),
            "type": TYPES[type] if isinstance(type, str) else type,
            "room": self.people.room(room)["id"] if room else "",
            "to": "" if room else self.people.me,
            "mentions": [c["id"] for c in called],
        }
        if file:
            self.files[payload["id"]] = file
        self.people.messages[payload["id"]] = payload
        listening = self._events is not None
        self.lost += not listening
        times, self.duplicate = (2, self.duplicate - 1) if self.duplicate else (1, 0)
        for _ in range(times):
            self.emit(Event.MESSAGE, messageId=payload["id"])
        return {"messageId": payload["id"], "listening": listening, "text": text, "timestamp": payload["timestamp"]}

    async def _on_image(self, base64: str = "", bytes: int = 1024, name: str = "photo.jpg", **rest: Any) -> Any:
        return await self._on_say(**rest, type="Image", file=(name, decoded(base64) or b"\xff" * bytes))

    async def _on_join(self, room: str, contacts: list[str], inviter: str) -> Any:
        ids = self.people.join(room, contacts)
        about = {"inviterId": self.people.contact(inviter)["id"], "roomId": self.people.room(room)["id"]}
        self.emit(Event.ROOM_JOIN, inviteeIdList=ids, **about, timestamp=now())
        return {}

    async def _on_leave(self, room: str, contacts: list[str], remover: str) -> Any:
        ids = self.people.leave(room, contacts)
        about = {"removerId": self.people.contact(remover)["id"], "roomId": self.people.room(room)["id"]}
        self.emit(Event.ROOM_LEAVE, removeeIdList=ids, **about, timestamp=now())
        return {}

    async def _on_topic(self, room: str, topic: str, changer: str) -> Any:
        found = self.people.room(room)
        about = {"changerId": self.people.contact(changer)["id"], "roomId": found["id"]}
        self.emit(Event.ROOM_TOPIC, newTopic=topic, oldTopic=found["topic"], **about, timestamp=now())
        found["topic"] = topic
        return {}

    async def _on_rename(self, contact: str, name: str | None = None, room: str = "", roomAlias: str = "") -> Any:
        found = self.people.contact(contact)
        if name is not None:
            found["name"] = name
        if room:
            self.people.room(room).setdefault("aliases", {})[found["id"]] = roomAlias
        self.emit(Event.DIRTY, payloadType=2, payloadId=found["id"])
        return {}

    async def _on_contact(self, **contact: Any) -> Any:
        self.people.contacts[contact["id"]] = {"friend": True, **contact}
        return {"id": contact["id"]}

    async def _on_room(self, **room: Any) -> Any:
        self.people.rooms[room["id"]] = dict(room)
        return {"id": room["id"]}

    async def _on_friendship(self, contact: str, hello: str = "我是邻居", type: str = "Receive") -> Any:
        id = str(uuid4())
        kind = {"Confirm": 1, "Receive": 2, "Verify": 3}[type]
        self.people.requests[id] = {"contact": self.people.contact(contact)["id"], "hello": hello, "type": kind}
        self.emit(Event.FRIENDSHIP, friendshipId=id)
        return {"friendshipId": id}

    async def _on_room_invite(self, room: str, inviter: str) -> Any:
        id = str(uuid4())
        found = self.people.room(room)
        self.people.invitations[id] = {"inviter": self.people.contact(inviter)["id"], "room": found["id"]}
        self.emit(Event.ROOM_INVITE, roomInvitationId=id)
        return {"roomInvitationId": id}

    # Faults

    def _clear(self) -> None:
        self.faults = {"echo": True, "send": [], "rpc": []}
        self.duplicate = 0

    async def _on_fault(self, kind: str, **options: Any) -> Any:
        match kind:
            case "cut":
                return {"cut": self.relay.cut(rst=options.get("rst", True))}
            case "freeze":
                self.relay.freeze(future=options.get("future", True))
            case "thaw":
                self.relay.thaw()
            case "refuse":
                await self.relay.refuse()
            case "accept":
                await self.relay.open()
            case "restart":
                await self._restart(**options)
            case "end-stream" | "error-stream":
                code = Status(options.get("code", 14))
                self.end(None if kind == "end-stream" else GRPCError(code, options.get("message", "harness fault")))
            case "logout":
                self.emit(Event.LOGOUT, contactId=self.people.me, data=options.get("reason", "kicked"))
                self.people.me = ""
            case "login":
                self.people.me = self.people.bot["id"]
                self.emit(Event.LOGIN, contactId=self.people.me)
            case "heartbeat":
                self.emit(Event.HEARTBEAT, data=options.get("data", "harness"))
            case "puppet-error":
                self.emit(Event.ERROR, data=options.get("data", "harness error"))
            case "duplicate":
                self.duplicate += options.get("count", 1)
            case "echo-self":
                self.faults["echo"] = options.get("on", True)
            case "send-fail" | "send-delay":
                self.faults["send"].append({"kind": kind, "count": 1, **options})
            case "rpc-fail" | "rpc-delay":
                self.faults["rpc"].append({"kind": kind, "count": 1, **options})
            case "clear":
                self._clear()
                self.relay.thaw()
                await self.relay.open()
            case _:
                raise ValueError(kind)
        return {}

    async def _on_reset(self, world: dict[str, Any]) -> Any:
        self.people = People(world)
        await self._restart(downMs=0, fresh=False)
        return {}

    async def _restart(self, downMs: int = 500, *, fresh: bool = True) -> None:
        await self.relay.refuse()
        await self._unserve()
        if fresh:
            self.people.messages.clear()
            self.people.me = self.people.bot["id"]
        await asyncio.sleep(downMs / 1000)
        await self._serve()
        await self.relay.open()

    # The server

    def emit(self, kind: Event, **data: Any) -> None:
        if self._events is not None:
            self._events.put_nowait((kind, data))

    def end(self, how: GRPCError | None) -> None:
        if self._events is not None:
            self._events.put_nowait(how)

    async def _serve(self) -> None:
        self._server = Server([self])
        await self._server.start("127.0.0.1", 0)
        self.relay.target = self._server._server.sockets[0].getsockname()[1]

    async def _unserve(self) -> None:
        if self._server:
            self.end(None)
            self._server.close()
            await self._server.wait_closed()
            self._server, self._events = None, None

    def __mapping__(self) -> dict[str, Handler]:
        found = {"/wechaty.Puppet/Event": self._handler("Event", self._event, wire.EventRequest, wire.EventResponse)}
        download = self._handler("Download", self._download, Id, Chunk)
        found["/wechaty.Puppet/Download"] = download
        for name in dir(self):
            if name.startswith("call_"):
                method = "".join(word.capitalize() for word in name.removeprefix("call_").split("_"))
                request, response = TYPED.get(method) or (
                    getattr(wire, f"{method}Request"),
                    getattr(wire, f"{method}Response"),
                )
                found[f"/wechaty.Puppet/{method}"] = self._unary(method, getattr(self, name), request, response)
        return found

    def _unary(self, method: str, call: Call, request: type, response: type) -> Handler:
        async def answer(stream: Stream[Any, Any]) -> None:
            asked = await stream.recv_message()
            values = await call(asked)
            await stream.send_message(response(**(values or {})))

        return self._handler(method, answer, request, response, Cardinality.UNARY_UNARY)

    def _handler(
        self, method: str, call: Call, request: type, response: type, way: Cardinality = Cardinality.UNARY_STREAM
    ) -> Handler:
        async def guarded(stream: Stream[Any, Any]) -> None:
            if dict(stream.metadata or {}).get("authorization") != f"Wechaty {self.token}":
                raise GRPCError(Status.UNAUTHENTICATED, "Invalid Wechaty TOKEN")
            await self._stumble(method)
            try:
                await call(stream)
            except LookupError as problem:
                raise GRPCError(Status.UNKNOWN, str(problem.args[0])) from None

        return Handler(guarded, way, request, response)

    async def _stumble(self, method: str) -> None:
        for fault in list(self.faults["rpc"]):
            if fault.get("method", "*") in (method, "*"):
                fault["count"] -= 1
                if fault["count"] <= 0:
                    self.faults["rpc"].remove(fault)
                if fault["kind"] == "rpc-fail":
                    raise GRPCError(Status(fault.get("code", 13)), fault.get("message", "harness: rpc failed"))
                await asyncio.sleep(fault["ms"] / 1000)
                return

    async def _event(self, stream: Stream[Any, Any]) -> None:
        if self._events is not None:
            raise GRPCError(Status.ALREADY_EXISTS, "GrpcServerImpl.event() can not call twice.")
        await stream.recv_message()
        self._events = mine = asyncio.Queue()
        try:
            self.emit(Event.HEARTBEAT, data="Wechaty Puppet gRPC stream connect successfully")
            if self.people.me:
                self.emit(Event.LOGIN, contactId=self.people.me)
            while (item := await mine.get()) is not None:
                if isinstance(item, GRPCError):
                    raise item
                await stream.send_message(wire.EventResponse(type=item[0], payload=json.dumps(item[1])))
        finally:
            if self._events is mine:
                self._events = None

    async def _download(self, stream: Stream[Any, Any]) -> None:
        asked = await stream.recv_message()
        data = self.downloads[asked.id]
        for start in range(0, len(data), 65_536):
            await stream.send_message(Chunk(chunk=data[start : start + 65_536]))


TYPED: dict[str, tuple[type, type]] = {"MessageLocation": (Id, Located)}
