"""What a group's title says of its place."""

import pytest

from bot.replaying.titles import level_of, place_of


@pytest.mark.parametrize(
    ("title", "level", "place"),
    [
        ("柳荫里业主群", "estate", {"estate": "柳荫里"}),
        ("柳荫里二期业主交流2群（满）", "estate", {"estate": "柳荫里二期"}),
        ("柳荫里物业服务大群", "estate", {"estate": "柳荫里"}),
        ("3栋群", "building", {"building": "3"}),
        ("三号楼邻里群", "building", {"building": "三"}),
        ("柳荫里12幢", "building", {"estate": "柳荫里", "building": "12"}),
        ("a座业主群", "building", {"building": "A"}),
        ("3栋2单元群", "unit", {"building": "3", "unit": "2"}),
        ("柳荫里 3-2 邻居群", "unit", {"estate": "柳荫里", "building": "3", "unit": "2"}),
        ("柳荫里办事群", "work", {"estate": "柳荫里办事"}),
        ("", "estate", {}),
        ("群", "estate", {}),
    ],
)
def test_titles(title: str, level: str, place: dict[str, str]) -> None:
    assert level_of(title) == level
    assert place_of(title) == place
