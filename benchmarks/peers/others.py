"""What a peer costs a message: run by an interpreter that has the peers, ``others.py nonebot|telegram TEXTS.json``.

Prints one JSON object: the processor's microseconds a message of the peer, and of ``jieba.lcut`` on the same texts, and
the peer's version.
"""

import asyncio
import json
import logging
import sys
import time
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

COMMANDS = 20
NAMES = {"nonebot": "nonebot2", "telegram": "python-telegram-bot"}


def nonebot(texts: list[str]) -> float:
    """NoneBot2: twenty commands, none of which does anything."""
    import nonebot as framework
    from nonebot import on_command
    from nonebot.adapters import Adapter, Bot, Event, Message, MessageSegment
    from nonebot.log import logger
    from nonebot.message import handle_event

    class Segment(MessageSegment["Words"]):
        @classmethod
        def get_message_class(cls) -> type["Words"]:
            return Words

        def __str__(self) -> str:
            return str(self.data["text"])

        def is_text(self) -> bool:
            return True

    class Words(Message[Segment]):
        @classmethod
        def get_segment_class(cls) -> type[Segment]:
            return Segment

        @staticmethod
        def _construct(msg: str) -> Any:
            yield Segment("text", {"text": msg})

    class Said(Event):
        text: str
        user: str

        def get_type(self) -> str:
            return "message"

        def get_event_name(self) -> str:
            return "message"

        def get_event_description(self) -> str:
            return self.text

        def get_message(self) -> Words:
            return Words(self.text)

        def get_user_id(self) -> str:
            return self.user

        def get_session_id(self) -> str:
            return self.user

        def is_tome(self) -> bool:
            return False

    class Wire(Adapter):
        @classmethod
        def get_name(cls) -> str:
            return "wire"

        async def _call_api(self, bot: Bot, api: str, **data: Any) -> None:
            return None

    class Speaker(Bot):
        async def send(self, event: Event, message: Any, **more: Any) -> None:
            return None

    framework.init(driver="~none", log_level="CRITICAL")
    logger.remove()
    wire = Wire(framework.get_driver())

    async def nothing() -> None:
        return None

    for number in range(COMMANDS):
        on_command(f"cmd{number}", handlers=[nothing])

    async def every() -> float:
        bot = Speaker(wire, "1")
        events = [Said(text=text, user=str(n % 50)) for n, text in enumerate(texts)]
        start = time.process_time()
        for event in events:
            await handle_event(bot, event)
        return (time.process_time() - start) / len(texts) * 1e6

    return asyncio.run(every())


def telegram(texts: list[str]) -> float:
    """python-telegram-bot: from the update's JSON through its dispatch into an empty handler."""
    from telegram import Update
    from telegram.ext import ApplicationBuilder, MessageHandler, filters

    logging.disable(logging.CRITICAL)
    application = ApplicationBuilder().token("123456:TEST").updater(None).build()

    async def nothing(_update: object, _context: object) -> None:
        return None

    application.add_handler(MessageHandler(filters.TEXT, nothing))
    stamp = int(datetime(2026, 11, 24, 2, 0, tzinfo=UTC).timestamp())

    def update(number: int, text: str) -> str:
        person = {"id": number % 50 + 1, "is_bot": False, "first_name": "邻居"}
        chat = {"id": -1001, "type": "supergroup", "title": "3栋群"}
        message = {"message_id": number + 1, "date": stamp, "chat": chat, "from": person, "text": text}
        return json.dumps({"update_id": number + 1, "message": message})

    raw = [update(number, text) for number, text in enumerate(texts)]

    async def every() -> float:
        application._initialized = True
        start = time.process_time()
        for line in raw:
            await application.process_update(Update.de_json(json.loads(line), application.bot))
        return (time.process_time() - start) / len(texts) * 1e6

    return asyncio.run(every())


def jieba_cut(texts: list[str]) -> float:
    """The yardstick: words cut, nothing else."""
    import jieba

    jieba.setLogLevel(logging.CRITICAL)
    jieba.initialize()
    start = time.process_time()
    for text in texts:
        jieba.lcut(text)
    return (time.process_time() - start) / len(texts) * 1e6


if __name__ == "__main__":
    who, path = sys.argv[1:]
    said = json.loads(Path(path).read_text("utf-8"))
    peer = {"nonebot": nonebot, "telegram": telegram}[who]
    few = said[:500] if who == "nonebot" else said
    found = {"peer": peer(few), "jieba": jieba_cut(said), "version": version(NAMES[who])}
    sys.stdout.write(json.dumps(found) + "\n")
