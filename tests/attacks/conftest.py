"""Two estates of one community, everybody in their place, before somebody means harm."""

import pytest

from storage.groups import Purpose
from storage.roles import Role
from tests.conftest import Town

TOP = "鹭岛街道/莲花社区"
HERE, THERE = f"{TOP}/观远里", f"{TOP}/乙里"


@pytest.fixture
async def estate(town: Town) -> Town:
    await town.group("3栋群", f"{HERE}/3栋")
    await town.group("乙群", f"{THERE}/1栋")
    await town.group("工作群", HERE, Purpose.WORK)
    await town.appoint("何叔", Role.BUILDING_LEADER, f"{HERE}/3栋")
    await town.appoint("阿凤", Role.BUILDING_LEADER, f"{HERE}/3栋", deputy=True)
    await town.appoint("陈书记", Role.SECRETARY, HERE)
    await town.appoint("乙书记", Role.SECRETARY, THERE)
    await town.appoint("总管", Role.ADMIN, "鹭岛街道")
    await town.appoint("甲管", Role.ADMIN, HERE)
    await town.appoint("乙管", Role.ADMIN, THERE)
    await town.person("林婶", f"{HERE}/3栋", "501")
    await town.person("阿伟", f"{HERE}/3栋", "301")
    return town
