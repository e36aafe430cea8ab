"""What asks after a matter that was told of, and what only sounds like it."""

import pytest

import nlp
from handlers.rules import inquiries


@pytest.mark.parametrize(
    ("said", "after"),
    [
        ("我报的灯怎么样了", "灯"),
        ("麻烦问下灯啥时候能好", "灯"),
        ("那个单子到哪一步了", ""),
        ("有人处理吗", ""),
        ("什么时候来修啊", ""),
        ("你们到底管不管啊", ""),
        ("我昨天反映的事有结果了吗", ""),
        ("怎么到现在还没人来修", ""),
        ("下水道的事谁在管", "下水道"),
        ("1号单子呢", ""),
    ],
)
def test_what_is_asked_after(said: str, after: str) -> None:
    assert inquiries.asks_after(said) == after


@pytest.mark.parametrize(
    "said",
    [
        "楼道灯坏了",
        "大家吃饭了吗",
        "停水到几点",
        "物业费怎么样交",
        "3栋停电了什么时候来电",
        "今天几点开会",
        "灯修好了，谢谢",
        "好的",
        "",
    ],
)
def test_what_asks_after_nothing(said: str) -> None:
    assert inquiries.asks_after(said) is None


def test_another_thing_is_not_what_was_told() -> None:
    told = "楼道灯不亮楼道灯坏了"
    assert inquiries.is_about(["路灯"], told)
    assert inquiries.is_about(["灯"], told)
    assert not inquiries.is_about(["电梯", "坏"], told)
    assert not inquiries.is_about(["下水道"], told)


def test_a_number_is_a_tickets_only_where_it_says_so() -> None:
    assert inquiries.number("12号单子怎么样了") == 12
    assert inquiries.number("3栋2单元怎么样了") is None


@pytest.mark.parametrize(
    ("said", "past"),
    [
        ("昨天那个电梯困人怎么回事", True),
        ("上周3栋着火是怎么回事", True),
        ("前天停电是什么原因", True),
        ("昨天楼道灯坏了后来怎么处理的", True),
        ("上周电梯坏了修好了吗", True),
        ("昨天电梯坏了是怎么回事啊", False),
        ("昨天楼道灯坏了，现在还没修好是怎么回事", False),
        ("昨天的快递怎么回事", False),
        ("电梯困人怎么回事", False),
    ],
)
def test_what_is_over_is_asked_after_and_what_lasts_is_told_of(said: str, past: bool) -> None:
    assert inquiries.asks_of_the_past(nlp.read(said)) is past
