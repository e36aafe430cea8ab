"""For whom somebody reports, in the words of neighbours."""

import pytest

from handlers.rules.proxies import own, proxy


@pytest.mark.parametrize(
    ("said", "whom", "what"),
    [
        ("帮楼上的阿婆报一下，她家停水了", "楼上的阿婆", "她家停水了"),
        ("替隔壁王奶奶报修，她家灯坏了", "隔壁王奶奶", "她家灯坏了"),
        ("想代对门的老人家反映一下：门口的灯不亮", "对门的老人家", "门口的灯不亮"),
        ("帮我妈报一下，她家马桶堵了", "我妈", "她家马桶堵了"),
        ("帮502的阿公登记一下 燃气灶打不着", "502的阿公", "燃气灶打不着"),
        ("楼上王奶奶家停电了，她没手机，帮她报一下", "楼上王奶奶", "楼上王奶奶家停电了，她没手机"),
        ("3栋501厨房漏水，我替老人报修", "", "3栋501厨房漏水"),
    ],
)
def test_somebody_speaks_for_a_neighbour(said: str, whom: str, what: str):
    found = proxy(said)
    assert found
    assert (found.whom, found.what) == (whom, what)


@pytest.mark.parametrize(
    "said",
    [
        "帮我报一下，我家灯坏了",
        "帮忙报一下，3栋灯坏了",
        "帮我们楼报修，门禁坏了",
        "谁能帮隔壁阿婆搬一下米",
        "帮大家报个名，周六包粽子",
        "已经帮阿婆报警了",
        "代报一下名",
        "楼上的阿婆家停水了",
        "替人报仇，十年不晚",
    ],
)
def test_and_here_nobody_does(said: str):
    assert proxy(said) is None


def test_for_oneself_it_is_a_report_of_ones_own():
    assert own("帮我报一下，我家灯坏了") == "我家灯坏了"
    assert own("麻烦帮忙登记一下 3栋门禁坏了") == "3栋门禁坏了"
    assert own("帮楼上的阿婆报一下，她家停水了") is None
    assert own("大家帮忙报一下名，周六包粽子") is None
