"""Which numbers in a sentence can be a ticket's."""

import pytest

from bot.ticket_numbers import digits, numbers_in


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("二百五十号单", [250]),
        ("晚点 二百五", [250]),
        ("一百零三号我接", [103]),
        ("一百一十号单", [110]),
        ("十二、十三、十五号并案", [12, 13, 15]),
        ("12和13", [12, 13]),
        ("241/242", [241, 242]),
        ("#241和#243分开", [241, 243]),
        ("12到底有没有人来", [12]),
        ("12到13栋", []),
        ("二百块", []),
        ("12号楼", []),
        ("12路公交", []),
        ("6月12日", []),
        ("3栋2单元", []),
    ],
)
def test_numbers(words: str, values: list[int]) -> None:
    assert [found.value for found in numbers_in(words)] == values


def test_a_row_of_spelled_digits() -> None:
    assert digits("我是四六一九零三") == "我是461903"
    assert digits("三五个人") == "三五个人"
