"""What the small fake of a Wechaty gateway answers to each call."""

import asyncio
import base64
import hashlib
import itertools
import json
import mimetypes
import time
from typing import Any

from grpclib.const import Status
from grpclib.exceptions import GRPCError

from bot.channels.wechat.puppet import BASE64, UUID, Event, Type
from tests.wires.wechat_people import People

INLINE = 20_480
"""Bytes above which a file has to be downloaded."""


class Calls:
    """Every ``call_x`` is a call of the protocol."""

    people: People
    sent: list[dict[str, Any]]
    actions: list[dict[str, Any]]
    files: dict[str, tuple[str, bytes]]
    faults: dict[str, Any]

    def __init__(self) -> None:
        self.downloads: dict[str, bytes] = {}
        self._counter = itertools.count(1)
        self._sending: set[asyncio.Task[Any]] = set()

    def emit(self, kind: Event, **data: Any) -> None:
        raise NotImplementedError

    def end(self, how: GRPCError | None) -> None:
        raise NotImplementedError

    async def post(self, path: str, **body: Any) -> Any:
        raise NotImplementedError

    async def call_start(self, _: Any) -> None: ...

    async def call_stop(self, _: Any) -> None:
        self.end(None)

    async def call_ding(self, asked: Any) -> None:
        self.emit(Event.DONG, data=asked.data)

    async def call_room_list(self, _: Any) -> Any:
        return {"ids": list(self.people.rooms)}

    async def call_room_payload(self, asked: Any) -> Any:
        return self.people.room_payload(asked.id)

    async def call_room_member_payload(self, asked: Any) -> Any:
        return self.people.member_payload(asked.id, asked.member_id)

    async def call_contact_payload(self, asked: Any) -> Any:
        found = self.people.known(asked.id)
        kept = {key: value for key, value in found.items() if key in ("id", "name", "alias", "friend")}
        return {"type": 1, **kept}

    async def call_message_payload(self, asked: Any) -> Any:
        return self.people.message_payload(asked.id)

    async def call_message_file(self, asked: Any) -> Any:
        name, data = self.files[asked.id]
        box: dict[str, Any] = {"type": BASE64, "boxType": BASE64, "name": name, "base64": encoded(data)}
        if len(data) > INLINE:
            id = f"download-{next(self._counter)}"
            self.downloads[id] = data
            box = {"type": UUID, "boxType": UUID, "name": name, "uuid": id}
        return {"filebox": json.dumps(box)}

    async def call_message_location(self, _: Any) -> Any:
        raise GRPCError(Status.UNKNOWN, "Method not implemented.")

    async def call_message_recall(self, asked: Any) -> Any:
        self.actions.append({"kind": "messageRecall", "messageId": asked.id})
        return {"success": True}

    async def call_message_send_text(self, asked: Any) -> Any:
        fields = {"method": "text", "text": asked.text, "mentionIds": list(asked.mentonal_ids)}
        return await self._send(asked.conversation_id, Type.TEXT, asked.text, fields)

    async def call_message_send_file(self, asked: Any) -> Any:
        box = json.loads(asked.filebox)
        data = decoded(box["base64"])
        fields = {
            "method": "file",
            "fileName": box["name"],
            "fileBytes": len(data),
            "fileSha256": hashlib.sha256(data).hexdigest(),
        }
        is_image = (mimetypes.guess_type(box["name"])[0] or "").startswith("image/")
        return await self._send(asked.conversation_id, Type.IMAGE if is_image else Type.ATTACHMENT, "", fields)

    async def _send(self, to: str, type: Type, text: str, fields: dict[str, Any]) -> Any:
        """What was asked for is done, even where the caller does not wait for it."""
        self._sending.add(task := asyncio.get_running_loop().create_task(self._do_send(to, type, text, fields)))
        task.add_done_callback(self._sending.discard)
        return await asyncio.shield(task)

    async def _do_send(self, to: str, type: Type, text: str, fields: dict[str, Any]) -> Any:
        if not self.people.me:
            raise GRPCError(Status.UNKNOWN, "Error: not logged in")
        found = next((f for f in self.faults["send"] if f.get("conversationId") in (None, to)), None)
        if found:
            found["count"] -= 1
            if found["count"] <= 0:
                self.faults["send"].remove(found)
            await asyncio.sleep((found.get("delayMs") or found.get("ms") or 0) / 1000)
        fails = bool(found) and found["kind"] == "send-fail"
        failure = GRPCError(Status.UNKNOWN, "Error: " + (found or {}).get("message", "harness: send failed"))
        if fails and not found.get("after"):
            raise failure
        payload = self.people.own(to, type, text, fields.get("mentionIds", []), now())
        self.sent.append({"conversationId": to, "messageId": payload["id"], **fields})
        if self.faults["echo"]:
            self.emit(Event.MESSAGE, messageId=payload["id"])
        if fails:
            raise failure
        return {"id": payload["id"]}

    async def call_friendship_payload(self, asked: Any) -> Any:
        found = self.people.request(asked.id)
        return {
            "id": asked.id,
            "contact_id": found["contact"],
            "hello": found["hello"],
            "type": found["type"],
            "scene": 14,
            "ticket": "ticket",
        }

    async def call_friendship_accept(self, asked: Any) -> None:
        found = self.people.request(asked.id)
        self.actions.append({"kind": "friendshipAccept", "contactId": found["contact"], "friendshipId": asked.id})
        self.people.contacts[found["contact"]]["friend"] = True
        await self.post("/friendship", contact=found["contact"], hello=found["hello"], type="Confirm")

    async def call_room_invitation_payload(self, asked: Any) -> Any:
        return {"id": asked.id, "inviter_id": self.people.invitations[asked.id]["inviter"]}

    async def call_room_invitation_accept(self, asked: Any) -> None:
        found = self.people.invitations[asked.id]
        self.actions.append({"kind": "roomInvitationAccept", "roomInvitationId": asked.id})
        await self.post("/join", room=found["room"], contacts=[self.people.me], inviter=found["inviter"])


def now() -> int:
    return time.time_ns() // 1_000_000


def decoded(text: str) -> bytes:
    return base64.b64decode(text)


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()
