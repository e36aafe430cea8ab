"""What every wire must do, said once: each test here runs against each wire's small fake and its real gateway."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.message import Address, Audience, Button, Deed, Kind, Outcome, Outgoing
from tests.wires.contract import Ears, Side, listening, soon
from tests.wires.sides import SIDES

Heard = tuple[Side, Ears]


@pytest.fixture(params=SIDES, ids=str)
async def side(request: pytest.FixtureRequest) -> AsyncIterator[Side]:
    async with SIDES[request.param]() as made:
        yield made


@pytest.fixture
async def heard(side: Side) -> AsyncIterator[Heard]:
    """The people's side, and the house that listens to it."""
    ears = Ears()
    async with listening(side.channel, ears):
        yield side, ears


def line(side: Side, text: str, to: str = "3栋群", **more: object) -> Outgoing:
    audience = Audience.GROUP if to.endswith("群") else Audience.PRIVATE
    given: dict[str, object] = {"key": f"outbox:{text[:20]}", "to": side.address(to), "text": text}
    return Outgoing(**given | {"audience": audience} | more)  # type: ignore[arg-type]  # a test's shorthand


def said(text: str):
    return lambda message: message.text == text


async def got(side: Side, text: str) -> int:
    return sum(s.text == text for s in await side.sent())


# what people say


async def test_a_text_comes_in_with_who_said_it_and_where(heard: Heard):
    side, ears = heard
    number = await side.say("楼道灯坏了")
    message = await ears.until(said("楼道灯坏了"))
    assert message.id == number
    assert (message.kind, message.private, message.calls_bot) == (Kind.TEXT, False, False)
    assert (message.room, message.room_name) == (side.address("3栋群"), "3栋群")
    assert (message.sender, message.sender_name) == (side.address("林婶"), "林婶")
    assert message.sent_at.tzinfo


async def test_a_mention_calls_the_bot_and_is_cut_out(heard: Heard):
    side, ears = heard
    await side.say("帮助", mention=True)
    assert (await ears.until(said("帮助"))).calls_bot


async def test_the_letter_at_alone_calls_nobody(heard: Heard):
    side, ears = heard
    await side.say("@管家 帮助")
    assert not (await ears.until(lambda m: "帮助" in m.text)).calls_bot


async def test_a_quote_says_what_is_quoted(heard: Heard):
    side, ears = heard
    first = await side.say("电梯又停了")
    await side.say("我家也是", who="阿伟", quote=first)
    answer = await ears.until(said("我家也是"))
    assert answer.quoted == "电梯又停了"
    assert answer.refers in (first, None)  # not every wire tells which message it was


async def test_a_picture_is_a_picture_and_can_be_fetched(heard: Heard):
    side, ears = heard
    await side.picture()
    message = await ears.until(lambda m: m.kind is Kind.PICTURE)
    assert message.text == ""
    assert message.picture
    assert message.picture.startswith(f"{side.channel.name}:")
    assert (await side.channel.fetch(message.picture) or b"").startswith(b"\xff\xd8")


async def test_a_picture_that_nobody_has_is_none(heard: Heard):
    side, _ = heard
    assert await side.channel.fetch(f"{side.channel.name}:nowhere") is None


async def test_several_lines_stay_several_lines(heard: Heard):
    side, ears = heard
    await side.say("一共三件事：\n灯坏了\n门坏了 😀")
    assert await ears.until(said("一共三件事：\n灯坏了\n门坏了 😀"))


async def test_a_direct_message_is_private(heard: Heard):
    side, ears = heard
    await side.say("我是 12345678", room=None)
    message = await ears.until(said("我是 12345678"))
    assert message.private
    assert message.room == message.sender == side.address("林婶")


async def test_what_is_told_twice_has_one_id(heard: Heard):
    side, ears = heard
    number = await side.say("漏水了", times=3)
    await side.say("后面这句")
    await ears.until(said("后面这句"))
    assert {m.id for m in ears.heard if m.text == "漏水了"} == {number}


async def test_a_group_is_heard_in_order(heard: Heard):
    side, ears = heard
    words = [f"第{n}句" for n in range(30)]
    for word in words:
        await side.say(word)
    await ears.until(said(words[-1]))
    assert [text for text in ears.texts() if text in words] == words


async def test_what_was_said_before_anybody_listened_is_heard_late(side: Side):
    if "late" in side.lacks:
        pytest.skip("with nobody connected this wire drops what is said")
    await side.say("夜里说的")
    ears = Ears()
    async with listening(side.channel, ears):
        assert await ears.until(said("夜里说的"))


async def test_what_is_told_out_of_order_is_heard_as_told_with_its_own_time(heard: Heard):
    side, ears = heard
    noon = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)
    said_at = {"后说的": noon, "先说的": noon - timedelta(minutes=5), "最后说的": noon + timedelta(minutes=5)}
    for text, at in said_at.items():
        await side.say_earlier(text, at)
    await ears.until(said("最后说的"))
    assert {m.text: m.sent_at for m in ears.heard if m.text in said_at} == said_at
    assert [t for t in ears.texts() if t in said_at] == list(said_at)


async def test_an_edit_says_what_it_corrects(heard: Heard):
    side, ears = heard
    if "edit" in side.lacks:
        pytest.skip("nothing can be edited there")
    number = await side.say("三栋灯坏了")
    await side.edit(number, "5栋灯坏了")
    message = await ears.until(lambda m: m.kind is Kind.EDIT)
    assert (message.refers, message.text, message.sender) == (number, "5栋灯坏了", side.address("林婶"))
    assert message.id != number


async def test_a_recall_says_what_is_taken_back(heard: Heard):
    side, ears = heard
    if "recall" in side.lacks:
        pytest.skip("this wire tells nobody of a recall")
    number = await side.say("当我没说")
    await side.recall(number)
    assert (await ears.until(lambda m: m.kind is Kind.RECALL)).refers == number


# who comes and goes


async def test_a_member_joins_and_leaves(heard: Heard):
    side, ears = heard
    await side.join("外人", "3栋群")
    joined = await ears.until(lambda m: m.kind is Kind.JOINED)
    await side.leave("外人", "3栋群")
    left = await ears.until(lambda m: m.kind is Kind.LEFT)
    for message in (joined, left):
        assert (message.sender, message.room) == (side.address("外人"), side.address("3栋群"))
        assert not message.calls_bot
    assert joined.id != left.id


async def test_a_group_is_renamed_and_stays_the_same(heard: Heard):
    side, ears = heard
    await side.rename("3栋群", "3栋一家亲")
    message = await ears.until(lambda m: m.kind is Kind.RENAMED)
    assert (message.room, message.room_name) == (side.address("3栋群"), "3栋一家亲")


async def test_bots_are_not_listened_to(heard: Heard):
    side, ears = heard
    await side.say_as_bot("我也是机器人", "3栋群")
    await side.say("人说的")
    await ears.until(said("人说的"))
    assert "我也是机器人" not in ears.texts()


# what the bot says


async def test_a_line_arrives_and_its_receipt_names_it(heard: Heard):
    side, _ = heard
    receipt = await side.channel.send(line(side, "已登记：工单 12。"))
    assert receipt.outcome is Outcome.SENT
    assert receipt.id
    assert await got(side, "已登记：工单 12。") == 1


async def test_a_line_speaks_to_somebody_by_a_real_mention(heard: Heard):
    side, ears = heard
    await side.say("灯坏了")
    await ears.until(said("灯坏了"))
    await side.channel.send(line(side, "已登记。", mention=side.address("林婶")))
    [sent] = await side.sent()
    assert (sent.text, sent.mention) == ("已登记。", side.address("林婶"))


async def test_somebody_who_never_spoke_is_mentioned_too(heard: Heard):
    side, _ = heard
    await side.channel.send(line(side, "请看一下。", mention=side.address("阿伟")))
    [sent] = await side.sent()
    assert (sent.text, sent.mention) == ("请看一下。", side.address("阿伟"))


async def test_a_private_line_arrives(heard: Heard):
    side, _ = heard
    assert (await side.channel.send(line(side, "您的事办好了。", to="阿伟"))).outcome is Outcome.SENT
    assert [s.to for s in await side.sent()] == [side.address("阿伟")]


async def test_a_line_that_is_too_long_arrives_in_parts_and_once(heard: Heard):
    side, _ = heard
    text = "\n".join(f"{n}：这一行写得不算短，说的是第{n}件事 😀" for n in range(400))
    receipt = await side.channel.send(line(side, text))
    again = await side.channel.send(line(side, text))
    assert receipt.outcome is Outcome.SENT
    assert again == receipt
    parts = [s.text for s in await side.sent()]
    assert len(parts) > 1
    assert "\n".join(parts) == text


async def test_one_line_sent_twice_arrives_once(heard: Heard):
    side, _ = heard
    receipts = [await side.channel.send(line(side, "只说一次。")) for _ in range(3)]
    assert len(set(receipts)) == 1
    assert await got(side, "只说一次。") == 1


async def test_a_picture_is_passed_on(heard: Heard):
    side, _ = heard
    image = b"\xff\xd8\xff\xe0" + bytes(200) + b"\xff\xd9"
    receipt = await side.channel.send(line(side, "这是现场。", to="阿伟", image=image))
    assert receipt.outcome is Outcome.SENT
    assert await got(side, "这是现场。") == 1


async def test_a_file_is_handed_over(heard: Heard):
    side, _ = heard
    table = b"PK\x03\x04" + bytes(3000)
    report = line(side, "上个月的报表。", to="阿伟", picture="file:report:1/观远里2026年6月报表.xlsx", image=table)
    receipts = [await side.channel.send(report) for _ in range(2)]
    assert [receipt.outcome for receipt in receipts] == [Outcome.SENT] * 2
    assert await got(side, "上个月的报表。") == 1
    assert [size for _, size in await side.files()] == [len(table)]


async def test_words_are_complete_without_their_buttons(heard: Heard):
    side, _ = heard
    buttons = (Button(id="k3j2h1", label="接"), Button(id="x" * 80, label="转"))
    assert (await side.channel.send(line(side, "回“接”就行。", to="阿伟", buttons=buttons))).outcome is Outcome.SENT
    assert await got(side, "回“接”就行。") == 1


async def test_nobodys_words_call_everybody(heard: Heard):
    side, _ = heard
    await side.channel.send(line(side, "备注：@所有人 快看\u202e反着写"))
    [sent] = await side.sent()
    assert "@所有人" not in sent.text
    assert "\u202e" not in sent.text


async def test_a_person_who_cannot_be_reached_is_never(heard: Heard):
    side, _ = heard
    await side.block("阿伟")
    assert (await side.channel.send(line(side, "您好。", to="阿伟"))).outcome is Outcome.NEVER
    assert (await side.channel.send(line(side, "您好。", to="外人"))).outcome is Outcome.NEVER


@pytest.mark.parametrize("address", ["nobody", "", "-", "anonymous:-1001", "１２３"])
async def test_an_address_that_leads_nowhere_is_never(heard: Heard, address: str):
    side, _ = heard
    there = Address(f"{side.channel.name}:{address}")
    receipt = await side.channel.send(Outgoing(key="1", to=there, text="您好。", audience=Audience.PRIVATE))
    assert receipt.outcome is Outcome.NEVER


async def test_a_refused_line_may_be_tried_again(heard: Heard):
    side, _ = heard
    await side.refuse(1)
    assert (await side.channel.send(line(side, "再来一次。"))).outcome is Outcome.LATER
    assert (await side.channel.send(line(side, "再来一次。"))).outcome is Outcome.SENT
    assert await got(side, "再来一次。") == 1


async def test_a_line_without_an_answer_is_unknown_or_proved(heard: Heard):
    side, _ = heard
    await side.refuse(1, after=True)
    receipt = await side.channel.send(line(side, "到了没有？"))
    assert receipt.outcome in (Outcome.UNKNOWN, Outcome.SENT)
    assert await got(side, "到了没有？") == 1


async def test_a_message_that_never_was_cannot_be_taken_back(heard: Heard):
    side, _ = heard
    receipt = await side.channel.send(line(side, "", deed=Deed.RECALL, refers="nowhere"))
    assert receipt.outcome is Outcome.NEVER


# what breaks


async def test_a_broken_connection_is_made_again(heard: Heard):
    side, ears = heard
    await side.say("断之前")
    await ears.until(said("断之前"))
    await side.cut()
    await asyncio.sleep(0.1)

    async def there() -> bool:
        return side.channel.status.online

    await soon(there)
    await side.say("断之后")
    assert await ears.until(said("断之后"))
    assert (await side.channel.send(line(side, "我在。"))).outcome is Outcome.SENT


async def test_a_delivery_that_fails_comes_again(heard: Heard):
    side, ears = heard
    ears.failing = 4
    number = await side.say("先记不下来")
    assert (await ears.until(said("先记不下来"))).id == number


async def test_order_holds_while_deliveries_fail(heard: Heard):
    side, ears = heard
    words = [f"第{n}句" for n in range(12)]
    for n, word in enumerate(words):
        ears.failing += n % 3
        await side.say(word)
    await ears.until(said(words[-1]))
    assert [text for text in ears.texts() if text in words] == words


async def test_a_wire_that_stops_says_so_and_holds_what_is_to_be_said(side: Side):
    ears = Ears()
    async with listening(side.channel, ears):
        pass
    assert not side.channel.status.online
    assert side.channel.status.note
    assert (await side.channel.send(line(side, "还在吗？"))).outcome is Outcome.HELD


async def test_a_wire_can_be_put_up_again(side: Side):
    for word in ("第一次", "第二次"):
        ears = Ears()
        async with listening(side.channel, ears):
            await side.say(word)
            assert await ears.until(said(word))
