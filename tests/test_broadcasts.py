"""Broadcasts where something goes wrong: a crash, a slip, another person, another place, too late."""

from datetime import datetime

import pytest

from bot.message import Kind
from storage.broadcasts import Broadcasts, CopyKind, Stage
from storage.outbox import EXPIRED, SENT
from storage.questions import Questions
from storage.roles import Role
from tests.conftest import ZONE, Town
from tests.noticeboard import ESTATE, GROUPS, NOTICE, code_in, confirmed, notices, peopled


async def stages(town: Town) -> list[Stage]:
    every = tuple(Stage)
    return [b.stage for b in reversed(await town.ask(lambda db: Broadcasts(db).at(*every)))]


async def test_shown_confirmed_sent(town: Town) -> None:
    await peopled(town)
    held = await confirmed(town)
    assert held == [("私聊·小郑", "好，1 分钟后发到 5 个群（1–5栋）。现在回“撤回刚才”就不发。")]
    said = await town.pass_time(minutes=2)
    assert notices(said) == GROUPS
    assert ("私聊·小郑", "停水通知已发到全部 5 个去向。发错了回“撤回刚才”，要改回“更正 …”。") in said


async def test_undone_within_a_minute_nobody_has_read_it(town: Town) -> None:
    await peopled(town)
    await confirmed(town)
    await town.pass_time(seconds=59)
    assert await town.say("小郑", "撤回刚才") == [("私聊·小郑", "好，没有发，一个群也没收到。")]
    assert await town.pass_time(days=4) == []
    assert await stages(town) == [Stage.DROPPED]


async def test_a_wrong_code_sends_nothing_and_the_third_ends_it(town: Town) -> None:
    await peopled(town)
    code = code_in(await town.say("小郑", NOTICE))
    wrong = "1000" if code != "1000" else "1001"
    for _ in range(2):
        assert await town.say("小郑", f"发 {wrong}") == [
            ("私聊·小郑", "这个码不对，通知没有发。请看预览里最新的码，再回一次。")
        ]
    assert "三次" in (await town.say("小郑", f"发 {wrong}"))[0][1]
    assert await town.say("小郑", f"发 {code}") == [("私聊·小郑", "您没有等着发的通知。")]
    assert await town.pass_time(days=1) == []


async def test_another_person_cannot_confirm_it(town: Town) -> None:
    await peopled(town)
    code = code_in(await town.say("小郑", NOTICE))
    assert await town.say("老吴", f"发 {code}") == [("私聊·老吴", "您没有等着发的通知。")]
    assert "只有" in (await town.say("林婶", f"发 {code}"))[0][1]
    assert await town.pass_time(days=1) == []


async def test_another_place_does_not_confirm_it(town: Town) -> None:
    await peopled(town)
    code = code_in(await town.say("小郑", NOTICE))
    said = await town.say("小郑", f"发 {code}", "3栋群", calls_bot=True)
    assert said == [("私聊·小郑", "请在看到预览的地方回这个码，通知还没有发。")]
    assert await town.pass_time(minutes=5) == []
    assert "1 分钟后" in (await town.say("小郑", f"发 {code}"))[0][1], "nothing was lost"


async def test_a_preview_from_yesterday_is_void(town: Town) -> None:
    await peopled(town)
    code = code_in(await town.say("小郑", "转发 请大家爱护花草，不要踩踏草坪 到 1-5栋"))
    await town.pass_time(hours=13)
    assert await town.say("小郑", f"发 {code}") == [("私聊·小郑", "这个预览太久了，通知没有发。请重新发起。")]


async def test_a_leader_reaches_only_what_is_theirs(town: Town) -> None:
    await peopled(town)
    assert await town.say("梅姐", "转发 明早8点停水 到 3-4栋") == [("私聊·梅姐", "4栋不在您负责的范围，发不了。")]
    shown = await town.say("梅姐", "广播 明早8点到12点停水")
    assert "去向 1 个群（3栋）" in shown[0][1]
    assert await town.say("林婶", "广播 明早8点到12点停水") != []
    await town.say("梅姐", f"发 {code_in(shown)}")
    assert notices(await town.pass_time(minutes=2)) == ["3栋群"]


async def test_everybody_needs_a_second_person_and_the_author_is_none(town: Town) -> None:
    await peopled(town)
    shown = await town.say("小郑", "广播 明早8点到12点停水")
    assert [where for where, _ in shown] == ["私聊·老吴", "私聊·小郑"]
    code = code_in(shown)
    assert await town.say("小郑", f"同意 {code}") == [("私聊·小郑", "要另一位管理员同意，您自己不算。")]
    assert await town.say("小郑", f"发 {code}") == [("私聊·小郑", "好，等另一位管理员看过就发。")]
    assert await town.pass_time(minutes=5) == []
    said = await town.say("老吴", f"同意 {code}")
    assert said[0][0] == "私聊·小郑"
    assert notices(await town.pass_time(minutes=2)) == [*GROUPS, "6栋群"]


@pytest.mark.parametrize(
    ("to", "second"), [("1-6栋", True), ("全小区", True), ("1-6栋 不要2栋", False), ("3栋", False)]
)
async def test_all_of_an_estate_needs_a_second_person_however_it_is_named(town: Town, to: str, second: bool) -> None:
    await peopled(town)
    said = await town.say("小郑", f"转发 明早8点到12点停水 到 {to}")
    assert ("私聊·老吴" in [where for where, _ in said]) is second


async def test_one_group_for_all_of_the_estate_needs_a_second_person_too(town: Town) -> None:
    await peopled(town)
    await town.group("小区群", ESTATE)
    said = await town.say("小郑", "转发 明早8点到12点停水 到 全小区")
    assert "去向 7 个群（阳光里，1–6栋）" in said[0][1]
    assert [where for where, _ in said] == ["私聊·老吴", "私聊·小郑"]
    said = await town.say("小郑", "转发 明早8点到12点停水 到 全小区 不要3栋")
    assert "去向 5 个群（1、2、4–6栋；3栋不发）" in said[0][1], "in the estate's group there are people of 3栋"


async def test_a_group_that_became_another_places_meanwhile_gets_nothing(town: Town) -> None:
    await peopled(town)
    await confirmed(town)
    await town.group("2栋群", f"{ESTATE}/6栋")
    said = await town.pass_time(minutes=2)
    assert notices(said) == ["1栋群", "3栋群", "4栋群", "5栋群"]
    assert any("2栋没发成" in words for _, words in said)


async def test_a_notice_taken_back_in_its_group_is_no_longer_offered(town: Town) -> None:
    await peopled(town)
    message = town.message("小郑", "各位邻居，明天上午9点到11点停水检修，请提前储水", "1栋群")
    assert len(await town.hear(message)) == 1
    await town.hear(town.message("小郑", "", "1栋群", kind=Kind.RECALL, refers=message.id))
    assert await town.ask(lambda db: Questions(db).named("broadcasts.offer")) == []


async def test_a_second_person_who_says_no_ends_it(town: Town) -> None:
    await peopled(town)
    code = code_in(await town.say("小郑", "广播 明早8点到12点停水"))
    assert await town.say("老吴", "不发") == [
        ("私聊·小郑", "老吴看过停水通知，先不发。要改就重新发起。"),
        ("私聊·老吴", "好，不发，我告诉小郑。"),
    ]
    assert await town.say("小郑", f"发 {code}") == [("私聊·小郑", "您没有等着发的通知。")]


async def test_without_a_second_admin_it_is_said_at_once(town: Town) -> None:
    for n in range(1, 3):
        await town.group(f"{n}栋群", f"{ESTATE}/{n}栋")
    await town.appoint("小郑", Role.ADMIN, ESTATE)
    said = await town.say("小郑", "广播 明早8点到12点停水")
    assert said == [
        (
            "私聊·小郑",
            "去向多，要另一位管理员看过才能发，现在没有联系得上的第二位。请先请管理员任命一位，或分几次发。",
        )
    ]
    assert await stages(town) == []


async def test_changed_by_its_author_it_has_a_new_code(town: Town) -> None:
    await peopled(town)
    old = code_in(await town.say("小郑", NOTICE))
    shown = await town.say("小郑", "改 明早9点到12点停水，请储水")
    assert "6月10日（周三）9:00–12:00停水" in shown[0][1]
    if old != code_in(shown):
        assert "这个码不对" in (await town.say("小郑", f"发 {old}"))[0][1]
    await town.say("小郑", f"发 {code_in(shown)}")
    said = await town.pass_time(minutes=2)
    assert notices(said, "9:00") == GROUPS


@pytest.mark.parametrize("word", ["取消", "不发", "算了"])
async def test_called_off_before_it_was_confirmed(town: Town, word: str) -> None:
    await peopled(town)
    code = code_in(await town.say("小郑", NOTICE))
    assert "没有发" in (await town.say("小郑", word))[0][1]
    assert await town.say("小郑", f"发 {code}") == [("私聊·小郑", "您没有等着发的通知。")]
    assert await stages(town) == [Stage.DROPPED]


async def test_what_may_have_arrived_is_listed_and_never_sent_again_by_itself(town: Town) -> None:
    await peopled(town)
    await confirmed(town)
    town.wire.unsure.add("town:4栋群")
    said = await town.pass_time(minutes=5)
    assert notices(said) == GROUPS
    assert (
        "私聊·小郑",
        "停水通知：5 个去向，已发 4 个。4栋不知道有没有发到，我不会自己重发。请到群里看一眼，没有的话回“补发 4栋”。",
    ) in said
    assert notices(await town.pass_time(hours=12)) == []
    assert await town.say("小郑", "重试") == [("私聊·小郑", "没有发失败的群，不用重试。")]
    town.wire.unsure.clear()
    assert notices(await town.say("小郑", "补发 4栋")) == ["4栋群"]
    assert "没有发不明白的群" in (await town.say("小郑", "补发 3栋"))[0][1]


async def test_an_outage_longer_than_the_notice_sends_nothing_outdated(town: Town) -> None:
    await peopled(town)
    await confirmed(town, "转发 今天下午3点到4点停水 到 1-5栋")
    town.clock.time = datetime(2026, 6, 9, 16, 30, tzinfo=ZONE)
    assert await town.settle() == [
        ("私聊·小郑", "停水通知没有发出去：里面的时间（16:00）已经过去了。还需要的话，请改好时间重新发起。")
    ]
    assert await stages(town) == [Stage.EXPIRED]


async def test_copies_that_wait_when_the_wire_is_down_are_not_sent_afterwards(town: Town) -> None:
    await peopled(town)
    town.wire.refuse = {f"town:{group}" for group in ("4栋群", "5栋群")}
    await confirmed(town, "转发 今天下午3点到4点停水 到 1-5栋")
    said = await town.pass_time(minutes=2)
    assert notices(said) == ["1栋群", "2栋群", "3栋群"]
    town.clock.time = datetime(2026, 6, 9, 16, 30, tzinfo=ZONE)
    town.wire.refuse = set()
    said = await town.settle() + await town.pass_time(minutes=30)
    assert notices(said) == []
    assert any("4栋、5栋没来得及发就过时了" in words for _, words in said)
    states = await town.ask(lambda db: [c.state for c in Broadcasts(db).copies(_first(db), CopyKind.NOTICE)])
    assert states == [SENT] * 3 + [EXPIRED] * 2
    assert await town.say("小郑", "重试") == [("私聊·小郑", "通知里说的时间已经过去，不再发了。")]


def _first(db):
    found = Broadcasts(db).get(1)
    assert found
    return found


async def test_recalled_while_some_still_wait(town: Town) -> None:
    await peopled(town)
    town.wire.refuse = {"town:5栋群"}
    await confirmed(town)
    await town.pass_time(seconds=70)
    town.wire.refuse = set()
    said = await town.say("小郑", "撤回刚才")
    assert sum(words == "［撤回］" for _, words in said) == 4
    assert ("私聊·小郑", "好，正在撤：4 个已发的去向，还没发的不再发。") in said
    said = await town.pass_time(hours=10)
    assert said == [("私聊·小郑", "停水通知：4 个去向已撤回。")]


async def test_where_it_cannot_be_recalled_a_word_is_offered(town: Town) -> None:
    await peopled(town)
    await confirmed(town)
    await town.pass_time(minutes=2)
    town.wire.never = {"town:2栋群"}
    await town.say("小郑", "撤回刚才")
    said = await town.pass_time(seconds=30)
    assert said == [
        (
            "私聊·小郑",
            "停水通知：4 个去向已撤回，2栋撤不了。我去发“前一条通知发错了，请忽略”吗？回“好”或“不用”。",
        )
    ]
    town.wire.never = set()
    assert await town.say("小郑", "好") == [
        ("2栋群", "前一条通知发错了，请忽略。"),
        ("私聊·小郑", "好，已经去发了：2栋。"),
    ]


async def test_said_at_a_set_time_and_again_and_again(town: Town) -> None:
    await peopled(town)
    shown = await town.say("小郑", "转发 今天收厨余垃圾，请分类 到 1-2栋 每周三 8点")
    assert "每周三 8点各发一次，下一次明天08:00，停下来回“停发”。" in shown[0][1]
    await town.say("小郑", f"发 {code_in(shown)}")
    assert notices(await town.wait_until(datetime(2026, 6, 10, 7, 59, tzinfo=ZONE)), "厨余") == []
    assert notices(await town.wait_until(datetime(2026, 6, 10, 8, 5, tzinfo=ZONE)), "厨余") == ["1栋群", "2栋群"]
    said = await town.wait_until(datetime(2026, 6, 24, 8, 5, tzinfo=ZONE))
    assert notices(said, "厨余") == ["1栋群", "1栋群", "2栋群", "2栋群"]
    assert await town.say("小郑", "停发") == [("私聊·小郑", "好，通知（每周三 8点）不再发了。")]
    assert notices(await town.pass_time(days=15), "厨余") == []


async def test_a_notice_confirmed_at_night_wakes_nobody(town: Town) -> None:
    await peopled(town)
    await town.wait_until(datetime(2026, 6, 9, 22, 30, tzinfo=ZONE))
    said = await confirmed(town, "转发 明天下午3点到4点停水 到 1-5栋")
    assert "明天07:00发到" in said[0][1]
    assert notices(await town.wait_until(datetime(2026, 6, 10, 6, 59, tzinfo=ZONE))) == []
    assert notices(await town.wait_until(datetime(2026, 6, 10, 7, 1, tzinfo=ZONE))) == GROUPS


async def test_what_no_group_may_read_is_taken_out_before_it_is_shown(town: Town) -> None:
    await peopled(town)
    await town.person("林秀英", f"{ESTATE}/3栋", "302")
    shown = await town.say("小郑", "转发 明早8点到12点停水，有事找林秀英13800138000 到 1-5栋")
    assert "林秀英" not in shown[0][1]
    assert "13800138000" not in shown[0][1]
    assert "电话、房号和人名我去掉了。" in shown[0][1]


async def test_said_in_a_group_it_is_offered_to_be_passed_on(town: Town) -> None:
    await peopled(town)
    said = await town.say("小郑", "各位邻居，明天上午9点到11点停水检修，请提前储水", "1栋群")
    assert [where for where, _ in said] == ["私聊·小郑"]
    shown = await town.say("小郑", "2-3栋")
    assert "去向 2 个群（2、3栋）" in shown[0][1]
    await town.say("小郑", f"发 {code_in(shown)}")
    assert notices(await town.pass_time(minutes=2)) == ["2栋群", "3栋群"]
    assert await town.say("林婶", "各位邻居，明天上午9点到11点停水检修，请提前储水", "1栋群") == [], "not hers to say"


async def test_an_ordinary_notice_asks_for_no_answer(town: Town) -> None:
    await peopled(town)
    await town.person("陈姐", f"{ESTATE}/3栋", "101")
    await confirmed(town)
    said = await town.pass_time(minutes=2)
    assert not any("回“1”" in words for _, words in said)
    assert await town.say("陈姐", "收到", "3栋群") == []
    said = await town.pass_time(days=4)
    assert [words for where, words in said if where.startswith("私聊")] == []


async def test_leaders_are_told_in_private(town: Town) -> None:
    await peopled(town)
    said = await confirmed(town, "转发 明天下午3点在活动室开会 到 各楼长")
    assert "1 位楼长（3栋）" in said[0][1]
    said = await town.pass_time(minutes=2)
    assert [where for where, words in said if "开会" in words] == ["私聊·梅姐"]


@pytest.mark.parametrize(("to", "more"), [("各楼长", "5栋"), ("5栋", "各楼长")])
async def test_leaders_and_groups_are_not_told_in_one(town: Town, to: str, more: str) -> None:
    await peopled(town)
    await town.say("小郑", f"转发 明天下午3点在活动室开会 到 {to}")
    said = await town.say("小郑", f"{more}也加上")
    assert said == [("私聊·小郑", "给楼长的和给群的要分开发。这条不发回“不发”，再各发一条。")]


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("转发 明早8点停水", "要转到哪里"),
        ("转发 到 1-5栋", "没有看到通知内容"),
        ("转发 明早8点停水 到 90栋", "没有找到"),
        ("转发 昨天下午3点到4点停水 到 1-5栋", "已经过去了"),
        ("转发 明早8点停水 到 1-5栋 后天早上7点发", "还晚"),
        ("转发 明天下午3点开会 到 各楼长 要回执", "不收回执"),
        (f"转发 {'请大家注意安全。' * 80} 到 1-5栋", "最多"),
        ("更正 停水改到9点", "没有发出去的通知"),
        ("撤回刚才", "没有发出去的通知"),
        ("停发", "没有定时、定期"),
        ("501 知", "没有要回执"),
    ],
)
async def test_what_cannot_be_is_said_in_one_sentence(town: Town, words: str, part: str) -> None:
    await peopled(town)
    said = await town.say("小郑", words)
    assert [where for where, _ in said] == ["私聊·小郑"]
    assert part in said[0][1]
    assert await stages(town) == []


async def test_after_an_outage_one_of_many_is_left_out_and_the_next_one_comes(town: Town) -> None:
    await peopled(town)
    await confirmed(town, "转发 今天收厨余垃圾，请分类 到 1-2栋 每周三 8点")
    town.clock.time = datetime(2026, 6, 10, 15, 0, tzinfo=ZONE)
    assert notices(await town.settle(), "厨余") == []
    assert notices(await town.wait_until(datetime(2026, 6, 17, 8, 5, tzinfo=ZONE)), "厨余") == ["1栋群", "2栋群"]
