"""R12: one who floods, or twenty together, harm nobody: others are answered as fast, nothing of theirs is merged."""

import asyncio
import random
import statistics
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import select

from storage.reports import reports
from storage.roles import Role
from storage.tickets import OPEN, tickets
from tests.conftest import Town
from tests.figures import size, tell

HERE = "鹭岛街道/莲花社区/观远里"
GROUP = "小区群"
FLOOD = size("JINLIN_FLOOD", 240)
"""Messages of the flood; a thousand a minute."""

SECONDS = size("JINLIN_FLOOD_TENTHS", 2) / 10
SEED = size("JINLIN_SEED", 20261126)
OTHERS = ("林婶", "阿伟", "小敏", "大勇", "丽珠", "阿梅")
MATTERS = ("楼道灯坏了", "门禁坏了", "电梯坏了", "下水道堵了", "路灯不亮", "天花板漏水")
SAME = (
    "3栋电梯坏了",
    "3栋电梯又坏了",
    "电梯坏了啊3栋",
    "3栋电梯坏了没人管吗",
    "3栋的电梯坏了！！！",
    "报修 3栋电梯坏了",
)
NOISE = (
    "哈哈哈",
    "有人吗",
    "管家出来",
    "办结 1",
    "接 1",
    "满意 1",
    "帮助",
    "查 1",
    "撤回 1",
    "[捂脸]",
    "转发 停水 到 3栋",
)


@dataclass
class Flood:
    """What became of it: lines that each place heard, and which of the others were answered at once."""

    lines: Counter[str] = field(default_factory=Counter)
    answered: Counter[str] = field(default_factory=Counter)


async def lived(town: Town, flooders: list[str], dice: random.Random) -> Flood:
    """A minute in which somebody never stops, and each of the others reports one thing."""
    found, turns = Flood(), sorted(dice.sample(range(FLOOD), len(OTHERS)))
    for number in range(FLOOD):
        text = dice.choice(SAME) if dice.random() < 0.5 else dice.choice(NOISE)
        found.lines.update(where for where, _ in await town.say(dice.choice(flooders), text, GROUP))
        if number in turns:
            turn = turns.index(number)
            who, words = OTHERS[turn], f"报修 {turn + 5}栋{MATTERS[turn]}"
            heard = await town.say(who, words, GROUP)
            found.answered[who] += sum(where == GROUP and "#" in said for where, said in heard)
        town.clock.time += timedelta(seconds=0.06)
    return found


async def settled(town: Town) -> None:
    await town.group(GROUP, HERE)
    for number in range(3, 12):
        await town.place(f"{HERE}/{number}栋")
    await town.appoint("何叔", Role.BUILDING_LEADER, f"{HERE}/3栋")
    await town.appoint("陈书记", Role.SECRETARY, HERE)


@pytest.mark.parametrize("flooders", [1, 20])
async def test_a_flood_harms_nobody(town: Town, flooders: int) -> None:
    await settled(town)
    names = [f"水军{number}" for number in range(flooders)]
    found = await lived(town, names, random.Random(SEED + flooders))
    rows = await town.ask(
        lambda db: db.execute(select(tickets).where(tickets.c.state.in_(OPEN), tickets.c.parent_id.is_(None))).all()
    )
    said_by = await town.ask(lambda db: db.execute(select(reports.c.ticket_id, reports.c.message_id)).all())
    due = {f"{number + 5}栋{matter}" for number, matter in enumerate(MATTERS)}
    theirs = [row.words for row in rows if row.words in due]
    assert sorted(theirs) == sorted(due), [row.words for row in rows]
    assert found.answered == Counter(OTHERS), "each heard of its own matter, at once"
    assert len(rows) - len(theirs) <= 5, [row.words for row in rows]
    assert found.lines[GROUP] <= 12, found.lines
    assert found.lines["私聊·何叔"] <= 12, found.lines
    assert len({message for _, message in said_by}) >= len(OTHERS)


async def waits(town: Town, flooding: bool) -> list[float]:
    """How long others wait for their commit, in real time, while somebody says seventeen things a second, or nobody."""
    dice, until, found = random.Random(SEED), time.monotonic() + SECONDS, list[float]()

    async def flood() -> None:
        while flooding:
            await town.app.bus.deliver(town.message("水军", dice.choice((*SAME, *NOISE)), GROUP))
            await asyncio.sleep(0.06)

    flooder = asyncio.create_task(flood())
    while time.monotonic() < until:
        message = town.message(
            dice.choice(OTHERS), dice.choice(("今晚谁打羽毛球", "谢谢大家", "报修 9栋门禁坏了")), GROUP
        )
        began = time.perf_counter()
        await town.app.bus.deliver(message)
        found.append(time.perf_counter() - began)
        await asyncio.sleep(0.01)
    flooder.cancel()
    await asyncio.gather(flooder, return_exceptions=True)
    await town.settle()
    return found


async def test_others_wait_no_longer(town: Town) -> None:
    """The figure is of the long run; here it is only seen that nobody waits for the flood to end."""
    await settled(town)
    await waits(town, True)  # everything is warm
    calm, wild = list[float](), list[float]()
    for _ in range(4):
        calm += await waits(town, False)
        wild += await waits(town, True)
    assert statistics.median(wild) < 3 * statistics.median(calm)
    times = round(statistics.quantiles(wild, n=100)[98] / statistics.quantiles(calm, n=100)[98], 2)
    tell("r12.others", times, "×", "< 1.1", "others' p99 under a flood of a thousand a minute, against calm")
