"""What is to be different in a notice that was just shown: heard where it is meant, and nowhere else."""

from datetime import datetime

import pytest

from handlers.rules import notices, orders, revisions
from tests.conftest import ZONE

NOW = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)
EVENING = notices.Window(datetime(2026, 6, 13, 19, 0, tzinfo=ZONE))
WORDS = "6月13日（周六）19:00架空层开居民会"


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("不要回执了", False),
        ("回执不用收", False),
        ("不发回执", False),
        ("加个回执", True),
        ("回执也要", True),
        ("加上要回执", True),
        ("回执情况", None),
        ("谁还没回执", None),
        ("要不要回执", None),
    ],
)
def test_whether_answers_are_asked_for(said: str, asks: bool | None) -> None:
    assert revisions.receipts(said) is asks


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("5栋也加上", "5栋"),
        ("再加个4栋", "4栋"),
        ("再发给5栋", "5栋"),
        ("6-8栋也通知一下", "6-8栋"),
        ("5栋停水了", ""),
        ("我也要", ""),
    ],
)
def test_who_else_is_to_have_it(said: str, where: str) -> None:
    assert revisions.also(said) == where


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("时间改成8点", "6月13日（周六）20:00架空层开居民会"),
        ("提前到6点半吧", "6月13日（周六）18:30架空层开居民会"),
        ("改到早上8点", "6月13日（周六）8:00架空层开居民会"),
        ("不是周六，是周日", "6月14日（周日）19:00架空层开居民会"),
        ("是周日不是周六", "6月14日（周日）19:00架空层开居民会"),
        ("居民会改成业主会", "6月13日（周六）19:00架空层开业主会"),
        ("“架空层”写错了，是会所", "6月13日（周六）19:00会所开居民会"),
        ("地点写错了，是会所", None),
    ],
)
def test_what_stands_there_instead(said: str, words: str | None) -> None:
    swap = revisions.swap(said)
    assert swap is not None
    assert revisions.swapped(WORDS, *swap, EVENING, NOW) == words


@pytest.mark.parametrize("said", ["5栋电梯坏了", "好的", "谁还没回", "楼道灯不亮，帮我看看"])
def test_talk_revises_nothing(said: str) -> None:
    assert revisions.swap(said) is None
    assert not revisions.tries(said)


@pytest.mark.parametrize(
    ("said", "new"),
    [
        ("停水取消了，跟大家说一声", "停水取消了"),
        ("会不开了，通知一下大家", "会不开了"),
        ("更正一下，停水推到周四", "停水推到周四"),
        ("改一下，是下周六不是这周六", "改为下周六"),
        ("通知时间写错了，应该是下午3点", "时间改为下午3点"),
        ("约好的聚餐取消了", None),
    ],
)
def test_what_a_notice_that_was_sent_should_have_said(said: str, new: str | None) -> None:
    assert orders.corrects(said) == new


def buildings(words: str) -> bool:
    return words in ("3栋", "3栋 5栋", "3栋和5栋", "3栋群", "全小区")


@pytest.mark.parametrize(
    ("said", "words", "audience"),
    [
        ("消杀通知 明天下午2点 3栋和5栋", "消杀通知 明天下午2点", "3栋和5栋"),
        ("3栋 5栋 明天电梯年检", "明天电梯年检", "3栋 5栋"),
        ("周六体检，地点在 3栋", "周六体检，地点在 3栋", ""),
        ("3栋电梯停运", "3栋电梯停运", ""),
    ],
)
def test_to_whom_without_a_word_that_leads_to_it(said: str, words: str, audience: str) -> None:
    order = notices.order(said, buildings)
    assert (order.words, order.audience) == (words, audience)


@pytest.mark.parametrize(
    ("said", "order"),
    [
        ("帮我发到3栋群：明晚7点开会", "明晚7点开会 到 3栋群"),
        ("发3栋群里：广场舞暂停", "广场舞暂停 到 3栋群"),
        ("全小区发个通知：周日下午义诊", "周日下午义诊 到 全小区"),
        ("明早7点帮我在群里喊一声：今天停水", "今天停水 明早7点发"),
        ("我去发通知了", None),
        ("发到群里说一声吧", None),
    ],
)
def test_an_order_in_a_sentence(said: str, order: str | None) -> None:
    assert orders.spoken(said, buildings) == order
