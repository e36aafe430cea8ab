"""One play with a Wechaty gateway, and what the wire told of it, without what differs from run to run.

``python -m tests.wires.wechat_scenario`` writes the recording of the real gateway anew.
"""

import asyncio
import dataclasses
import json
import re
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import betterproto
from grpclib.exceptions import GRPCError

from bot.channels.wechat.puppet import Event, Puppet, channel, metadata
from tests.wires.wechat_side import BOT, IDS, PHOTO, ROOM_IDS, Controls, real

RECORDING = Path(__file__).parent / "recordings" / "wechat.jsonl"
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
ROOM = ROOM_IDS["3栋群"]
MARK = "until here"
"""A heartbeat that comes after everything that was told before."""

SILENT = (Event.HEARTBEAT, Event.READY, Event.DONG)
Row = dict[str, Any]


class Observer:
    """Listens on the bare stubs and writes down."""

    def __init__(self, controls: Controls) -> None:
        self.controls, self.rows = controls, list[Row]()
        self._events: asyncio.Queue[tuple[int, Row]] = asyncio.Queue()
        self._ids: dict[str, str] = {}

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        line = channel("127.0.0.1", self.controls.told["grpcPort"], ping_every=30, ping_within=10)
        known = metadata(self.controls.told["token"])
        self.puppet = Puppet(line, timeout=5, metadata=known)
        await self.puppet.start()
        task = asyncio.create_task(self._listen(Puppet(line, metadata=known)))
        try:
            await asyncio.sleep(0.3)
            await self.note("connect")
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            line.close()

    async def do(self, what: str, **options: Any) -> Any:
        """Something of the people's side, and every event until the wire is silent."""
        answer = await self.controls.post(what, **options)
        await self.note(what, **options)
        return answer

    async def ask(self, call: str, **options: Any) -> Any:
        """A call, and its answer or its error."""
        try:
            answer = await getattr(self.puppet, call)(**options)
            told: Any = _fields(answer)
        except GRPCError as problem:
            answer, told = None, {"error": problem.status.name, "says": (problem.message or "").partition("\n")[0]}
        await self.note(call, told=told, **options)
        return answer

    async def note(self, step: str, told: Any = None, **options: Any) -> None:
        await self.controls.post("/fault", kind="heartbeat", data=MARK)
        events: list[Any] = []
        while True:
            kind, data = await asyncio.wait_for(self._events.get(), 5)
            if data.get("data") == MARK:
                break
            if kind not in SILENT and not (kind == Event.LOGIN and [kind, data] in events):
                events.append([kind, data])
        shown = {key: value for key, value in options.items() if key not in ("base64", "filebox")}
        self.rows.append(self._plain({"step": step, "with": shown, "events": events, "told": told}))

    async def _listen(self, puppet: Puppet) -> None:
        async for event in puppet.event():
            self._events.put_nowait((int(event.type), json.loads(event.payload)))

    def _plain(self, value: Any, key: str = "") -> Any:
        """The same at every run."""
        if isinstance(value, dict):
            return {k: self._plain(v, k) for k, v in value.items()}
        if isinstance(value, list | tuple):
            return [self._plain(v, key) for v in value]
        if key == "timestamp":
            return "some time"
        if isinstance(value, str):
            return UUID.sub(lambda m: self._ids.setdefault(m[0], f"<{len(self._ids) + 1}>"), value)
        return value


def _fields(answer: betterproto.Message) -> Row:
    """What is not empty; of a file box what matters, and not its name on the server."""
    found = {field.name: getattr(answer, field.name) for field in dataclasses.fields(answer)}
    if "filebox" in found:
        box = json.loads(found["filebox"])
        found["filebox"] = {"type": box.get("type") or box.get("boxType"), "name": box["name"]}
    return {key: value for key, value in found.items() if value}


async def play(controls: Controls) -> list[Row]:
    """Everything that the channel relies upon."""
    seen = Observer(controls)
    async with seen.listening():
        await _talk(seen)
        await _come_and_go(seen)
        await _speak(seen)
        await _fail(seen)
    return seen.rows


async def _talk(seen: Observer) -> None:
    said = [
        await seen.do("/say", talker="林婶", room=ROOM, text="楼道灯坏了"),
        await seen.do("/say", talker="阿伟", room=ROOM, text="帮助", mentions=[BOT]),
        await seen.do("/say", talker="老郭", room=None, text="私下说"),
        await seen.do("/say", talker="老郭", room=ROOM, text="<msg/>", type=16),
        await seen.do("/image", talker="林婶", room=ROOM, base64=PHOTO, name="photo.jpg"),
    ]
    for one in said:
        await seen.ask("message_payload", id=one["messageId"])
    await seen.ask("message_file", id=said[-1]["messageId"])
    await seen.ask("message_payload", id="nowhere")
    for call, options in (
        ("room_list", {}),
        ("room_payload", {"id": ROOM}),
        ("room_payload", {"id": "nowhere"}),
        ("room_member_payload", {"id": ROOM, "member_id": IDS["林婶"]}),
        ("contact_payload", {"id": IDS["林婶"]}),
        ("contact_payload", {"id": "wxid_new"}),
        ("contact_payload", {"id": "nowhere"}),
    ):
        await seen.ask(call, **options)


async def _come_and_go(seen: Observer) -> None:
    await seen.do("/rename", contact="林婶", room=ROOM, roomAlias="302 林婶")
    await seen.ask("room_member_payload", id=ROOM, member_id=IDS["林婶"])
    await seen.do("/join", room=ROOM, contacts=["外人"], inviter="林婶")
    await seen.do("/leave", room=ROOM, contacts=["外人"], remover="林婶")
    await seen.do("/topic", room=ROOM, topic="3栋一家亲", changer="林婶")
    asked = await seen.do("/friendship", contact="外人", hello="我是邻居")
    await seen.ask("friendship_payload", id=asked["friendshipId"])
    await seen.ask("friendship_accept", id=asked["friendshipId"])
    await asyncio.sleep(0.1)
    await seen.note("accepted")
    await seen.ask("friendship_accept", id="nowhere")
    await seen.do("/room", id="30000@chatroom", topic="新群", members=[IDS["阿伟"]])
    invited = await seen.do("/room-invite", room="30000@chatroom", inviter="阿伟")
    await seen.ask("room_invitation_accept", id=invited["roomInvitationId"])


async def _speak(seen: Observer) -> None:
    said = await seen.ask("message_send_text", conversation_id=ROOM, text="@林婶\u2005收到", mentonal_ids=[IDS["林婶"]])
    await seen.ask("message_payload", id=said.id)
    await seen.ask("message_send_text", conversation_id=IDS["林婶"], text="私下")
    box = {"type": 1, "boxType": 1, "name": "picture.jpg", "metadata": {}, "base64": PHOTO}
    await seen.ask("message_send_file", conversation_id=ROOM, filebox=json.dumps(box))
    await seen.ask("message_send_text", conversation_id="nowhere", text="谁")
    await seen.ask("message_recall", id=said.id)
    kept = ("conversationId", "messageId", "method", "text", "mentionIds", "fileName", "fileBytes", "fileSha256")
    sent = [{key: one[key] for key in kept if key in one} for one in await seen.controls.get("/sent")]
    await seen.note("sent", told=sent)
    actions = [one["kind"] for one in await seen.controls.get("/actions")]
    await seen.note("actions", told=actions)


async def _fail(seen: Observer) -> None:
    send: Callable[[str], Any] = lambda text: seen.ask("message_send_text", conversation_id=ROOM, text=text)  # noqa: E731  said often
    await seen.do("/fault", kind="send-fail", message="frequency limited")
    await send("一")
    await seen.do("/fault", kind="send-fail", after=True)
    await send("二")
    await seen.do("/fault", kind="echo-self", on=False)
    await send("三")
    await seen.do("/fault", kind="rpc-fail", method="MessagePayload", code=13)
    await seen.ask("message_payload", id="nowhere")
    await seen.do("/fault", kind="duplicate", count=1)
    await seen.do("/say", talker="林婶", room=ROOM, text="两次")
    await seen.do("/fault", kind="logout")
    await send("四")
    await seen.do("/fault", kind="login")
    await send("五")


async def _write() -> None:
    async with real() as controls:
        rows = await play(controls)
    RECORDING.parent.mkdir(exist_ok=True)
    RECORDING.write_text("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows), "utf-8")
    sys.stdout.write(f"{len(rows)} rows\n")


if __name__ == "__main__":
    asyncio.run(_write())
