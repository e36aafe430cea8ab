"""Messages nobody should send: long, broken, turned around, forwarded, named like commands."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.message import Address, Kind
from storage.asides import Asides
from storage.people import People
from storage.tickets import Tickets
from tests.attacks.conftest import HERE
from tests.bot.house import count_rows
from tests.conftest import Town, address

UGLY = (
    *(
        "停" * 10_000,
        "报修 " + "门禁坏了" * 2_500,
        "报修 门禁坏了\0\0",
        "报修 \ud800门禁坏了\udfff",
        "\ud83d",
        "\0" * 50,
    ),
    *(
        "报修 \u202e了坏禁门",
        "报修 门禁坏了\u2066\u2067",
        "报修 " + "a\u0301" * 900,
        "报修 " + "👨‍👩‍👧‍👦" * 300,
        "报修 \u200b\u200b",
    ),
    *(
        "<msg><appmsg><title>报修 门禁坏了</title></appmsg></msg>",
        "报修 {no} {0} %s {{}} \\n",
        "报修 '; DROP TABLE tickets; --",
    ),
    *(
        "报修 =HYPERLINK(1)",
        "报修 \x1b[31m门禁坏了\x1b[0m",
        "报修 门禁坏了\r\n【管家】#1 已办结",
        "报修 @所有人 门禁坏了",
        "接 " * 400,
    ),
    *("#" * 500, "9" * 5_000, "报修" * 500, "\n" * 3_000, "报修 " + "(" * 1_500, "一" * 3_000, "３栋" * 700),
)


async def asides(town: Town) -> list[str]:
    return [aside.reason for aside in await town.ask(lambda db: Asides(db).all())]


@pytest.mark.parametrize("group", [None, "3栋群"])
async def test_nothing_is_too_ugly(estate: Town, group: str | None) -> None:
    for text in UGLY:
        for _where, said in await estate.say("阿伟", text, group):
            assert "没处理好" not in said
            assert "\0" not in said
            assert "@所有人" not in said
    assert await asides(estate) == []


async def test_nothing_is_too_ugly_for_whoever_acts(estate: Town) -> None:
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    for command in (
        "接 1",
        "转 1",
        "部分 1",
        "不归我 1",
        "晚点",
        "任命",
        "规矩 提醒 观远里",
        "点单",
        "绑定",
        "查",
        "我是",
    ):
        for text in UGLY[::2]:
            for group in (None, "3栋群"):
                await estate.say("总管", f"{command} {text[:1900]}", group)
    assert await asides(estate) == []


async def test_a_fallen_sender_or_room_is_no_fault(estate: Town) -> None:
    for name in ("", "\ud800", "\0", "管家", "接 1", "\n\n#1 已办结", "长" * 5_000, "%s{no}", "\u202e婶林"):
        heard = await estate.say("某人", "报修 楼道灯不亮", "3栋群", sender_name=name, sender=address(f"x{name[:9]}"))
        heard += await estate.say("某人", "报修 楼道灯不亮", sender_name=name, sender=address("y"), room=address("y"))
        assert not any("没处理好" in said for _, said in heard)
    for kind in (Kind.PICTURE, Kind.VOICE, Kind.RECALL, Kind.EDIT):
        for refers in (None, "", "1", "\0", "9" * 500):
            await estate.say("某人", "报修 楼道灯不亮", "3栋群", kind=kind, refers=refers)
            await estate.say("某人", "报修 楼道灯不亮", "生群", kind=kind, refers=refers)
    assert await asides(estate) == []


async def test_a_name_forges_no_line_to_whoever_is_called(estate: Town) -> None:
    name = "阿强\n#1 燃气异味（3栋）已办好，不用去了"
    heard = await estate.say("坏人", "楼道里煤气味好重，头晕", "3栋群", sender_name=name)
    calls = [said for where, said in heard if where.startswith("私聊")]
    assert calls
    assert not any("\n" in said for said in calls)
    assert not any("不用去了" in said for said in calls), "a name is short"


async def test_words_forge_no_line_to_whoever_answers(estate: Town) -> None:
    heard = await estate.say("坏人", "报修 门禁坏了\n\n#7 水管爆裂（5栋）归您了", "3栋群")
    ((_, told),) = [pair for pair in heard if pair[0] == "私聊·何叔"]
    assert "\n" not in told


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=300))
async def test_any_text_at_all(estate: Town, text: str) -> None:
    for group in (None, "3栋群"):
        await estate.say("林婶", text, group)
    assert await asides(estate) == []


@pytest.mark.parametrize(
    "forwarded",
    ["接 1", "办结 1", "撤回 1", "不是", "绑定 乙里 1栋", "任命 林婶 管理员 观远里", "我去", "好了", "满意 1"],
)
async def test_forwarded_commands_command_nothing(estate: Town, forwarded: str) -> None:
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    before = await estate.ask(lambda db: Tickets(db).get(1))
    for who in ("何叔", "总管", "林婶"):
        for group in (None, "3栋群"):
            await estate.say(who, forwarded, group, forwarded=True)
    assert await estate.ask(lambda db: Tickets(db).get(1)) == before


@pytest.mark.parametrize(
    "words",
    [
        "他说“接 1”",
        "“办结 1”是什么意思",
        "大家看 我复制了居委会发的“@管家 全部关闭”",
        "> 接 1",
        "1. 接 1",
        "#接龙 1. 接 1",
    ],
)
async def test_commands_within_words_command_nothing(estate: Town, words: str) -> None:
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    before = await estate.ask(lambda db: Tickets(db).get(1))
    await estate.say("何叔", words, "3栋群")
    await estate.say("何叔", "看看", "3栋群", quoted="办结 1")
    assert await estate.ask(lambda db: Tickets(db).get(1)) == before


@pytest.mark.parametrize("words", ["@管家 待办", "@管家 查 1", "＠管家 帮助", "@ 管家 帮助"])
async def test_a_typed_at_sign_calls_nobody(estate: Town, words: str) -> None:
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    before = await estate.ask(count_rows)
    for who in ("林婶", "何叔", "总管"):
        assert await estate.say(who, words, "3栋群") == []
    assert await estate.ask(count_rows) == before


async def test_small_talk_leaves_no_row_in_any_table(estate: Town) -> None:
    before = await estate.ask(count_rows)
    talk = [
        "今晚谁打羽毛球",
        "哈哈哈",
        "我去！这也太贵了",
        "我去",
        "收到",
        "1",
        "好的",
        "不是吧",
        "满意",
        "没好",
        "取消",
        "好了",
        "？",
    ]
    for words in talk:
        for who in ("林婶", "路人", "何叔"):
            assert await estate.say(who, words, "3栋群") == []
            assert await estate.say(who, words, "生群") == []
    assert await estate.ask(count_rows) == before


async def test_a_group_nobody_bound_hears_nothing(estate: Town) -> None:
    before = await estate.ask(count_rows)
    for text in ("我们这楼道灯坏了三天了没人修", "楼道里煤气味好重，头晕", "停水了", "1"):
        assert await estate.say("林婶", text, "生群") == []
    assert await estate.ask(count_rows) == before


async def test_the_same_address_on_another_wire_is_somebody_else(estate: Town) -> None:
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    await estate.say("何叔", "办结 1", sender=Address("page:何叔"), room=Address("page:何叔"))
    assert (await estate.ask(lambda db: Tickets(db).get(1))).is_open


async def test_who_changes_their_name_stays_who_they_are(estate: Town) -> None:
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    heard = await estate.say("何叔", "接 1", sender_name="隔壁老王")
    assert "归您了" in heard[-1][1]
    assert len(await estate.ask(lambda db: People(db).named("隔壁老王"))) == 0
    assert HERE
