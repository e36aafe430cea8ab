"""The people's side of Telegram, over the small fake and over the real gateway: they are told the same."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from aiohttp import ClientSession

from bot.channels.telegram import Telegram
from bot.clock import Clock, SystemClock
from bot.message import Address
from bot.settings import TelegramSettings
from tests.wires.contract import PEOPLE, ROOMS, Sent
from tests.wires.gateways import running
from tests.wires.telegram_fake import Fake
from tests.wires.telegram_world import TOKEN

IDS = {name: number for number, name in enumerate(PEOPLE, 101)} | {"外人": 909}
CHATS = {name: -1001000000000 - number for number, name in enumerate(ROOMS, 1)}
BOT = int(TOKEN.partition(":")[0])


class TelegramSide:
    """``url``: where the server is that plays Telegram."""

    lacks = frozenset({"recall"})

    def __init__(self, url: str, client: ClientSession, **told: Any) -> None:
        self.url, self._client = url, client
        self.channel = speaking(url, **told)

    def address(self, name: str) -> Address:
        return Address(f"telegram:{(CHATS | IDS)[name]}")

    async def control(self, path: str, **body: Any) -> Any:
        async with self._client.request("POST", f"{self.url}/{path}", json=body) as answer:
            told = await answer.json()
        assert told["ok"], told
        return told["result"]

    async def begin(self) -> None:
        """Everybody is there."""
        await self.control("reset")
        async with self._client.get(f"{self.url}/bot{TOKEN}/getMe") as answer:
            assert answer.status == 200
        for name, number in IDS.items():
            await self.control("user", id=number, first_name=name, username=f"user{number}", _started=number < 900)
        for name, number in CHATS.items():
            await self.control("chat", id=number, type="supergroup", title=name)

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
        chat = CHATS[room] if room else IDS[who]
        told: dict[str, Any] = {"user": IDS[who], "chat": chat, "text": f"@test_bot {text}" if mention else text}
        if quote:
            told["reply_to"] = int(quote.partition("/")[2])
        said = await self.control("say", **told)
        for _ in range(times - 1):
            await self.control("raw", kind="message", body=said["message"])
        return f"{chat}/{said['message_id']}"

    async def say_earlier(self, text: str, at: datetime) -> None:
        await self.service("3栋群", IDS["林婶"], text=text, date=int(at.timestamp()))

    async def picture(self, *, who: str = "林婶", room: str | None = "3栋群", caption: str = "") -> str:
        chat = CHATS[room] if room else IDS[who]
        said = await self.control("say", user=IDS[who], chat=chat, text=caption, photo=True)
        return f"{chat}/{said['message_id']}"

    async def edit(self, message: str, text: str) -> None:
        chat, _, number = message.partition("/")
        await self.control("edit", chat=int(chat), message_id=int(number), text=text)

    async def recall(self, message: str) -> None:
        raise NotImplementedError("Telegram tells a bot of no recall")

    async def join(self, who: str, room: str) -> None:
        await self.service(room, IDS[who], new_chat_members=[self._person(who)])

    async def leave(self, who: str, room: str) -> None:
        await self.service(room, IDS[who], left_chat_member=self._person(who))

    async def rename(self, room: str, title: str) -> None:
        await self.service(room, IDS["林婶"], new_chat_title=title)

    async def say_as_bot(self, text: str, room: str) -> None:
        other = {"id": 777001, "is_bot": True, "first_name": "另一个机器人"}
        me = {"id": BOT, "is_bot": True, "first_name": "Test Bot", "username": "test_bot"}
        for bot in (other, me):
            await self.raw(room, {"from": bot, "text": text})

    async def block(self, who: str) -> None:
        await self.control("user", id=IDS[who], _blocked=True)

    async def cut(self) -> None:
        await self.control("fault", method="getUpdates", mode="drop_before", count=2)
        await self.say("打断", who="老郭", room=None)  # the open question is answered, the next ones break

    async def refuse(self, times: int, *, after: bool = False) -> None:
        if after:
            await self.control("fault", method="sendMessage", mode="drop_after", count=times)
        else:
            await self.control("fault", method="sendMessage", status=502, count=times)

    async def sent(self) -> list[Sent]:
        said = ("sendMessage", "sendPhoto", "sendDocument")
        return [_sent(call) for call in await self._calls() if call["method"] in said]

    async def files(self) -> list[tuple[str, int]]:
        handed = [c["result"]["document"] for c in await self._calls() if c["method"] == "sendDocument"]
        return [(file["file_name"], file["file_size"]) for file in handed]

    async def _calls(self) -> list[dict[str, Any]]:
        async with self._client.get(f"{self.url}/sent") as answer:
            calls: list[dict[str, Any]] = (await answer.json())["result"]
        return calls

    async def service(self, room: str, user: int, **what: Any) -> int:
        return await self.raw(room, {"from": {"id": user, "is_bot": False, "first_name": "有人"}, **what})

    async def raw(self, room: str, post: dict[str, Any], kind: str = "message") -> int:
        """Something that only Telegram itself would tell; the message's number."""
        number = self._next = getattr(self, "_next", 500_000) + 1
        chat = {"id": CHATS.get(room, IDS.get(room)), "type": "supergroup" if room in CHATS else "private"}
        if room in CHATS:
            chat["title"] = room
        await self.control("raw", kind=kind, body={"message_id": number, "date": 1764150000, "chat": chat, **post})
        return number

    def _person(self, who: str) -> dict[str, Any]:
        return {"id": IDS[who], "is_bot": False, "first_name": who}


def speaking(url: str, **told: Any) -> Telegram:
    """The channel, with quick tries and no pace."""
    settings = {"token": TOKEN, "api": url} | told.pop("settings", {})
    quick: dict[str, Any] = {"patience": 2.0, "pause": (0.02, 0.1), "slowly": 0.1, "delivery_pause": (0.01, 0.05)}
    clock: Clock = told.pop("clock", SystemClock())
    return Telegram(TelegramSettings.model_validate(settings), clock, paced=False, **quick | told)


@asynccontextmanager
async def over_fake() -> AsyncIterator[TelegramSide]:
    async with Fake().running() as fake, ClientSession() as client:
        side = TelegramSide(fake.url, client)
        await side.begin()
        yield side


@asynccontextmanager
async def over_gateway() -> AsyncIterator[TelegramSide]:
    with running("telegram", "--port", "0") as gateway:
        async with ClientSession() as client:
            side = TelegramSide(f"http://127.0.0.1:{gateway.http_port}", client)
            await side.begin()
            yield side


def _sent(call: dict[str, Any]) -> Sent:
    asked = call["params"]
    text = asked.get("text") or asked.get("caption") or ""
    entities = asked.get("entities") or asked.get("caption_entities") or "[]"
    mention = None
    for entity in json.loads(entities) if isinstance(entities, str) else entities:
        if entity["type"] == "text_mention":
            mention = Address(f"telegram:{entity['user']['id']}")
            units = text.encode("utf-16-le")[2 * (entity["offset"] + entity["length"]) :]
            text = units.decode("utf-16-le").lstrip(" ")
    number = call["result"]["message_id"]
    return Sent(Address(f"telegram:{asked['chat_id']}"), text, mention, f"{asked['chat_id']}/{number}")
