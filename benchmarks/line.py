"""Messages a second through the whole line, and how much of that the cutting of words alone would take.

The mixture is made here: nine of ten messages are talk, the rest are reports, questions and commands.
"""

import asyncio
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import jieba

import nlp
from bot.app import App
from bot.message import Address, Message
from bot.settings import Settings
from bot.settings import Storage as Where
from storage.engine import Transaction
from storage.groups import Groups
from storage.people import People
from storage.places import PlaceKind, Places
from storage.roles import Role, Roles

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
WAITING = 64
GROUPS = 20

TALK = (
    "早上好，今天降温了大家多穿点",
    "哈哈哈哈",
    "谁家的小猫在楼下，橘色的，好可爱",
    "晚上一起去公园走走吗，顺便买点菜",
    "刚才的雨下得真大，阳台都进水汽了",
    "孩子明天考试，求个好运",
    "[强][强]",
    "有没有人知道附近哪家早餐店的豆浆好喝",
    "收到，谢谢您",
)
REST = ("{n}栋楼道灯坏了", "我家也是", "请问明天几点来水", "{n}栋电梯又停了，好几个人在等", "菜单")


@dataclass(frozen=True, slots=True)
class Speed:
    """Messages a second: read alone, through the line with its commits, and words cut by jieba alone."""

    messages: int
    line: float
    reading: float
    jieba: float
    tickets: int


class Standing:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Always the same moment."""
        return NOW


def measure(messages: int = 6_000) -> Speed:
    """Three speeds on the same words."""
    said = list(itertools.islice(_mixture(), messages))
    texts = [message.text for message in said]
    jieba.initialize()
    nlp.warm()
    cutting = _a_second(lambda text: jieba.lcut(text), texts)
    reading = _a_second(nlp.read, texts)
    line, tickets = asyncio.run(_line(said))
    return Speed(messages, line, reading, cutting, tickets)


def _a_second(deed: Callable[[str], object], texts: list[str]) -> float:
    start = time.perf_counter()
    for text in texts:
        deed(text)
    return len(texts) / (time.perf_counter() - start)


def _mixture() -> itertools.chain[Message]:
    return itertools.chain.from_iterable(_ten(number) for number in itertools.count())


def _ten(number: int) -> list[Message]:
    """Nine lines of talk and one that matters, in one group."""
    group = number % GROUPS
    texts = [*TALK, REST[number % len(REST)].format(n=group + 1)]
    room = Address(f"bench:g{group}")
    return [
        Message(
            id=f"{number}-{i}",
            room=room,
            sender=Address(f"bench:p{group}-{(number + i) % 30}"),
            sender_name=f"邻居{(number + i) % 30}",
            sent_at=NOW,
            text=text,
        )
        for i, text in enumerate(texts)
    ]


async def _line(said: list[Message]) -> tuple[float, int]:
    """So many messages waiting at a time, each let go of only once it is committed."""
    with TemporaryDirectory(prefix="jinlin-bench-") as folder:
        settings = Settings(storage=Where(database=f"sqlite:///{Path(folder) / 'bench.db'}"))
        app = App(settings, Standing(), throwaway=True)
        async with app.running():
            await app.worker.do(settle)
            left = iter(said)

            async def feed() -> None:
                for message in left:
                    await app.bus.deliver(message)

            start = time.perf_counter()
            await asyncio.gather(*(feed() for _ in range(WAITING)))
            seconds = time.perf_counter() - start
            tickets = await app.worker.do(lambda db: db.exec_driver_sql("SELECT count(*) FROM tickets").scalar_one())
    return len(said) / seconds, int(tickets)


def settle(db: Transaction) -> None:
    """One estate, a building a group, somebody in charge of each."""
    places, people = Places(db), People(db)
    estate = places.add(PlaceKind.ESTATE, "观远里", places.add(PlaceKind.COMMUNITY, "莲花北社区"))
    for number in range(GROUPS):
        building = places.add(PlaceKind.BUILDING, f"{number + 1}栋", estate)
        Groups(db).bind(f"bench:g{number}", building, f"{number + 1}栋邻里", NOW)
        leader = people.add(f"楼长{number}", address=f"bench:leader{number}")
        Roles(db).grant(leader.id, Role.BUILDING_LEADER, building, at=NOW)
