"""What a command takes, found in words of one's own by the blanks of its usage."""

from datetime import datetime

import pytest

from bot.capability import discover
from bot.slots import Said, filled
from tests.conftest import ZONE

NOW = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)
COMMANDS = {command.names[0]: command for capability in discover() for command in capability.commands}
NAMES, ESTATES = ("何叔", "小王", "高敏"), ("观远里",)


@pytest.mark.parametrize(
    ("name", "said", "spelled", "missing"),
    [
        ("接", "二百四十一号这活儿算我的", "接 241", ""),
        ("接", "这活儿算我的", "接", ""),
        ("转", "12号让王工去看看吧，他懂", "转 12 王工", ""),
        ("转", "12号叫小王去", "转 12 小王", ""),
        ("转", "12号给别人", "转 12", "谁或类别"),
        ("合并", "13和12号是一桩事", "合并 13 12", ""),
        ("请假", "家里有事，我三天都来不了", "请假 三天", ""),
        ("请假", "我从明天到周五都不在", "请假 从明天到周五", ""),
        ("晚点", "一个小时后再来问我", "晚点 一个小时后", ""),
        ("数据", "观远里3栋上个月弄得怎么样", "数据 上个月 观远里 3栋", ""),
        ("任命", "以后何叔就是观远里3栋的楼长了", "任命 何叔 楼长 观远里 3栋", ""),
        ("任命", "以后何叔就是楼长了", "任命 何叔 楼长", "地方"),
        ("改", "12号其实是纠纷", "改 12 纠纷", ""),
        ("改", "12号说的是停车", "改 12 停车", ""),
        ("更正", "公告的钟点我打错了", "更正", "新的内容"),
        ("更正", "公告我打错了，停水是上午九点", "更正 停水是上午九点", ""),
        ("部分", "12号通是通了还差个弯头", "部分 12 通是通了还差个弯头", ""),
        ("发", "那个码是7314你发吧", "发", "码"),
        ("待办", "我手上还剩啥", "待办", ""),
    ],
)
def test_what_is_found(name: str, said: str, spelled: str, missing: str) -> None:
    assert filled(COMMANDS[name], Said(said, NOW, NAMES, ESTATES if "观远里" in said else ())) == (spelled, missing)
