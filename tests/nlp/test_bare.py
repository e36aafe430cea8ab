"""The barest words: nothing but a thing and its fault, or only where it is."""

import pytest

from nlp import bare


@pytest.mark.parametrize(
    "words",
    [
        "停水了",
        "我们单元停电了",
        "3栋2单元楼道灯坏了",
        "路灯坏了，不亮了",
        "电梯停了 不动了",
        "突然黑了，停电了吗",
        "天花板漏水，麻烦物业看一下",
    ],
)
def test_it_reports(words: str) -> None:
    assert bare.reports(words)


@pytest.mark.parametrize(
    "words", ["没停水", "路灯坏了，你看看新闻", "电梯坏了，修好了", "灯灭了我们去看星星", "停电那年我上初中"]
)
def test_it_is_more_than_a_report(words: str) -> None:
    assert not bare.reports(words)


@pytest.mark.parametrize(
    ("words", "spot"), [("就是幼儿园那个门", "幼儿园门"), ("在东门口", "东门"), ("东门有人打架", None)]
)
def test_only_where(words: str, spot: str | None) -> None:
    assert bare.only_where(words) == spot
