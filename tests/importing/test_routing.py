"""Kinds of estates, a place's own table of posts and a rota come in by file; what is wrong is told by row."""

from datetime import datetime

import pytest

from bot.importing import Faulty
from storage.places import Places
from storage.shifts import Shifts
from tests.importing.conftest import ZONE

TOWN = {
    "地点": [
        ["上级", "类型", "名称", "小区类型", "物业"],
        ["", "县区", "云山", "", ""],
        ["云山", "街道", "鹭岛街道", "", ""],
        ["鹭岛街道", "社区", "莲花社区", "", ""],
        ["莲花社区", "小区", "观远里", "老城街巷", "有"],
    ],
    "人员": [["姓名"], ["高敏"], ["小李"]],
    "分流": [
        ["地点", "类别", "岗位"],
        ["观远里", "供电", "物业电工, 物业"],
        ["观远里", "政务", "政务中心"],
        ["莲花社区", "停车", "网格员"],
    ],
    "值班": [
        ["地点", "值班点", "姓名", "日期", "时间"],
        ["莲花社区", "党群中心", "高敏", "2026-06-10", "8:30-17:30"],
        ["莲花社区", "党群中心", "小李", "2026-06-10", "18:00-2:00"],
        ["莲花社区", "党群中心", "小李", "2026-06-11", ""],
    ],
}


def test_profiles_routes_and_turns_come_in_and_twice_is_once(database, bring, book) -> None:
    path = book(TOWN)
    assert bring(path).new["排班"] == 3
    assert bring(path).new["排班"] == 0
    with database.begin() as db:
        estate, community = Places(db).named("观远里")[0], Places(db).named("莲花社区")[0]
        assert estate.ways["profile"] == {"kind": "老城街巷", "managed": True}
        assert estate.ways["routes"] == {"posts": {"供电": "物业电工、物业", "政务": "政务中心"}}
        assert community.ways["routes"] == {"posts": {"停车": "网格员"}}
        day = datetime(2026, 6, 10, tzinfo=ZONE)
        turns = Shifts(db).between([community.id], day, day.replace(day=13))
        hours = [(s.starts_at.astimezone(ZONE).hour, (s.ends_at - s.starts_at).total_seconds() / 3600) for s in turns]
        assert hours == [(8, 9), (18, 8), (0, 24)]


@pytest.mark.parametrize(
    ("sheet", "row", "part"),
    [
        ("分流", ["观远里", "天气", "物业"], "没有“天气”这个类别"),
        ("分流", ["没有里", "供电", "物业"], "没有这个地点"),
        ("值班", ["观远里", "党群中心", "高敏", "明天", ""], "日期“明天”不对"),
        ("值班", ["观远里", "党群中心", "高敏", "2026-06-10", "上午"], "时间“上午”不对，请写成 8:30-17:30"),
        ("值班", ["观远里", "党群中心", "高敏", "2026-06-10", "8:30-25:00"], "时间"),
        ("值班", ["观远里", "党群中心", "谁", "2026-06-10", ""], "没有“谁”这个人"),
        ("地点", ["莲花社区", "小区", "新里", "别墅", ""], "没有“别墅”这种小区"),
        ("地点", ["莲花社区", "小区", "新里", "", "也许"], "“物业”要写 有 或 无"),
    ],
)
def test_a_wrong_row_is_told_with_what_to_do(bring, book, sheet: str, row: list[str], part: str) -> None:
    with pytest.raises(Faulty) as faulty:
        bring(book({**TOWN, sheet: [*TOWN[sheet], row]}))
    (problem,) = faulty.value.problems
    assert part in problem
