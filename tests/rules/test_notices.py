"""What an order says, when a notice is outdated, and when it is spoken of again."""

from datetime import datetime, timedelta

import pytest

from handlers.rules import audiences, notices
from handlers.rules.hours import Hours
from handlers.rules.notices import Window
from tests.conftest import ZONE

NOW = datetime(2026, 6, 9, 10, 0, tzinfo=ZONE)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 6, day, hour, minute, tzinfo=ZONE)


def order(text: str) -> notices.Order:
    return notices.order(text, lambda words: audiences.read(words) is not None)


@pytest.mark.parametrize(
    ("text", "words", "audience", "when", "asks", "reminds"),
    [
        ("明早8点到12点停水 到 1-12栋 不要5栋 要回执", "明早8点到12点停水", "1-12栋 不要5栋", "", True, True),
        ("今晚聚餐", "今晚聚餐", "", "", False, True),
        ("请带好分类袋 到 全小区 每周一 8点", "请带好分类袋", "全小区", "每周一 8点", False, True),
        ("明晚7点包粽子 到 3栋2单元 明早7点发", "明晚7点包粽子", "3栋2单元", "明早7点", False, True),
        ("明天下午3点开会到各楼长", "明天下午3点开会", "各楼长", "", False, True),
        ("今晚停水 到 3栋 不用提醒", "今晚停水", "3栋", "", False, False),
        ("垃圾清运改时间，要回执 到 3栋，明早7点发", "垃圾清运改时间", "3栋", "明早7点", True, True),
        ("请9点到12点到3栋领 到 3栋", "请9点到12点到3栋领", "3栋", "", False, True),
        ("明早8点到12点停水", "明早8点到12点停水", "", "", False, True),
        ("到 全小区", "", "全小区", "", False, True),
    ],
)
def test_an_order_is_taken_apart(text: str, words: str, audience: str, when: str, asks: bool, reminds: bool):
    assert order(text) == notices.Order(words=words, audience=audience, when=when, asks=asks, reminds=reminds)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("明早8点到12点停水，请储水", "6月10日（周三）8:00–12:00停水，请储水"),
        ("今晚停水", "6月9日（周二）晚停水"),
        ("明晚7点包粽子", "6月10日（周三）19:00包粽子"),
        ("8点到12点停水", "8点到12点停水"),
        ("请爱护花草", "请爱护花草"),
        ("周六周日两天停水", "6月13日（周六）至6月14日（周日）两天停水"),
        ("明天全天停水", "6月10日（周三）全天停水"),
        ("今晚8点到10点，明晚8点到10点停水", "6月9日（周二）20:00–22:00，6月10日（周三）20:00–22:00停水"),
        ("明天下午2点3栋停电", "6月10日（周三）14:00 3栋停电"),
    ],
)
def test_tomorrow_is_still_the_same_day_when_it_is_read(words: str, shown: str):
    assert notices.dated(words, notices.window(words, NOW)[1]) == shown


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ("6.12下午2-5点停水", Window(at(12, 14), at(12, 17))),
        ("6/12(周五) 9:00停水", Window(at(12, 9))),
        ("今天下午3点起停水2小时", Window(at(9, 15), at(9, 17))),
        ("明早8点开始，大概停三个小时", Window(at(10, 8), at(10, 11))),
        ("今晚10点半到明早6点停水", Window(at(9, 22, 30), at(10, 6))),
        ("周六周日两天停水", Window(at(13, 0), at(15, 0))),
    ],
)
def test_when_it_is_in_many_spellings(words: str, window: Window):
    assert notices.window(words, NOW)[0] == window


def test_a_correction_of_the_day_keeps_the_hour():
    old = Window(at(10, 14), at(10, 17))
    assert notices.corrected("时间改成后天", old, NOW)[0] == Window(at(11, 14), at(11, 17))
    assert notices.corrected("改为3点到6点", old, NOW)[0] == Window(at(10, 15), at(10, 18))


def test_a_correction_is_of_the_same_day_and_as_long():
    old = Window(at(10, 8), at(10, 12))
    assert notices.corrected("停水改到9点", old, NOW)[0] == Window(at(10, 9), at(10, 13))
    assert notices.corrected("停水改到后天9点到10点", old, NOW)[0].begins is not None
    assert notices.corrected("取水点在东门", old, NOW)[0] == old


def test_who_is_silent_is_called_the_evening_before_in_time():
    hours = Hours()
    assert notices.chase_at(Window(at(10, 8), at(10, 12)), at(9, 10), hours) == at(9, 20)
    assert notices.chase_at(Window(), at(9, 10), hours) == at(11, 10)
    late = notices.chase_at(Window(at(9, 16), at(9, 17)), at(9, 10), hours)
    assert late
    assert at(9, 11) <= late < at(9, 16)
    assert notices.chase_at(Window(at(9, 11), at(9, 12)), at(9, 10), hours) is None, "too late to call anybody"


def test_it_is_spoken_of_an_hour_before_but_never_at_night_or_just_after_it_was_said():
    hours = Hours()
    assert notices.remind_at(Window(at(10, 8), at(10, 12)), at(9, 10), hours) == at(10, 7)
    assert notices.remind_at(Window(at(10, 6), at(10, 7)), at(9, 10), hours) == at(9, 20)
    assert notices.remind_at(Window(at(9, 12), None), at(9, 10), hours) is None
    assert notices.remind_at(Window(), at(9, 10), hours) is None


def test_the_account_is_given_when_it_is_over_and_within_three_days():
    assert notices.report_at(Window(at(10, 8), at(10, 12)), at(9, 10)) == at(10, 12, 10)
    assert notices.report_at(Window(at(20, 8), at(20, 12)), at(9, 10)) == at(12, 10)
    assert notices.report_at(Window(), at(9, 10)) == at(9, 10) + timedelta(days=3)


@pytest.mark.parametrize(
    ("when", "next_one"),
    [("每周三 8点", at(17, 8)), ("每天早上8点", at(11, 8)), ("明早7点", at(11, 7)), ("每周一 8点", at(15, 8))],
)
def test_the_next_of_many_is_never_the_one_that_is_now(when: str, next_one: datetime):
    assert notices.next_time(when, at(10, 8)) == next_one


def test_two_people_look_at_what_reaches_many():
    assert not notices.needs_second(6, 1000, whole=False)
    assert notices.needs_second(7, 10, whole=False)
    assert notices.needs_second(1, 1001, whole=False)
    assert notices.needs_second(1, 10, whole=True)


def test_the_expected_time_follows_the_pace_of_the_channel():
    assert notices.minutes([f"wechat:{n}" for n in range(11)]) == 2
    assert notices.minutes(["telegram:1"]) == 1
