"""Who may do what, where: a table written by hand from the design, tried out in the town.

Every role is held once in the estate of the ticket and once in the next one; everything is said in private, in the
group of the place with and without calling the bot, and in a group of the other estate.
"""

from collections.abc import Iterator

import pytest
from sqlalchemy import func, select

from bot.capability import discover
from bot.echoes import Echoes
from storage.broadcasts import Broadcasts, Stage
from storage.corrections import Corrections
from storage.groups import Groups
from storage.outbox import outbox
from storage.people import People
from storage.places import Places
from storage.residences import Residences
from storage.roles import Role, Roles
from storage.services import Services
from storage.shifts import Shifts
from storage.tickets import Tickets
from storage.volunteers import Volunteers
from tests.conftest import CODE, Town

TOP = "鹭岛街道/莲花社区"
HERE, THERE = f"{TOP}/观远里", f"{TOP}/乙里"

PLACES = {  # where each office is held in the estate of the ticket, and in the other one
    Role.RESIDENT: "/3栋",
    Role.UNIT_LEADER: "/3栋/1单元",
    Role.BUILDING_LEADER: "/3栋",
    Role.NOTIFIER: "/3栋",
    **dict.fromkeys((Role.GRID_WORKER, Role.PARTY_MEMBER, Role.SECRETARY, Role.PROPERTY, Role.MEDIATOR), ""),
    **dict.fromkeys((Role.PROVIDER, Role.DUTY_OFFICER, Role.ADMIN, Role.DEPARTMENT, Role.EXPERT), ""),
    **dict.fromkeys((Role.OBSERVER, Role.HELPER), ""),
}
ACTING = frozenset(PLACES) - {Role.RESIDENT, Role.NOTIFIER, Role.DEPARTMENT, Role.EXPERT, Role.OBSERVER, Role.HELPER}
HANDLING = ACTING | {Role.DEPARTMENT}
HELPING = HANDLING | {Role.HELPER}
MANAGING = frozenset({Role.ADMIN, Role.SECRETARY, Role.GRID_WORKER, Role.DUTY_OFFICER})
LEADING = MANAGING | {Role.UNIT_LEADER, Role.BUILDING_LEADER, Role.MEDIATOR}
ADMINS = frozenset({Role.ADMIN})
NOTIFYING = (ACTING | {Role.NOTIFIER}) - {Role.PARTY_MEMBER, Role.MEDIATOR, Role.PROVIDER, Role.DUTY_OFFICER}
KNOWING = frozenset({Role.UNIT_LEADER, Role.BUILDING_LEADER, Role.SECRETARY, Role.GRID_WORKER, Role.ADMIN})
MANAGERS = frozenset({Role.ADMIN, Role.SECRETARY})
SWITCHING = MANAGERS | {Role.DUTY_OFFICER}
ENDING = MANAGING | {Role.UNIT_LEADER, Role.BUILDING_LEADER, Role.PROPERTY}
NOBODY: frozenset[Role] = frozenset()

# What is said about ticket 1 (a lamp in 3栋 1单元, reported by 林婶, waiting for its 单元长 老余):
# by which roles of its own estate it is obeyed, and by which roles of the next estate.
TABLE = {
    "接 1": (ACTING, NOBODY),
    "认领 1": (ACTING, NOBODY),
    "关闭 1": (ADMINS, NOBODY),
    "全关 2": (NOBODY, NOBODY),  # nobody was shown what that would close
    "办结 1": (MANAGING, NOBODY),
    "转 1 老余二": (MANAGING, NOBODY),
    "不归我 1 不会": (MANAGING, NOBODY),
    "撤回 1": (ACTING, NOBODY),
    "合并 1 2": (ACTING, NOBODY),
    "并案 1 2": (ACTING, NOBODY),
    "分开 1": (NOBODY, NOBODY),  # it is no part of anything
    "拆开 1": (NOBODY, NOBODY),
    "改 1 纠纷": (LEADING, NOBODY),
    "改 1 停车": (LEADING, NOBODY),
    "部分 1 好了一半": (NOBODY, NOBODY),  # it waits: nobody has begun
    "满意 1": (NOBODY, NOBODY),
    "没好 1": (NOBODY, NOBODY),
    "还差一点 1": (NOBODY, NOBODY),
    "我是管理员 12345678": (NOBODY, NOBODY),
    "任命 小新 楼长 观远里 3栋": (ADMINS, NOBODY),
    "免去 老余 单元长 观远里 3栋 1单元": (ADMINS, NOBODY),
    "规矩 提醒 观远里 answer=30": (ADMINS, NOBODY),
    "地名 观远里 3栋 1单元 小白楼": (KNOWING, NOBODY),
    "去掉地名 观远里 3栋 1单元 老戏台": (KNOWING, NOBODY),
    "定价 通下水道 80元": (ADMINS, NOBODY),
    "名额 通下水道 5": (ADMINS, NOBODY),
    "转发 明早8点停水 到 观远里 3栋1单元": (NOTIFYING, NOBODY),
    "发 7314": (NOBODY, NOBODY),  # nothing waits for that code
    "同意 7314": (NOBODY, NOBODY),
    "广播 明早8点停水 到 观远里 3栋1单元": (NOTIFYING, NOBODY),
    "撤回刚才": (NOBODY, NOBODY),
    "更正 停水改到9点": (NOBODY, NOBODY),  # nothing was sent
    "重试": (NOBODY, NOBODY),
    "补发 3栋": (NOBODY, NOBODY),
    "找楼长": (NOBODY, NOBODY),
    "停发": (NOBODY, NOBODY),
    "通知情况": (NOBODY, NOBODY),
    "代收 501": (NOBODY, NOBODY),
    "授权 小新 观远里 3栋 通知 3天": (ADMINS, NOBODY),
    "确认住户 观远里 3栋1单元301 阿伟 租客": (KNOWING, NOBODY),
    "搬离 观远里 3栋1单元501 林婶": (KNOWING, NOBODY),
    "报到 市水务局 观远里3栋 会水电 随时": (frozenset({Role.PARTY_MEMBER}), NOBODY),
    "挂钩 观远里 张三 住建局": (ADMINS, NOBODY),
    "排班 党群中心 老余 明天": (MANAGING, NOBODY),
    "换班 老余": (NOBODY, NOBODY),  # nobody has a turn to give
}
IN_GROUPS = {"接 1", "认领 1", "撤回 1", "满意 1", "没好 1"}  # count without calling the bot
FOR_EVERYBODY = {"撤回 1"}  # the ticket decides, not the group in which it is said
PRIVATE_ONLY = {"我是管理员 12345678", "规矩 提醒 观远里 answer=30", "报到 市水务局 观远里3栋 会水电 随时"}
PRIVATE_ONLY |= {"排班 党群中心 老余 明天", "关闭 1"}


def who() -> Iterator[tuple[str, Role | None, str]]:
    yield "路人", None, ""
    for role, below in PLACES.items():
        yield f"甲{role}", role, f"{HERE}{below}"
        yield f"乙{role}", role, f"{THERE}{below}"


async def settled(town: Town) -> None:
    await town.group("1单元群", f"{HERE}/3栋/1单元")
    await town.group("乙群", f"{THERE}/3栋/1单元")
    await town.appoint("老余", Role.UNIT_LEADER, f"{HERE}/3栋/1单元")
    await town.appoint("老余二", Role.UNIT_LEADER, f"{HERE}/3栋/1单元", deputy=True)
    await town.ways(f"{HERE}/3栋/1单元", {"spots": {"names": ["老戏台"]}})
    await town.service(HERE, "通下水道", words="下水道", provider="服务队", price="60 元")
    for name, role, path in who():
        if role:
            await town.appoint(name, role, path)
    for name in ("林婶", "阿伟"):
        await town.person(name, f"{HERE}/3栋/1单元", "501" if name == "林婶" else "301")
    await town.say("林婶", "报修 楼道灯坏了", "1单元群")
    await town.say("林婶", "报修 门禁坏了", "1单元群")


def everything(db, town: Town) -> object:
    """All that a command may change for good."""
    held = [h for role in Role for h in Roles(db).holding(role, town.clock.now())]
    return (
        Tickets(db).get(1),
        sorted((h.person_id, h.title, h.place_id) for h in held),
        [(p.name, dict(p.ways)) for p in Places(db).all()],
        Corrections(db).all(),
        [(s.price, s.capacity) for p in Places(db).named("观远里") for s in Services(db).offered_at(p)],
        [(g.address, g.place_id) for g in Groups(db).all()],
        [(b.id, b.stage, b.words, b.scope) for b in Broadcasts(db).at(*Stage)],
        [(p.id, p.household_id, Residences(db).of(p.id)) for p in People(db).all() if p.household_id],
        Volunteers(db).at([place.id for place in Places(db).all()]),
        Shifts(db).points(),
    )


class Undone(Exception):
    """Rolls a try back, so that one town serves for a whole row."""


async def changes(town: Town, name: str, words: str, group: str | None, calls: bool) -> bool:
    """Whether saying so changes anything; whatever it changed is undone."""
    message, seen = town.message(name, words, group, calls_bot=calls), []

    def attempt(db) -> None:
        before = everything(db, town)
        town.app.router.hear(db, message)
        asked = [CODE.search(text) for text in db.execute(select(outbox.c.text).order_by(outbox.c.id)).scalars()]
        if asked and asked[-1]:
            town.app.router.hear(db, town.message(name, asked[-1][1], group))
        seen.append(everything(db, town) != before)
        raise Undone

    with pytest.raises(Undone):
        await town.ask(attempt)
    return seen[0]


async def obeyed(town: Town, words: str, group: str | None, calls: bool) -> tuple[set[Role], set[Role]]:
    """The roles, held here and held there, that are obeyed."""
    here, there = set(), set()
    for name, role, path in who():
        if await changes(town, name, words, group, calls):
            assert role, f"{words!r} by somebody unknown"
            (here if path.startswith(HERE) else there).add(role)
    return here, there


@pytest.mark.parametrize("words", TABLE)
async def test_the_table(town: Town, words: str) -> None:
    await settled(town)
    here, there = TABLE[words]
    assert await obeyed(town, words, None, False) == (here, there), "in private"
    called = (NOBODY, NOBODY) if words in PRIVATE_ONLY else (here, there)
    assert await obeyed(town, words, "1单元群", True) == called, "in the group, the bot called"
    heard = (here, there) if words in IN_GROUPS else (NOBODY, NOBODY)
    assert await obeyed(town, words, "1单元群", False) == heard, "overheard in the group"
    elsewhere = here if words in FOR_EVERYBODY else NOBODY
    assert await obeyed(town, words, "乙群", True) == (elsewhere, there), "in a group of the next estate"


async def test_taking_a_part_out(town: Town) -> None:
    await settled(town)
    await town.say("老余", "并案 1 2")
    assert await obeyed(town, "分开 1", None, False) == (ACTING, NOBODY)
    assert await obeyed(town, "分开 1", "1单元群", True) == (ACTING, NOBODY)
    assert await obeyed(town, "分开 1", "1单元群", False) == (NOBODY, NOBODY)
    assert await obeyed(town, "分开 1", "乙群", True) == (NOBODY, NOBODY)
    assert not await changes(town, "林婶", "分开 1", None, False), "not whoever reported it"


@pytest.mark.parametrize("words", ["绑定 观远里 3栋 1单元", "绑定 乙里 3栋"])
async def test_binding(town: Town, words: str) -> None:
    await settled(town)
    own = words.startswith("绑定 观远里")
    fresh = ({Role.ADMIN}, set()) if own else (set(), {Role.ADMIN})
    assert await obeyed(town, words, "新群", True) == fresh
    assert await obeyed(town, words, None, False) == (set(), set())
    assert await obeyed(town, words, "1单元群", True) == (set(), set()), "it is bound there already, or not theirs"
    moved = set() if own else {Role.ADMIN}
    assert await obeyed(town, words, "乙群", True) == (set(), moved), "an admin may bind their own group anew"


@pytest.mark.parametrize(
    ("words", "reporter", "neighbour"),
    [
        ("撤回 1", True, False),
        ("不是", True, False),
        ("搞错了，不是报修", True, False),
        ("改 1 停车", False, False),
        ("满意 1", False, False),
        ("接 1", False, False),
        ("办结 1", False, False),
    ],
)
async def test_the_reporter(town: Town, words: str, reporter: bool, neighbour: bool) -> None:
    await settled(town)
    await town.say("老余", "接 2")
    await town.say("林婶", "撤回 2")
    for group in (None, "1单元群"):
        assert await changes(town, "林婶", words, group, False) is reporter
        assert await changes(town, "阿伟", words, group, False) is neighbour


@pytest.mark.parametrize("words", ["满意 1", "基本满意 1", "不满意 1", "没好 1", "还差一点 1 二楼"])
async def test_who_judges_what_was_done(town: Town, words: str) -> None:
    await settled(town)
    await town.say("老余", "办结 1")
    assert await obeyed(town, words, None, False) == (set(), set()), "not those who act"
    assert await changes(town, "林婶", words, None, False)
    assert not await changes(town, "阿伟", words, None, False)
    assert not await changes(town, "林婶", words, "乙群", True), "not where it was not reported"


# What only shows something, or changes nothing about ticket 1: who is answered with it.  None of it counts overheard.
STRANGERS = frozenset({None})
ALL = frozenset(PLACES) | STRANGERS
NO_ONE: frozenset[Role | None] = frozenset()
SHOWN = {  # by whom in the estate of the ticket, by whom of the next one
    "帮助": (ALL, ALL - STRANGERS),
    "更正我的": (ALL, ALL - STRANGERS),
    "我的身份": (ALL, ALL - STRANGERS),
    "服务菜单": (ALL, ALL - STRANGERS),
    "找谁": (ALL, ALL - STRANGERS),
    "名单": (ALL, ALL - STRANGERS),  # while nobody signs up for anything: who is responsible here
    "查 1": (ALL, ALL - STRANGERS),  # a public matter: who has it, and until when
    "为什么 1": (ACTING, NO_ONE),
    "五事 1": (ACTING, NO_ONE),
    "应急": (ALL, ALL - STRANGERS),
    "待办": (HELPING, HELPING),
    "我回来了": (HANDLING, HANDLING),
    "还没": (HELPING, HELPING),
    "请假 3天": (HANDLING, HANDLING),
    "我的时间": (HELPING, HELPING),
    **dict.fromkeys(("我的数据", "导出我的", "别记我", "记我"), (ALL, ALL - STRANGERS)),
    "更正 称呼": (ALL, ALL - STRANGERS),
    "更正 住处": (ALL, ALL - STRANGERS),
    "值班 党群中心": (ALL, ALL - STRANGERS),
    "数据": (ALL, ALL - STRANGERS),
    "谁能看到 1": (ACTING, NO_ONE),
    "报表": (MANAGERS, MANAGERS),
    "哪些 登记": (MANAGERS, MANAGERS),
    "地名": (KNOWING, KNOWING),
    "核对记录": (ADMINS, ADMINS),
    "解除": (ENDING, ENDING),
    "启动应急 防台 观远里 24小时": (SWITCHING, SWITCHING),
    "解除应急 观远里": (SWITCHING, SWITCHING),
    "查明 1 水泵老化": (HANDLING, HANDLING),
    "进展 1 新水泵到货了": (HANDLING, HANDLING),
    "不帮忙了": (frozenset({Role.HELPER}), frozenset({Role.HELPER})),
    "坐标 24.4798,118.0894": (ADMINS, ADMINS),
    "删除我的": (ALL, ALL - STRANGERS),
    **dict.fromkeys(("投票", "核验"), (ALL, ALL - STRANGERS)),  # no vote is on: they are told so
    "发起 更换门禁 表决": (MANAGERS, MANAGERS),
    "点单 1": (ALL, ALL - STRANGERS),
    "报修 楼道窗户坏了": (ALL, ALL - STRANGERS),
    "代报 张婶 厨房漏水": (ALL, ALL - STRANGERS),
}
OVERHEARD = {"报修 楼道窗户坏了", "代报 张婶 厨房漏水", "坐标 24.4798,118.0894"}  # count without calling the bot
NOBODY_NOW = {  # there is nothing yet that it could mean for somebody who neither reported nor works on anything
    *("好了", "晚点", "晚点 2小时", "基本满意 1", "不满意 1", "重开 1", "我去", "我是 12345678"),
    *("录票 101 同意", "委托投票 301 阿伟", "意见 加装电梯 太贵", "表决进度", "撤销表决"),
    *("我搬走了", "我的报到", "取消报到", "亮身份", "不亮身份", "管理接龙 停止"),
}
IN_PRIVATE = {  # of one's own places or matters, told to nobody else; said in a group it is not obeyed
    **dict.fromkeys(("救命号码", "别的路", "问 律师 物业涨价合法吗", "微心愿", "更正 电话", "查档", "停档"), ALL),
    "建档": frozenset({Role.SECRETARY}),
    "我也想帮忙": ALL,
    **dict.fromkeys(("答复 1 要看合同", "不便 1"), frozenset({Role.EXPERT})),
    **dict.fromkeys(("联席会", "约定 D1 1) 不吵", "没谈成 D1", "回访 D1 好", "我的值班"), HANDLING),
    **dict.fromkeys(("机器人名", "海报", "作废海报", "加入"), ADMINS),
    "程序": MANAGERS,
    **dict.fromkeys(("覆盖率", "职责", "吹哨", "改牵头"), MANAGING),
}
HEARD_AS_TALK = {"我的值班", "问 律师 物业涨价合法吗", "答复 1 要看合同"}  # who is on duty here; perhaps quarrels
ANYWHERE = {  # these want no office, wherever they are said
    *("帮助", "更正我的", "我的身份", "服务菜单", "找谁", "名单", "查 1", "应急"),
    *("投票", "核验", "我的数据", "导出我的", "别记我", "记我", "更正 称呼", "更正 住处", "值班 党群中心", "数据"),
    *("删除我的", "点单 1", "报修 楼道窗户坏了", "代报 张婶 厨房漏水"),
}
OF_TICKET = {"为什么 1", "五事 1", "谁能看到 1"}  # the ticket decides, not the group in which it is asked


async def answered(town: Town, words: str, group: str | None, calls: bool) -> tuple[set, set]:
    """Who is answered with what was asked for, held here and held there; a refusal or a hint is none."""
    here, there = set(), set()
    for name, role, path in who():
        said = await said_to(town, name, words, group, calls)
        if said and not any(part in said for part in NO_ANSWER):
            (there if path.startswith(THERE) else here).add(role)
    return here, there


NO_ANSWER = ("这件事只有", "没有 #1", "没听懂", "您是想说", "这样说就行")


async def said_to(town: Town, name: str, words: str, group: str | None, calls: bool) -> str:
    """What is said to the speaker, there or in private; whatever it changed is undone."""
    message, seen = town.message(name, words, group, calls_bot=calls), []

    def attempt(db) -> None:
        town.app.router.echoes, town.app.router.puzzled = Echoes(), Echoes()
        last = db.execute(select(func.max(outbox.c.id))).scalar() or 0
        town.app.router.hear(db, message)
        mine = select(outbox.c.text).where(outbox.c.id > last, outbox.c.address.in_((message.sender, message.room)))
        seen.extend(db.execute(mine).scalars())
        raise Undone

    with pytest.raises(Undone):
        await town.ask(attempt)
    return "\n".join(seen)


@pytest.mark.parametrize("words", SHOWN)
async def test_what_is_shown_to_whom(town: Town, words: str) -> None:
    await settled(town)
    here, there = SHOWN[words]
    assert await answered(town, words, None, False) == (here, there), "in private"
    called = (here, there if words in ANYWHERE else NO_ONE)
    assert await answered(town, words, "1单元群", True) == called, "in the group, the bot called"
    heard = called if words in OVERHEARD else (NO_ONE, NO_ONE)
    assert await answered(town, words, "1单元群", False) == heard, "overheard in the group"
    elsewhere = (here if words in ANYWHERE or words in OF_TICKET else NO_ONE, there)
    assert await answered(town, words, "乙群", True) == elsewhere, "in a group of the next estate"


async def test_what_means_nothing_yet_changes_nothing(town: Town) -> None:
    await settled(town)
    for words in NOBODY_NOW:
        for group, calls in ((None, False), ("1单元群", True), ("1单元群", False)):
            assert await obeyed(town, words, group, calls) == (set(), set()), words


@pytest.mark.parametrize(("words", "who_may"), IN_PRIVATE.items())
async def test_what_is_told_in_private_only(town: Town, words: str, who_may: frozenset) -> None:
    await settled(town)
    assert await answered(town, words, None, False) == (who_may, who_may - STRANGERS)
    if words not in HEARD_AS_TALK:
        assert await answered(town, words, "1单元群", False) == (set(), set())
        assert await answered(town, words, "1单元群", True) == (set(), set())


async def test_the_group_is_shown_to_those_who_manage_it(town: Town) -> None:
    await settled(town)
    assert await answered(town, "本群", "1单元群", True) == ({Role.ADMIN, Role.SECRETARY}, set())
    assert await answered(town, "本群", "乙群", True) == (set(), {Role.ADMIN, Role.SECRETARY})
    assert await answered(town, "本群", "1单元群", False) == (set(), set())
    assert await answered(town, "本群", None, False) == (set(), set())


async def test_who_says_that_they_have_read_it(town: Town) -> None:
    """A household, of a notice; whoever acts, of what was passed on to others."""
    await settled(town)
    assert await answered(town, "收到", None, False) == (set(ALL), set(ALL - STRANGERS))
    assert await answered(town, "收到", "1单元群", True) == (set(HANDLING), set())
    assert await answered(town, "收到", "1单元群", False) == (set(), set())
    assert await answered(town, "收到", "乙群", True) == (set(), set(HANDLING))


async def test_every_command_is_in_a_table() -> None:
    """A command that nobody wrote a row for is one that nobody thought about."""
    rows = {*TABLE, *SHOWN, *NOBODY_NOW, *IN_PRIVATE, "绑定", "本群", "收到"}  # these three have tables of their own
    commands = [command for capability in discover() for command in capability.commands]
    assert [
        c.names[0] for c in commands if not any(f"{row} ".startswith(f"{n} ") for row in rows for n in c.names)
    ] == []
