"""Titles come from a closed list, so that no name or room can get into one."""

import pytest

from nlp.labels import Label
from nlp.matters import matter, titles


@pytest.mark.parametrize(
    ("text", "subject", "title"),
    [
        ("3栋停电了", "power", "停电"),
        ("没水了", "water", "停水"),
        ("水管爆了", "water", "水管爆裂"),
        ("电梯坏了", "elevator", "电梯停运"),
        ("有人困在电梯里", "elevator", "电梯困人"),
        ("好大的煤气味", "gas", "燃气异味"),
        ("路灯不亮", "facilities", "路灯不亮"),
        ("楼道灯坏了", "facilities", "楼道灯不亮"),
        ("门禁坏了", "security", "门禁坏"),
        ("井盖没了", "facilities", "井盖缺失"),
        ("消防通道被堵了", "fire", "消防通道堵塞"),
        ("车乱停", "parking", "乱停车"),
        ("井盖翘起来了", "facilities", "井盖松动"),
        ("路灯白天亮晚上不亮", "facilities", "灯光异常"),
        ("地下车库灯一闪一闪的", "power", "公共照明"),
        ("停车场太黑", "parking", "公共照明"),
        ("家里水压太小洗澡没水", "water", "水压不足"),
        ("家里没热水", "water", "热水故障"),
        ("下水道反味", "sanitation", "下水道异味"),
        ("下水道堵了臭死了", "sanitation", "下水道堵"),
        ("化粪池溢出来臭死了", "sanitation", "污水外溢"),
        ("电梯里有人撒尿", "pets", "随地便溺"),
        ("遛狗的人不捡狗屎", "pets", "宠物粪便"),
        ("草坪里蛇出没", "greening", "蛇蜂出没"),
        ("树枝断了挂在电线上", "greening", "树木断落"),
        ("儿童滑梯裂了个口子", "facilities", "游乐设施损坏"),
        ("单元门口的地砖松了", "facilities", "路面破损"),
        ("有人在楼道抽烟", "fire", "公共场所吸烟"),
        ("阳台栏杆锈断了", "housing", "护栏扶手损坏"),
        ("白蚁把门框蛀了", "housing", "白蚁虫害"),
        ("门口快递丢了", "security", "快递丢失"),
        ("林小妹的事", "water", "供水"),
        ("林小妹的事", None, "居民诉求"),
        ("林小妹的事", "other", "居民诉求"),
    ],
)
def test_a_need_has_a_title(text: str, subject: str | None, title: str) -> None:
    assert matter(text, Label.NEED, subject) == title


def test_a_dispute_has_one_and_chat_has_none() -> None:
    assert matter("他骂人", Label.DISPUTE, None) == "邻里纠纷"
    assert matter("停电了", Label.CHAT, None) == ""


def test_titles_are_short() -> None:
    assert max(map(len, titles())) <= 10
