"""The town as the playground shows it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.sample import load_sample
from bot.town import draw, explain
from storage.engine import Database
from storage.groups import Groups
from storage.migrations import migrate
from storage.people import People
from storage.places import PlaceKind, Places

NOW = datetime(2026, 6, 9, 1, 0, tzinfo=UTC)


@pytest.fixture
def database():
    database = Database("sqlite://")
    migrate(database)
    yield database
    database.close()


def names(scenery, room: str) -> set[str]:
    found = next(r for r in scenery.rooms if r.title == room)
    return {scenery.figure(member).name for member in found.members}


def test_the_sample_as_the_playground_shows_it(database):
    with database.begin() as db:
        load_sample(db, NOW, ZoneInfo("Asia/Shanghai"))
        scenery = draw(db, "近邻社区", NOW)
    assert scenery.town == "莲花北社区"
    assert [room.level for room in scenery.rooms] == ["estate", *["building"] * 5, "unit", "unit", "work"]
    assert next(room.place for room in scenery.rooms if room.title == "3栋2单元群") == "观远里 3栋 2单元"
    figures = {figure.name: (figure.role, figure.home) for figure in scenery.figures}
    assert figures["蓝秋月"] == ("居民", "观远里 3栋 2单元 502")
    assert figures["王师傅"] == ("物业维修", "观远里")
    unit = names(scenery, "3栋2单元群")
    assert {"蓝秋月", "白玉兰", "叶青松", "何建平", "小郑"} <= unit
    assert not {"林素珍", "王师傅", "陈师傅", "魏晨", "郭有福"} & unit
    assert {"王师傅", "陈师傅", "郭有福", "高敏"} <= names(scenery, "观远里业主群")
    work = names(scenery, "观远里办事群")
    assert {"王师傅", "陈师傅", "何建平", "高敏", "方致和"} <= work
    assert not {"蓝秋月", "郭有福", "周文彬"} & work


def test_an_estate_read_from_a_file_has_somebody_to_begin_with(database):
    """Its leaders have no address yet: without strangers nobody could say the first admin's code."""
    with database.begin() as db:
        estate = Places(db).add(PlaceKind.ESTATE, "观远里")
        Groups(db).bind("playground:b3", estate, "业主群", NOW)
        People(db).add("何建平")
        scenery = draw(db, "近邻社区", NOW)
        assert names(scenery, "业主群") == {"我", "邻居甲", "邻居乙"}
        admin = People(db).add("我", address=scenery.figures[0].address)
        assert names(draw(db, "近邻社区", NOW), "业主群") == {"我", "邻居甲", "邻居乙"}
        People(db).bind(admin, "playground:a-resident")
        assert [figure.name for figure in draw(db, "近邻社区", NOW).figures] == ["我"]


def test_an_empty_town_has_somebody_to_begin_with(database):
    with database.begin() as db:
        scenery = draw(db, "近邻社区", NOW)
        assert [room.title for room in scenery.rooms] == ["我的第一个群", "我的第二个群", "我的第三个群"]
        assert [figure.name for figure in scenery.figures] == ["我", "邻居甲", "邻居乙"]
        assert all(len(room.members) == 3 for room in scenery.rooms)
        estate = Places(db).add(PlaceKind.ESTATE, "观远里")
        Groups(db).bind(scenery.rooms[0].address, estate, "业主群", NOW)
        People(db).add("我", address=scenery.figures[0].address)
        after = draw(db, "近邻社区", NOW)
    assert {room.title for room in after.rooms} == {"业主群", "我的第二个群", "我的第三个群"}
    assert sorted(figure.name for figure in after.figures) == ["我", "邻居乙", "邻居甲"]


def test_what_the_panel_is_told():
    told = explain("3栋2单元楼道灯坏了", "building")
    assert (told["label"], told["place"]["unit"]) == ("need", "2")
    assert set(told) == {"label", "confidence", "act", "subject", "matter", "urgent", "place", "because"}
