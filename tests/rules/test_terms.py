"""How an appointment says office, place and time, in any order."""

from datetime import datetime

import pytest

from handlers.rules.terms import dismissed, gives_up, named, read
from tests.conftest import ZONE

NOW = datetime(2026, 6, 9, 18, 0, tzinfo=ZONE)


def day(number: int, hour: int = 0) -> datetime:
    return datetime(2026, 6, number, hour, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("words", "office", "where", "starts", "ends", "unseen"),
    [
        ("楼长 观远里 3栋", "楼长", ("观远里", "3栋"), None, None, None),
        ("副楼长 3栋 3天", "副楼长", ("3栋",), None, day(12, 18), None),
        ("3栋 通知 3天", "通知员", ("3栋",), None, day(12, 18), None),
        ("通知 3栋 一周 免审", "通知员", ("3栋",), None, day(16, 18), True),
        ("3栋 通知 3天 不免", "通知员", ("3栋",), None, day(12, 18), False),
        ("网格员 观远里 从下周一 到 下周五", "网格员", ("观远里",), day(15), day(20), None),
        ("楼长 观远里/3栋 从6月10日到6月13日", "楼长", ("观远里", "3栋"), day(10), day(14), None),
        ("楼长 观远里 3栋 到6月30日", "楼长", ("观远里", "3栋"), None, datetime(2026, 7, 1, tzinfo=ZONE), None),
    ],
)
def test_terms(words: str, office: str, where: tuple[str, ...], starts: object, ends: object, unseen: bool | None):
    first, _, rest = words.partition(" ")
    said = read(first, rest, NOW)
    assert said.role
    assert f"{'副' if said.deputy else ''}{said.role}" == office
    assert (said.where, said.starts, said.ends, said.unseen) == (where, starts, ends, unseen)


def test_a_word_that_is_no_office_is_named():
    assert (read("大王", "观远里 3栋", NOW).role, read("大王", "观远里 3栋", NOW).word) == (None, "大王")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("让老李当4栋楼长", ("老李", "楼长", "4栋", "")),
        ("4栋楼长换成梅姐", ("梅姐", "楼长", "4栋", "")),
        ("让梅姐当3栋1单元单元长到6月30日", ("梅姐", "单元长", "3栋1单元", "到6月30日")),
        ("任命老李当4栋副楼长", ("老李", "副楼长", "4栋", "")),
        ("3栋楼长换了谁", None),
        ("4栋楼长换人了", None),
        ("让我当楼长", None),
        ("让老李当班长", None),
    ],
)
def test_an_appointment_in_plain_words(words: str, found: object):
    assert named(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("把老李的楼长免了", ("老李", "楼长", "", "")),
        ("免去梅姐的副楼长", ("梅姐", "副楼长", "", "")),
        ("老李不当4栋楼长了", ("老李", "楼长", "4栋", "")),
        ("把阿凤的副楼长卸任了吧，搬走了", ("阿凤", "副楼长", "", "")),
        ("阿凤搬走了，副楼长不当了", ("阿凤", "副楼长", "", "")),
        ("阿凤搬家了，把她的4栋副楼长免了吧", ("阿凤", "副楼长", "4栋", "")),
        ("把阿凤的副楼长免了，换成老李", None),
        ("老李不管事", None),
    ],
)
def test_a_dismissal_in_plain_words(words: str, found: object):
    assert dismissed(words) == found


@pytest.mark.parametrize(
    ("words", "office"),
    [("我不当楼长了", "楼长"), ("我想辞去楼长", "楼长"), ("我不当楼长谁当", None), ("楼长不管事", None)],
)
def test_an_office_given_back(words: str, office: str | None):
    assert gives_up(words) == office
