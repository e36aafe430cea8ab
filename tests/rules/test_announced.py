"""What is said of an outage or an event: that it is, whether it will be, when it ends; and what only sounds like it."""

import pytest

from handlers.rules import announced
from handlers.rules.announced import Asked


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("明天停水吗", Asked("停水", asks=True, now=False)),
        ("明天停不停水啊", Asked("停水", asks=True, now=False)),
        ("周六是不是要停电", Asked("停电", asks=True, now=False)),
        ("几点停气", Asked("停气", asks=True, now=False)),
        ("有没有停水通知", Asked("停水", asks=True, now=False)),
        ("几点来电", Asked("停电", asks=True, now=True)),
        ("消防演练什么时候", Asked("消防演练", asks=True, now=False)),
        ("疫苗在哪里打", Asked("疫苗", asks=True, now=False)),
        ("水要停到什么时候", Asked("停水", asks=True, now=True)),
        ("明天水停到几点", Asked("停水", asks=True, now=True)),
        ("听说明天要停水，真的假的", Asked("停水", asks=True, now=False)),
        ("停水到几点", Asked("停水", asks=True, now=False)),
        ("停水了？", Asked("停水", asks=False, now=True)),
        ("怎么没水了", Asked("停水", asks=False, now=True)),
        ("我家停电了", Asked("停电", asks=False, now=True)),
    ],
)
def test_what_is_said_of_what_was_announced(said: str, asked: Asked | None) -> None:
    assert announced.spoken_of(said) == asked


@pytest.mark.parametrize(
    "said",
    [
        "明天停水，大家记得储水",
        "卫生间水管爆了，停水都没用",
        "怎么还没来水",
        "过了12点还停水",
        "今天停车费涨了吗",
        "明天有会吗",
        "疫苗打完了，谢谢",
        "有人占道，麻烦挪车",
        "昨天停电是怎么回事",
        "电梯停了",
        "",
    ],
)
def test_what_is_none(said: str) -> None:
    assert announced.spoken_of(said) is None
