"""The parts of the WeChat channel by themselves: spool, budgets, pieces, the settings that switch it on."""

import asyncio
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.wechat import Tempo, Wechat
from bot.channels.wechat.inbox import AHEAD, Inbox
from bot.channels.wechat.memory import Memory, remembered
from bot.channels.wechat.pacing import Budget, Paces
from bot.channels.wechat.sending import pieces
from bot.channels.wechat.spool import LONG, Spool
from bot.message import Address, Message
from bot.settings import Channels, Settings, SettingsProblem, WechatAccount, WechatSettings
from bot.wires import spoken
from tests.conftest import FakeClock

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


def test_a_spool_holds_what_was_not_let_go_of_in_order(tmp_path: Path):
    spool = Spool(tmp_path / "spool")
    for key in "abc":
        spool.add(key, [2, 1.5])
    spool.drop(["b", "never"])
    assert [key for key, _ in Spool(tmp_path / "spool").entries] == ["a", "c"]


def test_a_spool_survives_half_a_line(tmp_path: Path):
    spool = Spool(tmp_path / "spool")
    spool.add("a", [2, 1.5])
    with (tmp_path / "spool").open("a") as file:
        file.write('["b",[2,')
    again = Spool(tmp_path / "spool")
    again.add("c", [2, 2.5])
    assert Spool(tmp_path / "spool").entries == (("a", [2, 1.5]), ("c", [2, 2.5]))


async def test_a_spool_stays_short_and_is_synced_while_it_is_rewritten(tmp_path: Path):
    spool = Spool(tmp_path / "spool")
    syncing = asyncio.create_task(spool.sync())
    spool.add("stays", [2, 0.5])
    for number in range(LONG):
        spool.add(str(number), [2, 1.5])
        spool.drop([str(number)])
        if number % 500 == 0:
            await asyncio.sleep(0)
    syncing.cancel()
    await asyncio.gather(syncing, return_exceptions=True)
    assert len((tmp_path / "spool").read_text("utf-8").splitlines()) < LONG + 10
    assert [key for key, _ in Spool(tmp_path / "spool").entries] == ["stays"]


def test_a_full_disk_costs_the_spool_and_no_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    spool = Spool(tmp_path / "spool")

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.write", full)
    spool.add("a", [2, 1.5])
    assert "a" in spool
    spool.drop(["a"])
    assert "a" not in spool


def test_an_accounts_file_that_is_broken_is_as_none(tmp_path: Path):
    Memory(tmp_path / "a.json", me="wxid_1", rooms=["r"]).save()
    assert remembered(tmp_path / "a.json").rooms == ["r"]
    (tmp_path / "a.json").write_text('{"me": ', "utf-8")
    assert remembered(tmp_path / "a.json").me == ""


def test_lines_leave_with_a_pause_between_them():
    clock = FakeClock(NOW)
    budget = Budget((3, 15), 0, 0, clock)
    waits = []
    for _ in range(50):
        assert budget.wait() == 0
        budget.take()
        waits.append(budget.wait())
        clock.time += timedelta(seconds=waits[-1])
    assert 3 <= min(waits) < max(waits) <= 15
    assert len(set(waits)) > 10


def test_an_hour_and_a_day_have_their_ends():
    clock = FakeClock(NOW)
    budget = Budget((0, 0), 2, 3, clock)
    for _ in range(2):
        budget.take()
    assert budget.wait() == 3600
    clock.time += timedelta(hours=1)
    budget.take()
    clock.time += timedelta(hours=1)
    assert budget.wait() == 22 * 3600
    again = Budget((0, 0), 2, 3, clock, budget.sent)
    assert again.wait() == budget.wait()


def test_the_courier_is_told_how_many_lines_may_leave():
    clock = FakeClock(NOW)
    budgets = [Budget((3, 15), 120, 600, clock) for _ in range(2)]
    pace = Paces(lambda: budgets, (3, 15))
    assert pace.ready(NOW) == (2, 0.0)
    budgets[0].take()
    assert pace.ready(NOW) == (1, 0.0)
    budgets[1].take()
    count, wait = pace.ready(NOW)
    assert count == 0
    assert 3 <= wait <= 15
    assert pace.rest(Address("wechat:r")) == 0
    assert Paces(lambda: [Budget((0, 0), 0, 0, clock)], (0, 0)).ready(NOW)[0] >= 16


def test_a_long_text_is_cut_between_lines():
    text = "\n".join(f"{n}：" + "长" * 90 for n in range(60))
    parts = pieces(text, 2_000)
    assert "\n".join(parts) == text
    assert max(map(len, parts)) <= 2_000
    assert "".join(pieces("长" * 4_500, 2_000)) == "长" * 4_500
    assert pieces("", 2_000) == []


def test_the_settings_switch_it_on(tmp_path: Path):
    told = Channels(wechat=WechatSettings(endpoint="127.0.0.1:8788", token="t"))
    [wire] = spoken(Settings(channels=told), FakeClock(NOW), tmp_path)
    assert isinstance(wire, Wechat)
    assert (wire.name, wire.status.online) == ("wechat", False)
    assert spoken(Settings(channels=Channels(wechat=WechatSettings())), FakeClock(NOW), tmp_path) == []


@pytest.mark.parametrize("name", ["", "../x", "_first", "a b", "长" * 21])
def test_an_account_has_a_name_that_can_be_a_folder(name: str):
    with pytest.raises(ValueError, match="账号的名字"):
        WechatSettings(accounts={name: WechatAccount(endpoint="127.0.0.1:1")})
    assert WechatSettings(accounts={"二号-b_1": WechatAccount(endpoint="127.0.0.1:1")}).every


def test_a_budget_is_no_negative_number():
    with pytest.raises(ValueError, match="要写 0"):
        WechatSettings(an_hour=-1)


def test_a_missing_library_is_said_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for name in [name for name in sys.modules if name.startswith("bot.channels.wechat")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "grpclib", None)
    monkeypatch.setitem(sys.modules, "grpclib.exceptions", None)
    told = Channels(wechat=WechatSettings(endpoint="127.0.0.1:8788", token="t"))
    with pytest.raises(SettingsProblem, match=r"pip install 'jinlin\[wechaty\]'"):
        spoken(Settings(channels=told), FakeClock(NOW), tmp_path)


async def test_who_is_logged_in_is_asked_before_all_that_waits(tmp_path: Path):
    ready, asked = asyncio.Event(), []
    arrived = asyncio.Event()

    async def read(key: str, _about: list[object]) -> list[Message]:
        asked.append(key)
        if key == "login":
            arrived.set()
        else:
            await asyncio.sleep(60)  # the gateway is slow with payloads
        return []

    async def hand(_message: Message, done: Callable[[], None]) -> None:
        done()

    spool = Spool(tmp_path / "spool")
    for number in range(100):
        spool.add(str(number), [2, 1.5])
    inbox = Inbox(tmp_path / "spool", ready, read, lambda *_: None, Tempo())
    inbox.open()
    running = asyncio.ensure_future(inbox.run(hand))
    await asyncio.sleep(0)
    ready.set()
    inbox.announce("login", [10, 1.5], keep=False, first=True)
    async with asyncio.timeout(10):
        await arrived.wait()
    assert len(asked) <= AHEAD + 3
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
