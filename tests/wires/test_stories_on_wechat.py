"""The stories of the straight line come true over WeChat too: people speak there, and read the answers there."""

import asyncio
import base64
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.message import Address, Audience, Deed, Kind, Message, Outgoing
from tests import conftest
from tests.conftest import CODE, ZONE, Town, photograph
from tests.test_stories import SPOKEN, STORIES, groups_of
from tests.test_stories import test_story as comes_true
from tests.wires.contract import PATIENCE, soon
from tests.wires.overheard import Overheard
from tests.wires.wechat_fake import FakeGateway
from tests.wires.wechat_side import BOT, made

RECALLED = 13
VOICE = 2
SET_UP = re.compile(r"【(?:住|职|收不到|收得到)】([^＝]+)")


def people_of(story: str) -> Iterator[str]:
    """Everybody of a story."""
    for line in story.splitlines():
        if set_up := SET_UP.match(line):
            yield set_up[1]
        elif (spoken := SPOKEN.fullmatch(line.strip("　"))) and not line.startswith(("【地】", "【规矩】", "#")):
            yield from (name.removeprefix("私聊·") for name in spoken["room"].split("、") if "私聊·" in name)
            yield from {spoken["who"]} - {"管家"}


class WechatTown(Town):
    """A town whose people are in WeChat; everybody of the story is a friend and in every group."""

    def __init__(self, database: str, start: datetime, story: Path, folder: Path) -> None:
        super().__init__(database, start)
        groups = {name: f"g{number}@chatroom" for number, name in enumerate(sorted(groups_of(story)))}
        names = dict.fromkeys(name for name in people_of(story.read_text("utf-8")) if name not in groups)
        ids = {name: f"wxid_{number}" for number, name in enumerate(names)}
        people = [{"id": id, "name": name, "friend": True} for name, id in ids.items()]
        rooms = [
            {"id": id, "topic": name, "members": [BOT, *ids.values()], "owner": BOT} for name, id in groups.items()
        ]
        self.ids = groups | ids | {"管家": BOT}
        self.gateway = FakeGateway({"bot": {"id": BOT, "name": "管家"}, "contacts": people, "rooms": rooms})
        self.names = {id: name for name, id in self.ids.items()}
        self.numbers = iter(range(1, 10_000))
        self._folder = folder
        self._real: dict[str, str] = {}
        self._arrived: dict[str, asyncio.Event] = {}

    @asynccontextmanager
    async def living(self) -> AsyncIterator[None]:
        await self.gateway.start()
        self.channel = Overheard(made(self.gateway, self._folder))
        self.app.channels.clear()
        self.app.add([self.channel])
        listening = asyncio.get_running_loop().create_task(self.channel.run(self._deliver))

        async def is_online() -> bool:
            return self.channel.status.online

        await soon(is_online)
        await self.app.settle()
        self.channel.said.clear()
        try:
            yield
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
            await self.gateway.close()

    def address(self, name: str) -> str:
        return f"wechat:{self.ids[name]}"

    def message(self, name: str, text: str, group: str | None = None, **values: object) -> Message:
        plain: dict[str, Any] = {
            "id": str(next(self.numbers)),
            "room": Address(self.address(group or name)),
            "sender": Address(self.address(name)),
            "sender_name": name,
            "sent_at": self.clock.now(),
            "text": text,
            "private": group is None,
            "room_name": group or "",
        }
        return Message(**{**plain, **values})

    async def _deliver(self, message: Message) -> None:
        await self.app.bus.deliver(message)
        for what in (message.id, message.kind):
            self._arrived.setdefault(what, asyncio.Event()).set()

    async def hear(self, message: Message) -> list[tuple[str, str]]:
        talker = message.sender.partition(":")[2]
        room = None if message.private else message.room.partition(":")[2]
        told: dict[str, Any] = {"talker": talker, "room": room, "text": message.text}
        match message.kind:
            case Kind.JOINED | Kind.LEFT | Kind.RENAMED:
                self._arrived.pop(message.kind, None)
                await self._move(message, talker, str(room))
                await self.arrived(message.kind)
                return await self.settle()
            case Kind.PICTURE:
                told = {"talker": talker, "room": room, "base64": base64.b64encode(photograph()).decode()}
                said = await self.gateway.post("/image", **told)
            case Kind.VOICE:
                said = await self.gateway.post("/say", **told, type=VOICE)
            case Kind.RECALL:
                said = await self.gateway.post(
                    "/say", **told | {"text": self._real[str(message.refers)]}, type=RECALLED
                )
            case _:
                said = await self.gateway.post("/say", **told, mentions=[BOT] if message.calls_bot else [])
        self._real[message.id] = said["messageId"]
        await self.arrived(said["messageId"])
        return await self.settle()

    async def _move(self, message: Message, who: str, room: str) -> None:
        """Somebody, or the bot itself, comes or goes; or the group is called otherwise."""
        match message.kind:
            case Kind.JOINED:
                await self.gateway.post("/join", room=room, contacts=[who], inviter=who)
            case Kind.LEFT:
                await self.gateway.post("/leave", room=room, contacts=[who], remover=who)
            case Kind.RENAMED:
                await self.gateway.post("/topic", room=room, topic=message.room_name, changer=who)

    async def arrived(self, real: str) -> None:
        await asyncio.wait_for(self._arrived.setdefault(real, asyncio.Event()).wait(), PATIENCE)

    async def settle(self) -> list[tuple[str, str]]:
        away = [id for name, id in self.ids.items() if f"town:{name}" in self.wire.never]
        why = {"message": "not a friend", "count": 1_000}
        self.channel.away = {f"wechat:{id}" for id in away}
        await self.gateway.post("/fault", kind="clear")
        for id in away:
            await self.gateway.post("/fault", kind="send-fail", conversationId=id, **why)
        await self.app.settle()
        said = sorted(self.channel.said, key=lambda one: int(one[0].key.partition(":")[2]))
        self.channel.said.clear()
        for words, _ in said:
            self.code = code[1] if (code := CODE.search(words.text)) else self.code
        arrived = {one["messageId"]: one for one in self.gateway.sent}
        return [self._read(words, arrived.get(str(receipt.id), {})) for words, receipt in said]

    def _read(self, words: Outgoing, shown: dict[str, Any]) -> tuple[str, str]:
        """What people see: taken from their side."""
        where = self.names[words.to.partition(":")[2]]
        if words.deed is Deed.RECALL:
            return where, "［撤回］"
        text = str(shown.get("text") or words.text)
        if words.mention:
            name, _, text = text.partition("\u2005")
            assert name == f"@{self.names[words.mention.partition(':')[2]]}"
            text = f"{name} {text}"
        text = text.replace("约 2 分钟发完", "约 1 分钟发完")  # the pace here is slower
        shows = f"［文件 {words.file}］" if words.file else "［图片］" if words.picture and words.image else ""
        return (f"私聊·{where}" if words.audience is Audience.PRIVATE else where), text + shows


@pytest.mark.parametrize("path", STORIES, ids=lambda p: p.stem)
async def test_the_story_comes_true_over_wechat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    start = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)
    town = WechatTown(f"sqlite:///{tmp_path / 'town.db'}", start, path, tmp_path / "wechat")
    monkeypatch.setattr(conftest, "address", town.address)
    async with town.app.running(), town.living():
        await comes_true(town, path)
