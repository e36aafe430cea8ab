"""Confiding: what one officer alone may know."""

import pytest

from handlers.rules import confiding


@pytest.mark.parametrize(
    ("words", "urgent", "alone"),
    [
        ("隔壁打老婆 孩子哭得不行 谁管管", False, True),
        ("楼上天天打孩子", False, True),
        ("我被家暴了", True, True),
        ("我老公打我", False, True),
        ("我妈打我电话了", False, False),
        ("作业写到十点 我妈要打电话给老师", False, False),
        ("楼上打孔打到半夜", False, False),
        ("两个人在楼下打起来了", True, False),
    ],
)
def test_who_is_beaten_at_home_is_told_of_to_one_officer(words: str, urgent: bool, alone: bool) -> None:
    assert confiding.is_for_one(words, urgent=urgent) is alone
