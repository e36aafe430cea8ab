"""An import as a whole: checked first, written once, told in sentences."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.customs import tables
from bot.importing import Faulty
from bot.importing.ways import checked
from bot.sample import load_sample
from storage.codes import Codes
from storage.groups import Groups, Purpose
from storage.people import People
from storage.places import PlaceKind, Places
from storage.roles import Role, Roles
from storage.schema import metadata
from storage.services import Services
from tests.importing.conftest import NOW, ZONE

TOWN = {
    "地点": [
        ["上级", "类型", "名称", "户数"],
        ["观远里", "楼栋", "3栋", 28],
        ["", "小区", "观远里", None],
        ["观远里/3栋", "单元", "2单元", 14],
    ],
    "人员": [["姓名", "住处"], ["白玉兰", "观远里/3栋/2单元/402"], ["何建平", "3栋/2单元/501"]],
    "角色": [
        ["姓名", "角色", "地点", "副", "职务"],
        ["白玉兰", "单元长", "2单元", None, None],
        ["何建平", "楼长", "观远里/3栋", "是", None],
    ],
    "群": [["通道地址", "名称", "地点", "用途"], ["playground:g-3", "3栋群", "观远里/3栋", "居民"]],
    "服务": [
        ["地点", "名称", "关键词", "提供者", "价格", "名额"],
        ["观远里", "通下水道", "下水道，马桶", "服务队", "60元", "10"],
    ],
}


def rows(database):
    """Everything kept, but the codes."""
    with database.begin() as db:
        tables = [table for table in metadata.sorted_tables if table.name != "codes"]
        return {table.name: db.execute(select(table)).all() for table in tables}


def test_a_town_comes_in_whole(database, bring, book):
    changes = bring(book(TOWN))
    assert changes.new == {"地点": 3, "住户": 2, "人员": 2, "角色": 2, "群": 1, "服务": 1, "排班": 0}
    with database.begin() as db:
        unit = Places(db).named("2单元")[0]
        assert Places(db).full_name(unit) == "3栋2单元"
        assert unit.ways["households"] == 14
        assert [h.title for h in Roles(db).at([unit.parent_id], NOW)] == ["副楼长"]
        assert Groups(db).get("playground:g-3").purpose is Purpose.RESIDENTS
        service = Services(db).offered_at(unit)[0]
        assert (service.words, service.price, service.capacity) == ("下水道 马桶", "60元", 10)


def test_whatever_an_admin_may_change_a_file_may_bring():
    """One list of tables: those of 规矩 and those of the sheet 办法 are the same."""
    needed = {"坐标": {"latitude": 24.4, "longitude": 118.0}, "地名": {"names": ["青石巷"]}}
    for title, kind in tables().items():
        assert checked(title, needed.get(title, {})) == kind.__name__.lower()
    assert {"提醒", "时间", "去向", "调解", "电话", "心愿", "用词", "吹哨", "小区类型", "级别", "认领"} < set(tables())


def test_twice_is_once(database, bring, book):
    path = book(TOWN)
    bring(path)
    before = rows(database)
    again = bring(path)
    assert rows(database) == before
    assert not any(again.new.values())
    assert [h.code for h in again.handovers] == [None, None]


def test_codes_are_handed_over_and_can_be_made_anew(database, bring, book):
    path = book(TOWN)
    first = bring(path).handovers
    assert str(first[0]) == f"白玉兰（3栋2单元 单元长）：私聊管家发送  我是 {first[0].code}"
    anew = bring(path, new_codes=True).handovers
    with database.begin() as db:
        assert Codes(db).spend(first[0].code, NOW) is None
        purpose = Codes(db).spend(anew[0].code, NOW + timedelta(days=29))
        assert People(db).get(purpose["person"]).name == "白玉兰"


def test_every_problem_is_told_at_once_and_nothing_is_written(database, bring, book):
    before = rows(database)
    broken = {
        "地点": [["上级", "类型", "名称"], ["", "小区", "观远里"], ["观远", "楼栋", "3栋"], ["观远里", "楼房", "4栋"]],
        "人员": [["姓名", "住处"], ["王梅", "观远里/9栋/101"], [None, "观远里/3栋"]],
        "角色": [["姓名", "角色", "地点", "止"], ["李四", "楼长", "观远里", None], ["王梅", "班长", "观远里", "明天"]],
    }
    with pytest.raises(Faulty) as faulty:
        bring(book(broken))
    assert faulty.value.problems == (
        "地点 第 3 行：“观远”没有这个地点，请先在“地点”里写上",
        "地点 第 4 行：类型“楼房”不认识，可以写 县区、街道、社区、网格、小区、片区、楼栋、单元",
        "人员 第 2 行：住处“观远里/9栋/101”没有这个地点，请先在“地点”里写上",
        "人员 第 3 行：“姓名”空着，请填上",
        "角色 第 2 行：没有“李四”这个人，请先在“人员”里写上",
        f"角色 第 3 行：角色“班长”不认识，可以写 {'、'.join(Role)}",
    )
    assert rows(database) == before


@pytest.mark.parametrize(
    ("table", "row", "said"),
    [
        ("地点", {"名称": "7栋"}, "楼栋“7栋”要写上级"),
        ("地点", {"名称": "甲社区", "上级": "观远里/3栋"}, "社区“甲社区”不能放在楼栋“3栋”里"),
        ("地点", {"名称": "3栋", "上级": "观远里", "类型": "片区"}, "已经有“观远里/3栋”，类型是楼栋，不能又是片区"),
        ("地点", {"名称": "8栋", "上级": "观远里", "户数": "很多"}, "户数“很多”不对，请写一个整数"),
        ("住户", {"地点": "观远里/3栋", "房号": "五楼/左"}, "房号“五楼/左”不对，请只写房号，例如 502"),
        ("人员", {"姓名": "甲", "住处": "观远里/3栋"}, "住处“观远里/3栋”要写到房号"),
        ("人员", {"姓名": "甲", "通道地址": "微信号"}, "通道地址“微信号”不对，要写成 通道:编号"),
        ("角色", {"姓名": "白玉兰", "角色": "楼长", "地点": "观远里", "副": "也许"}, "“副”要写 是 或 否，不能写“也许”"),
        ("角色", {"姓名": "白玉兰", "角色": "楼长", "地点": "观远里", "止": "2026-13-01"}, "日期“2026-13-01”不对"),
        ("角色", {"姓名": "白玉兰", "角色": "楼长", "地点": "观远里", "止": "2025-01-01"}, "“止”2025-01-01 已经过去"),
        ("群", {"通道地址": "playground:x", "名称": "群", "地点": "观远里", "用途": "广告"}, "用途“广告”不认识"),
        ("办法", {"地点": "观远里", "项目": "时间", "内容": "{"}, "“内容”要写成 JSON"),
        ("办法", {"地点": "观远里", "项目": "价钱", "内容": "{}"}, "没有“价钱”这张表"),
        ("办法", {"地点": "观远里", "项目": "提醒", "内容": '{"answer": -1}'}, "“提醒”的 answer 不对"),
        ("办法", {"地点": "观远里", "项目": "step", "内容": "{}"}, "没有“step”这张表"),
    ],
)
def test_each_wrong_cell_has_its_sentence(bring, book, table, row, said):
    bring(book(TOWN))
    with pytest.raises(Faulty) as faulty:
        bring(book({table: [list(row), list(row.values())]}))
    (problem,) = faulty.value.problems
    assert problem.startswith(f"{table} 第 2 行：{said}")


def test_namesakes_are_told_apart_by_home(database, bring, book):
    town = {
        "地点": TOWN["地点"],
        "人员": [["姓名", "住处"], ["王伟", "观远里/3栋/2单元/101"], ["王伟", "观远里/3栋/2单元/102"]],
    }
    bring(book(town))
    role = {"角色": [["姓名", "角色", "地点"], ["王伟", "楼长", "观远里/3栋"]]}
    with pytest.raises(Faulty, match="叫“王伟”的有 2 位，请在“住处”里写清楚"):
        bring(book(role))
    role["角色"] = [[*role["角色"][0], "住处"], [*role["角色"][1], "观远里/3栋/2单元/102"]]
    bring(book(role))
    with database.begin() as db:
        assert [p.name for p in People(db).all()] == ["王伟", "王伟"]
        assert [h.person_id for h in Roles(db).holding(Role.BUILDING_LEADER, NOW)] == [2]


def test_somebody_the_chat_knows_already_is_not_written_twice(database, bring, toml):
    with database.begin() as db:
        People(db).add("小白", address="playground:p-bai")
    person = '[[people]]\nname = "白玉兰"\nhome = "观远里/101"\naddress = "playground:p-bai"\n'
    bring(toml(f'[[places]]\npath = "观远里"\n{person}'))
    with database.begin() as db:
        (person,) = People(db).all()
        assert (person.name, person.household_id, person.address) == ("白玉兰", 1, "playground:p-bai")


def test_an_ending_that_two_places_have_is_refused(bring, book):
    town = {"地点": [["上级", "名称"], ["", "东里"], ["", "西里"], ["东里", "1栋"], ["西里", "1栋"], ["1栋", "1单元"]]}
    with pytest.raises(Faulty, match=r"“1栋”有 2 个（东里/1栋、西里/1栋），请写得更完整"):
        bring(book(town))


def test_roles_have_a_beginning_and_an_end(database, bring, book):
    town = {
        **TOWN,
        "角色": [["姓名", "角色", "地点", "起", "止"], ["何建平", "楼长", "3栋", "2026年7月1日", "2026/12/31"]],
    }
    bring(book(town))
    with database.begin() as db:
        person = People(db).named("何建平")[0].id
        days = {day: bool(Roles(db).of(person, NOW + timedelta(days=day))) for day in (0, 22, 200, 206)}
    assert days == {0: False, 22: True, 200: True, 206: False}


def test_five_levels_and_all_kinds_by_their_endings(database, bring, toml):
    names = ["湖滨街道", "莲花北社区", "第三网格", "观远里", "东片区", "3号楼", "2单元"]
    paths = ["/".join(names[: n + 1]) for n in range(len(names))]
    bring(toml("\n".join(f'[[places]]\npath = "{path}"' for path in paths)))
    with database.begin() as db:
        assert [p.kind for p in Places(db).all()] == [kind for kind in PlaceKind if kind is not PlaceKind.COUNTY]


def test_the_sample_is_whole(database):
    with database.begin() as db:
        changes = load_sample(db, NOW, ZONE)
        assert not changes.warnings
        assert not changes.handovers
        unit = next(p for p in Places(db).named("2单元") if Places(db).full_name(p) == "3栋2单元")
        held = Roles(db).at([unit.id, unit.parent_id], NOW)
        assert [h.title for h in held] == ["单元长", "楼长", "副单元长", "副楼长"]
        assert len({group.place_id for group in Groups(db).all()}) == 8
        assert not load_sample(db, NOW, ZONE).new["人员"]
