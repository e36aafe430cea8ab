"""Urgent: may someone be hurt, or much be damaged, within the hour?"""

import pytest

from nlp import read
from nlp.urgency import danger

_PRESENT = [
    ("楼道里好重的煤气味 谁家没关灶", "gas"),
    ("五楼窗户往外冒浓烟", "fire"),
    ("有人困在电梯里了 一直按铃", "trapped"),
    ("楼下两个人打起来了 拿着菜刀", "violence"),
    ("我爸晕倒了叫不醒", "medical"),
    ("孩子掉进池塘里了", "drowning"),
    ("电线掉在积水里了", "electric"),
    ("我家孩子走丢了 六岁 穿红衣服", "missing"),
    ("天台上有个姑娘要跳楼", "suicide"),
    ("主管爆了 水往电梯井里灌", "flood"),
    ("有人撬三楼的门 现在就在撬", "intruder"),
]


@pytest.mark.parametrize(("text", "kind"), _PRESENT)
def test_a_present_danger_is_named(text: str, kind: str) -> None:
    assert danger(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "昨天那场火已经灭了 大家放心",
        "万一着火了往哪跑",
        "本周六消防演练 会放烟",
        "火锅店着火了一样热闹",
        "这价格吓死人",
        "没着火 是我煎鱼的烟",
        "电视里那个人被困电梯",
        "今天天气真好",
    ],
)
def test_what_is_past_feared_drilled_or_joked_about_is_none(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize("text", [text for text, _ in _PRESENT])
def test_a_reading_hears_it(text: str) -> None:
    reading = read(text)
    assert reading.urgent
    assert reading.act in ("open", "ask")


@pytest.mark.parametrize("text", ["再不修我就去法院告你们", "昨晚那场火灭得真快", "电梯又坏了烦死了", "早上好"])
def test_a_reading_stays_calm(text: str) -> None:
    assert not read(text).urgent
