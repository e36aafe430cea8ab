"""The whole house behind WeChat: who reports is answered, over a restart too; what becomes of the account is said on
another wire; who asks to be a friend with a code is somebody.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

import pytest

from bot.app import App
from bot.channels import Channel
from bot.channels.wechat.puppet import Event
from bot.settings import Settings, Storage
from storage.codes import Codes
from storage.engine import Transaction
from storage.groups import Groups
from storage.outbox import Outbox
from storage.people import People
from storage.places import Places
from storage.roles import Role, Roles
from storage.tickets import Tickets
from storage.wires import Wires
from tests.conftest import ZONE, FakeClock, make_place
from tests.wires import telegram_side
from tests.wires.contract import soon
from tests.wires.test_wechat import fault, say
from tests.wires.wechat_side import IDS, ROOM_IDS, fake, made, real, world

MORNING = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)


class Running(FakeClock):
    """A clock that was set to a moment and goes on from there: what is held waits by it."""

    def __init__(self, start: datetime) -> None:
        super().__init__(start)
        self._begun = monotonic()

    def now(self) -> datetime:
        return self.time + timedelta(seconds=monotonic() - self._begun)


def settle(db: Transaction) -> None:
    """One building with its group, and who is in charge of it."""
    building = make_place(Places(db), "莲花北社区/观远里/3栋")
    Groups(db).bind(f"wechat:{ROOM_IDS['3栋群']}", building, "3栋群", MORNING)
    leader = People(db).add("老郭", address=f"wechat:{IDS['老郭']}")
    Roles(db).grant(leader.id, Role.BUILDING_LEADER, building, at=MORNING)


@asynccontextmanager
async def house(controls, folder: Path, *others: Channel, at: datetime = MORNING) -> AsyncIterator[App]:
    clock = Running(at)
    app = App(Settings(storage=Storage(database=f"sqlite:///{folder / 'town.db'}")), clock)
    app.add([made(controls, folder, clock), *others])
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
            await soon(lambda: _opened(app, 2))


@pytest.mark.parametrize("gateway", [fake, real], ids=["fake", "gateway"])
async def test_after_an_outage_of_23_hours_the_group_is_asked_once_to_say_it_again(gateway, tmp_path: Path):
    async with gateway() as controls:
        async with house(controls, tmp_path) as app:
            await app.worker.do(settle)
            await say(controls, "3栋楼道灯坏了")
            await soon(lambda: _opened(app, 1))
            await soon(lambda: _all_left(app))
        for _ in range(2):
            async with house(controls, tmp_path, at=MORNING + timedelta(hours=23)) as app:

                async def asked() -> bool:
                    return "6月9日09:00–08:00 我不在线，这期间的报修请再发一次。" in await _said_in_group(controls)

                await soon(asked)
                await soon(lambda: _all_left(app))
        assert sum("我不在线" in words for words in await _said_in_group(controls)) == 1


async def _opened(app: App, count: int) -> bool:
    return await app.worker.do(lambda db: Tickets(db).count_open()) == count


async def _all_left(app: App) -> bool:
    """Everything was said, and that it was is written down."""
    return not await app.worker.do(lambda db: Outbox(db).waiting_on("wechat"))


async def _said_in_group(controls) -> list[str]:
    return [one["text"] for one in await controls.get("/sent") if one["conversationId"] == ROOM_IDS["3栋群"]]


def appoint(db: Transaction) -> None:
    """An admin who is on both wires."""
    admin = People(db).add("小陈", address=f"wechat:{IDS['阿伟']}")
    People(db).bind(admin, f"telegram:{telegram_side.IDS['阿伟']}")
    Roles(db).grant(admin.id, Role.ADMIN, Places(db).named("观远里")[0], at=MORNING)


async def test_what_becomes_of_the_account_is_said_to_the_admin_over_telegram(tmp_path: Path):
    async with fake() as wechat, telegram_side.over_fake() as telegram:
        async with house(wechat, tmp_path, telegram.channel) as app:
            await app.worker.do(settle)
            await app.worker.do(appoint)

            async def told(part: str, times: int = 1) -> None:
                async def there() -> bool:
                    sent = await telegram.sent()
                    return times == sum(s.to == telegram.address("阿伟") and s.text.startswith(part) for s in sent)

                await soon(there)

            await soon(lambda: _known(app))
            await fault(wechat, "logout")
            await told("微信掉线了")
            wechat.emit(Event.SCAN, qrcode="https://login.weixin.qq.com/l/abc", status=2)
            await told("微信要重新扫码登录，二维码在练习场页面和启动近邻的窗口里，也可以打开：https://login.weixin")
            await fault(wechat, "login")
            await told("微信恢复了")
            people = world() | {"bot": {"id": "wxid_other", "name": "别人"}}
            await wechat.post("/reset", world=people)
            await told("微信登录的不是原来的账号")
            people = world() | {"bot": {"id": "@third", "name": "第三个"}}
            await wechat.post("/reset", world=people)
            await told("微信登录的不是原来的账号", times=2)
            people = world() | {"bot": {"id": "@new", "name": "第三个"}}
            await wechat.post("/reset", world=people)
            await told("微信重新登录后，认人、认群的编号全变了。2 人、1 个群的身份先停用")
            assert await app.worker.do(lambda db: People(db).at(f"wechat:{IDS['老郭']}")) is None
        assert [one for one in await wechat.get("/sent") if one["conversationId"] == IDS["阿伟"]] == []


async def _known(app: App) -> bool:
    return bool(await app.worker.do(lambda db: Wires(db).all()))


@pytest.mark.parametrize("gateway", [fake, real], ids=["fake", "gateway"])
async def test_who_asks_to_be_a_friend_with_a_code_is_let_in_and_known(gateway, tmp_path: Path):
    async with gateway() as controls, house(controls, tmp_path) as app:
        person = await app.worker.do(lambda db: People(db).add("王秀兰"))
        code = await app.worker.do(lambda db: Codes(db).make({"person": person.id}, MORNING + timedelta(days=1)))
        await controls.post("/friendship", contact="外人", hello="您好，加一下")
        await controls.post("/friendship", contact="外人", hello=f"我是 {code}")

        async def welcomed() -> bool:
            return any("王秀兰，您好" in one["text"] for one in await controls.get("/sent"))

        await soon(welcomed)
        assert [a["kind"] for a in await controls.get("/actions")] == ["friendshipAccept"]
        assert (await app.worker.do(lambda db: People(db).at("wechat:wxid_new"))).id == person.id


SILENT = {"小程序": 9, "链接": 14, "名片": 3, "表情": 5, "语音": 2, "转账": 11}


@pytest.mark.parametrize("gateway", [fake, real], ids=["fake", "gateway"])
async def test_cards_stickers_and_voices_open_nothing_and_no_xml_is_ever_said(gateway, tmp_path: Path):
    card = "<?xml version='1.0'?><msg><appmsg><title>3栋楼道灯坏了</title><type>33</type></appmsg></msg>"
    async with gateway() as controls, house(controls, tmp_path) as app:
        await app.worker.do(settle)
        for type in SILENT.values():
            await say(controls, card, type=type)
            await say(controls, card, type=type, room=None)
        await say(controls, "你已添加了管家，现在可以开始聊天了。", type=0, room=None)
        await say(controls, "3栋楼道灯坏了", talker="阿伟")
        await soon(lambda: _opened(app, 1))
        await soon(lambda: _all_left(app))
        assert await _opened(app, 1)
        said = [one["text"] for one in await controls.get("/sent")]
        assert any("链接、名片和小程序我打不开" in words for words in said)
        assert not any("<" in words or "没听懂" in words for words in said)


async def test_what_the_groups_owner_calls_to_everybody_is_heard_like_any_words(tmp_path: Path):
    async with fake() as controls, house(controls, tmp_path) as app:
        await app.worker.do(settle)
        await say(controls, "@所有人 3栋楼道里煤气味很重", talker="老郭")

        async def warned() -> bool:
            return any("119" in one["text"] for one in await controls.get("/sent"))

        await soon(warned)
