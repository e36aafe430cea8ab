"""How people say who lives where."""

import pytest

from bot.redactor.strangers import is_full_name
from handlers.rules.homes import Said, is_leaving, read, said_of_oneself, told_for_kin, told_of
from storage.residences import Tie


def said(where: str, room: str, name: str = "", tie: Tie | None = None, until: str = "") -> Said:
    return Said(where=where, room=room, name=name, tie=tie, until=until)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("502 陈姐", said("502", "502", "陈姐")),
        ("502陈姐", said("502", "502", "陈姐")),
        ("502室 是陈姐", said("502", "502", "陈姐")),
        ("3栋2单元502 @陈姐 租客 到6月30日", said("3栋2单元502", "502", "陈姐", Tie.TENANT, "6月30日")),
        ("3-2-502,陈姐(租户,租到2027年6月30日)", said("3-2-502", "502", "陈姐", Tie.TENANT, "2027年6月30日")),
        ("观远里 3栋 1203 欧阳娜娜 房东", said("观远里 3栋 1203", "1203", "欧阳娜娜", Tie.OWNER)),
        ("502 陈姐的老公", said("502", "502", "陈姐", Tie.FAMILY)),
        ("502", said("502", "502")),
        ("502 陈姐 租客 到昨天", said("502", "502", "陈姐", Tie.TENANT, "昨天")),
        ("502 陈姐 租客到6月30日", said("502", "502", "陈姐", Tie.TENANT, "6月30日")),
        ("陈姐", None),
        ("13800138000 陈姐", None),
        ("502 陈姐 欠费300元", None),
    ],
)
def test_somebody_and_a_flat(words: str, meant: Said | None):
    assert read(words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("我住3栋2单元502", said("3栋2单元502", "502")),
        ("我家住在3栋502,租的", said("3栋502", "502", tie=Tie.TENANT)),
        ("我住观远里3栋2单元502,我是业主", said("观远里3栋2单元502", "502", tie=Tie.OWNER)),
        ("我搬到5栋101了", said("5栋101", "101")),
        ("我是3栋2单元601的房东,不住这里", said("3栋2单元601", "601", tie=Tie.OWNER)),
        ("我是601的业主,人在外地,房子租出去了", said("601", "601", tie=Tie.OWNER)),
        ("我要登记,3栋2单元602,业主", said("3栋2单元602", "602", tie=Tie.OWNER)),
        ("我住3栋2单元601,租的房子,以后多关照", said("3栋2单元601", "601", tie=Tie.TENANT)),
        ("我是601的业主,房子漏水了", None),
        ("我是3栋502的住户,楼道灯坏了", None),
        ("我是601的业主,房子租给别人了,租客太吵", None),
        ("我是12345678", None),
        ("我住3栋502,厨房漏水了", None),
        ("我住3栋", None),
        ("我在3栋楼下等了300分钟", None),
        ("我家502漏水", None),
    ],
)
def test_of_oneself_and_nothing_else(words: str, meant: Said | None):
    assert said_of_oneself(words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("1单元503的租客小孙,租到12月底,确认一下", said("1单元503", "503", "小孙", Tie.TENANT, "12月底")),
        ("502是陈姐", said("502", "502", "陈姐")),
        ("502住的是陈姐,业主", said("502", "502", "陈姐", Tie.OWNER)),
        ("帮我登记一下502陈姐,她是业主", said("502", "502", "陈姐", Tie.OWNER)),
        ("503新来的租客叫小孙", said("503", "503", "小孙", Tie.TENANT)),
        ("503租给了小孙,租到12月底", said("503", "503", "小孙", Tie.TENANT, "12月底")),
        ("502住着陈建国", said("502", "502", "陈建国")),
        ("502的租客太吵", None),
        ("503的租客小孙太吵了", None),
        ("503的租客是小偷", None),
        ("502住户反映漏水", None),
        ("确认502住户投诉", None),
        ("502的孩子老哭", None),
        ("502陈姐摔倒了", None),
        ("502住的是谁", None),
    ],
)
def test_of_somebody_else_and_nothing_else(words: str, meant: Said | None):
    found = told_of(words, is_full_name)
    assert (read(found) if found else None) == meant


@pytest.mark.parametrize(
    ("words", "leaves"),
    [
        ("我们下个月搬走", True),
        ("我把房子卖了,搬走了", True),
        ("我退租了,不住了", True),
        ("我家楼上搬走了", False),
        ("我把那堆垃圾搬走了", False),
    ],
)
def test_whoever_leaves_says_so_of_themselves(words: str, leaves: bool):
    assert is_leaving(words) is leaves


@pytest.mark.parametrize(
    ("words", "told"), [("我妈住3栋2单元602,我帮她登记", True), ("我妈住3栋2单元602,家里水管爆了", False)]
)
def test_of_kin_and_no_matter(words: str, told: bool):
    assert told_for_kin(words) is told
