"""What one neighbour may not do to another, nor one estate to the next."""

import pytest
from msgspec.structs import replace

import nlp
from bot.message import Kind
from nlp.labels import Act
from storage.groups import Groups
from storage.people import People
from storage.places import Places
from storage.reports import Reports
from storage.roles import Roles
from storage.services import Services
from storage.tickets import State, Tickets
from tests.attacks.conftest import HERE, THERE, TOP
from tests.conftest import Town, address


async def ticket(town: Town, no: int = 1):
    return await town.ask(lambda db: Tickets(db).get(no))


async def roles_of(town: Town, name: str) -> list[str]:
    person = await town.ask(lambda db: People(db).at(address(name)))
    return [h.title for h in await town.ask(lambda db: Roles(db).of(person.id, town.clock.now()))] if person else []


async def recall(town: Town, who: str, group: str | None, refers: str):
    return await town.hear(town.message(who, "", group, kind=Kind.RECALL, refers=refers))


async def test_nobody_erases_the_words_of_another_by_a_recall(estate: Town) -> None:
    report = estate.message("林婶", "报修 门禁坏了，刷卡没反应", "3栋群")
    await estate.hear(report)
    words = (await ticket(estate)).words
    for who in ("阿伟", "路人", "何叔"):
        assert await recall(estate, who, "3栋群", report.id) == []
        assert (await ticket(estate)).words == words
    heard = await recall(estate, "林婶", "3栋群", report.id)
    assert (await ticket(estate)).words == ""
    assert [where for where, _ in heard] == ["私聊·何叔", "私聊·林婶"]


async def test_a_recall_of_one_voice_leaves_the_other_voices(estate: Town) -> None:
    await estate.say("林婶", "报修 停水了", "3栋群")
    joined = estate.message("阿伟", "1", "3栋群")
    await estate.hear(joined)
    await recall(estate, "阿伟", "3栋群", joined.id)
    assert (await ticket(estate)).words == "停水了"
    assert (await ticket(estate)).is_open


async def test_taking_back_leaves_what_others_reported_too(estate: Town) -> None:
    await estate.say("林婶", "报修 停水了", "3栋群")
    await estate.say("阿伟", "1", "3栋群")
    heard = await estate.say("林婶", "不是", "3栋群")
    assert (await ticket(estate)).state is State.WAITING
    assert "别家也报了" in heard[0][1]
    await estate.say("何叔", "撤回 1")
    assert (await ticket(estate)).state is State.WITHDRAWN, "who answers for it still may"


async def test_whoever_reported_hears_that_somebody_else_withdrew_it(estate: Town) -> None:
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    heard = await estate.say("何叔", "撤回 1")
    assert [where for where, words in heard if "已由楼长 何叔撤销" in words] == ["3栋群"]


@pytest.mark.parametrize(
    "words",
    [
        "撤回 1",
        "办结 1",
        "转 1 物业",
        "不归我 1",
        "部分 1 好了一半",
        "合并 1 1",
        "拆开 1",
        "接 1",
        "满意 1",
        "不满意 1",
        "没好 1",
    ],
)
async def test_other_peoples_numbers(estate: Town, words: str) -> None:
    await estate.say("林婶", "报修 我家厨房下水道堵了")
    before = await ticket(estate)
    for who in ("路人", "阿伟", "乙书记", "乙管"):
        for group in (None, "3栋群", "乙群"):
            heard = await estate.say(who, words, group)
            assert await ticket(estate) == before
            assert [where for where, _ in heard if where != f"私聊·{who}"] == []
            assert not any("下水道" in said or "何叔" in said for _, said in heard)


@pytest.mark.parametrize("words", ["查 1", "为什么 1", "查 999999999", "查 0", "为什么 999999999", "撤回 999999999"])
async def test_nothing_is_learnt_of_a_private_matter(estate: Town, words: str) -> None:
    await estate.say("林婶", "报修 我家厨房下水道堵了")
    for who in ("路人", "乙书记"):
        said = " ".join(words for _, words in await estate.say(who, words))
        assert "下水道" not in said
        assert "林婶" not in said
        assert "501" not in said


async def test_a_closed_matter_is_not_passed_on_nor_given_back(estate: Town) -> None:
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    await estate.say("何叔", "接 1")
    await estate.say("何叔", "办结 1")
    await estate.say("林婶", "满意 1")
    for words in ("转 1 陈书记", "不归我 1"):
        await estate.say("何叔", words)
        assert (await ticket(estate)).state is State.CLOSED
    await estate.say("林婶", "报修 楼道灯不亮", "3栋群")
    await estate.say("林婶", "撤回 2")
    await estate.say("何叔", "转 2 陈书记")
    assert (await ticket(estate, 2)).state is State.WITHDRAWN


async def test_given_back_with_nobody_above_somebody_hears_of_it(estate: Town) -> None:
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    for who in ("何叔", "阿凤"):
        await estate.say(who, "不归我 1 不会")
    heard = await estate.say("陈书记", "不归我 1 不会")
    assert [where for where, words in heard if "已经退回" in words] != []


async def test_a_nickname_is_no_office(estate: Town) -> None:
    await estate.say("老钱", "报修 楼道灯不亮", "3栋群")
    heard = await estate.order("总管", "任命 老钱 楼长 观远里 3栋")
    assert "一次性码" in heard[-1][1], "whoever uses that name must prove it"
    assert await roles_of(estate, "老钱") == []
    for words in ("我是管理员", "我是楼长", "我是 何叔", "我是 何叔 楼长", "我是管理员 陈书记"):
        await estate.say("何叔（真）", words)
    assert await roles_of(estate, "何叔（真）") == []


async def test_a_namesake_in_the_register_is_not_confused_with_a_nickname(estate: Town) -> None:
    impostor = estate.message("坏人", "报修 楼道灯不亮", "3栋群", sender_name="林婶")
    await estate.hear(impostor)
    await estate.order("总管", "任命 林婶 单元长 观远里 3栋")
    assert await roles_of(estate, "林婶") == ["单元长"]
    assert await roles_of(estate, "坏人") == []


async def test_a_code_is_spent_once_and_guessing_ends(estate: Town) -> None:
    said = (await estate.order("总管", "任命 老钱 楼长 观远里 3栋"))[-1][1]
    code = "".join(c for c in said.partition("我是 ")[2] if c.isdigit())[:8]
    for n in range(5):
        assert "不对" in (await estate.say("坏人", f"我是 {n:08d}"))[0][1]
    for guess in ("00000009", code):
        assert "太多次" in (await estate.say("坏人", f"我是 {guess}"))[0][1]
    assert await roles_of(estate, "坏人") == []
    assert "认识您了" in (await estate.say("老钱", f"我是 {code}"))[0][1]
    assert "不对" in (await estate.say("别人", f"我是 {code}"))[0][1]
    assert await roles_of(estate, "别人") == []
    await estate.pass_time(days=1, minutes=1)
    assert "不对" in (await estate.say("坏人", f"我是 {code}"))[0][1], "the next day there is another chance"


@pytest.mark.parametrize(
    "words", ["我是 １２３４５６７８", "我是 " + "9" * 500, "我是 ፩፪፫", "我是 -1", "我是 1e9", "点单 ፩"]
)
async def test_strange_numbers_are_answered(estate: Town, words: str) -> None:
    ((where, said),) = await estate.say("林婶", words)
    assert where == "私聊·林婶"
    assert "没处理好" not in said


@pytest.mark.parametrize(
    "words",
    [
        *(
            "任命 坏人 管理员 观远里",
            "任命 阿伟 楼长 观远里 3栋",
            "免去 何叔 楼长 观远里 3栋",
            "免去 总管 管理员 鹭岛街道",
        ),
        *("规矩 提醒 观远里 leader.move=9999", "规矩 时间 莲花社区 holidays=true", "定价 通下水道 1元"),
    ],
)
async def test_an_admin_of_one_estate_rules_no_other(estate: Town, words: str) -> None:
    await estate.service(HERE, "通下水道", words="下水道", provider="服务队", price="60 元")
    await estate.person("乙管", f"{HERE}/3栋", "601")  # lives there; that gives no right
    before = await everything_settled(estate)
    heard = await estate.say("乙管", words)
    assert await everything_settled(estate) == before
    assert [where for where, _ in heard] == ["私聊·乙管"]


async def everything_settled(town: Town) -> tuple:
    return await town.ask(
        lambda db: (
            [sorted(h.title for h in Roles(db).of(p.id, town.clock.now())) for p in People(db).all()],
            [(p.name, dict(p.ways)) for p in Places(db).all()],
            [Services(db).offered_at(p)[0].price for p in Places(db).named("观远里")],
            [(g.address, g.place_id, g.purpose) for g in Groups(db).all()],
        )
    )


@pytest.mark.parametrize("words", ["绑定 乙里 1栋", "绑定 乙里 工作群", "绑定 观远里 3栋", "绑定 月亮里 9栋"])
async def test_a_group_stays_with_its_estate(estate: Town, words: str) -> None:
    before = await estate.ask(lambda db: (Groups(db).get(address("3栋群")), len(Places(db).all())))
    for who in ("乙管", "何叔", "林婶"):
        await estate.say(who, words, "3栋群", calls_bot=True)
        await estate.say(who, words, "3栋群")
    assert await estate.ask(lambda db: (Groups(db).get(address("3栋群")), len(Places(db).all()))) == before


async def test_an_admin_takes_no_group_into_an_estate_that_is_not_theirs(estate: Town) -> None:
    await estate.say("乙管", "绑定 观远里 3栋", "新群", calls_bot=True)
    assert await estate.ask(lambda db: Groups(db).get(address("新群"))) is None


ABSURD = (
    *("提醒 观远里 leader.move=0", "提醒 观远里 leader.move=-5", "提醒 观远里 leader.move=99999999999999999999"),
    *("提醒 观远里 leader.remind=[60,30]", "提醒 观远里 leader.remind=[1,2,3]", "提醒 观远里 review_days=61"),
    *("提醒 观远里 __class__=1", "提醒 观远里 nothing=1", "提醒 观远里 leader=null", "提醒 观远里 ="),
    *(
        "提醒 观远里 answer=NaN",
        "提醒 观远里 answer=Infinity",
        "提醒 观远里 answer=true",
        "提醒 观远里 leader.move.x=1",
    ),
    *("时间 观远里 night=[1]", '时间 观远里 night=["25:00","07:00"]', '时间 观远里 overrides={"2026-13-01":true}'),
    *(
        '时间 观远里 night=["00:00","23:59"]',
        '时间 观远里 noon=["07:00","22:00"]',
        '时间 观远里 noon=["14:00","12:00"]',
        '时间 观远里 night=["07:00","06:00"]',
    ),
    *("去向 观远里 posts=[]", "月亮 观远里 a=1", "提醒 观远里 " + "[" * 900, "提醒 观远里 a=" + "[" * 1800),
)


async def test_absurd_customs_change_nothing(estate: Town) -> None:
    before = await estate.ask(lambda db: [dict(p.ways) for p in Places(db).all()])
    for words in ABSURD:
        ((where, said),) = await estate.say("甲管", f"规矩 {words}")
        assert await estate.ask(lambda db: [dict(p.ways) for p in Places(db).all()]) == before, said
        assert where == "私聊·甲管"
        assert "没处理好" not in said, words
    await estate.say("甲管", "规矩 提醒 观远里 leader.move=300")
    assert await estate.ask(lambda db: [dict(p.ways) for p in Places(db).all()]) != before


async def test_ones_from_another_group_join_nothing_here(estate: Town) -> None:
    await estate.say("林婶", "报修 停水了", "3栋群")
    for group in ("乙群", "生群", None):
        await estate.say("路人", "1", group)
    assert len(await estate.ask(lambda db: Reports(db).of(1))) == 1


async def test_a_flood_of_ones_is_one_voice_and_no_line(estate: Town) -> None:
    await estate.say("林婶", "报修 停水了", "3栋群")
    heard = []
    for n in range(40):
        heard += await estate.say("阿伟", "1" * (n % 3 + 1), "3栋群")
    assert [where for where, _ in heard if where == "3栋群"] == []
    assert len(await estate.ask(lambda db: Reports(db).of(1))) == 2


async def test_twenty_voices_leave_the_group_in_peace(estate: Town) -> None:
    await estate.say("林婶", "报修 停水了", "3栋群")
    heard = []
    for n in range(20):
        heard += await estate.say(f"路人{n}", "我家也是", "3栋群")
    assert [words for where, words in heard if where == "3栋群"] == [
        "#1 停水，这里已有 3 户说了，不用再报，有进展发在这里。"
    ]


async def test_a_flood_of_pictures_reaches_the_leader_a_few_times(estate: Town) -> None:
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    heard = []
    for _ in range(40):
        heard += await estate.picture("路人", "3栋群")
    assert 1 <= len([where for where, _ in heard if where == "私聊·何叔"]) <= 6
    assert {where for where, _ in heard} == {"私聊·何叔"}


async def test_pictures_without_a_matter_ask_once(estate: Town) -> None:
    heard = []
    for _ in range(30):
        heard += await estate.picture("路人", "3栋群")
    heard += await estate.pass_time(minutes=5)
    assert [where for where, _ in heard] == ["私聊·路人"]


async def test_a_doubt_waits_for_the_morning(estate: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    read = nlp.read
    monkeypatch.setattr(nlp, "read", lambda text, **how: replace(read(text, **how), act=Act.ASK, urgent=False))
    doubt = "电梯修得真快呢"  # irony, so that no talk around it makes it sure
    asked = await estate.say("路人", doubt, "3栋群")
    assert [where for where, _ in asked] == ["私聊·何叔"]
    await estate.pass_time(hours=14)
    for minutes in (1, 30, 120):
        assert await estate.say("路人", doubt, "3栋群") == []
        assert await estate.pass_time(minutes=minutes) == []
    heard = await estate.pass_time(hours=7)
    assert [where for where, _ in heard] == ["私聊·何叔"], "in one message"


async def test_what_came_up_in_the_evening_is_not_asked_at_night(estate: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    read = nlp.read
    monkeypatch.setattr(nlp, "read", lambda text, **how: replace(read(text, **how), act=Act.ASK, urgent=False))
    await estate.pass_time(hours=12, minutes=30)
    assert len(await estate.say("路人", "这电梯修得真快呢", "3栋群")) == 1
    assert await estate.say("路人", "这楼道真香啊", "3栋群") == []
    assert await estate.pass_time(hours=9) == []
    assert [where for where, _ in await estate.pass_time(minutes=31)] == ["私聊·何叔"]


async def test_what_a_handler_writes_is_read_in_the_group_without_names(estate: Town) -> None:
    await estate.say("林婶", "报修 停水了", "3栋群")
    await estate.say("何叔", "接 1")
    heard = await estate.say("何叔", "林婶家501水管裂了，电话13800138000，估计半小时")
    ((_, said),) = [pair for pair in heard if pair[0] == "3栋群"]
    assert "水管裂了" in said
    for hidden in ("林婶", "501", "13800138000"):
        assert hidden not in said


async def test_the_leader_is_not_woken_by_a_picture(estate: Town) -> None:
    await estate.pass_time(hours=10)
    await estate.say("林婶", "报修 门禁坏了", "3栋群")
    heard = await estate.pass_time(hours=4)
    await estate.say("林婶", "报修 楼道灯不亮", "3栋群")
    heard = await estate.picture("林婶", "3栋群")
    heard += await estate.pass_time(hours=5)
    assert [where for where, _ in heard if where.startswith("私聊·何")] == []
    heard = await estate.pass_time(hours=4)
    assert [words for _, words in heard if "［图片］" in words] != []


def test_the_estates_are_of_one_community() -> None:
    assert HERE.startswith(TOP)
    assert THERE.startswith(TOP)
