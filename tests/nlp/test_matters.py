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
