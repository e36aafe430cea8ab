"""The whole house behind WeChat: somebody reports, the leader is told, and a restart in the middle loses nothing."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from pathlib import Path

import pytest

from bot.app import App
from bot.settings import Settings, Storage
from storage.engine import Transaction
from storage.groups import Groups
from storage.people import People
from storage.places import Places
from storage.roles import Role, Roles
from storage.tickets import Tickets
from tests.conftest import ZONE, FakeClock, make_place
from tests.wires.contract import soon
from tests.wires.test_wechat import say
from tests.wires.wechat_side import IDS, ROOM_IDS, fake, made, real

MORNING = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)


def settle(db: Transaction) -> None:
    """One building with its group, and who is in charge of it."""
    building = make_place(Places(db), "莲花北社区/观远里/3栋")
    Groups(db).bind(f"wechat:{ROOM_IDS['3栋群']}", building, "3栋群", MORNING)
    leader = People(db).add("老郭", address=f"wechat:{IDS['老郭']}")
    Roles(db).grant(leader.id, Role.BUILDING_LEADER, building, at=MORNING)


@asynccontextmanager
async def house(controls, folder: Path) -> AsyncIterator[App]:
    clock = FakeClock(MORNING)
    app = App(Settings(storage=Storage(database=f"sqlite:///{folder / 'town.db'}")), clock)
    app.add([made(controls, folder, clock)])
    task = asyncio.create_task(app.run())
    try:
        await soon(lambda: _online(app))
        yield app
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _online(app: App) -> bool:
    return app.channels["wechat"].status.online


@pytest.mark.parametrize("gateway", [fake, real], ids=["fake", "gateway"])
async def test_a_report_is_answered_told_and_survives_a_restart(gateway, tmp_path: Path):
    async with gateway() as controls:
        async with house(controls, tmp_path) as app:
            await app.worker.do(settle)
            await say(controls, "3栋楼道灯坏了")

            async def answered() -> bool:
                places = {one["conversationId"] for one in await controls.get("/sent")}
                return {ROOM_IDS["3栋群"], IDS["老郭"]} <= places

            await soon(answered)
        async with house(controls, tmp_path) as app:
            await say(controls, "3栋电梯停了", talker="阿伟")

            async def opened() -> bool:
                return await app.worker.do(lambda db: Tickets(db).count_open()) == 2

            await soon(opened)
