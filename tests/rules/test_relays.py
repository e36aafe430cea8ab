"""How lists begin, what their lines say, and what is talk: each as people type it."""

import pytest

from handlers.rules import joining, leading, relays
from handlers.rules.joining import Act
from handlers.rules.leading import Deed
from handlers.rules.relays import Count

HEADS = {
    "周六包粽子，限 8 家，接龙：": ("周六包粽子", 8, False),
    "週六包粽子，限 8 家，接龍：": ("周六包粽子", 8, False),
    "周日爬山，想去的回“报名”": ("周日爬山", None, False),
    "周六社区义诊，想参加的在群里报名": ("周六社区义诊", None, False),
    "接龙：周六露天电影，限20人": ("周六露天电影", 20, True),
    "请接龙：周六读书会，最多十五人\n1、梅姐\n2、小何": ("周六读书会", 15, True),
    "周日亲子运动会，限20组家庭，请接龙报名！": ("周日亲子运动会", 20, False),
    "周六包粽子，限8家，请大家接龙，格式：姓名+人数": ("周六包粽子", 8, False),
    "#接龙\n周六读书会（名额15人）\n\n1. 梅姐 2人\n2. ": ("周六读书会", 15, True),
}


@pytest.mark.parametrize(("text", "head"), HEADS.items())
def test_a_list_begins(text: str, head: tuple[str, int | None, bool]):
    found = relays.listed(text)
    assert found
    assert found.head
    assert (found.head.words, found.head.most, found.head.by_head) == head
    assert not found.head.unasked


LINES = {
    "1. 梅姐 2人": ("梅姐", Count(2), False),
    "2 小何家 3个": ("小何", Count(3), False),
    "３．林婶　１": ("林婶", Count(1), False),
    "4 张三 2大1小": ("张三", Count(2, 1, True), False),
    "5. 李四 一家三口": ("李四", Count(3), False),
    "6、302王姐 2人带1娃": ("302王姐", Count(2, 1, True), False),
    "6. 王姐 3人其中1个小孩": ("王姐", Count(2, 1, True), False),
    "7. 阿强": ("阿强", None, False),
    "8. 我家 2人": ("", Count(2), False),
    "9. 老吴 两大两小": ("老吴", Count(2, 2, True), False),
    "10. 梅姐 2+1": ("梅姐", Count(3), False),
    "3. 林婶 去不了了": ("林婶", None, True),
    "1 梅姐 3人 13800138000": ("梅姐", Count(3), False),
    "更正：2 小何家 2个": ("小何", Count(2), False),
    "11. 13800138000 2人": None,
    "3 栋的电梯坏了": None,
    "12 块钱一斤": None,
    "5点半出发": None,
    "2. 这个是什么": None,
}


@pytest.mark.parametrize(("text", "line"), LINES.items())
def test_a_line(text: str, line: tuple[str, Count | None, bool] | None):
    found = relays.listed(text)
    lines = [(one.name, one.count, one.off) for one in found.lines] if found else []
    assert lines == ([line] if line else [])


WORDS = {
    "我也去 两个大人一个小孩": (Act.JOIN, Count(2, 1, True)),
    "我们一家三口都去": (Act.JOIN, Count(3)),
    "我带一个小孩": (Act.JOIN, Count(1, 1, True)),
    "报名": (Act.JOIN, None),
    "帮王阿姨报一个": (Act.FOR, Count(1)),
    "我妈也去": (Act.KIN, None),
    "我家改成 2 个": (Act.SET, Count(2)),
    "再加一个小孩": (Act.MORE, Count(0, 1, True)),
    "少来一个": (Act.LESS, Count(1)),
    "不好意思，临时有事去不了了": (Act.LEAVE, None),
    "林婶说她去不了了": (Act.TAKE_OFF, None),
}


@pytest.mark.parametrize(("text", "meant"), WORDS.items())
def test_plain_words(text: str, meant: tuple[Act, Count | None]):
    found = joining.said(text)
    assert found
    assert (found.act, found.count) == meant


@pytest.mark.parametrize(
    "text",
    [
        "上次粽子好咸",
        "我去",
        "我去！",
        "我来",
        "我家有两个孩子",
        "我也去行吗",
        "我家2楼漏水",
        "我要去上班了",
        "我家也停电了",
        "谁去不了？",
    ],
)
def test_talk(text: str):
    assert joining.said(text) is None


ORDERS = {
    "接龙 停止": (Deed.CLOSE, ""),
    "停止接龙": (Deed.CLOSE, ""),
    "接龙 上限 10": (Deed.ENLARGE, "10"),
    "接龙 没来 2 4": (Deed.ABSENT, "2 4"),
    "接龙 谢谢大家": (Deed.THANK, ""),
    "接龙 1. 张三 2. 李四": None,
    "接龙 停车位整治": None,
    "接龙 周六爬山": None,
}


@pytest.mark.parametrize(("text", "deed"), ORDERS.items())
def test_orders(text: str, deed: tuple[Deed, str] | None):
    said = leading.order(text)
    assert (leading.deed(said) if said else None) == deed


def test_names_are_shown_without_rooms():
    assert [relays.shown(name) for name in ("3-502林婶", "302室", "502 小何", "5栋老余", "林婶")] == [
        *("林婶", "", "小何", "5栋老余", "林婶"),
    ]
