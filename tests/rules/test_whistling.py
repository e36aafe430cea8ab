"""Which departments are meant, when they meet, who leads, what they answer: hand-made examples."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.rules import phrases, whistling
from handlers.rules.whistling import Whistling
from storage.roles import Holding, Role
from storage.whistles import Response

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)  # a Tuesday


def office(number: int, role: Role, post: str = "") -> Holding:
    return Holding(id=number, person_id=number, role=role, place_id=1, place_path="/1/", deputy=False, post=post)


WATER, HOUSING, CITY, FIRE = (
    office(n, Role.DEPARTMENT, post) for n, post in enumerate(("水务", "住建局", "城管", "消防"), 1)
)
PROPERTY = office(5, Role.PROPERTY, "工程部")
KNOWN = [WATER, HOUSING, CITY, FIRE, PROPERTY, office(6, Role.RESIDENT), office(7, Role.EXPERT, "律师")]


@pytest.mark.parametrize(
    ("words", "called", "matter"),
    [
        ("8栋水压不够 水务+住建+物业 三天内", [WATER, HOUSING, PROPERTY], "8栋水压不够"),
        ("8栋水压不够，水务局、住建局 一周内", [WATER, HOUSING], "8栋水压不够"),
        ("三天内 8栋水压不够 水务和住建", [WATER, HOUSING], "8栋水压不够"),
        ("8栋水压不够 请水务、物业工程部来", [WATER, PROPERTY], "8栋水压不够"),
        ("8栋水压不够 水务 水务局", [WATER], "8栋水压不够"),
        ("8栋水压不够", [], "8栋水压不够"),
    ],
)
def test_departments_and_the_matter(words: str, called: list[Holding], matter: str) -> None:
    order = whistling.order(words, KNOWN, NOW, of_ticket=False)
    assert (list(order.called), order.matter, order.others) == (called, matter, ())


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("城管 消防 物业 明天下午5点", ()),
        ("城管 市政", ("市政",)),
        ("城管、消防 后天前弄好", ()),
        ("城管 要处理完 三天内", ()),
        ("园林局，城管 后天", ("园林局",)),
        ("居民 律师", ("居民", "律师")),
    ],
)
def test_what_is_no_department_is_named(words: str, others: tuple[str, ...]) -> None:
    assert whistling.order(words, KNOWN, NOW, of_ticket=True).others == others


@pytest.mark.parametrize(
    ("said", "meets", "due"),
    [
        ("三天内", (12, 10), (12, 18)),
        ("", (12, 10), (12, 18)),
        ("明天下午5点", (10, 17), (10, 19)),
        ("后天", (11, 10), (11, 18)),
        ("五天内", (12, 10), (12, 18)),  # the fifth day is a Sunday
        ("周五上午9点", (12, 9), (12, 18)),
        ("今天内", (9, 10), (9, 18)),
        ("今天下午3点", (9, 15), (9, 18)),
    ],
)
def test_when_they_meet(said: str, meets: tuple[int, int], due: tuple[int, int]) -> None:
    order = whistling.order(f"城管 {said}", KNOWN, NOW, of_ticket=True)
    found = whistling.meeting(order.when, NOW, 3, {})
    assert found
    assert tuple((at.day, at.hour) for at in found) == (meets, due)


@pytest.mark.parametrize("said", ["昨天", "昨天下午3点"])
def test_nobody_meets_in_the_past(said: str) -> None:
    order = whistling.order(f"城管 {said}", KNOWN, NOW, of_ticket=True)
    assert whistling.meeting(order.when, NOW, 3, {}) is None


def test_who_leads_is_suggested_from_the_list() -> None:
    table = Whistling()
    assert table.lead("water", [PROPERTY, WATER]) == (WATER, 7)
    assert table.lead("housing", [PROPERTY, HOUSING]) == (HOUSING, 10)
    assert table.lead("water", [PROPERTY, CITY]) == (PROPERTY, None)


def test_silence_goes_up_before_they_meet() -> None:
    table = Whistling()
    assert table.silence_ends(NOW, NOW + timedelta(days=3)) == NOW + timedelta(hours=24)
    assert table.silence_ends(NOW, NOW + timedelta(hours=6)) == NOW + timedelta(hours=3)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("报到", (Response.COMING, None, "")),
        ("报到 10:00", (Response.COMING, None, "10:00")),
        ("12 报到", (Response.COMING, 12, "")),
        ("报到 #12", (Response.COMING, 12, "")),
        ("收到，我们报到", (Response.COMING, None, "")),
        ("不归我们管，归自来水公司", (Response.NOT_OURS, None, "归自来水公司")),
        ("这事不归我 12 归物业", (Response.NOT_OURS, 12, "归物业")),
        ("改期 12 后天上午9点", (Response.OTHER_TIME, 12, "后天上午9点")),
        ("改期到 6月12日 9点", (Response.OTHER_TIME, None, "6月12日 9点")),
        ("我们明天上午去", (Response.COMING, None, "我们明天上午去")),
        ("这个不是住建的事,是水务的", (Response.NOT_OURS, None, "是水务的")),
        ("能不能改到后天下午", (Response.OTHER_TIME, None, "后天下午")),
        ("好的", None),
        ("什么时候报到", None),
        ("他们不会来", None),
    ],
)
def test_what_a_department_answers(said: str, meant: object) -> None:
    assert whistling.response(said) == meant


@pytest.mark.parametrize(
    ("said", "months"),
    [("约 6 个月", 6), ("半年", 6), ("要两个月", 2), ("40天", 1), ("三天", None), ("换个阀门", None)],
)
def test_how_long_works_take(said: str, months: int | None) -> None:
    length = whistling.works(said)
    assert (length and whistling.months(length)) == months


def test_the_same_day_every_month() -> None:
    start = datetime(2026, 8, 31, 11, 20, tzinfo=ZONE)
    days = [whistling.on_the_day(start, month) for month in (1, 5, 6)]
    assert [(d.year, d.month, d.day, d.hour) for d in days] == [(2026, 9, 30, 10), (2027, 1, 31, 10), (2027, 2, 28, 10)]


def test_what_was_found_is_no_report() -> None:
    assert phrases.finds("经查是水泵老化")
    assert phrases.found("经查是水泵老化") == "水泵老化"
    assert not phrases.finds("水泵又坏了，查一下")
