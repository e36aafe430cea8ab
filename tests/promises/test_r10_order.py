"""R10: order does not matter: late, early and doubled edits, recalls and answers come to one final state."""

import asyncio
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.message import Kind, Message, Outgoing, Receipt
from storage.broadcasts import Broadcasts, Stage
from storage.receipts import Receipts
from storage.reports import Reports, reports
from storage.tickets import OPEN, State, Tickets, tickets
from tests.conftest import ZONE, Town, Wire, address
from tests.figures import size, tell
from tests.noticeboard import ESTATE, NOTICE, confirmed, peopled
from tests.test_recalls import files

Order = Callable[[list[Message]], list[Message]]
Comes = Callable[[Order], list[tuple[Any, ...]]]

CASES = size("JINLIN_ORDERS", 12)
SEED = size("JINLIN_SEED", 20261126)
START = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)
GROUP = "3栋群"
TAKEN_BACK = ("厨房水管", "花圃边", "单元门口", "羽毛球")


def said(town: Town, after: int, name: str, id: str, text: str, group: str | None = GROUP, **more: Any) -> Message:
    """Something that was said so many seconds after nine, whenever it comes in."""
    return town.message(name, text, group, id=id, sent_at=START + timedelta(seconds=after), **more)


def edit(town: Town, after: int, name: str, of: str, text: str, group: str | None = GROUP) -> Message:
    return said(town, after, name, f"{of}-{after}", text, group, kind=Kind.EDIT, refers=of)


def recall(town: Town, after: int, name: str, of: str, group: str | None = GROUP) -> Message:
    return said(town, after, name, f"{of}-{after}", "", group, kind=Kind.RECALL, refers=of)


def what_happened(town: Town) -> list[Message]:
    """In the order in which people did it."""
    return [
        said(town, 0, "林婶", "a", "报修 3栋楼道灯坏了"),
        said(town, 3, "老周", "f", "我家也是"),
        edit(town, 5, "林婶", "a", "报修 3栋楼道灯坏了，二楼那盏"),
        edit(town, 9, "林婶", "a", "报修 3栋楼道灯坏了，四楼那盏"),
        said(town, 10, "阿珍", "b", "报修 我家厨房水管漏水，三栋", None),
        recall(town, 12, "阿珍", "b", None),
        said(town, 14, "阿伟", "c", "报修 3栋门禁坏了，刷卡没反应"),
        edit(town, 20, "阿伟", "c", "报修 5栋门禁坏了，刷卡没反应"),
        said(town, 22, "老钱", "d", "今晚谁打羽毛球"),
        recall(town, 25, "老钱", "d"),
        said(town, 26, "阿珍", "e", "报修 3栋路灯不亮，单元门口那盏"),
        edit(town, 28, "阿珍", "e", "报修 3栋路灯不亮，花圃边那盏"),
        recall(town, 31, "阿珍", "e"),
    ]


async def found(folder: Path) -> None:
    """Who lives there, before anybody speaks."""
    town = Town(f"sqlite:///{folder / 'town.db'}", START)
    async with town.app.running():
        await peopled(town)


async def final(folder: Path, order: Order) -> list[tuple[Any, ...]]:
    """What is open in the end, about what, where, with whom, by which messages."""
    town = Town(f"sqlite:///{folder / 'town.db'}", START)
    async with town.app.running():
        for message in order(what_happened(town)):
            await town.app.bus.deliver(message)
            await town.settle()
            town.clock.time += timedelta(seconds=3)
        await town.settle()
        kept = await town.ask(_state)
    left = files(folder)
    assert [words for words in TAKEN_BACK if words.encode() in left] == []
    return kept


def _state(db: Any) -> list[tuple[Any, ...]]:
    columns = ("kind", "subject", "matter", "words", "spot", "urgent", "public", "place_id", "state")
    of_ticket = select(*(tickets.c[name] for name in columns), reports.c.message_id, reports.c.room)
    asked = of_ticket.join(reports, reports.c.ticket_id == tickets.c.id).where(tickets.c.state.in_(OPEN))
    asked = asked.where(tickets.c.words != "")  # what was taken back may stand there without words, or not at all
    return sorted(tuple(row) for row in db.execute(asked))


@pytest.fixture(scope="module")
def come_to() -> Iterator[Comes]:
    """What the same words come to in another order."""
    with tempfile.TemporaryDirectory() as where:
        model = Path(where) / "model"
        model.mkdir()
        asyncio.run(found(model))

        def run(order: Order) -> list[tuple[Any, ...]]:
            folder = Path(where) / "town"
            shutil.copytree(model, folder)
            try:
                return asyncio.run(final(folder, order))
            finally:
                shutil.rmtree(folder)

        yield run


def test_every_order_comes_to_the_same(come_to: Comes) -> None:
    due = come_to(lambda messages: messages)
    lamp, gate = "3栋楼道灯坏了，四楼那盏", "5栋门禁坏了，刷卡没反应"
    assert [(row[3], row[-2]) for row in due] == [(lamp, "town:a"), (lamp, "town:f"), (gate, "town:c")]
    dice = random.Random(SEED)
    for case in range(CASES):
        seed = dice.randrange(10**9)

        def mixed(messages: list[Message], seed: int = seed) -> list[Message]:
            chance = random.Random(seed)
            again = chance.choices(messages, k=chance.randrange(4))
            return chance.sample([*messages, *again], len(messages) + len(again))

        assert come_to(mixed) == due, (SEED, case, seed)
    tell("r10.orders", CASES, "orders", title="messages, edits and recalls mixed and doubled: one final state")


class Quick(Wire):
    """Somebody answers what is said before anybody has noted that it was said."""

    def __init__(self, town: Town, part: str, answer: Callable[[Outgoing], Message | None]) -> None:
        super().__init__()
        self.town, self.part, self.answer = town, part, answer

    async def send(self, words: Outgoing) -> Receipt:
        if self.part in words.text and (message := self.answer(words)):
            await self.town.app.bus.deliver(message)
        return await super().send(words)


async def test_a_household_that_answers_before_the_notice_is_noted_is_counted(town: Town) -> None:
    await peopled(town)
    await town.person("林婶", f"{ESTATE}/3栋", "301")

    def answer(words: Outgoing) -> Message | None:
        return town.message("林婶", "收到", GROUP) if words.to == address(GROUP) else None

    town.wire = Quick(town, "停水", answer)
    town.app.add([town.wire])
    await confirmed(town, f"{NOTICE} 要回执")
    await town.pass_time(minutes=5)
    notice = (await town.ask(lambda db: Broadcasts(db).at(Stage.SENT)))[0]
    reach = await town.ask(lambda db: Receipts(db).reach(notice))
    assert len(reach.answered) == 1, reach


async def test_who_takes_back_what_was_only_just_answered_takes_it_back(town: Town) -> None:
    await peopled(town)

    def answer(words: Outgoing) -> Message | None:
        return town.message("林婶", "不是", GROUP) if words.to == address(GROUP) else None

    town.wire = Quick(town, "#1", answer)
    town.app.add([town.wire])
    await town.say("林婶", "报修 楼道灯坏了", GROUP)
    assert [t.state for t in await town.ask(lambda db: Tickets(db).all())] == [State.WITHDRAWN]


async def test_an_edit_is_remembered_in_memory_only_and_not_for_long(town: Town, tmp_path: Path) -> None:
    await peopled(town)
    late = edit(town, 5, "老钱", "x", "报修 3栋楼道灯坏了，鲲鹏那盏")
    await town.hear(late)
    assert "鲲鹏".encode() not in files(tmp_path)
    await town.pass_time(minutes=11)
    await town.hear(said(town, 0, "老钱", "x", "今晚谁打羽毛球"))
    assert await town.ask(lambda db: Tickets(db).all()) == []


async def test_nobody_edits_what_another_will_say(town: Town) -> None:
    await peopled(town)
    await town.hear(edit(town, 5, "老钱", "x", "报修 3栋楼道灯坏了"))
    await town.hear(said(town, 0, "林婶", "x", "今晚谁打羽毛球"))
    assert await town.ask(lambda db: Tickets(db).all()) == []


async def test_who_joins_in_before_the_report_has_come_joins_it(town: Town, tmp_path: Path) -> None:
    await peopled(town)
    await town.hear(said(town, 4, "老周", "y", "我家也是"))
    await town.hear(said(town, 5, "小李", "z", "1"))
    await town.hear(said(town, 6, "老钱", "w", "今晚谁打羽毛球"))
    assert "我家也是".encode() not in files(tmp_path)
    await town.hear(said(town, 2, "林婶", "x", "3栋楼道灯坏了"))
    joined = await town.ask(lambda db: [report.message_id for report in Reports(db).of(1)])
    assert joined == ["town:x", "town:y", "town:z"]


async def test_who_joins_in_late_joins_what_was_said_before(town: Town) -> None:
    await peopled(town)
    await town.hear(said(town, 0, "林婶", "x", "报修 3栋楼道灯坏了"))
    await town.hear(said(town, 9, "阿伟", "z", "报修 3栋信箱锁坏了"))
    await town.hear(said(town, 4, "老周", "y", "我家也是"))
    assert [r.message_id for r in await town.ask(lambda db: Reports(db).of(1))] == ["town:x", "town:y"]


async def test_what_was_taken_back_or_said_long_ago_joins_nothing(town: Town) -> None:
    await peopled(town)
    await town.hear(said(town, 4, "老周", "y", "我家也是"))
    await town.hear(recall(town, 5, "老周", "y"))
    await town.hear(said(town, 6, "小李", "z", "我家也是"))
    await town.pass_time(minutes=3)
    await town.hear(said(town, 0, "林婶", "x", "3栋楼道灯坏了"))
    assert [r.message_id for r in await town.ask(lambda db: Reports(db).of(1))] == ["town:x"]
