"""The people's side of WeChat, over the small fake and over the real gateway."""

import asyncio
import atexit
import base64
import tempfile
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from bot.channels.wechat import Tempo, Wechat
from bot.clock import Clock, SystemClock
from bot.message import Address
from bot.settings import WechatSettings
from tests.wires import gateways
from tests.wires.contract import PEOPLE, ROOMS, Sent
from tests.wires.wechat_fake import FakeGateway

BOT = "wxid_bot"
PHOTO = base64.b64encode(b"\xff\xd8\xff\xe0" + bytes(30_000) + b"\xff\xd9").decode()
IDS = {name: f"wxid_{number}" for number, name in enumerate(PEOPLE)}
ROOM_IDS = {name: f"{20_000 + number}@chatroom" for number, name in enumerate(ROOMS)}
NEWCOMER = "外人"
QUICK = Tempo(
    ding_every=0.3,
    dong_within=2.5,  # the real gateway takes a second for a dong
    call=2.0,
    back=(0.05, 0.5),
    takeover=1.0,
    echo=0.5,
    settle=0.1,
    again=(0.05, 0.1, 0.2),
    redeliver=(0.05, 0.2),
)


def world() -> dict[str, Any]:
    """Everybody is in every room and a friend; one more is in none."""
    people = [{"id": id, "name": name, "friend": True} for name, id in IDS.items()]
    people.append({"id": "wxid_new", "name": NEWCOMER, "friend": False})
    members = [BOT, *IDS.values()]
    rooms = [{"id": id, "topic": name, "members": members, "owner": IDS["老郭"]} for name, id in ROOM_IDS.items()]
    return {"bot": {"id": BOT, "name": "管家"}, "contacts": people, "rooms": rooms}


class Controls(Protocol):
    """What plays the people: the fake itself, or the real gateway's HTTP interface."""

    told: dict[str, Any]

    async def get(self, path: str, **query: Any) -> Any: ...

    async def post(self, path: str, **body: Any) -> Any: ...


class _Http:
    def __init__(self, gateway: gateways.Gateway) -> None:
        self._gateway, self.told = gateway, gateway.told

    async def get(self, path: str, **query: Any) -> Any:
        return await asyncio.to_thread(self._gateway.get, path, **query)

    async def post(self, path: str, **body: Any) -> Any:
        return await asyncio.to_thread(self._gateway.post, path, body)


_IDLE: list[_Http] = []


@asynccontextmanager
async def fake(people: dict[str, Any] | None = None) -> AsyncIterator[Controls]:
    """The small fake, running."""
    gateway = FakeGateway(people or world())
    await gateway.start()
    try:
        yield gateway
    finally:
        await gateway.close()


@asynccontextmanager
async def real(people: dict[str, Any] | None = None) -> AsyncIterator[Controls]:
    """The real gateway with a new world; the process is started once and used again."""
    free = _IDLE.pop() if _IDLE else await asyncio.to_thread(_started)
    try:
        await free.post("/reset", world=people or world())
    except RuntimeError:  # its inner server looks for a free port and may lose it to another process
        free = await asyncio.to_thread(_started)
        await free.post("/reset", world=people or world())
    try:
        yield free
    finally:
        _IDLE.append(free)


def _started() -> "_Http":
    stack = ExitStack()
    gateway = stack.enter_context(gateways.running("wechat"))
    atexit.register(stack.close)
    return _Http(gateway)


def settings(controls: Controls, token: str = "", **more: Any) -> WechatSettings:
    """How that gateway is reached, without a pace."""
    endpoint = f"127.0.0.1:{controls.told['grpcPort']}"
    paces: dict[str, Any] = {"pause": (0, 0), "an_hour": 0, "a_day": 0}
    return WechatSettings(endpoint=endpoint, token=token or controls.told["token"], **{**paces, **more})


def made(controls: Controls, folder: Path, clock: Clock | None = None, tempo: Tempo = QUICK, **more: Any) -> Wechat:
    """The channel over that gateway."""
    return Wechat(settings(controls, **more), clock or SystemClock(), folder, tempo=tempo)


class WechatSide:
    """See tests/wires/contract.py."""

    lacks = frozenset({"edit", "late", "buttons", "caption"})

    def __init__(self, channel: Wechat, controls: Controls) -> None:
        self.channel, self.controls = channel, controls
        self._said: dict[str, tuple[str, str]] = {}

    def address(self, name: str) -> Address:
        return Address("wechat:" + (ROOM_IDS.get(name) or IDS.get(name) or "wxid_new"))

    async def say(
        self,
        text: str,
        *,
        who: str = "林婶",
        room: str | None = "3栋群",
        mention: bool = False,
        quote: str | None = None,
        times: int = 1,
    ) -> str:
        if quote:
            text = f"「{self._said[quote][0]}：{self._said[quote][1]}」\n- - - - - - - - - - - - - - -\n{text}"
        if times > 1:
            await self.controls.post("/fault", kind="duplicate", count=times - 1)
        called = [BOT] if mention else []
        told = await self.controls.post("/say", talker=who, room=room, text=text, mentions=called)
        self._said[told["messageId"]] = (who, text)
        return str(told["messageId"])

    async def say_earlier(self, text: str, at: datetime) -> None:
        moment = int(at.timestamp() * 1000)
        await self.controls.post("/say", talker="林婶", room="3栋群", text=text, timestamp=moment)

    async def picture(self, *, who: str = "林婶", room: str | None = "3栋群", caption: str = "") -> str:
        told = await self.controls.post("/image", talker=who, room=room, base64=PHOTO)
        return str(told["messageId"])

    async def edit(self, message: str, text: str) -> None:
        raise NotImplementedError("WeChat knows no edit")

    async def recall(self, message: str) -> None:
        await self.controls.post("/say", talker=self._said[message][0], room="3栋群", text=message, type=13)

    async def join(self, who: str, room: str) -> None:
        if who not in IDS and who != NEWCOMER:
            await self.controls.post("/contact", id="wxid_new", name=who)
        await self.controls.post("/join", room=ROOM_IDS[room], contacts=[who], inviter=IDS["林婶"])

    async def leave(self, who: str, room: str) -> None:
        await self.controls.post("/leave", room=ROOM_IDS[room], contacts=[who], remover=IDS["林婶"])

    async def rename(self, room: str, title: str) -> None:
        await self.controls.post("/topic", room=ROOM_IDS[room], topic=title, changer=IDS["林婶"])

    async def say_as_bot(self, text: str, room: str) -> None:
        await self.controls.post("/say", talker=BOT, room=ROOM_IDS[room], text=text)

    async def block(self, who: str) -> None:
        why = {"message": "not a friend", "count": 1_000}
        await self.controls.post("/fault", kind="send-fail", conversationId=IDS[who], **why)

    async def cut(self) -> None:
        await self.controls.post("/fault", kind="cut")

    async def refuse(self, times: int, *, after: bool = False) -> None:
        why = {} if after else {"message": "busy, try again later"}
        await self.controls.post("/fault", kind="send-fail", count=times, after=after, **why)

    async def sent(self) -> list[Sent]:
        found = []
        for one in await self.controls.get("/sent"):
            mention = next(iter(one.get("mentionIds") or []), None)
            text = str(one.get("text") or "")
            if mention:
                text = text.partition("\u2005")[2]
            to = Address(f"wechat:{one['conversationId']}")
            spoken_to = Address(f"wechat:{mention}") if mention else None
            found.append(Sent(to, text, spoken_to, one["messageId"]))
        return found

    async def files(self) -> list[tuple[str, int]]:
        handed = [one for one in await self.controls.get("/sent") if one["method"] == "file"]
        return [(one["fileName"], one["fileBytes"]) for one in handed]


@asynccontextmanager
async def over_fake() -> AsyncIterator[WechatSide]:
    """A side over the small fake."""
    with tempfile.TemporaryDirectory() as folder:
        async with fake() as controls:
            yield WechatSide(made(controls, Path(folder)), controls)


@asynccontextmanager
async def over_gateway() -> AsyncIterator[WechatSide]:
    """A side over the real gateway."""
    with tempfile.TemporaryDirectory() as folder:
        async with real() as controls:
            yield WechatSide(made(controls, Path(folder)), controls)
