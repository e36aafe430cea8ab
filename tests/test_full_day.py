"""A whole day of talk in three groups: how much the bot says there, to what, and that no line exceeds its measure."""

import json
from collections import Counter
from datetime import timedelta
from pathlib import Path

from bot.context import LINES_A_MATTER
from storage.outbox import A_DAY, AN_HOUR, outbox
from storage.roles import Role
from tests.conftest import Town, address

MESSAGES = 600
HERE = "鹭岛街道/莲花社区/观远里"
SMALL_TALK_ANSWERED = 4
"""Lines said to small talk that day at most: four were measured, to 262 lines of it; two by an earlier model."""


def talk() -> list[dict]:
    rows = []
    for name in ("messages.jsonl", "scenes.jsonl"):
        rows += map(json.loads, (Path(__file__).parent / "nlp/exam" / name).read_text("utf-8").splitlines())
    return [row for row in rows if not row["urgent"]][:MESSAGES]


async def test_a_full_day_of_mixed_talk(town: Town) -> None:
    groups = [f"{number}栋群" for number in (3, 5, 7)]
    for number, group in zip((3, 5, 7), groups, strict=True):
        await town.group(group, f"{HERE}/{number}栋")
        await town.appoint(f"楼长{number}", Role.BUILDING_LEADER, f"{HERE}/{number}栋")
    rows = talk()
    assert len(rows) == MESSAGES
    small_talk = 0
    await town.wait_until(town.clock.now().replace(hour=7))
    for number, row in enumerate(rows):
        await town.pass_time(seconds=90)
        group = groups[number % 3]
        said = await town.say(f"邻居{number % 120}", row["text"], group)
        small_talk += row["label"] == ["chat"] and any(where == group for where, _ in said)
        if number % 40 == 39:
            leader = f"楼长{(3, 5, 7)[number // 40 % 3]}"
            await town.say(leader, "接")
            await town.say(leader, "办结 " + str(number // 40 + 1))
    lines = await town.ask(lambda db: [row._mapping for row in db.execute(outbox.select())])
    heard = [line for line in lines if line["audience"] != "private" and line["state"] != "joined"]
    for group in groups:
        own = [line for line in heard if line["address"] == address(group)]
        unasked = [line["put_at"] for line in own if line["purpose"] == "unasked"]
        for at in unasked:
            assert sum(at - timedelta(hours=1) < other <= at for other in unasked) <= AN_HOUR
            assert sum(at - timedelta(days=1) < other <= at for other in unasked) <= A_DAY
        matters = Counter(line["ticket_id"] for line in own if line["ticket_id"] and line["purpose"] != "emergency")
        assert max(matters.values(), default=0) <= LINES_A_MATTER
    assert small_talk <= SMALL_TALK_ANSWERED
