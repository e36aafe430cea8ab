"""The people of a soak: they report one thing after another over a real wire, and remember what the wire saw."""

import json
import random
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from tests.soak.town import matters
from tests.wires.gateways import Gateway


@dataclass
class Said:
    """What people said: ids as the house knows them.

    ``owed``: the wire hands it over until confirmed, or its id is spooled; ``heard``: the wire told it once, to
    somebody; ``unowed``: nobody was there to hear it.
    """

    owed: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    unowed: list[str] = field(default_factory=list)


class Street(Protocol):
    """One wire as the soak drives it."""

    name: str
    rooms: list[str]
    config: str
    said: Said

    def speak(self) -> None:
        """Somebody reports something new, in some group."""

    def trouble(self) -> None:
        """The wire misbehaves, somehow."""

    def killed(self, data: Path) -> None:
        """The bot has just been killed: note what it owes by now."""

    def quiet(self) -> bool:
        """Whether the wire holds nothing that the bot has not confirmed."""

    def lines(self) -> list[tuple[str, str]]:
        """Every line people got from the bot, as (where, words)."""


class TelegramStreet:
    """Telegram hands over again whatever was not confirmed: everything said is owed."""

    name = "telegram"
    token = "123456:TEST"

    def __init__(self, gateway: Gateway, seed: int, groups: int = 8) -> None:
        self._gateway, self._random, self._matters = gateway, random.Random(seed), matters()
        self._chats = [-1001000000000 - n for n in range(groups)]
        self.rooms = [f"telegram:{chat}" for chat in self._chats]
        self.said = Said()
        self.config = _config(
            telegram={"token": self.token, "api": f"http://127.0.0.1:{gateway.http_port}", "paced": False}
        )
        for chat in self._chats:
            gateway.post("/chat", id=chat, type="supergroup", title=f"观远里群{-chat % 1000}")

    def speak(self) -> None:
        chat, user = self._random.choice(self._chats), self._random.randrange(2000, 2400)
        told = {"user": user, "chat": chat, "text": next(self._matters), "token": self.token}
        said = self._gateway.post("/say", told)["result"]
        self.said.owed.append(f"telegram:{chat}/{said['message_id']}")

    def trouble(self) -> None:
        method = self._random.choice(("getUpdates", "getUpdates", "sendMessage"))
        mode = self._random.choice(("error", "drop_before", "drop_after", "hang", "garbage"))
        fault: dict[str, Any] = {"method": method, "mode": mode, "count": self._random.randint(1, 2)}
        if mode == "error":
            fault |= self._random.choice(({"status": 502}, {"status": 500}, {"status": 429, "retry_after": 1}))
        if mode == "hang":
            fault |= {"ms": 1500, "count": 1}
        self._gateway.post("/fault", fault)

    def killed(self, data: Path) -> None:
        """Nothing to note: all of it is owed anyway."""

    def quiet(self) -> bool:
        return not any(bot["pending"] for bot in self._gateway.get("/state")["result"]["bots"])

    def lines(self) -> list[tuple[str, str]]:
        sent = self._gateway.get("/sent")["result"]
        return [(str(s["params"]["chat_id"]), s["params"]["text"]) for s in sent if s["method"] == "sendMessage"]


WORLD = {
    "bot": {"id": "wxid_bot", "name": "管家"},
    "generate": {"contacts": 60, "rooms": 8, "membersPerRoom": 40},
}


class WechatStreet:
    """WeChat tells once: owed is what had reached the spool; what was said into a dying stream is only counted."""

    name = "wechat"

    def __init__(self, gateway: Gateway, seed: int) -> None:
        self._gateway, self._random, self._matters = gateway, random.Random(seed), matters()
        world = gateway.get("/world")
        self._members = {room["id"]: [m for m in room["memberIdList"] if m != "wxid_bot"] for room in world["rooms"]}
        self.rooms = [f"wechat:{room}" for room in self._members]
        self.said = Said()
        self._texts: dict[str, str] = {}
        self.config = _config(
            wechat={
                "endpoint": f"127.0.0.1:{gateway.told['grpcPort']}",
                "token": gateway.told["token"],
                "pause": [0, 0],
                "an_hour": 0,
                "a_day": 0,
            }
        )

    def speak(self) -> None:
        room = self._random.choice(list(self._members))
        told = {"room": room, "talker": self._random.choice(self._members[room]), "text": next(self._matters)}
        said = self._gateway.post("/say", told)
        (self.said.heard if said["listening"] else self.said.unowed).append(f"wechat:{said['messageId']}")

    def trouble(self) -> None:
        kind = self._random.choice(
            ("cut", "end-stream", "error-stream", "send-fail", "rpc-fail", "duplicate", "restart", "rpc-delay")
        )
        more: dict[str, Any] = {
            "send-fail": {"count": 1, "after": self._random.random() < 0.5, "message": "socket hang up"},
            "rpc-fail": {"count": 2, "method": "MessagePayload", "code": 14},
            "rpc-delay": {"count": 2, "method": "MessagePayload", "ms": 300},
            "duplicate": {"count": 3},
            "restart": {"downMs": 300, "fresh": False},
            "cut": {"rst": self._random.random() < 0.5},
        }.get(kind, {})
        self._gateway.post("/fault", {"kind": kind, **more})

    def killed(self, data: Path) -> None:
        """What stands in the spool is owed from now on, whether it was let go of since or not."""
        spooled = set()
        for file in data.glob("wechat/**/spool.jsonl"):
            for line in file.read_text("utf-8").splitlines():
                with suppress(ValueError):  # the last line may have been cut off
                    spooled.add(f"wechat:{json.loads(line)[0]}")
        known = set(self.said.owed)
        self.said.owed += [key for key in self.said.heard if key in spooled and key not in known]

    def quiet(self) -> bool:
        return True

    def lines(self) -> list[tuple[str, str]]:
        sent = self._gateway.get("/sent")
        return [(s["conversationId"], s["text"]) for s in (sent["sent"] if isinstance(sent, dict) else sent)]


def _config(**channels: dict[str, Any]) -> str:
    """A configuration file with these wires and nothing else that listens on a fixed port."""
    lines = ["[channels.playground]", 'listen = "127.0.0.1:0"']
    for name, keys in channels.items():
        lines += [f"[channels.{name}]", *(f"{key} = {json.dumps(value)}" for key, value in keys.items())]
    return "\n".join(lines) + "\n"
