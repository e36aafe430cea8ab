"""Merging in a chain, and parting again in any order: every voice goes back to its own ticket."""

import itertools

import pytest

from storage.reports import Reports
from storage.roles import Role

ESTATE = "鹭岛街道/阳光社区/阳光里"
SAID = {1: ("陈姐", "3栋1单元门禁坏了"), 2: ("林婶", "3栋2单元楼道灯不亮"), 3: ("阿伟", "3栋3单元水管漏水")}


@pytest.mark.parametrize("order", list(itertools.permutations((1, 2))), ids=str)
async def test_parted_in_any_order(town, order) -> None:
    await town.group("小区群", ESTATE)
    for unit in ("1单元", "2单元", "3单元"):
        await town.place(f"{ESTATE}/3栋/{unit}")
    await town.appoint("梅姐", Role.BUILDING_LEADER, f"{ESTATE}/3栋")
    for number, (who, text) in SAID.items():
        await town.say(who, text, "小区群")
        assert await voices(town) == {n: [SAID[n][0]] for n in range(1, number + 1)}
    await town.say("梅姐", "合并 1 2")
    await town.say("梅姐", "合并 2 3")
    assert await voices(town) == {3: sorted(who for who, _ in SAID.values())}
    for number in order:
        await town.say("梅姐", f"拆开 {number}")
    assert await voices(town) == {number: [who] for number, (who, _) in SAID.items()}


async def voices(town) -> dict[int, list[str]]:
    names = {(await town.person(who)).id: who for who, _ in SAID.values()}
    found = await town.ask(lambda db: {n: [names[r.person_id] for r in Reports(db).of(n)] for n in SAID})
    return {number: sorted(who) for number, who in found.items() if who}
