"""Who gets a matter: thirty messages by a table written by hand, the hour of dispatching, five levels, what is kept."""

from datetime import datetime

import pytest

from bot.message import Kind
from storage.journal import Journal
from storage.people import People
from storage.remarks import Remarks
from storage.roles import Role, Roles
from storage.shifts import Shifts
from storage.tickets import State, Tickets
from tests.conftest import ZONE, Town, address

TOP = "鹭岛街道/阳光社区"
ESTATE = f"{TOP}/万科城"
HOUSE = f"{ESTATE}/1栋"

MESSAGES = {  # in an estate of the kind 高端小区, which has a property company
    "停水了，一滴水都没有": "物业电工",
    "整栋楼停电了": "物业电工",
    "电表跳闸，合不上": "物业电工",
    "电梯坏了，停在5楼不动": "物业电梯",
    "电梯按钮失灵": "物业电梯",
    "消防通道被车堵了": "物业秩序",
    "灭火器过期了": "物业秩序",
    "车库道闸坏了抬不起来": "物业秩序",
    "单元门禁坏了，谁都能进": "物业秩序",
    "楼下监控坏了": "物业秩序",
    "垃圾桶满了两天没人清": "物业",
    "楼道里好脏，没人打扫": "物业",
    "树枝断了压到路灯": "物业绿化",
    "草坪枯死一大片没人管": "物业绿化",
    "楼道灯不亮": "物业工程部",
    "健身器材断了一根管子": "物业工程部",
    "路灯坏了好几天": "物业工程部",
    "外墙瓷砖掉下来了": "物业工程部",
    "天花板渗水，墙皮都掉了": "物业工程部",
    "物业叫了三次没人来": "网格员",
    "居住证怎么办理": "街道值班政务中心",
    "社保卡丢了要补办": "街道值班政务中心",
    "养老金认证去哪里办": "街道值班政务中心",
    "老人活动室什么时候开门": "网格员",
    "想报名社区的书法班": "网格员",
    "隔壁半夜还在吵，说了他还骂人": "调解员",
    "有辆车占了别人的车位": "调解员",
    "顶楼在违章搭建阳光房，跟邻居吵起来了": "调解员",
    "楼上又在骂人，拍门吵架": "调解员",
    "对门把鞋柜摆在楼道里，说了还骂人": "调解员",
}


async def offices(town: Town) -> None:
    """One person for each post."""
    for post in ("电工", "电梯", "秩序", "绿化", "工程部", ""):
        await town.appoint(f"物业{post}的人", Role.PROPERTY, ESTATE, post=post)
    await town.appoint("高敏", Role.GRID_WORKER, TOP)
    await town.appoint("陈主任", Role.DUTY_OFFICER, "鹭岛街道", post="政务中心")
    await town.appoint("周叔", Role.MEDIATOR, ESTATE)


async def owner(town: Town, number: int) -> str:
    """The title of whoever answers for it."""

    def ask(db) -> str:
        ticket = Tickets(db).get(number)
        assert ticket
        assert ticket.owner_id
        return Roles(db).of(ticket.owner_id, town.clock.now())[0].title

    return await town.ask(ask)


async def test_thirty_messages_go_where_the_table_says(town: Town) -> None:
    await offices(town)
    await town.ways(ESTATE, {"profile": {"kind": "高端小区"}})
    went = {}
    for number, words in enumerate(MESSAGES, 1):
        await town.person(f"居民{number}", f"{ESTATE}/{number}栋", "501")
        await town.appoint(f"楼长{number}", Role.BUILDING_LEADER, f"{ESTATE}/{number}栋")
        await town.say(f"居民{number}", f"报修 {words}")
        went[words] = await owner(town, number)
    assert went == MESSAGES


async def test_where_nobody_holds_the_post_the_leader_on_duty_is_asked(town: Town) -> None:
    await town.ways(ESTATE, {"profile": {"kind": "高端小区"}})
    await town.appoint("何叔", Role.BUILDING_LEADER, HOUSE)
    await town.person("林婶", HOUSE, "501")
    await town.say("林婶", "报修 楼道灯不亮")
    assert await owner(town, 1) == "楼长"


async def test_the_same_words_differ_by_profile_and_a_place_may_say_otherwise(town: Town) -> None:
    await offices(town)
    await town.appoint("陈师傅", Role.PROVIDER, ESTATE)
    await town.appoint("何叔", Role.BUILDING_LEADER, HOUSE)
    expected = [
        ({}, "楼长"),
        ({"kind": "高端小区"}, "物业工程部"),
        ({"kind": "高端小区", "managed": False}, "服务队"),
        ({"kind": "老城街巷"}, "服务队"),
        ({"kind": "职工宿舍"}, "服务队"),
        ({"managed": True}, "物业工程部"),
    ]
    for number, (profile, title) in enumerate(expected, 1):
        await town.ways(ESTATE, {"profile": profile})
        await town.person(f"居民{number}", HOUSE, f"{number}01")
        await town.say(f"居民{number}", "报修 楼道灯不亮")
        assert await owner(town, number) == title, profile
        await town.say(f"居民{number}", f"撤回 {number}")
    await town.ways(ESTATE, {"routes": {"posts": {"公共设施": "物业秩序"}}})
    await town.say("居民1", "报修 路灯坏了")
    assert await owner(town, len(expected) + 1) == "物业秩序"


async def test_one_word_sends_it_elsewhere_and_the_journal_knows_who_did_it(town: Town) -> None:
    await offices(town)
    await town.appoint("何叔", Role.BUILDING_LEADER, HOUSE)
    await town.person("林婶", HOUSE, "501")
    await town.say("林婶", "报修 楼道灯不亮")
    await town.say("何叔", "转 1 政务 居民电话13800138000，要街道出证明")
    assert await owner(town, 1) == "街道值班政务中心"
    given = await town.ask(lambda db: Journal(db).latest("ticket.assigned", 1))
    who = await town.ask(lambda db: People(db).at(address("何叔")))
    assert (given.person_id, given.detail["why"]) == (who.id, "passed")
    kept = await town.ask(lambda db: Remarks(db).of_ticket(1))
    assert [(r.verb, r.words) for r in kept] == [("ticket.passed", "居民电话〔电话〕，要街道出证明")]
    assert await town.say("陈主任", "转 1 没有的岗位 试试") == [
        (
            "私聊·陈主任",
            "这里没有找到“没有的岗位 试试”。可以写职务（物业、楼长、网格员、支部书记、调解员）或姓名。",
        )
    ]


async def test_the_hour_counts_when_people_may_be_disturbed(town: Town) -> None:
    await town.person("林婶", HOUSE, "501")
    await town.appoint("小郑", Role.ADMIN, ESTATE)
    await town.appoint("老吴", Role.ADMIN, "鹭岛街道")
    await town.wait_until(datetime(2026, 6, 10, 3, 0, tzinfo=ZONE))
    await town.say("林婶", "报修 楼道灯不亮")
    assert "warned" not in await marks(town, datetime(2026, 6, 10, 7, 44, tzinfo=ZONE))
    assert "warned" in await marks(town, datetime(2026, 6, 10, 7, 45, tzinfo=ZONE))
    assert "missed" not in await marks(town, datetime(2026, 6, 10, 7, 59, tzinfo=ZONE))
    assert "missed" in await marks(town, datetime(2026, 6, 10, 8, 0, tzinfo=ZONE))
    ticket = await town.ask(lambda db: Tickets(db).get(1))
    assert ticket.owner_id == (await town.ask(lambda db: People(db).at(address("老吴")))).id
    assert ticket.state is State.WAITING


async def marks(town: Town, moment: datetime) -> set[str]:
    """What the clock of dispatching has written by then."""
    await town.wait_until(moment)
    history = await town.ask(lambda db: Journal(db).of_ticket(1))
    return {e.verb.partition(".")[2] for e in history if e.verb in ("ticket.warned", "dispatch.missed")}


async def test_a_danger_does_not_wait_for_the_morning(town: Town) -> None:
    await town.person("林婶", HOUSE, "501")
    await town.appoint("小郑", Role.ADMIN, ESTATE)
    await town.wait_until(datetime(2026, 6, 10, 3, 0, tzinfo=ZONE))
    await town.say("林婶", "楼道里煤气味好重，头晕")
    assert "missed" in await marks(town, datetime(2026, 6, 10, 4, 0, tzinfo=ZONE))


async def test_a_matter_given_back_to_whoever_follows_it_up_is_dispatched(town: Town) -> None:
    """Somebody answers for it at once and was told so: no clock runs."""
    await town.person("林婶", HOUSE, "501")
    await town.appoint("何叔", Role.BUILDING_LEADER, HOUSE)
    await town.appoint("小郑", Role.ADMIN, ESTATE)
    await town.say("林婶", "报修 楼道灯不亮")
    heard = await town.say("何叔", "不归我 1 不会修")
    told = "#1 楼道灯不亮（1栋）退回来了，没有别人可以接手，请您安排。楼长退回时说：不会修。"
    told += "现在归您，自己办回“接 1”，该谁办回“转 1 谁”。"
    assert next(words for where, words in heard if where == "私聊·小郑") == told
    assert await owner(town, 1) == "管理员"
    assert await marks(town, datetime(2026, 6, 9, 11, 0, tzinfo=ZONE)) == set()


async def test_whoever_follows_it_up_and_gives_it_back_too_has_the_hour(town: Town) -> None:
    await town.person("林婶", HOUSE, "501")
    await town.appoint("何叔", Role.BUILDING_LEADER, HOUSE)
    await town.appoint("小郑", Role.ADMIN, ESTATE)
    await town.say("林婶", "报修 楼道灯不亮")
    await town.say("何叔", "不归我 1 不会修")
    await town.say("小郑", "不归我 1 也不会修")
    assert await marks(town, datetime(2026, 6, 9, 9, 46, tzinfo=ZONE)) == {"warned"}
    assert await marks(town, datetime(2026, 6, 9, 10, 1, tzinfo=ZONE)) == {"warned", "missed"}


async def test_a_matter_nobody_keeps_is_dispatched_within_the_hour_too(town: Town) -> None:
    await town.person("林婶", HOUSE, "501")
    await town.appoint("何叔", Role.BUILDING_LEADER, HOUSE)
    await town.say("林婶", "报修 楼道灯不亮")
    await town.say("何叔", "不归我 1 不会修")
    await town.appoint("小郑", Role.ADMIN, ESTATE)
    heard = await town.pass_time(minutes=46)
    assert [words for where, words in heard if where == "私聊·小郑"] == [
        "#1 楼道灯不亮（1栋）还没有人负责，10:00前要分流。回“转 1 谁”，写职务、姓名或类别都行。"
    ]
    await town.pass_time(minutes=15)
    assert await owner(town, 1) == "管理员"


async def test_whoever_routes_in_time_hears_no_more_of_the_hour(town: Town) -> None:
    await town.person("林婶", HOUSE, "501")
    await town.appoint("小郑", Role.ADMIN, ESTATE)
    await town.appoint("老吴", Role.ADMIN, "鹭岛街道")
    await town.say("林婶", "报修 楼道灯不亮")
    await town.say("小郑", "转 1 老吴")
    assert await marks(town, datetime(2026, 6, 9, 11, 0, tzinfo=ZONE)) == set()


async def test_five_levels_are_walked_all_and_a_level_without_offices_is_none(town: Town) -> None:
    path = "云山县/鹭岛街道/阳光社区/阳光里/5栋"
    levels = [
        ("何叔", Role.BUILDING_LEADER, path),
        ("陈书记", Role.SECRETARY, "云山县/鹭岛街道/阳光社区/阳光里"),
        ("小王", Role.GRID_WORKER, "云山县/鹭岛街道/阳光社区"),
        ("老周", Role.DUTY_OFFICER, "云山县/鹭岛街道"),
        ("县里", Role.DUTY_OFFICER, "云山县"),
    ]
    for level in levels:
        await town.appoint(*level)
    await town.person("林婶", path, "501")
    await town.say("林婶", "报修 楼道灯不亮")
    await town.pass_time(days=6)
    assert await asked(town, 1) == ["何叔", "陈书记", "小王", "老周", "县里"]
    await town.ways("云山县", {"levels": {"offices": {"estate": [], "county": []}}})
    await town.person("阿伟", path, "301")
    await town.say("阿伟", "报修 门禁坏了")
    await town.pass_time(days=6)
    assert await asked(town, 2) == ["何叔", "小王", "老周"]


async def asked(town: Town, number: int) -> list[str]:
    def ask(db) -> list[str]:
        given = [e.detail["to"] for e in Journal(db).of_ticket(number) if e.verb == "ticket.assigned"]
        return [People(db).get(person_id).name for person_id in given]

    return await town.ask(ask)


async def test_what_was_taken_back_is_not_in_the_remarks_either(town: Town) -> None:
    await town.appoint("何叔", Role.BUILDING_LEADER, HOUSE)
    await town.appoint("小王", Role.GRID_WORKER, TOP)
    await town.group("1栋群", HOUSE)
    await town.person("林婶", HOUSE, "501")
    await town.say("林婶", "报修 楼道灯不亮", "1栋群")
    await town.say("何叔", "不归我 1 她说报修 楼道灯不亮")
    assert len(await town.ask(lambda db: Remarks(db).of_ticket(1))) == 1
    await town.hear(town.message("林婶", "", "1栋群", kind=Kind.RECALL, refers="1"))
    assert await town.ask(lambda db: Remarks(db).of_ticket(1)) == []


async def test_who_was_on_duty_long_ago_is_forgotten(town: Town) -> None:
    await town.appoint("小郑", Role.ADMIN, TOP)
    await town.appoint("高敏", Role.GRID_WORKER, TOP)
    await town.say("小郑", "排班 党群中心 高敏 6月10日 8:30-17:30")
    await town.pass_time(days=40)
    assert await town.ask(lambda db: len(Shifts(db).points())) == 1
    await town.pass_time(days=30)
    assert await town.ask(lambda db: Shifts(db).points()) == []


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("排班 党群中心", "请写值班点、姓名和日子"),
        ("排班 党群中心 高敏 6月1日 8:30-17:30 去年", "请写"),
        ("排班 党群中心 陌生人 6月10日", "没有找到在这里有身份的“陌生人”"),
        ("排班 党群中心 取消 6月10日", "没有排班"),
        ("换班", "您近期没有班"),
        ("值班", "这里还没有排班表"),
        ("覆盖率 没有的地方", "没有找到“没有的地方”"),
        ("职责 观远里 天气", "没有“天气”这个类别"),
        ("挂钩", "要看哪个地方"),
        ("挂钩 没有的地方", "没有找到“没有的地方”"),
    ],
)
async def test_wrong_words_are_answered_with_what_to_do(town: Town, words: str, part: str) -> None:
    await town.appoint("小郑", Role.ADMIN, TOP)
    await town.appoint("高敏", Role.GRID_WORKER, TOP)
    heard = await town.say("小郑", words)
    assert [where for where, _ in heard] == ["私聊·小郑"]
    assert part in heard[0][1]
    assert await town.ask(lambda db: Shifts(db).points()) == []
