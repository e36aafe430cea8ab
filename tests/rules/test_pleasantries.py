"""What is nothing but a greeting, thanks, a laugh or talk to the bot, and what is not."""

import pytest

from handlers.rules.pleasantries import kind


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("在吗在吗", "hello"),
        ("管家在不在", "hello"),
        ("谢谢你啊小管家", "thanks"),
        ("嗯嗯好的知道了谢谢", "thanks"),
        ("早上好，祝你一天愉快", "hello"),
        ("你好 在吗 我想问个事", "ask"),
        ("我要投诉", "ask"),
        ("你是真人还是电脑啊", "who"),
        ("你真笨", "scold"),
        ("干得不错", "praise"),
        ("端午安康", "wish"),
        ("发错了", "slip"),
        ("😂😂😂", "smile"),
        ("明天会下雨吗", "chat"),
        ("算了", "nod"),
    ],
)
def test_a_word_of_courtesy_is_known_as_what_it_is(said: str, meant: str) -> None:
    assert kind(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "",
        "你好，3栋灯坏了",
        "我要投诉楼上",
        "谢谢，已经修好了",
        "垃圾",
        "帮忙看下灯",
        "快来人",
        "救命",
        "我不想活了",
        "活着没意思",
        "太吵了",
        "哈哈" * 40,
    ],
)
def test_words_with_a_matter_in_them_are_none(said: str) -> None:
    assert kind(said) is None
