"""What is said of an outage: that it is, whether it will be, when it ends; and what only sounds like it."""

import pytest

from handlers.rules import outages
from handlers.rules.outages import Outage


@pytest.mark.parametrize(
    ("said", "outage"),
    [
        ("明天停水吗", Outage("停水", asks=True, now=False)),
        ("明天停不停水啊", Outage("停水", asks=True, now=False)),
        ("周六是不是要停电", Outage("停电", asks=True, now=False)),
        ("几点停气", Outage("停气", asks=True, now=False)),
        ("有没有停水通知", Outage("停水", asks=True, now=False)),
        ("几点来电", Outage("停电", asks=True, now=True)),
        ("水要停到什么时候", None),
        ("停水到几点", Outage("停水", asks=True, now=False)),
        ("停水了？", Outage("停水", asks=False, now=True)),
        ("怎么没水了", Outage("停水", asks=False, now=True)),
        ("我家停电了", Outage("停电", asks=False, now=True)),
    ],
)
def test_what_is_said_of_an_outage(said: str, outage: Outage | None) -> None:
    assert outages.spoken_of(said) == outage


@pytest.mark.parametrize(
    "said",
    [
        "明天停水，大家记得储水",
        "卫生间水管爆了，停水都没用",
        "怎么还没来水",
        "过了12点还停水",
        "今天停车费涨了吗",
        "明天有会吗",
        "昨天停电是怎么回事",
        "电梯停了",
        "",
    ],
)
def test_what_is_none(said: str) -> None:
    assert outages.spoken_of(said) is None
