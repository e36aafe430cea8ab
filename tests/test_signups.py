"""Sign-ups from outside: the right list out of what people really type, and nothing kept that should not be."""

from datetime import timedelta

import pytest

from bot.message import Kind
from handlers.rules.retention import LIMITS
from storage.aging import overdue
from storage.people import People
from storage.roles import Role
from storage.schema import count_rows
from storage.signups import Entry, Signup, Signups
from tests.conftest import Town, address, only

HERE = "鹭岛街道/莲花社区/观远里/3栋"
GROUP = "3栋群"
HOW = "要改直接说“改成…”或“退出”。"


async def settled(town: Town, words: str = "周六早上9点包粽子，限 8 家，接龙：") -> None:
    await town.group(GROUP, HERE)
    await town.appoint("梅姐", Role.BUILDING_LEADER, HERE)
    assert await town.say("梅姐", words, GROUP) == []


async def typed(town: Town, *said: tuple[str, str]) -> None:
    """Nobody hears a word of it."""
    for name, words in said:
        assert await town.say(name, words, GROUP) == [], (name, words)


async def listed(town: Town) -> str:
    ((where, words),) = await town.say("梅姐", "名单", GROUP, calls_bot=True)
    assert where == GROUP
    return words.partition("：")[2].removesuffix(HOW)


async def relay(town: Town, name: str, *lines: str, head: str = "周六早上9点包粽子") -> None:
    text = "\n".join(["#接龙", head, "", *(f"{n}. {line}" for n, line in enumerate(lines, 1))])
    assert await town.hear(town.message(name, text, GROUP, kind=Kind.RELAY)) == []


async def kept(town: Town) -> tuple[list[Signup], list[Entry]]:
    def ask(db):
        found = Signups(db).in_room(address(GROUP))
        return found, [entry for signup in found for entry in Signups(db).entries(signup)]

    return await town.ask(ask)


async def test_twenty_three_lines_with_corrections(town: Town) -> None:
    await settled(town, "周六早上9点包粽子，限 12 家，接龙：")
    await typed(
        town,
        ("梅姐", "1. 梅姐 2人"),
        ("小何", "2 小何家 3个"),
        ("林婶", "#接龙 1. 梅姐 2人 2. 小何家 3个 3. 林婶 1"),
        ("阿伟", "上次粽子好咸"),
        ("小柯", "3. 小柯 2人"),
        ("陈姐", "我也去 两个大人一个小孩"),
        ("小何", "我家改成 2 个"),
        ("林婶", "去不了了"),
        ("老吴", "７、老吴 一家三口"),
        ("302王姐", "8. 302王姐 2人带1娃"),
        ("阿伟", "哈哈哈 去年我包的都散了"),
        ("陈姐", "10. 陈姐的妈妈 1人"),
        ("阿伟", "+1"),
        ("黄老师", "算我一个"),
        ("黄老师", "再加一个小孩"),
        ("小柯", "#接龙\n1. 梅姐 2人\n2. 小何家 3个\n3. 小柯 4人"),
        ("李四", "12. 李四 2大1小"),
        ("李四", "更正：12 李四 1大1小"),
        ("张三", "13. 张三 1"),
        ("老吴", "老吴不去了"),
        ("老吴", "退出"),
        ("张三", "临时有事，来不了了，不好意思"),
        ("小周", "帮楼上赵爷爷报一个"),
    )
    assert await listed(town) == (
        "1 梅姐2｜2 小何2（原3）｜3 小柯4（原2）｜4 陈姐3（2大1小）｜5 王姐3（2大1小）｜6 陈姐的妈妈1｜7 阿伟1｜"
        "8 黄老师2（原1，1大1小）｜9 李四2（原3，1大1小）｜10 楼上赵爷爷1。"
        "林婶、老吴、张三已退出。共 10 家 21 人，还有 2 家。"
    )


async def test_lists_that_wechat_carries_on(town: Town) -> None:
    """Two people write at once, each on the list they saw; an old copy neither brings back nor changes anybody."""
    await settled(town)
    await relay(town, "梅姐", "梅姐 2人")
    await relay(town, "小何", "梅姐 2人", "小何家 3个")
    await relay(town, "林婶", "梅姐 2人", "林婶 1")
    await typed(town, ("小何", "我家改成2个"), ("林婶", "我不去了"))
    await relay(town, "小柯", "梅姐 2人", "小何家 3个", "林婶 1", "小柯")
    assert await listed(town) == "1 梅姐2｜2 小何2（原3）｜3 小柯1。林婶已退出。共 3 家 5 人，还有 5 家。"
    await relay(town, "小何", "梅姐 2人", "小柯")  # took out their own line
    await relay(town, "小柯", "梅姐 2人", "小柯 3人")  # changed it
    assert await listed(town) == "1 梅姐2｜2 小柯3（原1）。小何、林婶已退出。共 2 家 5 人，还有 6 家。"


async def test_a_list_of_wechat_begins_one(town: Town) -> None:
    await town.group(GROUP, HERE)
    await relay(town, "小何", "小何 2", "阿伟", head="周日爬山，限20人")
    (signup,), entries = await kept(town)
    assert (signup.words, signup.most, signup.by_head) == ("周日爬山", 20, True)
    assert [(entry.name, entry.heads, entry.own) for entry in entries] == [("小何", 2, True), ("阿伟", 1, False)]
    await town.say("阿伟", "改成 3 个人", GROUP)
    assert [entry.heads for entry in (await kept(town))[1]] == [2, 3]


@pytest.mark.parametrize(
    "words",
    [
        "农家土鸡蛋，25元一板，要的接龙：",
        "明天团菜，接龙",
        "海南芒果 10斤58元 包邮 接龙",
        "车厘子团购 需要的接龙",
        "收到请接龙",
        "同意装电梯的请接龙",
        "反对涨物业费的签名接龙",
        "阳性的邻居接龙",
        "大家别接龙了",
        "谁发起个接龙？",
        "接龙",
        "#接龙\n土鸡蛋 30枚25元\n1. 林婶 2板\n2. 小何 1板",
    ],
)
@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.RELAY])
async def test_what_starts_no_list_of_ours(town: Town, words: str, kind: Kind) -> None:
    await town.group(GROUP, HERE)
    before = await town.ask(count_rows)
    assert await town.say("卖蛋的", words, GROUP, kind=kind) == []
    assert await town.say("林婶", "1. 林婶 2", GROUP) == []
    assert await town.ask(count_rows) == before


@pytest.mark.parametrize(
    "words",
    [
        *(
            "上次粽子好咸",
            "1. 带水 2. 带伞",
            "12 块钱一斤",
            "3 栋的电梯好慢",
            "5点半出发",
            "我去！",
            "我来",
            "我家有两个孩子",
        ),
        *("我也去行吗", "可能去不了", "粽子叶我有", "2 个小时够吗", "我要去上班了", "我也觉得"),
        *(
            "谁家去不了？",
            "周六下雨吗",
            "1、集合地点在架空层 2、自带小碗",
            "100块一个人",
            "我家两个大人都感冒了",
            "退休了",
        ),
    ],
)
async def test_talk_in_between_is_no_line(town: Town, words: str) -> None:
    await settled(town)
    await typed(town, ("小何", "2 小何家 3个"), ("小何", words), ("阿伟", words))
    assert await listed(town) == "1 小何3。共 1 家 3 人，还有 7 家。"


async def test_namesakes_and_those_whom_others_wrote_down(town: Town) -> None:
    await settled(town)
    await typed(
        town,
        ("张姐", "1. 张姐 2人"),
        ("4栋张姐", "2. 张姐 1人"),
        ("小何", "3. 小何 1人"),
        ("小何", "4. 阿强 2人"),
        ("阿强", "我家改成3个"),
        ("阿伟", "3. 小何 5人"),  # nobody changes another's line
        ("阿伟", "小何不去了"),
        ("梅姐", "3. 小何 4人"),  # but who leads the list
    )
    assert await listed(town) == "1 张姐2｜2 张姐1｜3 小何4（原1）｜4 阿强3（原2）。共 4 家 10 人，还有 4 家。"


async def test_a_room_is_for_the_organiser_alone(town: Town) -> None:
    await settled(town)
    await typed(town, ("林婶", "1. 3-502林婶 2人"), ("小何", "2. 501 1人 13800138000"), ("阿伟", "3. 302室 2人"))
    assert await listed(town) == "1 林婶2｜2 一户1｜3 一户2。共 3 家 5 人，还有 5 家。"
    assert "1 3-502林婶2｜2 501 1｜3 302室2。" in await only(town, "梅姐", "名单")
    _, entries = await kept(town)
    assert [entry.name for entry in entries] == ["3-502林婶", "501", "302室"]


async def test_registered_names_are_named_where_they_wrote_them(town: Town) -> None:
    await settled(town)
    await town.person("林秀英", HERE, "501")
    await typed(town, ("林秀英", "1. 林秀英 2人"))
    assert await listed(town) == "1 林秀英2。共 1 家 2 人，还有 7 家。"


async def test_recalled_lines(town: Town) -> None:
    await settled(town)
    joins, other, sets = (town.message("小何", w, GROUP) for w in ("2 小何家 3个", "帮阿强报一个", "改成 2 个"))
    for message in (joins, other, sets):
        await town.hear(message)
    await town.hear(town.message("小何", "", GROUP, kind=Kind.RECALL, refers=sets.id))
    assert await listed(town) == "1 小何3｜2 阿强1。共 2 家 4 人，还有 6 家。"
    await town.hear(town.message("阿伟", "", GROUP, kind=Kind.RECALL, refers=other.id))
    await town.hear(town.message("小何", "", GROUP, kind=Kind.RECALL, refers=joins.id))
    assert await listed(town) == "1 阿强1。共 1 家 1 人，还有 7 家。"


async def test_a_recalled_departure_and_edits(town: Town) -> None:
    await settled(town)
    line, bye = town.message("小何", "2 小何家 3个", GROUP), town.message("小何", "去不了了", GROUP)
    await typed(town, ("阿伟", "1. 阿伟 1"))
    await town.hear(line)
    await typed(town, ("小柯", "3. 小柯 1"))
    await town.hear(bye)
    await town.hear(town.message("小何", "", GROUP, kind=Kind.RECALL, refers=bye.id))
    await town.hear(town.message("小何", "2 小何家 4个", GROUP, kind=Kind.EDIT, refers=line.id))
    assert await listed(town) == "1 阿伟1｜2 小何4｜3 小柯1。共 3 家 6 人，还有 5 家。"
    await town.hear(town.message("小何", "粽子好吃吗", GROUP, kind=Kind.EDIT, refers=line.id))
    assert await listed(town) == "1 阿伟1｜2 小柯1。共 2 家 2 人，还有 6 家。"


async def test_a_head_is_edited_taken_back_and_written_anew(town: Town) -> None:
    await town.group(GROUP, HERE)
    head = town.message("梅姐", "周六早上9点包粽子，限 8 家，接龙：", GROUP)
    await town.hear(head)
    await typed(town, ("小何", "1 小何 2人"))
    await town.hear(town.message("梅姐", "周日早上9点包粽子，限 1 家，接龙：", GROUP, kind=Kind.EDIT, refers=head.id))
    assert await listed(town) == "1 小何2。共 1 家 2 人，已满。"
    await town.hear(town.message("梅姐", "", GROUP, kind=Kind.RECALL, refers=head.id))
    assert (await kept(town))[0][0].words == ""
    await town.say("梅姐", "周日下午3点包粽子，限 5 家，接龙：", GROUP)
    assert await listed(town) == "1 小何2。共 1 家 2 人，还有 4 家。"
    (signup,), _ = await kept(town)
    assert signup.begins_at
    assert signup.begins_at.astimezone(town.clock.time.tzinfo).hour == 15


async def test_a_head_without_lines_is_gone_when_it_is_recalled(town: Town) -> None:
    await town.group(GROUP, HERE)
    before = await town.ask(count_rows)
    head = town.message("小何", "周六早上9点包粽子，限 8 家，接龙：", GROUP)
    await town.hear(head)
    await town.hear(town.message("小何", "", GROUP, kind=Kind.RECALL, refers=head.id))
    after = await town.ask(count_rows)
    assert [after[name] - before[name] for name in ("signups", "signup_entries", "timers")] == [0, 0, 0]


MANAGERS = {"小何": True, "梅姐": True, "老书记": True, "小网": True, "别栋长": False, "阿伟": False}


@pytest.mark.parametrize(("name", "may"), MANAGERS.items())
@pytest.mark.parametrize("group", [None, GROUP])
async def test_who_may_close_enlarge_and_strike(town: Town, name: str, may: bool, group: str | None) -> None:
    await town.group(GROUP, HERE)
    for who, role, path in (
        ("梅姐", Role.BUILDING_LEADER, HERE),
        ("老书记", Role.SECRETARY, HERE.rpartition("/")[0]),
        ("小网", Role.GRID_WORKER, HERE.rpartition("/")[0]),
        ("别栋长", Role.BUILDING_LEADER, HERE.replace("3栋", "4栋")),
    ):
        await town.appoint(who, role, path)
    await typed(town, ("小何", "周六包粽子，限1家，接龙："), ("阿伟", "1. 阿伟 2人"))
    await town.say(name, "接龙 上限 3", group, calls_bot=group is not None)
    await town.say(name, "接龙 划掉 1", group, calls_bot=group is not None)
    await town.say(name, "接龙 停止", group, calls_bot=group is not None)
    (signup,), entries = await kept(town)
    assert (signup.most, bool(signup.closed_at), len(entries)) == ((3, True, 0) if may else (1, False, 1))
    await town.say("小柯", "2. 小柯 1人", GROUP)
    assert len((await kept(town))[1]) == (0 if may else 2)


async def test_one_reminder_and_none_where_nobody_comes(town: Town) -> None:
    await settled(town, "明天早上9点半打太极，接龙：")
    assert await town.pass_time(days=1, hours=20) == []
    await settled(town, "明晚7点露天电影，接龙：")
    await typed(town, ("小何", "1. 小何 2人"))
    heard = await town.pass_time(days=3)
    assert [words for where, words in heard if where == GROUP] == ["明晚 7 点露天电影，1 家 2 人。来不了回“退出”。"]


async def test_what_is_called_off_is_reminded_of_no_more(town: Town) -> None:
    await settled(town)
    await typed(town, ("小何", "1. 小何 2人"))
    said = await town.say("梅姐", "接龙 不办了")
    assert (GROUP, "周六早上9点包粽子不办了，报了名的邻居请知悉。") in said
    assert [where for where, _ in await town.pass_time(days=6)] == []


async def test_nobody_pushes_anybody_out(town: Town) -> None:
    await settled(town, "周六早上9点观影，限4人，接龙：")
    await typed(town, ("小何", "1. 小何 2人"), ("小柯", "2. 小柯 2人"))
    said = await town.say("小何", "改成3人", GROUP)
    assert said == [("私聊·小何", "“周六早上9点观影”没有那么多名额了，您还是原来的 2 人。要改成别的人数，再说一次。")]
    assert await listed(town) == "1 小何2｜2 小柯2。共 4 人，已满。"


async def test_it_goes_some_days_after(town: Town) -> None:
    await settled(town)
    await typed(town, ("小何", "1. 小何 2人"))
    await town.wait_until(town.clock.time + timedelta(days=4) + LIMITS["signups"] - timedelta(hours=2))
    assert len((await kept(town))[0]) == 1
    await town.pass_time(hours=12)
    assert await kept(town) == ([], [])
    assert (await town.ask(lambda db: overdue(db, town.clock.now(), LIMITS)))["signups"] == 0


async def test_my_data_and_being_forgotten(town: Town) -> None:
    await settled(town)
    await typed(town, ("小何川", "1. 小何川 2人"), ("阿伟", "我家3个人"), ("梅姐", "3. 小何川表弟 1人"))
    assert "接龙“周六早上9点包粽子”：小何川报了 2 人，留到2026-06-20" in await only(town, "小何川", "我的数据")
    said = [words for _, words in await town.say("小何川", "导出我的 文字")]
    assert any("signup_entries" in words and "小何川" in words for words in said)
    ((_, shown),) = await town.say("小何川", "删除我的")
    code = "".join(c for c in shown.partition("删除我的 ")[2][:8])
    await town.say("小何川", f"删除我的 {code}")
    _, entries = await kept(town)
    assert [entry.name for entry in entries] == ["阿伟", "邻居表弟"]


async def test_who_begins_a_list_and_is_forgotten_takes_it_along(town: Town) -> None:
    await town.group(GROUP, HERE)
    await typed(town, ("小何", "周六包粽子，接龙："), ("阿伟", "1. 阿伟 2人"))
    ((_, shown),) = await town.say("小何", "删除我的")
    assert "您发起的接龙“周六包粽子”，连同别人报的名，一起删掉。" in shown
    await town.say("小何", f"删除我的 {shown.partition('删除我的 ')[2][:8]}")
    assert await kept(town) == ([], [])


async def test_who_does_not_want_to_be_read_is_not(town: Town) -> None:
    await settled(town)
    await town.say("小何", "别记我")
    await typed(town, ("小何", "1. 小何 2人"))
    await relay(town, "小何", "小何 2人")
    assert (await kept(town))[1] == []


async def test_small_talk_leaves_nobody_behind(town: Town) -> None:
    await settled(town)
    before = await town.ask(count_rows)
    await typed(
        town, ("路过的", "上次粽子好咸"), ("路过的", "改成 2 个"), ("路过的", "去不了了"), ("路过的", "粽叶哪里买")
    )
    assert await town.ask(count_rows) == before
    assert await town.ask(lambda db: People(db).at(address("路过的"))) is None


async def test_forwarded_lists_and_commands_in_them(town: Town) -> None:
    await settled(town)
    assert await town.say("小何", "1. 小何 2人", GROUP, forwarded=True) == []
    await relay(town, "小何", "接龙 停止", "接 1")
    (signup,), _ = await kept(town)
    assert signup.closed_at is None


async def test_a_name_list_without_a_list_is_who_is_responsible(town: Town) -> None:
    await town.group(GROUP, HERE)
    await town.appoint("梅姐", Role.BUILDING_LEADER, HERE)
    for words in ("名单", "名单 3栋"):
        assert "梅姐" in await only(town, "梅姐", words)


async def test_a_matter_for_which_voices_are_asked_is_no_event(town: Town) -> None:
    await settled(town)
    await town.say("林婶", "3栋电梯坏了，请大家接龙", GROUP)
    assert [signup.words for signup in (await kept(town))[0]] == ["周六早上9点包粽子"]


async def test_whoever_cannot_come_says_so_also_after_it_was_closed(town: Town) -> None:
    await settled(town)
    await typed(town, ("小何", "1. 小何 2人"), ("小柯", "2. 小柯 2人"))
    await town.say("梅姐", "接龙 停止")
    await typed(town, ("小何", "去不了了"))
    await town.say("小柯", "退出")
    assert [bool(entry.left_at) for entry in (await kept(town))[1]] == [True, True]


async def test_no_shows_free_a_place_and_are_named_nowhere(town: Town) -> None:
    await settled(town, "周六早上9点包粽子，限 1 家，接龙：")
    await typed(town, ("小何", "1. 小何 2人"))
    await town.say("小柯", "2. 小柯 2人", GROUP)
    said = await town.say("梅姐", "接龙 没来 1")
    assert ("私聊·小柯", "“周六早上9点包粽子”空出名额，您轮到了。来不了回“退出”。") in said
    assert await listed(town) == "1 小柯2。共 1 家 2 人，已满。"


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("接龙 内容 周日早上9点架空层包粽子，带小碗", "好，说明改成：周日早上9点架空层包粽子，带小碗。"),
        ("接龙 谢谢", "好，在群里谢过了。"),
        ("接龙 停止", "好，“周六早上9点包粽子”停止接龙，共 1 家 2 人。要再开回“接龙 继续”。"),
    ],
)
async def test_a_list_is_led_in_its_group_too(town: Town, words: str, answer: str) -> None:
    await settled(town)
    await typed(town, ("小何", "1. 小何 2人"))
    assert ("私聊·梅姐", answer) in await town.say("梅姐", words, GROUP, calls_bot=True)
