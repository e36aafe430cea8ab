"""Grievances: which office is complained about, and what is no complaint about one."""

import pytest

from handlers.rules import grievances
from storage.roles import Role


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("楼长梅姐从来不管事,找她三次都不理人", Role.BUILDING_LEADER),
        ("我要投诉楼长梅姐,收了钱不办事", Role.BUILDING_LEADER),
        ("举报一下你们书记", Role.SECRETARY),
        ("网格员态度太差了", Role.GRID_WORKER),
        ("这个单元长说话不算数", Role.UNIT_LEADER),
        ("楼长,麻烦看看楼道灯,坏了好几天了", None),
        ("楼长人真好", None),
        ("我跟楼长说过,楼上还是天天骂人", None),
        ("物业收钱不办事", None),
        ("楼长处事不公，偏向他亲戚", Role.BUILDING_LEADER),
        ("楼长把公共收益放自己口袋", Role.BUILDING_LEADER),
        ("我们楼长，他就知道踢皮球", Role.BUILDING_LEADER),
        ("楼长，楼上的人天天骂人", None),
        ("楼长把我家的东西扔了", Role.BUILDING_LEADER),
        ("网格员说话很难听，把我气哭了", Role.GRID_WORKER),
        ("楼长说楼上把过道占了", None),
        ("楼长家的狗天天吼人", None),
        ("楼长把我拉进群了", None),
        ("灯坏了我告诉楼长了", None),
        ("楼长收了我们的钱买灯泡，谢谢楼长", None),
        ("楼长从来不管事，麻烦反映一下，谢谢", Role.BUILDING_LEADER),
        ("楼长你好，楼上收破烂的不讲道理", None),
        ("4栋楼长换人了", None),
        ("楼长换人了吗", None),
        ("楼长该换人了", Role.BUILDING_LEADER),
        ("你们楼长能不能换个人", Role.BUILDING_LEADER),
        ("请楼长管管楼上的狗", None),
    ],
)
def test_which_office_is_complained_about(words: str, office: Role | None) -> None:
    assert grievances.office(words) is office
