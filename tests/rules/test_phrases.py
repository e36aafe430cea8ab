"""Turns of speech of those who act."""

import pytest

from handlers.rules import phrases


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("不是我能干的 主管道堵了 退", "主管道堵了"),
        ("主管道堵了，退单", "主管道堵了"),
        ("不归我", ""),
        ("这个我修不了，要电工", "要电工"),
        ("退", ""),
    ],
)
def test_refused_with_its_reason(text: str, reason: str) -> None:
    assert phrases.refuses(text)
    assert phrases.reason(text) == reason


@pytest.mark.parametrize(
    "text", ["退休老师可以来", "我能干", "退了一步", "总闸跳了 估计半小时", "他退出群聊了", "", "归我"]
)
def test_no_refusal(text: str) -> None:
    assert not phrases.refuses(text)
