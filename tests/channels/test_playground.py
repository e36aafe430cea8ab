"""The playground as the wire sees it: messages in, words out, windows in step."""

import asyncio
import io
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PIL import Image

from bot.channels.playground import Room
from bot.channels.playground.ledger import Ledger, Line
from bot.message import Audience, Button, Kind, Outcome, Outgoing
from tests.channels.village import SCENERY, everyone, who

HERE, LAN, WEI, WANG = who("b3u2"), who("lan"), who("wei"), who("wang")


async def test_a_line_said_in_a_window_becomes_a_message(show: Any) -> None:
    window = await show.window()
    said = await window.order("say", room=HERE, speaker=LAN, text="今晚谁打羽毛球")
    await window.sees(id=said, state="sent", text="今晚谁打羽毛球", name="兰姐")
    (message,) = show.village.heard
    assert (message.id, message.room, message.sender, message.kind) == (said, HERE, LAN, Kind.TEXT)
    assert (message.sender_name, message.room_name, message.private) == ("兰姐", "3栋2单元", False)
    assert message.sent_at == show.clock.now()
    assert message.calls_bot is False


async def test_the_answer_comes_to_the_group_with_the_name_of_who_is_spoken_to(show: Any) -> None:
    window = await show.window()
    await window.order("say", room=HERE, speaker=WEI, text="楼道灯坏了")
    answer = await window.sees(bot=True, room=HERE)
    assert answer["text"].startswith("@阿伟 收到。")
    assert answer["mentions"] == ["阿伟"]
    assert answer["audience"] == "group"
    await window.sees(bot=True, room=WANG, audience="private")


async def test_only_a_picked_mention_calls_the_bot(show: Any) -> None:
    window = await show.window()
    await window.order("say", room=HERE, speaker=LAN, text="@管家 在吗")
    picked = await window.order("say", room=HERE, speaker=LAN, text="@管家 @阿伟 在吗", calls_bot=True, mentions=[WEI])
    await window.sees(id=picked, state="sent")
    typed, called = show.village.heard
    assert (typed.calls_bot, typed.text) == (False, "@管家 在吗")
    assert (called.calls_bot, called.text, called.mentions) == (True, "@阿伟 在吗", (WEI,))


async def test_a_private_talk_goes_to_the_persons_own_address(show: Any) -> None:
    window = await show.window()
    await window.order("say", room=WANG, speaker=WANG, text="接单 18")
    await window.sees(bot=True, room=WANG)
    (message,) = show.village.heard
    assert message.private
    assert message.room == message.sender == WANG
    assert message.room_name == ""


@pytest.mark.parametrize(
    ("room", "speaker"),
    [(HERE, who("guo")), (HERE, who("nobody")), (who("nowhere"), LAN), (WANG, LAN)],
    ids=["not a member", "unknown person", "unknown group", "another's private talk"],
)
async def test_nobody_speaks_where_he_is_not(show: Any, room: str, speaker: str) -> None:
    window = await show.window()
    said = await window.order("say", room=room, speaker=speaker, text="喂")
    trouble = await window.hears("trouble")
    assert trouble["about"] == said
    assert show.village.heard == []


async def test_recall_takes_the_words_out_everywhere(show: Any) -> None:
    window = await show.window()
    said = await window.order("say", room=HERE, speaker=LAN, text="不该说的")
    await window.sees(id=said, state="sent")
    quoting = await window.order("say", room=HERE, speaker=WEI, text="嗯？", quotes=said)
    await window.sees(id=quoting, state="sent")
    await window.order("recall", line=said, speaker=LAN)
    await window.sees(id=said, recalled=True, state="sent", text="")
    recalled = show.village.heard[-1]
    assert (recalled.kind, recalled.refers, recalled.text) == (Kind.RECALL, said, "")
    assert "不该说的" not in str((await (await show.window()).hears("lines"))["lines"])


async def test_edit_and_quote_say_what_they_are_about(show: Any) -> None:
    window = await show.window()
    said = await window.order("say", room=HERE, speaker=LAN, text="三栋停水")
    edited = await window.order("edit", line=said, speaker=LAN, text="五栋停水")
    quoting = await window.order("say", room=HERE, speaker=WEI, text="真的？", quotes=said)
    await window.sees(id=quoting, state="sent")
    by_id = {message.id: message for message in show.village.heard}
    assert (by_id[edited].kind, by_id[edited].refers, by_id[edited].text) == (Kind.EDIT, said, "五栋停水")
    assert (by_id[quoting].refers, by_id[quoting].quoted) == (said, "五栋停水")


@pytest.mark.parametrize("op", ["recall", "edit"])
async def test_only_ones_own_words_can_be_changed(show: Any, op: str) -> None:
    window = await show.window()
    said = await window.order("say", room=HERE, speaker=LAN, text="早")
    await window.order(op, line=said, speaker=WEI, **({"text": "晚"} if op == "edit" else {}))
    assert "自己" in (await window.hears("trouble"))["text"]
    assert [message.kind for message in show.village.heard] == [Kind.TEXT]


async def test_a_voice_message_has_a_length_and_no_words(show: Any) -> None:
    window = await show.window()
    said = await window.order("say", room=HERE, speaker=LAN, seconds=11)
    await window.sees(id=said, kind="voice", seconds=11, state="sent")
    assert (show.village.heard[0].kind, show.village.heard[0].text) == (Kind.VOICE, "")


async def test_what_was_not_delivered_is_shown_and_sent_again_with_its_id(show: Any, capsys: Any) -> None:
    window = await show.window()
    show.village.failing = True
    said = await window.order("say", room=HERE, speaker=LAN, text="停电了")
    await window.sees(id=said, state="failed")
    logged = capsys.readouterr().out
    assert all(told in logged for told in ("delivery put off", said, "error="))
    assert "停电" not in logged
    await window.order("resend", line=said)
    await window.sees(id=said, state="failed")
    show.village.failing = False
    await window.order("resend", line=said)
    await window.sees(id=said, state="sent")
    assert [message.id for message in show.village.heard] == [said]


async def test_words_recalled_before_they_were_delivered_are_never_delivered(show: Any) -> None:
    window = await show.window()
    show.village.failing = True
    said = await window.order("say", room=HERE, speaker=LAN, text="说错了")
    await window.sees(id=said, state="failed")
    await window.order("recall", line=said, speaker=LAN)
    await window.sees(id=said, state="failed", recalled=True)
    show.village.failing = False
    await window.order("resend", line=said)
    await window.sees(id=said, state="sent")
    assert [message.kind for message in show.village.heard] == [Kind.RECALL]


async def test_the_same_order_twice_is_one_message(show: Any) -> None:
    window = await show.window()
    said = await window.order("say", room=HERE, speaker=LAN, text="早")
    await window.order("say", id=said, room=HERE, speaker=LAN, text="早")
    last = await window.order("say", room=HERE, speaker=LAN, text="再见")
    await window.sees(id=last, state="sent")
    assert [message.id for message in show.village.heard] == [said, last]


async def test_two_windows_stay_in_step(show: Any) -> None:
    one, other = await show.window(), await show.window()
    said = await one.order("say", room=HERE, speaker=LAN, text="早")
    await other.sees(id=said, text="早")
    await other.order("edit", line=said, speaker=LAN, text="早上好")
    await one.sees(id=said, text="早上好", edited=True)
    await one.order("move", seconds=600)
    assert (await other.hears("clock", lambda event: event["ahead"] > 0))["ahead"] == 600


async def test_a_window_that_comes_back_hears_only_what_it_missed(show: Any) -> None:
    window = await show.window()
    epoch = (await window.hears("scene"))["epoch"]
    first = await window.order("say", room=HERE, speaker=LAN, text="一")
    rev = (await window.sees(id=first, state="sent"))["rev"]
    await window.socket.close()
    await show.village.say(HERE, "二")
    back = await (await show.window(epoch=epoch, after=str(rev))).hears("lines")
    assert [line["text"] for line in back["lines"]] == ["二"]
    fresh = await (await show.window(epoch="of another start", after=str(rev))).hears("lines")
    assert [line["text"] for line in fresh["lines"]] == ["一", "二"]


async def test_the_bots_words_are_said_once_a_key_and_never_to_nobody(show: Any) -> None:
    receipts = [await show.village.say(HERE, "好"), await show.village.say(LAN, "好", Audience.PRIVATE)]
    assert {receipt.outcome for receipt in receipts} == {Outcome.SENT}
    assert len({receipt.id for receipt in receipts}) == 2
    assert (await show.village.say(who("nobody"), "好")).outcome is Outcome.NEVER
    show.village._keys = iter(["1"])
    assert (await show.village.say(HERE, "好")).id == receipts[0].id
    assert len((await (await show.window()).hears("lines"))["lines"]) == 2


async def test_a_new_group_appears_in_open_windows(show: Any) -> None:
    window = await show.window()
    await window.hears("scene")
    yard = Room(who("yard"), "凉亭群", "estate", "观海苑", everyone("lan"))
    show.scenery[0] = replace(SCENERY, rooms=(*SCENERY.rooms, yard))
    assert (await show.village.say(yard.address, "大家好")).outcome is Outcome.SENT
    scene = await window.hears("scene")
    assert "凉亭群" in [room["title"] for room in scene["rooms"]]


async def test_a_group_can_be_called_something_else_and_stays_the_same_group(show: Any) -> None:
    window = await show.window()
    await window.hears("scene")
    await window.order("rename", room=HERE, title=" 二单元一家亲 ")
    scene = await window.hears("scene")
    assert {room["address"]: room["title"] for room in scene["rooms"]}[HERE] == "二单元一家亲"
    said = await window.order("say", room=HERE, speaker=LAN, text="早")
    await window.sees(id=said, state="sent")
    assert (show.village.heard[0].room, show.village.heard[0].room_name) == (HERE, "二单元一家亲")


async def test_the_clock_moves_and_says_so(show: Any) -> None:
    window = await show.window()
    await window.order("move", seconds=3600)
    await window.hears("clock", lambda event: event["ahead"] == 3600)
    await window.order("move")  # 20:02, so it is 11 h 58 min until eight
    await window.hears("clock", lambda event: event["now"] == "2026-11-25T00:00:00+00:00")
    assert show.moves == [timedelta(hours=1), timedelta(hours=11, minutes=58)]


async def test_the_panel_is_told_what_was_understood_of_a_line(show: Any) -> None:
    window = await show.window()
    said = await window.order("say", room=HERE, speaker=LAN, text="2单元楼道灯坏了")
    await window.order("explain", line=said)
    reading = await window.hears("reading")
    assert (reading["line"], reading["text"]) == (said, "2单元楼道灯坏了")
    assert (reading["reading"]["label"], reading["reading"]["because"]) == ("need", ["灯", "坏了"])


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "{",
        "[]",
        '{"op": "dance"}',
        '{"op": "say"}',
        '{"op": "say", "id": "x", "room": "r", "speaker": "s", "text": "t"}',
        '{"op": "move", "seconds": -1}',
        '{"op": "move", "seconds": 99999999999}',
        '{"op": "explain", "line": "\\ud800"}',
    ],
)
async def test_nonsense_is_refused_and_the_window_stays(show: Any, frame: str) -> None:
    window = await show.window()
    await window.socket.send_str(frame)
    await window.hears("trouble")
    said = await window.order("say", room=HERE, speaker=LAN, text="早")
    await window.sees(id=said)


async def test_a_text_that_is_too_long_is_refused_in_plain_words(show: Any) -> None:
    window = await show.window()
    await window.order("say", room=HERE, speaker=LAN, text="长" * 10_001)
    assert (await window.hears("trouble"))["text"] == "这段话太长了，请分几次发。"


async def test_messages_of_a_line_arrive_in_order_however_slow_the_house_is(show: Any, eventually: Any) -> None:
    heard, gate = [], asyncio.Event()

    async def slow(message: Any) -> None:
        await gate.wait()
        heard.append(message.kind)

    show.playground._stage.deliver = slow
    window = await show.window()
    said = await window.order("say", room=HERE, speaker=LAN, text="一")
    await window.order("edit", line=said, speaker=LAN, text="二")
    await window.order("recall", line=said, speaker=LAN)
    await window.sees(id=said, recalled=True, state="sending")
    gate.set()
    await eventually(lambda: Kind.RECALL in heard)
    assert heard == [Kind.TEXT, Kind.RECALL]


def test_the_ledger_keeps_the_last_lines_of_every_group() -> None:
    ledger = Ledger(kept=3)
    for number in range(5):
        ledger.write(Line(id=str(number), room="a", sender="s", name="n", at=""))
    ledger.write(Line(id="b", room="b", sender="s", name="n", at=""))
    assert [line["id"] for line in ledger.since(0)] == ["2", "3", "4", "b"]


async def offer(show: Any, window: Any) -> dict[str, Any]:
    buttons = (Button(id="opaque-1", label="接"), Button(id="opaque-2", label="不归我"))
    await show.playground.send(
        Outgoing(key="outbox:9", to=WANG, text="回“接 / 不归我”", audience=Audience.PRIVATE, buttons=buttons)
    )
    return await window.sees(bot=True, room=WANG)


async def test_a_button_is_pressed_by_whoever_the_window_speaks_as(show: Any) -> None:
    window = await show.window()
    under = await offer(show, window)
    assert under["buttons"] == [{"id": "opaque-1", "label": "接"}, {"id": "opaque-2", "label": "不归我"}]
    pressed = await window.order("press", line=under["id"], button="opaque-1", speaker=WANG)
    await window.sees(id=under["id"], buttons=[])
    await window.sees(id=pressed, kind="pressed", text="接", state="sent")
    (message,) = show.village.heard
    assert (message.kind, message.text, message.refers) == (Kind.PRESSED, "opaque-1", under["id"])
    assert (message.sender, message.room, message.private) == (WANG, WANG, True)


async def test_a_button_that_is_gone_or_somebody_elses_is_refused(show: Any) -> None:
    window = await show.window()
    under = await offer(show, window)
    await window.order("press", line=under["id"], button="opaque-9", speaker=WANG)
    assert "打字" in (await window.hears("trouble"))["text"]
    await window.order("press", line=under["id"], button="opaque-1", speaker=LAN)
    await window.hears("trouble")
    await window.order("press", line=under["id"], button="opaque-1", speaker=WANG)
    await window.sees(kind="pressed", state="sent")
    await window.order("press", line=under["id"], button="opaque-2", speaker=WANG)
    await window.hears("trouble")
    assert len(show.village.heard) == 1


async def test_a_picture_of_another_wire_is_shown_and_one_of_ours_is_fetched(show: Any) -> None:
    window = await show.window()
    drawn = io.BytesIO()
    Image.new("RGB", (60, 40), "teal").save(drawn, "JPEG")
    words = {"key": "outbox:9", "to": WANG, "text": "看", "audience": Audience.PRIVATE}
    await show.playground.send(Outgoing(**words, picture="telegram:abc", image=drawn.getvalue()))
    shown = await window.sees(bot=True, room=WANG)
    assert (shown["picture"]["width"], shown["picture"]["height"]) == (60, 40)
    handle = f"playground:{shown['picture']['id']}"
    assert await show.playground.fetch(handle) == drawn.getvalue()
    assert await show.playground.fetch("playground:none") is None
    assert await show.playground.fetch("telegram:abc") is None
