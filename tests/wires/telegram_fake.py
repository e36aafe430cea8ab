"""A small Bot API with people behind it, in this process: what our channel asks for, and every way to fail.

Its control calls are those of the real gateway, so that one set of tests and one recording serve both.
"""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from bot.clock import SystemClock

Json = dict[str, Any]
TOKEN = "123456:TEST"
EVERYTHING_BUT = {"chat_member", "message_reaction", "message_reaction_count"}


class Refusal(Exception):
    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


class Dropped(Exception):
    pass


def bad(description: str, **parameters: int) -> Refusal:
    return Refusal(400, f"Bad Request: {description}", **parameters)


@dataclass
class Room:
    shown: Json
    messages: dict[int, Json] = field(default_factory=dict)
    seq: int = 0
    kicked: bool = False
    moved: int = 0


class World:
    """Everything of one bot: its chats, its people, what waits for it and what it said."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        number = int(TOKEN.partition(":")[0])
        self.me: Json = {"id": number, "is_bot": True, "first_name": "Test Bot", "username": "test_bot"}
        self.me |= {"can_join_groups": True, "can_read_all_group_messages": True, "supports_inline_queries": False}
        self.me |= {"can_connect_to_business": False, "has_main_web_app": False}
        self.known = False
        self.rooms: dict[int, Room] = {}
        self.users: dict[int, Json] = {}
        self.files: list[tuple[Json, bytes]] = []
        self.presses: dict[str, bool] = {}
        self.waiting: list[Json] = []
        self.allowed: list[str] | None = None
        self.hook: Json | None = None
        self.faults: list[Json] = []
        self.sent: list[Json] = []
        self.calls: list[Json] = []
        self.number, self.press_number = 1000, 1
        self.stir = asyncio.Event()
        self.poll: asyncio.Event | None = None

    def now(self) -> int:
        return int(SystemClock().now().timestamp())

    def user(self, told: Any) -> Json:
        told = told if isinstance(told, dict) else {"id": int(told)}
        number = told["id"]
        fresh = {"id": number, "is_bot": False, "first_name": f"User{number}", "username": f"user{number}"}
        fresh |= {"language_code": "zh-hans", "_started": False, "_blocked": False}
        return self.users.setdefault(number, fresh) | told if self.users[number].update(told) else self.users[number]

    def room(self, told: Any) -> Room:
        told = told if isinstance(told, dict) else {"id": int(told)}
        number = told["id"]
        if number not in self.rooms:
            kind = "private" if number > 0 else "supergroup" if str(number).startswith("-100") else "group"
            shown: Json = {"id": number, "type": told.get("type", kind)}
            if shown["type"] == "private":
                shown |= {name: self.user(number)[name] for name in ("first_name", "username")}
            else:
                shown["title"] = f"小区{number}"
            self.rooms[number] = Room(shown)
        self.rooms[number].shown.update(told)
        return self.rooms[number]

    def put(self, room: Room, message: Json) -> Json:
        room.seq += 1
        room.messages[room.seq] = {"message_id": room.seq, **message, "chat": dict(room.shown)}
        return room.messages[room.seq]

    def push(self, kind: str, body: Any) -> int | None:
        if kind not in self.allowed if self.allowed is not None else kind in EVERYTHING_BUT:
            return None
        number, self.number = self.number, self.number + 1
        self.waiting.append({"update_id": number, kind: body})
        self.stir.set()
        if self.poll:
            self.poll.set()
        return number

    def confirm(self, below: int) -> None:
        self.waiting = [update for update in self.waiting if update["update_id"] >= below]

    def fault(self, method: str, asked: Json) -> Json | None:
        for position, fault in enumerate(self.faults):
            right = not fault.get("method") or fault["method"].lower() == method.lower()
            if right and fault.get("chat_id") in (None, int(asked.get("chat_id") or 0)):
                fault["count"] -= 1
                if fault["count"] <= 0:
                    del self.faults[position]
                return fault
        return None
