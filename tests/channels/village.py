"""A small made-up estate and a bot of three sentences, for tests of the channels and to look at the page alone.

``python -m tests.channels.village [port]`` serves it.
"""

import asyncio
import sys
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from typing import Any

from bot.channels.playground import Figure, Playground, Room, Scenery
from bot.clock import MovableClock, SystemClock
from bot.message import Address, Audience, Kind, Message, Outgoing, Receipt


def who(slug: str) -> Address:
    """The address of a person or group."""
    return Address(f"playground:{slug}")


def everyone(*slugs: str) -> tuple[Address, ...]:
    return tuple(who(slug) for slug in slugs)


FIGURES = (
    Figure(who("lan"), "兰姐", "居民", "3栋2单元 502"),
    Figure(who("wei"), "阿伟", "居民", "3栋2单元 301"),
    Figure(who("zhou"), "小周", "居民", "3栋2单元 602"),
    Figure(who("lin"), "林婶", "居民", "3栋1单元 201"),
    Figure(who("guo"), "老郭", "居民", "5栋 703"),
    Figure(who("he"), "何叔", "楼长", "3栋"),
    Figure(who("fang"), "方老师", "党员", "3栋2单元 401"),
    Figure(who("wang"), "王师傅", "物业", "物业服务中心"),
    Figure(who("su"), "苏敏", "网格员", "莲花北社区"),
    Figure(who("admin"), "管理员", "管理员", "莲花北社区"),
)
UNIT = ("lan", "wei", "zhou", "fang", "he")
ROOMS = (
    Room(who("estate"), "观海苑业主群", "estate", "观海苑", everyone(*UNIT, "lin", "guo", "wang", "su", "admin")),
    Room(who("b3"), "3栋邻里群", "building", "观海苑 3栋", everyone(*UNIT, "lin")),
    Room(who("b3u1"), "3栋1单元", "unit", "观海苑 3栋 1单元", everyone("lin", "he")),
    Room(who("b3u2"), "3栋2单元", "unit", "观海苑 3栋 2单元", everyone(*UNIT)),
    Room(who("b5"), "5栋邻里群", "building", "观海苑 5栋", everyone("guo", "su")),
    Room(who("work"), "观海苑办事群", "work", "观海苑", everyone("he", "wang", "su", "admin")),
)
SCENERY = Scenery(ROOMS, FIGURES, "莲花北社区")
GROUP, WORK, PRIVATE = Audience.GROUP, Audience.WORK, Audience.PRIVATE


def explain(text: str, level: str) -> dict[str, Any]:
    """Three things understood, all else is chat."""
    known = {
        "灯": ("need", 0.96, "open", "facilities", "楼道灯不亮", ["灯", "坏了"]),
        "停电": ("need", 0.91, "open", "power", "停电", ["停电", "突然黑了"]),
        "电梯": ("need", 0.58, "ask", "elevator", "电梯像是又停了", ["电梯", "锻炼身体"]),
        "停水": ("notice", 0.94, "relay", "water", None, ["停水", "通知"]),
    }
    label, sure, act, subject, matter, because = next(
        (reading for word, reading in known.items() if word in text), ("chat", 0.97, "none", None, None, ["打羽毛球"])
    )
    place = {"building": "3", "unit": "2", "room": None, "spot": None} if "2单元" in text else {}
    return {
        "label": label,
        "confidence": sure,
        "act": act,
        "subject": subject,
        "matter": matter,
        "urgent": False,
        "place": place,
        "because": [reason for reason in because if reason in text],
    }


class Village:
    """Answers what it knows through ``send``, and keeps what it heard."""

    def __init__(self) -> None:
        self.heard: list[Message] = []
        self.failing = False
        self.answering = True
        self.send: Callable[[Outgoing], Any] | None = None
        self._keys = count(1)

    async def deliver(self, message: Message) -> None:
        """Hear one message."""
        if self.failing:
            raise ConnectionError("the house is away")
        self.heard.append(message)
        for to, audience, mention, text in self._answers(message) if self.answering else ():
            await self.say(to, text, audience=audience, mention=mention)

    async def say(self, to: Address, text: str, audience: Audience = GROUP, mention: Address | None = None) -> Receipt:
        """Say something with a key of its own."""
        assert self.send
        words = Outgoing(key=f"key-{next(self._keys)}", to=to, text=text, audience=audience, mention=mention)
        receipt: Receipt = await self.send(words)
        return receipt

    def _answers(self, message: Message) -> list[tuple[Address, Audience, Address | None, str]]:
        here, sender = message.room, message.sender
        if message.kind is Kind.TEXT and "灯" in message.text and "坏" in message.text and not message.private:
            opened = "收到。18 号工单｜楼道灯不亮｜3栋2单元，已转物业，今天 20:00 前有人答复您。"
            asked = "18 号：3栋2单元楼道灯不亮，请您看一下。能去就回“接单 18”，去不了回“转 18”。"
            return [(here, GROUP, sender, opened), (who("wang"), PRIVATE, None, asked)]
        if "停电" in message.text and not message.private:
            return [(here, GROUP, sender, "收到，正在问物业。您家有没有别的地方还亮着？")]
        if "锻炼身体" in message.text:
            quoted = f"3栋群里有人像是在说电梯停了：“{message.text}”。要登记吗？回“登记”或“不用”。"
            return [(who("he"), PRIVATE, None, quoted)]
        if message.private and "接单" in message.text:
            taken = "18 号工单王师傅接了，晚上 7 点半前来换灯，路过三楼请扶好扶手。"
            return [(here, PRIVATE, None, "好的，记在您名下了。办完回“办好 18”。"), (who("b3u2"), GROUP, None, taken)]
        return [(here, GROUP, sender, "我在。要报修、找人、问事，直接说就行。")] if message.calls_bot else []


async def _serve(port: int) -> None:
    village, clock = Village(), MovableClock(SystemClock())
    playground = Playground(lambda: SCENERY, clock, explain, port=port)
    village.send = playground.send
    running = asyncio.create_task(playground.run(village.deliver))
    await playground.ready.wait()
    sys.stdout.write(f"{playground.url}\n")
    sys.stdout.flush()
    await running


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(int(sys.argv[1]) if len(sys.argv) > 1 else 8080))
