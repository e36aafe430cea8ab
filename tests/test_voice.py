"""One voice: how often the bot speaks unasked, to whom it listens, and who is told that it was too much."""

import re

import pytest

from bot.capability import discover
from bot.context import Context
from bot.grammar import Grammar
from bot.message import Address, Kind
from handlers.rules import phrases
from storage.annoyances import Annoyances
from storage.facts import Facts
from storage.groups import Groups, Purpose
from storage.outbox import outbox
from storage.roles import Role, Roles
from storage.tickets import Tickets
from tests.conftest import Town, address

EVERY = [command for capability in discover() for command in capability.commands]
GRAMMAR = Grammar(EVERY)
HERE = "鹭岛街道/莲花社区/观远里/3栋"


async def lived_in(town: Town) -> None:
    await town.group("3栋群", HERE)
    await town.appoint("梅姐", Role.BUILDING_LEADER, HERE)
    await town.appoint("小郑", Role.ADMIN, "鹭岛街道/莲花社区")


async def test_one_line_for_three_households_and_one_for_ten(town: Town) -> None:
    await lived_in(town)
    await town.say("林婶", "报修 3栋停水了", "3栋群")
    said = []
    for number in range(1, 14):
        said += await town.say(f"邻居{number}", "1", "3栋群")
        said += await town.pass_time(seconds=20)
    assert said == [("3栋群", "#1 停水，这里已有 3 户说了，不用再报，有进展发在这里。")]
    assert await town.pass_time(minutes=10) == [("3栋群", "#1 停水，这里已有 14 户说了，不用再报，有进展发在这里。")]


async def test_who_joins_a_finished_matter_is_not_counted_aloud(town: Town) -> None:
    await lived_in(town)
    await town.say("林婶", "报修 3栋停水了", "3栋群")
    await town.say("邻居1", "1", "3栋群")
    await town.app.bus.deliver(town.message("邻居2", "1", "3栋群"))
    await town.say("梅姐", "接 1")
    await town.say("梅姐", "办结 1")
    assert [words for where, words in await town.pass_time(minutes=30) if "户说了" in words] == []


async def test_every_line_says_why_it_is_said(town: Town) -> None:
    await lived_in(town)
    await town.say("林婶", "报修 3栋停水了", "3栋群")
    await town.say("梅姐", "@管家 帮助", "3栋群", calls_bot=True)
    await town.say("阿伟", "3栋着火了快来人", "3栋群")
    rows = await town.ask(lambda db: [(r.audience, r.purpose) for r in db.execute(outbox.select())])
    assert {purpose for _, purpose in rows} == {"answer", "status", "emergency"}
    assert all(purpose for _, purpose in rows)


async def test_a_flood_of_the_same_words_is_answered_once_in_the_group(town: Town) -> None:
    await lived_in(town)
    said = []
    for number in range(20):
        said += await town.say(f"邻居{number}", "报修 3栋电梯坏了", "3栋群")
    assert sum(where == "3栋群" and "收到" in words for where, words in said) == 1
    assert await town.ask(lambda db: Tickets(db).get(2)) is None
    asked = []
    for _ in range(20):
        asked += await town.say("阿伟", "@管家 帮助", "3栋群", calls_bot=True)
    assert [where for where, _ in asked] == ["3栋群", "私聊·阿伟", "私聊·阿伟"]
    await town.pass_time(minutes=6)
    assert [where for where, _ in await town.say("阿伟", "@管家 帮助", "3栋群", calls_bot=True)] == ["3栋群"]


async def test_two_machines_do_not_talk_for_ever(town: Town) -> None:
    said = []
    for _ in range(20):
        said += await town.say("自动回复", "您好，我现在有事不在，稍后联系您")
    assert len(said) == 1


async def test_the_bot_does_not_listen_to_itself(town: Town) -> None:
    await lived_in(town)
    await town.hear(town.message("管家", "", "3栋群", kind=Kind.JOINED, calls_bot=True))
    assert await town.say("管家", "报修 3栋电梯坏了", "3栋群") == []
    assert await town.say("管家", "帮助") == []
    assert await town.ask(lambda db: Tickets(db).get(1)) is None
    assert await town.say("林婶", "报修 3栋电梯坏了", "3栋群") != []


@pytest.mark.parametrize(
    "text",
    [
        *("管家别刷屏", "管家别刷屏了！", "机器人吵死了", "你们管家只会说官话", "这机器人话真多", "管家能不能安静点"),
        *("管家，别发了", "小助手太吵了", "机器人又刷屏", "管家打官腔", "这个管家真啰嗦", "管家你烦不烦啊"),
    ],
)
def test_said_of_the_bot(text: str) -> None:
    assert phrases.annoyed(text) == phrases.THE_BOT


@pytest.mark.parametrize("text", ["别刷屏", "吵死了", "官腔", "又来了，烦死了", "刷屏了！", "别再发了行不", "全是废话"])
def test_perhaps_said_of_the_bot(text: str) -> None:
    assert phrases.annoyed(text) == phrases.SOMEBODY


@pytest.mark.parametrize(
    "text",
    [
        *(
            "楼上吵死了",
            "楼下扫地机器人吵死了",
            "装修吵死了，管家来看看",
            "管家，楼上太吵了",
            "小孩别吵了",
            "广场舞太吵了",
        ),
        *(
            "大家别刷屏了，看通知",
            "物业管家来了没",
            "机器人乐园今天开门",
            "烦死了电梯又坏",
            "别发了我看到了",
            "谢谢管家",
        ),
        *("他说话真多", "刷屏幕的抹布", "狗叫没完没了", "安静点的房子哪里有", "", "电视太吵了吧"),
    ],
)
def test_not_said_of_the_bot(text: str) -> None:
    assert phrases.annoyed(text) is None


async def test_on_monday_the_admin_reads_how_often_it_spoke_and_was_too_much(town: Town) -> None:
    await lived_in(town)
    assert await town.say("阿伟", "吵死了", "3栋群") == [], "nobody spoke just now: it is not about the bot"
    await town.say("林婶", "报修 3栋停水了", "3栋群")
    assert await town.say("阿伟", "吵死了", "3栋群") == []
    assert await town.say("小柯", "你们管家只会说官话", "3栋群") == []
    assert await town.ask(lambda db: Annoyances(db).of_week(town.clock.now().date())) == {address("3栋群"): 2}
    said = await town.wait_until(town.clock.now().replace(day=15, hour=9, minute=1))
    assert [words for where, words in said if where == "私聊·小郑" and "上周" in words] == [
        "上周我在各群说话的次数（供您看我是不是太吵）：\n3栋群：1 句，2 次有人嫌我吵或打官腔"
    ]
    assert await town.ask(lambda db: Annoyances(db).of_week(town.clock.now().date())) == {}


async def test_a_count_of_annoyance_holds_no_person_and_no_word(town: Town) -> None:
    await lived_in(town)
    before = await town.ask(lambda db: (Tickets(db).get(1), Facts(db).get(Address("x"))))
    await town.say("小柯", "你们管家只会说官话", "3栋群")
    assert before == (None, None)
    assert await town.ask(lambda db: Annoyances(db).of_week(town.clock.now().date())) == {address("3栋群"): 1}


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        *(
            (t, "接 12")
            for t in ("12号我接了哈", "我接12号单", "接一下12", "第12单我来接", "好的，12 接了", "接 #12 号单")
        ),
        *(
            (t, "接 12")
            for t in ("麻烦帮我接12号，谢谢", "１２号单我接", "接十二号", "@管家 12接", "／接12", "那个12号我接了吧")
        ),
        *((t, "办结 12") for t in ("12号办结了", "工单12办结", "办结第十二单", "办结12啦！")),
        ("把12转给老余二", "转 12 老余二"),
        ("办结了哈", "办结"),
        ("12号不归俺", "不归我 12"),
    ],
)
def test_as_people_type_it(text: str, spelled: str) -> None:
    call, found = GRAMMAR.likely(text, EVERY)
    meant = GRAMMAR.parse(spelled)
    assert found.sure
    assert (call.command, dict(call.arguments)) == (meant.command, dict(meant.arguments))


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("办解 12", "办结 12"),
        ("按结12", "办结 12"),
        ("代办", "待办"),
        ("12号办结了？", "办结 12"),
        ("办好了？", "办好了"),
        ("我的任物", "我的任务"),
    ],
)
def test_one_letter_wrong(text: str, spelled: str) -> None:
    _, found = GRAMMAR.likely(text, EVERY)
    assert (found.sure, found.spelled) == (False, spelled)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "接孩子去了",
            "转给你了没",
            "帮助老人真好",
            "接12路公交",
            "查了半天没查到",
            "改天再说",
            "12号楼停水了",
            "你好",
        ),
        *(
            "您好，我现在有事不在",
            "12月1号停水吗",
            "谢谢您",
            "满意度调查填了没",
            "服务态度真差",
            "我的手机丢了",
            "好的谢谢",
        ),
        *(
            "接龙 1. 张三 2. 李四",
            "分开住了",
            "合并同类项",
            "绑定微信怎么弄啊",
            "为什么总是停水",
            "转角那家店",
            "12号接孩子",
            "20号停水",
        ),
    ],
)
def test_talk_that_only_sounds_like_a_command(text: str) -> None:
    assert GRAMMAR.parse(text) is None or GRAMMAR.parse(text).problem
    assert GRAMMAR.likely(text, EVERY) is None


async def at_work(town: Town) -> None:
    await lived_in(town)
    await town.appoint("何叔", Role.BUILDING_LEADER, HERE, deputy=True)
    await town.say("林婶", "报修 3栋楼道灯坏了", "3栋群")


async def test_a_slip_is_asked_about_and_done_on_a_yes(town: Town) -> None:
    await at_work(town)
    assert await town.say("梅姐", "办解 1") == [
        ("私聊·梅姐", "您是想说“办结 1”吗？是就回“对”，我照办；不是就不用理我。")
    ]
    assert await town.ask(lambda db: Tickets(db).get(1).is_open and Tickets(db).get(1).done_at) is None
    await town.say("梅姐", "今天天气不错")
    await town.say("梅姐", "对")
    assert await town.ask(lambda db: Tickets(db).get(1).done_at) is None, "a yes to something else"
    await town.say("梅姐", "办解 1")
    await town.say("何叔", "对")
    await town.say("梅姐", "对", "3栋群")
    assert await town.ask(lambda db: Tickets(db).get(1).done_at) is None, "somebody else, or somewhere else"
    await town.say("梅姐", "对的")
    assert await town.ask(lambda db: Tickets(db).get(1).done_at) is not None


async def test_what_one_may_not_do_is_not_offered(town: Town) -> None:
    await at_work(town)
    assert all("办结" not in words for _, words in await town.say("林婶", "办解 1"))


async def test_overheard_words_are_read_strictly(town: Town) -> None:
    await at_work(town)
    for words in ("1号我接了哈", "办解 1", "好的，1 接了"):
        assert await town.say("梅姐", words, "3栋群") == []
    for values in ({"forwarded": True}, {"quoted": "接 1"}):
        await town.say("梅姐", "1号我接了哈" if "forwarded" in values else "看看这条", None, **values)
    await town.hear(town.message("梅姐", "接龙\n1. 接 1", "3栋群", kind=Kind.RELAY))
    assert (await town.ask(lambda db: Tickets(db).get(1))).state == "待接单"
    assert await town.say("梅姐", "1号我接了哈", "3栋群", calls_bot=True) != []
    assert (await town.ask(lambda db: Tickets(db).get(1))).state != "待接单"


async def test_a_change_of_roles_wants_the_code_from_the_same_person_in_the_same_place(town: Town) -> None:
    await at_work(town)
    words = "免去 梅姐 楼长 观远里 3栋"

    def held(db):
        return [h.person_id for h in Roles(db).holding(Role.BUILDING_LEADER, town.clock.now()) if not h.deputy]

    ((_, shown),) = await town.say("小郑", words)
    assert shown.startswith("要免去梅姐的3栋楼长：手上还有 1 张没办完的单")
    code = town.code
    await town.say("何叔", code)
    await town.say("小郑", code, "3栋群")
    assert await town.say("小郑", f"{(int(code) + 1) % 10000:04d}") == [
        ("私聊·小郑", "这个码不对。请看清我刚发的四位数字再回；不办就不用回。")
    ]
    await town.say("小郑", "对")
    assert len(await town.ask(held)) == 1
    await town.say("小郑", code)
    assert await town.ask(held) == []
    await town.say("小郑", "任命 梅姐 楼长 观远里 3栋")
    await town.pass_time(minutes=6)
    assert await town.say("小郑", town.code) == [
        ("私聊·小郑", "这个码过了五分钟，作废了，什么也没有办。还要办的话，请把要办的再说一遍。")
    ]
    assert await town.ask(held) == [], "five minutes are over"


async def test_three_wrong_codes_end_it(town: Town) -> None:
    await at_work(town)
    await town.say("小郑", "免去 梅姐 楼长 观远里 3栋")
    right = town.code
    for number in range(1, 4):
        await town.say("小郑", f"{(int(right) + number) % 10000:04d}")
    await town.say("小郑", right)
    assert await town.ask(lambda db: [h.person_id for h in Roles(db).holding(Role.BUILDING_LEADER, town.clock.now())])


async def test_help_shows_what_this_person_may_do_here(town: Town) -> None:
    await at_work(town)
    ((_, private),) = await town.say("林婶", "帮助")
    ((_, leader),) = await town.say("梅姐", "帮助")
    ((_, admin),) = await town.say("小郑", "帮助")
    ((_, group),) = await town.say("小郑", "帮助", "3栋群", calls_bot=True)
    ((_, one),) = await town.say("林婶", "帮助 满意")
    assert one == "满意 [编号]：事情办好了，您满意。"
    ((_, of_topic),) = await town.say("林婶", "帮助 评单")
    assert [line.partition(" [")[0] for line in of_topic.splitlines()][:2] == ["满意", "基本满意"]
    ((_, everything),) = await town.say("林婶", "帮助 全部")
    assert "报修 <什么事，在几栋>：" in everything
    assert "任命" not in everything
    assert "我是管理员" not in everything
    for page in (private, leader, admin, group):
        assert max(map(len, page.splitlines())) <= 80
        assert len(page.splitlines()) <= 12
    ((_, contents),) = await town.say("林婶", "帮助 目录")
    assert "评单：满意、基本满意" in contents
    ((_, foreign),) = await town.say("林婶", "帮助 任命")
    assert foreign == private, "what is not theirs is not shown"
    shows = [[name in page for name in ("办结", "任命", "规矩", "本群")] for page in (private, leader, admin, group)]
    assert shows == [
        [False, False, False, False],
        [True, False, False, False],
        [True, True, True, False],
        [True, True, False, True],
    ]


async def test_a_leader_is_asked_about_doubts_once_an_hour(town: Town) -> None:
    await lived_in(town)
    await town.group("3栋1单元群", f"{HERE}/1单元")
    words, asked = "电梯停了三天，物业修一下吧，真是锻炼身体", []
    for minutes in range(0, 120, 15):
        group = "3栋群" if minutes % 30 else "3栋1单元群"
        said = await town.say(f"邻居{minutes}", words, group)
        said += await town.pass_time(minutes=15)
        asked += [town.clock.now().hour for where, line in said if where == "私聊·梅姐" and "登记" in line]
        last = [line for where, line in said if where == "私聊·梅姐"] or [""]
        if "句话" in last[-1]:
            assert re.match(r"3栋1单元群、3栋群有 \d 句|3栋群、3栋1单元群有 \d 句", last[-1])
            assert f"（3栋1单元群）{words}" in last[-1]
    assert len(asked) == 3, "at 9, and the rest of each hour together"


async def in_group(town: Town, group: str, lines: list[str]) -> None:
    def tell(db) -> None:
        context = Context(db, town.clock.now(), town.app.router.around)
        for line in lines:
            assert context.tell_group(Groups(db).get(address(group)), line)

    await town.ask(tell)


async def test_a_work_group_reads_no_name_phone_or_room_either(town: Town) -> None:
    await lived_in(town)
    await town.group("工作群", HERE, Purpose.WORK)
    await town.person("林秀英", HERE, "501")
    await in_group(town, "工作群", ["501的林秀英说没水，电话一三八零零一三八零零零，车闽D12345"])
    ((where, words),) = await town.settle()
    assert (where, words) == ("工作群", "〔房号〕的〔邻居〕说没水，电话〔电话〕，车〔车牌〕")


async def test_what_nobody_asked_for_waits_and_joins_the_next_line(town: Town) -> None:
    await lived_in(town)
    await in_group(town, "3栋群", [f"谢谢大家{number}" for number in range(5)])
    assert await town.settle() == [("3栋群", "谢谢大家0"), ("3栋群", "谢谢大家1")]
    ((where, words),) = [line for line in await town.say("林婶", "报修 3栋停水了", "3栋群") if line[0] == "3栋群"]
    assert (where, words.split("\n")[1:]) == ("3栋群", ["谢谢大家2", "谢谢大家3", "谢谢大家4"])
    await in_group(town, "3栋群", ["谢谢大家5"])
    assert await town.settle() == []
    assert ("3栋群", "谢谢大家5") in await town.pass_time(hours=1)


async def test_how_something_is_done_is_told_to_whoever_may_do_it(town: Town) -> None:
    await at_work(town)
    ((_, admin),) = await town.say("小郑", "怎么发通知")
    assert admin.startswith("转发 <通知>")
    ((_, resident),) = await town.say("林婶", "怎么发通知")
    assert "转发" not in resident


async def test_a_command_in_forwarded_words_is_not_obeyed_and_that_is_said(town: Town) -> None:
    await at_work(town)
    said = await town.say("小郑", "转发 明早停水 到 3栋", forwarded=True)
    assert said == [("私聊·小郑", "转发来的话里的命令我不照办。要办，请您自己说一遍。")]
