"""A town whose people are in Telegram: they speak over the small Bot API, and read the answers there."""

import asyncio
import base64
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.channels.telegram import Telegram
from bot.message import Audience, Deed, Kind, Message, Outgoing
from bot.settings import TelegramSettings
from tests import conftest
from tests.conftest import CODE, ZONE, Town, photograph
from tests.wires.contract import PATIENCE, soon
from tests.wires.overheard import Overheard
from tests.wires.telegram_fake import Fake
from tests.wires.telegram_world import TOKEN, World, public

TELLS_NOTHING = {Kind.RECALL}
"""What Telegram keeps to itself: handed to the line as another wire would."""


class TelegramTown(Town):
    """A town whose people are in Telegram."""

    def __init__(self, database: str, start: datetime, fake: Fake) -> None:
        super().__init__(database, start)
        self.world: World = fake.world
        self.world.say({"user": 1, "chat": 1, "text": "/start"})
        self.world.waiting.clear()
        told = TelegramSettings.model_validate({"token": TOKEN, "api": fake.url})
        folder = Path(database.removeprefix("sqlite:///")).parent
        self.channel = Overheard(Telegram(told, self.clock, folder, paced=False))
        self.app.channels.clear()
        self.app.add([self.channel])
        self.groups: set[str] = set()
        self._numbers, self._names = itertools.count(100), dict[int, str]()
        self._real: dict[str, str] = {}
        self._arrived: dict[str, asyncio.Event] = {}

    def address(self, name: str) -> str:
        """Everybody and every group is there as soon as they are spoken of."""
        for number, known in self._names.items():
            if known == name:
                return f"telegram:{number}"
        group = name in self.groups or "群" in name
        number = next(self._numbers)
        number = -1001000000000 - number if group else number
        self._names[number] = name
        if group:
            self.world.room({"id": number, "type": "supergroup", "title": name})
        else:
            self.world.user({"id": number, "first_name": name, "username": "", "_started": True})
        return f"telegram:{number}"

    def move(self, name: str, number: int) -> None:
        """That group has another number from now on."""
        self._names = {number if known == name else n: known for n, known in self._names.items()}

    def shut(self) -> None:
        """Whom a story puts out of reach has blocked the bot, or thrown it out."""
        for number, name in self._names.items():
            away = f"town:{name}" in self.wire.never
            if number > 0:
                self.world.user({"id": number, "_blocked": away})
            else:
                self.world.rooms[number].kicked = away

    async def is_online(self) -> bool:
        return self.channel.status.online

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """The channel hears people while the block runs."""
        task = asyncio.get_running_loop().create_task(self.channel.run(self._deliver))
        try:
            await soon(self.is_online)
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _deliver(self, message: Message) -> None:
        await self.app.bus.deliver(message)
        self._arrived.setdefault(message.id, asyncio.Event()).set()

    async def hear(self, message: Message) -> list[tuple[str, str]]:
        if message.kind in TELLS_NOTHING:
            await self.app.bus.deliver(replace(message, refers=self._real[str(message.refers)]))
        else:
            real = self._speak(message)
            self._real[message.id] = real
            return await self.answered(real)
        return await self.settle()

    async def answered(self, message: str) -> list[tuple[str, str]]:
        """What the bot says, once it has heard this."""
        await asyncio.wait_for(self._arrived.setdefault(message, asyncio.Event()).wait(), PATIENCE)
        return await self.settle()

    def _speak(self, message: Message) -> str:
        user, chat = (int(a.partition(":")[2]) for a in (message.sender, message.room))
        if message.kind in (Kind.JOINED, Kind.LEFT, Kind.RENAMED):
            return self._move(message, chat, user)
        told: dict[str, Any] = {"user": user, "chat": chat, "date": int(self.clock.now().timestamp())}
        if message.kind is Kind.VOICE:
            voice = {"file_id": "v", "file_unique_id": "v", "duration": 3}
            spoken = {"from": self.world.user(user), "date": told["date"], "voice": voice}
            said = self.world.put(self.world.room(chat), spoken)
            self.world.push("message", said)
            return f"{chat}/{said['message_id']}"
        text = f"@test_bot {message.text}" if message.calls_bot else message.text
        photo = {"photo_base64": base64.b64encode(photograph()).decode()} if message.kind is Kind.PICTURE else {}
        said = self.world.say(told | {"text": text} | photo)
        return f"{chat}/{said['message_id']}"

    def _move(self, message: Message, chat: int, user: int) -> str:
        """Somebody, or the bot itself, comes or goes; or the group is called otherwise."""
        who, room = public(self.world.me if message.calls_bot else self.world.user(user)), self.world.room(chat)
        what = {
            Kind.JOINED: {"new_chat_members": [who]},
            Kind.LEFT: {"left_chat_member": who},
            Kind.RENAMED: {"new_chat_title": message.room_name},
        }[message.kind]
        date = int(self.clock.now().timestamp())
        said = self.world.put(room, {"from": who, "date": date, **what})
        self.world.push("message", said)
        moved = f"{chat}/{message.kind}/{who['id']}/{date}"
        return f"{chat}/{said['message_id']}" if message.kind is Kind.RENAMED else moved

    async def settle(self) -> list[tuple[str, str]]:
        self.shut()
        await self.app.settle()
        for words, _ in self.channel.said:
            self.code = code[1] if (code := CODE.search(words.text)) else self.code
        said = sorted(self.channel.said, key=lambda one: int(one[0].key.partition(":")[2]))
        self.channel.said.clear()
        return [self._read(words, str(receipt.id)) for words, receipt in said]

    def _read(self, words: Outgoing, receipt: str) -> tuple[str, str]:
        """What people see: taken from their side."""
        chat, _, number = (words.refers if words.deed is Deed.RECALL else receipt).partition("/")
        if words.deed is Deed.RECALL:
            assert int(number) not in self.world.rooms[int(chat)].messages
            return self._names[int(chat)], "［撤回］"
        shown = self.world.rooms[int(chat)].messages[int(number)]
        text = shown.get("text") or shown.get("caption") or ""
        if words.mention:
            person = words.mention.partition(":")[2]
            if person.isdecimal():  # whoever spoke as the group is nobody to be mentioned
                assert text.startswith(f"{self._names[int(person)]} ")
                text = f"@{text}"
        private = words.audience is Audience.PRIVATE
        where = self._names[int(chat)]
        came = (
            "［图片］"
            if "photo" in shown
            else f"［文件 {shown['document']['file_name']}］"
            if "document" in shown
            else ""
        )
        return (f"私聊·{where}" if private else where), text + came


@asynccontextmanager
async def inhabited(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[TelegramTown]:
    """The town on a Tuesday morning; nobody listens yet."""
    async with Fake().running() as fake:
        start = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)
        town = TelegramTown(f"sqlite:///{folder / 'town.db'}", start, fake)
        monkeypatch.setattr(conftest, "address", town.address)
        async with town.app.running():
            yield town
