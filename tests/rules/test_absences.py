"""How people say that they, or somebody else, are away."""

from datetime import datetime

import pytest

from handlers.rules.absences import asks_leave, away, begins_with, is_away
from tests.conftest import ZONE

NOW = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)


def day(number: int, hour: int = 0) -> datetime:
    return datetime(2026, 6, number, hour, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("words", "starts", "ends"),
    [
        ("请假到15号", day(9, 9), day(16)),
        ("15号回来", day(9, 9), day(15)),
        ("我明天出差,后天回来", day(10), day(11)),
        ("过节我回老家,6月19日到21日不在", day(19), day(22)),
    ],
)
def test_from_when_until_when(words: str, starts: datetime, ends: datetime):
    assert away(words, NOW) == (starts, ends)
    assert asks_leave(words) or is_away(words, NOW) or "我" not in words


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("我病了,这几天管不了", True),
        ("我这两天不在", True),
        ("我住院了,下周三回来", True),
        ("我不在意", False),
        ("我不在家的时候有人敲门", False),
        ("他出差了,后天回来", False),
        ("老公住院了,我顾不上", False),
        ("电梯坏了,我出门要爬十楼", False),
    ],
)
def test_said_of_oneself(words: str, is_so: bool):
    assert is_away(words, NOW) is is_so


@pytest.mark.parametrize(
    ("words", "is_so"), [("何叔请假一周", True), ("何叔,我请假一周", False), ("我请假,事情给何叔", False)]
)
def test_said_of_somebody_else(words: str, is_so: bool):
    assert begins_with(words, "何叔") is is_so
