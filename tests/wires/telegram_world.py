"""The people behind the small Bot API: their chats, what they say, and what waits for the bot."""

import asyncio
import base64
from dataclasses import dataclass, field
from typing import Any

from bot.clock import SystemClock

Json = dict[str, Any]
TOKEN = "123456:TEST"
EVERYTHING_BUT = {"chat_member", "message_reaction", "message_reaction_count"}


class Refusal(Exception):
    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


def bad(description: str, **parameters: int) -> Refusal:
    return Refusal(400, f"Bad Request: {description}", **parameters)


@dataclass
class Room:
    shown: Json
    messages: dict[int, Json] = field(default_factory=dict)
    seq: int = 0
    kicked: bool = False
    led: bool = False
    moved: int = 0


class World:
    """Everything of one bot: its chats, its people, what waits for it and what it said."""

    def __init__(self) -> None:
        self.stir = asyncio.Event()
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
        self.poll: asyncio.Event | None = None

    def now(self) -> int:
        return int(SystemClock().now().timestamp())

    def user(self, told: Any) -> Json:
        told = told if isinstance(told, dict) else {"id": int(told)}
        number = told["id"]
        fresh = {"id": number, "is_bot": False, "first_name": f"User{number}", "username": f"user{number}"}
        fresh |= {"language_code": "zh-hans", "_started": False, "_blocked": False}
        self.users.setdefault(number, fresh).update(told)
        return self.users[number]

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
                if fault.get("after", 0) > 0:  # ours alone: how many calls go well first
                    fault["after"] -= 1
                    return None
                fault["count"] -= 1
                if fault["count"] <= 0:
                    del self.faults[position]
                return fault
        return None

    # what people do

    def say(self, told: Json) -> Json:
        user, room = self.user(told.get("user", told["chat"])), self.room(told["chat"])
        private, text = room.shown["type"] == "private", told.get("text", "")
        if private:
            user.update(_started=True, _blocked=False)
        message: Json = {"from": public(user), "date": told.get("date") or self.now()}
        message |= self._content(told, text)
        if told.get("media_group_id"):
            message["media_group_id"] = str(told["media_group_id"])
        if told.get("thread"):
            message |= {"message_thread_id": told["thread"], "is_topic_message": True}
        if told.get("reply_to"):
            answered = room.messages[int(told["reply_to"])]
            message["reply_to_message"] = {k: v for k, v in answered.items() if k != "reply_to_message"}
        message = self.put(room, message)
        number = self.push("message", message) if not room.kicked and self._meant(message, private, text) else None
        return {"message_id": message["message_id"], "update_id": number, "message": message}

    def _content(self, told: Json, text: str) -> Json:
        content: Json = {}
        if told.get("photo_base64") is not None or told.get("photo"):
            content["photo"] = sizes(self.keep(base64.b64decode(told.get("photo_base64") or "/9j/2Q==")))
            content |= {"caption": text} if text else {}
        else:
            content["text"] = text
            if text.startswith("/"):
                length = len(text.split(" ", 1)[0])
                content["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        name, start = f"@{self.me['username']}", 0
        while (at := text.find(name, start)) >= 0:
            key = "caption_entities" if "caption" in content else "entities"
            content.setdefault(key, []).append({"type": "mention", "offset": at, "length": len(name)})
            start = at + len(name)
        return content

    def _meant(self, message: Json, private: bool, text: str) -> bool:
        """Privacy mode lets through what is said to the bot."""
        mine = message.get("reply_to_message", {}).get("from", {}).get("id") == self.me["id"]
        called = bool(message.get("entities") or message.get("caption_entities"))
        return bool(private or self.me["can_read_all_group_messages"] or text.startswith("/") or called or mine)

    def edit(self, told: Json) -> Json:
        room = self.room(told["chat"])
        message = room.messages[int(told["message_id"])]
        key = "caption" if "photo" in message else "text"
        changed = {**message, "edit_date": self.now(), key: told["text"]}
        room.messages[changed["message_id"]] = changed
        return {"update_id": self.push("edited_message", changed)}

    def press(self, told: Json) -> Json:
        message = self.room(told["chat"]).messages[int(told["message_id"])]
        buttons = [b for row in message.get("reply_markup", {}).get("inline_keyboard", []) for b in row]
        key = "callback_data" if "data" in told else "text"
        button = next((b for b in buttons if b.get(key) == told.get("data", told.get("text"))), None)
        if button is None and not told.get("force"):
            raise bad("no such button on that message")
        number = str(self.now() * 10**9 + self.press_number)
        self.press_number += 1
        self.presses[number] = False
        query = {"id": number, "from": public(self.user(told["user"])), "message": message}
        query |= {"chat_instance": str(told["chat"]), "data": told.get("data") or (button or {}).get("callback_data")}
        return {"callback_query_id": number, "update_id": self.push("callback_query", query)}

    def member(self, told: Json) -> Json:
        room, user = self.room(told["chat"]), self.user(told.get("user", told["chat"]))
        out = told["status"] in ("kicked", "left")
        if room.shown["type"] == "private":
            user["_blocked"] = out
        else:
            room.kicked = out
        me = {name: self.me[name] for name in ("id", "is_bot", "first_name", "username")}
        states = ("member" if out else "left", told["status"])
        old, new = ({"status": s, "user": me, **({"until_date": 0} if s == "kicked" else {})} for s in states)
        change = {"chat": dict(room.shown), "from": public(user), "date": self.now()}
        return {"update_id": self.push("my_chat_member", change | {"old_chat_member": old, "new_chat_member": new})}

    def migrate(self, told: Json) -> Json:
        old = self.room(told["chat"])
        new = self.room({"id": told["to"], "type": "supergroup", "title": old.shown["title"]})
        old.moved = told["to"]
        said = {"from": public(self.user(told.get("user", 1))), "date": self.now()}
        self.push("message", self.put(old, {**said, "migrate_to_chat_id": told["to"]}))
        return {"update_id": self.push("message", self.put(new, {**said, "migrate_from_chat_id": told["chat"]}))}

    def keep(self, body: bytes, name: str = "photo.jpg") -> Json:
        number = len(self.files) + 1
        path = f"photos/file_{number}.{name.rpartition('.')[2]}"
        file = {"file_id": f"AgACAgUAAx{number:06}", "file_unique_id": f"AQAD{number}", "file_size": len(body)}
        self.files.append((file | {"file_path": path}, body))
        return self.files[-1][0]


def public(user: Json) -> Json:
    return {name: value for name, value in user.items() if not name.startswith("_")}


def sizes(file: Json) -> list[Json]:
    named = {"file_id": file["file_id"], "file_size": file["file_size"]}
    unique = file["file_unique_id"]
    return [
        {**named, "file_unique_id": unique + suffix, "width": width, "height": width}
        for width, suffix in ((90, "s"), (800, "y"))
    ]
