"""Every fault of a Wechaty gateway with what becomes of it, over the small fake and over the real gateway."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.clock import SystemClock
from bot.message import Address, Audience, Deed, Kind, Outcome, Outgoing, Receipt
from tests.wires.contract import Ears, listening, soon
from tests.wires.wechat_side import BOT, IDS, PHOTO, QUICK, ROOM_IDS, Controls, fake, made, real

ROOM = ROOM_IDS["3栋群"]


@pytest.fixture(params=[fake, real], ids=["fake", "gateway"])
async def gateway(request: pytest.FixtureRequest) -> AsyncIterator[Controls]:
    async with request.param() as controls:
        yield controls


def line(text: str, to: str = ROOM, **more: Any) -> Outgoing:
    given: dict[str, Any] = {"key": f"outbox:{text}", "audience": Audience.GROUP}
    return Outgoing(to=Address(f"wechat:{to}"), text=text, **given | more)


async def say(gateway: Controls, text: str, **more: Any) -> dict[str, Any]:
    return await gateway.post("/say", **{"talker": "林婶", "room": ROOM, "text": text} | more)


async def fault(gateway: Controls, kind: str, **options: Any) -> None:
    await gateway.post("/fault", kind=kind, **options)


async def told(gateway: Controls) -> list[str]:
    return [one["text"] for one in await gateway.get("/sent") if one["method"] == "text"]


def said(text: str):
    return lambda message: message.text == text


async def heard_again(gateway: Controls, ears: Ears, text: str) -> None:
    """Somebody says it until it is heard: what is said while nobody listens is dropped by the gateway."""

    async def there() -> bool:
        await say(gateway, text)
        await asyncio.sleep(0.05)
        return text in ears.texts()

    await soon(there)


BROKEN: list[tuple[str, dict[str, Any]]] = [
    ("cut", {}),
    ("cut", {"rst": False}),
    ("end-stream", {}),
    ("error-stream", {}),
    ("error-stream", {"code": 16, "message": "token"}),
    ("restart", {"downMs": 200}),
    ("restart", {"downMs": 200, "fresh": False}),
    ("freeze", {"future": False}),
    ("rpc-fail", {"method": "Ding"}),
    ("rpc-delay", {"method": "Ding", "ms": 4_000}),
]


@pytest.mark.parametrize(("kind", "options"), BROKEN)
async def test_a_connection_that_breaks_is_back_within_seconds_and_speaks(
    gateway: Controls, tmp_path: Path, kind: str, options: dict[str, Any]
):
    channel, ears = made(gateway, tmp_path), Ears()
    async with listening(channel, ears):
        await say(gateway, "之前")
        await ears.until(said("之前"))
        await fault(gateway, kind, **options)
        await heard_again(gateway, ears, "之后")
        assert (await channel.send(line("我在。"))).outcome is Outcome.SENT
        assert [m.kind for m in ears.heard if m.kind not in (Kind.TEXT, Kind.SESSION)] == []


@pytest.mark.parametrize("kind", ["heartbeat", "puppet-error"])
async def test_what_the_puppet_tells_of_itself_changes_nothing(gateway: Controls, tmp_path: Path, kind: str):
    ears = Ears()
    async with listening(channel := made(gateway, tmp_path), ears):
        await fault(gateway, kind)
        await say(gateway, "之后")
        await ears.until(said("之后"))
        assert channel.status.online
    assert [m.kind for m in ears.heard] == [Kind.SESSION, Kind.TEXT]


@pytest.mark.parametrize("method", ["Start", "Event", "RoomList", "ContactPayload"])
async def test_a_call_that_fails_while_connecting_is_asked_again(gateway: Controls, tmp_path: Path, method: str):
    await fault(gateway, "rpc-fail", method=method, count=2)
    channel, ears = made(gateway, tmp_path), Ears()
    async with listening(channel, ears):
        await heard_again(gateway, ears, "连上了")
        assert (await channel.send(line("我在。"))).outcome is Outcome.SENT


async def test_a_gateway_that_is_frozen_for_all_is_noticed(gateway: Controls, tmp_path: Path):
    channel, ears = made(gateway, tmp_path), Ears()
    async with listening(channel, ears):
        await fault(gateway, "freeze")

        async def noticed() -> bool:
            return not channel.status.online

        await soon(noticed, 8)
        assert (await channel.send(line("先等等。"))).outcome is Outcome.HELD
        await fault(gateway, "thaw")
        await fault(gateway, "cut")
        await heard_again(gateway, ears, "化冻了")
        assert (await channel.send(line("先等等。"))).outcome is Outcome.SENT


async def test_a_gateway_that_is_not_there_yet_is_waited_for(gateway: Controls, tmp_path: Path):
    await fault(gateway, "refuse")
    channel, ears = made(gateway, tmp_path), Ears()
    task = asyncio.create_task(channel.run(ears.deliver))
    try:
        await asyncio.sleep(0.3)
        assert (channel.status.online, channel.status.note) == (False, "微信的网关连不上，正在重试。")
        assert (await channel.send(line("等等。"))).outcome is Outcome.HELD
        await fault(gateway, "accept")
        await heard_again(gateway, ears, "来了")
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_a_wrong_token_is_said_to_the_operator(gateway: Controls, tmp_path: Path):
    channel = made(gateway, tmp_path, token="wrong")
    task = asyncio.create_task(channel.run(Ears().deliver))

    async def noticed() -> bool:
        return "token" in channel.status.note

    try:
        await soon(noticed, 5)
        assert not channel.status.online
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_a_second_client_waits_and_then_takes_over(gateway: Controls, tmp_path: Path):
    patient = replace(QUICK, takeover=60.0)
    first, second = made(gateway, tmp_path / "a", tempo=patient), made(gateway, tmp_path / "b")
    async with listening(first, Ears()):
        task = asyncio.create_task(second.run(Ears().deliver))

        async def refused() -> bool:
            return "占用" in second.status.note

        async def took_over() -> bool:
            return second.status.online

        try:
            await soon(refused, 3)
            assert first.status.online
            await soon(took_over, 8)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def test_what_is_told_twice_is_handed_on_once(gateway: Controls, tmp_path: Path):
    ears = Ears()
    async with listening(made(gateway, tmp_path), ears):
        await fault(gateway, "duplicate", count=2)
        for text in ("一", "二", "三"):
            await say(gateway, text)
        await ears.until(said("三"))
        await asyncio.sleep(0.1)
        assert [t for t in ears.texts() if t in "一二三"] == ["一", "二", "三"]


@pytest.mark.parametrize("method", ["MessagePayload", "RoomPayload", "RoomMemberPayload"])
async def test_a_call_that_fails_or_is_slow_loses_nothing_and_keeps_the_order(
    gateway: Controls, tmp_path: Path, method: str
):
    ears = Ears()
    async with listening(made(gateway, tmp_path), ears):
        for number, trouble in enumerate(({"kind": "rpc-fail"}, {"kind": "rpc-delay", "ms": 300})):
            await gateway.post("/fault", **trouble, method=method)
            words = [f"{number} 之 {n}" for n in range(5)]
            for word in words:
                await say(gateway, word)
            await ears.until(said(words[-1]))
            assert [t for t in ears.texts() if t in words] == words


REFUSED = {
    "frequency limited": (Outcome.LATER, True),
    "操作太频繁": (Outcome.LATER, True),
    "系统繁忙，请稍后再试": (Outcome.LATER, False),
    "not a friend": (Outcome.NEVER, False),
    "unknown conversation": (Outcome.NEVER, False),
    "not logged in": (Outcome.HELD, False),
    "something broke": (Outcome.UNKNOWN, False),
}


@pytest.mark.parametrize("reason", REFUSED)
async def test_a_send_that_fails_says_how(gateway: Controls, tmp_path: Path, reason: str):
    channel = made(gateway, tmp_path)
    async with listening(channel, Ears()):
        await fault(gateway, "send-fail", message=reason)
        receipt = await channel.send(line("好了。"))
        outcome, long = REFUSED[reason]
        assert receipt.outcome is outcome
        assert ((receipt.retry_after or 0) > 600) is long
        assert await told(gateway) == []
        if long:  # the whole account is silent for a while
            assert (await channel.send(line("别的。", to=ROOM_IDS["5栋群"]))).outcome is Outcome.HELD
            assert channel.pace.ready(SystemClock().now())[0] == 0
            return
        assert (await channel.send(line("好了。"))).outcome is Outcome.SENT
        assert await told(gateway) == ["好了。"]


@pytest.mark.parametrize("to", [ROOM, IDS["林婶"]])
async def test_the_bots_own_echo_proves_a_send_whose_answer_failed(gateway: Controls, tmp_path: Path, to: str):
    channel, ears = made(gateway, tmp_path), Ears()
    async with listening(channel, ears):
        await fault(gateway, "send-fail", after=True)
        receipt = await channel.send(line("登记了。", to=to))
        [sent] = await gateway.get("/sent")
        assert receipt == Receipt(outcome=Outcome.SENT, id=sent["messageId"])
        assert await channel.send(line("登记了。", to=to)) == receipt
        assert await told(gateway) == ["登记了。"]
        assert "登记了。" not in ears.texts()


async def test_without_an_echo_nobody_knows_whether_it_went(gateway: Controls, tmp_path: Path):
    channel = made(gateway, tmp_path)
    async with listening(channel, Ears()):
        await fault(gateway, "echo-self", on=False)
        await fault(gateway, "send-fail", after=True)
        assert (await channel.send(line("登记了。"))).outcome is Outcome.UNKNOWN


async def test_an_echo_that_comes_later_spares_the_next_try(gateway: Controls, tmp_path: Path):
    channel = made(gateway, tmp_path, tempo=replace(QUICK, call=0.3, echo=0.2))
    async with listening(channel, Ears()):
        await fault(gateway, "send-delay", ms=900)
        assert (await channel.send(line("慢慢来。"))).outcome is Outcome.UNKNOWN

        async def arrived() -> bool:
            return await told(gateway) == ["慢慢来。"]

        await soon(arrived, 3)
        await asyncio.sleep(0.2)
        assert (await channel.send(line("慢慢来。"))).outcome is Outcome.SENT
        assert await told(gateway) == ["慢慢来。"]


async def test_one_slow_chat_keeps_no_other_waiting(gateway: Controls, tmp_path: Path):
    channel = made(gateway, tmp_path)
    async with listening(channel, Ears()):
        await fault(gateway, "send-delay", ms=600, conversationId=ROOM)
        slow = asyncio.create_task(channel.send(line("慢")))
        await asyncio.sleep(0.05)
        await asyncio.wait_for(channel.send(line("快", to=ROOM_IDS["5栋群"])), 0.4)
        assert (await slow).outcome is Outcome.SENT


@pytest.mark.parametrize("whom", [(BOT, IDS["阿伟"], IDS["老郭"]), ("notify@all",)], ids=["all members", "all"])
async def test_an_announcement_mentions_everybody_and_calls_nobody(
    gateway: Controls, tmp_path: Path, whom: tuple[str, ...]
):
    ears = Ears()
    await gateway.post("/contact", id="notify@all", name="所有人")
    async with listening(made(gateway, tmp_path), ears):
        await say(gateway, "@所有人 明天停水", mentions=whom, atPrefix=False)
        message = await ears.until(said("明天停水"))
        assert (message.kind, message.calls_bot, message.mentions) == (Kind.ANNOUNCEMENT, False, ())
        await say(gateway, "都在吗", mentions=[BOT, IDS["阿伟"], IDS["老郭"]])
        message = await ears.until(lambda m: "都在吗" in m.text)
        assert (message.kind, message.calls_bot) == (Kind.TEXT, True), "three who are all there are just called"


async def test_names_are_asked_again_when_they_have_changed(gateway: Controls, tmp_path: Path):
    ears = Ears()
    async with listening(made(gateway, tmp_path), ears):
        await say(gateway, "旧名")
        await gateway.post("/rename", contact="林婶", room=ROOM, roomAlias="302 林婶")
        await say(gateway, "新名")
        assert (await ears.until(said("新名"))).sender_name == "302 林婶"


async def test_a_friend_request_is_told_and_accepted_by_the_house(gateway: Controls, tmp_path: Path):
    channel, ears = made(gateway, tmp_path), Ears()
    async with listening(channel, ears):
        answer = await gateway.post("/friendship", contact="外人", hello="我是 12345678")
        asked = await ears.until(lambda m: m.kind is Kind.FRIEND)
        assert (asked.text, asked.refers, asked.private) == ("我是 12345678", answer["friendshipId"], True)
        yes = line("", to=IDS["林婶"], deed=Deed.ACCEPT, refers=asked.refers, audience=Audience.PRIVATE)
        assert (await channel.send(replace(yes, to=asked.sender))).outcome is Outcome.SENT
        assert [a["kind"] for a in await gateway.get("/actions")] == ["friendshipAccept"]
        private = replace(line("您好。", audience=Audience.PRIVATE), to=asked.sender)
        assert (await channel.send(private)).outcome is Outcome.SENT, "at once, whatever was known before"


async def test_somebody_who_is_no_friend_is_reached_by_nobody(gateway: Controls, tmp_path: Path):
    channel = made(gateway, tmp_path)
    async with listening(channel, Ears()):
        receipt = await channel.send(line("您好。", to="wxid_new", audience=Audience.PRIVATE))
        assert receipt == Receipt(outcome=Outcome.NEVER, reason="not a friend")


@pytest.mark.parametrize(("inviter", "accepted"), [("阿伟", True), ("外人", False)])
async def test_a_friends_invitation_into_a_group_is_accepted(
    gateway: Controls, tmp_path: Path, inviter: str, accepted: bool
):
    ears = Ears()
    async with listening(made(gateway, tmp_path), ears):
        await gateway.post("/room", id="30000@chatroom", topic="新群", members=[IDS["阿伟"], "wxid_new"])
        await gateway.post("/room-invite", room="30000@chatroom", inviter=inviter)
        await say(gateway, "之后")
        await ears.until(said("之后"))
        assert [a["kind"] for a in await gateway.get("/actions")] == ["roomInvitationAccept"] * accepted
        if accepted:
            joined = await ears.until(lambda m: m.kind is Kind.JOINED)
            assert (joined.calls_bot, joined.room_name) == (True, "新群")


async def test_a_line_is_taken_back(gateway: Controls, tmp_path: Path):
    channel = made(gateway, tmp_path)
    async with listening(channel, Ears()):
        sent = await channel.send(line("说错了。"))
        assert (await channel.send(line("", deed=Deed.RECALL, refers=sent.id, key="r"))).outcome is Outcome.SENT
        [action] = await gateway.get("/actions")
        assert (action["kind"], action["messageId"]) == ("messageRecall", sent.id)


async def test_a_picture_goes_out_as_a_file_after_its_words(gateway: Controls, tmp_path: Path):
    channel = made(gateway, tmp_path)
    async with listening(channel, Ears()):
        image = b"\xff\xd8\xff\xe0" + bytes(200_000)
        assert (await channel.send(line("现场：", image=image))).outcome is Outcome.SENT
        assert (await channel.send(line("太大：", image=bytes(3_000_000)))).outcome is Outcome.SENT
        sent = await gateway.get("/sent")
        assert [one["method"] for one in sent] == ["text", "file", "text"]
        assert sent[1]["fileBytes"] == len(image)


async def test_a_file_goes_out_under_its_name_and_one_too_heavy_goes_another_way(gateway: Controls, tmp_path: Path):
    channel = made(gateway, tmp_path)
    async with listening(channel, Ears()):
        table = {"picture": "file:report:1/观远里报表.xlsx", "image": b"PK" + bytes(900)}
        assert (await channel.send(line("表格：", **table))).outcome is Outcome.SENT
        heavy = await channel.send(line("太大：", **table | {"image": bytes(3_000_000)}))
        assert heavy.outcome is Outcome.NEVER
        sent = await gateway.get("/sent")
        assert [(one["method"], one.get("fileName")) for one in sent] == [("text", None), ("file", "观远里报表.xlsx")]


async def test_a_picture_whose_answer_failed_is_proved_by_its_echo(gateway: Controls, tmp_path: Path):
    channel = made(gateway, tmp_path)
    async with listening(channel, Ears()):
        await fault(gateway, "send-fail", after=True)
        assert (await channel.send(line("", image=b"\xff\xd8" + bytes(100)))).outcome is Outcome.SENT


async def test_a_picture_that_is_too_large_is_not_fetched(gateway: Controls, tmp_path: Path):
    channel, ears = made(gateway, tmp_path), Ears()
    async with listening(channel, ears):
        small = await gateway.post("/image", talker="林婶", room=ROOM, base64=PHOTO)
        large = await gateway.post("/image", talker="林婶", room=ROOM, bytes=11_000_000)
        await ears.until(lambda m: m.id == large["messageId"])
        sizes = [len(await channel.fetch(f"wechat:/{one['messageId']}") or b"") for one in (small, large)]
        assert sizes == [30_006, 0]


async def test_nothing_lies_about_in_the_working_directory_and_no_server_is_opened(
    gateway: Controls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.delattr(asyncio.BaseEventLoop, "create_server")
    ears = Ears()
    async with listening(made(gateway, tmp_path / "data"), ears):
        await say(gateway, "你好")
        await ears.until(said("你好"))
    assert list((tmp_path / "here").iterdir()) == []
    kept = "".join(p.read_text("utf-8") for p in (tmp_path / "data").rglob("*") if p.is_file())
    assert "你好" not in kept
    assert "林婶" not in kept
