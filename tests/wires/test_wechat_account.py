"""An account over time: who is logged in, when nobody listened, what a restart of ours costs, several side by side."""

import asyncio
from collections.abc import AsyncIterator
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import segno

from bot import logs
from bot.channels.wechat import Wechat
from bot.channels.wechat.puppet import Event
from bot.message import Kind, Message, Outcome, Session
from bot.settings import WechatAccount, WechatSettings
from tests.conftest import FakeClock
from tests.wires.contract import Ears, listening, soon
from tests.wires.test_wechat import ROOM, fault, heard_again, line, said, say
from tests.wires.wechat_side import QUICK, ROOM_IDS, Controls, fake, made, real, world

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


@pytest.fixture(params=[fake, real], ids=["fake", "gateway"])
async def gateway(request: pytest.FixtureRequest) -> AsyncIterator[Controls]:
    async with request.param() as controls:
        yield controls


def sessions(ears: Ears) -> list[str]:
    return [m.text for m in ears.heard if m.kind is Kind.SESSION]


def gaps(ears: Ears) -> list[Message]:
    return [m for m in ears.heard if m.kind is Kind.GAP]


def written(folder: Path) -> str:
    return "".join(p.read_text("utf-8") for p in folder.rglob("*") if p.is_file())


async def session(ears: Ears, state: Session) -> Message:
    return await ears.until(lambda m: m.kind is Kind.SESSION and m.text == state)


# logging in


async def test_the_login_is_told_once_and_not_at_every_connection(gateway: Controls, tmp_path: Path):
    for _ in range(2):
        ears = Ears()
        async with listening(made(gateway, tmp_path), ears):
            await fault(gateway, "cut")
            await heard_again(gateway, ears, "在")
        assert sessions(ears) == ([Session.ONLINE] if _ == 0 else [])


async def test_a_logout_and_a_login_are_told_and_words_are_held_between(gateway: Controls, tmp_path: Path):
    channel, ears = made(gateway, tmp_path), Ears()
    async with listening(channel, ears):
        await session(ears, Session.ONLINE)
        await fault(gateway, "logout")
        await session(ears, Session.OFFLINE)
        assert (channel.status.online, channel.status.note) == (False, "微信没有登录。")
        assert (await channel.send(line("您好。"))).outcome is Outcome.HELD
        await fault(gateway, "login")
        await heard_again(gateway, ears, "回来了")
        assert sessions(ears) == [Session.ONLINE, Session.OFFLINE, Session.ONLINE]
        assert (await channel.send(line("您好。"))).outcome is Outcome.SENT


async def test_a_gateway_that_stays_away_is_told_once_and_its_return_too(gateway: Controls, tmp_path: Path):
    channel, ears = made(gateway, tmp_path, tempo=replace(QUICK, stays=5.0)), Ears()
    async with listening(channel, ears):
        await session(ears, Session.ONLINE)
        await fault(gateway, "refuse")
        await session(ears, Session.OFFLINE)
        await asyncio.sleep(0.6)
        await fault(gateway, "accept")
        await heard_again(gateway, ears, "回来了")
        await fault(gateway, "cut")
        await heard_again(gateway, ears, "一断就好")
        assert sessions(ears) == [Session.ONLINE, Session.OFFLINE, Session.ONLINE]


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({"bot": {"id": "wxid_other", "name": "别人"}}, Session.STRANGER),
        ({"bot": {"id": "@new", "name": "管家"}}, Session.RENEWED),
        ({"rooms": [{"id": "@@new", "topic": "3栋群", "members": ["wxid_bot", "wxid_0"]}]}, Session.RENEWED),
    ],
)
async def test_another_account_and_new_ids_are_noticed(
    gateway: Controls, tmp_path: Path, change: dict[str, Any], state: Session
):
    channel, ears = made(gateway, tmp_path), Ears()
    async with listening(channel, ears):
        await session(ears, Session.ONLINE)
        people = world()
        if bot := change.get("bot"):
            for room in people["rooms"]:
                room["members"] = [bot["id"], *room["members"][1:]]
        await gateway.post("/reset", world=people | deepcopy(change))
        await session(ears, state)
        assert sessions(ears) == [Session.ONLINE, state]


async def test_a_code_to_scan_is_shown_in_the_terminal_linked_in_the_log_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    logs.set_up()
    link, drawn = "https://login.weixin.qq.com/l/abc", StringIO()
    segno.make(link, micro=False).terminal(out=drawn, compact=True)
    async with fake() as gateway:
        out, ears = StringIO(), Ears()
        channel = Wechat(
            WechatSettings(endpoint=f"127.0.0.1:{gateway.told['grpcPort']}", token="t"),
            FakeClock(NOW),
            tmp_path,
            tempo=QUICK,
            out=out,
        )
        async with listening(channel, ears):
            await session(ears, Session.ONLINE)
            await fault(gateway, "logout")
            for status in (2, 3, 2):
                gateway.emit(Event.SCAN, qrcode=link, status=status)
            message = await session(ears, Session.SCAN)
            assert message.link == channel.status.link == link
            assert channel.status.note == "微信要扫码登录。"
            await fault(gateway, "login")
            await heard_again(gateway, ears, "好了")
            assert sessions(ears) == [Session.ONLINE, Session.OFFLINE, Session.SCAN, Session.ONLINE]
            assert channel.status.link == ""
        assert out.getvalue() == f"微信要登录，请用手机微信扫这个码，或打开 {link}\n{drawn.getvalue()}"
        assert capsys.readouterr().err.count(f"address={link}") == 1
        assert "login.weixin" not in written(tmp_path)


# nobody listened


@pytest.mark.parametrize("minutes", [1, 3])
async def test_two_minutes_of_silence_are_told_once_with_their_times(gateway: Controls, tmp_path: Path, minutes: int):
    clock, ears = FakeClock(NOW), Ears()
    channel = made(gateway, tmp_path, clock)
    async with listening(channel, ears):
        await heard_again(gateway, ears, "之前")
        await fault(gateway, "refuse")
        clock.time += timedelta(minutes=minutes)
        await fault(gateway, "accept")
        await heard_again(gateway, ears, "之后")
        await fault(gateway, "cut")
        await heard_again(gateway, ears, "再之后")
        if minutes < 2:
            assert gaps(ears) == []
        else:
            [gap] = gaps(ears)
            assert (gap.since, gap.sent_at) == (NOW, NOW + timedelta(minutes=minutes))
            assert set(gap.rooms) == {f"wechat:{id}" for id in ROOM_IDS.values()}


async def test_silence_while_our_own_process_was_down_is_told_too(gateway: Controls, tmp_path: Path):
    clock, ears = FakeClock(NOW), Ears()
    async with listening(made(gateway, tmp_path, clock), ears):
        await heard_again(gateway, ears, "之前")
    clock.time += timedelta(minutes=30)
    for _ in range(2):
        async with listening(made(gateway, tmp_path, clock), ears):
            await heard_again(gateway, ears, f"之后 {_}")
    [gap] = gaps(ears)
    assert (gap.since, gap.sent_at) == (NOW, NOW + timedelta(minutes=30))


async def test_a_gap_that_nobody_took_is_told_again_after_our_restart(gateway: Controls, tmp_path: Path):
    clock, ears, deaf = FakeClock(NOW), Ears(), Ears()
    async with listening(made(gateway, tmp_path, clock), ears):
        await heard_again(gateway, ears, "之前")
    clock.time += timedelta(minutes=30)
    deaf.failing = 1_000
    async with listening(made(gateway, tmp_path, clock), deaf):
        await asyncio.sleep(0.3)
    async with listening(made(gateway, tmp_path, clock), ears):
        gap = await ears.until(lambda m: m.kind is Kind.GAP)
        assert gap.since == NOW


# our own restart


async def test_what_was_not_committed_is_fetched_again_after_our_restart_in_order(gateway: Controls, tmp_path: Path):
    deaf, ears = Ears(), Ears()
    deaf.failing = 1_000
    words = [f"第{n}句" for n in range(6)]
    async with listening(made(gateway, tmp_path), deaf):
        for word in words:
            await say(gateway, word)
        await asyncio.sleep(0.3)
    assert deaf.heard == []
    async with listening(made(gateway, tmp_path), ears):
        await ears.until(said(words[-1]))
        await heard_again(gateway, ears, "新的")
    assert [t for t in ears.texts() if t in words] == words
    async with listening(made(gateway, tmp_path), again := Ears()):
        await heard_again(gateway, again, "只有新的")
    assert not set(words) & set(again.texts())


async def test_words_that_are_gone_are_told_as_one_gap(gateway: Controls, tmp_path: Path):
    deaf, ears = Ears(), Ears()
    deaf.failing = 1_000
    async with listening(made(gateway, tmp_path, FakeClock(NOW)), deaf):
        for number in range(3):
            await say(gateway, f"第{number}句")
        await asyncio.sleep(0.3)
    await fault(gateway, "restart", downMs=0)
    for _ in range(2):
        async with listening(made(gateway, tmp_path, FakeClock(NOW + timedelta(minutes=1))), ears):
            await ears.until(lambda m: m.kind is Kind.GAP)
            await asyncio.sleep(0.3)
    [gap] = gaps(ears)
    assert (gap.since, gap.sent_at) == (NOW, NOW + timedelta(minutes=1))


# another process takes over


async def test_a_process_that_waited_takes_over_what_the_other_had_heard_counted_and_not_committed(
    gateway: Controls, tmp_path: Path
):
    """Both were started on one folder: what the second had read there at its start is out of date by then."""
    clock, deaf, ears = FakeClock(NOW), Ears(), Ears()
    first, waiting = (made(gateway, tmp_path, clock, a_day=9) for _ in range(2))
    async with listening(first, deaf):
        await heard_again(gateway, deaf, "之前")
        clock.time += timedelta(minutes=30)
        assert (await first.send(line("您好。"))).outcome is Outcome.SENT
        await heard_again(gateway, deaf, "在听")
        deaf.failing = 1_000
        await say(gateway, "还没记下的")
        await asyncio.sleep(0.3)
    third = made(gateway, tmp_path, clock)  # started while another has the wire: the spool stays that one's
    async with listening(waiting, ears):
        await ears.until(said("还没记下的"))
        await heard_again(gateway, ears, "之后")
    assert gaps(ears) == []
    assert waiting.pace.ready(clock.now())[0] > 0
    assert len(waiting._accounts[0].budget.sent) == 1
    again = Ears()
    async with listening(third, again):
        await heard_again(gateway, again, "只有新的")
    assert "还没记下的" not in again.texts()


# several accounts


def both(first: Controls, second: Controls, folder: Path) -> Wechat:
    one, two = (f"127.0.0.1:{c.told['grpcPort']}" for c in (first, second))
    told = WechatSettings(
        endpoint=one,
        token=first.told["token"],
        accounts={"second": WechatAccount(endpoint=two, token=second.told["token"])},
        pause=(0, 0),
        an_hour=0,
        a_day=0,
    )
    return Wechat(told, FakeClock(NOW), folder, tempo=QUICK)


def second_world() -> dict[str, Any]:
    people = world()
    people["bot"] = {"id": "wxid_bot2", "name": "管家二号"}
    people["rooms"][0]["members"] = ["wxid_bot2", *people["rooms"][0]["members"][1:]]
    people["rooms"] = [
        people["rooms"][0],
        {"id": "40000@chatroom", "topic": "9栋群", "members": ["wxid_bot2", "wxid_0"]},
    ]
    return people


@pytest.fixture
async def two(gateway: Controls) -> AsyncIterator[tuple[Controls, Controls]]:
    async with fake(second_world()) as other:
        yield gateway, other


Two = tuple[Controls, Controls]


async def all_online(channel: Wechat) -> None:
    async def online() -> bool:
        return channel.status.online and not channel.status.note

    await soon(online)


async def in_both(two: Two, text: str) -> None:
    """The same words, as each account hears them."""
    for controls in two:
        await say(controls, text, timestamp=1764150000000)


async def test_words_that_two_accounts_hear_are_handed_on_once(two: Two, tmp_path: Path):
    channel, ears = both(*two, tmp_path), Ears()
    async with listening(channel, ears):
        await all_online(channel)
        for text in ("一", "一", "二"):
            await in_both(two, text)
        await say(two[1], "只有二号在", room="40000@chatroom")
        await ears.until(said("只有二号在"))
        await asyncio.sleep(0.2)
        assert [t for t in ears.texts() if t in "一二"] == ["一", "一", "二"]
        assert [m.account for m in ears.heard if m.text == "只有二号在"] == ["second"]


async def test_copies_that_wait_are_not_taken_for_new_words_after_our_restart(two: Two, tmp_path: Path):
    async with listening(channel := both(*two, tmp_path), Ears()):
        await all_online(channel)
        await in_both(two, "灯坏了")
        await asyncio.sleep(0.3)
    channel, ears = both(*two, tmp_path), Ears()
    await fault(two[0], "refuse")  # the second is there first
    async with listening(channel, ears):
        await say(two[1], "新的", timestamp=1_900_000_000_000)
        await ears.until(said("新的"))
        assert "灯坏了" not in ears.texts()
    await fault(two[0], "accept")


async def test_each_room_is_answered_by_the_account_that_is_in_it(two: Two, tmp_path: Path):
    channel, ears = both(*two, tmp_path), Ears()
    async with listening(channel, ears):
        await all_online(channel)
        assert (await channel.send(line("三栋"))).outcome is Outcome.SENT
        assert (await channel.send(line("九栋", to="40000@chatroom"))).outcome is Outcome.SENT
        assert [one["text"] for one in await two[0].get("/sent")] == ["三栋"]
        assert [one["text"] for one in await two[1].get("/sent")] == ["九栋"]


async def test_another_account_takes_over_when_one_goes_and_loses_nothing(two: Two, tmp_path: Path):
    channel, ears = both(*two, tmp_path), Ears()
    async with listening(channel, ears):
        await all_online(channel)
        await in_both(two, "都听到")
        await ears.until(said("都听到"))
        await fault(two[0], "freeze")  # the first hears nothing any more, and nobody knows it yet
        await say(two[1], "只有二号听到", timestamp=1764150001000)
        await ears.until(said("只有二号听到"))
        assert (await channel.send(line("二号说"))).outcome is Outcome.SENT
        assert [one["text"] for one in await two[1].get("/sent")] == ["二号说"]
        assert channel.status.note == "账号「第一个」的网关连不上，正在重试。"
        assert ears.texts().count("都听到") == 1
        await fault(two[0], "thaw")


async def test_what_one_account_of_ours_says_is_nobodys_words(two: Two, tmp_path: Path):
    channel, ears = both(*two, tmp_path), Ears()
    async with listening(channel, ears):
        await all_online(channel)
        await two[0].post("/contact", id="wxid_bot2", name="管家二号")
        await say(two[0], "二号的话", talker="wxid_bot2")
        await say(two[0], "人话")
        await ears.until(said("人话"))
        assert "二号的话" not in ears.texts()


async def test_a_gap_of_one_account_is_none_where_another_listens(two: Two, tmp_path: Path):
    channel, ears = both(*two, tmp_path), Ears()
    async with listening(channel, ears):
        await all_online(channel)
        clock = channel._clock
        assert isinstance(clock, FakeClock)
        await fault(two[0], "refuse")
        clock.time += timedelta(minutes=5)
        await fault(two[0], "accept")
        gap = await ears.until(lambda m: m.kind is Kind.GAP)
        assert gap.rooms == (f"wechat:{ROOM_IDS['5栋群']}",)
        assert ROOM not in gap.rooms
