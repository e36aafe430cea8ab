"""An estate's own names for its spots: where they count, and what a matter at one of them becomes."""

from datetime import timedelta

import pytest

from bot import spots
from nlp.places import Whereabouts
from storage.journal import Journal
from storage.reports import Reports
from storage.roles import Role
from storage.tickets import Tickets
from tests.conftest import Town, only

TOP = "鹭岛街道/莲花社区"
ESTATE = f"{TOP}/观远里"


async def settled(town: Town) -> None:
    for path in (f"{ESTATE}/3栋/1单元", f"{ESTATE}/5栋", f"{TOP}/乙里/1栋"):
        await town.place(path)
    await town.ways(ESTATE, {"spots": {"names": ["小白楼", "天鹅湖"]}})
    await town.ways(f"{ESTATE}/3栋", {"spots": {"names": ["晾衣坪"]}})


async def names(town: Town, path: str) -> set[str]:
    place = await town.place(path)
    return set(await town.ask(lambda db: spots.names_at(db, place)))


async def test_they_count_where_they_are_kept_in_all_that_lies_there_and_above(town: Town) -> None:
    await settled(town)
    assert await names(town, ESTATE) == {"小白楼", "天鹅湖", "晾衣坪"}
    assert await names(town, f"{ESTATE}/3栋/1单元") == {"小白楼", "天鹅湖", "晾衣坪"}
    assert await names(town, f"{ESTATE}/5栋") == {"小白楼", "天鹅湖"}
    assert await names(town, TOP) == {"小白楼", "天鹅湖", "晾衣坪"}
    assert await names(town, f"{TOP}/乙里/1栋") == set()


async def test_a_name_that_two_estates_have_says_not_which(town: Town) -> None:
    await settled(town)
    await town.ways(f"{TOP}/乙里", {"spots": {"names": ["天鹅湖"]}})
    top, here = await town.place(TOP), await town.place(f"{ESTATE}/5栋")
    for place, spot, whose in (
        (top, "天鹅湖", None),
        (top, "小白楼", "观远里"),
        (top, "晾衣坪", "3栋"),
        (here, "天鹅湖东门", "观远里"),
        (here, "東門", None),
    ):
        found = await town.ask(lambda db, place=place, spot=spot: spots.owner(db, place, Whereabouts(spot=spot)))
        assert (found and found.name) == whose, spot


async def test_what_a_file_left_askew_is_no_name(town: Town) -> None:
    for odd in ({"names": "小白楼"}, {"names": None}, [], "小白楼", {}):
        await town.ways(ESTATE, {"spots": odd})
        assert await names(town, ESTATE) == set()


@pytest.mark.parametrize("group", ["小区群", "5栋群", None])
async def test_a_matter_at_such_a_spot_is_there(town: Town, group: str | None) -> None:
    await settled(town)
    await town.group("小区群", ESTATE)
    await town.group("5栋群", f"{ESTATE}/5栋")
    await town.person("林婶", f"{ESTATE}/5栋", "301")
    await town.say("林婶", "小白楼门口的路灯不亮了", group)
    ticket = await town.ask(lambda db: Tickets(db).get(1))
    assert ticket.spot == "小白楼"
    assert (await town.place(ESTATE)).id == ticket.place_id


async def test_who_scans_in_as_a_stranger_and_names_the_estate_is_heard_with_its_names(town: Town) -> None:
    await settled(town)
    await town.say("路人", "小白楼门口的路灯不亮了")
    await town.say("路人", "观远里")
    assert (await town.ask(lambda db: Tickets(db).get(1))).spot == "小白楼"


async def test_a_building_that_is_named_is_taken_at_its_word(town: Town) -> None:
    await settled(town)
    await town.group("小区群", ESTATE)
    await town.say("林婶", "5栋小白楼那头的楼道灯坏了", "小区群")
    ticket = await town.ask(lambda db: Tickets(db).get(1))
    assert (ticket.spot, (await town.place(f"{ESTATE}/5栋")).id) == ("小白楼", ticket.place_id)


async def test_a_name_counts_at_once_and_is_gone_at_once(town: Town) -> None:
    await settled(town)
    await town.group("小区群", ESTATE)
    await town.appoint("小郑", Role.ADMIN, ESTATE)
    await town.say("小郑", "地名 青石巷")
    await town.say("林婶", "青石巷的路灯不亮了", "小区群")
    await town.say("小郑", "去掉地名 青石巷")
    await town.pass_time(minutes=15)
    await town.say("阿伟", "青石巷的井盖松动了，车过去咣咣响", "小区群")
    assert [(await town.ask(lambda db, n=n: Tickets(db).get(n))).spot for n in (1, 2)] == ["青石巷", ""]
    since = town.clock.now() - timedelta(hours=1)
    for verb in ("spot.named", "spot.forgotten"):
        (entry,) = await town.ask(lambda db, verb=verb: Journal(db).since(verb, since))
        assert entry.detail["names"] == ["青石巷"]


async def test_the_spot_told_more_exactly_joins_another_one_does_not(town: Town) -> None:
    await settled(town)
    await town.group("小区群", ESTATE)
    await town.say("林婶", "地库的路灯不亮了", "小区群")
    await town.pass_time(minutes=15)
    await town.say("阿伟", "东区地库的路灯不亮了", "小区群")
    await town.pass_time(minutes=15)
    await town.say("老郭", "小白楼的路灯不亮了", "小区群")
    assert len(await town.ask(lambda db: Reports(db).of(1))) == 2
    assert (await town.ask(lambda db: Tickets(db).get(2))).spot == "小白楼"


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("我们小区有个地方叫桂花林", "好，观远里的地名记下了：桂花林。"),
        ("观远里后面有个地方大家都叫桂花林", "好，观远里的地名记下了：桂花林。"),
        ("3栋后面有个地方叫老戏台", "好，观远里3栋的地名记下了：老戏台。"),
        ("请把桂花林和老戏台记成地名", "好，观远里的地名记下了：桂花林、老戏台。"),
        ("我们小区的地名还有和平亭、老戏台", "好，观远里的地名记下了：和平亭、老戏台。"),
        ("地名 3栋 老戏台", "好，观远里3栋的地名记下了：老戏台。"),
        ("地名 小白楼", "观远里已经有小白楼了。"),
        ("咱们这里都有什么地名？", "观远里的地名：小白楼、天鹅湖、晾衣坪。"),
        ("小白楼以后不是地名了", "好，观远里的地名里没有小白楼了。"),
        ("去掉地名 3栋 晾衣坪", "好，观远里3栋的地名里没有晾衣坪了。"),
        ("去掉地名", "去掉哪个地名？"),
        ("9栋后面有个地方叫老戏台", "我不知道您说的是哪个小区。"),
        ("地名 乙里 老戏台", "乙里不归您管"),
        ("地名 观远里 乙里", "“乙里”本来就在名册里"),
        ("地名 秀兰亭", "“秀兰亭”里有名册上的人名"),
        ("地名 2单元门口", "“2单元门口”说的是楼栋、单元或房号"),
    ],
)
async def test_what_is_answered(town: Town, words: str, answer: str) -> None:
    await settled(town)
    await town.person("秀兰", f"{ESTATE}/5栋", "301")
    await town.appoint("老陈", Role.SECRETARY, ESTATE)
    assert (await only(town, "老陈", words)).startswith(answer)


async def test_there_are_not_more_than_anybody_reads(town: Town) -> None:
    await town.ways(ESTATE, {"spots": {"names": [f"小亭{c}" for c in "甲乙丙丁戊己庚辛" for _ in range(5)]}})
    await town.appoint("老陈", Role.SECRETARY, ESTATE)
    assert "最多记 40 个地名" in await only(town, "老陈", "地名 老戏台")
