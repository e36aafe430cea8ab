"""One line, several orders: where one ends and the next begins."""

import pytest

from bot.orders import parts

NUMBERED = ("接", "转", "退", "办结", "3号转")


def is_order(words: str) -> bool:
    return words.startswith(NUMBERED) and any(c.isdecimal() for c in words)


@pytest.mark.parametrize(
    ("line", "each"),
    [
        ("接 4 和 转 3 给刘工", ["接 4", "转 3 给刘工"]),
        ("接4，然后3号转给刘工，谢谢", ["接4", "3号转给刘工，谢谢"]),
        ("办结 12 灯换好了，试过了；接 13", ["办结 12 灯换好了，试过了", "接 13"]),
        ("退 12 主管道和阀门都坏了\n接 13", ["退 12 主管道和阀门都坏了", "接 13"]),
        ("接 4 和 5", ["接 4", "接 5"]),
        ("接4、#5、6号", ["接4", "接 #5", "接 6号"]),
        ("转 3 给和平 5", ["转 3 给和平 5"]),
        ("接1 接2", ["接1", "接2"]),
        ("办结 1 换了 2个灯泡", ["办结 1 换了 2个灯泡"]),
        ("转 3 给和平", ["转 3 给和平"]),
        ("3栋灯坏了，接 4", []),
        ("好的，接 4", []),
    ],
)
def test_a_line_is_parted_only_where_an_order_begins(line: str, each: list[str]) -> None:
    assert parts(line, is_order) == each
